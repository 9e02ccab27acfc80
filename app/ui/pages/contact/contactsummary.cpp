#include "ui/pages/contact/contactsummary.h"

#include "ui/pages/contact/contacttext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ContactSummary::ContactSummary(QWidget *parent)
    : QWidget(parent), m_card(newCard(this, Card::Tone::Plain)), m_name(newLabel(m_card, "heading")),
      m_email(newLabel(m_card, "heading")), m_phone(newLabel(m_card, "heading")), m_terms(newLabel(m_card)),
      m_next(newLabel(m_card)), m_change(newButton(m_card, u"changeContact"_s, tr("Change"))),
      m_resend(newButton(m_card, u"resendButton"_s, tr("Send the e-mail again")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    const auto addRow = [grid, this](const QString &label, WrapLabel *value) {
        const int row = grid->rowCount();
        auto *name = newLabel(m_card, "muted", label);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    };
    addRow(tr("Name"), m_name);
    addRow(tr("E-mail"), m_email);
    addRow(tr("Phone"), m_phone);
    addRow(tr("Terms"), m_terms);
    m_card->body()->addLayout(grid);
    m_card->body()->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_resend);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    connect(m_change, &QPushButton::clicked, this, &ContactSummary::changePressed);
    connect(m_resend, &QPushButton::clicked, this, &ContactSummary::resendPressed);
}

void ContactSummary::draw(const ContactView &view, bool isBusy)
{
    const bool isAccepted = view.stage == ContactStage::Accepted;
    m_card->setTone(isAccepted ? Card::Tone::Good : Card::Tone::Accent);
    m_card->setTitle(isAccepted ? ContactText::savedTitle() : ContactText::readBackTitle());
    m_name->say(view.contact.name.trimmed());
    m_email->say(view.contact.email.trimmed());
    m_phone->say(view.contact.phone.trimmed());
    m_terms->say(view.terms ? ContactText::agreed(*view.terms) : QString());
    m_next->say(!isAccepted            ? QString()
                : view.isEmailVerified ? ContactText::verified()
                                       : ContactText::savedBody(view.contact.email.trimmed()));
    m_change->setEnabled(!isBusy);
    showIf(isAccepted && !view.isEmailVerified, m_resend);
    m_resend->setEnabled(!isBusy);
}

} // namespace golive::ui

#include "moc_contactsummary.cpp"
