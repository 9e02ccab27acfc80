#include "journey.h"

#include <QDebug>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NameOf
{
    QString operator()(const PartnerCall &call) const { return std::visit(*this, call); }
    QString operator()(const effect::SignIn &) const { return u"SignIn"_s; }
    QString operator()(const effect::UseUniversalToken &) const { return u"UseUniversalToken"_s; }
    QString operator()(const effect::UseAppToken &) const { return u"UseAppToken"_s; }
    QString operator()(const effect::ListApps &) const { return u"ListApps"_s; }
    QString operator()(const effect::CreateApp &) const { return u"CreateApp"_s; }
    QString operator()(const effect::OpenApp &) const { return u"OpenApp"_s; }
    QString operator()(const effect::EnableCoexistence &) const { return u"EnableCoexistence"_s; }
    QString operator()(const effect::SaveRegion &) const { return u"SaveRegion"_s; }
    QString operator()(const effect::SaveContact &) const { return u"SaveContact"_s; }
    QString operator()(const effect::ResendEmail &) const { return u"ResendEmail"_s; }
    QString operator()(const effect::ReadSubscriptions &) const { return u"ReadSubscriptions"_s; }
    QString operator()(const effect::CreateSubscription &) const { return u"CreateSubscription"_s; }
    QString operator()(const effect::FetchLink &fetch) const
    {
        return fetch.regenerate ? u"RegenerateLink"_s : u"FetchLink"_s;
    }
    QString operator()(const effect::ReadState &) const { return u"ReadState"_s; }
    QString operator()(const effect::Verify &) const { return u"Verify"_s; }
    QString operator()(const effect::RequestSync &sync) const
    {
        const QString name = sync.kind == SyncKind::Contacts ? u"RequestContacts"_s : u"RequestHistory"_s;
        return sync.isOnceMore ? name + u"OnceMore"_s : name;
    }
    QString operator()(const effect::RepairSubscription &) const { return u"RepairSubscription"_s; }
    QString operator()(const effect::CheckEvents &) const { return u"CheckEvents"_s; }
    QString operator()(const effect::ReconcileSync &reconcile) const
    {
        return reconcile.kind == SyncKind::Contacts ? u"ReconcileContacts"_s : u"ReconcileHistory"_s;
    }
    QString operator()(const effect::Notify &notify) const
    {
        switch (notify.notice.kind) {
        case Notice::Kind::Live: return u"NotifyLive"_s;
        case Notice::Kind::SyncAccepted: return u"NotifySyncAccepted"_s;
        case Notice::Kind::ChatsArrived: return u"NotifyChatsArrived"_s;
        case Notice::Kind::Deadline: return u"NotifyDeadline"_s;
        case Notice::Kind::Attention: return u"NotifyAttention"_s;
        case Notice::Kind::Reconnected: return u"NotifyReconnected"_s;
        case Notice::Kind::Unreachable: return u"NotifyUnreachable"_s;
        case Notice::Kind::ReachedAgain: return u"NotifyReachedAgain"_s;
        case Notice::Kind::TryAgain: return u"NotifyTryAgain"_s;
        case Notice::Kind::OpenPhoneApp: return u"NotifyOpenPhoneApp"_s;
        }
        return {};
    }
    QString operator()(const effect::MarkFeed &) const { return u"MarkFeed"_s; }
    QString operator()(const effect::WatchLive &) const { return u"WatchLive"_s; }
    QString operator()(const effect::CheckMachine &) const { return u"CheckMachine"_s; }
    QString operator()(const effect::WarmUpWebView &) const { return u"WarmUpWebView"_s; }
    QString operator()(const effect::CloseSurface &) const { return u"CloseSurface"_s; }
    QString operator()(const effect::ReloadSurface &) const { return u"ReloadSurface"_s; }
    QString operator()(const effect::AbandonCall &) const { return u"AbandonCall"_s; }
    QString operator()(const effect::ReadLedger &) const { return u"ReadLedger"_s; }
};

} // namespace

QStringList namesOf(const std::vector<Effect> &effects)
{
    QStringList names;
    for (const Effect &one : effects)
        names << std::visit(NameOf{}, one);
    return names;
}

