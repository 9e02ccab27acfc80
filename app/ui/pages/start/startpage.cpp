#include "ui/pages/start/startpage.h"
#include "ui/pages/pageclasses.h"

#include "ui/pages/board/board.h"
#include "ui/pages/connect/resultbox.h"
#include "ui/pages/start/newerline.h"
#include "ui/pages/start/putawaylist.h"
#include "ui/pages/start/startnoticecard.h"
#include "ui/pages/start/unfinishedlist.h"
#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/languages.h"
#include "ui/wording/policytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString StartPage::title()
{
    return tr("Take a WhatsApp number live");
}

QString StartPage::boardTitle()
{
    return tr("Clients");
}

QString StartPage::intro(const PageView &view)
{
    const auto *start = std::get_if<StartView>(&view.body);
    if (start && start->isBoard)
        return {};
    return tr("The WhatsApp Business App stays on the phone and keeps working. Gupshup works beside it.");
}

QString StartPage::stepName(Step)
{
    return tr("Start");
}

StartPage::StartPage(QWidget *parent)
    : WizardPage(parent), m_notice(new StartNoticeCard(this)), m_newer(new NewerLine(this)),
      m_unfinished(new UnfinishedList(this)), m_putAway(new PutAwayList(this)), m_result(new ResultBox(this)),
      m_newSetup(new LinkButton(tr("Begin another set-up"), this)),
      m_newClients(new LinkButton(tr("Many new clients at once"), this)), m_linkCard(new Card(this)),
      m_link(new QLineEdit(this)), m_linkNote(new FieldNote(this)),
      m_openFile(new QPushButton(tr("Open the file …"), this)),
      m_practise(new LinkButton(tr("Practise first, without anything real"), this)), m_language(new QComboBox(this)),
      m_provider(new WrapLabel({}, "muted", this)), m_setBy(new WrapLabel({}, "small", this))
{
    setObjectName(u"startPage"_s);
    setMaximumWidth(Theme::scaled(spacing::readingWidth));
    m_newSetup->setObjectName(u"newSetupButton"_s);
    m_newClients->setObjectName(u"newClientsButton"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::small, spacing::section);
    column->setSpacing(spacing::medium);
    column->addWidget(m_newer);
    column->addWidget(m_notice);
    m_boardPlace = new QVBoxLayout;
    column->addLayout(m_boardPlace);
    column->addWidget(m_unfinished);
    column->addWidget(m_newSetup, 0, Qt::AlignLeading);
    column->addWidget(m_newClients, 0, Qt::AlignLeading);
    buildDoors();
    column->addWidget(m_result);
    column->addWidget(m_putAway);
    m_below = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding);
    column->addItem(m_below);
    column->addWidget(m_provider);
    column->addWidget(buildFoot());
    column->addWidget(m_setBy);
    m_provider->setObjectName(u"providerLine"_s);
    m_setBy->setObjectName(u"setByLine"_s);
    noteOrganisation({});

    connect(m_unfinished, &UnfinishedList::resumeChosen, this,
            [this](const SetupId &setup) { Q_EMIT wanted(ResumeSetup{setup}); });
    connect(m_unfinished, &UnfinishedList::putAwayChosen, this, [this](const SetupId &setup, bool isGivenUp) {
        Q_EMIT wanted(PutAwaySetup{setup, isGivenUp});
    });
    connect(m_putAway, &PutAwayList::bringBackChosen, this,
            [this](const SetupId &setup) { Q_EMIT wanted(BringBackSetup{setup}); });
    connect(m_newer, &NewerLine::pageWanted, this, &StartPage::newerPageWanted);
    connect(m_notice, &StartNoticeCard::bringBackPressed, this,
            [this](const SetupId &setup) { Q_EMIT wanted(BringBackSetup{setup}); });
    connect(m_notice, &StartNoticeCard::reportPressed, this,
            [this](const SetupId &setup) { Q_EMIT wanted(ResumeSetup{setup}); });
    connect(m_unfinished, &UnfinishedList::takeOverChosen, this,
            [this](const SetupId &setup) { Q_EMIT wanted(TakeOverGuard{setup}); });
    connect(m_unfinished, &UnfinishedList::searched, this,
            [this](const QString &text) { Q_EMIT wanted(FindSetups{text}); });
    connect(m_unfinished, &UnfinishedList::moreWanted, this, [this] { Q_EMIT wanted(ShowMoreSetups{}); });
    connect(m_putAway, &PutAwayList::moreWanted, this, [this] { Q_EMIT wanted(ShowMoreSetups{}); });
    m_result->drawForAny();
    connect(m_result, &ResultBox::taken, this,
            [this](const OwnerResult &result) { Q_EMIT wanted(TakeOwnerResult{result}); });
    connect(m_newSetup, &QPushButton::clicked, this, [this] { Q_EMIT wanted(StartNewSetup{}); });
    connect(m_newClients, &QPushButton::clicked, this, &StartPage::newClientsWanted);
}

