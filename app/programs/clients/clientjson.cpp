#include "programs/clients/clientjson.h"

#include "base/plaintext.h"
#include "base/spreadsheetcell.h"
#include "domain/journal/journalchanges.h"
#include "domain/view/viewnames.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// As it is dialled: "+5511987654321". One without a country code stays as it was typed.
QString dialled(const QString &number)
{
    if (!number.startsWith(u'+'))
        return number;
    QString digits(u'+');
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

} // namespace

QJsonValue timeJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(journalTime(*instant)) : QJsonValue(QJsonValue::Null);
}

QString guardOf(const SetupLine &line, const QList<GuardLease> &leases, Instant now)
{
    const auto lease = std::find_if(leases.begin(), leases.end(),
                                    [&line](const GuardLease &one) { return one.setup == line.summary.id; });
    const bool isGuarded = line.look.isWanted && lease != leases.end() && !lease->isStale(now);
    return isGuarded ? plainLine(lease->guard) : QString();
}

SetupSummary summaryFor(const SetupLine &line, const QString &guard)
{
    return summaryOf(line, !line.look.isWanted || !guard.isEmpty());
}

QJsonObject clientJson(const SetupLine &line, const QString &guard)
{
    const SetupSummary summary = summaryFor(line, guard);
    return {{u"id"_s, summary.id.value},
            {u"reference"_s, textOrNull(summary.reference)},
            {u"app"_s, textOrNull(summary.client)},
            {u"appId"_s, textOrNull(line.app.value)},
            {u"number"_s, textOrNull(dialled(summary.number))},
            {u"page"_s, nameOf(summary.page)},
            {u"stage"_s, nameOf(summary.stage)},
            {u"turn"_s, nameOf(summary.actor)},
            {u"attention"_s, nameOf(summary.attention)},
            {u"standing"_s, nameOf(line.standing)},
            {u"deadline"_s, timeJson(summary.deadline)},
            {u"contacts"_s, nameOf(summary.contacts)},
            {u"chats"_s, nameOf(summary.history)},
            {u"chatsPercent"_s, summary.historyProgress},
            {u"guard"_s, textOrNull(guard)},
            {u"staff"_s, textOrNull(summary.staff)},
            {u"access"_s, nameOf(summary.access)},
            {u"isFinished"_s, line.isFinished},
            {u"isArchived"_s, line.putAway.has_value()},
            {u"created"_s, timeJson(summary.createdAt)},
            {u"changed"_s, timeJson(summary.changedAt)},
            {u"seen"_s, timeJson(summary.stateSeenAt)}};
}

QJsonObject detailsJson(const Setup &setup)
{
    const Onboarding &onboarding = setup.onboarding;
    const SignedLink &link = setup.signUp.link;
    const auto call = [](const SyncRecord &record) -> QJsonObject {
        return {{u"state"_s, nameOf(record.state)},
                {u"requestId"_s, textOrNull(record.requestId)},
                {u"code"_s, textOrNull(record.code)},
                {u"at"_s, timeJson(record.at)}};
    };
    const auto closes = onboarding.window ? std::optional(onboarding.window->closesAt()) : std::nullopt;
    return {{u"region"_s, textOrNull(setup.details.region)},
            {u"step"_s, nameOf(setup.furthest)},
            {u"onboarding"_s, onboarding.number},
            {u"windowOpens"_s, timeJson(onboarding.window ? std::optional(onboarding.window->opensAt) : std::nullopt)},
            {u"windowCloses"_s, timeJson(closes)},
            {u"waba"_s, textOrNull(onboarding.finish ? onboarding.finish->waba.value : QString())},
            {u"phoneId"_s, textOrNull(onboarding.finish ? onboarding.finish->phone.value : QString())},
            {u"contactsCall"_s, call(onboarding.contacts)},
            {u"chatsCall"_s, call(onboarding.history)},
            {u"isArmed"_s, setup.listening.arming.isOn},
            {u"linkMade"_s, timeJson(link.isEmpty() ? std::nullopt : std::optional(link.madeAt))},
            {u"linkExpires"_s, timeJson(link.isEmpty() ? std::nullopt : std::optional(link.expiresAt()))},
            {u"linksLeft"_s, link.left()}};
}

QJsonObject entryJson(const JournalEntry &entry)
{
    return {{u"place"_s, entry.place},
            {u"at"_s, timeJson(entry.at)},
            {u"client"_s, textOrNull(entry.setup.value)},
            {u"appId"_s, textOrNull(entry.app.value)},
            {u"actor"_s, entry.actor},
            {u"who"_s, textOrNull(entry.who)},
            {u"computer"_s, textOrNull(entry.computer)},
            {u"what"_s, entry.what},
            {u"was"_s, textOrNull(entry.was)},
            {u"became"_s, textOrNull(entry.became)},
            {u"detail"_s, textOrNull(entry.detail)},
            {u"previous"_s, textOrNull(entry.previous)},
            {u"hash"_s, entry.hash}};
}

QJsonObject noteJson(const Note &note)
{
    return {{u"id"_s, note.id},
            {u"at"_s, timeJson(note.at)},
            {u"who"_s, textOrNull(note.who)},
            {u"computer"_s, textOrNull(note.computer)},
            {u"text"_s, note.text}};
}

QString jsonLine(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) + u'\n';
}

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells) {
        QString cell = spreadsheetCell(text);
        if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); }))
            cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
        written << cell;
    }
    return written.join(u',') + u"\r\n"_s;
}

QString journalTable(const QList<JournalEntry> &entries)
{
    const QStringList names{u"place"_s, u"at"_s,  u"client"_s, u"appId"_s,  u"actor"_s,    u"who"_s, u"computer"_s,
                            u"what"_s,  u"was"_s, u"became"_s, u"detail"_s, u"previous"_s, u"hash"_s};
    QString table = csvRow(names);
    for (const JournalEntry &entry : entries) {
        const QJsonObject object = entryJson(entry);
        QStringList cells;
        for (const QString &name : names)
            cells << object.value(name).toVariant().toString();
        table += csvRow(cells);
    }
    return table;
}

} // namespace golive::programs
