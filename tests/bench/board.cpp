// The board over the set-ups of a store: golive-bench-board STORE; bash tests/bench/scale fills one and runs it.
// A JSON line, all in milliseconds: read (what lists know of them), shown (until the table is painted); a keystroke of
// a search, a press on a chip, another order, a page of rows further, one client that changes: of each the middle and
// the worst.

#include "ui/pages/board/board.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "testing/boardentries.h"
#include "ui/pages/board/boardchips.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Until the event loop has nothing left to do: laid out, polished, painted.
template <class Work> double timed(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

QJsonArray middleAndWorst(QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto rounded = [](double ms) { return std::round(ms * 10) / 10; };
    return {rounded(times.at(times.size() / 2)), rounded(times.last())};
}

std::optional<QList<BoardEntry>> clientsOf(const SetupStore &store)
{
    constexpr int atOnce = 1000;
    QList<BoardEntry> clients;
    for (SetupId after;;) {
        const auto lines = store.linesAfter(after, atOnce);
        if (!lines)
            return std::nullopt;
        for (const SetupLine &line : *lines)
            clients << BoardEntry(PackedLine(line), true, {});
        if (lines->size() < atOnce)
            return clients;
        after = lines->last().summary.id;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::apply(application, ui::Appearance::Light);
    const auto address = StoreAddress::parse(application.arguments().value(1));
    if (!address)
        return 2;
    const auto database = Database::open(StoreDoor{*address});
    if (!database) {
        std::fputs("the store cannot be used\n", stderr);
        return 1;
    }
    const SqlSetupStore store(**database);

    std::optional<QList<BoardEntry>> clients;
    QJsonObject figures;
    figures["readMs"_L1] = std::round(timed([&] { clients = clientsOf(store); }));
    if (!clients || clients->isEmpty()) {
        std::fputs("there is nothing in the store\n", stderr);
        return 1;
    }

    ui::Board board;
    board.resize(1200, 800);
    board.draw(SystemClock().now());
    figures["shownMs"_L1] = std::round(timed([&] {
        board.clients().put(*clients);
        board.show();
    }));

    auto *search = board.findChild<QLineEdit *>(u"boardSearch"_s);
    auto *table = board.findChild<ui::BoardTable *>();
    const auto chips = board.findChild<ui::BoardChipRow *>()->findChildren<QAbstractButton *>();
    QList<double> times;
    for (const QString &words : {u"client 77"_s, u"Client1"_s, u"987654321"_s, u"nobody at all"_s}) {
        QString typed;
        for (const QChar letter : words) {
            typed += letter;
            times << timed([&] { search->setText(typed); });
        }
        times << timed([&] { search->clear(); });
    }
    figures["keystrokeMs"_L1] = middleAndWorst(std::exchange(times, {}));
    for (int round = 0; round < 2; ++round) {
        for (QAbstractButton *chip : chips)
            times << timed([&] { chip->click(); }) << timed([&] { chip->click(); });
    }
    figures["chipMs"_L1] = middleAndWorst(std::exchange(times, {}));
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            times << timed([&] { Q_EMIT table->horizontalHeader()->sectionClicked(column); });
    }
    figures["orderMs"_L1] = middleAndWorst(std::exchange(times, {}));
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(0);
    for (int page = 0; page < 50; ++page)
        times << timed([&] { bar->setValue(bar->value() + bar->pageStep()); });
    figures["pageMs"_L1] = middleAndWorst(std::exchange(times, {}));
    for (int change = 0; change < 50; ++change) {
        BoardRow row = clients->at(change * clients->size() / 50).row();
        row.summary.changedAt += std::chrono::hours(1);
        const BoardEntry changed = entryOf(row);
        times << timed([&] { board.clients().put({changed}); });
    }
    figures["changeMs"_L1] = middleAndWorst(std::exchange(times, {}));

    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
