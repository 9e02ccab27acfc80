#include "domain/reminder/nextreminder.h"

#include "domain/chats/setuppage.h"
#include "domain/connect/callstage.h"
#include "domain/plainsetup.h"
#include "domain/setup.h"
#include "domain/sync/attention.h"
#include "domain/view/setupline.h"
#include "domain/view/setupnow.h"

#include <algorithm>

namespace golive {

namespace {

using Held = NextReminder::Hold;

/// Few of the 24 hours are left.
constexpr std::chrono::minutes windowCloses = reminders.front();

NextReminder noReminder(NextReminder::Hold hold)
{
    return {std::nullopt, hold};
}

NextReminder reminderWithLink(const Setup &setup, OwnerReminder of, Instant now)
{
    const bool isUsable = !setup.signUp.link.isEmpty() && !setup.signUp.link.isExpired(now);
    return isUsable ? NextReminder{of, Held::None} : noReminder(Held::LinkMissing);
}

bool isPaymentMethodLikely(const Setup &setup)
{
    return setup.readiness.checklist.answer(CheckItem::NoPaymentMethod).choice != CheckChoice::Yes;
}

/// The account is gone, or Meta has switched it off: nothing that the owner does brings it back.
bool isSwitchedOff(const Standing &standing)
{
    return isBan(standing) || standing.reason == QLatin1String("ACCOUNT_DELETED");
}

NextReminder beforeFacebook(const Setup &setup, Instant now)
{
    if (setup.readiness.checklist.answer(CheckItem::NoPaymentMethod).choice == CheckChoice::No)
        return {OwnerReminder::PaymentMethod, Held::None};
    // A link that came with a list of new clients is the owner's already.
    return setup.signUp.link.isEmpty() ? noReminder(Held::NothingAwaited)
                                       : reminderWithLink(setup, OwnerReminder::OpenLink, now);
}

NextReminder onFacebook(const Setup &setup, Instant now)
{
    if (setup.signUp.wait && now < setup.signUp.wait->until)
        return noReminder(Held::PutOff);
    bool isBegun = false;
    const QList<CallStage> stages = callStages(setup);
    for (const CallStage &stage : stages)
        isBegun |= stage.kind == CallStage::Kind::FacebookBegun && stage.proof != CallStage::Proof::Open;
    if (!isBegun)
        return reminderWithLink(setup, OwnerReminder::OpenLink, now);
    const ChatSharing sharing = setup.signUp.chatSharing;
    const bool isToShare = sharing == ChatSharing::NotShared || sharing == ChatSharing::NotSure;
    switch (setup.signUp.card) {
    case Card::ShareChoice: return reminderWithLink(setup, OwnerReminder::ShareChats, now);
    case Card::PhoneHandOff:
        return reminderWithLink(setup, isToShare ? OwnerReminder::ShareChats : OwnerReminder::ConnectPhone, now);
    default: return reminderWithLink(setup, OwnerReminder::FinishFacebook, now);
    }
}

NextReminder atSelection(const Setup &setup, Instant now)
{
    // A number that is offered now is not to be confirmed; and a word that nothing has shown may be wrong.
    const bool isSeenUnfinished =
        setup.seen.state.stage == AppStage::NotStarted || setup.seen.state.stage == AppStage::FacebookStarted;
    if (setup.signUp.isWrongFinish || (isSaidByPerson(setup) && isSeenUnfinished))
        return reminderWithLink(setup, OwnerReminder::FinishFacebook, now);
    const auto &window = setup.onboarding.window;
    const bool isClosing = window && !window->isOver(now) && window->closesAt() - now <= windowCloses;
    return {isClosing ? OwnerReminder::WindowCloses : OwnerReminder::SelectNumber, Held::None};
}

NextReminder onceLive(const Setup &setup, Instant now)
{
    const Onboarding &onboarding = setup.onboarding;
    const bool isDeclined =
        onboarding.observed.declinedAt || onboarding.history.reason() == SyncRecord::Reason::NotShared;
    if (isDeclined && setup.furthest != Step::Done)
        return {OwnerReminder::ChatsNotShared, Held::None};
    if (!isDeclined && nowOf(page::SetUp::view(setup, {}, now)) == SetUpNow::Silent)
        return {OwnerReminder::KeepPhoneOpen, Held::None};
    std::optional<Instant> sign = phoneSignOf(setup, now);
    if (sign && setup.client.reminded && setup.client.reminded->of == OwnerReminder::OpenPhoneApp)
        sign = std::max(*sign, setup.client.reminded->at);
    return sign && now - *sign >= phoneReminderAfter ? NextReminder{OwnerReminder::OpenPhoneApp, Held::None}
                                                     : noReminder(Held::NothingAwaited);
}

NextReminder afterFacebook(const Setup &setup, Instant now)
{
    // Without a token nothing is seen; there the person says that the number is selected.
    const bool isSaidSelected = setup.client.access != Access::Partner && setup.client.access != Access::AppToken &&
                                setup.furthest >= Step::SetUp;
    switch (setup.seen.state.stage) {
    case AppStage::Unknown:
    case AppStage::NotStarted:
    case AppStage::FacebookStarted:
    case AppStage::NumberSelection: return isSaidSelected ? noReminder(Held::NothingAwaited) : atSelection(setup, now);
    case AppStage::Failed:
        return isPaymentMethodLikely(setup) ? NextReminder{OwnerReminder::PaymentMethod, Held::None}
                                            : noReminder(Held::NothingAwaited);
    case AppStage::SettingUp: return noReminder(Held::NothingAwaited);
    case AppStage::Live: break;
    }
    return onceLive(setup, now);
}

} // namespace

NextReminder nextReminderOf(const Setup &setup, Instant now)
{
    const Onboarding &onboarding = setup.onboarding;
    const bool isLeftSo =
        onboarding.afterMiss == AfterMiss::LeftSo && onboarding.standing.kind == Standing::Kind::Removed;
    if (isGivenUp(setup) || (isLeftSo && !onboarding.again))
        return noReminder(Held::LeftSo);
    if (!onboarding.again && onboarding.standing.kind == Standing::Kind::Removed)
        return isSwitchedOff(onboarding.standing) ? noReminder(Held::LeftSo)
                                                  : NextReminder{OwnerReminder::Reconnect, Held::None};
    if (!onboarding.again && onboarding.standing.kind == Standing::Kind::Offboarded)
        return {OwnerReminder::PhoneChanged, Held::None};
    if (isOnboarded(setup) && !onboarding.again)
        return afterFacebook(setup, now);
    return setup.furthest < Step::SignUp ? beforeFacebook(setup, now) : onFacebook(setup, now);
}

ReminderView reminderViewOf(const Setup &kept, const Surroundings &around, Instant now)
{
    const Setup setup = plainSetup(kept);
    const SetupSummary summary = lineOf(setup, now).summary;
    ReminderView view;
    view.setup = setup.id;
    view.client = summary.client.isEmpty() ? summary.number : summary.client;
    view.number = summary.number.isEmpty() ? setup.client.appName : summary.number;
    const Contact owner = ownerContactOf(setup.details);
    view.ownerName = owner.name.trimmed();
    view.ownerEmail = owner.email.trimmed();
    view.account = setup.client.partnerEmail;
    view.language = setup.signUp.ownerLanguage;
    if (setup.client.number)
        view.country = setup.client.number->region;
    view.windowLanguage = around.language;
    if (!setup.signUp.link.isEmpty() && !setup.signUp.link.isExpired(now)) {
        view.link = setup.signUp.link.url;
        view.linkUntil = setup.signUp.link.expiresAt();
    }
    const auto &window = setup.onboarding.window;
    if (window && !window->isOver(now) && !isSettled(setup) && !setup.onboarding.again)
        view.windowUntil = window->closesAt();
    view.next = nextReminderOf(setup, now);
    view.reminded = setup.client.reminded;
    view.now = now;
    return view;
}

} // namespace golive
