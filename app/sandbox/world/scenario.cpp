#include "sandbox/world/scenario.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

Scenario plain(const QString &name, const QString &summary)
{
    Scenario scenario;
    scenario.name = name;
    scenario.summary = summary;
    return scenario;
}

template <class Change> Scenario with(const QString &name, const QString &summary, Change change)
{
    Scenario scenario = plain(name, summary);
    change(scenario);
    return scenario;
}

Scenario trouble(const QString &name, const QString &summary, SignUpScript::Trouble trouble)
{
    return with(name, summary, [trouble](Scenario &s) { s.script.trouble = trouble; });
}

Scenario events(const QString &name, const QString &summary, Scenario::Events events)
{
    return with(name, summary, [events](Scenario &s) { s.events = events; });
}

QList<Scenario> makeAll()
{
    using T = SignUpScript::Trouble;
    using E = Scenario::Events;
    return {
        plain(u"happy"_s, u"everything goes well"_s),
        with(u"code-handoff"_s, u"the desktop shows an access code instead of a QR code"_s,
             [](Scenario &s) { s.script.handOff = SignUpScript::HandOff::AccessCode; }),
        with(u"phone-first"_s, u"the sign-up asks for the phone number first"_s,
             [](Scenario &s) { s.script.order = SignUpScript::Order::PhoneFirst; }),
        with(u"classic-order"_s, u"the sign-up asks for the business first, as it did until October 2026"_s,
             [](Scenario &s) { s.script.order = SignUpScript::Order::Classic; }),
        with(u"classic-code-handoff"_s, u"the classic order, and an access code instead of a QR code"_s,
             [](Scenario &s) {
                 s.script.order = SignUpScript::Order::Classic;
                 s.script.handOff = SignUpScript::HandOff::AccessCode;
             }),
        trouble(u"not-eligible"_s, u"Facebook says that the number is not eligible"_s, T::NotEligible),
        trouble(u"error-object"_s, u"Facebook shows an error object on submitting the number"_s, T::ErrorObject),
        trouble(u"payment-method"_s, u"a payment method is linked: set-up ends in an error"_s, T::PaymentMethod),
        with(u"chats-not-shared"_s, u"the chats are not shared, so the history is declined"_s,
             [](Scenario &s) { s.sharesChats = false; }),
        trouble(u"popup-closed"_s, u"the first sign-up window closes without a word; the second works"_s,
                T::PopupCloses),
        with(u"slow-setup"_s, u"each set-up stage takes two minutes"_s,
             [](Scenario &s) { s.setUpStage = std::chrono::minutes(2); }),
        trouble(u"plain-finish"_s, u"FINISH arrives: the wrong path was taken"_s, T::PlainFinish),
        trouble(u"wa-login-finish"_s, u"FINISH arrives with is_wa_login_user, which is coexistence"_s,
                T::WaLoginFinish),
        trouble(u"only-waba"_s, u"\"display name only\" was chosen: no number is handed over"_s, T::OnlyWaba),
        trouble(u"no-finish-message"_s, u"the sign-up is finished, and no message says so"_s, T::NoFinishMessage),
        trouble(u"finish-not-known"_s, u"FINISH_OBO_MIGRATION arrives, which no list has; the number is handed over"_s,
                T::FinishNotKnown),
        trouble(u"grant-only"_s, u"FINISH_GRANT_ONLY_API_ACCESS arrives: no number is handed over"_s, T::GrantOnly),
        trouble(u"cannot-onboard"_s, u"the sign-up cannot take anybody on at the moment, and no message says so"_s,
                T::CannotOnboard),
        trouble(u"empty-callback"_s, u"a sign-up window that is closed sends no session message"_s, T::EmptyCallback),
        trouble(u"blank-window"_s, u"the first sign-up window stays white; the second works"_s, T::EmptyWindow),
        with(u"wrong-number"_s, u"Facebook hands over two numbers, another one first"_s,
             [](Scenario &s) { s.handsOverTwoNumbers = true; }),
        with(u"already-synced"_s, u"both syncs of the live app CornerPharmacy were requested already"_s,
             [](Scenario &s) { s.isSeedAlreadySynced = true; }),
        with(u"reply-lost"_s, u"the first sync request is accepted, and its reply never arrives"_s,
             [](Scenario &s) { s.firstSyncReplyLost = true; }),
        with(u"unknown-once-more"_s,
             u"the first history request is cut off before Meta gets it: no reply, no events; a second is accepted"_s,
             [](Scenario &s) { s.firstHistoryCallLost = true; }),
        with(u"account-refused"_s,
             u"a version 3 subscription with ACCOUNT is refused: account events and go-live need one of version 2"_s,
             [](Scenario &s) { s.refusesAccountEvents = true; }),
        events(u"events-late"_s, u"contacts and history arrive two hours late"_s, E::Late),
        events(u"events-doubled"_s, u"contacts and history arrive twice"_s, E::Doubled),
        events(u"events-out-of-order"_s, u"contacts and history arrive last first"_s, E::OutOfOrder),
        events(u"events-missing"_s, u"contacts and history never arrive"_s, E::Missing),
        with(u"link-expired"_s, u"each app's first link was made more than 5 days ago"_s,
             [](Scenario &s) { s.links = Scenario::Links::FirstExpired; }),
        with(u"link-limit"_s, u"each app has used up its links"_s,
             [](Scenario &s) { s.links = Scenario::Links::UsedUp; }),
        with(u"setup-error"_s, u"set-up ends in an error after three tries"_s,
             [](Scenario &s) { s.setUpFails = true; }),
    };
}

} // namespace

const QList<Scenario> &allScenarios()
{
    static const QList<Scenario> all = makeAll();
    return all;
}

std::optional<Scenario> scenarioNamed(const QString &name)
{
    const auto &all = allScenarios();
    const auto hit = std::find_if(all.cbegin(), all.cend(), [&name](const Scenario &s) { return s.name == name; });
    return hit == all.cend() ? std::nullopt : std::optional(*hit);
}

} // namespace golive::sandbox
