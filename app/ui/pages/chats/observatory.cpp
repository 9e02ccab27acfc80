#include "ui/pages/chats/observatory.h"

#include "domain/view/setupnow.h"
#include "ui/pages/chats/mediarows.h"
#include "ui/pages/chats/phasebars.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/marklist.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/observatorytext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/standingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

bool wasAsked(const SetUpView &view)
{
    return view.contacts.state != SyncRecord::State::NotRequested ||
           view.history.state != SyncRecord::State::NotRequested;
}

} // namespace

Observatory::Observatory(QWidget *parent)
    : Card(parent), m_details(new QWidget(this)), m_fold(new FoldButton(ObservatoryText::title(), m_details, this)),
      m_declined(newLabel(m_details)), m_silence(newLabel(m_details)), m_silenceToDo(newLabel(m_details, "fieldLabel")),
      m_counts(new MarkList(m_details)), m_phases(new PhaseBars(m_details)),
      m_phasesNote(newLabel(m_details, "small", ObservatoryText::phasesNote())), m_media(new MediaRows(m_details)),
      m_fieldsTitle(newLabel(m_details, "fieldLabel", tr("When anything was last received"))),
      m_fields(new MarkList(m_details))
{
    m_fold->setObjectName(u"observatoryFold"_s);
    m_declined->setObjectName(u"declinedText"_s);
    m_silence->setObjectName(u"silenceText"_s);
    m_counts->setObjectName(u"observedCounts"_s);
    m_fields->setObjectName(u"observedFields"_s);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    body()->addWidget(m_details);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_declined, m_silence, m_silenceToDo, m_counts, m_phases,
                                                            m_phasesNote, m_media, m_fieldsTitle, m_fields})
        column->addWidget(widget);
    connect(m_media, &MediaRows::fetchPressed, this, &Observatory::mediaWanted);
}

void Observatory::draw(const SetUpView &view)
{
    showIf(view.areEventsSeenHere && !view.isWatching, this);
    // It folds out by itself once, when there is something to wait for; then it is the person's.
    if (const bool isAsked = wasAsked(view); isAsked != m_wasAsked) {
        m_wasAsked = isAsked;
        m_fold->setChecked(isAsked);
    }
    const Observed &seen = view.observed;
    const QString summary = ObservatoryText::summary(seen, view.now);
    m_fold->setTitle(summary.isEmpty() ? ObservatoryText::title()
                                       : tr("%1: %2", "title: summary").arg(ObservatoryText::title(), summary));
    m_declined->say(seen.declinedAt ? ObservatoryText::declined(*seen.declinedAt) : QString());
    drawSilence(view);
    drawCounts(seen, view.now);
    const bool isHistoryShown =
        !seen.declinedAt && (seen.hasHistory() || view.history.state == SyncRecord::State::Accepted);
    showIf(isHistoryShown, m_phases);
    showIf(isHistoryShown, m_phasesNote);
    m_phases->draw(seen, view.now);
    m_media->draw(seen.media, view.now);
    drawFields(view);
}

void Observatory::drawSilence(const SetUpView &view)
{
    const bool isSilent = nowOf(view) == SetUpNow::Silent;
    m_silence->say(isSilent ? ObservatoryText::silenceWhy() : QString());
    m_silenceToDo->say(isSilent ? ObservatoryText::silenceToDo(view.history.requestId) : QString());
}

void Observatory::drawCounts(const Observed &seen, Instant now)
{
    using Mark = MarkList::Mark;
    const auto mark = [](bool isThere) { return isThere ? Mark::Done : Mark::NotKnown; };
    QList<MarkList::Line> lines{{mark(seen.hasContacts()), ObservatoryText::contacts(seen), {}}};
    if (!seen.declinedAt)
        lines << MarkList::Line{mark(!seen.phases.isEmpty()), ObservatoryText::history(seen, now), {}};
    if (seen.mediaAwaited + seen.mediaArrived > 0)
        lines << MarkList::Line{mark(seen.mediaArrived > 0), ObservatoryText::media(seen), {}};
    lines << MarkList::Line{mark(seen.echoes > 0), ObservatoryText::echoes(seen), {}}
          << MarkList::Line{mark(seen.deliveries > 0), ObservatoryText::deliveries(seen), {}};
    if (const QString duplicates = ObservatoryText::duplicates(seen); !duplicates.isEmpty())
        lines << MarkList::Line{Mark::NotKnown, duplicates, {}};
    if (const QString others = ObservatoryText::ofOthers(seen); !others.isEmpty())
        lines << MarkList::Line{Mark::NotKnown, others, {}};
    m_counts->draw(lines);
}

void Observatory::drawFields(const SetUpView &view)
{
    QList<MarkList::Line> lines;
    const Observed &seen = view.observed;
    for (auto it = seen.fields.cbegin(); it != seen.fields.cend(); ++it)
        lines << MarkList::Line{MarkList::Mark::NotKnown,
                                tr("%1: %2", "field: state")
                                    .arg(ObservatoryText::field(it.key()),
                                         ObservatoryText::fieldState(*it, agoText(view.now - it->lastAt))),
                                {}};
    for (const AccountNote &note : seen.account)
        lines << MarkList::Line{MarkList::Mark::NotKnown, StandingText::note(note), dateAndTime(note.at)};
    if (lines.isEmpty())
        lines << MarkList::Line{MarkList::Mark::NotKnown, ObservatoryText::nothingYet(), {}};
    m_fields->draw(lines);
}

} // namespace golive::ui

#include "moc_observatory.cpp"
