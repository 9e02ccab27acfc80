#include "sandbox/pages/practicephone.h"
#include "testing/test.h"

#include <QTest>

namespace tst_practicephone {

using namespace golive;
using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;
using Form = SignUpScript::HandOff;
using Step = PracticePhone::Step;
using Action = PracticePhone::Action;

class TestPracticePhone : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheStep_data();
    void reachesTheStep();
    void aWrongScanOrCodeStaysAndSaysWhy_data();
    void aWrongScanOrCodeStaysAndSaysWhy();
    void anActionThatTheStepLacksChangesNothing_data();
    void anActionThatTheStepLacksChangesNothing();
    void theOtherWayIsShownOnTheDesktop();
    void whenTheDesktopLeavesOnlyAConnectionStays();

private:
    static PracticePhone phoneAfter(Form, const QStringList &actions, HandOff &);
};

/// "qr" and "code" stand for scanning and typing what the desktop shows.
PracticePhone TestPracticePhone::phoneAfter(Form form, const QStringList &actions, HandOff &handOff)
{
    PracticePhone phone(form);
    phone.messageArrived();
    for (const QString &action : actions) {
        if (action == "qr"_L1)
            phone.act(Action::Scanned, handOff.qrText(), handOff, Instant());
        else if (action == "code"_L1)
            phone.act(Action::SubmitCode, handOff.accessCode(), handOff, Instant());
        else
            phone.act(PracticePhone::actionNamed(action).value(), u"nonsense"_s, handOff, Instant());
    }
    return phone;
}

void TestPracticePhone::reachesTheStep_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("actions");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("shares");
    const auto row = [](const char *name, Form form, const QString &actions, const QString &step, bool shares) {
        QTest::newRow(name) << form << actions << step << shares;
    };
    row("message", Form::QrCode, u""_s, u"message"_s, false);
    row("qr: scan first", Form::QrCode, u"connect"_s, u"scan"_s, false);
    row("qr: platform", Form::QrCode, u"connect qr"_s, u"platform"_s, false);
    row("qr: code instead", Form::QrCode, u"connect enter-code-instead"_s, u"code"_s, false);
    row("qr: code typed", Form::QrCode, u"connect enter-code-instead code"_s, u"platform"_s, false);
    row("qr: confirm", Form::QrCode, u"connect qr connect-platform"_s, u"confirm"_s, false);
    row("qr: share", Form::QrCode, u"connect qr connect-platform confirm"_s, u"share"_s, false);
    row("qr: shared", Form::QrCode, u"connect qr connect-platform confirm share-chats"_s, u"connected"_s, true);
    row("qr: not shared", Form::QrCode, u"connect qr connect-platform confirm dont-share-chats"_s, u"connected"_s,
        false);
    row("qr: cancelled", Form::QrCode, u"connect qr connect-platform confirm cancel"_s, u"message"_s, false);
    row("code: platform first", Form::AccessCode, u"connect"_s, u"platform"_s, false);
    row("code: confirm", Form::AccessCode, u"connect connect-platform"_s, u"confirm"_s, false);
    row("code: share", Form::AccessCode, u"connect connect-platform confirm"_s, u"share"_s, false);
    row("code: cancelled", Form::AccessCode, u"connect connect-platform confirm cancel"_s, u"message"_s, false);
    row("code: code last", Form::AccessCode, u"connect connect-platform confirm share-chats"_s, u"code"_s, true);
    row("code: scan instead", Form::AccessCode, u"connect connect-platform confirm share-chats scan-instead"_s,
        u"scan"_s, true);
    row("code: typed", Form::AccessCode, u"connect connect-platform confirm share-chats code"_s, u"connected"_s, true);
    row("code: scanned", Form::AccessCode, u"connect connect-platform confirm dont-share-chats scan-instead qr"_s,
        u"connected"_s, false);
    row("disconnected", Form::AccessCode, u"connect connect-platform confirm share-chats code disconnect"_s,
        u"disconnected"_s, true);
}

