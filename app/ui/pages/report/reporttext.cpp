#include "ui/pages/report/reporttext.h"

#include "domain/chats/arrival.h"
#include "ui/wording/checktext.h"
#include "ui/wording/countryname.h"
#include "ui/wording/misstext.h"
#include "ui/wording/observatorytext.h"
#include "ui/wording/placetime.h"
#include "ui/pages/report/reportchatstext.h"
#include "ui/pages/report/reportmarkup.h"
#include "ui/wording/setuppagetext.h"
#include "ui/wording/standingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

using markup::bold;
using markup::item;
using markup::list;

QString numberOf(const Setup &setup)
{
    return setup.client.number ? formattedNumber(*setup.client.number) : setup.client.numberText;
}

/// Accepted for this onboarding, seen here, and not over yet.
bool areChatsAwaited(const ReportView &view)
{
    const Setup &setup = view.setup;
    const SyncRecord &history = setup.onboarding.history;
    const bool isAskedBefore = history.reason() == SyncRecord::Reason::AlreadyRequested;
    return view.areEventsSeenHere && history.state == SyncRecord::State::Accepted && !isAskedBefore &&
           !haveChatsArrived(setup.onboarding.observed, view.now) && !setup.onboarding.observed.declinedAt;
}

} // namespace

QString ReportText::headline(const Setup &setup, bool isWatching)
{
    if (isWatching)
        return tr("Your part is done.");
    if (setup.onboarding.standing.kind != Standing::Kind::Connected)
        return StandingText::title(setup.onboarding.standing);
    return setup.seen.state.stage == AppStage::Live ? tr("Your number is live.") : tr("The set-up so far");
}

QString ReportText::summary(const Setup &setup, bool isWatching)
{
    const bool isSaid = isSaidByPerson(setup);
    if (isSaid && setup.client.access == Access::None)
        return tr("Facebook's part is finished, as you said. Gupshup's own site shows when the number is live.");
    if (isSaid && isWatching)
        return tr("Facebook's part is finished, as you said. Your provider sees the rest through and will tell you.");
    if (setup.client.access == Access::None)
        return tr("Facebook's part is finished. Gupshup's own site shows when the number is live.");
    if (isWatching)
        return tr("Facebook's part is finished. Your provider sees the rest through and will tell you.");
    if (setup.seen.state.stage != AppStage::Live)
        return tr("The number is not live yet.");
    if (setup.onboarding.standing.kind != Standing::Kind::Connected)
        return StandingText::body(setup.onboarding.standing);
    return tr("It is ready to message from the WhatsApp Business app and from the Cloud API.");
}

QString ReportText::done(const Setup &setup)
{
    QString items;
    if (!setup.client.appName.isEmpty())
        items += item(tr("App: %1").arg(bold(setup.client.appName)));
    if (const QString number = numberOf(setup); !number.isEmpty())
        items += item(tr("Number: %1").arg(bold(number)));
    if (setup.onboarding.finish) {
        const QString when = dateAndTime(setup.onboarding.finish->at).toHtmlEscaped();
        items += item(setup.onboarding.finish->seenBy == SignUpFinish::SeenBy::Person
                          ? tr("Facebook's part finished, as told: %1").arg(when)
                          : tr("Facebook's part finished: %1").arg(when));
    }
    if (setup.seen.state.liveAt)
        items += item(tr("Live since: %1").arg(dateAndTime(*setup.seen.state.liveAt).toHtmlEscaped()));
    if (!setup.details.contact.name.trimmed().isEmpty())
        items += item(tr("Contact: %1, %2")
                          .arg(setup.details.contact.name.trimmed().toHtmlEscaped(),
                               setup.details.contact.email.trimmed().toHtmlEscaped()));
    if (setup.details.terms) {
        const QString by = bold(setup.details.terms->agreedBy);
        const QString at = dateAndTime(setup.details.terms->at).toHtmlEscaped();
        if (!setup.details.terms->wasTextShown)
            items += item(tr("Gupshup's terms: they stand on Gupshup's own page (step 4) and were not shown here; "
                             "noted for %1, %2")
                              .arg(by, at));
        else
            items += item(setup.details.terms->wasReadByOwner
                              ? tr("Terms agreed by %1, who ticked the box himself or herself, %2").arg(by, at)
                              : tr("Terms agreed by %1, ticked on their word, %2").arg(by, at));
    }
    if (setup.details.isRegionSettled)
        items += item(setup.details.region.isEmpty()
                          ? tr("Message storage: left as it is")
                          : tr("Message storage: %1").arg(countryName(setup.details.region).toHtmlEscaped()));
    if (!setup.client.partnerEmail.isEmpty())
        items += item(tr("Done under the partner account %1").arg(setup.client.partnerEmail.toHtmlEscaped()));
    return list(items);
}

QString ReportText::checks(const Setup &setup)
{
    if (!setup.onboarding.verification)
        return {};
    QString items;
    for (const VerificationLine &line : setup.onboarding.verification->lines) {
        QString html = SetUpPageText::verificationLine(line).toHtmlEscaped();
        if (!line.evidence.isEmpty())
            html += u" <small>("_s + line.evidence.toHtmlEscaped() + u")</small>"_s;
        items += item(html);
    }
    return list(items);
}

