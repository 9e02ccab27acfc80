#include "ui/pages/connect/resultbox.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/ownertext.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ResultBox::ResultBox(QWidget *parent) : QWidget(parent), m_card(newCard(this, Card::Tone::Quiet))
{
    setObjectName(u"ownerResultBox"_s);
    m_told = newLabel(this);
    m_told->setObjectName(u"ownerTold"_s);
    m_fold = new FoldButton(tr("The owner sent a result"), m_card, this);
    m_fold->setObjectName(u"ownerResultFold"_s);
    const LabelledField field = addField(m_card->body(), u"ownerResultField"_s, tr("The owner's message"));
    m_field = field.field;
    m_note = field.note;
    // What is longer is told as such.
    m_field->setMaxLength(static_cast<int>(largestPaste) + 1);
    m_field->setPlaceholderText(u"golive1:"_s);
    m_field->setClearButtonEnabled(true);
    m_says = newLabel(m_card);
    m_says->setObjectName(u"ownerResultSays"_s);
    m_take = newButton(m_card, u"ownerResultTake"_s, tr("Take it in"), "primary");
    m_card->body()->addWidget(m_says);
    m_card->body()->addWidget(m_take, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_told);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_card);
    connect(m_field, &QLineEdit::textChanged, this, &ResultBox::read);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (!m_result)
            return;
        const OwnerResult result = *m_result;
        m_field->clear();
        m_fold->setChecked(false);
        Q_EMIT taken(result);
    });
    read();
}

void ResultBox::draw(const ExchangeView &view)
{
    showIf(view.canTake, this);
    m_told->say(ownerToldText(view));
    if (view == m_view)
        return;
    // A message for one client is not for the next.
    if (view.app != m_view.app) {
        m_field->clear();
        m_fold->setChecked(false);
    }
    m_view = view;
    read();
}

void ResultBox::drawForAny()
{
    m_isForAny = true;
    m_told->say({});
}

void ResultBox::read()
{
    m_result.reset();
    const QString pasted = m_field->text();
    QString fault;
    if (!pasted.trimmed().isEmpty()) {
        const auto result = readOwnerResult(pasted);
        if (!result)
            fault = ownerResultFaultText(result.error());
        else if (!m_isForAny)
            fault = ownerResultFitText(fitOf(*result, m_view.app, m_view.links, m_view.told, m_view.notBefore));
        if (result && fault.isEmpty())
            m_result = *result;
    }
    if (fault.isEmpty())
        m_note->note(tr("Paste the whole message. Golive looks for the line in it and shows what it says."));
    else
        m_note->note(fault, FieldNote::Tone::Fault);
    markFaulty(*m_field, !fault.isEmpty());
    m_says->say(m_result ? tr("The owner's Golive says:") + u'\n' + ownerResultSays(*m_result) : QString());
    showIf(m_result.has_value(), m_take);
}

} // namespace golive::ui

#include "moc_resultbox.cpp"