void TestPracticePhone::reachesTheStep()
{
    QFETCH(Form, form);
    QFETCH(QString, actions);
    QFETCH(QString, step);
    QFETCH(bool, shares);
    HandOff handOff(u"abc"_s, 7, Instant());
    const PracticePhone phone = phoneAfter(form, actions.split(u' ', Qt::SkipEmptyParts), handOff);
    QCOMPARE(PracticePhone::name(phone.step()), step);
    QCOMPARE(phone.sharesChats(), shares);
    QCOMPARE(phone.isConnected(), step == "connected"_L1);
    QCOMPARE(phone.error(), QString());
}

void TestPracticePhone::aWrongScanOrCodeStaysAndSaysWhy_data()
{
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("scan") << QStringList{u"connect"_s, u"scan"_s} << u"scan"_s << u"not the QR code"_s;
    const QStringList toCode{u"connect"_s, u"enter-code-instead"_s, u"submit-code"_s};
    QTest::newRow("code") << toCode << u"code"_s << u"4 tries left"_s;
    const QStringList wrong(4, u"submit-code"_s);
    QTest::newRow("last try") << toCode + wrong.mid(1) << u"code"_s << u"1 try left"_s;
    QTest::newRow("new code") << toCode + wrong << u"code"_s << u"new code"_s;
}

void TestPracticePhone::aWrongScanOrCodeStaysAndSaysWhy()
{
    QFETCH(QStringList, actions);
    QFETCH(QString, step);
    QFETCH(QString, words);
    HandOff handOff(u"abc"_s, 7, Instant());
    const PracticePhone phone = phoneAfter(Form::QrCode, actions, handOff);
    QCOMPARE(PracticePhone::name(phone.step()), step);
    QVERIFY2(phone.error().contains(words), qPrintable(phone.error()));
}

void TestPracticePhone::anActionThatTheStepLacksChangesNothing_data()
{
    QTest::addColumn<QString>("action");
    for (const auto *action : {"connect-platform", "confirm", "share-chats", "dont-share-chats", "cancel", "scan",
                               "submit-code", "enter-code-instead", "scan-instead", "disconnect", "qr", "code"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestPracticePhone::anActionThatTheStepLacksChangesNothing()
{
    QFETCH(QString, action);
    HandOff handOff(u"abc"_s, 7, Instant());
    const PracticePhone phone = phoneAfter(Form::QrCode, {action}, handOff);
    QCOMPARE(phone.step(), Step::Message);
    QVERIFY(!phone.sharesChats());
    QCOMPARE(handOff.triesLeft(), HandOff::triesPerCode);
}

void TestPracticePhone::theOtherWayIsShownOnTheDesktop()
{
    HandOff handOff(u"abc"_s, 7, Instant());
    QCOMPARE(phoneAfter(Form::QrCode, {}, handOff).handOffShown(), Form::QrCode);
    QCOMPARE(phoneAfter(Form::QrCode, {u"connect"_s, u"enter-code-instead"_s}, handOff).handOffShown(),
             Form::AccessCode);
    QCOMPARE(phoneAfter(Form::AccessCode, {}, handOff).handOffShown(), Form::AccessCode);
    const QStringList toScan{u"connect"_s, u"connect-platform"_s, u"confirm"_s, u"share-chats"_s, u"scan-instead"_s};
    QCOMPARE(phoneAfter(Form::AccessCode, toScan, handOff).handOffShown(), Form::QrCode);
}

void TestPracticePhone::whenTheDesktopLeavesOnlyAConnectionStays()
{
    HandOff handOff(u"abc"_s, 7, Instant());
    PracticePhone midway = phoneAfter(Form::QrCode, {u"connect"_s, u"scan"_s}, handOff);
    midway.desktopLeft();
    QCOMPARE(midway.step(), Step::Idle);
    QCOMPARE(midway.error(), QString());
    PracticePhone connected = phoneAfter(
        Form::QrCode, {u"connect"_s, u"qr"_s, u"connect-platform"_s, u"confirm"_s, u"share-chats"_s}, handOff);
    connected.desktopLeft();
    QCOMPARE(connected.step(), Step::Connected);
}

GOLIVE_TEST(TestPracticePhone)

} // namespace tst_practicephone

#include "tst_practicephone.moc"
