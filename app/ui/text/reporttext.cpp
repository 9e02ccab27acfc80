#include "ui/text/reporttext.h"

#include "ui/text/checktext.h"
#include "ui/text/placetime.h"
#include "ui/text/setuppagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString item(const QString &html)
{
    return u"<li style=\"margin-bottom:4px\">"_s + html + u"</li>"_s;
}

QString bold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

QString list(const QString &items)
{
    return items.isEmpty() ? QString() : u"<ul>"_s + items + u"</ul>"_s;
}

QString numberOf(const Setup &setup)
{
    return setup.number ? formattedNumber(*setup.number) : setup.numberText;
}

} // namespace

QString ReportText::headline(const Setup &setup, bool isWatching)
{
    if (isWatching)
        return tr("Your part is done.");
    return setup.appState.stage == AppStage::Live ? tr("Your number is live.") : tr("The set-up so far");
}

QString ReportText::summary(const Setup &setup, bool isWatching)
{
    if (setup.access == Access::None)
        return tr("Facebook's part is finished. Gupshup's own site shows when the number is live.");
    if (isWatching)
        return tr("Facebook's part is finished. Your provider sees the rest through and will tell you.");
    if (setup.appState.stage != AppStage::Live)
        return tr("The number is not live yet.");
    return tr("It is ready to message from the WhatsApp Business app and from the Cloud API.");
}

QString ReportText::done(const Setup &setup)
{
    QString items;
    if (!setup.appName.isEmpty())
        items += item(tr("App: %1").arg(bold(setup.appName)));
    if (const QString number = numberOf(setup); !number.isEmpty())
        items += item(tr("Number: %1").arg(bold(number)));
    if (setup.finish) {
        const QString when = dateAndTime(setup.finish->at).toHtmlEscaped();
        items += item(setup.finish->seenBy == SignUpFinish::SeenBy::Person ? tr("Facebook's part finished, as told: %1").arg(when)
                                                                           : tr("Facebook's part finished: %1").arg(when));
    }
    if (setup.appState.liveAt)
        items += item(tr("Live since: %1").arg(dateAndTime(*setup.appState.liveAt).toHtmlEscaped()));
    if (!setup.contact.name.trimmed().isEmpty())
        items += item(tr("Contact: %1, %2").arg(setup.contact.name.trimmed().toHtmlEscaped(), setup.contact.email.trimmed().toHtmlEscaped()));
    if (setup.terms) {
        const QString by = bold(setup.terms->agreedBy);
        const QString at = dateAndTime(setup.terms->at).toHtmlEscaped();
        items += item(setup.terms->wasReadByOwner ? tr("Terms agreed by %1, who ticked the box himself or herself, %2").arg(by, at)
                                                  : tr("Terms agreed by %1, ticked on their word, %2").arg(by, at));
    }
    if (setup.isRegionSettled)
        items += item(setup.region.isEmpty() ? tr("Message storage: left as it is")
                                             : tr("Message storage: %1").arg(countryName(setup.region).toHtmlEscaped()));
    if (!setup.partnerEmail.isEmpty())
        items += item(tr("Done under the partner account %1").arg(setup.partnerEmail.toHtmlEscaped()));
    return list(items);
}

QString ReportText::chats(const Setup &setup)
{
    QString rows;
    for (const SyncKind kind : {SyncKind::Contacts, SyncKind::History}) {
        const SyncRecord &record = syncRecord(setup, kind);
        rows += u"<tr><td style=\"padding-right:16px\">"_s + bold(SetUpPageText::kind(kind)) + u"</td><td>"_s
            + SetUpPageText::syncState(record, false).toHtmlEscaped();
        if (const QString detail = SetUpPageText::syncDetail(record); !detail.isEmpty())
            rows += u"<br/><small>"_s + detail.toHtmlEscaped() + u"</small>"_s;
        rows += u"</td></tr>"_s;
    }
    QString html = u"<table cellspacing=\"0\" cellpadding=\"4\">"_s + rows + u"</table>"_s;
    switch (setup.chatSharing) {
    case ChatSharing::Shared: html += u"<p>"_s + tr("You told us that “Share chats” was tapped on the phone.") + u"</p>"_s; break;
    case ChatSharing::NotShared:
        html += u"<p>"_s + tr("On the phone “Don’t share chats” was tapped, as told: the older chats do not come.") + u"</p>"_s;
        break;
    case ChatSharing::NotSure: html += u"<p>"_s + tr("Nobody is sure whether chats were shared on the phone.") + u"</p>"_s; break;
    case ChatSharing::NotAsked: break;
    }
    if (setup.contactsSync.state == SyncRecord::State::Accepted || setup.historySync.state == SyncRecord::State::Accepted)
        html += u"<p>"_s + tr("Accepted means asked for. The chats come over minutes or hours, while the phone app is open.") + u"</p>"_s;
    return html;
}

