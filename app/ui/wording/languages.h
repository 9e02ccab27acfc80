#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace golive::ui {

/// A language that Golive speaks: one row here and translations/golive_CODE.ts.
struct Language
{
    QString code;    ///< As Qt writes a locale: "pt_BR".
    QString ownName; ///< So that it is found from every other.
    /// Where businesses speak it first, as alpha-2: an owner there is spoken to in it. Qt knows the languages of a
    /// country, and not which comes first.
    QStringList countries;
};

/// The first is spoken where none fits.
const QList<Language> &languages();
bool isSpoken(const QString &code);
/// The codes as a sentence has them: "en, pt_BR".
QString languageCodes();
/// For a browser's Accept-Language (RFC 9110, 12.5.4): "pt-BR,pt;q=0.9".
QString acceptedLanguages(const QString &code);

} // namespace golive::ui
