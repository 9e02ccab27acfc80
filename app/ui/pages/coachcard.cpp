#include "ui/pages/coachcard.h"

#include "ui/pages/pageparts.h"
#include "ui/pages/sketchview.h"
#include "ui/style/spacing.h"
#include "ui/text/connecttext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CoachCard::CoachCard(QWidget *parent)
    : Card(parent), m_number(newLabel(this, "overline")), m_title(newLabel(this, "heading")), m_asks(newLabel(this)),
      m_sketch(new SketchView(this)), m_press(newLabel(this, "fieldLabel")), m_pressNot(newLabel(this, "warning")),
      m_compare(newLabel(this, "heading"))
{
    m_title->setObjectName(u"cardTitle"_s);
    m_asks->setObjectName(u"cardText"_s);
    m_press->setObjectName(u"cardPress"_s);
    m_pressNot->setObjectName(u"cardPressNot"_s);
    m_compare->setObjectName(u"numberToCompare"_s);
    m_compare->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    body()->setSpacing(spacing::small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_number, m_title, m_asks, m_sketch, m_compare, m_press, m_pressNot})
        body()->addWidget(widget);
}

void CoachCard::draw(const ConnectView &view)
{
    m_number->say(ConnectText::cardNumber(view.card));
    m_title->say(ConnectText::cardTitle(view.card));
    m_asks->say(ConnectText::asks(view.card));
    m_sketch->showSketch(ConnectText::sketch(view.card));
    m_press->say(ConnectText::press(view.card, view));
    m_pressNot->say(ConnectText::pressNot(view.card));
    m_compare->say(view.card == golive::Card::SelectNumber ? view.numberFormatted : QString());
}

} // namespace golive::ui
