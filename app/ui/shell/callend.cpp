#include "ui/shell/callend.h"

#include "ui/pages/connect/doneline.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/calltext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CallEnd::CallEnd(QWidget *parent)
    : QWidget(parent), m_summary(newLabel(this)),
      m_copy(newButton(this, u"callCopySummary"_s, tr("Copy this summary"), "primary")),
      m_deadline(newButton(this, u"callDeadline"_s, tr("Save the deadline to my calendar"))),
      m_phone(newButton(this, u"callPhoneReminder"_s, tr("Remind me to open the phone app"))),
      m_done(new DoneLine(u"callEndDone"_s, this))
{
    m_summary->setObjectName(u"callSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new FlowLayout(spacing::small);
    for (QPushButton *button : {m_copy, m_deadline, m_phone})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(newLabel(this, "heading", tr("The call so far")));
    column->addWidget(m_summary);
    column->addLayout(row);
    column->addWidget(m_done);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT wanted(CopyText{m_summary->text()}); });
    connect(m_deadline, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SaveDeadline{}); });
    connect(m_phone, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SavePhoneReminder{}); });
}

void CallEnd::draw(const PageView &page)
{
    m_summary->say(CallText::summary(page));
    showIf(page.strip && !page.strip->isAllAsked(), m_deadline);
}

void CallEnd::tellDone(const ProgramAction &action, bool isDone)
{
    m_done->tell(action, isDone);
}

} // namespace golive::ui

#include "moc_callend.cpp"
