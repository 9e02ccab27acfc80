#include "ui/pages/report/reporttext.h"

#include "domain/chats/arrival.h"
#include "ui/pages/report/reportchatstext.h"
#include "ui/pages/report/reportmarkup.h"
#include "ui/wording/checktext.h"
#include "ui/wording/countryname.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/misstext.h"
#include "ui/wording/observatorytext.h"
#include "ui/wording/ownertext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuppagetext.h"
#include "ui/wording/standingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

using markup::bold;
using markup::item;
using markup::list;

/// Accepted for this onboarding, seen here, and not over yet.
bool areChatsAwaited(const ReportView &view)
{
    const bool isAskedBefore = view.history.reason() == SyncRecord::Reason::AlreadyRequested;
    return view.areEventsSeenHere && view.history.state == SyncRecord::State::Accepted && !isAskedBefore &&
           !haveChatsArrived(view.observed, view.now) && !view.observed.declinedAt;
}

} // namespace

QString ReportText::headline(const ReportView &view)
{
    if (view.isWatching)
        return tr("Your part is done.");
    if (view.standing.kind != Standing::Kind::Connected)
        return StandingText::title(view.standing);
    if (const HealthTrouble trouble = troubleOf(view.health); view.isLive && trouble != HealthTrouble::None)
        return HealthText::title(trouble);
    if (view.isLive && view.isPhoneQuiet)
        return HealthText::phoneQuietTitle();
    return view.isLive ? tr("Your number is live.") : tr("The set-up so far");
}

QString ReportText::summary(const ReportView &view)
{
    const bool isSaid = view.isFinishSaid;
    if (isSaid && view.isOnOwn)
        return tr("Facebook's part is finished, as you said. Gupshup's own site shows when the number is live.");
    if (isSaid && view.isWatching)
        return tr("Facebook's part is finished, as you said. Your provider sees the rest through and will tell you.");
    if (view.isOnOwn)
        return tr("Facebook's part is finished. Gupshup's own site shows when the number is live.");
    if (view.isWatching)
        return tr("Facebook's part is finished. Your provider sees the rest through and will tell you.");
    if (!view.isLive)
        return tr("The number is not live yet.");
    if (view.standing.kind != Standing::Kind::Connected)
        return StandingText::body(view.standing);
    if (const HealthTrouble trouble = troubleOf(view.health); trouble != HealthTrouble::None)
        return HealthText::body(trouble);
    if (view.isPhoneQuiet)
        return HealthText::phoneQuietBody();
    return tr("It is ready to message from the WhatsApp Business app and from the Cloud API.");
}

QString ReportText::done(const ReportView &view)
{
    QString items;
    if (!view.appName.isEmpty())
        items += item(tr("App: %1").arg(bold(view.appName)));
    if (!view.number.isEmpty())
        items += item(tr("Number: %1").arg(bold(view.number)));
    if (view.finishedAt) {
        const QString when = dateAndTime(*view.finishedAt).toHtmlEscaped();
        items += item(view.isFinishSaid ? tr("Facebook's part finished, as told: %1").arg(when)
                                        : tr("Facebook's part finished: %1").arg(when));
    }
    if (view.liveAt)
        items += item(tr("Live since: %1").arg(dateAndTime(*view.liveAt).toHtmlEscaped()));
    if (!view.contactName.isEmpty())
        items += item(tr("Contact: %1, %2").arg(view.contactName.toHtmlEscaped(), view.contactEmail.toHtmlEscaped()));
    if (view.terms) {
        const QString by = bold(view.terms->agreedBy);
        const QString at = dateAndTime(view.terms->at).toHtmlEscaped();
        if (!view.terms->wasTextShown)
            items += item(tr("Gupshup's terms: they stand on Gupshup's own page (step 4) and were not shown here; "
                             "noted for %1, %2")
                              .arg(by, at));
        else
            items += item(view.terms->wasReadByOwner
                              ? tr("Terms agreed by %1, who ticked the box himself or herself, %2").arg(by, at)
                              : tr("Terms agreed by %1, ticked on their word, %2").arg(by, at));
    }
    if (view.region)
        items +=
            item(view.region->isEmpty() ? tr("Message storage: left as it is")
                                        : tr("Message storage: %1").arg(countryName(*view.region).toHtmlEscaped()));
    if (!view.partnerEmail.isEmpty())
        items += item(tr("Done under the partner account %1").arg(view.partnerEmail.toHtmlEscaped()));
    return list(items);
}

QString ReportText::told(const ReportView &view)
{
    if (!view.owner.told)
        return {};
    QString items;
    const QStringList lines = ownerResultSays(*view.owner.told).split(u'\n');
    for (const QString &line : lines)
        items += item(line.toHtmlEscaped());
    return markup::paragraph(tr("The owner's Golive told this by a message. It was told, and not seen here:")) +
           list(items) + markup::paragraph(ownerToldProof(view.owner));
}

QString ReportText::checks(const ReportView &view)
{
    if (!view.verification)
        return {};
    QString items;
    for (const VerificationLine &line : view.verification->lines) {
        QString html = SetUpPageText::verificationLine(line).toHtmlEscaped();
        if (!line.evidence.isEmpty())
            html += u" <small>("_s + line.evidence.toHtmlEscaped() + u")</small>"_s;
        items += item(html);
    }
    return list(items);
}

