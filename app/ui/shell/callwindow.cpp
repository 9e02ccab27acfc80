#include "ui/shell/callwindow.h"

#include "ui/pages/connect/languagechoice.h"
#include "ui/pages/pageparts.h"
#include "ui/shell/callend.h"
#include "ui/shell/callsheet.h"
#include "ui/shell/callstrip.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/shelltext.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

void keepInFront(QWidget &window, bool isInFront)
{
    if (window.windowFlags().testFlag(Qt::WindowStaysOnTopHint) == isInFront)
        return;
    const bool wasVisible = window.isVisible();
    const QPoint place = window.pos();
    window.setWindowFlag(Qt::WindowStaysOnTopHint, isInFront); // hides it
    if (!wasVisible)
        return;
    window.move(place);
    window.show();
}

CallWindow::CallWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_area(new QScrollArea(this)), m_sheet(new CallSheet), m_strip(new CallStrip),
      m_end(new CallEnd)
{
    setObjectName(u"callWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *inside = new QWidget(m_area);
    setLook(*inside, "page");
    auto *places = new QVBoxLayout(inside);
    places->setContentsMargins(0, 0, spacing::small, 0);
    for (QWidget *place : std::initializer_list<QWidget *>{m_sheet, m_strip, m_end}) {
        places->addWidget(place);
        place->hide();
    }
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(buildHead());
    column->addWidget(m_area, 1);
    connect(m_sheet, &CallSheet::happened, this, &CallWindow::happened);
    connect(m_strip, &CallStrip::happened, this, &CallWindow::happened);
    connect(m_strip, &CallStrip::wanted, this, &CallWindow::wanted);
    connect(m_strip, &CallStrip::picked, this, &CallWindow::picked);
    connect(m_strip, &CallStrip::stepped, this, &CallWindow::stepped);
    connect(m_end, &CallEnd::wanted, this, &CallWindow::wanted);
}

QWidget *CallWindow::buildHead()
{
    auto *head = new QWidget(this);
    m_who = newLabel(head, "heading");
    m_who->setObjectName(u"callWho"_s);
    m_language = new LanguageChoice(head);
    m_inFront = new QCheckBox(tr("Keep in front"), head);
    m_inFront->setObjectName(u"callInFront"_s);
    m_hidden = new QCheckBox(tr("Hide the other clients"), head);
    m_hidden->setObjectName(u"callHideOthers"_s);
    auto *choices = new FlowLayout(spacing::large);
    choices->addWidget(m_language);
    choices->addWidget(m_inFront);
    choices->addWidget(m_hidden);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_who);
    column->addLayout(choices);
    for (QCheckBox *box : {m_inFront, m_hidden})
        box->setAccessibleName(box->text());
    connect(m_language, &LanguageChoice::happened, this, &CallWindow::happened);
    connect(m_inFront, &QCheckBox::clicked, this, [this](bool isOn) { keepInFront(*this, isOn); });
    connect(m_hidden, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT wanted(HideOtherClients{isOn}); });
    return head;
}

void CallWindow::draw(const PageView &page)
{
    const QString who = identityLine(page.identity);
    setWindowTitle(who.isEmpty() ? tr("Call") : tr("Call: %1", "client and number").arg(who));
    m_who->say(who);
    m_language->draw(page.owner);
    m_hidden->setChecked(page.owner.areOthersHidden);
    QWidget *wanted = page.page < Page::Connect    ? static_cast<QWidget *>(m_sheet)
                      : page.page == Page::Connect ? static_cast<QWidget *>(m_strip)
                                                   : m_end;
    m_sheet->draw(page);
    m_strip->draw(page);
    m_end->draw(page);
    if (m_shown == wanted)
        return;
    m_shown = wanted;
    for (QWidget *place : std::initializer_list<QWidget *>{m_sheet, m_strip, m_end})
        showIf(place == wanted, place);
    // A strip over the browser, a sheet beside it.
    resize(wanted == m_strip ? QSize(Theme::scaled(980), Theme::scaled(360))
                             : QSize(Theme::scaled(620), Theme::scaled(560)));
}

void CallWindow::turnTo(CoachScreen screen, const CoachTrail &trail)
{
    m_strip->turnTo(screen, trail);
}

void CallWindow::tellDone(const ProgramAction &action, bool isDone)
{
    if (m_shown == m_strip)
        m_strip->tellDone(action, isDone);
    else if (m_shown == m_end)
        m_end->tellDone(action, isDone);
}

void CallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace golive::ui

#include "moc_callwindow.cpp"
