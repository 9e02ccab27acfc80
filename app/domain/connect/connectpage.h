#pragma once

#include "domain/page.h"
#include "domain/view/exchangeview.h"
#include "domain/view/waitview.h"

namespace golive {

struct ConnectView
{
    Step step = Step::SignUp;
    bool isGuidance = false; ///< No link to be had by Golive: the person works on Gupshup's own site.
    QUrl link;
    bool isLinkPasted = false;
    bool canPasteLink = false; ///< The link is one that was sent, and a newer one would be taken now.
    bool isLinkExpired = false;
    bool isLinkOld = false; ///< Past its five days, as far as this computer can know.
    bool isFetchingLink = false;
    Instant linkExpiresAt{};
    int linksMade = 0; ///< By Golive here; what was made elsewhere nobody tells.
    int linksLeft = 0;
    Instant linkMadeAt{};
    std::optional<Instant> linkGivenAt{}; ///< It was opened, copied or sent.
    bool canMakeLink = false;
    SurfaceKind surface = SurfaceKind::WebView;
    WebViewState webView = WebViewState::Ready;
    QString engineVersion;
    Card card = Card::ContinueWithFacebook;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString provider;
    QString eventsHost; ///< Where shared chats go.
    QString numberFormatted;
    QString abandonedAt;
    bool isWrongFinish = false; ///< Facebook finished, but not for the phone's app: start again.
    bool isTryingAgain = false; ///< ... and that was done: what it comes to, a person may have to say.
    bool isFinished = false;    ///< Meta's part is over.
    bool isFinishSaid = false;  ///< ... as a person says, and nothing has shown it.
    bool canTakeBack = false;   ///< What was said of the finish, or of the number, was too early.
    bool mustPersonTell =
        false; ///< Nobody here can ask Gupshup: the person says when Facebook and the selection are done.
    AppState appState;
    std::optional<Instant> stateSeenAt{};
    bool isPractice = false;
    WaitView wait;
    ExchangeView owner;
    std::optional<OnboardingAgain> again{}; ///< The number is onboarded once more: the way back is shown.
    Instant now{};                          ///< Only while it is.
    bool operator==(const ConnectView &) const = default;
};

} // namespace golive

namespace golive::page {

/// Facebook's part. Only Meta's finish, a change of state or a person's word moves on.
struct Connect : Ordinary
{
    static constexpr Page page = Page::Connect;
    using View = ConnectView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
    static bool isNextShown(const Setup &, NextHold);
};

} // namespace golive::page
