#include "domain/support/knownofclient.h"

#include "domain/journal/journalentry.h"
#include "domain/setup.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

void addRest(KnownOfClient &known, const Onboarding &onboarding)
{
    if (onboarding.finish) {
        known.add(Sensitive::Waba, onboarding.finish->waba.value);
        known.add(Sensitive::PhoneId, onboarding.finish->phone.value);
    }
    for (const AccountNote &note : onboarding.observed.account) {
        known.add(Sensitive::Number, note.phone);
        known.add(Sensitive::Waba, note.waba.value);
    }
    for (const SyncRecord *record : {&onboarding.contacts, &onboarding.history})
        known.add(Sensitive::Id, record->requestId);
    for (const MediaSeen &media : onboarding.observed.media)
        known.add(Sensitive::Id, media.id);
}

void addDetails(KnownOfClient &known, const Details &details)
{
    known.add(Sensitive::Name, details.contact.name);
    known.add(Sensitive::Email, details.contact.email);
    known.add(Sensitive::Number, details.contact.phone);
    if (details.terms)
        known.add(Sensitive::Name, details.terms->agreedBy);
}

void addListening(KnownOfClient &known, const Listening &listening)
{
    // "Authorization: Bearer abc": what stands behind the name is the secret.
    known.add(Sensitive::Token, listening.header.section(u':', 1).trimmed());
    known.add(Sensitive::Address, listening.url);
    for (const Subscription &one : listening.subscriptions) {
        known.add(Sensitive::Address, one.url);
        known.add(Sensitive::Id, one.id.value);
    }
}

} // namespace

QString nameOf(Sensitive kind)
{
    switch (kind) {
    case Sensitive::Number: return u"NUMBER"_s;
    case Sensitive::Email: return u"EMAIL"_s;
    case Sensitive::Name: return u"NAME"_s;
    case Sensitive::Business: return u"BUSINESS"_s;
    case Sensitive::App: return u"APP"_s;
    case Sensitive::AppId: return u"APP-ID"_s;
    case Sensitive::Reference: return u"REFERENCE"_s;
    case Sensitive::Staff: return u"STAFF"_s;
    case Sensitive::User: return u"USER"_s;
    case Sensitive::Computer: return u"COMPUTER"_s;
    case Sensitive::Home: return u"HOME"_s;
    case Sensitive::Link: return u"LINK"_s;
    case Sensitive::Address: return u"ADDRESS"_s;
    case Sensitive::Waba: return u"WABA"_s;
    case Sensitive::PhoneId: return u"PHONE-ID"_s;
    case Sensitive::SetupId: return u"SETUP"_s;
    case Sensitive::Id: return u"ID"_s;
    case Sensitive::Token: return u"TOKEN"_s;
    case Sensitive::Query: return u"QUERY"_s;
    case Sensitive::Text: return u"TEXT"_s;
    }
    return u"TEXT"_s;
}

void KnownOfClient::add(Sensitive kind, const QString &value)
{
    if (!value.trimmed().isEmpty())
        values << KnownValue{kind, value.trimmed()};
}

void KnownOfClient::add(const Secret &secret)
{
    add(Sensitive::Token, secret.reveal());
}

KnownOfClient knownOf(const Setup &setup)
{
    KnownOfClient known;
    const Client &client = setup.client;
    if (client.number)
        known.add(Sensitive::Number, client.number->e164);
    known.add(Sensitive::Number, client.numberText);
    known.add(Sensitive::Number, setup.seen.state.phone);
    known.add(Sensitive::Email, client.partnerEmail);
    addDetails(known, setup.details);
    known.add(Sensitive::Business, client.business);
    known.add(Sensitive::Business, client.provider);
    known.add(Sensitive::Name, client.sender);
    known.add(Sensitive::App, client.appName);
    known.add(Sensitive::App, client.newAppName);
    known.add(Sensitive::AppId, client.app.value);
    known.add(Sensitive::Reference, client.reference);
    known.add(Sensitive::Staff, client.staff);
    if (client.reminded)
        known.add(Sensitive::Staff, client.reminded->by);
    known.add(Sensitive::SetupId, setup.id.value);
    known.add(Sensitive::Link, QString::fromLatin1(setup.signUp.link.url.toEncoded()));
    addListening(known, setup.listening);
    if (const auto &told = setup.signUp.ownerTold) {
        known.add(Sensitive::Waba, told->waba.value);
        known.add(Sensitive::PhoneId, told->phone.value);
        known.add(Sensitive::Id, told->sessionId);
    }
    addRest(known, setup.onboarding);
    for (const Onboarding &one : setup.past)
        addRest(known, one);
    for (const AppSummary &app : setup.screen.apps) {
        known.add(Sensitive::App, app.name);
        known.add(Sensitive::AppId, app.id.value);
        known.add(Sensitive::Number, app.phone);
    }
    return known;
}

KnownOfClient knownOf(const QList<JournalEntry> &entries)
{
    KnownOfClient known;
    const auto addBoth = [&known](Sensitive kind, const JournalEntry &entry) {
        known.add(kind, entry.was);
        known.add(kind, entry.became);
    };
    for (const JournalEntry &entry : entries) {
        // A guard is called as somebody has called it, mostly by its computer.
        known.add(entry.actor != nameOf(JournalActor::Person) ? Sensitive::Computer : Sensitive::Staff, entry.who);
        known.add(Sensitive::Computer, entry.computer);
        known.add(Sensitive::AppId, entry.app.value);
        if (entry.is(JournalWhat::App))
            addBoth(entry.was == entry.detail || entry.became == entry.detail ? Sensitive::AppId : Sensitive::App,
                    entry);
        if (entry.is(JournalWhat::Number))
            addBoth(Sensitive::Number, entry);
        if (entry.is(JournalWhat::Reference))
            addBoth(Sensitive::Reference, entry);
        if (entry.is(JournalWhat::HandedOver))
            addBoth(Sensitive::Staff, entry);
    }
    return known;
}

} // namespace golive
