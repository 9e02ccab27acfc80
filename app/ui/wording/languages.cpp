#include "ui/wording/languages.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

const QList<Language> &languages()
{
    static const QList<Language> spoken{
        {u"en"_s, u"English"_s, u"AU BB BS BZ CA GB GH GY IE JM KE LR MT NG NZ SG SL TT UG US ZA ZM ZW"_s.split(u' ')},
        {u"pt_BR"_s, u"Português (Brasil)"_s, u"AO BR CV GW MZ PT ST TL"_s.split(u' ')},
    };
    return spoken;
}

bool isSpoken(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(), [&](const Language &one) { return one.code == code; });
}

QString languageCodes()
{
    QStringList codes;
    for (const Language &one : languages())
        codes << one.code;
    return codes.join(u", "_s);
}

QString acceptedLanguages(const QString &code)
{
    if (!code.contains(u'_'))
        return code;
    return QString(code).replace(u'_', u'-') + u',' + code.section(u'_', 0, 0) + u";q=0.9"_s;
}

} // namespace golive::ui
