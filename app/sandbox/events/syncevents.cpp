#include "sandbox/events/syncevents.h"

#include "sandbox/events/webhookevents.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

QList<PlannedEvent> onTime(const PracticeApp &app, SyncType type, const QString &mediaId, Instant now)
{
    const QString mode = u"COEXISTENCE"_s;
    if (type == SyncType::Contacts)
        return {{2s, mode, events::contacts(app, 0, now)}, {3s, mode, events::contacts(app, 1, now)}};
    if (!app.sharesChats)
        return {{4s, mode, events::historyDeclined(app)}};
    const QByteArray hash = QCryptographicHash::hash(practicePicture(), QCryptographicHash::Sha256);
    return {{3s, mode, events::history(app, {0, 1, 12, true}, now)},
            {5s, mode, events::history(app, {0, 2, 30, false}, now)},
            {7s, mode, events::media(app, mediaId, hash, now)},
            {9s, mode, events::history(app, {1, 3, 55, false}, now)},
            {11s, mode, events::history(app, {1, 4, 80, false}, now)},
            {13s, mode, events::history(app, {2, 5, 100, false}, now)}};
}

} // namespace

QByteArray practicePicture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

QList<PlannedEvent> eventsAfterSync(const PracticeApp &app, SyncType type, Scenario::Events variant,
                                    const QString &mediaId, Instant now)
{
    QList<PlannedEvent> plan = onTime(app, type, mediaId, now);
    switch (variant) {
    case Scenario::Events::OnTime: break;
    case Scenario::Events::Late:
        for (PlannedEvent &event : plan)
            event.delay += 2h;
        break;
    case Scenario::Events::Doubled: {
        const QList<PlannedEvent> once = plan;
        for (PlannedEvent again : once) {
            again.delay += 500ms;
            plan.append(again);
        }
        break;
    }
    case Scenario::Events::OutOfOrder:
        for (qsizetype i = 0, j = plan.size() - 1; i < j; ++i, --j)
            std::swap(plan[i].delay, plan[j].delay);
        break;
    case Scenario::Events::Missing: plan.clear(); break;
    }
    return plan;
}

} // namespace golive::sandbox
