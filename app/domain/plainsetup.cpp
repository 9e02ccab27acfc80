#include "domain/plainsetup.h"

#include "base/plaintext.h"

namespace golive {

namespace {

// The test in tests/domain walks every text of a set-up: one that is forgotten here is found by it.

void plainen(QString &text)
{
    text = plainLine(text);
}

template <class... Text> void plainen(QString &first, Text &...more)
{
    plainen(first);
    (plainen(more), ...);
}

void plainen(SyncRecord &record)
{
    plainen(record.requestId, record.code, record.detail);
}

void plainen(Subscription &one)
{
    plainen(one.url, one.tag);
    for (QString &mode : one.modes)
        plainen(mode);
}

void plainen(PhoneNumber &number)
{
    plainen(number.e164, number.region);
}

void plainen(Observed &observed)
{
    QMap<QString, FieldSeen> fields;
    for (auto it = observed.fields.cbegin(); it != observed.fields.cend(); ++it)
        fields.insert(plainLine(it.key()), it.value());
    observed.fields = fields;
    for (AccountNote &note : observed.account)
        plainen(note.name, note.reason, note.initiatedBy, note.phone, note.waba.value);
    for (MediaSeen &media : observed.media)
        plainen(media.id, media.type);
}

void plainenScreen(Screen &screen)
{
    if (screen.problem)
        plainen(screen.problem->detail, screen.problem->code, screen.problem->reference);
    for (AppSummary &app : screen.apps)
        plainen(app.name, app.phone);
}

void plainenStart(Setup &setup)
{
    plainen(setup.provider, setup.partnerEmail, setup.appFilter, setup.newAppName, setup.appName, setup.numberText);
    if (setup.number)
        plainen(*setup.number);
    for (CheckAnswer &answer : setup.checklist.answers)
        plainen(answer.reason);
    plainen(setup.checklist.countryReason);
    for (MachineFinding &finding : setup.findings)
        plainen(finding.evidence);
}

void plainenDetails(Setup &setup)
{
    plainen(setup.enablementDetail, setup.region, setup.contact.name, setup.contact.email, setup.contact.phone);
    if (setup.terms)
        plainen(setup.terms->agreedBy);
    plainen(setup.eventsUrl, setup.eventsHeader);
    for (Subscription &one : setup.subscriptions)
        plainen(one);
    if (setup.eventsCheck)
        plainen(setup.eventsCheck->detail);
    if (setup.eventsWaiver)
        plainen(setup.eventsWaiver->typed);
}

void plainenConnect(Setup &setup)
{
    plainen(setup.abandonedAt);
    if (setup.finish)
        plainen(setup.finish->waba.value, setup.finish->phone.value);
    plainen(setup.appState.detail, setup.appState.phone);
}

void plainenChats(Setup &setup)
{
    if (setup.verification) {
        for (VerificationLine &line : setup.verification->lines)
            plainen(line.evidence);
    }
    plainen(setup.contactsSync);
    plainen(setup.historySync);
    if (setup.again)
        plainen(setup.again->typed);
    for (PastOnboarding &one : setup.past) {
        plainen(one.contacts);
        plainen(one.history);
    }
    plainen(setup.observed);
    plainen(setup.standing.reason, setup.standing.initiatedBy);
    if (setup.standing.hint)
        plainen(setup.standing.hint->reason, setup.standing.hint->initiatedBy);
}

} // namespace

Setup plainSetup(Setup setup)
{
    plainenStart(setup);
    plainenDetails(setup);
    plainenConnect(setup);
    plainenChats(setup);
    plainenScreen(setup.screen);
    return setup;
}

} // namespace golive
