#include "ui/pages/contact/contactform.h"

#include "ui/pages/contact/contacttext.h"
#include "ui/pages/profilemark.h"
#include "ui/style/spacing.h"
#include "ui/widgets/wrapping.h"
#include "ui/wording/numbertext.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ContactForm::ContactForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    auto *card = newCard(this, Card::Tone::Plain);
    column->addWidget(card);
    m_name = addField(card->body(), u"contactName"_s, tr("Name"));
    m_email = addField(card->body(), u"contactEmail"_s, tr("E-mail"));
    m_phone = addField(card->body(), u"contactPhone"_s, tr("Phone"));
    m_email.field->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_phone.field->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    buildOurs(card->body());
    buildTerms();
    for (QLineEdit *field : {m_name.field, m_email.field, m_phone.field}) {
        field->installEventFilter(this);
        onTyped(*field, this, [this, field](const QString &) {
            Q_EMIT edited(typed());
            // The owner agrees under the name that stands in the form.
            if (field == m_name.field && !m_isStaff && m_terms->isChecked())
                tellTerms();
        });
    }
}

void ContactForm::buildOurs(QVBoxLayout *card)
{
    m_ours = new Wrapping<QCheckBox>(ContactText::ours(), this);
    m_ours->setObjectName(u"contactOurs"_s);
    m_ours->setAccessibleName(m_ours->text());
    m_mark = new ProfileMark(this);
    card->addWidget(m_ours);
    card->addWidget(m_mark);
    connect(m_ours, &QCheckBox::clicked, this, &ContactForm::oursSaid);
    connect(m_mark, &ProfileMark::profileWanted, this, &ContactForm::profileWanted);
}

void ContactForm::buildTerms()
{
    auto *card = newCard(this, Card::Tone::Plain);
    layout()->addWidget(card);
    m_terms = new Wrapping<QCheckBox>(QString(), card);
    m_terms->setObjectName(u"termsBox"_s);
    m_openTerms = newButton(card, u"openTerms"_s, tr("Open the terms"));
    m_termsBy = newField(card, u"termsBy"_s, ContactText::termsBy(false));
    m_termsNote = new FieldNote(card);
    m_termsWhere = newLabel(card, "small");
    m_termsWhere->setObjectName(u"termsWhere"_s);
    // Below each other: beside the sentence, which cannot wrap, the button made the form wider than a small window.
    card->body()->addWidget(m_termsWhere);
    card->body()->addWidget(m_openTerms, 0, Qt::AlignLeading);
    card->body()->addWidget(m_terms);
    card->body()->addWidget(m_termsBy);
    card->body()->addWidget(m_termsNote);
    connect(m_terms, &QCheckBox::clicked, this, &ContactForm::tellTerms);
    onTyped(*m_termsBy, this, [this](const QString &) {
        if (m_terms->isChecked())
            tellTerms();
    });
    connect(m_openTerms, &QPushButton::clicked, this, &ContactForm::termsWanted);
}

QWidget *ContactForm::firstField() const
{
    return m_name.field;
}

Contact ContactForm::typed() const
{
    return {m_name.field->text(), m_email.field->text(), m_phone.field->text()};
}

void ContactForm::tellTerms()
{
    const QString by = m_isStaff ? m_termsBy->text() : m_name.field->text();
    Q_EMIT agreed(m_terms->isChecked(), by, !m_isStaff);
}

bool ContactForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_left.contains(watched)) {
        m_left.insert(watched);
        draw(m_drawn, std::nullopt);
    }
    return QWidget::eventFilter(watched, event);
}

void ContactForm::drawNote(const LabelledField &field, Problem::Field which, const ContactView &view,
                           const std::optional<Problem> &problem, const QString &hint)
{
    const bool isRefused = problem && problem->field == which;
    const bool isFaulty = !isRefused && m_left.contains(field.field) && view.faults.contains(which);
    if (isRefused)
        field.note->noteProblem(problem, which);
    else
        field.note->note(isFaulty ? ContactText::fault(which) : hint,
                         isFaulty ? FieldNote::Tone::Fault : FieldNote::Tone::Hint);
    markFaulty(*field.field, isRefused || isFaulty);
}

void ContactForm::draw(const ContactView &view, const std::optional<Problem> &problem)
{
    m_drawn = view;
    m_isStaff = view.isStaff;
    fill(m_name.field, view.contact.name);
    fill(m_email.field, view.contact.email);
    fill(m_phone.field, view.contact.phone);
    drawNote(m_name, Problem::Field::Name, view, problem, {});
    drawNote(m_email, Problem::Field::ContactEmail, view, problem, {});
    drawNote(m_phone, Problem::Field::ContactPhone, view, problem, ContactText::phoneHint());
    if (view.isPhoneUnknownHere && !(problem && problem->field == Problem::Field::ContactPhone))
        m_phone.note->note(numberUnknownText({}), FieldNote::Tone::Warning);

    showIf(view.hasProfile, m_ours);
    m_ours->setChecked(view.isOurs);
    m_mark->say(view.isOurs ? ContactText::oursNote() : QString());
    const QString box = ContactText::termsBox(view.isStaff, view.areTermsKnown);
    m_termsWhere->say(ContactText::termsNote(view.areTermsKnown));
    showIf(view.areTermsKnown, m_openTerms);
    // No tick without a text that was shown; what was ticked before can be taken back.
    m_terms->setEnabled(!view.areTermsKnown || view.wereTermsShown || view.terms);
    m_termsBy->setPlaceholderText(ContactText::termsBy(view.areTermsKnown));
    m_termsBy->setAccessibleName(m_termsBy->placeholderText());
    if (m_terms->text() != box) {
        m_terms->setText(box);
        m_terms->setAccessibleName(box);
    }
    showIf(view.isStaff, m_termsBy);
    // A tick without a name does not count yet; it stays, and the note says what is missing.
    const bool isNameMissing = (view.isStaff ? m_termsBy : m_name.field)->text().trimmed().isEmpty();
    if (view.terms)
        m_terms->setChecked(true);
    else if (!isNameMissing)
        m_terms->setChecked(false);
    if (view.isStaff && view.terms)
        fill(m_termsBy, view.terms->agreedBy);
    const bool isWaiting = m_terms->isChecked() && !view.terms;
    m_termsNote->note(view.terms  ? ContactText::agreed(*view.terms)
                      : isWaiting ? ContactText::termsByMissing(view.isStaff)
                                  : QString(),
                      view.terms ? FieldNote::Tone::Good : FieldNote::Tone::Warning);
}

} // namespace golive::ui

#include "moc_contactform.cpp"
