#include "ui/pages/eventspage.h"

#include "ui/pages/pageparts.h"
#include "ui/pages/subscriptionlist.h"
#include "ui/pages/waiverbox.h"
#include "ui/text/eventstext.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

EventsPage::EventsPage(QWidget *parent) : ColumnPage(parent)
{
    setObjectName(u"eventsPage"_s);
    column()->addWidget(newLabel(body(), nullptr, EventsText::why()));
    m_guidance = newLabel(body());
    column()->addWidget(m_guidance);
    buildVerdict();
    buildCreate();
    m_waiver = new WaiverBox(body());
    column()->addWidget(m_waiver);
    column()->addStretch(1);
    connect(m_waiver, &WaiverBox::waived, this, [this](const QString &typed) { Q_EMIT happened(event::EventsWaived{true, typed}); });
    connect(m_waiver, &WaiverBox::takenBack, this, [this] { Q_EMIT happened(event::EventsWaived{false, {}}); });
}

void EventsPage::buildVerdict()
{
    m_verdict = newCard(body(), Card::Tone::Plain);
    m_verdictTitle = newLabel(m_verdict, "heading");
    m_verdictTitle->setObjectName(u"verdictLabel"_s);
    m_verdictBody = newLabel(m_verdict);
    m_list = new SubscriptionList(m_verdict);
    m_again = newButton(m_verdict, u"readAgain"_s, tr("Look again"));
    m_verdict->body()->addWidget(m_verdictTitle);
    m_verdict->body()->addWidget(m_verdictBody);
    m_verdict->body()->addWidget(m_list);
    m_verdict->body()->addWidget(m_again, 0, Qt::AlignLeft);
    column()->addWidget(m_verdict);
    // Choosing the page one is on looks again at what it shows.
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::PageChosen{Page::Events}); });
}

void EventsPage::buildCreate()
{
    m_create = newCard(body(), Card::Tone::Plain, EventsText::createTitle());
    const LabelledField url = addField(m_create->body(), u"eventsUrl"_s, tr("Address"));
    m_url = url.field;
    m_urlNote = url.note;
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    const LabelledField header = addField(m_create->body(), u"eventsHeader"_s, tr("Header (optional)"));
    m_header = header.field;
    header.note->note(EventsText::headerHint());
    m_createButton = newButton(m_create, u"createSubscriptionButton"_s, tr("Add this address"));
    m_create->body()->addWidget(m_createButton, 0, Qt::AlignLeft);
    m_create->body()->addWidget(newLabel(m_create, "small", EventsText::modesNote()));
    column()->addWidget(m_create);
    const auto tell = [this] { Q_EMIT happened(event::EventsUrlEdited{m_url->text(), m_header->text()}); };
    connect(m_url, &QLineEdit::textEdited, this, tell);
    connect(m_header, &QLineEdit::textEdited, this, tell);
    connect(m_createButton, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::CreateSubscriptionPressed{}); });
}

void EventsPage::draw(const PageView &page)
{
    const auto *view = std::get_if<EventsView>(&page.body);
    if (!view)
        return;
    m_guidance->say(view->isGuidance ? EventsText::guidance() : QString());
    showIf(!view->isGuidance, m_verdict);
    showIf(!view->isGuidance, m_create);
    drawVerdict(*view);
    fill(m_url, view->url);
    fill(m_header, view->header);
    const bool isRefused = m_urlNote->noteProblem(page.problem, Problem::Field::EventsUrl, EventsText::createNote());
    markFaulty(*m_url, isRefused);
    m_createButton->setEnabled(!page.busy && !view->url.trimmed().isEmpty());
    m_again->setEnabled(!page.busy);
    m_waiver->draw(view->waiver);
    showIf(!view->isGuidance && view->isRead && (view->verdict == EventsVerdict::Red || view->waiver), m_waiver);
}

void EventsPage::drawVerdict(const EventsView &view)
{
    m_verdictTitle->say(EventsText::verdictTitle(view.verdict, view.isRead, view.isReading));
    m_verdictBody->say(EventsText::verdictBody(view.verdict, view.isRead));
    m_list->draw(view.subscriptions);
    if (!view.isRead) {
        m_verdict->setTone(Card::Tone::Plain);
        return;
    }
    switch (view.verdict) {
    case EventsVerdict::Green: return m_verdict->setTone(Card::Tone::Good);
    case EventsVerdict::Amber: return m_verdict->setTone(Card::Tone::Warning);
    case EventsVerdict::Red: return m_verdict->setTone(Card::Tone::Fault);
    }
}

QWidget *EventsPage::firstField() const
{
    return m_create->isHidden() ? nullptr : m_url;
}

} // namespace golive::ui
