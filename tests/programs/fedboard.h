#pragma once

#include "fakes.h"
#include "programs/wizard/boardfeed.h"
#include "ui/pages/board/board.h"

#include <QLabel>
#include <QSettings>

namespace golive::testing {

using namespace Qt::Literals::StringLiterals;

class EmptyJournal final : public Journal
{
public:
    using Entries = Result<QList<JournalEntry>, StoreFault>;
    Entries after(qint64, int) const override { return QList<JournalEntry>{}; }
    Entries of(const SetupId &, const AppId &, qint64, int) const override { return QList<JournalEntry>{}; }
    Result<qint64, StoreFault> lastPlace() const override { return 0; }
    Result<JournalCheck, StoreFault> check() const override { return JournalCheck({}); }
    Result<qint64, StoreFault> shorten(Instant, Instant) override { return 0; }
};

class FewNotes final : public NoteBook
{
public:
    Result<Note, StoreFault> write(const SetupId &id, const AppId &, const QString &text, Instant at) override
    {
        if (isAway)
            return failure(StoreFault{StoreFault::Kind::Unreachable, {}, u"the server is away"_s});
        kept << Note{QString::number(kept.size()), id, at, u"Ana"_s, {}, text};
        return kept.last();
    }
    Result<QList<Note>, StoreFault> of(const SetupId &) const override { return kept; }

    QList<Note> kept;
    bool isAway = false;
};

inline Setup boardSetup(const QString &name, Step furthest = Step::Contact)
{
    Setup setup;
    setup.id = {u"id-"_s + name};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.app = {u"app-"_s + name};
    setup.client.appName = name;
    setup.step = setup.furthest = furthest;
    return setup;
}

/// A board, fed from a session over a store.
struct FedBoard
{
    explicit FedBoard(const QList<Setup> &setups, QSettings *settings = nullptr)
        : feed(world.session, world.clock, world.scheduler, settings)
    {
        for (const Setup &one : setups)
            world.store.kept.insert(one.id, one);
        world.session.start();
        board.resize(1200, 700);
        board.show();
        feed.tellOf(&journal, &notes);
        feed.feed(&board);
    }
    template <class Widget> Widget *find(const QString &name) const { return board.findChild<Widget *>(name); }
    /// The label that is seen and holds this.
    QString label(const QString &text) const
    {
        const auto labels = board.findChildren<QLabel *>();
        for (const QLabel *one : labels) {
            if (one->isVisible() && one->text().contains(text))
                return one->text();
        }
        return {};
    }

    World world;
    EmptyJournal journal;
    FewNotes notes;
    ui::Board board;
    programs::BoardFeed feed;
};

} // namespace golive::testing
