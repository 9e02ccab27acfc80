#pragma once

#include "domain/board/boardrow.h"
#include "domain/bulk/bulkfault.h"

namespace golive {

/// A line of a list, and what it means.
struct BulkClient
{
    BulkRow row;
    QString appName;                     ///< Of the app to make.
    std::optional<PhoneNumber> number{}; ///< As the Client page would take it.
    QString region;                      ///< Alpha-2, or empty: as Gupshup has it.
    QString language;                    ///< Of the owner, as Qt writes a locale; or empty.
    QList<BulkFault> faults;

    /// It becomes a set-up.
    bool isAccepted() const;
    bool operator==(const BulkClient &) const = default;
};

/// A client that is kept already.
struct KeptClient
{
    QString name;
    QString number;
    QString reference;
    BoardPlace place = BoardPlace::Listed;
};
KeptClient keptClientOf(const BoardRow &);

/// What a list is judged by, beside itself.
struct BulkSurroundings
{
    QString hostCountry; ///< Alpha-2: for numbers without a country's code.
    QStringList unsupportedCountries;
    QStringList languages; ///< As Qt writes locales, that owners can be spoken to in.
    QList<KeptClient> kept;
    bool isWhole = true; ///< Else more that are kept are still being read.
};

/// All in one go; BulkJudge does some at a time.
QList<BulkClient> judgedBulk(const BulkList &, const BulkSurroundings &);
int acceptedCount(const QList<BulkClient> &);

} // namespace golive
