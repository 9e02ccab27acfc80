#include "sampleviews.h"
#include "shown.h"

#include "base/enumvalues.h"
#include "testing/windowtest.h"
#include "ui/pages/contact/contacttext.h"
#include "ui/pages/report/reporttext.h"
#include "ui/wording/checktext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

namespace tst_plainwords {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

using test::Shown;

/// Pages and report say what was answered and what was shown, and nothing beyond.
class PlainWordsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerNeverTurnsItsQuestion_data();
    void anAnswerNeverTurnsItsQuestion();
    void termsThatWereNotShownAreNotAgreedTo();
    void theOwnerTells();
};

void PlainWordsTest::anAnswerNeverTurnsItsQuestion_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("English") << QString();
    QTest::newRow("Portuguese") << QStringLiteral(GOLIVE_PORTUGUESE);
}

// Beside "No" stands the question as it was put; a statement there would say the opposite, on the page and in the
// report.
void PlainWordsTest::anAnswerNeverTurnsItsQuestion()
{
    QFETCH(QString, catalogue);
    QTranslator translator;
    QVERIFY(catalogue.isEmpty() || translator.load(catalogue));
    QCoreApplication::installTranslator(&translator);
    PageView view = test::sampleView(u"getready-worrying"_s);
    auto &body = std::get<GetReadyView>(view.body);
    for (const CheckChoice choice : {CheckChoice::No, CheckChoice::NotSure}) {
        Setup setup;
        for (CheckRow &row : body.rows) {
            row.answer = {choice, true, u"because"_s};
            setup.readiness.checklist.answers.insert(row.item, row.answer);
        }
        const Shown shown(view);
        QStringList said;
        const auto labels = shown.page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said << label->text();
        const QString report = ui::ReportText::overruled(reportViewOf(setup, false, test::sampleNow()));
        for (const CheckRow &row : std::as_const(body.rows)) {
            const QString question = ui::CheckText::question(row.item);
            QVERIFY2(question.endsWith(u'?') && said.contains(question), qPrintable(question));
            const QString told = ui::CheckText::answered(row.item, choice);
            QVERIFY2(told.startsWith(question) && told.size() > question.size(), qPrintable(told));
            QVERIFY2(report.contains(told.toHtmlEscaped()), qPrintable(report));
            QVERIFY(!report.contains(ui::CheckText::settled(row.item, CheckChoice::Yes).toHtmlEscaped()));
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

void PlainWordsTest::termsThatWereNotShownAreNotAgreedTo()
{
    PageView view = test::sampleView(u"contact-fresh"_s);
    auto &body = std::get<ContactView>(view.body);
    Shown shown(view);
    // Their address is not known: no button that opens something else, and no word of having read them.
    QVERIFY(!shown.isSeen(u"openTerms"_s));
    QVERIFY(!shown.find<QCheckBox>(u"termsBox"_s)->text().contains(u"agree"_s));
    QVERIFY(shown.find<QLabel>(u"termsWhere"_s)->text().contains(u"step 4"_s));
    TermsAgreement noted{u"Ana"_s, test::sampleNow(), false, false};
    QVERIFY(!ui::ContactText::agreed(noted).contains(u"agree"_s, Qt::CaseInsensitive));
    Setup setup;
    setup.details.terms = noted;
    const QString done = ui::ReportText::done(reportViewOf(setup, false, test::sampleNow()));
    QVERIFY2(done.contains(u"Ana"_s) && !done.contains(u"agree"_s), qPrintable(done));
    // Known: they are opened first, and ticked then.
    body.areTermsKnown = true;
    shown.page->draw(view);
    QVERIFY(!shown.find<QCheckBox>(u"termsBox"_s)->isEnabled());
    shown.click(u"openTerms"_s);
    QVERIFY(shown.last<event::TermsOpened>() && shown.asked<ui::OpenAddress>());
    body.wereTermsShown = true;
    shown.page->draw(view);
    QVERIFY(shown.find<QCheckBox>(u"termsBox"_s)->isEnabled());
    QVERIFY(shown.find<QCheckBox>(u"termsBox"_s)->text().contains(u"agreed"_s));
}

void PlainWordsTest::theOwnerTells()
{
    Shown shown(test::sampleView(u"connect-owner"_s));
    QVERIFY(!shown.find<QWidget>(u"ownerFinishedButton"_s)->isVisible());
    shown.click(u"ownerSelectedButton"_s);
    QVERIFY(shown.last<event::OwnerSaysNumberSelected>());
    // Not before the card of Facebook's last screen, and not without being asked.
    PageView view = test::sampleView(u"connect-guidance"_s);
    auto &body = std::get<ConnectView>(view.body);
    for (const Card card : enumValues<Card>()) {
        if (card >= Card::TimeZone)
            continue;
        body.card = card;
        shown.page->draw(view);
        QVERIFY(!shown.isSeen(u"ownerFinishedButton"_s));
    }
    body.card = Card::TimeZone;
    shown.page->draw(view);
    shown.events.clear();
    shown.click(u"ownerFinishedButton"_s);
    shown.click(u"ownerFinishedNotYet"_s);
    QTRY_VERIFY(!shown.find<QWidget>(u"ownerFinishedQuestion"_s));
    QVERIFY(shown.events.isEmpty());
    shown.click(u"ownerFinishedButton"_s);
    shown.click(u"ownerFinishedConfirm"_s);
    QVERIFY(shown.last<event::OwnerSaysFinished>());
    QVERIFY(!shown.isSeen(u"takeBackButton"_s));
    QVERIFY(!shown.isSeen(u"facebookFinished"_s));
    body.isFinished = body.isFinishSaid = body.canTakeBack = true;
    shown.page->draw(view);
    QVERIFY(shown.isSeen(u"facebookFinished"_s));
    shown.click(u"takeBackButton"_s);
    QVERIFY(shown.last<event::OwnerTakesBack>());
    QTest::keyClicks(shown.find<QLineEdit>(u"linkField"_s), u"https://a.example/x"_s);
    QTest::keyClick(shown.find<QLineEdit>(u"linkField"_s), Qt::Key_Return);
    QCOMPARE(shown.last<event::LinkPasted>()->text, u"https://a.example/x"_s);
}

GOLIVE_WINDOW_TEST(PlainWordsTest)

} // namespace tst_plainwords

#include "tst_plainwords.moc"
