#pragma once

#include "base/enumnames.h"
#include "domain/setup.h"

namespace golive {

// The names on disk of everything in a Setup that is one of a few. Never change a name; a value that goes keeps its
// name out of use.

// clang-format off
GOLIVE_NAMES(Step, Done,
    {Start, QLatin1StringView("start")}, {SignIn, QLatin1StringView("sign-in")}, {App, QLatin1StringView("app")},
    {Number, QLatin1StringView("number")}, {Checklist, QLatin1StringView("checklist")},
    {Enable, QLatin1StringView("enable")}, {Region, QLatin1StringView("region")},
    {Contact, QLatin1StringView("contact")}, {ConfirmContact, QLatin1StringView("confirm-contact")},
    {Webhooks, QLatin1StringView("webhooks")}, {SignUp, QLatin1StringView("sign-up")},
    {Phone, QLatin1StringView("phone")}, {SelectNumber, QLatin1StringView("select-number")},
    {SetUp, QLatin1StringView("set-up")}, {Verify, QLatin1StringView("verify")}, {Sync, QLatin1StringView("sync")},
    {Done, QLatin1StringView("done")});

GOLIVE_NAMES(Door, SelfServe,
    {Undecided, QLatin1StringView("undecided")}, {Staff, QLatin1StringView("staff")},
    {LinkOwner, QLatin1StringView("link-owner")}, {SelfServe, QLatin1StringView("self-serve")});

GOLIVE_NAMES(OnboardingCase, PartnerApi,
    {PartnerPortal, QLatin1StringView("partner-portal")}, {SelfServe, QLatin1StringView("self-serve")},
    {PartnerApi, QLatin1StringView("partner-api")});

GOLIVE_NAMES(Access, None,
    {Partner, QLatin1StringView("partner")}, {AppToken, QLatin1StringView("app-token")},
    {Link, QLatin1StringView("link")}, {None, QLatin1StringView("none")});

GOLIVE_NAMES(OwnerReminder, ChatsNotShared,
    {OpenLink, QLatin1StringView("open-link")}, {FinishFacebook, QLatin1StringView("finish-facebook")},
    {ConnectPhone, QLatin1StringView("connect-phone")}, {ShareChats, QLatin1StringView("share-chats")},
    {SelectNumber, QLatin1StringView("select-number")}, {WindowCloses, QLatin1StringView("window-closes")},
    {KeepPhoneOpen, QLatin1StringView("keep-phone-open")}, {PaymentMethod, QLatin1StringView("payment-method")},
    {OpenPhoneApp, QLatin1StringView("open-phone-app")}, {PhoneChanged, QLatin1StringView("phone-changed")},
    {Reconnect, QLatin1StringView("reconnect")}, {ChatsNotShared, QLatin1StringView("chats-not-shared")});

GOLIVE_NAMES(ReminderWay, Mail,
    {Copied, QLatin1StringView("copied")}, {WhatsApp, QLatin1StringView("whatsapp")},
    {Mail, QLatin1StringView("mail")});

GOLIVE_NAMES(CheckItem, QuietHour,
    {AppVersion, QLatin1StringView("app-version")}, {ActiveThreeMonths, QLatin1StringView("active-three-months")},
    {NoPaymentMethod, QLatin1StringView("no-payment-method")},
    {FacebookLogin, QLatin1StringView("facebook-login")}, {CanScan, QLatin1StringView("can-scan")},
    {NotElsewhere, QLatin1StringView("not-elsewhere")}, {PortfolioControl, QLatin1StringView("portfolio-control")},
    {TwoFactorAtHand, QLatin1StringView("two-factor-at-hand")},
    {LinkedDevices, QLatin1StringView("linked-devices")}, {FeaturesLost, QLatin1StringView("features-lost")},
    {BackupMade, QLatin1StringView("backup-made")}, {PhoneReady, QLatin1StringView("phone-ready")},
    {QuietHour, QLatin1StringView("quiet-hour")});

GOLIVE_NAMES(CheckChoice, NotSure,
    {Unanswered, QLatin1StringView("unanswered")}, {Yes, QLatin1StringView("yes")}, {No, QLatin1StringView("no")},
    {NotSure, QLatin1StringView("not-sure")});

GOLIVE_NAMES(MachineFinding::Check, WebViewReady,
    {Country, QLatin1StringView("country")}, {PartnerReachable, QLatin1StringView("partner-reachable")},
    {FacebookReachable, QLatin1StringView("facebook-reachable")}, {ClockRight, QLatin1StringView("clock-right")},
    {WebViewReady, QLatin1StringView("web-view-ready")});

GOLIVE_NAMES(MachineFinding::Verdict, NotChecked,
    {Fine, QLatin1StringView("fine")}, {Warning, QLatin1StringView("warning")}, {Bad, QLatin1StringView("bad")},
    {NotChecked, QLatin1StringView("not-checked")});

GOLIVE_NAMES(Enablement, Warned,
    {NotAsked, QLatin1StringView("not-asked")}, {FormFilled, QLatin1StringView("form-filled")},
    {Enabled, QLatin1StringView("enabled")}, {Warned, QLatin1StringView("warned")});

GOLIVE_NAMES(ContactStage, Accepted,
    {Editing, QLatin1StringView("editing")}, {ReadBack, QLatin1StringView("read-back")},
    {Accepted, QLatin1StringView("accepted")});

GOLIVE_NAMES(SurfaceKind, Browser,
    {WebView, QLatin1StringView("web-view")}, {Browser, QLatin1StringView("browser")});

GOLIVE_NAMES(OwnerPlace, Elsewhere,
    {Here, QLatin1StringView("here")}, {Elsewhere, QLatin1StringView("elsewhere")});

GOLIVE_NAMES(Card, SelectNumber,
    {ContinueWithFacebook, QLatin1StringView("continue-with-facebook")},
    {Portfolio, QLatin1StringView("portfolio")}, {ConnectApp, QLatin1StringView("connect-app")},
    {NumberEntry, QLatin1StringView("number-entry")}, {ShareChoice, QLatin1StringView("share-choice")},
    {PhoneHandOff, QLatin1StringView("phone-hand-off")}, {TimeZone, QLatin1StringView("time-zone")},
    {SelectNumber, QLatin1StringView("select-number")});

GOLIVE_NAMES(ChatSharing, NotSure,
    {NotAsked, QLatin1StringView("not-asked")}, {Shared, QLatin1StringView("shared")},
    {NotShared, QLatin1StringView("not-shared")}, {NotSure, QLatin1StringView("not-sure")});

GOLIVE_NAMES(Wait::Of, Gupshup,
    {Facebook, QLatin1StringView("facebook")}, {Gupshup, QLatin1StringView("gupshup")});

GOLIVE_NAMES(SignUpFinish::SeenBy, Person,
    {Message, QLatin1StringView("message")}, {State, QLatin1StringView("state")},
    {Person, QLatin1StringView("person")});

GOLIVE_NAMES(AppStage, Failed,
    {Unknown, QLatin1StringView("unknown")}, {NotStarted, QLatin1StringView("not-started")},
    {FacebookStarted, QLatin1StringView("facebook-started")},
    {NumberSelection, QLatin1StringView("number-selection")}, {SettingUp, QLatin1StringView("setting-up")},
    {Live, QLatin1StringView("live")}, {Failed, QLatin1StringView("failed")});

GOLIVE_NAMES(VerificationLine::Check, Clock,
    {Live, QLatin1StringView("live")}, {Subscription, QLatin1StringView("subscription")},
    {Health, QLatin1StringView("health")}, {Waba, QLatin1StringView("waba")},
    {Number, QLatin1StringView("number")}, {Clock, QLatin1StringView("clock")});

GOLIVE_NAMES(VerificationLine::Verdict, NotKnown,
    {Fine, QLatin1StringView("fine")}, {Attention, QLatin1StringView("attention")},
    {Failed, QLatin1StringView("failed")}, {NotKnown, QLatin1StringView("not-known")});

GOLIVE_NAMES(SyncKind, History,
    {Contacts, QLatin1StringView("contacts")}, {History, QLatin1StringView("history")});

GOLIVE_NAMES(SyncWindow::Evidence, WentLive,
    {FinishMessage, QLatin1StringView("finish-message")}, {LastUnfinished, QLatin1StringView("last-unfinished")},
    {LinkOpened, QLatin1StringView("link-opened")}, {ToldByPerson, QLatin1StringView("told-by-person")},
    {WentLive, QLatin1StringView("went-live")});

GOLIVE_NAMES(SyncRecord::State, Unknown,
    {NotRequested, QLatin1StringView("not-requested")}, {Claimed, QLatin1StringView("claimed")},
    {Accepted, QLatin1StringView("accepted")}, {Refused, QLatin1StringView("refused")},
    {NotSent, QLatin1StringView("not-sent")}, {Unknown, QLatin1StringView("unknown")});

GOLIVE_NAMES(Arming::OldChats, NobodyReplies,
    {NotAsked, QLatin1StringView("not-asked")}, {Known, QLatin1StringView("known")},
    {NotKnown, QLatin1StringView("not-known")}, {NobodyReplies, QLatin1StringView("nobody-replies")});

GOLIVE_NAMES(Arming::IfUnknown, SendOnceMore,
    {LeaveIt, QLatin1StringView("leave-it")}, {SendOnceMore, QLatin1StringView("send-once-more")});

GOLIVE_NAMES(EarlierSync, NotSure,
    {NotAsked, QLatin1StringView("not-asked")}, {Nobody, QLatin1StringView("nobody")},
    {Somebody, QLatin1StringView("somebody")}, {NotSure, QLatin1StringView("not-sure")});

GOLIVE_NAMES(AfterMiss, OnboardAgain,
    {NotChosen, QLatin1StringView("not-chosen")}, {LeftSo, QLatin1StringView("left-so")},
    {OnboardAgain, QLatin1StringView("onboard-again")});

GOLIVE_NAMES(Attention, PhoneQuiet,
    {None, QLatin1StringView("none")}, {Removed, QLatin1StringView("removed")},
    {Missed, QLatin1StringView("missed")},
    {StuckAtNumberSelection, QLatin1StringView("stuck-at-number-selection")},
    {LiveNotSynced, QLatin1StringView("live-not-synced")}, {SetUpFailed, QLatin1StringView("set-up-failed")},
    {TokenMissing, QLatin1StringView("token-missing")}, {NotLookedAt, QLatin1StringView("not-looked-at")},
    {Offboarded, QLatin1StringView("offboarded")}, {CannotSend, QLatin1StringView("cannot-send")},
    {SendingLimited, QLatin1StringView("sending-limited")}, {PhoneQuiet, QLatin1StringView("phone-quiet")});

GOLIVE_NAMES(Standing::Kind, Removed,
    {Connected, QLatin1StringView("connected")}, {Offboarded, QLatin1StringView("offboarded")},
    {Removed, QLatin1StringView("removed")});

GOLIVE_NAMES(AccountNote::Kind, Other,
    {Live, QLatin1StringView("live")}, {Offboarded, QLatin1StringView("offboarded")},
    {Reconnected, QLatin1StringView("reconnected")}, {Removed, QLatin1StringView("removed")},
    {Added, QLatin1StringView("added")}, {Deleted, QLatin1StringView("deleted")},
    {Banned, QLatin1StringView("banned")}, {Reinstated, QLatin1StringView("reinstated")}, {Other, QLatin1StringView("other")});

// clang-format on

} // namespace golive
