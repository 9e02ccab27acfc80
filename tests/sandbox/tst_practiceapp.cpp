#include "sandbox/world/practiceapp.h"
#include "testing/test.h"

#include <QTest>

namespace tst_practiceapp {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Stage = PracticeApp::Stage;

class PracticeAppTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughAllStages();
    void failsInTheLastStage();
    void ignoresWhatDoesNotFit();
    void syncsOncePerTypeWithinADay();
    void beginsAnewAfterDisconnect();

private:
    const Instant m_start = fromEpochMs(1'789'000'000'000);
    const QString m_phone = u"+15550104477"_s;
    PracticeApp fresh() const { return PracticeApp(AppId{u"a"_s}, u"TeaHouse"_s, m_start); }
    PracticeApp live() const
    {
        PracticeApp app = fresh();
        const bool ok = app.finishFacebook(m_start, {m_phone}, true) && app.confirmNumber(m_start, m_phone, {});
        return ok ? app : fresh();
    }
};

void PracticeAppTest::goesThroughAllStages()
{
    PracticeApp app = fresh();
    QCOMPARE(app.stageAt(m_start), Stage::Sandbox);
    app.startFacebook(m_start);
    QCOMPARE(app.stageAt(m_start), Stage::EmbedStarted);
    QVERIFY(app.finishFacebook(m_start + 1s, {m_phone}, false));
    QCOMPARE(app.stageAt(m_start + 100h), Stage::EmbedPhoneSelection);
    QCOMPARE(app.finishedAt(), std::optional(m_start + 1s));
    QCOMPARE(app.waba.value.size(), 15);
    QVERIFY(app.confirmNumber(m_start + 10s, m_phone, {2s, false}));
    QCOMPARE(app.stageAt(m_start + 10s), Stage::GetCertificate);
    QCOMPARE(app.stageAt(m_start + 12s), Stage::CreateDocker);
    QCOMPARE(app.stageAt(m_start + 14s), Stage::Finalize);
    QCOMPARE(app.stageAt(m_start + 15999ms), Stage::Finalize);
    QCOMPARE(app.stageAt(m_start + 16s), Stage::Live);
    QCOMPARE(app.liveSince(), std::optional(m_start + 16s));
    QCOMPARE(app.phone, m_phone);
}

void PracticeAppTest::failsInTheLastStage()
{
    PracticeApp app = fresh();
    QVERIFY(app.finishFacebook(m_start, {m_phone}, true));
    QVERIFY(app.confirmNumber(m_start, m_phone, {2s, true}));
    QCOMPARE(app.stageAt(m_start + 5s), Stage::Finalize);
    QCOMPARE(app.stageAt(m_start + 6s), Stage::Error);
    QVERIFY(!app.liveSince());
    QVERIFY(app.finishFacebook(m_start + 1h, {m_phone}, true));
    QCOMPARE(app.stageAt(m_start + 1h), Stage::EmbedPhoneSelection);
}

void PracticeAppTest::ignoresWhatDoesNotFit()
{
    PracticeApp app = fresh();
    QVERIFY(!app.confirmNumber(m_start, m_phone, {}));
    QVERIFY(!app.disconnect(m_start));
    QVERIFY(app.finishFacebook(m_start, {m_phone}, true));
    QVERIFY(!app.confirmNumber(m_start, u"+15550000000"_s, {}));
    QVERIFY(app.confirmNumber(m_start, m_phone, {}));
    QVERIFY(!app.confirmNumber(m_start, m_phone, {}));
    QVERIFY(!app.finishFacebook(m_start, {m_phone}, true));
    QVERIFY(!app.finishFacebook(m_start + 1h, {m_phone}, true));
    app.startFacebook(m_start + 1h);
    QCOMPARE(app.stageAt(m_start + 1h), Stage::Live);
}

void PracticeAppTest::syncsOncePerTypeWithinADay()
{
    using Refusal = PracticeApp::SyncRefusal;
    PracticeApp app = live();
    QCOMPARE(app.requestSync(m_start + 1s, SyncType::History).error(), Refusal::NotLive);
    // Any order.
    QVERIFY(app.requestSync(m_start + 1h, SyncType::History).has_value());
    QCOMPARE(app.requestSync(m_start + 1h, SyncType::History).error(), Refusal::AlreadyRequested);
    QVERIFY(app.requestSync(m_start + 24h, SyncType::Contacts).has_value());

    PracticeApp late = live();
    QCOMPARE(late.requestSync(m_start + 24h + 1ms, SyncType::Contacts).error(), Refusal::WindowClosed);
}

void PracticeAppTest::beginsAnewAfterDisconnect()
{
    PracticeApp app = live();
    QVERIFY(app.requestSync(m_start + 1h, SyncType::Contacts).has_value());
    QCOMPARE(app.onboarding(), 1);
    QVERIFY(app.disconnect(m_start + 30h));
    QCOMPARE(app.stageAt(m_start + 30h), Stage::Disconnected);
    QCOMPARE(app.requestSync(m_start + 30h, SyncType::Contacts).error(), PracticeApp::SyncRefusal::NotLive);
    QVERIFY(app.finishFacebook(m_start + 31h, {m_phone}, true));
    QVERIFY(app.confirmNumber(m_start + 31h, m_phone, {}));
    QCOMPARE(app.onboarding(), 2);
    QVERIFY(app.requestSync(m_start + 32h, SyncType::Contacts).has_value());
}

GOLIVE_TEST(PracticeAppTest)

} // namespace tst_practiceapp

#include "tst_practiceapp.moc"
