#include "domain/journal/journalchanges.h"

#include "domain/setupnames.h"

#include <QDateTime>

namespace golive {

namespace {

using What = JournalWhat;

QString timeOf(const std::optional<Instant> &instant)
{
    return instant ? journalTime(*instant) : QString();
}

QString yesOrNone(bool is)
{
    return is ? QStringLiteral("yes") : QString();
}

/// What is still being typed is not the client's yet.
bool isClientSettled(const Setup &setup)
{
    return !setup.client.app.isEmpty() || setup.furthest > Step::Number;
}

QString appOf(const Setup &setup)
{
    return isClientSettled(setup) ? setup.client.appName : QString();
}

QString numberOf(const Setup &setup)
{
    return isClientSettled(setup) && setup.client.number ? setup.client.number->e164 : QString();
}

QString archivedOf(const Setup &setup)
{
    return !setup.putAway             ? QString()
           : setup.putAway->isGivenUp ? QStringLiteral("given-up")
                                      : QStringLiteral("put-away");
}

QString finishOf(const Onboarding &onboarding)
{
    return onboarding.finish ? nameOf(onboarding.finish->seenBy) : QString();
}

/// Collects what differs.
class Changes
{
public:
    void add(What what, const QString &was, const QString &became, const QString &detail = {})
    {
        if (was != became)
            m_list << JournalChange{what, was, became, detail};
    }
    template <NamedEnum Enum> void add(What what, Enum was, Enum became, const QString &detail = {})
    {
        if (was != became)
            m_list << JournalChange{what, nameOf(was), nameOf(became), detail};
    }
    const QList<JournalChange> &list() const { return m_list; }

private:
    QList<JournalChange> m_list;
};

void addClient(Changes &changes, const Setup &before, const Setup &after)
{
    changes.add(What::Step, before.furthest, after.furthest);
    const bool isOtherApp = before.client.app != after.client.app && appOf(before) == appOf(after);
    if (isOtherApp)
        changes.add(What::App, before.client.app.value, after.client.app.value, after.client.app.value);
    else
        changes.add(What::App, appOf(before), appOf(after), after.client.app.value);
    changes.add(What::Number, numberOf(before), numberOf(after));
    changes.add(What::Access, before.client.access, after.client.access);
    changes.add(What::Reference, before.client.reference, after.client.reference);
    changes.add(What::HandedOver, before.client.staff, after.client.staff);
    // Each time anew: that it was done again is what a colleague wants to know.
    if (const auto &told = after.client.reminded; told && told != before.client.reminded)
        changes.add(What::OwnerReminded, QString(), nameOf(told->of), nameOf(told->way));
}

void addPreparation(Changes &changes, const Setup &before, const Setup &after)
{
    for (const CheckItem item : enumValues<CheckItem>()) {
        const bool was = before.readiness.checklist.answer(item).isOverruled;
        const bool is = after.readiness.checklist.answer(item).isOverruled;
        changes.add(What::CheckOverruled, was ? nameOf(item) : QString(), is ? nameOf(item) : QString());
    }
    changes.add(What::Enablement, before.readiness.enablement, after.readiness.enablement);
    changes.add(What::Region, before.details.region, after.details.region);
    changes.add(What::Contact, before.details.contactStage, after.details.contactStage);
    changes.add(What::Terms, yesOrNone(before.details.terms.has_value()), yesOrNone(after.details.terms.has_value()));
    changes.add(What::EmailVerified, yesOrNone(before.details.isEmailVerified),
                yesOrNone(after.details.isEmailVerified));
    const Listening &was = before.listening;
    const Listening &is = after.listening;
    changes.add(What::EventsWaived, yesOrNone(was.waiver.has_value()), yesOrNone(is.waiver.has_value()));
    const auto onOff = [](bool isOn) { return isOn ? QStringLiteral("on") : QStringLiteral("off"); };
    changes.add(What::Arming, onOff(was.arming.isOn), onOff(is.arming.isOn));
    changes.add(What::OldChats, was.arming.oldChats, is.arming.oldChats);
    changes.add(What::IfUnknown, was.arming.ifUnknown, is.arming.ifUnknown);
}

void addSignUp(Changes &changes, const SignUp &before, const SignUp &after)
{
    const auto made = [](const SignedLink &link) { return link.made > 0 ? QString::number(link.made) : QString(); };
    changes.add(What::LinkMade, made(before.link), made(after.link));
    // That it was given again tells nothing new.
    if (!before.link.givenAt || before.link.url != after.link.url)
        changes.add(What::LinkGiven, {}, timeOf(after.link.givenAt));
    changes.add(What::OwnerPlace, before.owner, after.owner);
    changes.add(What::ChatSharing, before.chatSharing, after.chatSharing);
    const auto until = [](const SignUp &signUp) { return signUp.wait ? timeOf(signUp.wait->until) : QString(); };
    changes.add(What::Wait, until(before), until(after));
}

void addOnboarding(Changes &changes, const Onboarding &before, const Onboarding &after)
{
    changes.add(What::Finish, finishOf(before), finishOf(after));
    const auto begun = [](const Onboarding &one) { return one.window ? QString::number(one.number) : QString(); };
    const auto end = [](const Onboarding &one) { return one.window ? timeOf(one.window->closesAt()) : QString(); };
    changes.add(What::OnboardingBegun, begun(before), begun(after),
                after.window ? nameOf(after.window->evidence) : QString());
    changes.add(What::Deadline, end(before), end(after));
    changes.add(What::EarlierSync, before.earlierSync, after.earlierSync);
    changes.add(What::ChatsDeclined, yesOrNone(before.observed.declinedAt.has_value()),
                yesOrNone(after.observed.declinedAt.has_value()));
    changes.add(What::ChatsArrived, yesOrNone(before.isArrivalTold), yesOrNone(after.isArrivalTold));
    changes.add(What::Missed, yesOrNone(before.missedAt.has_value()), yesOrNone(after.missedAt.has_value()));
    changes.add(What::AfterMiss, before.afterMiss, after.afterMiss);
    changes.add(What::Standing, before.standing.kind, after.standing.kind, after.standing.reason);
    for (const int minutes : after.remindersGiven) {
        if (!before.remindersGiven.contains(minutes))
            changes.add(What::Reminder, {}, QString::number(minutes));
    }
    changes.add(What::AttentionTold, before.attentionTold, after.attentionTold);
}

} // namespace

QString journalTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC).toString(Qt::ISODate);
}

QList<JournalChange> changesOf(const Setup *known, const Setup &after)
{
    Changes changes;
    const Setup nothing;
    const Setup &before = known ? *known : nothing;
    if (!known)
        changes.add(What::Begun, QString(), nameOf(after.client.door));
    addClient(changes, before, after);
    addPreparation(changes, before, after);
    addSignUp(changes, before.signUp, after.signUp);
    changes.add(What::Stage, before.seen.state.stage, after.seen.state.stage,
                after.seen.state.stage == AppStage::Unknown ? after.seen.state.detail : QString());
    // What was told of another onboarding is past, not taken back.
    const bool isAnother = before.onboarding.number != after.onboarding.number || before.client.app != after.client.app;
    const Onboarding fresh;
    addOnboarding(changes, isAnother ? fresh : before.onboarding, after.onboarding);
    changes.add(What::Archived, archivedOf(before), archivedOf(after));
    return changes.list();
}

QList<JournalAct> actsOf(const Setup *before, const Setup &after, JournalActor actor, Instant now)
{
    QList<JournalAct> acts;
    for (const JournalChange &change : changesOf(before, after))
        acts << JournalAct{change.what, actor, now};
    return acts;
}

} // namespace golive
