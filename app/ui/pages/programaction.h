#pragma once

#include "base/ids.h"
#include "domain/connect/ownerresult.h"
#include "domain/event.h"
#include "domain/problem.h"
#include "domain/team/typedfield.h"

#include <QUrl>

#include <variant>

namespace golive::ui {

// What a person asks of the program rather than of the set-up. `programs` carries it out.

// A table, one type a line.
// clang-format off
struct StartNewSetup {};
struct ResumeSetup { SetupId setup; };
struct FinishSetup {};                           ///< Finish on Report: back to the list.
/// `isGivenUp`: its client's name was typed, and nobody is to look after it any more.
struct PutAwaySetup { SetupId setup; bool isGivenUp = false; };
struct BringBackSetup { SetupId setup; };
/// What the card beside the board's table says that it does, to the set-up that it is about.
struct ActOnSetup { SetupId setup; Event event; };
struct HandOverSetups { QList<SetupId> setups; QString staff; }; ///< That one handles them from now on.
struct SetReference { SetupId setup; QString reference; }; ///< The provider's own.
struct CallMe { QString name; };                  ///< By which whoever sits here handles clients; remembered.
struct CopyLinkOf { SetupId setup; };
/// A text that reminds an owner leaves: to the clipboard, or to a program that sends it where a person says so.
struct GiveReminder { SetupId setup; OwnerReminder of = OwnerReminder::OpenLink; ReminderWay way = ReminderWay::Copied; QString to; QString subject; QString text; QString by; bool isLinkGiven = false; };
struct SpeakTo { SetupId setup; QString language; }; ///< The owner of it, in this language.
struct CheckSetups { QList<SetupId> setups; };   ///< They are looked at anew, as soon as the limits allow.
struct SaveTable { QByteArray csv; };            ///< Asks for the file.
struct ShowDoors { bool areShown = true; };       ///< Staff: lists and doors in place of the board.
struct FindSetups { QString text; };             ///< The lists on Start show those with this in name or number.
struct ShowMoreSetups {};                        ///< ... and more of them.
struct StartPractice {};
struct ChooseLanguage { QString language; };     ///< A code of ui/wording/languages.h.
struct OpenSetupFile {};                         ///< Asks for the file.
struct SaveSetupFile {};                         ///< For the owner: link, app, number.
struct CopyOwnerResult {};                       ///< How Facebook's part went, as a line for the provider.
struct SaveOwnerResult {};                       ///< ... as a file.
struct TakeOwnerResult { OwnerResult result; };  ///< It was pasted here: to the set-up that it is about.
struct OpenLinkInBrowser {};                     ///< The signed link, in the person's own browser.
struct CopyLink {};
struct CopyMessage {};                           ///< The text for the owner, link included.
struct CopyText { QString text; };               ///< What was put together for somebody to read.
struct HideOtherClients { bool areHidden = true; }; ///< While somebody else sees this screen.
struct ShowCallWindow {};                        ///< The window itself shows these two.
struct ShowCompanion {};
struct MailLink {};
struct ShareLinkOnWhatsApp {};
struct ShowPracticePhone {};
struct CopyReceiverAddress {};                   ///< Where Golive's own receiver listens, secret path included.
struct UseReceiverAddress { QString url; };      ///< The public address that forwards to it; remembered.
struct TakeOverGuard { SetupId setup; };         ///< This program looks after it from now on.
struct SaveDeadline {};                          ///< The end of the 24 hours, as a calendar file.
struct SavePhoneReminder {};                     ///< Opening the phone app every few days, as a calendar file.
struct SaveTryAgain {};                          ///< When Facebook's part can be tried again, as a calendar file.
struct OpenAddress { QString key; };             ///< A key of resources/rules/links.json
struct WriteToSupport { Problem problem; };
struct MakeSupportBundle {};                     ///< What support needs, without names and numbers, as a file.
/// A media file of the history, by its id. Gupshup allows 5 an hour (partner-api 9).
struct FetchMedia { QString mediaId; };
struct SignInToProxy {};                         ///< Asks for the name and password that the network's proxy wants.
struct SignOut {};                               ///< Forgets the partner account's secret and tokens.
struct SaveReport {};
struct PrintReport {};
struct TypeInto { std::optional<TypedField> field; }; ///< The keyboard is there: what others write does not move it.
struct SettleContested { TypedField field = TypedField::Number; bool isMine = false; }; ///< Of what two have changed.
struct DismissOthers {};                         ///< What others did was read.
// clang-format on

using ProgramAction =
    std::variant<StartNewSetup, ResumeSetup, FinishSetup, PutAwaySetup, BringBackSetup, ActOnSetup, ShowDoors,
                 HandOverSetups, SetReference, CallMe, CopyLinkOf, GiveReminder, SpeakTo, CheckSetups, SaveTable,
                 FindSetups, ShowMoreSetups, StartPractice, ChooseLanguage, OpenSetupFile, SaveSetupFile,
                 CopyOwnerResult, SaveOwnerResult, TakeOwnerResult, OpenLinkInBrowser, CopyLink, CopyMessage, CopyText,
                 HideOtherClients, ShowCallWindow, ShowCompanion, MailLink, ShareLinkOnWhatsApp, ShowPracticePhone,
                 CopyReceiverAddress, UseReceiverAddress, TakeOverGuard, SaveDeadline, SavePhoneReminder, SaveTryAgain,
                 OpenAddress, WriteToSupport, MakeSupportBundle, FetchMedia, SignInToProxy, SignOut, SaveReport,
                 PrintReport, TypeInto, SettleContested, DismissOthers>;

} // namespace golive::ui
