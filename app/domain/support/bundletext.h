#pragma once

#include "domain/support/redactor.h"
#include "domain/support/supportcategory.h"
#include "domain/sync/syncwindow.h"

#include <QJsonObject>

#include <optional>
#include <utility>

namespace golive {

/// A part of a support bundle as it is shown, and written: nothing in it has to be taken out any more.
struct BundleText
{
    BundlePart part;
    QString text;
    bool operator==(const BundleText &) const = default;
};

/// A row of the once-only ledger, as the bundle tells it.
struct LedgerRow
{
    int onboarding = 1;
    SyncKind kind = SyncKind::Contacts;
    SyncRecord record;
};

/// Lines of a name and a value.
using NamedLines = QList<std::pair<QString, QString>>;

/// What a support bundle is made of, as it is known here: whole, and not to be written anywhere.
struct BundleSources
{
    NamedLines versions;
    QJsonObject settings;
    QJsonObject setup; ///< As it is kept; empty where there is none.
    QList<LedgerRow> ledger;
    QString doctor;                   ///< Its report; empty where it has not looked.
    NamedLines problems;              ///< Answers, and what is wrong now.
    std::optional<QString> journal{}; ///< As CSV, where a journal is kept.
};

/// The parts that there is something to say in, in the order of BundlePart, redacted.
QList<BundleText> bundleTexts(const BundleSources &sources, Redactor &redactor);

} // namespace golive
