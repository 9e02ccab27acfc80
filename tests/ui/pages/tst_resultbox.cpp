#include "sampleviews.h"

#include "domain/connect/ownerresult.h"
#include "testing/windowtest.h"
#include "ui/pages/connect/resultback.h"
#include "ui/pages/connect/resultbox.h"
#include "ui/pages/report/reporttext.h"
#include "ui/style/theme.h"
#include "ui/widgets/fieldnote.h"
#include "ui/wording/ownertext.h"
#include "ui/wording/placetime.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace tst_resultbox {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

const Instant madeAt = fromEpochMs(1'790'500'000'000);

OwnerResult resultOf(const QString &app)
{
    OwnerResult result;
    result.app = {app};
    result.madeAt = madeAt;
    result.finishedAt = madeAt;
    result.waba = {u"102290129340398"_s};
    return result;
}

ExchangeView staffView()
{
    ExchangeView view;
    view.canTake = true;
    view.app = {u"app-1"_s};
    return view;
}

/// Where a result is pasted, and where it is sent from.
class ResultBoxTest : public golive::Test
{
    Q_OBJECT

    struct Box
    {
        Box()
        {
            QObject::connect(&box, &ResultBox::taken, &box, [this](const OwnerResult &result) { taken << result; });
            box.show();
        }
        template <class T> T *find(const QString &name) { return box.findChild<T *>(name); }
        void paste(const QString &text)
        {
            find<QPushButton>(u"ownerResultFold"_s)->setChecked(true);
            find<QLineEdit>(u"ownerResultField"_s)->setText(text);
        }
        QString note() { return box.findChild<FieldNote *>()->text(); }
        bool canTake() { return find<QPushButton>(u"ownerResultTake"_s)->isVisible(); }
        ResultBox box;
        QList<OwnerResult> taken;
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void whatItSaysIsReadBeforeItIsTaken()
    {
        Box box;
        box.box.draw(staffView());
        QVERIFY(!box.find<QLineEdit>(u"ownerResultField"_s)->isVisible());
        const OwnerResult result = resultOf(u"app-1"_s);
        box.paste(u"oi! "_s + ownerResultText(result) + u" ok?"_s);
        QVERIFY(box.find<QLabel>(u"ownerResultSays"_s)->text().contains(ownerResultSays(result)));
        QVERIFY(ownerResultSays(result).contains(u"102290129340398"_s));
        QVERIFY(box.taken.isEmpty());
        QVERIFY(box.canTake());
        QTest::mouseClick(box.find<QPushButton>(u"ownerResultTake"_s), Qt::LeftButton);
        QCOMPARE(box.taken.size(), 1);
        QVERIFY(box.taken.first() == result);
        QVERIFY(box.find<QLineEdit>(u"ownerResultField"_s)->text().isEmpty());
        ExchangeView after = staffView();
        after.told = result;
        box.box.draw(after);
        QString told = box.find<QLabel>(u"ownerTold"_s)->text();
        QVERIFY(told.startsWith(u"As the owner's Golive said:"_s));
        QVERIFY(told.contains(u"Nothing but this result says so yet"_s));
        after.isProved = true;
        box.box.draw(after);
        told = box.find<QLabel>(u"ownerTold"_s)->text();
        QVERIFY(told.startsWith(u"As the owner's Golive said:"_s));
        QVERIFY(!told.contains(u"Nothing but this result says so yet"_s));
        QVERIFY(told.contains(u"Gupshup says by now"_s));
    }

    void whatCannotBeTakenIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString line = ownerResultText(resultOf(u"app-1"_s));
        using Fault = OwnerResultFault;
        QTest::newRow("no result") << u"hello"_s << ownerResultFaultText(Fault::Missing);
        QTest::newRow("cut") << line.chopped(2) << ownerResultFaultText(Fault::Incomplete);
        QTest::newRow("changed") << QString(line).replace(12, 1, line.at(12) == u'a' ? u'b' : u'a')
                                 << ownerResultFaultText(Fault::Damaged);
        QTest::newRow("newer") << QString(line).replace(6, 1, u'2') << ownerResultFaultText(Fault::Newer);
        QTest::newRow("oversized") << line + QString(largestPaste, u' ') << ownerResultFaultText(Fault::TooLarge);
        QTest::newRow("another app") << ownerResultText(resultOf(u"app-2"_s))
                                     << ownerResultFitText(OwnerResultFit::OtherApp);
        OwnerResult ofLink = resultOf({});
        ofLink.link = linkMarkOf(QUrl(u"https://hosted.example/another"_s));
        QTest::newRow("another link") << ownerResultText(ofLink) << ownerResultFitText(OwnerResultFit::OtherLink);
    }

