#include "sandbox/pages/phonespelling.h"

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

Result<QString, QString> phoneAsTyped(const QString &typed)
{
    constexpr int fewestDigits = 7;
    constexpr int mostDigits = 15; // E.164
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !c.isPunct() && c != u'+')
            return failure(u"A phone number has digits only. Look for a letter that slipped in."_s);
    }
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    if (digits.size() < fewestDigits)
        return failure(u"This number is too short. Enter it with its country code."_s);
    if (digits.size() > mostDigits)
        return failure(u"This number is too long. Enter one number with its country code."_s);
    return QString(u'+' % digits);
}

} // namespace golive::sandbox
