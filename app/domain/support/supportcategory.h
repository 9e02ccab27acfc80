#pragma once

#include "base/enumvalues.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace golive {

/// One file of a support bundle.
enum class BundlePart { Problems, Versions, Settings, Setup, Ledger, Journal, Doctor };

/// As it is called in the bundle: "setup.json". The names stay as they are.
QString fileNameOf(BundlePart part);

/// What a support bundle is about; asked first, since it decides what is worth sending.
enum class SupportCategory { GupshupSignIn, Facebook, Phone, Chats, Events, Program, Other };

/// As machines read it, and `golivectl support --category` takes it: "sign-in".
QString nameOf(SupportCategory category);
/// Nothing known: Other.
SupportCategory categoryNamed(const QString &name);

/// The question of a category that has a few answers, by their names; none for Other. Beside it each category asks for
/// a few words of the person's own.
QStringList answersTo(SupportCategory category);

/// What a person says before a support bundle is put together.
struct SupportAnswers
{
    SupportCategory category = SupportCategory::Other;
    QString answer; ///< Of answersTo(); may be empty.
    QString words;  ///< His own.
    bool operator==(const SupportAnswers &) const = default;
};

/// What support will want to see, by category and answer (of answersTo(); may be empty).
QList<BundlePart> proposedParts(SupportCategory category, const QString &answer);

} // namespace golive