ChoiceCard *StartPage::addDoor(const char *name, const QString &icon, Door door)
{
    auto *card = new ChoiceCard(icon, this);
    card->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(card);
    connect(card, &ChoiceCard::clicked, this, [this, door] { Q_EMIT happened(event::DoorChosen{door}); });
    return card;
}

void StartPage::buildDoors()
{
    m_doorLinkOwner = addDoor("doorLinkOwner", u"link"_s, Door::LinkOwner);
    m_doorLinkOwner->setTexts(tr("I have a link or file from my provider"),
                              tr("Somebody set things up for you. What is left is Facebook and your phone."));
    buildLinkCard();
    m_doorStaff = addDoor("doorStaff", u"clients"_s, Door::Staff);
    m_doorStaff->setTexts(tr("I set up numbers for clients"),
                          tr("You work for a Gupshup partner. Sign in, and Golive does the clerical part."));
    m_doorSelfServe = addDoor("doorSelfServe", u"compass"_s, Door::SelfServe);
    m_doorSelfServe->setTexts(tr("I do it myself on Gupshup's site"),
                              tr("Golive leads you through it, step by step, beside that site."));
}

void StartPage::buildLinkCard()
{
    m_linkCard->setTone(Card::Tone::Accent);
    m_openFile->setObjectName(u"openFileButton"_s);
    m_openFile->setIcon(lineIcon(u"file"_s, Theme::colours().text));
    m_link->setObjectName(u"linkField"_s);
    m_link->setPlaceholderText(u"https://"_s);
    auto *label = new QLabel(tr("Or paste the &link that you were sent"), this);
    label->setTextFormat(Qt::PlainText);
    setLook(*label, "fieldLabel");
    label->setBuddy(m_link);
    m_link->setAccessibleName(tr("Link from your provider"));

    m_linkCard->body()->addWidget(m_openFile, 0, Qt::AlignLeading);
    m_linkCard->body()->addWidget(label);
    m_linkCard->body()->addWidget(m_link);
    m_linkCard->body()->addWidget(m_linkNote);
    layout()->addWidget(m_linkCard);
    m_linkCard->hide();
    connect(m_openFile, &QPushButton::clicked, this, [this] { Q_EMIT wanted(OpenSetupFile{}); });
    onTyped(*m_link, this, [this](const QString &text) { Q_EMIT happened(event::LinkPasted{text}); });
}

QWidget *StartPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, spacing::small, 0, 0);
    m_practise->setObjectName(u"practiceButton"_s);
    m_practise->setIcon(lineIcon(u"practise"_s, Theme::colours().accent));
    auto *globe = new QLabel(foot);
    globe->setPixmap(linePixmap(u"globe"_s, 18, Theme::colours().muted, devicePixelRatioF()));
    m_language->setObjectName(u"languageChoice"_s);
    m_language->setAccessibleName(tr("Language"));
    for (const Language &one : languages())
        m_language->addItem(one.ownName, one.code);
    m_check = new LinkButton({}, foot);
    m_check->setObjectName(u"checkComputerButton"_s);
    noteWay(false);
    m_otherWays = new LinkButton({}, foot);
    m_otherWays->setObjectName(u"otherWaysButton"_s);
    m_otherWays->hide();
    row->addWidget(m_otherWays);
    row->addWidget(m_practise);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(globe);
    row->addWidget(m_language);
    connect(m_otherWays, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(ShowDoors{m_board && m_board->isVisible()}); });
    connect(m_practise, &QPushButton::clicked, this, [this] { Q_EMIT wanted(StartPractice{}); });
    connect(m_check, &QPushButton::clicked, this, &StartPage::checkComputerWanted);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT wanted(ChooseLanguage{m_language->itemData(index).toString()}); });
    return foot;
}

void StartPage::noteWay(bool isAnythingInTheWay)
{
    const auto &colours = Theme::colours();
    m_check->setText(isAnythingInTheWay ? tr("Something is in the way to Facebook: see what")
                                        : tr("Check this computer"));
    m_check->setIcon(isAnythingInTheWay ? lineIcon(u"warning"_s, colours.red) : lineIcon(u"shield"_s, colours.accent));
}

void StartPage::noteOrganisation(const Organisation &organisation)
{
    m_provider->say(organisation.provider.isEmpty() ? QString() : tr("Golive, from %1").arg(organisation.provider));
    QStringList set;
    if (organisation.isLanguageSet)
        set << tr("the language");
    if (organisation.isPracticeOff)
        set << tr("no practice");
    m_setBy->say(set.isEmpty() ? QString() : tr("Set by your organisation: %1").arg(set.join(u", "_s)));
    for (QWidget *control : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_practise)}) {
        const bool isSet = control == m_language ? organisation.isLanguageSet : organisation.isPracticeOff;
        control->setEnabled(!isSet);
        control->setToolTip(isSet ? setByOrganisation() : QString());
        control->setAccessibleDescription(isSet ? setByOrganisation() : QString());
    }
}

void StartPage::noteNewer(const NewerVersion &newer)
{
    m_newer->note(newer);
}

