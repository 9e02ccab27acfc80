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

void plainen(Client &client)
{
    plainen(client.provider, client.sender, client.business, client.partnerEmail, client.reference, client.staff,
            client.appFilter, client.newAppName, client.appName, client.numberText);
    if (client.number)
        plainen(*client.number);
    if (client.reminded)
        plainen(client.reminded->by);
}

void plainen(Readiness &readiness)
{
    for (CheckAnswer &answer : readiness.checklist.answers)
        plainen(answer.reason);
    plainen(readiness.checklist.countryReason, readiness.enablementDetail);
    for (MachineFinding &finding : readiness.findings)
        plainen(finding.evidence);
}

void plainen(Details &details)
{
    plainen(details.region, details.contact.name, details.contact.email, details.contact.phone);
    if (details.terms)
        plainen(details.terms->agreedBy);
}

void plainen(Listening &listening)
{
    plainen(listening.url, listening.header);
    for (Subscription &one : listening.subscriptions)
        plainen(one);
    if (listening.check)
        plainen(listening.check->detail);
    if (listening.waiver)
        plainen(listening.waiver->typed);
}

void plainen(SignUp &signUp)
{
    plainen(signUp.abandonedAt, signUp.ownerLanguage);
    if (signUp.wait)
        plainen(signUp.wait->error);
    for (QString &error : signUp.errors)
        plainen(error);
    if (auto &told = signUp.ownerTold)
        plainen(told->waba.value, told->phone.value, told->sessionId, told->code);
}

void plainen(SeenState &seen)
{
    plainen(seen.state.detail, seen.state.phone);
}

void plainen(Onboarding &onboarding)
{
    if (onboarding.finish)
        plainen(onboarding.finish->waba.value, onboarding.finish->phone.value);
    if (onboarding.verification) {
        for (VerificationLine &line : onboarding.verification->lines)
            plainen(line.evidence);
    }
    plainen(onboarding.contacts);
    plainen(onboarding.history);
    if (onboarding.again)
        plainen(onboarding.again->typed);
    plainen(onboarding.observed);
    plainen(onboarding.standing.reason, onboarding.standing.initiatedBy);
    if (onboarding.health) {
        plainen(onboarding.health->account, onboarding.health->number, onboarding.health->sending);
        for (Health::Fault &fault : onboarding.health->faults)
            plainen(fault.code, fault.text, fault.solution);
    }
    if (onboarding.standing.hint)
        plainen(onboarding.standing.hint->reason, onboarding.standing.hint->initiatedBy);
}

void plainen(Screen &screen)
{
    if (screen.problem)
        plainen(screen.problem->detail, screen.problem->code, screen.problem->reference);
    if (screen.unclear)
        plainen(screen.unclear->said, screen.unclear->waba.value, screen.unclear->phone.value);
    for (AppSummary &app : screen.apps)
        plainen(app.name, app.phone);
}

} // namespace

Setup plainSetup(Setup setup)
{
    plainen(setup.client);
    plainen(setup.readiness);
    plainen(setup.details);
    plainen(setup.listening);
    plainen(setup.signUp);
    plainen(setup.seen);
    plainen(setup.onboarding);
    for (Onboarding &one : setup.past)
        plainen(one);
    plainen(setup.screen);
    return setup;
}

} // namespace golive
