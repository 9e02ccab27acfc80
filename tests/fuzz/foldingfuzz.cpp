#include "events/store/eventfile.h"
#include "events/store/eventfolding.h"
#include "events/store/sqleventfeed.h"
#include "events/store/sqleventstore.h"
#include "holds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What is to happen, byte by byte; nothing once they have been used up.
class Script
{
public:
    explicit Script(QByteArrayView bytes) : m_rest(bytes) {}
    bool isOver() const { return m_rest.isEmpty(); }
    int below(int most)
    {
        if (m_rest.isEmpty())
            return 0;
        const int byte = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte % most;
    }

private:
    QByteArrayView m_rest;
};

EventPayload payloadOf(Script &script)
{
    switch (script.below(12)) {
    case 0: return ContactsChange{script.below(3), script.below(3), fromEpochMs(1'700'000'000'000)};
    case 1: return HistoryChunk{script.below(3), script.below(9), script.below(101), 1, script.below(40), 0};
    case 2: return AccountChange{AccountNote::Kind(script.below(9)), u"WORD"_s, {}, {}};
    case 3: return HistoryMedia{{{u"id"_s, u"image/jpeg"_s}}};
    case 4: return HistoryDeclined{};
    case 5: return AddressCheck{};
    case 6: return OtherEvent{u"a/b"_s};
    case 7: return Echo{Echo::Kind(script.below(3))};
    case 8: return InboundMessage{script.below(2) == 0 ? u"text"_s : u"image"_s};
    default: return DeliveryStatus{script.below(2) == 0 ? u"sent"_s : u"read"_s};
    }
}

/// Two apps with a number each, in a store whose old events are put together now and then, and in a twin that keeps
/// all. A sender repeats itself for a week at most; none is put together before that (--keep-days).
class World
{
public:
    World(QByteArrayView bytes, const QString &folder) : m_script(bytes), m_folders{folder + u"/a"_s, folder + u"/b"_s}
    {
        for (int i = 0; i < 2; ++i) {
            auto store = SqlEventStore::open(m_folders[i]);
            HOLDS(store);
            m_stores[i] = std::move(*store);
        }
        m_lasting = std::make_unique<SqlEventFeed>(m_folders[0]);
    }

    void play()
    {
        while (!m_script.isOver()) {
            switch (m_script.below(8)) {
            case 0:
            case 1:
            case 2: receive(); break;
            case 3: m_now += std::chrono::hours(m_script.below(256)); break;
            case 4: fold(); break;
            case 5: readLog(); break;
            case 6: compare(qint64(m_script.below(256))); break;
            default: m_steady = m_script.below(64); break;
            }
        }
        foldAll();
        for (const qint64 since : {qint64(0), m_steady, m_steady + 7})
            compare(since);
    }

private:
    SqlEventStore::Arrival made()
    {
        SqlEventStore::Arrival arrival;
        EventDigest &digest = arrival.digest;
        const int app = m_script.below(2);
        const int looks = m_script.below(256);
        if (looks & 1)
            digest.phone = m_phones[app];
        if (looks & 2)
            digest.waba = {u"6110%1"_s.arg(app)};
        arrival.via = SqlEventStore::Via((looks >> 2) & 1);
        if ((looks & 8) || arrival.via == SqlEventStore::Via::Own)
            digest.app = {m_apps[app]};
        arrival.isAppNamed = !digest.app.isEmpty();
        if (looks & 16)
            digest.field = u"messages"_s;
        // None, its arrival's, or one that lies before or after it, by up to a year.
        if (looks & 32)
            digest.at = m_now;
        if ((looks & 96) == 96)
            digest.at = m_now + std::chrono::hours(m_script.below(256) - 128) * (m_script.below(2) == 0 ? 1 : 60);
        if (looks & 128)
            digest.fingerprint = QByteArray::number(++m_prints).rightJustified(16, '0');
        digest.payload = payloadOf(m_script);
        arrival.receivedAt = m_now - std::chrono::seconds(m_script.below(3) * 60);
        return arrival;
    }

