#pragma once

#include "domain/connect/callstage.h"
#include "domain/pagelist.h"
#include "domain/progress.h"
#include "domain/view/stripview.h"

namespace golive {

// Everything the windows draw, as plain data: here what is around a page, in its room what is on it (pagelist.h).
// viewOf() is pure, so pages are tested without widgets. No sentence stands here: ui/wording and the pages word it.

/// Client, number and app: on every page and in the window's title, so that nobody onboards the wrong client.
struct Identity
{
    QString app;
    QString number; ///< Formatted.
    QString partner;
    bool isClaimed = false; ///< By a set-up file; nobody here has looked it up.
    bool isEmpty() const { return app.isEmpty() && number.isEmpty(); }
    bool operator==(const Identity &) const = default;
};

/// The owner of the number, and how somebody who does it for him speaks with him.
struct OwnerView
{
    bool isStaff = false; ///< Somebody does it for him.
    OwnerPlace place = OwnerPlace::Here;
    QString name;           ///< The contact's; may be empty.
    QString sender;         ///< From whom he gets the link: the partner account's e-mail address.
    QString language;       ///< That was chosen to speak to him in; empty: by his number's country.
    QString country;        ///< Alpha-2, of his number; may be empty.
    QString windowLanguage; ///< That this window speaks.
    bool areOthersHidden = false;
    QList<CallStage> stages;
    bool operator==(const OwnerView &) const = default;
};

struct ButtonsView
{
    bool isNextShown = true;
    bool isNextEnabled = false;
    NextLabel next = NextLabel::Next;
    NextHold hold = NextHold::None;
    bool isBackShown = true;
    bool isBackEnabled = false;
    bool isCancelCallShown = false; ///< Beside the busy line.
    bool operator==(const ButtonsView &) const = default;
};

/// What nobody would do while the program is closed.
struct LeavingView
{
    QString client; ///< The first to run out, of those that are looked after here.
    QString number;
    std::optional<Instant> deadline{}; ///< Of that one; nothing where no 24 hours run.
    bool areMore = false;
    bool isOnceMore = false; ///< What is still to be done is the one further call.
    bool isHidden = false;   ///< Who it is, is not said: somebody else sees this screen.
    bool operator==(const LeavingView &) const = default;
};

struct PageView
{
    Page page = Page::Start;
    SetupId setup;
    Identity identity;
    OwnerView owner;
    bool isPractice = false;
    QList<StepProgress> rail;
    std::optional<StripView> strip{};
    OthersView others; ///< What others have done meanwhile.
    std::optional<Problem> problem{};
    Instant now{}; ///< Only where the problem says until when to wait.
    bool canRetry = false;
    WaitOffer waiting;
    std::optional<Activity> busy{};
    ButtonsView buttons;
    std::optional<LeavingView> leaving{};
    PageBody body;
    bool operator==(const PageView &) const = default;
};

PageView viewOf(const Setup &, const Surroundings &, Instant now);
SetupSummary summaryOf(const Setup &, Instant now);

} // namespace golive
