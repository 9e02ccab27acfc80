#include "ui/pages/columnpage.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/listening/armingpanel.h"
#include "ui/pages/listening/eventstext.h"
#include "ui/pages/listening/oldchatsbox.h"
#include "ui/pages/listening/receiverbox.h"
#include "ui/pages/listening/verdictcard.h"
#include "ui/pages/listening/waiverbox.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/profilemark.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/wording/armingtext.h"

#include <QLineEdit>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// Arm before fire (the guide's Coexistence Webhooks): before anything once-only happens somebody must listen, and what
/// then happens by itself is decided here.
class EventsPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit EventsPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildCreate();
    void drawCreate(const PageView &, const EventsView &);
    void useReceiver(const QUrl &publicUrl, const QString &url);
    void askToRepair(const Subscription &);

    WrapLabel *m_guidance = nullptr;
    VerdictCard *m_verdict = nullptr;
    FoldButton *m_createFold = nullptr;
    Card *m_create = nullptr;
    ReceiverBox *m_receiver = nullptr;
    WrapLabel *m_orOther = nullptr;
    QLineEdit *m_url = nullptr;
    FieldNote *m_urlNote = nullptr;
    QLineEdit *m_header = nullptr;
    FieldNote *m_headerNote = nullptr;
    ProfileMark *m_mark = nullptr;
    QPushButton *m_createButton = nullptr;
    OldChatsBox *m_oldChats = nullptr;
    ArmingPanel *m_arming = nullptr;
    WaiverBox *m_waiver = nullptr;
    Arming m_drawn;
    qsizetype m_drawnAddresses = 0;
};

namespace {

QString carrierHost(const EventsView &view)
{
    const auto one = std::find_if(view.subscriptions.begin(), view.subscriptions.end(),
                                  [&](const Subscription &each) { return each.id == view.carrier; });
    return one == view.subscriptions.end() ? QString() : EventsText::subscriptionTitle(*one);
}

} // namespace

QString EventsPage::title()
{
    return tr("Where events go");
}

QString EventsPage::intro(const PageView &)
{
    return tr("Old chats and new messages need an address where they can arrive.");
}

QString EventsPage::stepName(Step)
{
    return tr("Where events go");
}

EventsPage::EventsPage(QWidget *parent) : ColumnPage(parent)
{
    setObjectName(u"eventsPage"_s);
    setMaximumWidth(Theme::scaled(spacing::readingWidth));
    m_guidance = newLabel(body());
    m_verdict = new VerdictCard(body());
    column()->addWidget(newLabel(body(), nullptr, EventsText::why()));
    column()->addWidget(m_guidance);
    column()->addWidget(m_verdict);
    buildCreate();
    m_oldChats = new OldChatsBox(body());
    m_arming = new ArmingPanel(body());
    m_waiver = new WaiverBox(body());
    column()->addWidget(m_oldChats);
    column()->addWidget(m_arming);
    column()->addWidget(m_waiver);
    column()->addWidget(newLabel(body(), "small", ArmingText::keepPhoneOpen()));
    column()->addStretch(1);
    connect(m_verdict, &VerdictCard::readWanted, this, [this] { Q_EMIT happened(event::SubscriptionsWanted{}); });
    connect(m_verdict, &VerdictCard::checkWanted, this,
            [this](const SubscriptionId &one) { Q_EMIT happened(event::EventsCheckPressed{one}); });
    connect(m_verdict, &VerdictCard::repairWanted, this, &EventsPage::askToRepair);
    connect(m_oldChats, &OldChatsBox::answered, this, [this](Arming::OldChats answer) {
        Arming arming = m_drawn;
        arming.oldChats = answer;
        Q_EMIT happened(event::ArmingChanged{arming});
    });
    connect(m_arming, &ArmingPanel::changed, this,
            [this](const Arming &arming) { Q_EMIT happened(event::ArmingChanged{arming}); });
    connect(m_waiver, &WaiverBox::waived, this, [this](const QString &typed) {
        Q_EMIT happened(event::EventsWaived{true, typed});
    });
    connect(m_waiver, &WaiverBox::takenBack, this, [this] { Q_EMIT happened(event::EventsWaived{false, {}}); });
}

