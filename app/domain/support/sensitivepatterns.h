#pragma once

#include "domain/support/knownofclient.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

struct FoldedText;

/// A place in a folded text that must not leave, though what stands there is not known.
struct SensitivePlace
{
    qsizetype from;
    qsizetype to;
    Sensitive kind;
};

/// E-mail addresses, numbers of phones, tokens, ids, and of addresses what stands behind the question mark and who
/// signs in. Times, versions and addresses of computers are none of these.
QList<SensitivePlace> sensitivePlaces(const FoldedText &folded);

/// What a field of JSON holds by its name: "wa_id", "contactEmail", "client_secret". Nothing where the name does not
/// tell.
std::optional<Sensitive> kindOfField(const QString &key);

} // namespace golive
