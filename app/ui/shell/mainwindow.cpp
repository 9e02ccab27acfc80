#include "ui/shell/mainwindow.h"

#include "ui/pages/pagelist.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/allbanner.h"
#include "ui/shell/besidewindows.h"
#include "ui/shell/buttonrow.h"
#include "ui/shell/explaindialog.h"
#include "ui/shell/hiddenband.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/openrow.h"
#include "ui/shell/othersbar.h"
#include "ui/shell/pagesahead.h"
#include "ui/shell/practiceband.h"
#include "ui/shell/rail.h"
#include "ui/shell/standardkeys.h"
#include "ui/shell/strip.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/shelltext.h"
#include "ui/wording/supporttext.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr int lowWindow = 680;

/// Each problem is said once: beside the control that it concerns, or in the notice where no control of the page says
/// it. What is being typed wrongly is the page's affair alone.
bool isForNotice(const WizardPage &page, const std::optional<Problem> &problem)
{
    if (!problem || problem->field == Problem::Field::Page)
        return problem.has_value();
    const auto notes = page.findChildren<FieldNote *>();
    const bool isSaidThere = std::any_of(notes.begin(), notes.end(), [&](const FieldNote *note) {
        return note->problem() == problem && note->isVisibleTo(&page);
    });
    return !isSaidThere && maySupportHelp(*problem);
}

