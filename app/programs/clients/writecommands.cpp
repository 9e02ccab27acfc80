#include "engine/writinghand.h"
#include "programs/clients/clientcommands.h"
#include "programs/clients/clientjson.h"
#include "programs/clients/clientmatch.h"
#include "programs/clients/clientstore.h"
#include "programs/guard/guardlog.h"
#include "programs/guard/setuptoguard.h"
#include "storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

// What is written: each a transaction of its own, beside whatever program works on the folder.

namespace golive::programs {

namespace {

constexpr int exitMisused = 2;

class WriteWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Clients)
public:
    static QString noted(const QString &client) { return tr("The note on %1 is kept.", "client").arg(client); }
    static QString noteEmpty() { return tr("TEXT: the note is empty. Write what it is to say, in quotation marks"); }
    static QString noteLong(qsizetype most)
    {
        return tr("TEXT: the note is longer than %1 characters. Make two of it").arg(most);
    }
    static QString taken(const QString &client) { return tr("%1 is taken in.", "client").arg(client); }
    static QString known(const QString &client) { return tr("%1 is in this folder already.", "client").arg(client); }
    static QString noApp(const QString &file)
    {
        return tr("FILE: %1 names no app. Ask whoever sent it for a set-up file that Golive has written").arg(file);
    }
};

JournalHand handOf(const Options &options)
{
    return writingHand(options.guardName.isEmpty() ? u"golivectl"_s : options.guardName, {});
}

} // namespace

Result<Leave, Leave> writeNote(const Options &options)
{
    const QString text = options.arguments.at(1).trimmed();
    if (text.isEmpty())
        return failure(Leave{WriteWords::noteEmpty(), exitMisused});
    if (text.size() > longestNote)
        return failure(Leave{WriteWords::noteLong(longestNote), exitMisused});
    const auto clients = readClients(options);
    if (!clients)
        return failure(clients.error());
    const auto line = clientCalled(options.arguments.first(), *clients);
    if (!line)
        return failure(line.error());
    const auto database = openStore(options);
    if (!database)
        return failure(storeRefusal(clients->folder, database.error()));
    const auto note = SqlNoteBook(**database, handOf(options)).write(line->summary.id, line->app, text, clients->now);
    if (!note)
        return failure(storeRefusal(clients->folder, note.error()));
    return Leave{options.isJson ? jsonLine(noteJson(*note)) : WriteWords::noted(clientLabel(*line)) + u'\n', 0};
}

Result<Leave, Leave> importClient(const Options &options)
{
    const QString &path = options.arguments.first();
    const auto file = openSetupFile(path, options.partnerUrl.scheme() == u"http"_s);
    if (!file)
        return failure(Leave{u"FILE: "_s + setupFileFaultLine(path, file.error()), exitMisused});
    if (file->app.isEmpty())
        return failure(Leave{WriteWords::noApp(path), exitMisused});
    const QString folder = folderOf(options);
    const auto database = openStore(options);
    if (!database)
        return failure(storeRefusal(folder, database.error()));
    SqlSetupStore store(**database, handOf(options));
    const auto known = store.linesOfApp(file->app);
    if (!known)
        return failure(storeRefusal(folder, known.error()));
    const Instant now = SystemClock().now();
    if (!known->isEmpty()) {
        const SetupLine &line = known->first();
        return Leave{options.isJson ? jsonLine(clientJson(line, {})) : WriteWords::known(clientLabel(line)) + u'\n', 0};
    }
    const Setup setup = setupToGuard(*file, now);
    QList<JournalAct> acts;
    for (const JournalWhat what : enumValues<JournalWhat>())
        acts << JournalAct{what, JournalActor::Person, now};
    store.noteActs(setup.id, acts);
    if (const auto saved = store.save(setup); !saved)
        return failure(storeRefusal(folder, saved.error()));
    const SetupLine line = lineOf(setup, now);
    return Leave{options.isJson ? jsonLine(clientJson(line, {})) : WriteWords::taken(clientLabel(line)) + u'\n', 0};
}

} // namespace golive::programs
