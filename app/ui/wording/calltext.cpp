#include "ui/wording/calltext.h"

#include "ui/wording/languages.h"
#include "ui/wording/placetime.h"
#include "ui/wording/striptext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

Tongue ownersTongue(const OwnerView &owner)
{
    return Tongue::of(ownersLanguage(owner.language, owner.country, owner.windowLanguage));
}

QString CallText::stage(CallStage::Kind kind)
{
    switch (kind) {
    case CallStage::Kind::LinkGiven: return tr("The owner has the link");
    case CallStage::Kind::FacebookBegun: return tr("Facebook has begun");
    case CallStage::Kind::PhoneConnected: return tr("The phone is connected");
    case CallStage::Kind::FacebookFinished: return tr("Facebook is finished");
    case CallStage::Kind::NumberSelected: return tr("The number is selected");
    case CallStage::Kind::Live: return tr("The number is live");
    }
    return {};
}

QString CallText::stageLine(const CallStage &one)
{
    const QString what = stage(one.kind);
    switch (one.proof) {
    case CallStage::Proof::Open: return u"\u25CB  "_s + what;
    case CallStage::Proof::Told: return u"\u25D0  "_s + tr("%1 (as you were told)", "a stage").arg(what);
    case CallStage::Proof::Seen: return u"\u2713  "_s + what;
    }
    return {};
}

QString CallText::stageLines(const QList<CallStage> &stages)
{
    QStringList lines;
    for (const CallStage &one : stages)
        lines << stageLine(one);
    return lines.join(u'\n');
}

QString CallText::stageLegend()
{
    return tr("A tick comes from Gupshup. What you were only told stays marked so.");
}

QString CallText::lastChecked(const ConnectView &view)
{
    if (view.mustPersonTell)
        return tr("Nobody here can ask Gupshup: only what the owner tells you is known.");
    return view.stateSeenAt
               ? tr("Last checked at %1; that goes on by itself.", "time").arg(clockTime(*view.stateSeenAt))
               : tr("Gupshup has not answered yet; Golive goes on asking.");
}

QString CallText::sayIn(const Tongue &tongue)
{
    for (const Language &one : languages()) {
        if (one.code == tongue.code())
            return tr("Read aloud: %1", "a language's own name").arg(one.ownName);
    }
    return tr("Read aloud");
}

QString CallText::linkComes(const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words("golive::ui::CallText");
    return tr(
        "I am sending you a message with a link. Open it on a computer, not on the phone: the phone has to scan a "
        "code later. Tell me when the page is open.");
}

QString CallText::youDo(CoachScreen screen, const ConnectView &view)
{
    switch (screen) {
    case CoachScreen::ContinueWithFacebook:
        return view.linkGivenAt ? tr("Wait until the page is open at the owner's.")
                                : tr("Copy the message with the link, and send it to the owner.");
    case CoachScreen::LogIn:
    case CoachScreen::SecondFactor: return tr("Wait. Ask for no password and no code, and look away if you see one.");
    case CoachScreen::ShareChats: return tr("Read it out, and let the owner decide.");
    case CoachScreen::HandOffQr:
    case CoachScreen::HandOffCode:
    case CoachScreen::PhoneMessage:
    case CoachScreen::PhonePlatform:
    case CoachScreen::PhoneCode: return tr("Stay on the call. Ask what was tapped about the chats, and note it.");
    case CoachScreen::Success:
        return view.mustPersonTell ? tr("When Facebook says that it is finished, press so on Connect.")
                                   : tr("Nothing: Golive sees by itself that Facebook is finished.");
    case CoachScreen::SelectNumber:
        return view.mustPersonTell ? tr("When the number is confirmed, press so on Connect.")
                                   : tr("Nothing: Golive sees by itself that the number is confirmed.");
    case CoachScreen::Problem: return tr("Ask for the error's number, and press F1 to have it explained.");
    case CoachScreen::Authorise:
    case CoachScreen::PhoneNumber:
    case CoachScreen::Profile:
    case CoachScreen::Portfolio:
    case CoachScreen::NewBusiness:
    case CoachScreen::SetupChoice:
    case CoachScreen::BusinessInformation:
    case CoachScreen::Terms: break;
    }
    return tr("When the owner says that it is done, go to the next screen.");
}

QString CallText::linkAge(const ConnectView &view)
{
    if (view.isLinkExpired)
        return tr("The link stopped working %1. The owner needs a new one.", "date and time")
            .arg(dateAndTime(view.linkExpiresAt));
    return tr("Here since %1; it works until %2.", "date and time, twice")
        .arg(dateAndTime(view.linkMadeAt), dateAndTime(view.linkExpiresAt));
}

QString CallText::linkAllowance(const ConnectView &view)
{
    return tr("Gupshup allows 5 new links and 40 renewed ones for an app. Golive has asked for %1 here; those made "
              "elsewhere count too.")
        .arg(view.linksMade);
}

QString CallText::sheetIntro()
{
    return tr("Before Facebook begins, read these questions to the owner. Each “yes” saves a second call.");
}

QString CallText::sheetElsewhere()
{
    return tr("The answers are noted on the page “Get ready”.");
}

QString CallText::nextAction(const PageView &page)
{
    if (page.strip)
        return stripText(*page.strip).now;
    const auto open = std::find_if(page.owner.stages.begin(), page.owner.stages.end(),
                                   [](const CallStage &one) { return one.proof != CallStage::Proof::Seen; });
    if (open == page.owner.stages.end())
        return tr("Nothing is left to be done on the call.");
    return tr("Still to come: %1.", "a stage").arg(stage(open->kind));
}

QString CallText::summary(const PageView &page)
{
    QStringList who{page.identity.app, page.identity.number};
    who.removeAll(QString());
    QStringList lines{who.join(u" \u00B7 "_s)};
    lines << stageLines(page.owner.stages) << nextAction(page);
    if (page.strip) {
        const QString latest = stripText(*page.strip).latest;
        if (!latest.isEmpty())
            lines << latest;
    }
    return lines.join(u'\n');
}

} // namespace golive::ui
