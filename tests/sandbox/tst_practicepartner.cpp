#include "sandbox/practicepartner.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_practicepartner {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using LinkStage = SignUpWorld::LinkStage;

/// The partner as the sign-up pages see it.
class PracticePartnerTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheWholeWayOfALink();
    void expiredLinkStartsNothing();
    void handsOverTwoNumbers();
    void paymentMethodEndsInError();
    void disconnects();

private:
    const QString m_phone = u"+15550104477"_s;
    static PracticeApp &firstApp(PracticePartner &partner) { return *partner.apps().front(); }
    static QString linkOf(PracticePartner &partner)
    {
        return partner.links().link(firstApp(partner).id, u"pt"_s, false, partner.now())->id;
    }
};

void PracticePartnerTest::showsTheWholeWayOfALink()
{
    ManualClock clock(fromEpochMs(1'789'000'000'000));
    PracticePartner partner(clock, *scenarioNamed(u"happy"_s));
    const QString link = linkOf(partner);
    QCOMPARE(partner.link(link).stage, LinkStage::Open);
    QCOMPARE(partner.link(link).language, u"pt"_s);
    QCOMPARE(partner.link(link).appName, u"TeaHouseDemo"_s);
    QCOMPARE(partner.link(u"unknown"_s).stage, LinkStage::Unknown);
    partner.facebookStarted(link);
    QCOMPARE(partner.link(link).stage, LinkStage::FacebookStarted);
    QVERIFY(!partner.facebookFinished(link, {m_phone, true}).isEmpty());
    QCOMPARE(partner.link(link).stage, LinkStage::PhoneSelection);
    QCOMPARE(partner.link(link).selectableNumbers, QStringList{m_phone});
    QVERIFY(!partner.numberConfirmed(link, u"+15550000000"_s));
    QSignalSpy goLive(&partner, &PracticePartner::goLiveIsDue);
    QVERIFY(partner.numberConfirmed(link, m_phone));
    QCOMPARE(goLive.size(), 1);
    clock.advance(2s);
    QCOMPARE(partner.link(link).stage, LinkStage::Provisioning);
    QVERIFY(partner.link(link).setUp[0].done);
    QVERIFY(!partner.link(link).setUp[1].done);
    clock.advance(4s);
    QCOMPARE(partner.link(link).stage, LinkStage::Live);
    QVERIFY(partner.link(link).setUp[2].done);
}

void PracticePartnerTest::expiredLinkStartsNothing()
{
    ManualClock clock(fromEpochMs(1'789'000'000'000));
    PracticePartner partner(clock, *scenarioNamed(u"happy"_s));
    const QString link = linkOf(partner);
    clock.advance(121h);
    QCOMPARE(partner.link(link).stage, LinkStage::Expired);
    partner.facebookStarted(link);
    QCOMPARE(firstApp(partner).stageAt(partner.now()), PracticeApp::Stage::Sandbox);
}

void PracticePartnerTest::handsOverTwoNumbers()
{
    ManualClock clock(fromEpochMs(1'789'000'000'000));
    PracticePartner partner(clock, *scenarioNamed(u"wrong-number"_s));
    const QString link = linkOf(partner);
    QVERIFY(!partner.facebookFinished(link, {m_phone, true}).isEmpty());
    const QStringList numbers = partner.link(link).selectableNumbers;
    QCOMPARE(numbers.size(), 2);
    QVERIFY(numbers.first() != m_phone);
    QCOMPARE(numbers.last(), m_phone);
}

void PracticePartnerTest::paymentMethodEndsInError()
{
    for (const QString &name : {u"payment-method"_s, u"setup-error"_s}) {
        ManualClock clock(fromEpochMs(1'789'000'000'000));
        PracticePartner partner(clock, *scenarioNamed(name));
        const QString link = linkOf(partner);
        QVERIFY(!partner.facebookFinished(link, {m_phone, true}).isEmpty());
        QVERIFY(partner.numberConfirmed(link, m_phone));
        clock.advance(1h);
        QCOMPARE(partner.link(link).stage, LinkStage::Failed);
        QVERIFY(!partner.link(link).setUp.last().done);
    }
}

void PracticePartnerTest::disconnects()
{
    ManualClock clock(fromEpochMs(1'789'000'000'000));
    PracticePartner partner(clock, *scenarioNamed(u"happy"_s));
    QSignalSpy disconnected(&partner, &PracticePartner::appDisconnected);
    QSignalSpy sent(&partner, &PracticePartner::phoneSentMessage);
    partner.disconnectedOnPhone(firstApp(partner).id);
    partner.messageSentFromPhone(firstApp(partner).id, u"hello"_s);
    QVERIFY(disconnected.isEmpty() && sent.isEmpty());
    const AppId live = partner.apps().back()->id;
    partner.messageSentFromPhone(live, u"hello"_s);
    partner.disconnectedOnPhone(live);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(disconnected.size(), 1);
}

GOLIVE_TEST(PracticePartnerTest)

} // namespace tst_practicepartner

#include "tst_practicepartner.moc"
