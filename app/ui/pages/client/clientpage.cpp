#include "ui/pages/client/appchoice.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/wizardpage.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/numbertext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// Which app at Gupshup and which number this set-up is about.
class ClientPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ClientPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void buildAppCard();
    void buildNameCard();
    void buildNumberCard();
    void drawNewApp(const PageView &, const ClientView &);
    void drawNumber(const PageView &, const ClientView &);

    Card *m_appCard;
    AppChoice *m_apps;
    FieldNote *m_appNote;
    QLineEdit *m_newApp;
    QPushButton *m_create;
    FieldNote *m_newAppNote;
    QPushButton *m_useSuggested;
    Card *m_nameCard;
    QLineEdit *m_appName;
    QLineEdit *m_number;
    FieldNote *m_echo;
    FieldNote *m_numberNote;
    FieldNote *m_unknownNote;
    QPushButton *m_confirm;
    FieldNote *m_countryNote;
    QString m_suggested;
    bool m_isGuidance = false;
};

QString ClientPage::title()
{
    return tr("App and number");
}

QString ClientPage::intro(const PageView &view)
{
    const auto *client = std::get_if<ClientView>(&view.body);
    if (client && client->isGuidance)
        return tr("Say which app on Gupshup's site and which number this is about.");
    return tr("One app belongs to one number. Choose both with care: you cannot swap them later.");
}

QString ClientPage::stepName(Step step)
{
    return step == Step::App ? tr("Choose the app") : tr("Enter the number");
}

ClientPage::ClientPage(QWidget *parent)
    : WizardPage(parent), m_appCard(new Card(tr("App at Gupshup"), this)), m_apps(new AppChoice(this)),
      m_appNote(new FieldNote(this)), m_newApp(new QLineEdit(this)), m_create(new QPushButton(tr("Create app"), this)),
      m_newAppNote(new FieldNote(this)), m_useSuggested(new LinkButton(QString(), this)),
      m_nameCard(new Card(tr("App at Gupshup"), this)), m_appName(new QLineEdit(this)), m_number(new QLineEdit(this)),
      m_echo(new FieldNote(this)), m_numberNote(new FieldNote(this)), m_unknownNote(new FieldNote(this)),
      m_confirm(new QPushButton(tr("It is right, go on"), this)), m_countryNote(new FieldNote(this))
{
    setObjectName(u"clientPage"_s);
    setMaximumWidth(Theme::scaled(spacing::readingWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::small, spacing::large);
    column->setSpacing(spacing::medium);
    buildAppCard();
    buildNameCard();
    buildNumberCard();
    column->addStretch(1);
}

void ClientPage::buildAppCard()
{
    m_newApp->setObjectName(u"newAppName"_s);
    m_newApp->setAccessibleName(tr("Name of the new app"));
    m_newApp->setPlaceholderText(tr("TeaHouseDemo", "an example of an app name: letters and digits only"));
    m_newApp->installEventFilter(this);
    m_create->setObjectName(u"createAppButton"_s);
    m_useSuggested->setObjectName(u"useSuggestedName"_s);
    auto *label = new QLabel(tr("Or create a &new app"), this);
    label->setTextFormat(Qt::PlainText);
    setLook(*label, "fieldLabel");
    label->setBuddy(m_newApp);

    m_appCard->body()->setSpacing(spacing::small);
    m_appCard->body()->addWidget(m_apps);
    m_appCard->body()->addWidget(m_appNote);
    m_appCard->body()->addWidget(label);
    auto *row = new QHBoxLayout;
    row->addWidget(m_newApp, 1);
    row->addWidget(m_create);
    m_appCard->body()->addLayout(row);
    m_appCard->body()->addWidget(m_newAppNote);
    m_appCard->body()->addWidget(m_useSuggested, 0, Qt::AlignLeading);
    layout()->addWidget(m_appCard);

    connect(m_apps, &AppChoice::filterEdited, this,
            [this](const QString &text) { Q_EMIT happened(event::AppFilterEdited{text}); });
    connect(m_apps, &AppChoice::appChosen, this, [this](const AppId &app) { Q_EMIT happened(event::AppChosen{app}); });
    onTyped(*m_newApp, this, [this](const QString &text) { Q_EMIT happened(event::NewAppNameEdited{text}); });
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::CreateAppPressed{}); });
    connect(m_useSuggested, &QPushButton::clicked, this, [this] {
        m_newApp->setFocus(Qt::OtherFocusReason);
        Q_EMIT happened(event::NewAppNameEdited{m_suggested});
    });
}

void ClientPage::buildNameCard()
{
    m_appName->setObjectName(u"appNameField"_s);
    m_appName->setAccessibleName(tr("Name of the app"));
    m_nameCard->body()->setSpacing(spacing::small);
    m_nameCard->body()->addWidget(m_appName);
    m_nameCard->body()->addWidget(
        new WrapLabel(tr("The name that the app has on Gupshup's site."), "small", m_nameCard));
    layout()->addWidget(m_nameCard);
    onTyped(*m_appName, this, [this](const QString &text) { Q_EMIT happened(event::AppNameEdited{text}); });
}

