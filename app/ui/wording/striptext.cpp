#include "ui/wording/striptext.h"

#include "ui/wording/placetime.h"

#include "ui/wording/armingtext.h"
#include "ui/wording/outagetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui {

namespace {

class StripWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::StripText)
public:
    static QString now(const StripView &strip)
    {
        const bool isStarting = strip.arm == ArmState::Armed && strip.inCharge == StripView::InCharge::ThisComputer;
        switch (strip.now) {
        case StripView::Now::WaitingForNumberSelection:
            return strip.isFinishSaid
                       ? tr("Facebook is finished, as you said. The number must still be selected on Gupshup's page.")
                       : tr("Facebook is finished. The number must still be selected on Gupshup's page.");
        case StripView::Now::WaitingForLive:
            if (strip.isFinishSaid)
                return tr("Facebook is finished and the number is selected, as you said. Gupshup then sets it up.");
            return isStarting
                       ? tr("Gupshup is setting up the number. Contacts and chats are then asked for by themselves.")
                       : tr("Gupshup is setting up the number. That happens by itself.");
        case StripView::Now::ReadyToSync:
            return isStarting ? tr("The number is live. Contacts and chats are asked for by themselves.")
                              : tr("The number is live. Now the chats can be asked for.");
        case StripView::Now::Syncing: return tr("The chats are being asked for.");
        case StripView::Now::AllRequested: return tr("Everything has been asked for. The chats arrive by themselves.");
        case StripView::Now::OnceMore:
            return tr(
                "The answer to a request was lost. If nothing arrives, it is sent once more when 2 hours are left.");
        case StripView::Now::LeftSo:
            return tr("Your number works, without the older chats; they are still on your phone.");
        case StripView::Now::Arrived: return tr("Everything has been asked for, and the chats have arrived.");
        case StripView::Now::Silent: return tr("Everything has been asked for, but no chats have arrived for a while.");
        case StripView::Now::Declined:
            return tr("Everything has been asked for. The older chats are not shared, as the owner chose.");
        case StripView::Now::AskedBefore:
            return tr("Somebody has asked for contacts and chats before. Nothing is left to ask for.");
        case StripView::Now::Refused: return tr("Everything has been asked for, and Meta refused a request.");
        case StripView::Now::NotKnown:
            return tr("Everything has been asked for, but the answer to a request was lost.");
        case StripView::Now::PerhapsTooLate:
            return tr("This may be too late for the older chats; trying costs nothing.");
        case StripView::Now::SetUpFailed:
            return tr("Gupshup could not set up the number. Their support can start it again.");
        case StripView::Now::Missed:
            return tr("Your number works. Only the older chats were not copied; they are still on your phone.");
        }
        return {};
    }
    static QString latest(const QString &when)
    {
        return tr("Contacts and chats must be asked for by %1 at the latest.").arg(when);
    }
    static QString left(const QString &time) { return tr("Still %1 left.").arg(time); }
    static QString today(const QString &clock) { return tr("%1 today").arg(clock); }
    static QString tomorrow(const QString &clock) { return tr("%1 tomorrow").arg(clock); }
    static QString onDay(const QString &clock, const QString &day)
    {
        return tr("%1 on %2", "clock, weekday").arg(clock, day);
    }
    static QString thisComputer() { return tr("This computer sees to it: leave it switched on, with Golive open."); }
    static QString elsewhere(const QString &name)
    {
        return tr("%1 sees to it: leave that computer switched on.", "name of a computer").arg(name);
    }
    static QString choose() { return tr("Choose on “Set up and chats” how to go on."); }
    static QString provider() { return tr("Your provider sees to it."); }
    static QString person()
    {
        return tr("You see to it on Gupshup's site, or let Golive do it: paste the app's token on the sign-in page.");
    }
    static QString press() { return tr("Press “Copy contacts and chats now” on the page “Set up and chats”."); }
    static QString inCharge(const StripView &strip)
    {
        if (strip.now == StripView::Now::Missed)
            return choose();
        switch (strip.inCharge) {
        case StripView::InCharge::Provider: return provider();
        case StripView::InCharge::Person: return person();
        case StripView::InCharge::ThisComputer: break;
        }
        if (!strip.guardName.isEmpty())
            return elsewhere(strip.guardName);
        if (ArmingText::isHeld(strip.arm))
            return ArmingText::state(strip.arm);
        const bool isForPerson = strip.arm != ArmState::Armed && (strip.now == StripView::Now::ReadyToSync ||
                                                                  strip.now == StripView::Now::PerhapsTooLate);
        return isForPerson ? press() : thisComputer();
    }
    static QString nothing() { return tr("You need not do anything."); }
    static QString nothingOnPhone() { return tr("You need not do anything on the phone; use it as usual."); }
    static QString lookAtPage() { return tr("“Set up and chats” says what is known, and what happens by itself."); }
    static QString keepOpen() { return tr("You need not hurry, and you may use the phone as usual."); }
    static QString selectNow() { return tr("Select it now, and press “Confirm”."); }
};

} // namespace

