#include "ui/wording/opentext.h"

#include "ui/wording/outagetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class OpenWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::OpenText)
public:
    static QString hoursAndMinutes(int hours, int minutes)
    {
        return tr("%1 h %2 min").arg(hours).arg(minutes, 2, 10, QLatin1Char('0'));
    }
    static QString hours(int hours) { return tr("%1 h").arg(hours); }
    static QString minutes(int minutes) { return tr("%1 min").arg(minutes); }
    static QString client(const QString &name, int place)
    {
        return tr("%1, client %2.", "name; number of its key").arg(name).arg(place);
    }
    static QString left(const QString &time) { return tr("Still %1 left of its 24 hours.").arg(time); }
    static QString onScreen() { return tr("It is on the screen."); }
    static QString count(int clients) { return QLocale().toString(clients); }
    static QString unguarded(int clients)
    {
        return clients == 1 ? tr("Nobody looks after one client: Golive is not signed in.")
                            : tr("Nobody looks after %1 clients: Golive is not signed in.").arg(count(clients));
    }
    static QString unguardedOf(int clients, const QString &account)
    {
        return clients == 1
                   ? tr("Nobody looks after one client: Golive is not signed in as %1.").arg(account)
                   : tr("Nobody looks after %1 clients: Golive is not signed in as %2.").arg(count(clients), account);
    }
    static QString offline(int clients)
    {
        return clients == 1 ? tr("One client waits for it.") : tr("%1 clients wait for it.").arg(count(clients));
    }
    static QString signIn() { return tr("Sign in for all"); }
    static QString tryNow() { return tr("Try now"); }
};

} // namespace

QString openTimeText(const OpenClientView &view, bool isBrief)
{
    if (!view.left)
        return {};
    const int minutes = static_cast<int>(view.left->count());
    if (minutes < 60)
        return OpenWords::minutes(minutes);
    return isBrief ? OpenWords::hours(minutes / 60) : OpenWords::hoursAndMinutes(minutes / 60, minutes % 60);
}

QString openHeardText(const OpenClientView &view)
{
    QStringList sentences{OpenWords::client(view.name, view.place)};
    if (view.left)
        sentences << OpenWords::left(openTimeText(view, false));
    if (view.isOnScreen)
        sentences << OpenWords::onScreen();
    return sentences.join(u' ');
}

QString bannerText(const BannerView &view)
{
    if (view.outage)
        return QString(OutageText::title(*view.outage) + u' ' + OpenWords::offline(view.clients) + u' ' +
                       OutageText::toDo(view.outage->why));
    return view.account.isEmpty() ? OpenWords::unguarded(view.clients)
                                  : OpenWords::unguardedOf(view.clients, view.account);
}

QString bannerButton(const BannerView &view)
{
    if (!view.outage)
        return OpenWords::signIn();
    const QString proxys = OutageText::button(view.outage->why);
    return proxys.isEmpty() ? OpenWords::tryNow() : proxys;
}

} // namespace golive::ui
