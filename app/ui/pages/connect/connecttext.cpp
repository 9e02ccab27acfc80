#include "ui/pages/connect/connecttext.h"

#include "ui/wording/placetime.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString ConnectText::sharingIntro(const ConnectView &view)
{
    QStringList sentences{tr("If you share, up to 6 months of one-to-one chats go to your provider. No group chats; "
                             "photos and files of the last 14 days only.")};
    // Whoever wrote the file may claim to be anybody.
    if (!view.provider.isEmpty())
        sentences << tr("The file says that your provider is %1.").arg(view.provider);
    if (!view.eventsHost.isEmpty())
        sentences << tr("They arrive at %1.").arg(view.eventsHost);
    return sentences.join(u' ');
}

QString ConnectText::sharingFreedom()
{
    return tr("Not sharing is fine too: the number works either way.");
}

QString ConnectText::sharingLater()
{
    return tr("But changing your mind later means disconnecting on the phone and doing all of this again.");
}

QString ConnectText::sharingAsk()
{
    return tr("What did you tap on the phone?");
}

QString ConnectText::sharingTold(ChatSharing told)
{
    switch (told) {
    case ChatSharing::NotAsked: return {};
    case ChatSharing::Shared: return tr("Noted: chats are shared.");
    case ChatSharing::NotShared: return tr("Noted: chats are not shared. The older chats will not come.");
    case ChatSharing::NotSure: return tr("Noted. We will see when the chats are asked for.");
    }
    return {};
}

QString ConnectText::surfaceReason(const ConnectView &view)
{
    switch (view.webView) {
    case WebViewState::Ready: return {};
    case WebViewState::EngineOld:
        return tr("Your own browser is recommended: the built-in one (%1) is old, and Facebook may refuse the log-in.")
            .arg(view.engineVersion);
    case WebViewState::SandboxOff:
        return tr("The built-in browser was started without its protection, so your own browser is used.");
    case WebViewState::NotInstalled:
        return tr("The built-in browser is not installed here, so your own browser is used.");
    case WebViewState::StartedAsRoot:
        return tr("The built-in browser does not run for the administrator account, so your own browser is used.");
    }
    return {};
}

QString ConnectText::surfaceEmpty(const ConnectView &view)
{
    if (view.isFetchingLink)
        return tr("Getting the link from Gupshup…");
    if (view.isWrongFinish && !view.isTryingAgain)
        return tr(
            "Facebook finished another way than was meant. Do not confirm a number on Gupshup's page: start again.");
    return view.link.isEmpty() ? tr("There is no link yet.") : tr("Opening the page…");
}

QString ConnectText::guidanceSteps()
{
    return tr(
        "1. Open Gupshup's site in your browser and log in.\n"
        "2. Open your app and press “App Golive”.\n"
        "3. Choose the existing WhatsApp Business App number. If the choice is missing, go on: Facebook offers it.\n"
        "4. Press “Continue with Facebook” and follow the cards beside this text.");
}

QString ConnectText::linkHint()
{
    return tr("Were you sent a sign-up link? Paste it here, and it opens beside the cards.");
}

QString ConnectText::linkTooOld()
{
    return tr("A link works for 5 days, and this one is older. Ask whoever sent it for a new one.");
}

QString ConnectText::newLinkHint()
{
    return tr("It takes the place of the old one. What you have told Golive stays.");
}

QString ConnectText::newLinkAsk()
{
    return tr("Make a new link? Only do this if the old one does not work. Whoever has the old one needs the new one.");
}

QString ConnectText::browserIntro()
{
    return tr("Facebook's part runs in your own browser. The cards beside it show what to press.");
}

QString ConnectText::ownerFinishedNote()
{
    return tr("Press this when Facebook says that it is finished, not earlier: the 24 hours begin there.");
}

QString ConnectText::ownerSelectedNote()
{
    return tr("One more thing on Gupshup's page: select the number there and press “Confirm”.");
}

QString ConnectText::seen(const ConnectView &view)
{
    if (view.mustPersonTell || !view.stateSeenAt)
        return {};
    return tr("This window notices by itself when Facebook is finished. Last looked at %1.")
        .arg(clockTime(*view.stateSeenAt));
}

QString ConnectText::ownerFinishedAsk()
{
    return tr(
        "The 24 hours for contacts and chats are counted from here. Press Yes only if Facebook itself has said that "
        "you are finished. You can take it back.");
}

QString ConnectText::finished(bool isOnlySaid)
{
    return isOnlySaid ? tr("Facebook's part is finished, as you said.") : tr("Facebook's part is finished.");
}

QString ConnectText::abandoned(const QString &at)
{
    return tr("The last try was closed at Facebook's step “%1”. Nothing is lost; begin again.").arg(at);
}

} // namespace golive::ui
