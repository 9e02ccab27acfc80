#include "ui/pages/client/signinpage.h"
#include "ui/pages/pageclasses.h"

#include "ui/pages/client/apptokenform.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/look.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wrapping.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QLabel *fieldLabel(const QString &text, QWidget *field, Card *card)
{
    auto *label = new QLabel(text, card);
    label->setTextFormat(Qt::PlainText);
    setLook(*label, "fieldLabel");
    label->setBuddy(field);
    card->body()->addWidget(label);
    return label;
}

} // namespace

QString SignInPage::title()
{
    return tr("Sign in");
}

QString SignInPage::intro(const PageView &view)
{
    const auto *signIn = std::get_if<SignInView>(&view.body);
    if (signIn && signIn->isSelfServe)
        return tr("Golive can work beside Gupshup's site without any sign-in. With the app's token it does more by "
                  "itself.");
    return tr("With your partner account, so that Golive can do the clerical part for you.");
}

QString SignInPage::stepName(Step)
{
    return tr("Sign in");
}

SignInPage::SignInPage(QWidget *parent)
    : WizardPage(parent), m_practice(new Card(this)), m_practiceText(new WrapLabel(this)),
      m_fill(new QPushButton(tr("Fill them in"), this)), m_account(new Card(tr("Partner account"), this)),
      m_email(new QLineEdit(this)), m_emailNote(new FieldNote(this)), m_secret(new SecretField(this)),
      m_token(new SecretField(this)), m_reveal(new QCheckBox(tr("Show"), this)), m_secretNote(new FieldNote(this)),
      m_useToken(new Wrapping<QCheckBox>(tr("Use a universal token from our admin instead"), this)),
      m_signOut(new QPushButton(tr("Sign out"), this)),
      m_cases(new Card(tr("Where do you onboard your clients?"), this)), m_appToken(new AppTokenForm(this))
{
    setObjectName(u"signInPage"_s);
    setMaximumWidth(Theme::scaled(spacing::readingWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::small, spacing::section);
    column->setSpacing(spacing::medium);
    for (QWidget *card : {static_cast<QWidget *>(m_practice), static_cast<QWidget *>(m_account),
                          static_cast<QWidget *>(m_cases), static_cast<QWidget *>(m_appToken)})
        column->addWidget(card);
    column->addStretch(1);
    buildPractice();
    buildAccount();
    buildCases();
    showTokenInstead(false);
    connect(m_appToken, &AppTokenForm::submitted, this, [this] {
        Q_EMIT happened(event::AppTokenSubmitted{m_appToken->app(), m_appToken->token()});
    });
}

void SignInPage::buildPractice()
{
    m_practice->setTone(Card::Tone::Warning);
    m_fill->setObjectName(u"fillPracticeButton"_s);
    m_practice->body()->addWidget(m_practiceText);
    m_practice->body()->addWidget(m_fill, 0, Qt::AlignLeading);
    connect(m_fill, &QPushButton::clicked, this, &SignInPage::fillPractice);
}

void SignInPage::buildAccount()
{
    m_email->setObjectName(u"emailField"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_secret->setObjectName(u"secretField"_s);
    m_token->setObjectName(u"universalTokenField"_s);
    m_reveal->setObjectName(u"revealSecret"_s);
    m_reveal->setAccessibleName(tr("Show what is typed"));
    m_useToken->setObjectName(u"useUniversalToken"_s);
    m_email->setAccessibleName(tr("E-mail address of the partner account"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_token->setAccessibleName(tr("Universal token"));

    m_account->body()->setSpacing(spacing::small);
    fieldLabel(tr("&E-mail address"), m_email, m_account);
    m_account->body()->addWidget(m_email);
    m_account->body()->addWidget(m_emailNote);
    m_secretLabel = fieldLabel(tr("Client &secret"), m_secret, m_account);
    m_tokenLabel = fieldLabel(tr("Universal &token"), m_token, m_account);
    auto *row = new QHBoxLayout;
    row->addWidget(m_secret, 1);
    row->addWidget(m_token, 1);
    row->addWidget(m_reveal);
    m_account->body()->addLayout(row);
    m_account->body()->addWidget(m_secretNote);
    m_account->body()->addWidget(m_useToken);
    m_signOut->setObjectName(u"signOutButton"_s);
    m_signOut->setAccessibleName(tr("Sign out of the partner account"));
    m_account->body()->addWidget(m_signOut, 0, Qt::AlignLeading);
    connect(m_signOut, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SignOut{}); });

    onTyped(*m_email, this, [this](const QString &text) { Q_EMIT happened(event::PartnerEmailEdited{text}); });
    connect(m_reveal, &QCheckBox::toggled, m_secret, &SecretField::setRevealed);
    connect(m_reveal, &QCheckBox::toggled, m_token, &SecretField::setRevealed);
    connect(m_useToken, &QCheckBox::toggled, this, &SignInPage::showTokenInstead);
}

QRadioButton *SignInPage::addCase(const char *name, const QString &text, OnboardingCase meant)
{
    auto *radio = new Wrapping<QRadioButton>(text, m_cases);
    radio->setObjectName(QString::fromLatin1(name));
    m_cases->body()->addWidget(radio);
    connect(radio, &QRadioButton::clicked, this, [this, meant] { Q_EMIT happened(event::CaseChosen{meant}); });
    return radio;
}

void SignInPage::buildCases()
{
    m_cases->setObjectName(u"caseChoice"_s);
    m_cases->body()->setSpacing(spacing::tight);
    m_casePortal = addCase("casePartnerPortal", tr("In the partner portal (partner-login.gupshup.io)"),
                           OnboardingCase::PartnerPortal);
    m_caseApi = addCase("casePartnerApi", tr("Through Gupshup's Partner APIs"), OnboardingCase::PartnerApi);
    m_caseSelfServe =
        addCase("caseSelfServe", tr("On the self-serve site (login.gupshup.io)"), OnboardingCase::SelfServe);
    auto *why =
        new WrapLabel(tr("It decides whether each app must be enabled first. If you are not sure, leave it as it is."),
                      "small", m_cases);
    m_cases->body()->addWidget(why);
}

void SignInPage::showTokenInstead(bool isToken)
{
    m_secretLabel->setVisible(!isToken);
    m_secret->setVisible(!isToken);
    m_tokenLabel->setVisible(isToken);
    m_token->setVisible(isToken);
}

void SignInPage::fillPractice()
{
    m_useToken->setChecked(false);
    showText(*m_email, m_drawn.practiceEmail);
    m_secret->setText(m_drawn.practiceSecret);
    Q_EMIT happened(event::PartnerEmailEdited{m_drawn.practiceEmail});
}

void SignInPage::draw(const PageView &view)
{
    const auto *signIn = std::get_if<SignInView>(&view.body);
    if (!signIn)
        return;
    m_drawn = *signIn;
    m_submitsForm = view.buttons.next == NextLabel::SignIn;
    m_account->setVisible(!signIn->isSelfServe);
    m_cases->setVisible(!signIn->isSelfServe);
    m_appToken->setVisible(signIn->isSelfServe);
    m_practice->setVisible(signIn->isPractice && !signIn->isSelfServe && !signIn->practiceEmail.isEmpty());
    m_signOut->setVisible(signIn->isSignedIn && !signIn->isSelfServe);
    m_practiceText->say(
        tr("For practice, sign in as %1 with the secret %2.").arg(signIn->practiceEmail, signIn->practiceSecret));
    showText(*m_email, signIn->email);
    m_casePortal->setChecked(signIn->onboardingCase == OnboardingCase::PartnerPortal);
    m_caseApi->setChecked(signIn->onboardingCase == OnboardingCase::PartnerApi);
    m_caseSelfServe->setChecked(signIn->onboardingCase == OnboardingCase::SelfServe);
    drawProblem(view);
}

void SignInPage::drawProblem(const PageView &view)
{
    const QString kept =
        m_drawn.isKeychainLocked ? tr("This computer's keychain is locked, or does not answer. Unlock it: Golive then "
                                      "takes what it keeps there by itself. Until then it keeps this in memory only.")
        : m_drawn.isKeychainThere
            ? tr("Golive keeps it in this computer's keychain, and nowhere else.")
            : tr("This computer has no keychain: Golive forgets it when it is closed, and asks again.");
    markFaulty(*m_email, m_emailNote->noteProblem(view.problem, Problem::Field::Email));
    const bool isSecretWrong = m_secretNote->noteProblem(view.problem, Problem::Field::Secret, kept);
    markFaulty(*m_secret, isSecretWrong);
    markFaulty(*m_token, isSecretWrong);
    m_appToken->draw(view.problem, kept);
}

Event SignInPage::nextEvent() const
{
    if (!m_submitsForm)
        return event::NextPressed{};
    if (m_useToken->isChecked())
        return event::UniversalTokenSubmitted{m_email->text(), m_token->secret()};
    return event::SignInSubmitted{m_email->text(), m_secret->secret()};
}

QWidget *SignInPage::firstField() const
{
    if (m_drawn.isSelfServe)
        return m_appToken->firstField();
    if (m_drawn.isPractice && m_email->text().isEmpty())
        return m_fill;
    return m_email->text().isEmpty() ? m_email : static_cast<QWidget *>(m_secret);
}

PageClass signInPage()
{
    return drawnBy<SignInPage>();
}

} // namespace golive::ui

#include "moc_signinpage.cpp"
