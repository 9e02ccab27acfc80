#pragma once

#include "domain/board/boardquery.h"
#include "domain/board/packedline.h"

#include <QExplicitlySharedDataPointer>
#include <QHash>

namespace golive {

/// A client as the board keeps it among a hundred thousand: its set-up's line, of which there is one in this program,
/// and what is said of it here.
class BoardEntry
{
public:
    BoardEntry(const PackedLine &, bool isTokenHeld, const GuardView &);

    BoardRow row() const;
    SetupId id() const { return {QString::fromUtf8(idInUtf8())}; }
    QByteArrayView idInUtf8() const { return m_line.id(); }
    QString staff() const;
    /// A set-up that knows of nobody yet (BoardRow::isNameless).
    bool isNameless() const { return m_isNameless; }
    BoardPlace place() const { return m_place; }
    BoardChips chips() const { return m_chips; }
    /// For BoardSearch.
    QByteArrayView key() const { return m_line.key(); }
    /// By what name whoever sits here handles clients: his own have a chip (BoardChip::Mine).
    void knowMe(const QString &me);
    /// What many say of one guard is kept once.
    class Guards;
    void shareGuard(Guards &);

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
    struct Guard : QSharedData
    {
        QString name;
        QByteArray folded;
        packed::Time seenAt;
    };
    using GuardPointer = QExplicitlySharedDataPointer<const Guard>;

    PackedLine m_line;
    GuardPointer m_guardian; ///< Where its name is known.
    BoardChips m_chips;
    packed::Small<GuardView::Kind> m_guard;
    packed::Small<BoardPlace> m_place;
    packed::Small<BoardTurn> m_turn;
    bool m_isTokenHeld;
    bool m_isNameless;
};

/// The latest of each name.
class BoardEntry::Guards
{
    friend BoardEntry;
    QHash<QString, GuardPointer> m_latest;
};

} // namespace golive
