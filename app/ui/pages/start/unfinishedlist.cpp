#include "ui/pages/start/unfinishedlist.h"

#include "ui/pages/pageparts.h"
#include "ui/pages/start/putawayquestion.h"
#include "ui/pages/start/setuprow.h"
#include "ui/wording/setuptext.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

UnfinishedList::UnfinishedList(QWidget *parent)
    : Card(tr("Go on with"), parent), m_search(new QLineEdit(this)), m_note(newLabel(this, "small")),
      m_more(newLinkButton(this, u"moreSetups"_s, tr("Show more")))
{
    setObjectName(u"unfinishedList"_s);
    body()->setSpacing(4);
    m_search->setObjectName(u"setupSearch"_s);
    m_search->setAccessibleName(tr("Search for a set-up"));
    m_search->setPlaceholderText(tr("Search by name or number"));
    m_search->hide();
    m_note->setObjectName(u"setupsShown"_s);
    body()->addWidget(m_search);
    body()->addWidget(m_note);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    onTyped(*m_search, this, [this](const QString &text) { Q_EMIT searched(text); });
    connect(m_more, &QPushButton::clicked, this, &UnfinishedList::moreWanted);
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
        m_note->say(isMore ? tr("%1 of %2 are shown, the most pressing first.").arg(shown).arg(start.unfinishedCount)
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
    // Rows are kept while the same set-ups stand in the same order: the times in them change each second.
    const bool isSame =
        std::equal(others.begin(), others.end(), m_drawn.begin(), m_drawn.end(),
                   [](const SetupSummary &one, const SetupSummary &other) { return one.id == other.id; });
    m_drawn = others;
    if (!isSame) {
        for (SetupRow *row : std::as_const(m_rows))
            row->deleteLater();
        m_rows.clear();
        for (const SetupSummary &one : std::as_const(others))
            addRow(one);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->draw(others.at(i), start.now);
}

void UnfinishedList::addRow(const SetupSummary &summary)
{
    auto *row = new SetupRow(summary, this);
    body()->insertWidget(body()->indexOf(m_note), row);
    m_rows << row;
    connect(row, &SetupRow::resumePressed, this, [this, id = summary.id] { Q_EMIT resumeChosen(id); });
    connect(row, &SetupRow::putAwayPressed, this, [this, id = summary.id] {
        if (const SetupSummary *one = drawn(id))
            putAway(*one);
    });
    connect(row, &SetupRow::takeOverPressed, this, [this, id = summary.id] {
        if (const SetupSummary *one = drawn(id))
            askToTakeOver(*one);
    });
}

QWidget *UnfinishedList::firstRow() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->firstField();
}

const SetupSummary *UnfinishedList::drawn(const SetupId &id) const
{
    const auto one =
        std::find_if(m_drawn.begin(), m_drawn.end(), [&](const SetupSummary &each) { return each.id == id; });
    return one == m_drawn.end() ? nullptr : &*one;
}

void UnfinishedList::askToTakeOver(const SetupSummary &summary)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Look after it here?"),
                        tr("%1 looks after %2 now. If you take over, this computer does it: leave it switched on, with "
                           "Golive open. Nothing is asked for twice.")
                            .arg(summary.guard.name, setupName(summary)),
                        QMessageBox::NoButton, window());
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"takeOverQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *take = question->addButton(tr("Look after it here"), QMessageBox::AcceptRole);
    take->setObjectName(u"takeOverConfirm"_s);
    QPushButton *leave = question->addButton(tr("Leave it there"), QMessageBox::RejectRole);
    leave->setObjectName(u"takeOverLeave"_s);
    question->setDefaultButton(leave);
    question->setEscapeButton(leave);
    connect(take, &QPushButton::clicked, this, [this, id = summary.id] { Q_EMIT takeOverChosen(id); });
    question->open();
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
