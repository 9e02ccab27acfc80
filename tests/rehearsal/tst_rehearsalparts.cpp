#include "rehearsal/clickcount.h"
#include "rehearsal/desktopmoves.h"
#include "rehearsal/eventsink.h"
#include "rehearsal/glance.h"
#include "rehearsal/hand.h"
#include "rehearsal/phrase.h"
#include "rehearsal/report.h"
#include "rehearsal/script.h"
#include "rehearsal/watchdog.h"
#include "testing/windowtest.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

namespace tst_rehearsalparts {

using namespace Qt::Literals::StringLiterals;
using namespace golive::rehearsal;

void block(qint64 ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(ms)) {
    }
}

Report smallReport()
{
    Report report;
    report.scenario = u"happy"_s;
    report.summary = u"<b>all</b> is well"_s;
    report.isOk = true;
    report.steps = {{u"Start"_s, 12, u"01-start.png"_s, u"dialog/portfolio"_s, u"portfolio"_s, 40},
                    {u"No picture"_s, 3}};
    report.pagesToFacebook = 3;
    report.clicksToFacebook = 4;
    report.calls = {
        QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/a"_s}, {u"status"_s, 200}, {u"unexpected"_s, false}},
        QJsonObject{{u"method"_s, u"PUT"_s}, {u"path"_s, u"/b"_s}, {u"status"_s, 404}, {u"unexpected"_s, true}}};
    report.worstBlockMs = 31;
    report.worstBlockAt = u"Start"_s;
    report.totalMs = 1'500;
    return report;
}

/// A page that scrolls, above it a strip that is not there at first, and a row of buttons below, as in the wizard.
struct Column
{
    Column()
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        strip->setFixedHeight(80);
        strip->hide();
        auto *area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        auto *page = new QWidget;
        page->setFixedSize(280, 600);
        meant = new QPushButton(u"Meant"_s, page);
        meant->setObjectName(u"meant"_s);
        meant->setGeometry(0, 120, 280, 40);
        area->setWidget(page);
        area->setFixedHeight(160);
        back->setFixedHeight(80);
        column->addWidget(strip);
        column->addWidget(area);
        column->addWidget(back);
        column->addStretch(1);
        window.setFixedSize(300, 400);
        QObject::connect(meant, &QPushButton::clicked, &window, [this] { ++meantClicks; });
        QObject::connect(back, &QPushButton::clicked, &window, [this] { ++backClicks; });
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window was not shown");
        area->setFixedHeight(160);
        scrolled = area;
    }
    /// What a layout request would do a moment later.
    void layOut()
    {
        scrolled->setFixedHeight(strip->isHidden() ? 160 : 80);
        window.layout()->activate();
    }

    QWidget window;
    QWidget *strip = new QWidget;
    QPushButton *back = new QPushButton(u"Back"_s);
    QPushButton *meant = nullptr;
    QScrollArea *scrolled = nullptr;
    int meantClicks = 0;
    int backClicks = 0;
};

class RehearsalPartsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void clicksAreCountedUntilFacebook();
    void reportHasTheDocumentedFields();
    void failedReportSaysWhy();
    void reportPageIsSafeAndRelative();
    void watchdogNamesTheStepOfABlock();
    void watchdogTellsTheEngineApart();
    void watchdogExcusesTheDriver();
    void watchdogKnowsTheEngineBeforeTheNextHeartbeat();
    void sinkThanksForEvents();
    void stepsWithoutPictureGetOne();
    void elementsAreRead();
    void aClickThatWouldHitAnotherIsNotMade();
    void aClickIsTriedUntilItHits();
    void everyPhraseStandsInTheCatalogue();
    void aPhraseIsReadInTheLanguageSpoken();
};

void RehearsalPartsTest::clicksAreCountedUntilFacebook()
{
    ClickCount count;
    count.pageSeen(u"startPage"_s);
    count.click(u"doorStaff"_s);
    count.pageSeen(u"getReadyPage"_s);
    count.pageSeen(u"getReadyPage"_s);
    count.pageSeen({});
    count.click(u"check_AppVersion_yes"_s); // answers of the checklist do not count
    count.click(u"setupFileYes"_s);
    count.click(u"fileNameEdit"_s);
    count.click(u"nextButton"_s);
    count.facebookReached();
    count.click(u"anything"_s);
    count.pageSeen(u"reportPage"_s);
    QCOMPARE(count.clicks(), 2);
    QCOMPARE(count.pages(), 2);
}