void ClientPage::buildNumberCard()
{
    auto *card = new Card(tr("Number of the WhatsApp Business App"), this);
    m_number->setObjectName(u"numberField"_s);
    m_number->setAccessibleName(tr("Phone number with country code"));
    m_number->setPlaceholderText(u"+55 11 98765-4321"_s);
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_echo->setObjectName(u"numberEcho"_s);
    m_unknownNote->setObjectName(u"numberUnknown"_s);
    m_confirm->setObjectName(u"confirmNumber"_s);
    m_confirm->setAccessibleName(tr("The number is right, go on"));
    m_countryNote->setObjectName(u"countryUnsupported"_s);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        // The button goes with the question.
        m_number->setFocus(Qt::OtherFocusReason);
        Q_EMIT happened(event::NumberConfirmed{});
    });
    card->body()->setSpacing(spacing::small);
    card->body()->addWidget(m_number);
    card->body()->addWidget(m_echo);
    card->body()->addWidget(m_numberNote);
    card->body()->addWidget(m_unknownNote);
    card->body()->addWidget(m_confirm, 0, Qt::AlignLeading);
    card->body()->addWidget(m_countryNote);
    card->body()->addWidget(new WrapLabel(
        tr("The number stays in the app on the phone. Facebook asks for it once more later."), "small", card));
    layout()->addWidget(card);
    onTyped(*m_number, this, [this](const QString &text) { Q_EMIT happened(event::NumberEdited{text}); });
}

// Enter in the name field means the button beside it, not the Next of the window.
bool ClientPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newApp && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_newApp->text().trimmed().isEmpty()) {
            m_create->click();
            return true;
        }
    }
    return WizardPage::eventFilter(watched, event);
}

void ClientPage::draw(const PageView &view)
{
    const auto *client = std::get_if<ClientView>(&view.body);
    if (!client)
        return;
    m_isGuidance = client->isGuidance;
    m_appCard->setVisible(!client->isGuidance);
    m_nameCard->setVisible(client->isGuidance);
    if (client->isGuidance) {
        showText(*m_appName, client->chosenName);
    } else {
        m_apps->draw(*client);
        m_appNote->note(client->isChosenLive
                            ? tr("This app is live already: only its contacts and chats are left to be asked for.")
                            : QString(),
                        FieldNote::Tone::Warning);
        drawNewApp(view, *client);
    }
    drawNumber(view, *client);
}

void ClientPage::drawNewApp(const PageView &view, const ClientView &client)
{
    showText(*m_newApp, client.newAppName);
    const QString name = client.newAppName.trimmed();
    m_create->setEnabled(!name.isEmpty() && !view.busy);
    m_suggested = client.suggestedAppName;
    m_useSuggested->setText(tr("Use %1 instead").arg(m_suggested));
    m_useSuggested->setVisible(!m_suggested.isEmpty());
    markFaulty(
        *m_newApp,
        m_newAppNote->noteProblem(
            view.problem, Problem::Field::AppName,
            tr("6 to 150 letters and digits, no spaces. It cannot be changed later, and customers never see it.")));
}

void ClientPage::drawNumber(const PageView &view, const ClientView &client)
{
    showText(*m_number, client.numberText);
    if (!client.numberFormatted.isEmpty())
        m_echo->note(numberEchoText(client.numberFormatted, client.numberCountry),
                     client.isNumberUnknownHere ? FieldNote::Tone::Hint : FieldNote::Tone::Good);
    else if (client.numberFault)
        m_echo->note(numberFaultText(*client.numberFault),
                     isUnfinished(*client.numberFault) ? FieldNote::Tone::Hint : FieldNote::Tone::Fault);
    else
        m_echo->note(numberAwaitedText(client.countryOfProfile));
    m_unknownNote->note(client.isNumberUnknownHere ? numberUnknownText(client.numberFormatted) : QString(),
                        FieldNote::Tone::Warning);
    m_confirm->setVisible(client.isNumberToConfirm);
    m_countryNote->note(client.isCountryUnsupported ? countryUnsupportedText(client.numberCountry) : QString(),
                        FieldNote::Tone::Warning);
    const bool isProblem = m_numberNote->noteProblem(view.problem, Problem::Field::Number);
    markFaulty(*m_number, isProblem || (client.numberFault && !isUnfinished(*client.numberFault)));
}

QWidget *ClientPage::firstField() const
{
    return m_isGuidance ? static_cast<QWidget *>(m_appName) : m_apps->firstField();
}

PageClass clientPage()
{
    return drawnBy<ClientPage>();
}

} // namespace golive::ui

#include "clientpage.moc"
