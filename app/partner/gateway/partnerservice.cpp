#include "partner/gateway/partnerservice.h"

#include "partner/calls/createapp.h"
#include "partner/calls/enablecoexistence.h"
#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchapptoken.h"
#include "partner/calls/fetchembedlink.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/listapps.h"
#include "partner/calls/listpartnerapps.h"
#include "partner/calls/listsubscriptions.h"
#include "partner/calls/login.h"
#include "partner/calls/resendverification.h"
#include "partner/calls/savecontact.h"
#include "partner/calls/updateapp.h"
#include "partner/calls/updatesubscription.h"
#include "partner/gateway/appstateof.h"
#include "partner/gateway/partnerservicesend.h"
#include "partner/gateway/problemof.h"
#include "partner/gateway/verifier.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::partner {

namespace {

golive::AppSummary summaryOf(const AppSummary &app)
{
    return {app.id, app.name, app.phone, app.isLive};
}

Subscription subscriptionOf(const SubscriptionReply &subscription)
{
    return {subscription.id,    subscription.url.toString(), subscription.tag,
            subscription.modes, subscription.version,        subscription.isActive};
}

} // namespace

PartnerService::PartnerService(PartnerClient &client, TokenVault &vault, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_vault(vault), m_clock(clock)
{
}

event::CallFailed PartnerService::failed(const ApiError &error, Activity activity) const
{
    return {activity, problemOf(error, activity, m_clock.now())};
}

void PartnerService::signInAgain(std::function<void(bool)> ended)
{
    if (m_vault.clientSecret().isEmpty())
        return ended(m_vault.hasPartnerToken());
    m_client.send(LogIn{m_vault.email(), m_vault.clientSecret()})
        .then(this, [this, ended = std::move(ended)](const Call<LogIn>::Answer &answer) {
            if (answer)
                m_vault.keepLogin(m_vault.email(), m_vault.clientSecret(), answer->token);
            ended(answer.has_value());
        });
}

void PartnerService::withAppToken(const AppId &app, std::function<void(const std::optional<ApiError> &)> ready)
{
    if (m_vault.hasAppToken(app))
        return ready(std::nullopt);
    send(FetchAppToken{app}, Activity::OpeningApp, [this, app, ready = std::move(ready)](const auto &answer) {
        if (!answer)
            return ready(answer.error());
        m_vault.keepAppToken(app, answer->token);
        ready(std::nullopt);
    });
}

void PartnerService::doubtAppToken(const AppId &app)
{
    if (m_vault.hasPartnerToken())
        m_vault.forgetAppToken(app);
}

// --- one call each

struct PartnerService::Run
{
    PartnerService &service;
    Answer answer;

    // Most calls: send, and say what came of it.
    template <ApiRequest R, class F> void simply(const R &request, Activity activity, F onSuccess) const
    {
        PartnerService &me = service;
        service.send(request, activity, [answer = answer, &me, activity, onSuccess](const auto &result) {
            if (result)
                answer(onSuccess(*result));
            else
                answer(me.failed(result.error(), activity));
        });
    }

    template <ApiRequest R, class F> void withToken(const R &request, Activity activity, F onSuccess) const
    {
        service.withAppToken(request.app,
                             [run = *this, request, activity, onSuccess](const std::optional<ApiError> &error) {
                                 if (error)
                                     return run.answer(run.service.failed(*error, activity));
                                 run.simply(request, activity, onSuccess);
                             });
    }

    void operator()(const effect::SignIn &signIn) const
    {
        PartnerService &me = service;
        simply(LogIn{signIn.email, signIn.secret}, Activity::SigningIn,
               [&me, signIn](const PartnerLogin &login) -> Event {
                   me.m_vault.keepLogin(signIn.email, signIn.secret, login.token);
                   return event::SignedIn{};
               });
    }
    void operator()(const effect::UseUniversalToken &use) const
    {
        // Proven by the cheapest call that needs it; kept only then.
        PartnerService &me = service;
        const TokenVault::Candidate before = me.m_vault.tryPartnerToken(use.token);
        me.m_client.send(ListPartnerApps{})
            .then(&me, [answer = answer, &me, use, before](const Call<ListPartnerApps>::Answer &result) {
                if (result) {
                    me.m_vault.keepUniversalToken(use.email, use.token);
                    return answer(event::SignedIn{});
                }
                me.m_vault.putBack(before, {});
                answer(me.failed(result.error(), Activity::SigningIn));
            });
    }
    void operator()(const effect::UseAppToken &use) const
    {
        PartnerService &me = service;
        const TokenVault::Candidate before = me.m_vault.tryAppToken(use.app, use.token);
        me.m_client.send(FetchHealth{use.app})
            .then(&me, [answer = answer, &me, use, before](const Call<FetchHealth>::Answer &result) {
                AppState state;
                if (result)
                    state.stage = AppStage::Live;
                // Said after the token was looked at (partner-api 7.5): it is the app's.
                const auto says = [&result](QLatin1StringView text) {
                    return !result && result.error().message.contains(text, Qt::CaseInsensitive);
                };
                if (result || says("not live"_L1) || says("Waba id not found for the given App"_L1)) {
                    me.m_vault.keepAppToken(use.app, use.token);
                    return answer(event::AppTokenAccepted{use.app, state});
                }
                me.m_vault.putBack(before, use.app);
                answer(me.failed(result.error(), Activity::SigningIn));
            });
    }
    void operator()(const effect::ListApps &list) const
    {
        // The short list by name where something was typed; else all that are linked to the partner.
        const auto listed = [](const AppList &apps) -> Event {
            event::AppsListed event;
            for (const AppSummary &app : apps)
                event.apps << summaryOf(app);
            return event;
        };
        if (list.filter.trimmed().isEmpty())
            return simply(ListPartnerApps{}, Activity::ListingApps, listed);
        ListApps request;
        request.name = list.filter.trimmed();
        simply(request, Activity::ListingApps, listed);
    }
    void operator()(const effect::CreateApp &create) const
    {
        PartnerService &me = service;
        CreateApp request;
        request.name = create.name;
        service.send(request, Activity::CreatingApp,
                     [answer = answer, &me, create](const Call<CreateApp>::Answer &result) {
                         if (result)
                             return answer(event::AppCreated{result->id, create.name});
                         // The answer was lost: the name itself tells whether it was made (no idempotency key,
                         // partner-api 1.8).
                         const bool isLost = result.error().kind == ApiError::Kind::OutcomeUnknown ||
                                             result.error().kind == ApiError::Kind::TimedOut;
                         if (!isLost)
                             return answer(me.failed(result.error(), Activity::CreatingApp));
                         ListApps lookUp;
                         lookUp.name = create.name;
                         const ApiError &error = result.error();
                         me.send(lookUp, Activity::CreatingApp,
                                 [answer, &me, create, error](const Call<ListApps>::Answer &found) {
                                     if (found) {
                                         for (const AppSummary &app : *found) {
                                             if (app.name == create.name)
                                                 return answer(event::AppCreated{app.id, app.name});
                                         }
                                     }
                                     answer(me.failed(error, Activity::CreatingApp));
                                 });
                     });
    }
    void operator()(const effect::OpenApp &open) const
    {
        service.withAppToken(open.app, [run = *this, open](const std::optional<ApiError> &error) {
            if (error)
                return run.answer(run.service.failed(*error, Activity::OpeningApp));
            run.simply(FetchAppDetails{open.app}, Activity::OpeningApp, [open](const AppSummary &app) -> Event {
                return event::AppOpened{open.app, appStateOf(app), app.storageRegion};
            });
        });
    }
    void operator()(const effect::EnableCoexistence &enable) const
    {
        withToken(EnableCoexistence{enable.app}, Activity::Enabling,
                  [](const Done &) -> Event { return event::CoexistenceEnabled{}; });
    }
    void operator()(const effect::SaveRegion &save) const
    {
        simply(UpdateApp{save.app, save.region}, Activity::SavingRegion,
               [](const AppSummary &) -> Event { return event::RegionSaved{}; });
    }
    void operator()(const effect::SaveContact &save) const
    {
        simply(SaveContact{save.app, save.contact.name.trimmed(), save.contact.email.trimmed(), save.phoneDigits},
               Activity::SavingContact, [](const Done &) -> Event { return event::ContactSaved{}; });
    }
    void operator()(const effect::ResendEmail &resend) const
    {
        simply(ResendVerification{resend.app}, Activity::ResendingEmail,
               [](const Done &) -> Event { return event::EmailResent{}; });
    }
    void operator()(const effect::ReadSubscriptions &read) const
    {
        withToken(ListSubscriptions{read.app}, Activity::ReadingSubscriptions,
                  [](const QList<SubscriptionReply> &subscriptions) -> Event {
                      event::SubscriptionsRead event;
                      for (const SubscriptionReply &one : subscriptions)
                          event.subscriptions << subscriptionOf(one);
                      return event;
                  });
    }
    void operator()(const effect::CreateSubscription &create) const
    {
        service.createSubscription(create, wantedModes(), answer);
    }
    void operator()(const effect::RepairSubscription &repair) const
    {
        service.repairSubscription(repair, true, answer);
    }
    void operator()(const effect::CheckEvents &check) const
    {
        UpdateSubscription request;
        request.app = check.app;
        request.id = check.subscription;
        request.isChecked = true;
        PartnerService &me = service;
        service.send(request, Activity::CheckingEvents,
                     [answer = answer, &me](const Call<UpdateSubscription>::Answer &result) {
                         const Instant now = me.m_clock.now();
                         if (result)
                             return answer(event::EventsChecked{{true, now, {}}});
                         const event::CallFailed failed = me.failed(result.error(), Activity::CheckingEvents);
                         // A documented answer about the address, not a fault of the call.
                         if (failed.problem.kind == Problem::Kind::EventsAddressNotReached)
                             return answer(event::EventsChecked{{false, now, failed.problem.detail}});
                         answer(failed);
                     });
    }
    void operator()(const effect::FetchLink &fetch) const
    {
        FetchEmbedLink request;
        request.app = fetch.app;
        request.user = fetch.user;
        request.language = fetch.language;
        request.regenerate = fetch.regenerate;
        simply(request, Activity::FetchingLink,
               [](const EmbedLink &link) -> Event { return event::LinkFetched{link.link}; });
    }
    void operator()(const effect::ReadState &read) const { service.readState(read, answer); }
    void operator()(const effect::Verify &verify) const { service.verify(verify, answer); }
};

void PartnerService::perform(const PartnerCall &call, Answer answer)
{
    const std::pair key(activityOf(call), appOf(call));
    const quint64 round = ++m_rounds[key];
    const Answer ifWanted = [this, key, round, answer = std::move(answer)](const Event &event) {
        if (m_rounds[key] == round)
            answer(event);
    };
    std::visit(Run{*this, ifWanted}, call);
}

void PartnerService::abandon(Activity activity, const AppId &app)
{
    ++m_rounds[{activity, app}];
    ++m_rounds[{activity, AppId{}}];
}

void PartnerService::verify(const effect::Verify &verify, const Answer &answer)
{
    withAppToken(verify.app, [this, verify, answer](const std::optional<ApiError> &) {
        auto *verifier = new Verifier(m_client, m_clock, verify, this);
        connect(verifier, &Verifier::ended, this,
                [answer](const Verification &verification) { answer(event::Verified{verification}); });
        verifier->start(m_vault.hasPartnerToken());
    });
}

} // namespace golive::partner

#include "moc_partnerservice.cpp"