QSize firstSize()
{
    constexpr QSize usual(1240, 800);
    constexpr QSize frame(16, 48); // what the system draws around it, about
    return usual.boundedTo(QGuiApplication::primaryScreen()->availableSize() - frame);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint |
                          Qt::WindowCloseButtonHint),
      m_beside(new BesideWindows(*this)), m_rail(new Rail(this)), m_practiceBand(new PracticeBand(this)),
      m_hiddenBand(new HiddenBand(this)), m_identity(new WrapLabel(QString(), "small", this)),
      m_title(new WrapLabel(QString(), "title", this)), m_intro(new WrapLabel(QString(), "muted", this)),
      m_openRow(new OpenRow(this)), m_allBanner(new AllBanner(this)), m_strip(new Strip(this)),
      m_others(new OthersBar(this)), m_notice(new NoticeBar(this)), m_area(new PageArea(this)),
      m_places(new QHBoxLayout), m_around(new QVBoxLayout), m_buttons(new ButtonRow(this)),
      m_ahead(new PagesAhead([this](Page next) { return page(next); }, this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(720, 440);

    buildSheet();
    m_around->setSpacing(spacing::small);
    m_around->addWidget(m_openRow);
    m_around->addWidget(m_allBanner);
    m_around->addWidget(m_strip);
    m_around->addWidget(m_others);
    m_around->addWidget(m_notice);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(m_around);
    right->addWidget(m_area, 1);
    right->addWidget(m_buttons);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addLayout(right, 1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *bands = new QHBoxLayout;
    bands->setSpacing(0);
    bands->addWidget(m_practiceBand, 1);
    bands->addWidget(m_hiddenBand);
    rows->addLayout(bands);
    rows->addLayout(columns, 1);

    connect(m_rail, &Rail::pageChosen, this, [this](Page chosen) { Q_EMIT happened(event::PageChosen{chosen}); });
    connect(m_strip, &Strip::deadlineWanted, this, [this] { Q_EMIT wanted(SaveDeadline{}); });
    connect(m_strip, &Strip::phoneReminderWanted, this, [this] { Q_EMIT wanted(SavePhoneReminder{}); });
    connect(m_hiddenBand, &HiddenBand::showPressed, this, [this] { Q_EMIT wanted(HideOtherClients{false}); });
    connect(m_others, &OthersBar::dismissed, this, [this] { Q_EMIT wanted(DismissOthers{}); });
    connect(m_others, &OthersBar::chosen, this, [this](TypedField field, bool isMine) {
        Q_EMIT wanted(SettleContested{field, isMine});
    });
    // Not while something is drawn, which may move the keyboard.
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::tellField, Qt::QueuedConnection);
    connect(m_notice, &NoticeBar::retryPressed, this, [this] { Q_EMIT happened(event::RetryPressed{}); });
    connect(m_notice, &NoticeBar::dismissed, this, [this] { Q_EMIT happened(event::ProblemDismissed{}); });
    connect(m_notice, &NoticeBar::supportPressed, this,
            [this](const Problem &problem) { Q_EMIT wanted(WriteToSupport{problem}); });
    connect(m_notice, &NoticeBar::actionPressed, this, [this](NoticeBar::Action action) {
        switch (action) {
        case NoticeBar::Action::SignInAgain: Q_EMIT happened(event::PageChosen{Page::SignIn}); break;
        case NoticeBar::Action::NewLink: Q_EMIT happened(event::NewLinkWanted{}); break;
        case NoticeBar::Action::StartAgain: Q_EMIT happened(event::SignUpAgainWanted{}); break;
        case NoticeBar::Action::UseBrowser: Q_EMIT happened(event::SurfaceChosen{SurfaceKind::Browser}); break;
        }
    });
    connect(m_buttons, &ButtonRow::nextPressed, this, &MainWindow::pressNext);
    connect(m_buttons, &ButtonRow::backPressed, this, &MainWindow::goBack);
    connect(m_buttons, &ButtonRow::closePressed, this, &MainWindow::close);
    connect(m_buttons, &ButtonRow::cancelPressed, this, [this] { Q_EMIT happened(event::CancelPressed{}); });
    buildSwitching();
    auto *back = new QShortcut(this);
    back->setKeys(backKeys());
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
    auto *help = new QShortcut(this);
    help->setKeys(helpKeys());
    connect(help, &QShortcut::activated, this, &MainWindow::explain);
    connect(m_rail, &Rail::explanationWanted, this, &MainWindow::explain);
    connect(m_rail, &Rail::supportBundleWanted, this, [this] { Q_EMIT wanted(MakeSupportBundle{}); });
    resize(firstSize());
}

// By the keyboard from any page. The keys are the window's, so that they serve while the row has no room.
void MainWindow::buildSwitching()
{
    connect(m_openRow, &OpenRow::chosen, this, &MainWindow::switchTo);
    connect(m_allBanner, &AllBanner::signInWanted, this, [this] { Q_EMIT wanted(SignInForAll{}); });
    connect(m_allBanner, &AllBanner::tryWanted, this, [this] { Q_EMIT wanted(LookAgain{}); });
    connect(m_allBanner, &AllBanner::proxyWanted, this, [this] { Q_EMIT wanted(SignInToProxy{}); });
    for (int place = 1; place <= static_cast<int>(OpenPlaces::most); ++place) {
        auto *key = new QShortcut(openClientKey(place), this);
        connect(key, &QShortcut::activated, this, [this, place] {
            for (const OpenClientView &one : std::as_const(m_view.open)) {
                if (one.place == place && !one.isOnScreen)
                    return switchTo(SetupId(one.setup));
            }
        });
    }
    auto *board = new QShortcut(openClientKey(0), this);
    connect(board, &QShortcut::activated, this, [this] {
        if (!m_view.isStaff || m_view.page == Page::Start)
            return;
        tellTyped();
        Q_EMIT wanted(StartNewSetup{});
    });
}

// What is told only once its field is left belongs to the client that is on the screen now.
void MainWindow::tellTyped()
{
    if (QWidget *field = focusWidget())
        field->clearFocus();
}

void MainWindow::switchTo(const SetupId &id)
{
    tellTyped();
    Q_EMIT wanted(ResumeSetup{id});
}

// What is read first scrolls with the page: in a small window the page needs the place.
void MainWindow::buildSheet()
{
    m_identity->setObjectName(u"identityLine"_s);
    m_title->setObjectName(u"pageTitle"_s);
    // Where the keyboard begins on a page without a field; Tab does not stop there.
    m_title->setFocusPolicy(Qt::ClickFocus);
    m_intro->setObjectName(u"pageIntro"_s);
    auto *sheet = new QWidget;
    setLook(*sheet, "page");
    auto *head = new QVBoxLayout;
    head->setSpacing(spacing::tight);
    head->addWidget(m_identity);
    head->addWidget(m_title);
    head->addWidget(m_intro);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(spacing::medium);
    column->addLayout(head);
    column->addLayout(m_places, 1);
    // Beside a page that is no wider than can be read well.
    m_places->addStretch(0);
    m_area->setObjectName(u"pageArea"_s);
    m_area->setWidget(sheet);
}

void MainWindow::noteBrand(const Brand &brand)
{
    m_rail->noteBrand(brand);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_area->letGo();
    fitMargins();
    QDialog::resizeEvent(event);
}

void MainWindow::fitMargins()
{
    const int room = Theme::scaled(spacing::readingWidth) + Rail::wholeWidth() + 2 * spacing::page;
    const bool isNarrow = width() < room;
    const bool isLow = height() < Theme::scaled(lowWindow);
    // A low board needs the place; the keys go there all the same.
    m_openRow->draw(isLow && isBoard(m_view) ? QList<OpenClientView>() : m_view.open);
    m_strip->setCompact(isLow);
    m_others->setCompact(isLow);
    m_notice->setCompact(isLow);
    // The board needs the width, and the way of one client's steps tells nothing there.
    m_rail->setSlim(isNarrow || isBoard(m_view));
    const int side = isNarrow ? spacing::large : spacing::page;
    const int above = isNarrow ? spacing::medium : spacing::section;
    const auto isShown = [](const QWidget *one) { return !one->isHidden(); };
    const bool isAnythingAround =
        isShown(m_openRow) || isShown(m_allBanner) || isShown(m_strip) || isShown(m_others) || isShown(m_notice);
    m_around->setContentsMargins(side, isAnythingAround ? spacing::medium : 0, side, 0);
    m_area->setSheetMargins({side, above, side, spacing::small});
}

WizardPage *MainWindow::page(Page which)
{
    if (WizardPage *known = m_pages.find(which))
        return known;
    WizardPage *made = makePage(which, m_area->widget());
    made->hide();
    setLook(*made, "page");
    connect(made, &WizardPage::happened, this, &MainWindow::happened);
    connect(made, &WizardPage::wanted, this, &MainWindow::wanted);
    const auto notes = made->findChildren<FieldNote *>();
    for (const FieldNote *note : notes) {
        connect(note, &FieldNote::supportPressed, this,
                [this](const Problem &problem) { Q_EMIT wanted(WriteToSupport{problem}); });
    }
    m_places->insertWidget(0, made, 1);
    m_pages.add(which, made);
    return made;
}

void MainWindow::draw(const PageView &view)
{
    if (m_isDrawn && view == m_view)
        return;
    const QPointer<QWidget> focused = focusWidget();
    // A page begins below what stands above it; what comes later leaves it where it is.
    const bool isTurning = turnsTo(view);
    if (!isTurning)
        m_area->keepPlace();
    drawHead(view);
    m_rail->draw(view.rail);
    m_allBanner->draw(view.banner);
    m_strip->draw(view.strip);
    m_others->draw(view.others);
    m_buttons->draw(view.buttons, view.busy);
    showPage(view);
    m_notice->draw(isForNotice(*page(view.page), view.problem) ? view.problem : std::nullopt, view.canRetry, view.now);
    fitMargins();
    if (isTurning)
        layout()->activate();
    // Who chose there goes on in the page.
    if (m_others->isHidden() && focused && m_others->isAncestorOf(focused))
        takeFocusTo(*m_shown);
    keepFocusOffTheRail(focused);
    m_beside->draw(view);
    if (m_explanation)
        m_explanation->draw(view);
}

void MainWindow::drawHead(const PageView &view)
{
    setWindowTitle(titleOfWindow(view));
    m_practiceBand->setVisible(view.isPractice);
    m_hiddenBand->setVisible(view.owner.areOthersHidden);
    m_hiddenBand->setBrief(view.isPractice);
    m_practiceBand->setBrief(view.owner.areOthersHidden);
    // The board is about all of them, and names whoever is chosen there.
    m_identity->say(isBoard(view) ? QString() : identityLine(view.identity));
    m_title->say(pageHeading(view));
    m_intro->say(pageIntro(view));
}

bool MainWindow::turnsTo(const PageView &view) const
{
    return !m_isDrawn || view.page != m_view.page || view.setup != m_view.setup;
}

void MainWindow::showPage(const PageView &view)
{
    const bool isOtherPage = turnsTo(view);
    m_pages.turnTo(view);
    WizardPage *shown = page(view.page);
    m_view = view;
    m_isDrawn = true;
    shown->draw(view);
    holdFocusWhileBusy(view.busy && holdOf(*view.busy) == Hold::Page, *shown);
    if (!isOtherPage)
        return;
    m_ahead->follow(view.rail, view.page);
    m_focusBeforeBusy.clear();
    m_area->letGo();
    turnTo(*shown);
    m_area->verticalScrollBar()->setValue(0);
}

// The new page has the keyboard before the old one goes: it would pass it on to the rail.
void MainWindow::turnTo(WizardPage &next)
{
    if (m_shown == &next)
        return takeFocusTo(next);
    QLayout *sheet = m_area->widget()->layout();
    m_area->setUpdatesEnabled(false);
    sheet->setEnabled(false); // while both are there it would make room for both
    if (m_shown)
        next.setGeometry(m_shown->geometry());
    next.show();
    takeFocusTo(next);
    if (m_shown)
        m_shown->hide();
    m_shown = &next;
    sheet->setEnabled(true);
    sheet->invalidate();
    sheet->activate();
    m_area->setUpdatesEnabled(true);
}

void MainWindow::pressNext()
{
    if (m_view.buttons.next == NextLabel::Finish)
        Q_EMIT wanted(FinishSetup{});
    else
        Q_EMIT happened(page(m_view.page)->nextEvent());
}

void MainWindow::goBack()
{
    if (m_view.buttons.isBackShown && m_view.buttons.isBackEnabled)
        Q_EMIT happened(event::BackPressed{});
}

// One of them, and beside the window: who reads the answer goes on with what it says.
void MainWindow::explain()
{
    if (!m_explanation) {
        m_explanation = new ExplainDialog(this);
        connect(m_explanation, &ExplainDialog::happened, this, &MainWindow::happened);
        connect(m_explanation, &ExplainDialog::supportBundleWanted, m_rail, &Rail::supportBundleWanted);
        m_explanation->draw(m_view);
    }
    m_explanation->show();
    m_explanation->activateWindow();
}

} // namespace golive::ui

#include "moc_mainwindow.cpp"
