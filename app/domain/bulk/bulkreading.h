#pragma once

#include "base/result.h"
#include "domain/bulk/bulkrow.h"

#include <QByteArray>

namespace golive {

/// Why a list could not be read at all.
struct BulkReadFault
{
    enum class Kind {
        Empty,
        TooLarge,    ///< More than `bulkSizeLimit`.
        TooManyRows, ///< More than `bulkRowLimit`.
        NotText,
        QuoteOpen,     ///< A quoted cell that begins in `line` never ends.
        NumberMissing, ///< The header has no column for the number.
        NameMissing,   ///< ... nor for the name, and none for the app.
    };
    Kind kind = Kind::Empty;
    int line = 0;
    bool operator==(const BulkReadFault &) const = default;
};

inline constexpr qsizetype bulkSizeLimit = qsizetype(4) * 1024 * 1024;
inline constexpr qsizetype bulkRowLimit = 10'000;

/// Pasted text: separated by comma, semicolon or tab, with a header in any order or without one.
Result<BulkList, BulkReadFault> readBulk(QString text);
/// ... a file's.
Result<BulkList, BulkReadFault> readBulkFile(const QByteArray &file);

} // namespace golive
