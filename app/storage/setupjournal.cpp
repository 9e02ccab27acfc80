#include "storage/setupjournal.h"

#include "domain/journal/journalchanges.h"
#include "storage/database.h"
#include "storage/setupjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

Result<StoredSetup, StoreFault> asStored(Database &database, const SetupId &id)
{
    auto row = database.query(u"SELECT json FROM setups WHERE id=?"_s, {id.value});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return StoredSetup{};
    const QJsonObject json = QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object();
    return StoredSetup{true, setupFromJson(json), writerOf(json)};
}

QJsonObject withWriter(QJsonObject json, const ChangedBy &by)
{
    json.insert(u"changedBy"_s,
                QJsonObject{{u"who"_s, by.who}, {u"computer"_s, by.computer}, {u"isProgram"_s, by.isProgram}});
    return json;
}

ChangedBy writerOf(const QJsonObject &json)
{
    const QJsonValue by = json.value("changedBy"_L1);
    return {by["who"_L1].toString(), by["computer"_L1].toString(), by["isProgram"_L1].toBool()};
}

QList<JournalEntry> toldOf(const StoredSetup &before, const Setup &after, const QList<JournalAct> &acts,
                           const JournalHand &hand)
{
    QList<JournalEntry> entries;
    // Of what could not be read nobody can tell how it has changed.
    if (before.isThere && !before.setup)
        return entries;
    const QList<JournalChange> changes = changesOf(before.setup ? &*before.setup : nullptr, after);
    for (const JournalChange &change : changes) {
        const auto act = std::find_if(acts.cbegin(), acts.cend(),
                                      [&change](const JournalAct &one) { return one.what == change.what; });
        const bool isKnown = act != acts.cend();
        JournalEntry entry =
            entryOf(change, isKnown ? act->actor : JournalActor::Guard, hand, isKnown ? act->at : after.changedAt);
        entry.setup = after.id;
        entry.app = after.client.app;
        entries << entry;
    }
    return entries;
}

} // namespace golive
