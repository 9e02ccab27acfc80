#include "ui/pages/connect/coachpanel.h"

#include "ui/pages/chats/againpanel.h"
#include "ui/pages/connect/coachcard.h"
#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/connecttext.h"
#include "ui/pages/connect/screenpicker.h"
#include "ui/pages/connect/sharingchoice.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/armingtext.h"

#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

using namespace std::chrono_literals;

namespace golive::ui {

namespace {
constexpr auto notKnownPatience = 1500ms; // between two screens a page is empty for a moment
constexpr auto handOffPatience = 2min;
} // namespace

CoachPanel::CoachPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    QWidget *inside = this;
    m_again = new AgainPanel(inside);
    column->addWidget(m_again);
    m_finished = newLabel(inside, "good");
    m_finished->setObjectName(u"facebookFinished"_s);
    m_keepOpen = newLabel(inside, "small", ArmingText::keepPhoneOpen());
    m_abandoned = newLabel(inside, "warning");
    m_card = new CoachCard(inside);
    m_sharing = new SharingChoice(inside);
    m_practicePhone = newButton(inside, u"practicePhoneButton"_s, tr("Show the practice phone"));
    m_remedies = newLabel(inside, "warning");
    m_remedies->setObjectName(u"handOffRemedies"_s);
    m_handOffFor = new QTimer(this);
    m_handOffFor->setObjectName(u"handOffFor"_s);
    m_handOffFor->setSingleShot(true);
    m_handOffFor->setInterval(handOffPatience);
    connect(m_handOffFor, &QTimer::timeout, this, [this] { m_remedies->say(CoachText::remedies()); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_finished, m_abandoned, m_card, m_remedies, m_keepOpen})
        column->addWidget(widget);
    column->addWidget(m_sharing);
    column->addWidget(m_practicePhone);
    m_shareAhead = newLinkButton(inside, u"shareAheadButton"_s, CoachText::shareAhead());
    column->addWidget(m_shareAhead, 0, Qt::AlignLeading);
    buildOwner(column);
    m_seen = newLabel(inside, "small");
    column->addWidget(m_seen);
    buildTurning(column);
    buildOtherScreens(column);
    column->addStretch(1);
    connect(m_sharing, &SharingChoice::told, this,
            [this](ChatSharing sharing) { Q_EMIT happened(event::ChatSharingTold{sharing}); });
    connect(m_shareAhead, &QPushButton::clicked, this, [this] { showCard(CoachScreen::ShareChats); });
    connect(m_practicePhone, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ShowPracticePhone{}); });
}

QSize CoachPanel::sizeHint() const
{
    return {std::max(Theme::scaled(320), layout()->totalMinimumSize().width()), layout()->totalSizeHint().height()};
}

void CoachPanel::buildOwner(QVBoxLayout *column)
{
    m_owner = newCard(this, Card::Tone::Quiet);
    m_owner->body()->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_ownerNote = newLabel(m_owner);
    m_ownerFinished = newButton(m_owner, u"ownerFinishedButton"_s, tr("Facebook says I am finished"));
    m_ownerSelected = newButton(m_owner, u"ownerSelectedButton"_s, tr("I have selected my number"), "primary");
    m_owner->body()->addWidget(m_ownerNote);
    m_owner->body()->addWidget(m_ownerFinished);
    m_owner->body()->addWidget(m_ownerSelected);
    column->addWidget(m_owner);
    m_takeBack = newLinkButton(this, u"takeBackButton"_s, tr("That was too early: take it back"));
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::OwnerTakesBack{}); });
    connect(m_ownerFinished, &QPushButton::clicked, this, &CoachPanel::askWhetherFinished);
    connect(m_ownerSelected, &QPushButton::clicked, this,
            [this] { Q_EMIT happened(event::OwnerSaysNumberSelected{}); });
}

// The 24 hours are counted from the answer, and nothing here can see whether it is true.
void CoachPanel::askWhetherFinished()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Does Facebook say so?"),
                                     ConnectText::ownerFinishedAsk(), QMessageBox::NoButton, window());
    question->setObjectName(u"ownerFinishedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Yes, it is finished"), QMessageBox::AcceptRole);
    yes->setObjectName(u"ownerFinishedConfirm"_s);
    QPushButton *no = question->addButton(tr("Not yet"), QMessageBox::RejectRole);
    no->setObjectName(u"ownerFinishedNotYet"_s);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::OwnerSaysFinished{}); });
    question->open();
}

void CoachPanel::buildOtherScreens(QVBoxLayout *column)
{
    m_notKnown = newLabel(this, "warning");
    m_notKnown->setObjectName(u"screenNotKnown"_s);
    m_picker = new ScreenPicker(ScreenPicker::Shape::Column, this);
    m_other = new FoldButton(CoachText::otherScreen(), m_picker, this);
    m_other->setObjectName(u"otherScreenButton"_s);
    column->addWidget(m_notKnown);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(m_picker);
    showIf(false, m_notKnown);
    connect(m_picker, &ScreenPicker::picked, this, [this](CoachScreen screen) {
        m_other->setChecked(false);
        turnTo(screen);
    });
    m_notKnownFor.setSingleShot(true);
    m_notKnownFor.setInterval(notKnownPatience);
    connect(&m_notKnownFor, &QTimer::timeout, this, [this] { m_notKnown->say(CoachText::notKnown()); });
}