void RehearsalPartsTest::reportHasTheDocumentedFields()
{
    QTemporaryDir folder;
    QCOMPARE(writeReport(smallReport(), folder.path()), QString());
    QFile file(folder.filePath(u"report.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json["outcome"_L1].toString(), u"ok"_s);
    QCOMPARE(json["scenario"_L1].toString(), u"happy"_s);
    QCOMPARE(json["steps"_L1].toArray().size(), 2);
    const QJsonObject expected{{u"step"_s, u"Start"_s},
                               {u"ms"_s, 12},
                               {u"screenshot"_s, u"01-start.png"_s},
                               {u"screen"_s, u"dialog/portfolio"_s},
                               {u"card"_s, u"portfolio"_s},
                               {u"cardMs"_s, 40}};
    QCOMPARE(json["steps"_L1].toArray().first().toObject(), expected);
    QCOMPARE(json["pagesToFacebook"_L1].toInt(), 3);
    QCOMPARE(json["clicksToFacebook"_L1].toInt(), 4);
    QCOMPARE(json["calls"_L1].toArray().size(), 2);
    QCOMPARE(json["unexpectedCalls"_L1].toInt(), 1);
    QCOMPARE(json["worstBlockMs"_L1].toInt(), 31);
    QCOMPARE(json["worstBlockAt"_L1].toString(), u"Start"_s);
    QCOMPARE(json["totalMs"_L1].toInt(), 1'500);
    QVERIFY(!json.contains("failure"_L1));
}

void RehearsalPartsTest::failedReportSaysWhy()
{
    Report report = smallReport();
    report.isOk = false;
    report.failure = {u"Start"_s, u"nextButton is disabled"_s};
    const QJsonObject json = toJson(report);
    QCOMPARE(json["outcome"_L1].toString(), u"failed"_s);
    QCOMPARE(json["failure"_L1]["step"_L1].toString(), u"Start"_s);
    QCOMPARE(json["failure"_L1]["waitedFor"_L1].toString(), u"nextButton is disabled"_s);
    QVERIFY(toHtml(report).contains("nextButton is disabled"_L1));
    QVERIFY(!writeReport(report, u"/dev/null/nowhere"_s).isEmpty());
}

void RehearsalPartsTest::reportPageIsSafeAndRelative()
{
    const QString html = toHtml(smallReport());
    QVERIFY(html.contains("src=\"01-start.png\""_L1));
    QVERIFY(html.contains("&lt;b&gt;all&lt;/b&gt; is well"_L1));
    QVERIFY(!html.contains("http"_L1));
    QCOMPARE(html.count("<figure>"_L1), 2);
    QCOMPARE(html.count("<img"_L1), 1);
    QCOMPARE(html.count(">unexpected<"_L1), 1);
}

void RehearsalPartsTest::watchdogNamesTheStepOfABlock()
{
    Watchdog dog([] { return 0; });
    dog.start();
    dog.enter(u"Busy"_s);
    QTimer::singleShot(0, &dog, [] { block(120); });
    QTRY_VERIFY(dog.worst().ms >= 100);
    QCOMPARE(dog.worst().at, u"Busy"_s);
    QCOMPARE(dog.blocks().first().at, u"Busy"_s);
    QCOMPARE(dog.engineMs(), 0);
}

void RehearsalPartsTest::watchdogTellsTheEngineApart()
{
    int stage = 0;
    Watchdog dog([&stage] { return stage; });
    dog.start();
    QTimer::singleShot(0, &dog, [&stage] {
        block(600);
        stage = 1;
    });
    QTRY_VERIFY(dog.engineMs() >= 580);
    QVERIFY(dog.worst().ms < 500); // far below: a busy machine holds a process up as well
}

void RehearsalPartsTest::watchdogExcusesTheDriver()
{
    Watchdog dog([] { return 0; });
    dog.start();
    bool isOver = false;
    QTimer::singleShot(0, &dog, [&] {
        block(800);
        dog.excuse();
        QTimer::singleShot(20, &dog, [&isOver] { isOver = true; });
    });
    QTRY_VERIFY(isOver);
    QVERIFY(dog.worst().ms < 600);
}

void RehearsalPartsTest::watchdogKnowsTheEngineBeforeTheNextHeartbeat()
{
    int stage = 0;
    Watchdog dog([&stage] { return stage; });
    dog.start();
    stage = 1;
    block(200);
    QCOMPARE(dog.engineMs(), 0);
    dog.look();
    QVERIFY(dog.engineMs() >= 190);
    dog.look(); // counted once
    QVERIFY(dog.engineMs() < 400);
}

void RehearsalPartsTest::sinkThanksForEvents()
{
    EventSink sink;
    QVERIFY(sink.listen());
    QCOMPARE(sink.url().host(), u"127.0.0.1"_s);
    QTcpSocket socket;
    socket.connectToHost(sink.url().host(), static_cast<quint16>(sink.url().port()));
    socket.write("POST /events HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\nhello ");
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(sink.received(), 0); // not the whole of it yet
    socket.write("world");
    QTRY_COMPARE(sink.received(), 1);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

void RehearsalPartsTest::stepsWithoutPictureGetOne()
{
    Script script;
    script.step(u"plain"_s) << Move{[] { return Attempt::done(); }};
    script.step(u"pictured"_s).picture(u"phone"_s) << Move{[] { return Attempt::done(); }};
    const std::vector<Step> steps = script.take();
    QCOMPARE(steps.size(), 2u);
    QCOMPARE(steps.at(0).moves.size(), 2u);
    QCOMPARE(steps.at(0).moves.back().kind, Move::Kind::Picture);
    QCOMPARE(steps.at(1).moves.size(), 2u);
    QCOMPARE(steps.at(1).moves.front().windowName, u"phone"_s);
}

void RehearsalPartsTest::elementsAreRead()
{
    const ElementView view = readElement(
        uR"({"page":"dialog","screen":"portfolio","present":true,"enabled":true,"checked":false,"focus":true,
             "x":10,"y":20.5,"width":100,"height":40,"viewHeight":600,"text":"Next","value":""})"_s);
    QCOMPARE(view.place(), u"dialog/portfolio"_s);
    QVERIFY(view.isPresent && view.isEnabled && view.hasFocus && !view.isChecked);
    QCOMPARE(view.rect, QRectF(10, 20.5, 100, 40));
    QVERIFY(!readElement({}).isPresent);
}

/// The page is laid out anew while a click is on its way: what stands at its place now is not what was meant.
void RehearsalPartsTest::aClickThatWouldHitAnotherIsNotMade()
{
    Column column;
    Hand hand;
    QSignalSpy clicking(&hand, &Hand::clicking);
    hand.click(column.meant, column.meant->rect().center());
    QVERIFY(hand.isBusy() && !hand.hasHit());
    column.strip->show(); // pushes it out of the scroll area, under the buttons
    column.layOut();
    QTRY_VERIFY(!hand.isBusy());
    QVERIFY(!hand.hasHit());
    QCOMPARE(column.meantClicks + column.backClicks, 0);
    QCOMPARE(clicking.size(), 0); // and none is counted
    column.strip->hide();
    column.layOut();
    hand.click(column.meant, column.meant->rect().center());
    QTRY_VERIFY(!hand.isBusy());
    QVERIFY(hand.hasHit());
    QCOMPARE(column.meantClicks, 1);
    // Nor is one that it would not take.
    hand.click(column.meant, column.meant->rect().center());
    column.meant->setEnabled(false);
    QTRY_VERIFY(!hand.isBusy());
    QVERIFY(!hand.hasHit());
}

void RehearsalPartsTest::aClickIsTriedUntilItHits()
{
    Column column;
    Eye eye(&column.window);
    Hand hand;
    const DesktopMoves moves(eye, hand);
    const Move click = moves.click(u"meant"_s);
    QVERIFY(!click.attempt().isDone);
    column.strip->show();
    column.layOut();
    // As the driver does it: again and again, while the hand is still.
    bool isDone = false;
    QTRY_VERIFY(isDone = isDone || (!hand.isBusy() && click.attempt().isDone));
    QCOMPARE(column.meantClicks, 1);
    QCOMPARE(column.backClicks, 0);
    // What is not shown is passed over where that is allowed.
    column.meant->hide();
    QVERIFY(moves.clickIfShown(u"meant"_s).attempt().isDone);
}

void RehearsalPartsTest::everyPhraseStandsInTheCatalogue()
{
    QTranslator portuguese;
    QVERIFY(portuguese.load(QStringLiteral(GOLIVE_PORTUGUESE)));
    for (const Phrase &one : phrase::all)
        QVERIFY2(!portuguese.translate(one.context, one.source).isEmpty(), one.source);
}

void RehearsalPartsTest::aPhraseIsReadInTheLanguageSpoken()
{
    QVERIFY(phrase::timeLeft.said({u"9:\\d\\d"_s}).match(u"By noon. Still 9:41 left."_s).hasMatch());
    QVERIFY(!phrase::timeLeft.said({u"9:\\d\\d"_s}).match(u"By noon. Still 8:41 left."_s).hasMatch());
    QTranslator portuguese;
    QVERIFY(portuguese.load(QStringLiteral(GOLIVE_PORTUGUESE)));
    QVERIFY(QCoreApplication::installTranslator(&portuguese));
    QVERIFY(phrase::accepted.said().match(u"Aceito"_s).hasMatch());
    QVERIFY(!phrase::accepted.said().match(u"Accepted"_s).hasMatch());
    const QRegularExpression either = Phrase::anyOf({phrase::notKnown, phrase::accepted});
    QVERIFY(either.match(u"Aceito: os eventos mostram"_s).hasMatch());
    QVERIFY(!either.match(u"Recusado"_s).hasMatch());
}

GOLIVE_WINDOW_TEST(RehearsalPartsTest)

} // namespace tst_rehearsalparts

#include "tst_rehearsalparts.moc"