QString ReportText::checks(const Setup &setup)
{
    if (!setup.verification)
        return {};
    QString items;
    for (const VerificationLine &line : setup.verification->lines) {
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
        items += item(what.toHtmlEscaped() + u": "_s
                      + (reason.trimmed().isEmpty() ? tr("no reason given") : u"“"_s + reason.trimmed().toHtmlEscaped() + u"”"_s));
    };
    for (int i = 0; i < checkItemCount; ++i) {
        const auto check = static_cast<CheckItem>(i);
        const CheckAnswer answer = setup.checklist.answer(check);
        if (answer.isOverruled)
            add(CheckText::settled(check, CheckChoice::No), answer.reason);
    }
    if (setup.checklist.isCountryOverruled)
        add(tr("Country of the number"), setup.checklist.countryReason);
    if (setup.eventsWaiver)
        add(tr("No address for events"), tr("typed %1 on %2").arg(setup.eventsWaiver->typed, dateAndTime(setup.eventsWaiver->at)));
    return list(items);
}

QString ReportText::nextSteps(const Setup &setup, bool isWatching)
{
    QString items;
    if (!isWatching)
        items += item(tr("Send one message from the phone to a friend, and see that it shows up in your inbox too."));
    items += item(tr("Open WhatsApp Business on the phone at least every 14 days. Otherwise Meta disconnects the number."));
    items += item(tr("Link WhatsApp Web again on your computers: they were logged out. WhatsApp for Windows is not supported."));
    items += item(tr("Do not delete the app and do not change the phone without need: both interrupt the connection."));
    if (!setup.isEmailVerified && !setup.contact.email.trimmed().isEmpty())
        items += item(tr("Press the link in the e-mail that Gupshup sent to %1.").arg(setup.contact.email.trimmed().toHtmlEscaped()));
    items += item(tr("To disconnect one day, on the phone: Settings > Account > Business Platform > Disconnect.").toHtmlEscaped());
    return list(items);
}

QString ReportText::heading(int part)
{
    switch (part) {
    case 0: return tr("What was done");
    case 1: return tr("Contacts and chats");
    case 2: return tr("What was checked");
    case 3: return tr("Where a warning was overruled");
    case 4: return tr("What to do next");
    default: break;
    }
    return {};
}

QString ReportText::footer(const Setup &setup)
{
    return tr("Begun %1. Last change %2. Times are those of this computer.").arg(dateAndTime(setup.createdAt), dateAndTime(setup.changedAt));
}

QString reportHtml(const Setup &setup, bool isWatching)
{
    QString html = u"<html><body><h1>"_s + ReportText::headline(setup, isWatching).toHtmlEscaped() + u"</h1><p>"_s
        + ReportText::summary(setup, isWatching).toHtmlEscaped() + u"</p>"_s;
    const auto part = [&html](int number, const QString &content) {
        if (!content.isEmpty())
            html += u"<h3>"_s + ReportText::heading(number).toHtmlEscaped() + u"</h3>"_s + content;
    };
    // What a person can do comes first; the record of what was done can be read when it is wanted.
    part(4, ReportText::nextSteps(setup, isWatching));
    if (!isWatching)
        part(1, ReportText::chats(setup));
    part(0, ReportText::done(setup));
    part(2, ReportText::checks(setup));
    part(3, ReportText::overruled(setup));
    html += u"<p><small>"_s + ReportText::footer(setup).toHtmlEscaped() + u"</small></p></body></html>"_s;
    return html;
}

} // namespace golive::ui