    void whatCannotBeTakenIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        Box box;
        box.box.draw(staffView());
        box.paste(text);
        QVERIFY(!sentence.isEmpty() && sentence.endsWith(u'.'));
        QCOMPARE(box.note(), sentence);
        QVERIFY(!box.canTake());
        box.find<QLineEdit>(u"ownerResultField"_s)->clear();
        QVERIFY(box.note() != sentence);
    }

    void whatIsKnownOlderOrFromBeforeIsRefused()
    {
        Box box;
        ExchangeView view = staffView();
        view.told = resultOf(u"app-1"_s);
        box.box.draw(view);
        box.paste(ownerResultText(resultOf(u"app-1"_s)));
        QCOMPARE(box.note(), ownerResultFitText(OwnerResultFit::Known));
        OwnerResult older = resultOf(u"app-1"_s);
        older.madeAt -= std::chrono::hours(1);
        box.paste(ownerResultText(older));
        QCOMPARE(box.note(), ownerResultFitText(OwnerResultFit::Older));
        view.told.reset();
        view.notBefore = madeAt;
        box.box.draw(view);
        QCOMPARE(box.note(), ownerResultFitText(OwnerResultFit::FromBefore));
        QVERIFY(!box.canTake());
    }

    void whatNamesNoAppIsTakenByItsLink()
    {
        Box box;
        ExchangeView view = staffView();
        view.links = {*linkMarkOf(QUrl(u"https://hosted.example/this"_s))};
        box.box.draw(view);
        OwnerResult result = resultOf({});
        result.link = view.links.first();
        box.paste(ownerResultText(result));
        QVERIFY(box.canTake());
    }

    void onStartAnyAppIsTaken()
    {
        Box box;
        box.box.drawForAny();
        box.paste(ownerResultText(resultOf(u"app-2"_s)));
        QVERIFY(box.canTake());
    }

    /// What came by a message from the owner stands apart from what Gupshup or Facebook has shown.
    void theReportTellsWhatTheOwnerTold()
    {
        ReportView view = reportViewOf(test::finishedSetup(), false, test::sampleNow());
        const QString heading = ReportText::heading(ReportText::Part::Told);
        QVERIFY(!reportHtml(view).contains(heading));
        OwnerResult told = resultOf(u"app-1"_s);
        told.code = u"<b>1</b>"_s;
        view.owner.told = told;
        view.owner.isProved = false;
        QTextDocument page;
        const auto read = [&] {
            page.setHtml(reportHtml(view));
            const QString text = page.toPlainText();
            return text.sliced(std::max<qsizetype>(0, text.indexOf(heading)));
        };
        QVERIFY(read().startsWith(heading));
        QVERIFY(read().contains(u"told, and not seen"_s));
        const QStringList lines = ownerResultSays(told).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(read().contains(line), qPrintable(line));
        // Both times are told: when it was made, and when Facebook is said to have finished.
        QVERIFY(told.finishedAt && read().contains(dateAndTime(*told.finishedAt)));
        QVERIFY(read().contains(dateAndTime(told.madeAt)));
        QVERIFY(read().contains(u"Nothing but this result says so yet"_s));
        view.owner.isProved = true;
        QVERIFY(read().contains(u"Gupshup says by now"_s) && !read().contains(u"Nothing but this result"_s));
        QVERIFY(read().contains(u"told, and not seen"_s)); // the rest of it is told all the same
    }

    void aMessageForOneClientIsNotLeftForTheNext()
    {
        Box box;
        box.box.draw(staffView());
        box.paste(ownerResultText(resultOf(u"app-1"_s)));
        ExchangeView next = staffView();
        next.app = {u"app-2"_s};
        box.box.draw(next);
        QVERIFY(box.find<QLineEdit>(u"ownerResultField"_s)->text().isEmpty());
        QVERIFY(!box.canTake());
    }

    void theOwnerCopiesAndIsToldSo()
    {
        ResultBack back;
        QList<ProgramAction> actions;
        connect(&back, &ResultBack::wanted, this, [&](const ProgramAction &action) { actions << action; });
        back.show();
        back.draw({});
        QVERIFY(!back.isVisible());
        ExchangeView view;
        view.toSend = resultOf(u"app-1"_s);
        view.sender = u"Ana <b>"_s;
        back.draw(view);
        QVERIFY(back.isVisible());
        const auto *done = back.findChild<QLabel *>(u"resultCopied"_s);
        QVERIFY(!done->isVisible());
        QTest::mouseClick(back.findChild<QPushButton *>(u"copyResultButton"_s), Qt::LeftButton);
        QVERIFY(std::holds_alternative<CopyOwnerResult>(actions.last()));
        QVERIFY(done->isVisible() && done->text().contains(u"Ana <b>"_s));
        QTest::mouseClick(back.findChild<QPushButton *>(u"saveResultButton"_s), Qt::LeftButton);
        QVERIFY(std::holds_alternative<SaveOwnerResult>(actions.last()));
        // There is more to tell: what was copied is old.
        view.toSend->chatSharing = ChatSharing::Shared;
        back.draw(view);
        QVERIFY(!done->isVisible());
    }
};

GOLIVE_WINDOW_TEST(ResultBoxTest)

} // namespace tst_resultbox

#include "tst_resultbox.moc"
