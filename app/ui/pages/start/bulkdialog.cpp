#include "ui/pages/start/bulkdialog.h"

#include "domain/bulk/bulkdecoding.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/start/bulkfaults.h"
#include "ui/pages/start/bulkoutcome.h"
#include "ui/pages/start/bulktable.h"
#include "ui/style/spacing.h"
#include "ui/widgets/tablecell.h"
#include "ui/wording/bulktext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui {

namespace {

constexpr auto typingPause = 250ms;
constexpr int textHeightBesidePreview = 76;
/// A tenth of a millisecond each, and several times as much on an old computer.
constexpr qsizetype linesAtOnce = 100;

} // namespace

BulkDialog::BulkDialog(QWidget *parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_text(new QPlainTextEdit(this)),
      m_file(newButton(this, u"bulkFile"_s, tr("Choose a file …"))), m_awaited(newLabel(this, "warning")),
      m_goOn(newButton(this, u"bulkGoOnEarlier"_s, tr("Go on with them"))), m_summary(newLabel(this)),
      m_fault(newLabel(this, "fault")), m_preview(new QSplitter(Qt::Vertical, this)), m_table(new BulkTable(this)),
      m_tableView(new QTableView(this)), m_faults(new BulkFaults(this)), m_faultView(new QListView(this)),
      m_before(newButton(this, u"bulkFaultBefore"_s, tr("Fault before (Shift+F8)"))),
      m_next(newButton(this, u"bulkFaultNext"_s, tr("Next fault (F8)"))), m_link(new QCheckBox(this)),
      m_intention(newLabel(this, "muted")), m_make(newButton(this, u"bulkMake"_s, {}, "primary")),
      m_close(newButton(this, u"bulkClose"_s, tr("Close"))), m_outcome(new BulkOutcome(this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("New clients"));
    m_pages->addWidget(makeListPage());
    m_pages->addWidget(m_outcome);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    // Labels that come up are narrow and high for a moment: the window must not grow for that.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(600, 460);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    resize(900, 560);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &BulkDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BulkDialog::noteTyped);
    m_nextLines.setSingleShot(true);
    connect(&m_nextLines, &QTimer::timeout, this, &BulkDialog::judgeSome);
    connect(m_file, &QPushButton::clicked, this, &BulkDialog::fileWanted);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_outcome->setLeftOut({}, 0);
        Q_EMIT goOnWanted();
    });
    connect(m_outcome, &BulkOutcome::goOnPressed, this, &BulkDialog::goOnWanted);
    connect(m_outcome, &BulkOutcome::stopPressed, this, &BulkDialog::stopWanted);
    connect(m_link, &QCheckBox::toggled, this, &BulkDialog::drawIntention);
    connect(m_make, &QPushButton::clicked, this, &BulkDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto &[key, by] : {std::pair{QKeySequence(Qt::Key_F8), 1}, {QKeySequence(Qt::SHIFT | Qt::Key_F8), -1}})
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by = by] { goToFault(by); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToFault(1); });
    connect(m_before, &QPushButton::clicked, this, [this] { goToFault(-1); });
    connect(m_faultView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showFault(current.isValid() ? current.row() : -1); });
    setSurroundings({}, {}, 0);
    m_fault->say({});
    drawList({}, {});
}

