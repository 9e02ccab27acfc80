#include "ui/wording/setuptext.h"

#include "ui/pages/pagelist.h"
#include "ui/wording/armingtext.h"
#include "ui/wording/clienttime.h"
#include "ui/wording/noticetext.h"
#include "ui/wording/otherstext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

const QString dot = u" · "_s;

class SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetupText)
public:
    static QString nameless() { return tr("A set-up without a name yet"); }
    static QString at(const QString &page) { return tr("Stopped at: %1", "page").arg(page); }
    static QString checked(const QString &ago) { return tr("checked %1", "so long ago").arg(ago); }
    static QString deadline(const QString &when)
    {
        return tr("Ask for the chats by %1 at the latest", "weekday, clock").arg(when);
    }
    static QString until(const QString &when) { return tr("until %1", "weekday, clock").arg(when); }
    static QString alsoThere(const QString &here, const QString &there)
    {
        return tr("%1 (%2)", "time here, time there").arg(here, there);
    }

    static QString stage(const SetupSummary &summary)
    {
        // Without a token the app's state is not known; that Facebook is finished is.
        if (summary.isFinishSaid && summary.stage < AppStage::NumberSelection)
            return summary.page >= Page::SetUp ? tr("Facebook finished and number selected, as you said")
                                               : tr("Facebook finished, as you said; number not selected yet");
        if (summary.deadline && summary.stage < AppStage::NumberSelection)
            return summary.page >= Page::SetUp ? tr("Facebook finished, being set up")
                                               : tr("Facebook finished, number not selected yet");
        switch (summary.stage) {
        case AppStage::Unknown:
        case AppStage::NotStarted: return tr("Facebook not begun");
        case AppStage::FacebookStarted: return tr("Facebook begun");
        case AppStage::NumberSelection: return tr("Facebook finished, number not selected yet");
        case AppStage::SettingUp: return tr("Gupshup sets the number up");
        case AppStage::Live: return tr("Live");
        case AppStage::Failed: return tr("Setting up failed");
        }
        return {};
    }

    static QString actor(Actor actor)
    {
        switch (actor) {
        case Actor::Nobody: return tr("nothing to do");
        case Actor::Golive: return tr("goes on by itself");
        case Actor::Person: return tr("your turn");
        case Actor::Owner: return tr("the owner's turn");
        case Actor::Gupshup: return tr("Gupshup's turn");
        case Actor::Provider: return tr("your provider's turn");
        case Actor::Meta: return tr("Meta's turn");
        }
        return {};
    }

    static QString contacts(SyncFate fate, bool isLive)
    {
        switch (fate) {
        case SyncFate::Open: return isLive ? tr("Contacts: not asked for yet") : QString();
        case SyncFate::Accepted: return tr("Contacts: asked for");
        case SyncFate::Unknown: return tr("Contacts: answer lost");
        case SyncFate::Refused: return tr("Contacts: refused");
        case SyncFate::Missed: return tr("Contacts: too late");
        }
        return {};
    }

    static QString chats(SyncFate fate, int progress, bool isLive)
    {
        if (progress >= 100)
            return tr("Chats: complete");
        if (progress > 0)
            return tr("Chats: %1 %", "percent").arg(progress);
        switch (fate) {
        case SyncFate::Open: return isLive ? tr("Chats: not asked for yet") : QString();
        case SyncFate::Accepted: return tr("Chats: asked for");
        case SyncFate::Unknown: return tr("Chats: answer lost");
        case SyncFate::Refused: return tr("Chats: refused");
        case SyncFate::Missed: return tr("Chats: too late");
        }
        return {};
    }

    static QString guard(const GuardView &guard, Instant now)
    {
        switch (guard.kind) {
        case GuardView::Kind::NotWanted: return {};
        case GuardView::Kind::Here: return tr("Looked after here");
        case GuardView::Kind::Elsewhere:
            return guard.seenAt ? tr("Looked after by %1, alive %2", "name, so long ago")
                                      .arg(guard.name, agoText(now - *guard.seenAt))
                                : tr("Looked after by %1").arg(guard.name);
        case GuardView::Kind::NoToken: return tr("Looked after by nobody: sign in to look after it");
        }
        return {};
    }

    static QString costGuarded(const QString &client, const QString &until)
    {
        return tr("The 24 hours of %1 run until %2. If it is given up, Golive stops looking after it: contacts and "
                  "chats "
                  "that were not asked for by then cannot be copied any more. Nothing changes at Gupshup or on the "
                  "phone.",
                  "client; weekday, clock")
            .arg(client, until);
    }
    static QString costWatched(const QString &client, const QString &until)
    {
        return tr("The 24 hours of %1 run until %2. If it is given up, this list does not remind of them any more. "
                  "Nothing changes at Gupshup or on the phone.",
                  "client; weekday, clock")
            .arg(client, until);
    }
    static QString putAway(const QString &client)
    {
        return tr("%1 was put away. Nothing changes at Gupshup or on the phone.", "client").arg(client);
    }
    static QString putAwayGuarded(const QString &client)
    {
        return tr("%1 was put away. Golive looks after it all the same.", "client").arg(client);
    }
    static QString givenUp(const QString &client)
    {
        return tr("%1 was given up: nobody looks after it here.", "client").arg(client);
    }
    static QString finished(const QString &client) { return tr("%1 is finished.", "client").arg(client); }
    static QString removed(const StartNotice &notice)
    {
        const QString who = changedByText(notice.by);
        const QString client = setupName(notice.setup);
        return notice.at
                   ? tr("%1 removed the set-up of %2 (%3), so that it was closed here.", "who, client, when")
                         .arg(who, client, dayAndTime(*notice.at))
                   : tr("%1 removed the set-up of %2, so that it was closed here.", "who, client").arg(who, client);
    }

    static QString sentence(const QString &text) { return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1); }
};