QString ReportText::overruled(const ReportView &view)
{
    QString items;
    const auto add = [&items](const QString &what, const QString &reason) {
        items += item(
            what.toHtmlEscaped() + u": "_s +
            (reason.trimmed().isEmpty() ? tr("no reason given") : u"“"_s + reason.trimmed().toHtmlEscaped() + u"”"_s));
    };
    for (const OverruledCheck &check : view.overruled)
        add(CheckText::answered(check.item, check.choice), check.reason);
    if (view.countryReason)
        add(tr("Country of the number"), *view.countryReason);
    if (view.waiver)
        add(tr("No address for events"), tr("typed %1 on %2").arg(view.waiver->typed, dateAndTime(view.waiver->at)));
    return list(items);
}

QString ReportText::leftToDo(const ReportView &view)
{
    if (view.isWatching || !view.isLive)
        return {};
    QString items;
    const bool isOpen = view.contactsFate == SyncFate::Open || view.historyFate == SyncFate::Open;
    if (isOpen && view.deadline)
        items += item(tr("Contacts and chats are not both asked for yet: by %1 at the latest, on “Set up and chats”.")
                          .arg(bold(dayAndTime(*view.deadline))));
    if (areChatsAwaited(view))
        items += item(
            tr("Not all chats have arrived yet: keep WhatsApp Business open on the phone, on Wi-Fi and charging."));
    if (view.areChatsLost && view.afterMiss == AfterMiss::NotChosen)
        items += item(tr("The older chats were not copied: choose on “Set up and chats” whether to leave it so."));
    if (view.areChatsLost && view.afterMiss == AfterMiss::LeftSo)
        items += item(tr("The older chats were not copied; they are still on the phone. It was left so, as chosen."));
    if (!view.isEmailVerified && !view.contactEmail.isEmpty())
        items +=
            item(tr("Press the link in the e-mail that Gupshup sent to %1.").arg(view.contactEmail.toHtmlEscaped()));
    return list(items);
}

QString ReportText::nextSteps(const ReportView &view)
{
    QString items =
        item(tr("Open WhatsApp Business on the phone at least every 14 days. Otherwise Meta disconnects the number."));
    items += item(
        tr("Link WhatsApp Web again on your computers: they were logged out. WhatsApp for Windows is not supported."));
    items += item(tr("Do not delete the app and do not change the phone without need: both interrupt the connection."));
    if (view.isWatching && !view.isEmailVerified && !view.contactEmail.isEmpty())
        items +=
            item(tr("Press the link in the e-mail that Gupshup sent to %1.").arg(view.contactEmail.toHtmlEscaped()));
    items += item(tr("To disconnect one day, on the phone: %1.").arg(MissText::disconnectPath()).toHtmlEscaped());
    return list(items);
}

QString ReportText::readyToMessage(const ReportView &view)
{
    const bool isReady =
        view.isLive && view.standing.kind == Standing::Kind::Connected && !isSendingStopped(troubleOf(view.health));
    if (view.isWatching || !isReady)
        return {};
    // The guide's last sentence.
    QString html = markup::paragraph(
        tr("Now you are ready to start messaging from the WhatsApp Business app and the WhatsApp Cloud API."));
    html += markup::paragraph(
        tr("Send one message from the phone to a friend, and see that it shows up in your inbox too."));
    if (view.areEventsSeenHere)
        html += u"<p>"_s + bold(ObservatoryText::echoes(view.observed)) + u"</p>"_s;
    return html;
}

QString ReportText::heading(Part part)
{
    switch (part) {
    case Part::Done: return tr("What was done");
    case Part::Told: return tr("What the owner told");
    case Part::Chats: return tr("Contacts and chats");
    case Part::Arrived: return tr("What has arrived");
    case Part::Past: return tr("Earlier onboardings of this number");
    case Part::Checks: return tr("What was checked");
    case Part::Overruled: return tr("Where a warning was overruled");
    case Part::LeftToDo: return tr("What is left to do");
    case Part::Next: return tr("What to do next");
    case Part::Ready: return tr("Ready");
    }
    return {};
}

QString ReportText::footer(const ReportView &view)
{
    return tr("Begun %1. Last change %2. Times are those of this computer.")
        .arg(dateAndTime(view.createdAt), dateAndTime(view.changedAt));
}

QString reportHtml(const ReportView &view)
{
    QString html = u"<html><body><h1>"_s + ReportText::headline(view).toHtmlEscaped() + u"</h1><p>"_s +
                   ReportText::summary(view).toHtmlEscaped() + u"</p>"_s;
    if (view.standing.kind != Standing::Kind::Connected)
        html += markup::paragraph(StandingText::reason(view.standing));
    else if (troubleOf(view.health) != HealthTrouble::None)
        html += markup::paragraph(HealthText::said(*view.health));
    const auto part = [&html](ReportText::Part which, const QString &content) {
        if (!content.isEmpty())
            html += u"<h3>"_s + ReportText::heading(which).toHtmlEscaped() + u"</h3>"_s + content;
    };
    // What a person can do comes first; the record of what was done can be read when it is wanted.
    using Part = ReportText::Part;
    part(Part::LeftToDo, ReportText::leftToDo(view));
    part(Part::Next, ReportText::nextSteps(view));
    if (!view.isWatching) {
        part(Part::Chats, ReportChatsText::ledger(view));
        part(Part::Arrived, ReportChatsText::arrived(view));
        part(Part::Past, ReportChatsText::pastOnboardings(view.past));
    }
    part(Part::Done, ReportText::done(view));
    part(Part::Told, ReportText::told(view));
    part(Part::Checks, ReportText::checks(view));
    part(Part::Overruled, ReportText::overruled(view));
    part(Part::Ready, ReportText::readyToMessage(view));
    html += u"<p>"_s + markup::small(ReportText::footer(view)) + u"</p></body></html>"_s;
    return html;
}

} // namespace golive::ui
