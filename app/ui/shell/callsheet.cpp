#include "ui/shell/callsheet.h"

#include "ui/pages/getready/answerbuttons.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/calltext.h"
#include "ui/wording/checktext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CallSheet::CallSheet(QWidget *parent) : QWidget(parent), m_intro(newLabel(this, "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_intro);
    for (const CheckItem item : enumValues<CheckItem>()) {
        const Row row{newLabel(this), newLabel(this, "small"), new AnswerButtons(item, this)};
        row.aloud->setObjectName(u"aloud_"_s + checkItemName(item));
        column->addWidget(row.aloud);
        column->addWidget(row.own);
        column->addWidget(row.answers, 0, Qt::AlignLeading);
        m_rows.insert(item, row);
        connect(row.answers, &AnswerButtons::chosen, this, [this, item](CheckChoice choice) {
            Q_EMIT happened(event::CheckAnswered{item, choice});
        });
    }
    column->addStretch(1);
}

void CallSheet::draw(const PageView &page)
{
    const Tongue tongue = ownersTongue(page.owner);
    const bool isOther = tongue.code() != page.owner.windowLanguage && !tongue.code().isEmpty();
    const auto *ready = std::get_if<GetReadyView>(&page.body);
    m_intro->say(ready ? CallText::sheetIntro() : CallText::sheetIntro() + u' ' + CallText::sheetElsewhere());
    for (auto one = m_rows.cbegin(); one != m_rows.cend(); ++one) {
        one->aloud->say(u"%1. %2"_s.arg(static_cast<int>(one.key()) + 1).arg(CheckText::question(one.key(), tongue)));
        one->own->say(isOther ? CheckText::question(one.key()) : QString());
        showIf(ready != nullptr, one->answers);
    }
    if (!ready)
        return;
    for (const CheckRow &row : ready->rows) {
        if (const auto one = m_rows.constFind(row.item); one != m_rows.cend())
            one->answers->setChoice(row.answer.choice);
    }
}

} // namespace golive::ui

#include "moc_callsheet.cpp"
