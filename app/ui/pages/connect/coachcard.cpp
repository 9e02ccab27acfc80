#include "ui/pages/connect/coachcard.h"

#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/sketchview.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CoachCard::CoachCard(QWidget *parent)
    : Card(parent), m_number(newLabel(this, "overline")), m_title(newLabel(this, "heading")), m_sees(newLabel(this)),
      m_sketch(new SketchView(this)), m_compare(newLabel(this, "heading")), m_press(newLabel(this, "fieldLabel")),
      m_never(newLabel(this, "warning")), m_phone(newLabel(this, "overline", CoachText::onPhone())),
      m_onPhone(newLabel(this)), m_takes(newLabel(this, "small"))
{
    setObjectName(u"coachCard"_s);
    m_title->setObjectName(u"cardTitle"_s);
    m_sees->setObjectName(u"cardText"_s);
    m_press->setObjectName(u"cardPress"_s);
    m_never->setObjectName(u"cardPressNot"_s);
    m_onPhone->setObjectName(u"cardOnPhone"_s);
    m_takes->setObjectName(u"cardTakes"_s);
    m_compare->setObjectName(u"numberToCompare"_s);
    m_compare->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    body()->setSpacing(spacing::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_number, m_title, m_sees, m_sketch, m_compare, m_press,
                                                            m_never, m_phone, m_onPhone, m_takes})
        body()->addWidget(widget);
}

void CoachCard::draw(CoachScreen screen, ScreenOrder order, const ConnectView &view)
{
    m_screen = nameOf(screen);
    const auto place = placeOf(screen, order);
    const CoachWords words = CoachText::wordsOf(screen, view);
    m_number->say(place ? CoachText::place(*place) : QString());
    m_title->say(words.title);
    m_sees->say(words.sees);
    m_sketch->showSketch(CoachText::sketch(screen));
    m_compare->say(screen == CoachScreen::SelectNumber ? view.numberFormatted : QString());
    m_press->say(words.press);
    m_never->say(words.never);
    showIf(!words.onPhone.isEmpty(), m_phone);
    m_onPhone->say(words.onPhone);
    m_takes->say(words.takes);
}

} // namespace golive::ui

#include "moc_coachcard.cpp"
