#include "ui/pages/start/unfinishedlist.h"

#include "ui/pages/pageparts.h"
#include "ui/pages/start/putawayquestion.h"
#include "ui/pages/start/setuplist.h"
#include "ui/pages/start/takeoverquestion.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/setuptext.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

UnfinishedList::UnfinishedList(QWidget *parent)
    : Card(tr("Go on with"), parent), m_search(new QLineEdit(this)),
      m_list(new SetupList(&SetupRowText::unfinished, this)), m_note(newLabel(this, "small")),
      m_more(newLinkButton(this, u"moreSetups"_s, tr("Show more")))
{
    setObjectName(u"unfinishedList"_s);
    body()->setSpacing(4);
    // The rows keep room for the ring of the keyboard themselves.
    body()->setContentsMargins(12, 18, 12, 18);
    m_search->setObjectName(u"setupSearch"_s);
    m_search->setAccessibleName(tr("Search for a set-up"));
    m_search->setPlaceholderText(tr("Search by name or number"));
    m_search->hide();
    m_note->setObjectName(u"setupsShown"_s);
    m_list->setObjectName(u"unfinishedRows"_s);
    m_list->setAccessibleName(tr("Go on with"));
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    body()->addWidget(m_note);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    onTyped(*m_search, this, [this](const QString &text) { Q_EMIT searched(text); });
    connect(m_more, &QPushButton::clicked, this, &UnfinishedList::moreWanted);
    connect(m_list, &SetupList::moreWanted, this, &UnfinishedList::moreWanted);
    connect(m_list, &SetupList::pressed, this, &UnfinishedList::press);
    hide();
}

void UnfinishedList::drawMore(const StartView &start, qsizetype shown)
{
    const bool isMore = start.unfinishedCount > shown;
    const bool isSearched = !start.search.isEmpty();
    if (!m_search->hasFocus())
        showText(*m_search, start.search);
    // What is typed in stays there until it is emptied by hand.
    m_search->setVisible(isMore || isSearched || m_search->hasFocus());
    if (shown == 0)
        m_note->say(start.putAway.isEmpty() ? tr("No set-up matches.") : QString());
    else
        m_note->say(isMore ? tr("%1 of %2 are shown, the most pressing first.")
                                 .arg(QLocale().toString(shown), QLocale().toString(start.unfinishedCount))
                           : QString());
    m_more->setVisible(isMore);
}

void UnfinishedList::draw(const StartView &start, const SetupId &open)
{
    QList<SetupSummary> others;
    for (const SetupSummary &one : start.unfinished) {
        if (one.id != open)
            others << one;
    }
    setVisible(!others.isEmpty() || !start.search.isEmpty());
    drawMore(start, others.size());
    showIf(!others.isEmpty(), m_list);
    m_list->draw(others, start.unfinishedCount, start.now);
}

void UnfinishedList::press(const SetupId &id, RowAction action)
{
    const SetupSummary *found = m_list->find(id);
    if (!found)
        return;
    const SetupSummary summary = *found; // by value: a question stays while the rows change
    switch (action) {
    case RowAction::Resume: Q_EMIT resumeChosen(id); return;
    case RowAction::TakeOver: return askToTakeOver(summary, window(), [this, id] { Q_EMIT takeOverChosen(id); });
    case RowAction::PutAway: return putAway(summary);
    case RowAction::BringBack: return; // these are in the list
    }
}

QWidget *UnfinishedList::firstRow() const
{
    return m_list->rows().rowCount() == 0 ? nullptr : m_list;
}

void UnfinishedList::putAway(const SetupSummary &summary)
{
    // Nothing is lost by it, and it can be undone: nothing to be asked.
    if (!summary.deadline)
        return Q_EMIT putAwayChosen(summary.id, false);
    auto *question = new PutAwayQuestion(summary, window());
    connect(question, &QDialog::accepted, this, [this, id = summary.id] { Q_EMIT putAwayChosen(id, true); });
    question->open();
}

} // namespace golive::ui

#include "moc_unfinishedlist.cpp"
