#include "ui/pages/columnpage.h"
#include "ui/pages/contact/contactform.h"
#include "ui/pages/contact/contactsummary.h"
#include "ui/pages/contact/contacttext.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/pageparts.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// The contact person and the terms (the guide's steps 4 and 5).
class ContactPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit ContactPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    WrapLabel *m_guidance;
    ContactForm *m_form;
    ContactSummary *m_summary;
};

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
    connect(m_form, &ContactForm::oursSaid, this,
            [this](bool isOurs) { Q_EMIT happened(event::ContactIsOurs{isOurs}); });
    connect(m_form, &ContactForm::profileWanted, this, [this] { Q_EMIT wanted(ShowProfile{}); });
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

PageClass contactPage()
{
    return drawnBy<ContactPage>();
}

} // namespace golive::ui

#include "contactpage.moc"
