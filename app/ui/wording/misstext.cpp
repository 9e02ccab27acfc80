#include "ui/wording/misstext.h"

#include "ui/wording/placetime.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString MissText::leaveTitle()
{
    return tr("Leave it so");
}

QString MissText::leaveCost(bool isRemoved)
{
    if (isRemoved)
        return tr("Nothing more to do. The phone app works on its own, and nothing arrives in your system any more.");
    return tr("Nothing more to do. New messages arrive in both places; the older ones stay on the phone only.");
}

QString MissText::leaveButton()
{
    return tr("Leave it so");
}

QString MissText::againTitle(bool isRemoved)
{
    return isRemoved ? tr("Onboard again") : tr("Disconnect and onboard again");
}

QString MissText::againCost(bool isRemoved)
{
    if (isRemoved)
        return tr("About half an hour, with the phone at hand. Wait 15 minutes after the disconnection, then go "
                  "through Facebook once "
                  "more. Contacts and chats can then be asked for again, within 24 hours.");
    return tr("About half an hour, with the phone at hand. Meanwhile nothing is sent from your system. On the phone: "
              "%1, then wait "
              "15 minutes, then go through Facebook once more. Contacts and chats can then be asked for again, within "
              "24 hours.")
        .arg(disconnectPath());
}

QString MissText::againPrompt(const QString &appName)
{
    return tr("Type the app's name, %1, to choose this").arg(appName);
}

QString MissText::againButton()
{
    return tr("Onboard again");
}

QString MissText::disconnectPath()
{
    // Meta documents the path in English; the phone shows it in its own language.
    return tr("WhatsApp Business > Settings > Account > Business Platform > Disconnect");
}

QString MissText::guideSays()
{
    return tr("Gupshup's guide, step 12: “%1”")
        .arg(u"you will need to deregister your WABA from the Cloud API and complete the onboarding process again"_s);
}

QString MissText::metaSays()
{
    return tr("Meta: its Deregister call is not available for numbers that the phone app uses too; disconnect from the "
              "phone instead.");
}

QString MissText::disconnected()
{
    return tr("On the phone: %1").arg(disconnectPath());
}

QString MissText::wait(const OnboardingAgain &again, Instant now)
{
    if (now >= again.readyAt())
        return tr("The 15 minutes are over.");
    return tr("Wait 15 minutes: until %1, %2 left.")
        .arg(clockTime(again.readyAt()), durationText(again.readyAt() - now));
}

QString MissText::thenOnboard()
{
    return tr("Then go through Facebook once more, on the page “Connect with Facebook”.");
}

} // namespace golive::ui
