#include "ui/pages/connect/cockpit.h"

#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/saybox.h"
#include "ui/pages/connect/screenpicker.h"
#include "ui/pages/connect/sendpanel.h"
#include "ui/pages/connect/sketchview.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/wording/calltext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

Cockpit::Cockpit(QWidget *parent)
    : QWidget(parent), m_send(new SendPanel(this)), m_picker(new ScreenPicker(ScreenPicker::Shape::Grid, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(buildScreen());
    column->addWidget(m_send);
    column->addWidget(m_picker);
    column->addStretch(1);
    connect(m_send, &SendPanel::happened, this, &Cockpit::happened);
    connect(m_send, &SendPanel::wanted, this, &Cockpit::wanted);
    connect(m_picker, &ScreenPicker::picked, this, &Cockpit::picked);
}

QWidget *Cockpit::buildScreen()
{
    auto *card = newCard(this, Card::Tone::Accent);
    card->setObjectName(u"sayCard"_s);
    m_title = newLabel(card, "overline");
    m_title->setObjectName(u"sayTitle"_s);
    m_say = new SayBox(card);
    m_sketch = new SketchView(card);
    m_sketch->setFixedSize(m_sketch->sizeHint());
    auto *sides = new BesideLayout(BesideLayout::Share::SecondAsWanted, Theme::scaled(220), spacing::large);
    sides->addWidget(m_say);
    sides->addWidget(m_sketch);
    card->body()->addWidget(m_title);
    card->body()->addLayout(sides);
    return card;
}

void Cockpit::drawScreen()
{
    m_picker->mark(m_screen);
    const auto *view = m_page ? std::get_if<ConnectView>(&m_page->body) : nullptr;
    if (!view)
        return;
    const bool isBefore = SayBox::isBeforeLink(m_screen, *view);
    m_title->say(isBefore ? QString()
                          : tr("The owner sees: %1", "the title of a card").arg(CoachText::title(m_screen)));
    m_say->draw(m_screen, *view, ownersTongue(m_page->owner));
    m_sketch->showSketch(CoachText::sketch(m_screen));
}

void Cockpit::draw(const PageView &page, const ConnectView &view)
{
    m_page = page;
    m_send->draw(page, view);
    drawScreen();
}

void Cockpit::turnTo(CoachScreen screen)
{
    m_screen = screen;
    drawScreen();
}

void Cockpit::tellDone(const ProgramAction &action, bool isDone)
{
    m_send->tellDone(action, isDone);
}

} // namespace golive::ui

#include "moc_cockpit.cpp"