void CoachPanel::buildTurning(QVBoxLayout *column)
{
    m_previous = newButton(this, u"previousCardButton"_s, tr("Previous"));
    m_previous->setAccessibleName(tr("Show the previous card"));
    m_next = newButton(this, u"nextCardButton"_s, tr("Show the next card"));
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
}

// What comes next is a guess until somebody goes on from it.
void CoachPanel::step(int by)
{
    if (by > 0)
        m_trail = m_trail.after(m_shown);
    if (const auto beside = screenBeside(m_shown, m_trail.order(), by))
        showCard(*beside);
}

void CoachPanel::turnTo(CoachScreen screen)
{
    m_trail = m_trail.after(screen);
    showCard(screen);
}

void CoachPanel::showCard(CoachScreen screen)
{
    m_shown = screen;
    drawCard();
    // What is kept is the place that a person turned to; an error is none.
    if (const auto kept = keptAs(screen))
        Q_EMIT happened(event::CardShown{*kept});
}

void CoachPanel::showScreen(CoachScreen screen, const CoachTrail &trail)
{
    m_shown = screen;
    m_trail = trail;
    drawCard();
}

void CoachPanel::follow(std::optional<CoachScreen> shown)
{
    m_onPage = shown;
    m_notKnown->say({});
    m_notKnownFor.stop();
    if (!m_view || m_view->surface != SurfaceKind::WebView)
        return;
    // After Facebook's part the only screens that are left to lead through are its own last one, which the state may
    // overtake, and the partner's list.
    const bool isOver = m_view->isFinished && shown != CoachScreen::SelectNumber && shown != CoachScreen::Success;
    if (!shown || isOver) {
        if (!isOver) {
            m_notKnownFor.start();
        } else if (m_shown == CoachScreen::Success) {
            m_shown = screenOf(m_view->card);
            drawCard();
        }
        return;
    }
    m_trail = m_trail.after(*shown);
    m_shown = *shown;
    m_other->setChecked(false);
    drawCard();
}

void CoachPanel::drawCard()
{
    if (!m_view)
        return;
    const ConnectView &view = *m_view;
    m_card->draw(m_shown, m_trail.order(), view);
    m_picker->mark(m_shown);
    // Turning to a card of the phone's own part is no progress.
    if (keptAs(m_shown) != golive::Card::PhoneHandOff || view.isFinished) {
        m_handOffFor->stop();
        m_remedies->say({});
    } else if (!m_handOffFor->isActive() && m_remedies->text().isEmpty()) {
        m_handOffFor->start();
    }
    m_sharing->draw(m_shown, m_trail.order(), view);
    showIf(!view.isFinished && !isPhoneInvolved(m_shown) && m_shown != CoachScreen::ShareChats &&
               !isBeforeHandOff(m_shown, m_trail.order()),
           m_shareAhead);
    // It belongs to Facebook's last screens: pressed before, it would begin the 24 hours that do not run.
    showIf(view.mustPersonTell && (view.isFinished || isFacebookEnding(m_shown)), m_owner);
    m_previous->setEnabled(screenBeside(m_shown, m_trail.order(), -1).has_value());
    m_next->setEnabled(screenBeside(m_shown, m_trail.order(), 1).has_value());
    const bool isOtherCard = std::exchange(m_told, m_shown) != m_shown;
    const bool isOtherTrail = std::exchange(m_toldTrail, m_trail) != m_trail;
    if (isOtherCard || isOtherTrail)
        Q_EMIT turned(m_shown, m_trail);
}

void CoachPanel::setBeside(bool isPickerBeside, bool areWordsBeside)
{
    showIf(!areWordsBeside, m_card);
    showIf(!isPickerBeside, m_other);
    if (isPickerBeside)
        m_other->setChecked(false);
}

void CoachPanel::draw(const ConnectView &view)
{
    // Another sign-up begins with what is kept of it; so does a place that a person or an event has moved.
    const bool isAnother = !m_view || m_view->link != view.link;
    if (isAnother)
        m_trail = CoachTrail::of(view.card);
    // The state may know of the finish while Facebook's last screen still stands there.
    const bool isLastScreen = view.isFinished && m_onPage == CoachScreen::Success;
    if (isAnother || (m_view->card != view.card && keptAs(m_shown) != view.card && !isLastScreen))
        m_shown = screenOf(view.card);
    m_view = view;
    showIf(view.again.has_value(), m_again);
    if (view.again)
        m_again->draw(*view.again, view.now);
    showIf(view.isFinished, m_keepOpen);
    m_abandoned->say(view.abandonedAt.isEmpty() || view.isFinished ? QString()
                                                                   : ConnectText::abandoned(view.abandonedAt));
    drawCard();
    showIf(view.isPractice, m_practicePhone);
    m_finished->say(view.isFinished ? ConnectText::finished(view.isFinishSaid) : QString());
    showIf(view.canTakeBack, m_takeBack);
    m_ownerNote->say(view.isFinished ? ConnectText::ownerSelectedNote() : ConnectText::ownerFinishedNote());
    showIf(!view.isFinished, m_ownerFinished);
    showIf(view.isFinished, m_ownerSelected);
    m_seen->say(view.isFinished ? QString() : ConnectText::seen(view));
}

} // namespace golive::ui

#include "moc_coachpanel.cpp"
