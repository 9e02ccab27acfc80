#include "ui/pages/board/board.h"

#include "ui/pages/board/boardchips.h"
#include "ui/pages/board/boarddetailspane.h"
#include "ui/pages/board/boardkeys.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardstory.h"
#include "ui/pages/board/boardtable.h"
#include "ui/pages/board/boardtext.h"
#include "ui/pages/board/boardviewrow.h"
#include "ui/pages/board/reminderdialog.h"
#include "ui/pages/pageparts.h"
#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr int leastTable = 460;

} // namespace

Board::Board(QWidget *parent)
    : QWidget(parent), m_model(new BoardModel(this)),
      m_search(newField(this, u"boardSearch"_s, tr("Search for a client"))),
      m_new(newButton(this, u"newClientButton"_s, tr("New client"), "primary")),
      m_columns(newButton(this, u"boardColumnsButton"_s, tr("Columns"))), m_chips(new BoardChipRow(this)),
      m_views(new BoardViewRow(this)), m_table(new BoardTable(m_model, this)), m_details(new BoardDetailsPane(this)),
      m_story(new BoardStory(m_details)), m_shown(newLabel(this, "small")), m_checked(newLabel(this, "small")),
      m_clear(newLinkButton(this, u"boardClear"_s, tr("Show all clients"))),
      m_many(newLinkButton(this, u"boardManyButton"_s, tr("Many new clients at once"))),
      m_profile(newLinkButton(this, u"boardProfileButton"_s, tr("What new clients begin with"))),
      m_keys(newLinkButton(this, u"boardKeysButton"_s, tr("Keys"))), m_empty(new Card(tr("No clients yet"), this)),
      m_full(new QWidget(this))
{
    setObjectName(u"board"_s);
    build();
    buildKeys();
    connect(m_model, &BoardModel::counted, this, &Board::tellCounts);
    connect(m_table, &BoardTable::opened, this, &Board::open);
    connect(m_table, &BoardTable::choiceChanged, this, &Board::followChoice);
    connect(m_table, &BoardTable::orderWanted, this, [this](const BoardOrder &order) {
        BoardQuery query = m_model->book().query();
        query.order = order;
        ask(query);
    });
    connect(m_table, &BoardTable::archiveWanted, this, &Board::archive);
    connect(m_table, &BoardTable::menuWanted, this, &Board::showMenu);
    connect(m_chips, &BoardChipRow::chipsWanted, this, [this](const BoardChips &chips) {
        BoardQuery query = m_model->book().query();
        query.chips = chips;
        ask(query);
        if (chips.has(BoardChip::Mine) && m_model->book().me().isEmpty())
            askForMe();
    });
    onTyped(*m_search, this, [this](const QString &text) {
        BoardQuery query = m_model->book().query();
        query.search = text;
        ask(query);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { ask({{}, {}, m_model->book().query().order}); });
    connect(m_views, &BoardViewRow::chosen, this, &Board::ask);
    connect(m_views, &BoardViewRow::saveWanted, this, [this](const QString &name) {
        m_arrangement.views.removeIf([&name](const BoardSavedView &one) { return one.name == name; });
        m_arrangement.views << BoardSavedView{name, m_model->book().query()};
        watchViews();
    });
    connect(m_views, &BoardViewRow::removeWanted, this, [this](const QString &name) {
        m_arrangement.views.removeIf([&name](const BoardSavedView &one) { return one.name == name; });
        watchViews();
    });
    connect(m_new, &QPushButton::clicked, this, &Board::newClientWanted);
    connect(m_many, &QPushButton::clicked, this, &Board::newClientsWanted);
    connect(m_profile, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ShowProfile{}); });
    connect(m_columns, &QPushButton::clicked, this, &Board::showColumns);
    connect(m_keys, &QPushButton::clicked, this, [this] { (new BoardKeys(window()))->open(); });
    connect(m_details, &BoardDetailsPane::openWanted, this, &Board::openCurrent);
    connect(m_details, &BoardDetailsPane::archiveWanted, this, &Board::archive);
    connect(m_details, &BoardDetailsPane::bringBackWanted, this, &Board::bringBack);
    connect(m_details, &BoardDetailsPane::takeOverWanted, this, &Board::takeOver);
    connect(m_details, &BoardDetailsPane::handOverWanted, this, &Board::handOver);
    connect(m_details, &BoardDetailsPane::exportWanted, this, &Board::exportTable);
    connect(m_details, &BoardDetailsPane::remindWanted, this, &Board::remind);
    connect(m_details, &BoardDetailsPane::checkWanted, this, &Board::check);
    connect(m_details, &BoardDetailsPane::wanted, this, &Board::wanted);
    arrange({});
}