QWidget *BulkDialog::makeListPage()
{
    auto *page = new QWidget(this);
    m_text->setObjectName(u"bulkText"_s);
    m_text->setAccessibleName(tr("The list of new clients, a line for each"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(textHeightBesidePreview);
    //: The first line of a list: each word must be one that app/domain/bulk/bulkheader.cpp knows.
    m_text->setPlaceholderText(tr("name;reference;number;contact;email;region;language"));
    m_link->setObjectName(u"bulkLink"_s);
    m_link->setText(tr("Make the sign-up links as well"));
    m_summary->setObjectName(u"bulkSummary"_s);
    m_fault->setObjectName(u"bulkFault"_s);
    m_intention->setObjectName(u"bulkIntention"_s);
    m_awaited->setObjectName(u"bulkAwaited"_s);

    auto *awaited = new QHBoxLayout;
    awaited->addWidget(m_awaited, 1);
    awaited->addWidget(m_goOn, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::medium);
    below->addWidget(m_file, 0, Qt::AlignTop);
    below->addWidget(m_summary, 1);
    below->addStretch(0);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addLayout(awaited);
    column->addWidget(newLabel(page, nullptr,
                               tr("Copy the clients from a spreadsheet and paste them here, or choose a CSV file. Each "
                                  "line is a client: name, reference, number, contact, e-mail, region, language. The "
                                  "first line may name the columns, in any order.")));
    column->addWidget(m_text, 1);
    column->addLayout(below);
    column->addWidget(m_fault);
    column->addWidget(makePreview(), 1);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    column->addWidget(m_intention);
    return page;
}

QWidget *BulkDialog::makePreview()
{
    m_tableView->setObjectName(u"bulkTable"_s);
    m_tableView->setAccessibleName(tr("The list as it was understood"));
    m_tableView->setModel(m_table);
    m_tableView->setItemDelegate(new TableCell(m_tableView));
    m_tableView->setTabKeyNavigation(false);
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tableView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableView->setWordWrap(false);
    m_tableView->setShowGrid(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setHighlightSections(false);
    m_tableView->horizontalHeader()->setStretchLastSection(true);
    m_tableView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_faultView->setObjectName(u"bulkFaults"_s);
    m_faultView->setAccessibleName(tr("What is wrong in the list"));
    m_faultView->setModel(m_faults);
    m_faultView->setWordWrap(true);
    m_faultView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faultView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faultView->setResizeMode(QListView::Adjust);
    // Thousands of sentences are measured some at a time.
    m_faultView->setLayoutMode(QListView::Batched);

    m_faultView->setMinimumHeight(textHeightBesidePreview);
    m_faultSide = new QWidget(m_preview);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_before);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(m_faultSide);
    row->setContentsMargins({});
    row->addWidget(m_faultView, 1);
    row->addLayout(buttons);
    m_preview->addWidget(m_tableView);
    m_preview->addWidget(m_faultSide);
    m_preview->setStretchFactor(0, 2);
    m_preview->setStretchFactor(1, 1);
    m_preview->setChildrenCollapsible(false);
    return m_preview;
}

void BulkDialog::setSurroundings(const BulkSurroundings &around, const QString &partnerEmail, int awaited)
{
    m_around = around;
    m_partnerEmail = partnerEmail;
    m_awaited->say(
        awaited == 0
            ? QString()
            : tr("Clients of an earlier list that are still to be made: %1.").arg(QLocale().toString(awaited)));
    showIf(awaited > 0, m_goOn);
    if (m_judge || !m_table->clients().isEmpty())
        read();
}

void BulkDialog::takeFile(const QByteArray &file)
{
    if (file.size() > bulkSizeLimit)
        return tellFault(BulkText::unreadable({BulkReadFault::Kind::TooLarge, 0}));
    const auto text = bulkText(file);
    if (!text)
        return tellFault(BulkText::unreadable({BulkReadFault::Kind::NotText, 0}));
    m_text->setPlainText(*text);
    read();
}

void BulkDialog::tellFault(const QString &sentence)
{
    m_isMaking = false;
    m_pages->setCurrentIndex(0);
    m_fault->say(sentence);
    drawIntention();
}

// What was being judged is not the list any more.
void BulkDialog::noteTyped()
{
    m_judge.reset();
    m_nextLines.stop();
    m_typing.start();
    drawIntention();
}

void BulkDialog::read()
{
    m_judge.reset();
    m_nextLines.stop();
    m_typing.stop();
    const QString text = m_text->toPlainText();
    const auto list = readBulk(text);
    // An empty field needs no fault. What is told of a list stays while it is judged.
    m_fault->say(list || text.trimmed().isEmpty() ? QString() : BulkText::unreadable(list.error()));
    if (!list)
        return drawList({}, {});
    m_judge.emplace(*list, m_around);
    judgeSome();
}

// A short list is judged at once. Of a long one what is shown stays until there is another, without a press.
void BulkDialog::judgeSome()
{
    m_judge->judge(linesAtOnce);
    if (m_judge->isDone()) {
        const BulkJudge judged = *std::exchange(m_judge, std::nullopt);
        return drawList(judged.list(), judged.clients());
    }
    m_nextLines.start();
    m_preview->setEnabled(false);
    drawSummary();
    drawIntention();
}

bool BulkDialog::isJudged() const
{
    return !m_judge && !m_typing.isActive() && m_around.isWhole;
}

void BulkDialog::drawSummary()
{
    if (m_judge)
        return m_summary->say(BulkText::judging(m_judge->clients().size(), m_judge->list().rows.size()));
    QStringList said;
    if (!m_table->clients().isEmpty())
        said << BulkText::summary(m_table->list(), m_table->clients());
    if (!m_table->clients().isEmpty() && !m_around.isWhole)
        said << BulkText::keptAwaited();
    m_summary->say(said.join(u' '));
}

void BulkDialog::drawList(const BulkList &list, const QList<BulkClient> &clients)
{
    m_table->draw(list, clients);
    m_faults->draw(clients);
    drawSummary();
    // The sizes of thousands of cells are guessed by the first ones.
    m_tableView->horizontalHeader()->setResizeContentsPrecision(30);
    m_tableView->resizeColumnsToContents();
    m_preview->setEnabled(true);
    showIf(!clients.isEmpty(), m_preview);
    m_text->setMaximumHeight(clients.isEmpty() ? QWIDGETSIZE_MAX : textHeightBesidePreview);
    showIf(m_faults->rowCount() > 0, m_faultSide);
    drawIntention();
}

void BulkDialog::drawIntention()
{
    const int ready = acceptedCount(m_table->clients());
    const bool isListPage = m_pages->currentIndex() == 0;
    m_intention->say(BulkText::intention(m_table->clients(), m_partnerEmail, m_link->isChecked()));
    relabel(m_make, tr("Make the set-ups (%1)").arg(QLocale().toString(ready)));
    m_make->setEnabled(ready > 0 && isJudged());
    showIf(isListPage, m_make);
    showIf(ready > 0, m_link);
}

void BulkDialog::goToFault(int by)
{
    const int count = m_faults->rowCount();
    if (count == 0 || m_judge)
        return;
    const QModelIndex current = m_faultView->currentIndex();
    const int row = current.isValid() ? (current.row() + by + count) % count : (by > 0 ? 0 : count - 1);
    m_faultView->setCurrentIndex(m_faults->index(row));
}

void BulkDialog::showFault(int row)
{
    if (row < 0)
        return;
    const BulkFaults::Place place = m_faults->placeAt(row);
    const BulkClient &client = m_table->clients()[place.client];
    const QModelIndex cell = m_table->cellOf(place.client, client.faults[place.fault].column);
    m_tableView->setCurrentIndex(cell);
    m_tableView->scrollTo(cell);
}

void BulkDialog::make()
{
    if (!isJudged())
        return;
    QList<BulkClient> ready;
    for (const BulkClient &client : m_table->clients()) {
        if (client.isAccepted())
            ready << client;
    }
    if (ready.isEmpty())
        return;
    const int leftOut = static_cast<int>(m_table->clients().size() - ready.size());
    m_outcome->setLeftOut(BulkText::leftOut(m_table->list(), m_table->clients()), leftOut);
    Q_EMIT makeWanted(ready, m_link->isChecked());
}

void BulkDialog::draw(const BulkProgress &progress)
{
    m_isMaking = progress.isRunning;
    m_outcome->draw(progress);
    if (m_pages->currentIndex() != 1) {
        m_pages->setCurrentIndex(1);
        m_close->setFocus();
    }
    drawIntention();
}

void BulkDialog::done(int result)
{
    if (m_isMaking)
        Q_EMIT stopWanted();
    QDialog::done(result);
}

} // namespace golive::ui

#include "moc_bulkdialog.cpp"
