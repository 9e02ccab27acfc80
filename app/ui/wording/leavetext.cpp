#include "ui/wording/leavetext.h"

#include "ui/wording/clienttime.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class LeaveWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::LeaveText)
public:
    static QString leave() { return tr("Your set-ups are kept. Leave now?"); }
    static QString quit() { return tr("Your set-ups are kept. Quit now?"); }
    static QString nameless() { return tr("A set-up without a name yet"); }
    static QString another() { return tr("another client"); }
    static QString more() { return tr("Golive looks after more than one set-up on this computer."); }
    static QString running(const QString &client, const QString &until)
    {
        return tr("The contacts and chats of %1 must be asked for by %2 at the latest, and Golive cannot do it while "
                  "it "
                  "is closed.",
                  "client; weekday, clock")
            .arg(client, until);
    }
    static QString waiting(const QString &client)
    {
        return tr("Golive watches for the moment when %1 goes live, and cannot do it while it is closed.", "client")
            .arg(client);
    }
    static QString onceMore(const QString &client, const QString &until)
    {
        return tr("The answer to a request for %1 was lost, and Golive cannot send it once more while it is closed. "
                  "The "
                  "24 hours end %2.",
                  "client; weekday, clock")
            .arg(client, until);
    }
    static QString both(const QString &here, const QString &there)
    {
        return tr("%1 (%2)", "time here, time there").arg(here, there);
    }
};

QString timeOf(Instant at, const QString &number)
{
    const QString here = dayAndTime(at);
    const QString there = clientTimeText(at, number);
    return there.isEmpty() ? here : LeaveWords::both(here, there);
}

QString cost(const LeavingView &view)
{
    const QString client = view.isHidden           ? LeaveWords::another()
                           : view.client.isEmpty() ? LeaveWords::nameless()
                                                   : view.client;
    const QString until = view.deadline ? timeOf(*view.deadline, view.number) : QString();
    const QString what = until.isEmpty()   ? LeaveWords::waiting(client)
                         : view.isOnceMore ? LeaveWords::onceMore(client, until)
                                           : LeaveWords::running(client, until);
    return view.areMore ? LeaveWords::more() + u' ' + what : what;
}

QString question(const std::optional<LeavingView> &view, const QString &end)
{
    return view ? cost(*view) + u' ' + end : end;
}

} // namespace

QString leaveQuestion(const std::optional<LeavingView> &view)
{
    return question(view, LeaveWords::leave());
}

QString quitQuestion(const std::optional<LeavingView> &view)
{
    return question(view, LeaveWords::quit());
}

} // namespace golive::ui