    void receive()
    {
        QList<SqlEventStore::Arrival> arrivals;
        for (int i = m_script.below(12); i >= 0; --i) {
            while (!m_recent.isEmpty() && m_recent.constFirst().receivedAt < m_now - 7 * 24h)
                m_recent.removeFirst();
            if (!m_recent.isEmpty() && m_script.below(4) == 0) {
                arrivals << m_recent[m_script.below(int(m_recent.size()))];
                arrivals.last().receivedAt = m_now;
                continue;
            }
            arrivals << made();
            if (arrivals.constLast().digest.fingerprint.isEmpty())
                continue;
            m_recent << arrivals.constLast();
            m_all << arrivals.constLast();
        }
        const auto one = m_stores[0]->keep({arrivals});
        const auto other = m_stores[1]->keep({arrivals});
        HOLDS(one && other && one->events == other->events && one->repeats == other->repeats);
    }

    /// What came before, out of a log.
    void readLog()
    {
        QList<SqlEventStore::Arrival> arrivals;
        for (int i = m_script.below(6); i >= 0 && !m_all.isEmpty(); --i) {
            SqlEventStore::Arrival arrival = m_all[m_script.below(int(m_all.size()))];
            // What has become of a day that lay ahead is not told apart from a new event: see ARCHITECTURE.
            if (arrival.digest.at && *arrival.digest.at > arrival.receivedAt + 24h && *arrival.digest.at <= m_now + 24h)
                continue;
            arrival.via = SqlEventStore::Via::Imported;
            arrival.receivedAt = std::min(arrival.digest.at.value_or(m_now), m_now);
            arrivals << arrival;
        }
        const auto one = m_stores[0]->keep({arrivals}, SqlEventStore::Repeats::Skipped);
        const auto other = m_stores[1]->keep({arrivals}, SqlEventStore::Repeats::Skipped);
        HOLDS(one && other && one->events == other->events && one->repeats + one->closed == other->repeats);
    }

    void fold()
    {
        if (!m_folding)
            m_folding = m_stores[0]->foldBefore(std::chrono::floor<std::chrono::days>(m_now) - 8 * 24h);
        const auto isMore = m_folding->step();
        HOLDS(isMore);
        if (!*isMore || m_script.below(4) == 0)
            m_folding.reset();
    }

    void foldAll()
    {
        m_folding = m_stores[0]->foldBefore(std::chrono::floor<std::chrono::days>(m_now) - 8 * 24h);
        Result<bool, StoreFault> isMore = true;
        while (isMore && *isMore)
            isMore = m_folding->step();
        HOLDS(isMore);
        m_folding.reset();
    }

    void compare(qint64 since) const
    {
        const SqlEventFeed fresh(m_folders[0]);
        const SqlEventFeed twin(m_folders[1]);
        HOLDS(fresh.mark() && twin.mark() && *fresh.mark() == *twin.mark());
        for (int app = 0; app < 2; ++app) {
            const AppId id{m_apps[app]};
            for (const Sender &own : {Sender{}, Sender{m_phones[app], {u"6110%1"_s.arg(app)}}}) {
                const auto expected = twin.observedOf(id, own, since);
                const auto found = fresh.observedOf(id, own, since);
                HOLDS(expected && found && *expected == *found);
            }
            const auto expected = twin.observedOf(id, {}, m_steady);
            const auto lasting = m_lasting->observedOf(id, {}, m_steady);
            HOLDS(expected && lasting && *expected == *lasting);
        }
    }

    Script m_script;
    const QString m_folders[2];
    const QString m_apps[2] = {u"app-a"_s, u"app-b"_s};
    const QString m_phones[2] = {u"15550104477"_s, u"5511940028922"_s};
    std::unique_ptr<SqlEventStore> m_stores[2];
    std::unique_ptr<SqlEventFeed> m_lasting;
    std::unique_ptr<EventFolding> m_folding; ///< After the stores: it ends before them.
    Instant m_now = fromEpochMs(1'789'000'000'000);
    qint64 m_steady = 0;
    qint64 m_prints = 0;
    QList<SqlEventStore::Arrival> m_recent;
    QList<SqlEventStore::Arrival> m_all;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // SQL's drivers are plugins.
    static int arguments = 1;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(arguments, names);
    // In memory where there is such a folder: each commit waits for its disk.
    static const QString place = QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
    const QTemporaryDir folder(place + u"/golive-folding-XXXXXX"_s);
    HOLDS(folder.isValid());
    World(QByteArrayView(data, qsizetype(size)), folder.path()).play();
    return 0;
}
