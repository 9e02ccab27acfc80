#include "ui/pages/contact/contactpage.h"

#include "ui/pages/contact/contactform.h"
#include "ui/pages/contact/contactsummary.h"
#include "ui/pages/contact/contacttext.h"
#include "ui/pages/pageparts.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString ContactPage::title()
{
    return tr("Contact details");
}

QString ContactPage::intro(const PageView &)
{
    return tr("Gupshup wants to know whom to write to about this number.");
}

QString ContactPage::stepName(Step step)
{
    return step == Step::Contact ? tr("Contact details") : tr("Confirm contact");
}

ContactPage::ContactPage(QWidget *parent)
    : ColumnPage(parent), m_guidance(newLabel(body(), nullptr, ContactText::guidance())),
      m_form(new ContactForm(body())), m_summary(new ContactSummary(body()))
{
    setObjectName(u"contactPage"_s);
    column()->addWidget(m_guidance);
    column()->addWidget(m_form);
    column()->addWidget(m_summary);
    column()->addStretch(1);
    connect(m_form, &ContactForm::edited, this,
            [this](const Contact &contact) { Q_EMIT happened(event::ContactEdited{contact}); });
    connect(m_form, &ContactForm::agreed, this, [this](bool isAgreed, const QString &by, bool wasReadByOwner) {
        Q_EMIT happened(event::TermsAgreed{isAgreed, by, wasReadByOwner});
    });
    connect(m_form, &ContactForm::termsWanted, this, [this] {
        Q_EMIT wanted(OpenAddress{u"terms"_s});
        Q_EMIT happened(event::TermsOpened{});
    });
    connect(m_summary, &ContactSummary::changePressed, this, [this] { Q_EMIT happened(event::ContactChangeWanted{}); });
    connect(m_summary, &ContactSummary::resendPressed, this, [this] { Q_EMIT happened(event::ResendPressed{}); });
}

void ContactPage::draw(const PageView &page)
{
    const auto *view = std::get_if<ContactView>(&page.body);
    if (!view)
        return;
    const bool isEditing = view->stage == ContactStage::Editing;
    showIf(view->isGuidance, m_guidance);
    showIf(!view->isGuidance && isEditing, m_form);
    showIf(!view->isGuidance && !isEditing, m_summary);
    m_form->draw(*view, page.problem);
    m_summary->draw(*view, page.busy.has_value());
}

QWidget *ContactPage::firstField() const
{
    return m_form->isHidden() ? nullptr : m_form->firstField();
}

} // namespace golive::ui

#include "moc_contactpage.cpp"
