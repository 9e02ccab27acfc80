#include "sandbox/events/syncevents.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace tst_syncevents {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Events = Scenario::Events;

class SyncEventsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void historyRisesToTheEnd();
    void mediaFollowsItsPlaceholder();
    void declinesOnce();
    void variants();

private:
    const Instant m_start = fromEpochMs(1'789'000'000'000);
    PracticeApp app(bool shares = true) const
    {
        PracticeApp fresh(AppId{u"a"_s}, u"TeaHouse"_s, m_start);
        if (fresh.finishFacebook(m_start, {u"+15550104477"_s}, shares))
            (void)fresh.confirmNumber(m_start, u"+15550104477"_s, {});
        return fresh;
    }
    QList<PlannedEvent> plan(const PracticeApp &of, Events events) const
    {
        return eventsAfterSync(of, SyncType::History, events, u"42"_s, m_start);
    }
    static QJsonObject valueOf(const PlannedEvent &event)
    {
        return event.body["entry"_L1][0]["changes"_L1][0]["value"_L1].toObject();
    }
    static QList<int> progress(QList<PlannedEvent> events)
    {
        std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.delay < b.delay; });
        QList<int> found;
        for (const PlannedEvent &event : events) {
            const QJsonValue metadata = valueOf(event)["history"_L1][0]["metadata"_L1];
            if (metadata.isObject())
                found.append(metadata["progress"_L1].toInt());
        }
        return found;
    }
};

void SyncEventsTest::historyRisesToTheEnd()
{
    QCOMPARE(progress(plan(app(), Events::OnTime)), (QList<int>{12, 30, 55, 80, 100}));
}

void SyncEventsTest::mediaFollowsItsPlaceholder()
{
    const QList<PlannedEvent> events = plan(app(), Events::OnTime);
    const QJsonArray messages = valueOf(events[0])["history"_L1][0]["threads"_L1][0]["messages"_L1].toArray();
    const QJsonObject placeholder = messages.last().toObject();
    QCOMPARE(placeholder["type"_L1].toString(), u"media_placeholder"_s);
    const QJsonObject media = valueOf(events[2])["messages"_L1][0].toObject();
    QCOMPARE(media["id"_L1], placeholder["id"_L1]);
    QCOMPARE(media["image"_L1]["id"_L1].toString(), u"42"_s);
    QVERIFY(events[2].delay > events[0].delay);
}

void SyncEventsTest::declinesOnce()
{
    const QList<PlannedEvent> events = plan(app(false), Events::OnTime);
    QCOMPARE(events.size(), 1);
    QCOMPARE(valueOf(events[0])["history"_L1][0]["errors"_L1][0]["code"_L1].toInt(), 2593109);
}

void SyncEventsTest::variants()
{
    QCOMPARE(progress(plan(app(), Events::OutOfOrder)), (QList<int>{100, 80, 55, 30, 12}));
    QCOMPARE(progress(plan(app(), Events::Doubled)), (QList<int>{12, 12, 30, 30, 55, 55, 80, 80, 100, 100}));
    QVERIFY(plan(app(), Events::Missing).isEmpty());
    const QList<PlannedEvent> late = plan(app(), Events::Late);
    QVERIFY(std::all_of(late.cbegin(), late.cend(), [](const PlannedEvent &event) { return event.delay >= 2h; }));
}

GOLIVE_TEST(SyncEventsTest)

} // namespace tst_syncevents

#include "tst_syncevents.moc"
