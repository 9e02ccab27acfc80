#pragma once

#include "domain/board/boardquery.h"

#include <QByteArray>

namespace golive {

/// A client as the board keeps it among a hundred thousand: its row in a third of the room. All texts stand in one
/// piece of UTF-8, those that are searched first and folded; what is written otherwise than it is searched stands once
/// more.
class BoardEntry
{
public:
    /// `me`: by what name whoever sits here handles clients.
    BoardEntry(const BoardRow &, const QString &me);

    BoardRow row() const;
    QString staff() const;
    BoardPlace place() const { return m_place; }
    BoardChips chips() const { return m_chips; }
    /// For BoardSearch.
    QByteArrayView key() const { return QByteArrayView(m_texts).first(m_keyEnd); }
    QByteArrayView id() const { return QByteArrayView(m_texts).sliced(m_idBegin); }

    /// By what it is put in order; valid while the entry is.
    struct Key
    {
        Urgency urgency; ///< Red first; of those that are the same in the column.
        QByteArrayView id;
        bool isEmpty = false; ///< In the column: stands last, whichever way.
        qint64 number = 0;
        QByteArrayView text;
        /// Never equal for two different clients.
        bool comesBefore(const Key &, const BoardOrder &) const;
    };
    Key keyIn(const BoardOrder &) const;

private:
    enum class Text : int;
    /// An optional instant in eight bytes.
    class Time
    {
    public:
        explicit Time(std::optional<Instant> time) : m_time(time.value_or(none)) {}
        operator std::optional<Instant>() const { return isKnown() ? std::optional(m_time) : std::nullopt; }
        bool isKnown() const { return m_time != none; }
        qint64 inMs() const { return toEpochMs(m_time); }

    private:
        static constexpr Instant none = Instant::min();
        Instant m_time;
    };
    /// An enum's value in one byte.
    template <class Enum> class Small
    {
    public:
        explicit Small(Enum value) : m_value(static_cast<quint8>(value)) {}
        operator Enum() const { return static_cast<Enum>(m_value); }
        int place() const { return m_value; }

    private:
        quint8 m_value;
    };

    QByteArrayView text(Text) const;
    /// As it was, of one that is folded.
    QString written(Text folded) const;

    QByteArray m_texts;
    Time m_deadline;
    Time m_tryAgainAt;
    Time m_stateSeenAt;
    Time m_guardSeenAt;
    Time m_stageSince;
    Time m_linkMadeAt;
    Instant m_changedAt;
    Instant m_createdAt;
    int m_keyEnd = 0;
    int m_idBegin = 0;
    int m_historyProgress;
    BoardChips m_chips;
    Small<Page> m_page;
    Small<Access> m_access;
    Small<AppStage> m_stage;
    Small<Actor> m_actor;
    Small<Attention> m_attention;
    Small<ArmState> m_arm;
    Small<SyncFate> m_contacts;
    Small<SyncFate> m_history;
    Small<GuardView::Kind> m_guard;
    Small<Standing::Kind> m_standing;
    Small<BoardPlace> m_place;
    Small<BoardTurn> m_turn;
    bool m_isFinishSaid;
    bool m_isLinkUsed;
};

} // namespace golive
