#include "programs/guard/guardlog.h"
#include "testing/test.h"

#include <QTest>

namespace tst_guardlog {

using namespace golive;
using namespace golive::programs;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class GuardLogTest : public golive::Test
{
    Q_OBJECT

    static Setup setup()
    {
        Setup setup;
        setup.client.app = {u"5c1e"_s};
        setup.client.appName = u"TeaHouse"_s;
        setup.client.numberText = u"+55 11 98765-4321"_s;
        setup.client.partnerEmail = u"ana@example.com"_s;
        setup.details.contact.name = u"Ana Souza"_s;
        setup.client.access = Access::AppToken;
        return setup;
    }

private Q_SLOTS:
    void aSetupIsNamedByItsApp()
    {
        QCOMPARE(logName(setup()), u"TeaHouse (5c1e)"_s);
        QCOMPARE(logName(Setup()), u"an app"_s);
    }

    void aNameForgesNoLine()
    {
        Setup evil = setup();
        evil.client.appName = u"Tea\n2026-11-28 Other (9f): live\u202e"_s;
        evil.client.app = {u"5c\r\n1e"_s};
        QCOMPARE(logName(evil), u"Tea 2026-11-28 Other (9f): live (5c  1e)"_s);
        evil.client.appName = QString(10'000, u'x');
        QVERIFY(logName(evil).size() < 200);
    }

    void nothingNewIsNoLine()
    {
        Setup after = setup();
        after.details.contact.name = u"Bia"_s;
        after.changedAt += 1h;
        QCOMPARE(happenings(setup(), after), QStringList());
    }

    void eachHappeningIsALine_data()
    {
        QTest::addColumn<std::function<void(Setup &)>>("happens");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, std::function<void(Setup &)> happens, const QStringList &lines) {
            QTest::newRow(name) << happens << lines;
        };
        row("live", [](Setup &s) { s.seen.state.stage = AppStage::Live; }, {u"it is live"_s});
        row("number", [](Setup &s) { s.seen.state.stage = AppStage::NumberSelection; },
            {u"the number has to be selected and confirmed on Gupshup's page"_s});
        row("window",
            [](Setup &s) {
                s.onboarding.window = SyncWindow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h + 30min,
                                                 SyncWindow::Evidence::FinishMessage};
            },
            {u"its 24 hours end at 2026-11-25 09:30 UTC at the latest"_s});
        row("claimed", [](Setup &s) { s.onboarding.contacts.state = SyncRecord::State::Claimed; },
            {u"contacts: claimed, the call leaves now"_s});
        row("refused",
            [](Setup &s) {
                s.onboarding.history.state = SyncRecord::State::Refused;
                s.onboarding.history.code = u"2593108"_s;
                s.onboarding.history.detail = u"whatever the server says about +5511987654321"_s;
            },
            {u"chats: refused with 2593108"_s});
        row("both accepted",
            [](Setup &s) {
                s.onboarding.contacts.state = SyncRecord::State::Accepted;
                s.onboarding.contacts.requestId = u"R1"_s;
                s.onboarding.history.state = SyncRecord::State::Accepted;
            },
            {u"contacts: accepted, request id R1"_s, u"chats: accepted"_s, u"settled, nothing is left to do"_s});
    }
    void eachHappeningIsALine()
    {
        QFETCH(std::function<void(Setup &)>, happens);
        QFETCH(QStringList, lines);
        Setup after = setup();
        happens(after);
        QCOMPARE(happenings(setup(), after), lines);
    }
};

GOLIVE_TEST(GuardLogTest)

} // namespace tst_guardlog

#include "tst_guardlog.moc"