void Board::build()
{
    m_details->below()->addWidget(m_story);
    m_story->hide();
    m_empty->setObjectName(u"boardEmpty"_s);
    m_empty->body()->addWidget(
        newLabel(m_empty, nullptr,
                 tr("Each client whose number you take live stands here: who has to act, until when, and what came of "
                    "it. Begin with the first one.")));
    auto *place = new QWidget(m_full);
    auto *beside = new BesideLayout(BesideLayout::Share::SecondAsWanted, Theme::scaled(leastTable), spacing::large);
    beside->addWidget(m_table);
    beside->addWidget(m_details);
    place->setLayout(beside);
    auto *foot = new QHBoxLayout;
    m_shown->setObjectName(u"boardShown"_s);
    m_checked->setObjectName(u"boardChecked"_s);
    m_checked->hide();
    foot->addWidget(m_shown, 1, Qt::AlignVCenter);
    foot->addWidget(m_clear);
    foot->addWidget(m_many);
    foot->addWidget(m_profile);
    foot->addWidget(m_keys);
    auto *full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(spacing::small);
    full->addWidget(m_chips);
    full->addWidget(m_views);
    full->addWidget(place, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_empty);
    column->addWidget(buildHead());
    column->addWidget(m_full, 1);
    column->addWidget(m_checked);
    column->addLayout(foot);
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget *Board::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_search->setPlaceholderText(tr("Search by name, reference, number or e-mail"));
    m_search->installEventFilter(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QPushButton *button : {m_new, m_columns})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_search, 1);
    row->addWidget(m_columns);
    row->addWidget(m_new);
    row->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    return head;
}