Journey::Journey() : now(fromEpochMs(1'790'000'000'000))
{
    setup.id = {u"set-up"_s};
}

Journey &Journey::on(const Event &event)
{
    now += std::chrono::minutes(1);
    Outcome outcome = advance(setup, event, Context{now, isPractice, hostCountry});
    setup = std::move(outcome.setup);
    effects = std::move(outcome.effects);
    return *this;
}

bool Journey::goes(const Event &event, Step step, const QStringList &expected)
{
    on(event);
    if (setup.step == step && namesOf(effects) == expected)
        return true;
    qInfo() << "stands at step" << static_cast<int>(setup.step) << "instead of" << static_cast<int>(step) << "with"
            << namesOf(effects) << "instead of" << expected;
    return false;
}

bool Journey::ignores(const Event &event)
{
    const Setup before = setup;
    on(event);
    if (setup == before && effects.empty())
        return true;
    qInfo() << "not ignored: at step" << static_cast<int>(setup.step) << "with" << namesOf(effects);
    return false;
}

namespace on {

event::AppsListed twoApps()
{
    return {{{{u"free"_s}, u"PadariaCentral"_s, {}, false},
             {{u"taken"_s}, u"OtherShop"_s, u"5521999998888"_s, false},
             {{u"live"_s}, u"LiveShop"_s, u"5511987654321"_s, true}}};
}

AppState state(AppStage stage, const QString &phone)
{
    return {stage, {}, phone, {}};
}

Subscription everything()
{
    return {{u"sub"_s}, u"https://hooks.example/events"_s, u"golive"_s, wantedModes(), 3, true};
}

Contact ana()
{
    return {u"Ana Lima"_s, u"ana@padaria.example"_s, u"11 98765-4321"_s};
}

event::ArmingChanged oldChatsAreKnown()
{
    Arming arming;
    arming.oldChats = Arming::OldChats::Known;
    return {arming};
}

Journey atGetReady(OnboardingCase onboardingCase)
{
    Journey j;
    j.on(event::DoorChosen{Door::Staff}).on(event::CaseChosen{onboardingCase});
    j.on(event::SignInSubmitted{u"staff@partner.example"_s, Secret(u"secret"_s)}).on(event::SignedIn{});
    j.on(twoApps()).on(event::AppChosen{{u"free"_s}}).on(event::NumberEdited{number});
    j.on(event::NextPressed{}).on(event::AppOpened{{u"free"_s}, state(AppStage::NotStarted), {}});
    return j;
}

void answerAll(Journey &j)
{
    for (int i = 0; i < checkItemCount; ++i)
        j.on(event::CheckAnswered{static_cast<CheckItem>(i), CheckChoice::Yes});
}

Journey atRegion()
{
    Journey j = atGetReady();
    answerAll(j);
    j.on(event::NextPressed{});
    return j;
}

Journey atContact()
{
    Journey j = atRegion();
    j.on(event::NextPressed{});
    return j;
}

Journey atEvents()
{
    Journey j = atContact();
    j.on(event::ContactEdited{ana()}).on(event::TermsAgreed{true, u"Ana Lima"_s, false});
    j.on(event::NextPressed{}).on(event::NextPressed{}).on(event::ContactSaved{}).on(event::NextPressed{});
    return j;
}

Journey atConnect()
{
    Journey j = atEvents();
    j.on(event::SubscriptionsRead{{everything()}}).on(oldChatsAreKnown()).on(event::NextPressed{});
    j.on(event::LinkFetched{QUrl(u"https://hosted.example/signed"_s)});
    return j;
}

Journey atSync()
{
    Journey j = atConnect();
    j.on(event::SignUpFinished{{u"1001"_s}, {u"2002"_s}});
    j.on(event::StateRead{state(AppStage::SettingUp)}).on(event::StateRead{state(AppStage::Live)});
    j.on(event::Verified{});
    return j;
}

SyncRecord record(SyncRecord::State outcome, const QString &code)
{
    return {outcome, outcome == SyncRecord::State::Accepted ? u"req-1"_s : QString(), code, u"words"_s,
            fromEpochMs(1'790'000'000'000)};
}

} // namespace on