QString ReportText::overruled(const Setup &setup)
{
    QString items;
    const auto add = [&items](const QString &what, const QString &reason) {
        items += item(
            what.toHtmlEscaped() + u": "_s +
            (reason.trimmed().isEmpty() ? tr("no reason given") : u"“"_s + reason.trimmed().toHtmlEscaped() + u"”"_s));
    };
    for (int i = 0; i < checkItemCount; ++i) {
        const auto check = static_cast<CheckItem>(i);
        const CheckAnswer answer = setup.readiness.checklist.answer(check);
        if (answer.isOverruled)
            add(CheckText::answered(check, answer.choice), answer.reason);
    }
    if (setup.readiness.checklist.isCountryOverruled)
        add(tr("Country of the number"), setup.readiness.checklist.countryReason);
    if (setup.listening.waiver)
        add(tr("No address for events"),
            tr("typed %1 on %2").arg(setup.listening.waiver->typed, dateAndTime(setup.listening.waiver->at)));
    return list(items);
}

QString ReportText::leftToDo(const ReportView &view)
{
    const Setup &setup = view.setup;
    if (view.isWatching || setup.seen.state.stage != AppStage::Live)
        return {};
    QString items;
    const bool isOpen = view.contactsFate == SyncFate::Open || view.historyFate == SyncFate::Open;
    if (isOpen && setup.onboarding.window)
        items += item(tr("Contacts and chats are not both asked for yet: by %1 at the latest, on “Set up and chats”.")
                          .arg(bold(dayAndTime(setup.onboarding.window->closesAt()))));
    if (areChatsAwaited(view))
        items += item(
            tr("Not all chats have arrived yet: keep WhatsApp Business open on the phone, on Wi-Fi and charging."));
    const bool areChatsLost = setup.onboarding.missedAt || areBothRefused(setup);
    if (areChatsLost && setup.onboarding.afterMiss == AfterMiss::NotChosen)
        items += item(tr("The older chats were not copied: choose on “Set up and chats” whether to leave it so."));
    if (areChatsLost && setup.onboarding.afterMiss == AfterMiss::LeftSo)
        items += item(tr("The older chats were not copied; they are still on the phone. It was left so, as chosen."));
    if (!setup.details.isEmailVerified && !setup.details.contact.email.trimmed().isEmpty())
        items += item(tr("Press the link in the e-mail that Gupshup sent to %1.")
                          .arg(setup.details.contact.email.trimmed().toHtmlEscaped()));
    return list(items);
}

QString ReportText::nextSteps(const Setup &setup, bool isWatching)
{
    QString items =
        item(tr("Open WhatsApp Business on the phone at least every 14 days. Otherwise Meta disconnects the number."));
    items += item(
        tr("Link WhatsApp Web again on your computers: they were logged out. WhatsApp for Windows is not supported."));
    items += item(tr("Do not delete the app and do not change the phone without need: both interrupt the connection."));
    if (isWatching && !setup.details.isEmailVerified && !setup.details.contact.email.trimmed().isEmpty())
        items += item(tr("Press the link in the e-mail that Gupshup sent to %1.")
                          .arg(setup.details.contact.email.trimmed().toHtmlEscaped()));
    items += item(tr("To disconnect one day, on the phone: %1.").arg(MissText::disconnectPath()).toHtmlEscaped());
    return list(items);
}

QString ReportText::readyToMessage(const ReportView &view)
{
    const Setup &setup = view.setup;
    const bool isReady =
        setup.seen.state.stage == AppStage::Live && setup.onboarding.standing.kind == Standing::Kind::Connected;
    if (view.isWatching || !isReady)
        return {};
    // The guide's last sentence.
    QString html = markup::paragraph(
        tr("Now you are ready to start messaging from the WhatsApp Business app and the WhatsApp Cloud API."));
    html += markup::paragraph(
        tr("Send one message from the phone to a friend, and see that it shows up in your inbox too."));
    if (view.areEventsSeenHere)
        html += u"<p>"_s + bold(ObservatoryText::echoes(setup.onboarding.observed)) + u"</p>"_s;
    return html;
}

QString ReportText::heading(Part part)
{
    switch (part) {
    case Part::Done: return tr("What was done");
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

QString ReportText::footer(const Setup &setup)
{
    return tr("Begun %1. Last change %2. Times are those of this computer.")
        .arg(dateAndTime(setup.createdAt), dateAndTime(setup.changedAt));
}

QString reportHtml(const ReportView &view)
{
    const Setup &setup = view.setup;
    QString html = u"<html><body><h1>"_s + ReportText::headline(setup, view.isWatching).toHtmlEscaped() +
                   u"</h1><p>"_s + ReportText::summary(setup, view.isWatching).toHtmlEscaped() + u"</p>"_s;
    if (setup.onboarding.standing.kind != Standing::Kind::Connected)
        html += markup::paragraph(StandingText::reason(setup.onboarding.standing));
    const auto part = [&html](ReportText::Part which, const QString &content) {
        if (!content.isEmpty())
            html += u"<h3>"_s + ReportText::heading(which).toHtmlEscaped() + u"</h3>"_s + content;
    };
    // What a person can do comes first; the record of what was done can be read when it is wanted.
    using Part = ReportText::Part;
    part(Part::LeftToDo, ReportText::leftToDo(view));
    part(Part::Next, ReportText::nextSteps(setup, view.isWatching));
    if (!view.isWatching) {
        part(Part::Chats, ReportChatsText::ledger(setup));
        part(Part::Arrived, ReportChatsText::arrived(view));
        part(Part::Past, ReportChatsText::pastOnboardings(setup));
    }
    part(Part::Done, ReportText::done(setup));
    part(Part::Checks, ReportText::checks(setup));
    part(Part::Overruled, ReportText::overruled(setup));
    part(Part::Ready, ReportText::readyToMessage(view));
    html += u"<p>"_s + markup::small(ReportText::footer(setup)) + u"</p></body></html>"_s;
    return html;
}

} // namespace golive::ui
