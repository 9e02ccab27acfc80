#include "programs/spokenlanguage.h"

#include "ui/wording/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

QString SpokenLanguage::choice(const QString &wanted, const QString &remembered)
{
    if (!wanted.isEmpty())
        return wanted;
    if (!remembered.isEmpty())
        return remembered;
    for (const ui::Language &one : ui::languages()) {
        if (QLocale(one.code).language() == QLocale::system().language())
            return one.code;
    }
    return ui::languages().first().code;
}

void SpokenLanguage::silence()
{
    for (const auto &old : std::as_const(m_translators))
        QCoreApplication::removeTranslator(old.get());
    m_translators.clear();
}

void SpokenLanguage::speak(const QString &language)
{
    silence();
    m_name = language;
    QLocale::setDefault(
        QLocale(language == u"en" ? QLocale::system().name().startsWith(u"en"_s) ? QLocale::system().name() : u"en_GB"_s
                                  : language));
    // Qt's own dialogs first, then ours; English has a catalogue too, for its plurals.
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const QStringList catalogues{qtFolder + u"/qtbase_"_s + language, u":/i18n/golive_"_s + language};
    for (const QString &file : catalogues) {
        auto translator = std::make_shared<QTranslator>();
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            m_translators << translator;
    }
}

} // namespace golive::programs
