#include "programs/clients/watchprogram.h"

#include "base/logging.h"
#include "base/plaintext.h"
#include "programs/clients/clientjson.h"
#include "programs/clients/clientmatch.h"
#include "ui/wording/journaltext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

// Asking whether anything was written costs next to nothing.
constexpr auto lookInterval = 500ms;
constexpr int saidAtOnce = 500;

} // namespace

WatchProgram::WatchProgram(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_out(stdout)
{
}

Result<Done, Leave> WatchProgram::start()
{
    auto clients = readClients(m_options);
    if (!clients)
        return failure(clients.error());
    m_clients = *std::move(clients);
    if (!m_options.arguments.isEmpty()) {
        const auto called = clientCalled(m_options.arguments.first(), m_clients);
        if (!called)
            return failure(called.error());
        m_client = *called;
    }
    if (m_clients.isThere()) {
        const auto last = m_clients.store->journal().lastPlace();
        if (!last)
            return failure(storeRefusal(m_clients.folder, last.error()));
        m_place = *last;
        listen();
    }
    connect(&m_timer, &QTimer::timeout, this, &WatchProgram::look);
    m_timer.start(lookInterval);
    return Done{};
}

/// A server tells at once; what goes unheard, and all of a folder's, is found by asking.
void WatchProgram::listen()
{
    m_clients.store->listen(this, [this] { look(); });
}

void WatchProgram::look()
{
    // A folder that had nothing in it: what comes is all new.
    if (!m_clients.isThere()) {
        if (auto clients = readClients(m_options))
            m_clients = *std::move(clients);
        if (!m_clients.isThere())
            return;
        listen();
    }
    const auto mark = m_clients.store->changeMark();
    if (!mark || m_mark == *mark)
        return;
    for (;;) {
        const auto entries = m_clients.store->journal().after(m_place, saidAtOnce);
        if (!entries) {
            // With the next look again: somebody may hold it for a moment.
            qCDebug(logStorage) << "the journal was not read:" << entries.error().detail;
            return;
        }
        for (const JournalEntry &entry : *entries) {
            m_place = entry.place;
            say(entry);
            // A disk that is full, or nobody who reads any more.
            if (m_out.status() != QTextStream::Ok)
                return QCoreApplication::exit(1);
        }
        if (entries->size() < saidAtOnce)
            break;
    }
    m_mark = *mark;
}

void WatchProgram::say(const JournalEntry &entry)
{
    if (m_client) {
        const bool isOfApp = entry.setup.isEmpty() && !entry.app.isEmpty() && entry.app == m_client->app;
        if (entry.setup != m_client->summary.id && !isOfApp)
            return;
    }
    if (m_options.isJson) {
        m_out << jsonLine(entryJson(entry)) << Qt::flush;
        return;
    }
    const auto find = [&] {
        return std::find_if(m_clients.lines.cbegin(), m_clients.lines.cend(), [&entry](const SetupLine &one) {
            return one.summary.id == entry.setup || (entry.setup.isEmpty() && one.app == entry.app);
        });
    };
    if (find() == m_clients.lines.cend()) {
        // One that came since.
        if (auto lines = m_clients.store->lines())
            m_clients.lines = *std::move(lines);
    }
    const auto line = find();
    const QString name = line == m_clients.lines.cend() ? plainLine(entry.setup.value) : clientLabel(*line);
    m_out << ui::localTime(entry.at).toString(u"yyyy-MM-dd HH:mm:ss"_s) << u"  "_s << name << u": "_s
          << ui::journalSentence(entry) << u" ("_s << ui::journalWho(entry) << u')' << Qt::endl;
}

} // namespace golive::programs

#include "moc_watchprogram.cpp"