QWidget *StartPage::firstField() const
{
    // Why somebody is here all of a sudden stands at the top: the heading keeps it in sight.
    if (m_notice->isRemoval())
        return nullptr;
    if (m_board && m_board->isVisibleTo(this))
        return m_board->firstField();
    if (QWidget *row = m_unfinished->firstRow())
        return row;
    return m_linkCard->isVisibleTo(this) ? static_cast<QWidget *>(m_link) : m_doorLinkOwner;
}

void StartPage::draw(const PageView &view)
{
    const auto *start = std::get_if<StartView>(&view.body);
    if (!start)
        return;
    m_language->setCurrentIndex(m_language->findData(start->language));
    m_notice->draw(start->notice);
    m_practise->setVisible(!start->isPractice);
    m_otherWays->setVisible(start->isStaff);
    m_otherWays->setText(start->isBoard ? tr("Other ways to begin") : tr("Back to all clients"));
    m_otherWays->setAccessibleName(m_otherWays->text());
    if (start->isBoard || m_board)
        drawBoard(*start);
    if (!start->isBoard)
        drawDoors(view, *start);
}

Board *StartPage::board()
{
    if (!m_board) {
        m_board = new Board(this);
        connect(m_board, &Board::wanted, this, &StartPage::wanted);
        connect(m_board, &Board::newClientsWanted, this, &StartPage::newClientsWanted);
        connect(m_board, &Board::newClientWanted, this, [this] { Q_EMIT happened(event::DoorChosen{Door::Staff}); });
        m_boardPlace->addWidget(m_board);
        Q_EMIT boardMade(m_board);
    }
    return m_board;
}

// What is not drawn while the board is there comes back with the first draw of the doors.
void StartPage::drawBoard(const StartView &start)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_boardPlace, start.isBoard ? 1 : 0);
    m_below->changeSize(0, 0, QSizePolicy::Minimum, start.isBoard ? QSizePolicy::Minimum : QSizePolicy::Expanding);
    setMaximumWidth(start.isBoard ? QWIDGETSIZE_MAX : Theme::scaled(spacing::readingWidth));
    board()->setVisible(start.isBoard);
    for (QWidget *door : {m_doorStaff, m_doorLinkOwner, m_doorSelfServe})
        door->setVisible(!start.isBoard);
    if (!start.isBoard)
        return;
    for (QWidget *other :
         std::initializer_list<QWidget *>{m_unfinished, m_newSetup, m_newClients, m_putAway, m_linkCard})
        other->hide();
    m_result->setVisible(m_board->hasClients());
    m_board->draw(start.now);
    m_board->offerMany(start.isSignedIn);
    m_board->offerProfile(start.isProfileKnown);
}

void StartPage::drawDoors(const PageView &view, const StartView &start)
{
    m_unfinished->draw(start, view.setup);
    m_putAway->draw(start);
    // Something comes back only to whoever sent something.
    const auto isProviders = [](const SetupSummary &one) {
        return one.access == Access::Partner || one.access == Access::AppToken;
    };
    const auto isAny = [&isProviders](const QList<SetupSummary> &rows) {
        return std::any_of(rows.begin(), rows.end(), isProviders);
    };
    m_result->setVisible(isAny(start.unfinished) || isAny(start.putAway) || !start.search.isEmpty());
    // Once this set-up is about somebody, a door would change it instead of beginning another one.
    m_newSetup->setVisible(!view.identity.isEmpty());
    m_newClients->setVisible(start.isSignedIn);
    m_doorLinkOwner->setChosen(start.door == Door::LinkOwner);
    m_doorStaff->setChosen(start.door == Door::Staff);
    m_doorSelfServe->setChosen(start.door == Door::SelfServe);
    m_linkCard->setVisible(start.door == Door::LinkOwner);
    // Its icon is looked for in the themes of the system, which takes longer than all the rest of this page.
    if (start.door == Door::LinkOwner)
        m_link->setClearButtonEnabled(true);
    drawLink(view, start);
}

void StartPage::drawLink(const PageView &view, const StartView &start)
{
    const bool isFaulty = view.problem && view.problem->field == Problem::Field::Link;
    // What cannot be a link yet is not kept by the set-up, and must stay in the field all the same.
    if (view.setup != m_drawnSetup || (!m_link->hasFocus() && !isFaulty))
        showText(*m_link, start.pastedLink);
    m_drawnSetup = view.setup;
    const bool isEmpty = m_link->text().isEmpty();
    markFaulty(*m_link, isFaulty && !isEmpty);
    if (isFaulty && !isEmpty)
        m_linkNote->noteProblem(view.problem, Problem::Field::Link);
    else if (!isEmpty && !start.pastedLinkHost.isEmpty())
        m_linkNote->note(tr("This link leads to %1. Press Next only if that is the site of your provider.")
                             .arg(start.pastedLinkHost),
                         FieldNote::Tone::Warning);
    else
        m_linkNote->note(tr("The link is in the e-mail or message of your provider."));
}

PageClass startPage()
{
    return drawnBy<StartPage>();
}

} // namespace golive::ui

#include "moc_startpage.cpp"
