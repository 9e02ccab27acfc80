#include "session/placequeue.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace golive {

void PlaceQueue::ask(CallLine line, const QString &partner, std::function<void()> action)
{
    const Key key{line, partner};
    if (!m_isShared && m_waiting.value(key).actions.isEmpty())
        return action();
    m_waiting[key].actions << std::move(action);
    ++m_full[line];
    // What is asked for in one go shares a question to the store.
    m_scheduler.after(0ms, &m_own, [this, key] { goOn(key); });
}

void PlaceQueue::goOn(const Key &key)
{
    Waiting &waiting = m_waiting[key];
    if (waiting.isUnderWay || waiting.actions.isEmpty())
        return;
    const CallLine line = key.first;
    // Whoever takes one after the other leaves others their turn; polls are many, and each waits for a moment only.
    const bool isPoll = line == CallLine::Begun || line == CallLine::Unopened;
    const int count = isPoll ? static_cast<int>(std::min<qsizetype>(waiting.actions.size(), mostAtOnce)) : 1;
    const auto stood = m_guards.moveLine(nameOf(key), [line, count](const GuardBook::LineEnd &known) {
        return lineEndBehind(line, count, known.end, known.now);
    });
    if (!stood)
        qCDebug(logStorage) << "the line for calls was not read:" << stood.error().detail;
    // Without the store each goes on at his own pace: who it was that looks after what is known still.
    const QList<milliseconds> places =
        stood ? placesIn(line, count, stood->end, stood->now) : placesIn(line, count, std::nullopt, Instant{});
    waiting.isUnderWay = true;
    for (int i = 0; i < count; ++i) {
        m_scheduler.after(places.at(i), &m_own, [this, key, isLast = i + 1 == count] {
            Waiting &now = m_waiting[key];
            const auto action = now.actions.takeFirst();
            --m_full[key.first];
            now.isUnderWay = !isLast;
            action();
            if (isLast)
                goOn(key);
        });
    }
}

void PlaceQueue::pause(CallLine line, const QString &partner, milliseconds pause)
{
    const auto moved = m_guards.moveLine(nameOf({line, partner}), [line, pause](const GuardBook::LineEnd &known) {
        return lineEndPaused(line, pause, known.end, known.now);
    });
    if (!moved)
        qCDebug(logStorage) << "a pause was not told:" << moved.error().detail;
}

QString PlaceQueue::nameOf(const Key &key)
{
    return lineName(key.first) + u' ' + key.second;
}

} // namespace golive
