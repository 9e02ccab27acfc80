#include "ui/pages/unfinishedlist.h"

#include "ui/pages/setuprow.h"
#include "ui/text/setuptext.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

UnfinishedList::UnfinishedList(QWidget *parent) : Card(tr("Go on with"), parent)
{
    setObjectName(u"unfinishedList"_s);
    body()->setSpacing(4);
    hide();
}

void UnfinishedList::draw(const QList<SetupSummary> &setups, const SetupId &open)
{
    QList<SetupSummary> others;
    for (const SetupSummary &one : setups) {
        if (one.id != open)
            others << one;
    }
    setVisible(!others.isEmpty());
    if (others == m_drawn)
        return;
    m_drawn = others;
    for (SetupRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const SetupSummary &one : std::as_const(others))
        addRow(one);
}

void UnfinishedList::addRow(const SetupSummary &summary)
{
    auto *row = new SetupRow(summary, this);
    body()->addWidget(row);
    m_rows << row;
    connect(row, &SetupRow::resumePressed, this, [this, id = summary.id] { Q_EMIT resumeChosen(id); });
    connect(row, &SetupRow::removePressed, this, [this, summary] { askToRemove(summary); });
}

QWidget *UnfinishedList::firstRow() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->firstField();
}

void UnfinishedList::askToRemove(const SetupSummary &summary)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove this set-up?"),
                                     tr("%1 is removed from this list. Nothing changes at Gupshup or on the phone.").arg(setupName(summary)),
                                     QMessageBox::NoButton, window());
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id = summary.id] { Q_EMIT removeChosen(id); });
    question->open();
}

} // namespace golive::ui
