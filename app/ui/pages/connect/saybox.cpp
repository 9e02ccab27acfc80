#include "ui/pages/connect/saybox.h"

#include "ui/pages/connect/coachtext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/calltext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SayBox::SayBox(QWidget *parent) : QWidget(parent), m_in(newLabel(this, "overline")), m_words(newLabel(this, "heading"))
{
    m_words->setObjectName(u"sayWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_in);
    column->addWidget(m_words);
    column->addStretch(1);
}

void SayBox::draw(CoachScreen screen, const ConnectView &view, const Tongue &tongue)
{
    m_in->say(CallText::sayIn(tongue));
    m_words->say(isBeforeLink(screen, view) ? CallText::linkComes(tongue) : CoachText::aloud(screen, view, tongue));
    setAccessibleName(m_in->text());
}

bool SayBox::isBeforeLink(CoachScreen screen, const ConnectView &view)
{
    return screen == CoachScreen::ContinueWithFacebook && !view.linkGivenAt;
}

} // namespace golive::ui

#include "moc_saybox.cpp"
