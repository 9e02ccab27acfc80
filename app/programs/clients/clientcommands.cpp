#include "programs/clients/clientcommands.h"

#include "base/plaintext.h"
#include "programs/clients/clientjson.h"
#include "programs/clients/clientmatch.h"
#include "programs/clients/clientstore.h"
#include "programs/clients/texttable.h"
#include "ui/wording/columntext.h"
#include "ui/wording/journaltext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr qsizetype longestCell = 40;

class ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Clients)
public:
    static QString nothing(const QString &folder) { return tr("There are no clients in %1 yet.").arg(folder); }
    static QStringList head()
    {
        return {tr("Client"), tr("Reference"), tr("Number"), tr("Stage"), tr("Turn"),
                tr("Until"),  tr("Contacts"),  tr("Chats"),  tr("Guard"), tr("Handled by")};
    }
    static QString putAway(const QString &client) { return tr("%1 (put away)", "client").arg(client); }
    static QString id() { return tr("Id"); }
    static QString app() { return tr("App's id"); }
    static QString calls() { return tr("Request numbers"); }
    static QString notes() { return tr("Notes"); }
    static QString journal() { return tr("Journal"); }
    static QString changed() { return tr("Changed"); }
    static QString seen() { return tr("Looked at"); }
};

QString shortened(const QString &text)
{
    return text.size() > longestCell ? text.left(longestCell - 1) + u'…' : text;
}

QStringList rowOf(const SetupLine &line, const Clients &clients)
{
    const QString guard = clients.guardOf(line);
    const SetupSummary summary = summaryFor(line, guard);
    const QString client = summary.client.isEmpty() ? summary.id.value : shortened(summary.client);
    const QString percent =
        summary.historyProgress > 0 ? QString::number(summary.historyProgress) + u" %"_s : QString();
    return {line.putAway ? ClientWords::putAway(client) : client,
            shortened(summary.reference),
            summary.number,
            ui::stageWord(summary),
            ui::turnWord(summary.actor),
            summary.deadline ? ui::dayAndTime(*summary.deadline) : QString(),
            ui::fateWord(summary, summary.contacts),
            percent.isEmpty() ? ui::fateWord(summary, summary.history) : percent,
            shortened(guard),
            shortened(summary.staff)};
}

QJsonObject exported(const SetupLine &line, const QString &guard, const Setup &setup)
{
    QJsonObject object = clientJson(line, guard);
    const QJsonObject details = detailsJson(setup);
    for (auto one = details.begin(); one != details.end(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

/// The calls are objects of their own: in a table each of their parts stands with its name before it.
template <class Take> void eachCell(const QJsonObject &object, const Take &take)
{
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QJsonObject inner = one->toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            take(one.key() + u'.' + part.key(), part.value());
        if (!one->isObject())
            take(one.key(), one.value());
    }
}

QStringList columnsOf(const QJsonObject &object)
{
    QStringList names;
    eachCell(object, [&names](const QString &name, const QJsonValue &) { names << name; });
    return names;
}

QStringList cellsOf(const QJsonObject &object)
{
    QStringList cells;
    eachCell(object, [&cells](const QString &, const QJsonValue &value) { cells << value.toVariant().toString(); });
    return cells;
}

QString when(Instant at)
{
    return ui::localTime(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

Result<Leave, Leave> listClients(const Options &options)
{
    const auto clients = readClients(options);
    if (!clients)
        return failure(clients.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const SetupLine &line : clients->lines) {
        if (line.putAway && !options.areAllWanted)
            continue;
        if (options.isJson)
            array << clientJson(line, clients->guardOf(line));
        else
            rows << rowOf(line, *clients);
    }
    if (options.isJson)
        return Leave{jsonLine(array), 0};
    if (rows.isEmpty())
        return Leave{ClientWords::nothing(clients->folder) + u'\n', 0};
    return Leave{textTable(ClientWords::head(), rows), 0};
}

Result<Leave, Leave> showClient(const Options &options)
{
    const auto clients = readClients(options);
    if (!clients)
        return failure(clients.error());
    const auto line = clientCalled(options.arguments.first(), *clients);
    if (!line)
        return failure(line.error());
    const auto setup = clients->store->setup(line->summary.id);
    const auto notes = clients->store->notes(line->summary.id);
    constexpr int mostEntries = 10;
    const auto entries = clients->store->journal().of(line->summary.id, line->app, 0, mostEntries);
    if (!setup || !notes || !entries)
        return failure(storeRefusal(clients->folder, !setup   ? setup.error()
                                                     : !notes ? notes.error()
                                                              : entries.error()));
    if (options.isJson) {
        QJsonObject object = clientJson(*line, clients->guardOf(*line));
        if (*setup) {
            const QJsonObject details = detailsJson(**setup);
            for (auto one = details.begin(); one != details.end(); ++one)
                object.insert(one.key(), one.value());
        }
        QJsonArray written;
        for (const Note &note : *notes)
            written << noteJson(note);
        object.insert(u"notes"_s, written);
        return Leave{jsonLine(object), 0};
    }
    QList<QStringList> rows;
    const QStringList head = ClientWords::head();
    const QStringList cells = rowOf(*line, *clients);
    for (qsizetype i = 0; i < head.size(); ++i)
        rows << QStringList{head.at(i), cells.at(i)};
    rows << QStringList{ClientWords::calls(), plainLine(line->requestIds)};
    rows << QStringList{ClientWords::changed(), when(line->summary.changedAt)};
    rows << QStringList{ClientWords::seen(), line->summary.stateSeenAt ? when(*line->summary.stateSeenAt) : QString()};
    rows << QStringList{ClientWords::app(), plainLine(line->app.value)};
    rows.removeIf([](const QStringList &row) { return row.last().isEmpty(); });
    QString text = textTable({ClientWords::id(), line->summary.id.value}, rows);
    if (!notes->isEmpty())
        text += u'\n' + ClientWords::notes() + u":\n"_s;
    for (const Note &note : *notes)
        text += u"  "_s + when(note.at) + u"  "_s + plainLine(note.who) + u": "_s + plainLine(note.text) + u'\n';
    if (!entries->isEmpty())
        text += u'\n' + ClientWords::journal() + u":\n"_s;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry)
        text += u"  "_s + when(entry->at) + u"  "_s + ui::journalSentence(*entry) + u"  "_s + ui::journalWho(*entry) +
                u'\n';
    return Leave{text, 0};
}

Result<Leave, Leave> exportClients(const Options &options)
{
    auto clients = readClients(options);
    if (!clients)
        return failure(clients.error());
    QList<SetupLine> wanted = clients->lines;
    if (!options.arguments.isEmpty()) {
        const auto line = clientCalled(options.arguments.first(), *clients);
        if (!line)
            return failure(line.error());
        wanted = {*line};
    }
    QJsonArray array;
    QString table = csvRow(columnsOf(exported({}, {}, Setup{})));
    for (const SetupLine &line : std::as_const(wanted)) {
        const auto setup = clients->store->setup(line.summary.id);
        if (!setup && setup.error().kind != StoreFault::Kind::Damaged)
            return failure(storeRefusal(clients->folder, setup.error()));
        const QJsonObject object = exported(line, clients->guardOf(line), setup && *setup ? **setup : Setup{});
        if (options.isJson)
            array << object;
        else
            table += csvRow(cellsOf(object));
    }
    return Leave{options.isJson ? jsonLine(array) : table, 0};
}

} // namespace golive::programs
