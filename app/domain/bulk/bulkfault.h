#pragma once

#include "domain/bulk/bulkrow.h"
#include "domain/facts/phonenumber.h"

#include <optional>

namespace golive {

/// What is wrong with a cell of a list of new clients.
struct BulkFault
{
    enum class Kind {
        NameMissing,
        AppNameShort,      ///< What is made of the client's name, or the app's own, is under six letters.
        AppNameLong,       ///< Over 150.
        AppNameCharacters, ///< Not letters and digits alone; or nothing of the client's name is.
        NumberMissing,
        NumberNotValid,     ///< `number` says why.
        NumberRounded,      ///< "5.51199E+12": the spreadsheet has thrown digits away.
        CountryUnsupported, ///< `other` is its code.
        NumberUnknownHere,  ///< A warning: its plan is newer than what this computer knows.
        EmailNotValid,
        RegionUnknown,
        LanguageUnknown,
        TooLong,      ///< Nothing of this length stands in such a cell.
        Twice,        ///< In the list; `line` has it first. Of number, reference or the app's name.
        Kept,         ///< A kept set-up has it; `other` is its client.
        KeptArchived, ///< ... that was put away.
        KeptDone,     ///< ... for which nothing is left to do.
    };
    Kind kind = Kind::NameMissing;
    BulkColumn column = BulkColumn::Name;
    std::optional<NumberFault> number{};
    int line = 0;
    QString other{};

    /// The line is taken all the same.
    bool isWarning() const { return kind == Kind::NumberUnknownHere; }
    bool operator==(const BulkFault &) const = default;
};

} // namespace golive