void EventsPage::buildCreate()
{
    m_create = newCard(body(), Card::Tone::Plain, EventsText::createTitle());
    m_create->setObjectName(u"createCard"_s);
    m_createFold = new FoldButton(tr("Add another address"), m_create, body());
    m_createFold->setObjectName(u"createFold"_s);
    column()->addWidget(m_createFold, 0, Qt::AlignLeft);
    column()->addWidget(m_create);
    m_receiver = new ReceiverBox(m_create);
    m_orOther = newLabel(m_create, "muted", tr("Or another address:"));
    m_create->body()->addWidget(m_receiver);
    m_create->body()->addWidget(m_orOther);
    const LabelledField url = addField(m_create->body(), u"eventsUrl"_s, tr("Address"));
    m_url = url.field;
    m_urlNote = url.note;
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    const LabelledField header = addField(m_create->body(), u"eventsHeader"_s, tr("Header (optional)"));
    m_header = header.field;
    m_headerNote = header.note;
    m_mark = new ProfileMark(m_create);
    m_create->body()->addWidget(m_mark);
    m_createButton = newButton(m_create, u"createSubscriptionButton"_s, tr("Add this address"));
    m_create->body()->addWidget(m_createButton, 0, Qt::AlignLeft);
    const auto tell = [this](const QString &) {
        Q_EMIT happened(event::EventsUrlEdited{m_url->text(), m_header->text()});
    };
    onTyped(*m_url, this, tell);
    onTyped(*m_header, this, tell);
    connect(m_createButton, &QPushButton::clicked, this,
            [this] { Q_EMIT happened(event::CreateSubscriptionPressed{}); });
    connect(m_mark, &ProfileMark::profileWanted, this, [this] { Q_EMIT wanted(ShowProfile{}); });
    connect(m_receiver, &ReceiverBox::chosen, this, &EventsPage::useReceiver);
    connect(m_receiver, &ReceiverBox::copyWanted, this, [this] { Q_EMIT wanted(CopyReceiverAddress{}); });
}

void EventsPage::useReceiver(const QUrl &publicUrl, const QString &url)
{
    Q_EMIT wanted(UseReceiverAddress{publicUrl.toString()});
    Q_EMIT happened(event::EventsUrlEdited{url, m_header->text()});
    Q_EMIT happened(event::CreateSubscriptionPressed{});
}

void EventsPage::askToRepair(const Subscription &subscription)
{
    if (isOwn(subscription)) {
        Q_EMIT happened(event::SubscriptionRepairPressed{subscription.id});
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Change this address?"),
                                     EventsText::repairQuestion(subscription), QMessageBox::NoButton, window());
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"repairQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *change = question->addButton(tr("Change it"), QMessageBox::AcceptRole);
    change->setObjectName(u"repairConfirm"_s);
    QPushButton *keep = question->addButton(tr("Leave it as it is"), QMessageBox::RejectRole);
    keep->setObjectName(u"repairKeep"_s);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(change, &QPushButton::clicked, this,
            [this, id = subscription.id] { Q_EMIT happened(event::SubscriptionRepairPressed{id}); });
    question->open();
}

void EventsPage::draw(const PageView &page)
{
    const auto *view = std::get_if<EventsView>(&page.body);
    if (!view)
        return;
    m_drawn = view->arming;
    const bool isOurs = !view->isGuidance;
    m_guidance->say(isOurs ? QString() : EventsText::guidance());
    showIf(isOurs, m_verdict);
    m_verdict->draw(*view, page.busy.has_value());
    drawCreate(page, *view);
    showIf(isOurs && !view->carrier.isEmpty(), m_oldChats);
    m_oldChats->draw(view->arming.oldChats, carrierHost(*view));
    showIf(isOurs && view->isRead, m_arming);
    m_arming->draw(view->arming, view->arm);
    m_waiver->draw(view->waiver);
    showIf(isOurs && view->isRead && (view->verdict == EventsVerdict::Red || view->waiver), m_waiver);
}

void EventsPage::drawCreate(const PageView &page, const EventsView &view)
{
    // Where an address carries the chats already, a second one is the less likely wish.
    const bool isNeeded = (view.carrier.isEmpty() && view.repairable.isEmpty()) || view.isReceiverShared;
    // What was added is there now.
    if (view.subscriptions.size() > m_drawnAddresses && m_drawnAddresses > 0)
        m_createFold->setChecked(false);
    m_drawnAddresses = view.subscriptions.size();
    showIf(!view.isGuidance && !isNeeded, m_createFold);
    showIf(!view.isGuidance && (isNeeded || m_createFold->isChecked()), m_create);
    const bool isBusy = page.busy.has_value();
    m_receiver->draw(view, page.problem, isBusy);
    showIf(m_receiver->isOffered(), m_orOther);
    fill(m_url, view.url);
    fill(m_header, view.header);
    const bool isRefused = m_urlNote->noteProblem(page.problem, Problem::Field::EventsUrl, EventsText::createNote());
    markFaulty(*m_url, isRefused);
    markFaulty(*m_header,
               m_headerNote->noteProblem(page.problem, Problem::Field::EventsHeader, EventsText::headerHint()));
    m_mark->say(view.isUrlOfProfile ? EventsText::asLast(view.missingHeader) : QString());
    m_createButton->setEnabled(!isBusy && !view.url.trimmed().isEmpty());
    setLook(*m_createButton, isNeeded && !m_receiver->onePress() ? "primary" : "");
}

QWidget *EventsPage::firstField() const
{
    if (QWidget *action = m_verdict->isHidden() ? nullptr : m_verdict->mainAction())
        return action;
    if (m_create->isHidden())
        return m_oldChats->isHidden() ? nullptr : m_oldChats->findChild<QWidget *>(u"oldChatsNobody"_s);
    QWidget *receiver = m_receiver->onePress();
    return receiver ? receiver : m_url;
}

PageClass eventsPage()
{
    return drawnBy<EventsPage>();
}

} // namespace golive::ui

#include "eventspage.moc"
