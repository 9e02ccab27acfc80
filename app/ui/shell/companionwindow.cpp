#include "ui/shell/companionwindow.h"

#include "ui/pages/connect/coachpanel.h"
#include "ui/pages/pageparts.h"
#include "ui/shell/callwindow.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/wording/shelltext.h"

#include <QCheckBox>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CompanionWindow::CompanionWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_who(newLabel(this, "small")), m_inFront(new QCheckBox(tr("Keep in front"), this)),
      m_coach(new CoachPanel), m_over(newLabel(this, "good"))
{
    setObjectName(u"companionWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("The cards"));
    m_inFront->setObjectName(u"companionInFront"_s);
    m_inFront->setAccessibleName(m_inFront->text());
    m_over->setObjectName(u"companionOver"_s);
    auto *area = new QScrollArea(this);
    setLook(*m_coach, "page");
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_coach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(m_who);
    column->addWidget(m_inFront);
    column->addWidget(m_over);
    column->addWidget(area, 1);
    resize(Theme::scaled(380), Theme::scaled(680));
    connect(m_inFront, &QCheckBox::clicked, this, [this](bool isOn) { keepInFront(*this, isOn); });
    connect(m_coach, &CoachPanel::turned, this, &CompanionWindow::turned);
    connect(m_coach, &CoachPanel::happened, this, &CompanionWindow::happened);
    connect(m_coach, &CoachPanel::wanted, this, &CompanionWindow::wanted);
}

void CompanionWindow::draw(const PageView &page)
{
    m_who->say(identityLine(page.identity));
    const auto *view = std::get_if<ConnectView>(&page.body);
    m_over->say(view ? QString() : tr("Facebook's part is not on the screen of Golive now. Go on in its window."));
    m_coach->setEnabled(view);
    if (view)
        m_coach->draw(*view);
}

void CompanionWindow::showScreen(CoachScreen screen, const CoachTrail &trail)
{
    m_coach->showScreen(screen, trail);
}

} // namespace golive::ui

#include "moc_companionwindow.cpp"
