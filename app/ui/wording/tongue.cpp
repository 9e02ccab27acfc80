#include "ui/wording/tongue.h"

#include "ui/wording/languages.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString &folder()
{
    static QString where = u":/i18n"_s;
    return where;
}

/// Read once each: a tongue is made with every picture of a page.
std::shared_ptr<const QTranslator> catalogue(const QString &code)
{
    static QHash<QString, std::shared_ptr<const QTranslator>> known;
    const QString file = folder() + u"/golive_"_s + code;
    const auto found = known.constFind(file);
    if (found != known.constEnd())
        return *found;
    auto translator = std::make_shared<QTranslator>();
    const bool isThere = translator->load(file);
    return *known.insert(file, isThere ? translator : nullptr);
}

} // namespace

void Tongue::lookIn(const QString &where)
{
    folder() = where;
}

Tongue Tongue::of(const QString &code)
{
    Tongue tongue;
    if (!isSpoken(code))
        return tongue;
    tongue.m_code = code;
    tongue.m_translator = catalogue(code);
    return tongue;
}

QString Tongue::Words::operator()(const char *source, const char *comment) const
{
    if (m_isWindows)
        return QCoreApplication::translate(m_context, source, comment);
    // The English catalogue has plurals alone.
    const QString said = m_translator ? m_translator->translate(m_context, source, comment) : QString();
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString ownersLanguage(const QString &chosen, const QString &country, const QString &window)
{
    if (isSpoken(chosen))
        return chosen;
    for (const Language &one : languages()) {
        if (one.countries.contains(country))
            return one.code;
    }
    return window;
}

} // namespace golive::ui
