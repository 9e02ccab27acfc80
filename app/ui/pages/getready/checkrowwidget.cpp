#include "ui/pages/getready/checkrowwidget.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/getready/answerbuttons.h"
#include "ui/pages/getready/overrulebox.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/checktext.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CheckRowWidget::CheckRowWidget(CheckItem item, QWidget *parent)
    : QFrame(parent), m_item(item), m_mark(newLabel(this)), m_question(newLabel(this)),
      m_where(newLabel(this, "muted", CheckText::where(item))),
      m_whereButton(new FoldButton(tr("Where do I see this on my phone?"), m_where, this)),
      m_answers(new AnswerButtons(item, this)), m_warning(newCard(this, Card::Tone::Warning)),
      m_wayOut(newLabel(m_warning, nullptr, CheckText::wayOut(item))),
      m_overrule(new OverruleBox(u"check_"_s + checkItemName(item), CheckText::question(item), m_warning))
{
    m_mark->setFixedWidth(fontMetrics().horizontalAdvance(u"MM"_s));
    m_mark->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_whereButton->setObjectName(u"check_"_s + checkItemName(item) + u"_where"_s);
    m_whereButton->setAccessibleName(tr("Where do I see this on my phone? %1").arg(CheckText::question(item)));
    m_warning->body()->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    m_warning->body()->setSpacing(spacing::small);
    m_warning->body()->addWidget(m_wayOut);
    m_warning->body()->addWidget(m_overrule);
    m_warning->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 3, 0, 3);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_question, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_answers, 0, 2, Qt::AlignTop);
    grid->addWidget(m_whereButton, 1, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_where, 2, 1, 1, 2);
    grid->addWidget(m_warning, 3, 1, 1, 2);

    connect(m_answers, &AnswerButtons::chosen, this, [this](CheckChoice choice) { Q_EMIT answered(m_item, choice); });
    connect(m_overrule, &OverruleBox::overruled, this,
            [this](bool isOverruled, const QString &reason) { Q_EMIT overruled(m_item, isOverruled, reason); });
}

void CheckRowWidget::draw(const CheckRow &row)
{
    const CheckChoice choice = row.answer.choice;
    const bool isYes = choice == CheckChoice::Yes;
    const bool isWorrying = choice == CheckChoice::No || choice == CheckChoice::NotSure;
    m_mark->say(isYes ? u"\u2713"_s : isWorrying ? u"!"_s : u"\u2022"_s);
    m_mark->setRole(isYes ? "good" : isWorrying && row.blocks ? "warning" : "muted");
    m_question->say(CheckText::settled(m_item, choice));
    m_question->setRole(isYes ? "muted" : "");
    m_answers->setChoice(choice);
    if (isYes)
        m_whereButton->setChecked(false);
    showIf(!isYes, m_whereButton);
    m_warning->setTone(row.blocks ? Card::Tone::Warning : Card::Tone::Quiet);
    showIf(isWorrying, m_warning);
    showIf(row.blocks, m_overrule);
    m_overrule->draw(row.answer.isOverruled, row.answer.reason);
}

} // namespace golive::ui

#include "moc_checkrowwidget.cpp"
