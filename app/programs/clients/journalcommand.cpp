#include "base/plaintext.h"
#include "programs/clients/clientcommands.h"
#include "programs/clients/clientjson.h"
#include "programs/clients/clientmatch.h"
#include "programs/clients/clientstore.h"
#include "programs/clients/texttable.h"
#include "ui/wording/journaltext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitNotWhole = 3;

class JournalCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Journal)
public:
    static QString whole(const JournalCheck &check)
    {
        return tr("The journal is whole. Lines: %1. The last one: %2, with the hash %3.")
            .arg(check.count())
            .arg(check.head().place)
            .arg(check.head().hash.isEmpty() ? u"-"_s : check.head().hash);
    }
    static QString notWhole() { return tr("The journal is not whole:"); }
    static QStringList head() { return {tr("When"), tr("Client"), tr("What"), tr("Who"), tr("Computer")}; }
    static QString empty() { return tr("Nothing stands in the journal yet."); }
};

QString kindName(JournalFault::Kind kind)
{
    switch (kind) {
    case JournalFault::Kind::HeadMissing: return u"head-missing"_s;
    case JournalFault::Kind::LineMissing: return u"line-missing"_s;
    case JournalFault::Kind::LineAltered: return u"line-altered"_s;
    case JournalFault::Kind::OrderAltered: return u"order-altered"_s;
    case JournalFault::Kind::EndCut: return u"end-cut"_s;
    case JournalFault::Kind::BeginningCut: return u"beginning-cut"_s;
    }
    return {};
}

Result<Leave, Leave> verify(const Clients &clients, bool isJson)
{
    const auto check = clients.isThere() ? clients.store->journal().check() : JournalCheck(JournalHead{});
    if (!check)
        return failure(storeRefusal(clients.folder, check.error()));
    const int exitCode = check->faults().isEmpty() ? 0 : exitNotWhole;
    if (isJson) {
        QJsonArray faults;
        for (const JournalFault &fault : check->faults())
            faults << QJsonObject{{u"kind"_s, kindName(fault.kind)}, {u"place"_s, fault.place}};
        return Leave{jsonLine(QJsonObject{{u"isWhole"_s, check->faults().isEmpty()},
                                          {u"lines"_s, check->count()},
                                          {u"keptAfter"_s, check->head().basePlace},
                                          {u"last"_s, check->head().place},
                                          {u"hash"_s, check->head().hash},
                                          {u"faults"_s, faults}}),
                     exitCode};
    }
    if (exitCode == 0)
        return Leave{JournalCommandWords::whole(*check) + u'\n', 0};
    QString text = JournalCommandWords::notWhole() + u'\n';
    for (const JournalFault &fault : check->faults())
        text += u"  "_s + ui::journalFaultSentence(fault) + u'\n';
    return Leave{text, exitCode};
}

/// All of it, or of one client; in order.
Result<QList<JournalEntry>, StoreFault> entriesOf(const Journal &journal, const SetupLine *client)
{
    constexpr int atOnce = 1000;
    QList<JournalEntry> entries;
    for (qint64 place = 0;;) {
        const auto next =
            client ? journal.of(client->summary.id, client->app, place, atOnce) : journal.after(place, atOnce);
        if (!next)
            return failure(next.error());
        entries << *next;
        if (next->size() < atOnce)
            break;
        place = next->last().place;
    }
    if (client)
        std::reverse(entries.begin(), entries.end());
    return entries;
}

QString labelOf(const JournalEntry &entry, const QList<SetupLine> &lines)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [&entry](const SetupLine &one) {
        return entry.setup.isEmpty() ? !entry.app.isEmpty() && one.app == entry.app : one.summary.id == entry.setup;
    });
    return line == lines.end() ? plainLine(entry.setup.value) : clientLabel(*line);
}

} // namespace

Result<Leave, Leave> readJournal(const Options &options)
{
    const auto clients = readClients(options);
    if (!clients)
        return failure(clients.error());
    if (options.isVerifying)
        return verify(*clients, options.isJson);
    std::optional<SetupLine> client;
    if (!options.arguments.isEmpty()) {
        const auto called = clientCalled(options.arguments.first(), *clients);
        if (!called)
            return failure(called.error());
        client = *called;
    }
    QList<JournalEntry> entries;
    if (clients->isThere()) {
        const auto read = entriesOf(clients->store->journal(), client ? &*client : nullptr);
        if (!read)
            return failure(storeRefusal(clients->folder, read.error()));
        entries = *read;
    }
    if (options.isCsv)
        return Leave{journalTable(entries), 0};
    if (options.isJson) {
        QJsonArray array;
        for (const JournalEntry &entry : std::as_const(entries))
            array << entryJson(entry);
        return Leave{jsonLine(array), 0};
    }
    if (entries.isEmpty())
        return Leave{JournalCommandWords::empty() + u'\n', 0};
    QList<QStringList> rows;
    for (const JournalEntry &entry : std::as_const(entries))
        rows << QStringList{ui::localTime(entry.at).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                            client ? QString() : labelOf(entry, clients->lines), ui::journalSentence(entry),
                            ui::journalWho(entry), plainLine(entry.computer)};
    return Leave{textTable(JournalCommandWords::head(), rows), 0};
}

} // namespace golive::programs
