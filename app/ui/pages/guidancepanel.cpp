#include "ui/pages/guidancepanel.h"

#include "ui/pages/pageparts.h"
#include "ui/text/connecttext.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

GuidancePanel::GuidancePanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *steps = newCard(this, Card::Tone::Plain, tr("On Gupshup's own site"));
    steps->body()->addWidget(newLabel(steps, nullptr, ConnectText::guidanceSteps()));
    auto *site = newButton(steps, u"openSelfServe"_s, tr("Open Gupshup's site"));
    steps->body()->addWidget(site, 0, Qt::AlignLeft);
    column->addWidget(steps);
    auto *paste = newCard(this, Card::Tone::Quiet);
    const LabelledField link = addField(paste->body(), u"linkField"_s, tr("Sign-up link"));
    m_link = link.field;
    m_note = link.note;
    m_link->setPlaceholderText(u"https://"_s);
    column->addWidget(paste);
    column->addStretch(1);
    connect(site, &QPushButton::clicked, this, &GuidancePanel::siteWanted);
    // A link is pasted, or typed and left; half a link is no link.
    connect(m_link, &QLineEdit::editingFinished, this, [this] {
        if (!m_link->text().trimmed().isEmpty())
            Q_EMIT linkPasted(m_link->text().trimmed());
    });
    noteFault({});
}

void GuidancePanel::noteFault(const QString &text)
{
    const bool isFaulty = !text.isEmpty();
    m_note->note(isFaulty ? text : ConnectText::linkHint(), isFaulty ? FieldNote::Tone::Fault : FieldNote::Tone::Hint);
    markFaulty(*m_link, isFaulty);
}

QWidget *GuidancePanel::firstField() const
{
    return m_link;
}

} // namespace golive::ui
