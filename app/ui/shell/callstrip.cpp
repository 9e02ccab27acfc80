#include "ui/shell/callstrip.h"

#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/doneline.h"
#include "ui/pages/connect/saybox.h"
#include "ui/pages/connect/sketchview.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/elidingcombo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/calltext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

CallStrip::CallStrip(QWidget *parent) : QWidget(parent), m_say(new SayBox(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::section);
    addColumn(tr("Say"), 3)->addWidget(m_say, 1);
    buildSees(addColumn(tr("The owner sees"), 2));
    buildPress(addColumn(tr("You press"), 2));
}

QVBoxLayout *CallStrip::addColumn(const QString &title, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::small);
    column->addWidget(newLabel(this, "fieldLabel", title));
    qobject_cast<QHBoxLayout *>(layout())->addLayout(column, stretch);
    return column;
}

void CallStrip::buildSees(QVBoxLayout *column)
{
    m_screens = new ElidingCombo(this);
    m_screens->setObjectName(u"callScreen"_s);
    m_screens->setAccessibleName(tr("The screen that the owner sees"));
    constexpr QSize small(60, 30);
    m_screens->setIconSize(small);
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_screens->setMinimumContentsLength(16);
    for (const CoachScreen screen : enumValues<CoachScreen>())
        m_screens->addItem(QIcon(SketchView::picture(CoachText::sketch(screen), small)), CoachText::title(screen),
                           static_cast<int>(screen));
    m_sketch = new SketchView(this);
    m_stages = newLabel(this, "small");
    m_stages->setObjectName(u"callStages"_s);
    m_checked = newLabel(this, "small");
    column->addWidget(m_screens);
    column->addWidget(m_sketch);
    column->addWidget(m_stages);
    column->addWidget(m_checked);
    column->addStretch(1);
    connect(m_screens, &ElidingCombo::activated, this,
            [this](int index) { Q_EMIT picked(static_cast<CoachScreen>(m_screens->itemData(index).toInt())); });
}

void CallStrip::buildPress(QVBoxLayout *column)
{
    m_youDo = newLabel(this);
    m_youDo->setObjectName(u"callYouDo"_s);
    m_copy = newButton(this, u"callCopyMessage"_s, tr("Copy the message"));
    m_next = newButton(this, u"callNext"_s, tr("Next screen"), "primary");
    m_previous = newButton(this, u"callPrevious"_s, tr("Previous"));
    m_previous->setAccessibleName(tr("Previous screen"));
    m_done = new DoneLine(u"callDone"_s, this);
    m_sharing = new QWidget(this);
    auto *answers = new FlowLayout(spacing::tight);
    m_sharing->setLayout(answers);
    answers->setContentsMargins(0, 0, 0, 0);
    // Meta's labels, as documented: never translated.
    const std::initializer_list<std::pair<ChatSharing, QString>> all{
        {ChatSharing::Shared, u"Share chats"_s},
        {ChatSharing::NotShared, u"Don\u2019t share chats"_s},
        {ChatSharing::NotSure, tr("Not sure")}};
    for (const auto &[sharing, label] : all) {
        auto *button = newButton(m_sharing, u"callSharing%1"_s.arg(static_cast<int>(sharing)), label, "toggle");
        button->setCheckable(true);
        answers->addWidget(button);
        m_shared << std::pair(sharing, button);
        connect(button, &QPushButton::clicked, this,
                [this, told = sharing] { Q_EMIT happened(event::ChatSharingTold{told}); });
    }
    auto *turning = new FlowLayout(spacing::small);
    turning->addWidget(m_next);
    turning->addWidget(m_previous);
    column->addWidget(m_youDo);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    column->addWidget(m_done);
    column->addWidget(m_sharing);
    column->addLayout(turning);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT wanted(CopyMessage{}); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
}

void CallStrip::drawScreen()
{
    m_screens->setCurrentIndex(m_screens->findData(static_cast<int>(m_screen)));
    m_sketch->showSketch(CoachText::sketch(m_screen));
    m_next->setEnabled(screenBeside(m_screen, m_trail.order(), 1).has_value());
    m_previous->setEnabled(screenBeside(m_screen, m_trail.order(), -1).has_value());
    const auto *view = m_page ? std::get_if<ConnectView>(&m_page->body) : nullptr;
    if (!view)
        return;
    m_say->draw(m_screen, *view, ownersTongue(m_page->owner));
    m_youDo->say(CallText::youDo(m_screen, *view));
    showIf(m_screen == CoachScreen::ContinueWithFacebook, m_copy);
    m_copy->setEnabled(!view->link.isEmpty() && !view->isLinkExpired);
    showIf(isPhoneInvolved(m_screen), m_sharing);
    for (const auto &[sharing, button] : std::as_const(m_shared))
        button->setChecked(sharing == view->chatSharing);
    m_checked->say(CallText::lastChecked(*view));
}

void CallStrip::draw(const PageView &page)
{
    m_page = page;
    m_stages->say(CallText::stageLines(page.owner.stages));
    drawScreen();
}

void CallStrip::turnTo(CoachScreen screen, const CoachTrail &trail)
{
    if (m_screen == screen && m_trail == trail)
        return;
    m_screen = screen;
    m_trail = trail;
    drawScreen();
}

void CallStrip::tellDone(const ProgramAction &action, bool isDone)
{
    m_done->tell(action, isDone);
}

} // namespace golive::ui

#include "moc_callstrip.cpp"