QString deadlineText(const QDateTime &deadline, const QDateTime &now)
{
    const QString clock = QLocale().toString(deadline.time(), u"HH:mm"_s);
    const qint64 days = now.date().daysTo(deadline.date());
    if (days == 0)
        return StripWords::today(clock);
    return days == 1 ? StripWords::tomorrow(clock)
                     : StripWords::onDay(clock, QLocale().dayName(deadline.date().dayOfWeek()));
}

StripText stripText(const StripView &strip)
{
    StripText text;
    text.now = StripWords::now(strip);
    const bool isOver = strip.now == StripView::Now::PerhapsTooLate || strip.now == StripView::Now::Missed;
    // Nothing is to be asked for any more.
    const bool isAsked = strip.isAllAsked() || strip.now == StripView::Now::LeftSo;
    if (!isAsked && !isOver) {
        text.latest =
            StripWords::latest(deadlineText(localTime(strip.latest), localTime(strip.latest - strip.remaining)));
        text.isUrgent = strip.remaining < 15min;
        if (text.isUrgent) {
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(strip.remaining).count();
            text.latest += u' ' + StripWords::left(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
        }
    }
    if (!isAsked)
        text.inCharge = StripWords::inCharge(strip);
    switch (strip.now) {
    case StripView::Now::WaitingForNumberSelection:
        text.needNot = strip.remaining < 1h ? StripWords::selectNow() : StripWords::keepOpen();
        break;
    case StripView::Now::OnceMore:
        text.needNot = StripWords::nothingOnPhone();
        text.isUrgent = true;
        break;
    case StripView::Now::Silent:
    case StripView::Now::Refused:
    case StripView::Now::NotKnown:
        text.needNot = StripWords::lookAtPage();
        text.isUrgent = true;
        break;
    case StripView::Now::WaitingForLive:
    case StripView::Now::Syncing: text.needNot = StripWords::nothingOnPhone(); break;
    case StripView::Now::LeftSo:
    case StripView::Now::AllRequested:
    case StripView::Now::Arrived:
    case StripView::Now::Declined:
    case StripView::Now::AskedBefore: text.needNot = StripWords::nothing(); break;
    case StripView::Now::ReadyToSync:
    case StripView::Now::SetUpFailed:
    case StripView::Now::PerhapsTooLate:
    case StripView::Now::Missed: break;
    }
    if (strip.outage) {
        // "You need not do anything" would not be true while nothing can go on.
        text.now = OutageText::title(*strip.outage);
        text.needNot = OutageText::toDo(strip.outage->why);
        text.isUrgent = true;
    }
    const bool isHeld =
        strip.inCharge == StripView::InCharge::ThisComputer && !isAsked && ArmingText::isHeld(strip.arm);
    text.isUrgent = text.isUrgent || isOver || isHeld;
    return text;
}

} // namespace golive::ui
