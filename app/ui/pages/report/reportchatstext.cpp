#include "ui/pages/report/reportchatstext.h"

#include "ui/pages/report/reportmarkup.h"
#include "ui/wording/observatorytext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/synctext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString rowsOf(const SyncRecord &contacts, const SyncRecord &history)
{
    QString rows;
    for (const SyncKind kind : {SyncKind::Contacts, SyncKind::History}) {
        const SyncRecord &record = kind == SyncKind::Contacts ? contacts : history;
        rows += u"<tr><td style=\"padding-right:16px\">"_s + markup::bold(SyncText::kind(kind)) + u"</td><td>"_s +
                SyncText::state(record, kind, false).toHtmlEscaped();
        if (const QString detail = SyncText::detail(record); !detail.isEmpty())
            rows += u"<br/>"_s + markup::small(detail);
        rows += u"</td></tr>"_s;
    }
    return u"<table cellspacing=\"0\" cellpadding=\"4\">"_s + rows + u"</table>"_s;
}

QString line(const QString &text)
{
    return text.isEmpty() ? QString() : markup::item(text.toHtmlEscaped());
}

/// Times stand as dates here: a report is kept, and its page is not laid out anew each second.
QString phases(const Observed &seen, Instant now)
{
    QString items;
    for (auto it = seen.phases.cbegin(); it != seen.phases.cend(); ++it)
        items += line(u"%1: %2 %, %3"_s.arg(ObservatoryText::phase(it.key()),
                                            QString::number(ObservatoryText::phasePercent(seen, *it, now)),
                                            ObservatoryText::phaseState(*it, dateAndTime(it->lastAt))));
    return markup::list(items);
}

} // namespace

QString ReportChatsText::ledger(const ReportView &view)
{
    QString html = rowsOf(view.contacts, view.history);
    switch (view.chatSharing) {
    case ChatSharing::Shared:
        html += markup::paragraph(tr("You told us that “Share chats” was tapped on the phone."));
        break;
    case ChatSharing::NotShared:
        html +=
            markup::paragraph(tr("On the phone “Don’t share chats” was tapped, as told: the older chats do not come."));
        break;
    case ChatSharing::NotSure:
        html += markup::paragraph(tr("Nobody is sure whether chats were shared on the phone."));
        break;
    case ChatSharing::NotAsked: break;
    }
    return html;
}

QString ReportChatsText::arrived(const ReportView &view)
{
    const bool isAsked =
        view.contacts.state == SyncRecord::State::Accepted || view.history.state == SyncRecord::State::Accepted;
    if (!view.areEventsSeenHere) {
        if (!isAsked)
            return {};
        const QString &host = view.eventsHost;
        return markup::paragraph(tr("Accepted means asked for, not delivered. The chats come over minutes or hours, "
                                    "while the phone app is open.")) +
               markup::paragraph(host.isEmpty()
                                     ? tr("Where they are sent is not known here.")
                                     : tr("They are sent to %1, which Golive cannot see; look there.").arg(host));
    }
    const Observed &seen = view.observed;
    if (seen.declinedAt)
        return markup::paragraph(ObservatoryText::declined(*seen.declinedAt)) +
               markup::list(line(ObservatoryText::contacts(seen)));
    QString items = line(ObservatoryText::contacts(seen)) + line(ObservatoryText::history(seen, view.now)) +
                    line(ObservatoryText::media(seen)) + line(ObservatoryText::echoes(seen)) +
                    line(ObservatoryText::deliveries(seen)) + line(ObservatoryText::duplicates(seen)) +
                    line(ObservatoryText::ofOthers(seen));
    QString fields;
    for (auto it = seen.fields.cbegin(); it != seen.fields.cend(); ++it)
        fields += line(u"%1: %2"_s.arg(ObservatoryText::field(it.key()),
                                       ObservatoryText::fieldState(*it, dateAndTime(it->lastAt))));
    const bool isSilent = isAsked && !seen.hasContacts() && !seen.hasHistory();
    return markup::list(items) + phases(seen, view.now) + markup::list(fields) +
           markup::paragraph(isSilent ? ObservatoryText::silenceWhy() : QString());
}

QString ReportChatsText::pastOnboardings(const QList<PastOnboarding> &all)
{
    QString html;
    for (const PastOnboarding &past : all) {
        const QString title =
            past.begunAt ? tr("Onboarding %1, begun %2").arg(QString::number(past.number), dateAndTime(*past.begunAt))
                         : tr("Onboarding %1").arg(past.number);
        html += u"<p>"_s + markup::bold(title) + u"</p>"_s + rowsOf(past.contacts, past.history);
    }
    return html;
}

} // namespace golive::ui
