#include "ui/wording/outagetext.h"

#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class OutageWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::OutageText)
public:
    static QString title(Outage::Why why)
    {
        switch (why) {
        case Outage::Why::ProxySignIn:
            return tr("Gupshup has not been reached since %1: this network's proxy wants a sign-in.");
        case Outage::Why::NoNetwork:
            return tr("Gupshup has not been reached since %1: this computer seems to be offline.");
        case Outage::Why::Refused: return tr("Gupshup has not been reached since %1: the connection is refused.");
        case Outage::Why::NotSafe: return tr("Gupshup has not been reached since %1: no safe connection can be made.");
        case Outage::Why::NoAnswer: return tr("Gupshup has not been reached since %1: nothing comes back.");
        case Outage::Why::ServerFault: return tr("Gupshup has not worked since %1: its server reports a fault.");
        case Outage::Why::AnotherReply:
            return tr("Gupshup has not been reached since %1: something else answers in its place.");
        }
        return {};
    }
    static QString toDo(Outage::Why why)
    {
        switch (why) {
        case Outage::Why::ProxySignIn:
            return tr("Sign in to the proxy, with the name and password of this network. Golive then goes on by "
                      "itself.");
        case Outage::Why::NoNetwork:
            return tr("Check this computer's internet connection. Golive tries again by itself.");
        case Outage::Why::Refused:
            return tr("A firewall may be in the way: ask whoever looks after this network. Golive tries again by "
                      "itself.");
        case Outage::Why::NotSafe:
            return tr("Check this computer's date and time, and ask whoever looks after this network. Golive tries "
                      "again by itself.");
        case Outage::Why::NoAnswer:
            return tr("Check the internet connection, or use another network. Golive tries again by itself.");
        case Outage::Why::ServerFault:
            return tr("That is on Gupshup's side. Golive tries again by itself; if it lasts, write to Gupshup's "
                      "support.");
        case Outage::Why::AnotherReply:
            return tr("Open any web page in your browser: this network may want you to sign in there. Golive tries "
                      "again by itself.");
        }
        return {};
    }
    static QString signIn() { return tr("Sign in to the proxy"); }
};

} // namespace

QString OutageText::title(const Outage &outage)
{
    const QDateTime since = localTime(outage.since);
    return OutageWords::title(outage.why).arg(QLocale().toString(since.time(), u"HH:mm"_s));
}

QString OutageText::toDo(Outage::Why why)
{
    return OutageWords::toDo(why);
}

QString OutageText::button(Outage::Why why)
{
    return why == Outage::Why::ProxySignIn ? OutageWords::signIn() : QString();
}

} // namespace golive::ui
