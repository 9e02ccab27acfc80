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
    plainen(setup.client.provider, setup.client.partnerEmail, setup.client.appFilter, setup.client.newAppName,
            setup.client.appName, setup.client.numberText);
    if (setup.client.number)
        plainen(*setup.client.number);
    for (CheckAnswer &answer : setup.readiness.checklist.answers)
        plainen(answer.reason);
    plainen(setup.readiness.checklist.countryReason);
    for (MachineFinding &finding : setup.readiness.findings)
        plainen(finding.evidence);
}

void plainenDetails(Setup &setup)
{
    plainen(setup.readiness.enablementDetail, setup.details.region, setup.details.contact.name,
            setup.details.contact.email, setup.details.contact.phone);
    if (setup.details.terms)
        plainen(setup.details.terms->agreedBy);
    plainen(setup.listening.url, setup.listening.header);
    for (Subscription &one : setup.listening.subscriptions)
        plainen(one);
    if (setup.listening.check)
        plainen(setup.listening.check->detail);
    if (setup.listening.waiver)
        plainen(setup.listening.waiver->typed);
}

void plainenConnect(Setup &setup)
{
    plainen(setup.signUp.abandonedAt);
    if (setup.onboarding.finish)
        plainen(setup.onboarding.finish->waba.value, setup.onboarding.finish->phone.value);
    plainen(setup.seen.state.detail, setup.seen.state.phone);
}

void plainenChats(Setup &setup)
{
    if (setup.onboarding.verification) {
        for (VerificationLine &line : setup.onboarding.verification->lines)
            plainen(line.evidence);
    }
    plainen(setup.onboarding.contacts);
    plainen(setup.onboarding.history);
    if (setup.onboarding.again)
        plainen(setup.onboarding.again->typed);
    for (PastOnboarding &one : setup.past) {
        plainen(one.contacts);
        plainen(one.history);
    }
    plainen(setup.onboarding.observed);
    plainen(setup.onboarding.standing.reason, setup.onboarding.standing.initiatedBy);
    if (setup.onboarding.standing.hint)
        plainen(setup.onboarding.standing.hint->reason, setup.onboarding.standing.hint->initiatedBy);
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
