#include "ui/shell/explaindialog.h"

#include "ui/style/spacing.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/errortext.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ExplainDialog::ExplainDialog(QWidget *parent)
    : QDialog(parent), m_message(new QLineEdit(this)), m_answers(new QWidget(this))
{
    setObjectName(u"explainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Explain an error message"));
    auto *text = new WrapLabel(tr("Paste the number or the words that Facebook or Gupshup showed."), nullptr, this);
    m_message->setObjectName(u"explainMessage"_s);
    m_message->setAccessibleName(tr("Number or words of the error"));
    m_message->setPlaceholderText(tr("For example 3441045"));
    m_message->setMaxLength(static_cast<int>(longestErrorMessage));
    m_message->setClearButtonEnabled(true);

    auto *lines = new QVBoxLayout(m_answers);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::tight);
    m_cause = addAnswer(tr("What it means"), u"explainCause"_s);
    m_who = addAnswer(tr("Who must act"), u"explainWho"_s);
    m_where = addAnswer(tr("Where"), u"explainWhere"_s);
    m_wait = addAnswer(tr("How long to wait"), u"explainWait"_s);
    m_cost = addAnswer(tr("What another try costs"), u"explainCost"_s);
    m_source = new WrapLabel(QString(), "small", m_answers);
    m_source->setObjectName(u"explainSource"_s);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_source);
    m_answers->hide();

    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"explainClose"_s);
    // Enter in the field is for the answer, which is there already, and not for leaving.
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(text);
    column->addWidget(m_message);
    column->addWidget(m_answers);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int readable = 520;
    setMinimumWidth(readable);

    connect(m_message, &QLineEdit::textChanged, this, &ExplainDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

WrapLabel *ExplainDialog::addAnswer(const QString &name, const QString &objectName)
{
    m_answers->layout()->addWidget(new WrapLabel(name, "fieldLabel", m_answers));
    auto *answer = new WrapLabel(m_answers);
    answer->setObjectName(objectName);
    answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answers->layout()->addWidget(answer);
    return answer;
}

void ExplainDialog::answer(const QString &message)
{
    m_answers->setVisible(!message.trimmed().isEmpty());
    if (m_answers->isHidden())
        return;
    const RecognisedError found = recogniseError(message);
    const ErrorText text = errorText(found);
    m_cause->say(text.cause);
    m_who->say(text.who);
    m_where->say(text.where);
    m_wait->say(text.wait);
    m_cost->say(text.cost);
    m_source->say(found.error ? tr("Source: %1, %2").arg(text.source, text.date) : QString());
    m_answers->setAccessibleName(text.cause);
    QAccessibleEvent changed(m_answers, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    adjustSize();
}

} // namespace golive::ui

#include "moc_explaindialog.cpp"
