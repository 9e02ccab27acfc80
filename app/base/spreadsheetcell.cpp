#include "base/spreadsheetcell.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

QString spreadsheetCell(const QString &text)
{
    if (text.isEmpty())
        return text;
    // Some take the full-width signs of East Asia for the same.
    const bool isFormula = u"=@\t\r\uff1d\uff20\uff0b\uff0d"_s.contains(text.front());
    const bool isSigned = text.startsWith(u'+') || text.startsWith(u'-');
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || u"+-() ."_s.contains(c); });
    return isFormula || (isSigned && !isNumber) ? u'\'' + text : text;
}

} // namespace golive
