#include "domain/facts/appname.h"

#include <algorithm>

namespace golive {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

AppNameVerdict judgeAppName(const QString &name)
{
    if (!std::all_of(name.begin(), name.end(), isPlain))
        return AppNameVerdict::WrongCharacters;
    return name.size() < 6 || name.size() > 150 ? AppNameVerdict::WrongLength : AppNameVerdict::Fine;
}

QString suggestedAppName(const QString &name)
{
    QString result;
    bool isWordStart = true;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (isPlain(c)) {
            result += isWordStart ? c.toUpper() : c;
            isWordStart = false;
        } else {
            isWordStart = true;
        }
    }
    return result.left(150);
}

} // namespace golive