void Board::buildKeys()
{
    const auto bind = [this](const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeySequence::keyBindings(QKeySequence::Find) << QKeySequence(Qt::Key_Slash), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    bind(QKeySequence::keyBindings(QKeySequence::New), [this] { Q_EMIT newClientWanted(); });
    bind({QKeySequence(Qt::Key_Question)}, [this] { m_keys->click(); });
    bind({QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { remind(); });
    bind({QKeySequence(Qt::Key_F5)}, [this] { check(); });
    bind({QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportTable(); });
}

// Enter would press the window's default button, Escape would ask whether to leave.
bool Board::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (m_model->rowCount() > 0) {
            m_table->selectRow(0);
            m_table->setFocus(Qt::OtherFocusReason);
        }
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            break;
        m_search->clear();
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void Board::knowMe(const QString &name)
{
    m_model->knowMe(name);
}

void Board::offerMany(bool isSignedIn)
{
    showIf(isSignedIn, m_many);
}

void Board::offerProfile(bool isKnown)
{
    showIf(isKnown, m_profile);
}

void Board::draw(Instant now)
{
    const bool isLater = std::chrono::abs(now - m_model->now()) >= std::chrono::seconds(20);
    m_model->setNow(now);
    // What is to be seen says the time.
    if (isLater)
        m_table->viewport()->update();
}

void Board::arrange(const BoardArrangement &arrangement)
{
    m_arrangement = arrangement;
    m_table->drawColumns(m_arrangement.hidden);
    m_model->ask(arrangement.query);
    watchViews();
    ask(arrangement.query);
}

void Board::watchViews()
{
    QList<BoardQuery> questions;
    for (const BoardSavedView &one : std::as_const(m_arrangement.views))
        questions << one.query;
    m_model->watch(questions);
    keepArrangement();
}

void Board::ask(const BoardQuery &query)
{
    if (query.chips.has(BoardChip::Done) && !std::exchange(m_areDoneAsked, true))
        Q_EMIT doneWanted();
    m_model->ask(query);
    showText(*m_search, query.search);
    m_table->drawOrder(query.order);
    keepArrangement();
}

void Board::keepArrangement()
{
    m_arrangement.query = m_model->book().query();
    tellCounts();
    Q_EMIT arranged(m_arrangement);
}

bool Board::areDoneWanted() const
{
    return m_model->book().query().chips.has(BoardChip::Done) && !m_areDoneKnown;
}

void Board::noteDoneKnown()
{
    m_areDoneKnown = true;
    tellCounts();
}

void Board::noteAllKnown(bool areKnown)
{
    m_areAllKnown = areKnown;
    tellCounts();
}

void Board::tellCounts()
{
    const BoardBook &book = m_model->book();
    m_chips->draw(book, m_areDoneKnown);
    m_views->draw(book, m_arrangement.views);
    // Who has only archived ones, or done ones that are not read yet, has clients all the same.
    const bool isEmpty = book.count() == 0 && book.query() == BoardQuery();
    showIf(isEmpty, m_empty);
    showIf(!isEmpty, m_full);
    showIf(!isEmpty, m_keys);
    showIf(!isEmpty, m_columns);
    showIf(!isEmpty, m_search);
    const bool isNarrowed = !book.query().search.isEmpty() || !book.query().chips.isEmpty();
    const int shown = book.shownCount();
    // Those of a place are none of those that are listed.
    const BoardChips &chips = book.query().chips;
    const int all = chips.has(BoardChip::Archived) ? book.count(BoardChip::Archived)
                    : chips.has(BoardChip::Done)   ? book.count(BoardChip::Done)
                                                   : book.listedCount();
    const auto count = [locale = QLocale()](int number) { return locale.toString(number); };
    m_shown->say(isEmpty          ? QString()
                 : !m_areAllKnown ? tr("%1 clients are here, the others are still being read.").arg(count(book.count()))
                 : shown == 0     ? tr("No client is found.")
                 : isNarrowed     ? tr("%1 of %2 clients are shown.").arg(count(shown), count(all))
                                  : tr("Clients: %1").arg(count(shown)));
    showIf(isNarrowed, m_clear);
}

void Board::followChoice()
{
    const QList<SetupId> chosenOnes = m_table->chosen();
    const SetupId one = chosenOnes.size() == 1 ? chosenOnes.first() : SetupId();
    if (one != m_asked || one.isEmpty()) {
        m_drawn.reset();
        m_isUnreadable = false;
        m_story->hide(); // until it is told; whoever writes a note of the same one goes on writing
    }
    m_asked = one;
    Q_EMIT chosen(one);
    drawDetails(m_drawn);
}

void Board::drawDetails(const std::optional<BoardDetails> &details)
{
    if (details && details->row.id() != m_asked)
        return;
    m_drawn = details;
    m_isUnreadable = m_isUnreadable && !details;
    const QList<SetupId> chosenOnes = m_table->chosen();
    const std::optional<BoardRow> first =
        chosenOnes.isEmpty() ? std::nullopt : m_model->book().find(chosenOnes.first());
    m_details->draw(details, chosenOnes.size(), first && first->place == BoardPlace::Archived);
    if (m_isUnreadable)
        m_details->sayUnreadable();
}

void Board::drawUnreadable(const SetupId &id)
{
    if (id != m_asked)
        return;
    m_isUnreadable = true;
    drawDetails(std::nullopt);
}

void Board::showColumns()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"boardColumnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 1; i < boardColumnCount; ++i) {
        const auto column = static_cast<BoardColumn>(i);
        QAction *action = menu->addAction(BoardText::column(column));
        action->setCheckable(true);
        action->setChecked(!m_arrangement.hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_arrangement.hidden.removeAll(column);
            if (!isShown)
                m_arrangement.hidden << column;
            m_table->drawColumns(m_arrangement.hidden);
            keepArrangement();
        });
    }
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void Board::open(const SetupId &id)
{
    Q_EMIT wanted(ResumeSetup{id});
}

bool Board::hasClients() const
{
    return m_model->book().count() > 0;
}

void Board::openCurrent()
{
    if (!m_asked.isEmpty())
        open(SetupId(m_asked));
}

QWidget *Board::firstField() const
{
    if (m_model->rowCount() > 0)
        return m_table;
    return m_model->book().count() > 0 ? static_cast<QWidget *>(m_search) : m_new;
}

} // namespace golive::ui

#include "moc_board.cpp"
