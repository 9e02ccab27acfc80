#include "ui/pages/coachpanel.h"

#include "ui/pages/againpanel.h"
#include "ui/pages/coachcard.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/sharingchoice.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/text/armingtext.h"
#include "ui/text/connecttext.h"
#include "ui/widgets/flowlayout.h"

#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_finished, m_abandoned, m_card, m_keepOpen})
        column->addWidget(widget);
    column->addWidget(m_sharing);
    column->addWidget(m_practicePhone);
    m_shareAhead = newLinkButton(inside, u"shareAheadButton"_s, ConnectText::shareAhead());
    column->addWidget(m_shareAhead, 0, Qt::AlignLeading);
    buildOwner(column);
    m_seen = newLabel(inside, "small");
    column->addWidget(m_seen);
    buildTurning(column);
    buildOtherScreens(column);
    column->addStretch(1);
    connect(m_sharing, &SharingChoice::told, this,
            [this](ChatSharing sharing) { Q_EMIT happened(event::ChatSharingTold{sharing}); });
    connect(m_shareAhead, &QPushButton::clicked, this, [this] { turnTo(static_cast<int>(golive::Card::ShareChoice)); });
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
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(spacing::medium, 0, 0, 0);
    lines->setSpacing(0);
    auto *ask = newLabel(list, "small", tr("What do you see there?"));
    lines->addWidget(ask);
    for (int i = 0; i < cardCount; ++i) {
        auto *line =
            newLinkButton(list, u"otherScreen_%1"_s.arg(i), ConnectText::screenLooks(static_cast<golive::Card>(i)));
        lines->addWidget(line, 0, Qt::AlignLeft);
        connect(line, &QPushButton::clicked, this, [this, i] {
            m_other->setChecked(false);
            turnTo(i);
        });
    }
    m_other = new FoldButton(tr("My screen looks different"), list, this);
    m_other->setObjectName(u"otherScreenButton"_s);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(list);
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
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_shown + 1); });
}

void CoachPanel::turnTo(int card)
{
    if (card >= 0 && card < cardCount)
        Q_EMIT happened(event::CardShown{static_cast<golive::Card>(card)});
}

void CoachPanel::draw(const ConnectView &view)
{
    m_shown = static_cast<int>(view.card);
    showIf(view.again.has_value(), m_again);
    if (view.again)
        m_again->draw(*view.again, view.now);
    showIf(view.isFinished, m_keepOpen);
    m_abandoned->say(view.abandonedAt.isEmpty() || view.isFinished ? QString()
                                                                   : ConnectText::abandoned(view.abandonedAt));
    m_card->draw(view);
    m_sharing->draw(view);
    // Golive cannot see which screen Facebook shows; the choice that cannot be taken back is offered before its time.
    showIf(!view.isFinished && view.card < golive::Card::ShareChoice, m_shareAhead);
    showIf(view.isPractice, m_practicePhone);
    m_finished->say(view.isFinished ? ConnectText::finished(view.isFinishSaid) : QString());
    // It belongs to Facebook's last screen: pressed before, it would begin the 24 hours that do not run.
    showIf(view.mustPersonTell && (view.isFinished || view.card >= golive::Card::TimeZone), m_owner);
    showIf(view.canTakeBack, m_takeBack);
    m_ownerNote->say(view.isFinished ? ConnectText::ownerSelectedNote() : ConnectText::ownerFinishedNote());
    showIf(!view.isFinished, m_ownerFinished);
    showIf(view.isFinished, m_ownerSelected);
    m_seen->say(view.isFinished ? QString() : ConnectText::seen(view));
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < cardCount);
}

} // namespace golive::ui
