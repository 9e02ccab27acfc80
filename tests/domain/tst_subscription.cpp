#include "domain/listening/subscription.h"
#include "testing/test.h"

#include <QTest>

namespace tst_subscription {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class SubscriptionTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data()
    {
        QTest::addColumn<QList<Subscription>>("subscriptions");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QList<Subscription> &subscriptions, EventsVerdict verdict) {
            QTest::newRow(name) << subscriptions << static_cast<int>(verdict);
        };
        const QStringList all{u"COEXISTENCE"_s, u"OTHERS"_s, u"ACCOUNT"_s};
        row("none", {}, EventsVerdict::Red);
        row("all on one", {one(all)}, EventsVerdict::Green);
        row("all that Golive asks for", {one(wantedModes())}, EventsVerdict::Green);
        row("small letters, and a mode of tomorrow", {one({u"coexistence"_s, u"others"_s, u"account"_s, u"NEW"_s})},
            EventsVerdict::Green);
        row("on two", {one({u"COEXISTENCE"_s}), one({u"OTHERS"_s, u"ACCOUNT"_s})}, EventsVerdict::Green);
        row("account on version 2", {one({u"COEXISTENCE"_s, u"OTHERS"_s}), one({u"ACCOUNT"_s}, 2)},
            EventsVerdict::Green);
        row("others missing", {one({u"COEXISTENCE"_s, u"ACCOUNT"_s})}, EventsVerdict::Amber);
        row("account missing", {one({u"COEXISTENCE"_s, u"OTHERS"_s})}, EventsVerdict::Amber);
        row("others on version 2", {one({u"COEXISTENCE"_s, u"ACCOUNT"_s}), one({u"OTHERS"_s}, 2)},
            EventsVerdict::Amber);
        row("coexistence missing", {one({u"OTHERS"_s, u"ACCOUNT"_s})}, EventsVerdict::Red);
        row("coexistence on version 2", {one(all, 2)}, EventsVerdict::Red);
        row("switched off", {one(all, 3, false)}, EventsVerdict::Red);
    }

    void judged()
    {
        QFETCH(QList<Subscription>, subscriptions);
        QFETCH(int, verdict);
        QCOMPARE(static_cast<int>(judgeEvents(subscriptions)), verdict);
    }

private:
    static Subscription one(const QStringList &modes, int version = 3, bool isActive = true)
    {
        return {{u"id"_s}, u"https://hooks.example"_s, u"t"_s, modes, version, isActive};
    }
};

GOLIVE_TEST(SubscriptionTest)

} // namespace tst_subscription

#include "tst_subscription.moc"