/// Before Connect the page says more than the app's state.
bool isBegun(const SetupSummary &summary)
{
    return summary.deadline || summary.page >= Page::Connect || summary.stage > AppStage::NotStarted;
}

QString deadlineOf(const SetupSummary &summary)
{
    const QString there = clientTimeText(*summary.deadline, summary.number);
    const QString here = dayAndTime(*summary.deadline);
    return there.isEmpty() ? here : SetupWords::alsoThere(here, there);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

} // namespace

QString setupName(const SetupSummary &summary)
{
    if (!summary.client.isEmpty())
        return summary.client;
    return summary.number.isEmpty() ? SetupWords::nameless() : summary.number;
}

QString setupTitle(const SetupSummary &summary)
{
    return summary.client.isEmpty() ? setupName(summary) : joined({summary.client, summary.number});
}

QString setupStage(const SetupSummary &summary, Instant now)
{
    if (!isBegun(summary))
        return SetupWords::at(pageTitle(summary.page));
    // Nobody here looks where somebody else's token is needed.
    const bool isLookedAt = summary.access == Access::Partner || summary.access == Access::AppToken;
    return joined(
        {SetupWords::stage(summary), SetupWords::actor(summary.actor),
         summary.stateSeenAt && isLookedAt ? SetupWords::checked(agoText(now - *summary.stateSeenAt)) : QString()});
}

QString setupStageBriefly(const SetupSummary &summary)
{
    return isBegun(summary) ? SetupWords::stage(summary) : SetupWords::at(pageTitle(summary.page));
}

QString setupDeadline(const SetupSummary &summary)
{
    return summary.deadline ? SetupWords::deadline(deadlineOf(summary)) : QString();
}

QString setupSync(const SetupSummary &summary)
{
    if (!isBegun(summary))
        return {};
    const bool isLive = summary.stage == AppStage::Live;
    return joined({SetupWords::contacts(summary.contacts, isLive),
                   SetupWords::chats(summary.history, summary.historyProgress, isLive),
                   SetupWords::sentence(ArmingText::briefly(summary.arm))});
}

QString setupGuard(const SetupSummary &summary, Instant now)
{
    return SetupWords::guard(summary.guard, now);
}

QString setupPutAwayLine(const SetupSummary &summary, Instant now)
{
    return joined({setupTitle(summary), setupStage(summary, now), setupGuard(summary, now)});
}

QString putAwayCost(const SetupSummary &summary)
{
    const QString until = summary.deadline ? deadlineOf(summary) : QString();
    return summary.guard.kind == GuardView::Kind::NotWanted ? SetupWords::costWatched(setupName(summary), until)
                                                            : SetupWords::costGuarded(setupName(summary), until);
}

QString startNoticeText(const StartNotice &notice)
{
    const QString name = setupName(notice.setup);
    if (notice.kind == StartNotice::Kind::Finished)
        return SetupWords::finished(name);
    if (notice.kind == StartNotice::Kind::Removed)
        return SetupWords::removed(notice);
    if (notice.setup.deadline && notice.setup.guard.kind == GuardView::Kind::NotWanted)
        return SetupWords::givenUp(name);
    return notice.setup.guard.kind == GuardView::Kind::Here ? SetupWords::putAwayGuarded(name)
                                                            : SetupWords::putAway(name);
}

QString setupTrayLine(const SetupSummary &summary, Instant now)
{
    const QString wrong = attentionText(summary.attention);
    return joined({setupName(summary), wrong.isEmpty() ? setupStage(summary, now) : wrong,
                   summary.deadline ? SetupWords::until(deadlineOf(summary)) : QString()});
}

} // namespace golive::ui
