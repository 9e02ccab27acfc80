#pragma once

#include "domain/board/boardentry.h"

#include <memory>
#include <unordered_set>
#include <vector>

namespace golive {

/// All clients of the board, and those that are shown of them, in their order. One client that changes costs the same
/// however many there are; a question costs one walk through all.
class BoardBook
{
public:
    BoardBook();

    void ask(const BoardQuery &);
    const BoardQuery &query() const { return m_query; }

    int shownCount() const { return static_cast<int>(m_shown.size()); }
    BoardRow shown(int place) const { return m_shown[static_cast<std::size_t>(place)]->row(); }
    /// Of that client; -1 where it is not shown.
    int placeOf(const SetupId &) const;
    std::optional<BoardRow> find(const SetupId &) const;
    int count() const { return static_cast<int>(m_ordered.size()); }
    /// How many there are of each, whatever is searched for.
    int count(BoardChip chip) const { return m_counts[static_cast<std::size_t>(chip)]; }
    /// Of those that are neither archived nor done.
    int listedCount() const { return m_listed; }
    /// By what name whoever sits here handles clients.
    void knowMe(const QString &name);
    const QString &me() const { return m_me; }
    /// Other questions, of which it is known at any time how many clients they would show.
    void watch(const QList<BoardQuery> &);
    int watchedCount(qsizetype question) const { return m_watched.at(question).count; }

    /// All by whom clients are handled.
    QStringList staff() const;

    /// Where a client is shown now, and where it will be once it is put (its own place not counted).
    struct Move
    {
        std::optional<int> from{};
        std::optional<int> to{};
    };
    Move moveOf(const BoardEntry &) const;
    void put(const BoardEntry &);
    void remove(const SetupId &);
    /// Many at once.
    void putAll(const QList<BoardEntry> &);

private:
    /// They keep their places in memory.
    using Entries = std::unordered_set<BoardEntry, ById<BoardEntry>, ById<BoardEntry>>;
    struct Watched
    {
        BoardQuery query;
        std::shared_ptr<const class BoardSearch> search;
        int count = 0;
    };
    using Places = std::vector<const BoardEntry *>;
    Entries::const_iterator known(const SetupId &) const;
    bool isShown(const BoardEntry &) const;
    static bool isAsked(const BoardEntry &, const BoardQuery &, const class BoardSearch &);
    /// Kept and counted, and not put in any order yet.
    const BoardEntry &keep(const BoardEntry &);
    void count(const BoardEntry &, int by);
    void sort();
    void choose();
    static Places::const_iterator placeIn(const Places &, const BoardEntry &, const BoardOrder &);
    static void insertInto(Places &, const BoardEntry &, const BoardOrder &);
    static void eraseFrom(Places &, const BoardEntry &, const BoardOrder &);

    Entries m_entries;
    BoardEntry::Guards m_guards;
    Places m_ordered; ///< All of them.
    Places m_shown;
    BoardQuery m_query;
    std::shared_ptr<const class BoardSearch> m_search;
    std::array<int, boardChipCount> m_counts{};
    int m_listed = 0;
    QString m_me;
    QList<Watched> m_watched;
};

} // namespace golive
