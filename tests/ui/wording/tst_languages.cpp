#include "testing/test.h"
#include "ui/wording/languages.h"

#include <QDir>
#include <QLocale>
#include <QSet>
#include <QTest>

namespace tst_languages {

using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

class LanguagesTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasACatalogueAndEachCatalogueARow()
    {
        QSet<QString> rows;
        for (const Language &one : languages()) {
            QVERIFY2(QLocale(one.code).name().startsWith(one.code.section(u'_', 0, 0)), qPrintable(one.code));
            QVERIFY(!one.ownName.isEmpty());
            rows.insert(u"golive_"_s + one.code + u".ts"_s);
        }
        const QStringList files = QDir(QStringLiteral(GOLIVE_TRANSLATIONS)).entryList({u"golive_*.ts"_s});
        QCOMPARE(rows, QSet<QString>(files.begin(), files.end()));
        QCOMPARE(rows.size(), languages().size());
    }

    void onlyTheseAreSpoken()
    {
        QVERIFY(isSpoken(u"pt_BR"_s));
        QVERIFY(!isSpoken(u"pt"_s) && !isSpoken({}));
    }

    void aBrowserIsToldTheCountryAndThenTheLanguage()
    {
        QCOMPARE(acceptedLanguages(u"en"_s), u"en"_s);
        QCOMPARE(acceptedLanguages(u"pt_BR"_s), u"pt-BR,pt;q=0.9"_s);
    }
};

GOLIVE_TEST(LanguagesTest)

} // namespace tst_languages

#include "tst_languages.moc"
