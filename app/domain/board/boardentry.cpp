#include "domain/board/boardentry.h"

#include "base/plaintext.h"
#include "domain/board/boardsearch.h"

namespace golive {

namespace {

/// The second where the first is the same.
constexpr qint64 both(qint64 first, int second)
{
    return (first << 32) + second;
}

} // namespace

BoardEntry::BoardEntry(const PackedLine &line, bool isTokenHeld, const GuardView &guard)
    : m_line(line), m_guard(guard.kind), m_isTokenHeld(isTokenHeld), m_isNameless(false)
{
    if (!guard.name.isEmpty() || guard.seenAt) {
        auto *guardian = new Guard;
        guardian->name = guard.name;
        guardian->folded = foldedForSearch(plainLine(guard.name)).toUtf8();
        guardian->seenAt = guard.seenAt;
        m_guardian = guardian;
    }
    const BoardRow whole = row();
    m_place = whole.place;
    m_turn = whole.turn;
    m_chips = chipsOf(whole, {});
    m_isNameless = whole.isNameless();
}

void BoardEntry::knowMe(const QString &me)
{
    if (m_place == BoardPlace::Listed)
        m_chips.set(BoardChip::Mine, isHandledBy(me, staff()));
}

void BoardEntry::shareGuard(Guards &guards)
{
    if (!m_guardian)
        return;
    GuardPointer &latest = guards.m_latest[m_guardian->name];
    if (latest && latest->seenAt.value() == m_guardian->seenAt.value())
        m_guardian = latest;
    else
        latest = m_guardian;
}

BoardRow BoardEntry::row() const
{
    GuardView guard{m_guard, {}, {}};
    if (m_guardian) {
        guard.name = m_guardian->name;
        guard.seenAt = m_guardian->seenAt;
    }
    return boardRowOf(m_line.line(), m_isTokenHeld, guard);
}

QString BoardEntry::staff() const
{
    return plainLine(m_line.written(PackedLine::Text::Staff));
}

BoardEntry::Key BoardEntry::keyIn(const BoardOrder &order) const
{
    using Text = PackedLine::Text;
    Key key{m_line->urgency(m_isTokenHeld), idInUtf8(), false, 0, {}};
    const auto byText = [&key](QByteArrayView text) {
        key.text = text;
        key.isEmpty = text.isEmpty();
    };
    const auto byTime = [&key](packed::Time time) {
        key.number = toEpochMs(time.value());
        key.isEmpty = !time.isKnown();
    };
    if (!order.column)
        return key;
    switch (*order.column) {
    case BoardColumn::Client: byText(m_line.folded(Text::Client)); break;
    case BoardColumn::Number: byText(m_line.folded(Text::Number)); break;
    case BoardColumn::App: byText(m_line.folded(Text::App)); break;
    case BoardColumn::Staff: byText(m_line.folded(Text::Staff)); break;
    case BoardColumn::Reference: byText(m_line.folded(Text::Reference)); break;
    case BoardColumn::Since: byTime(m_line->stageSince); break;
    case BoardColumn::Deadline: byTime(m_line->deadline); break;
    case BoardColumn::Link: byTime(m_line->linkMadeAt); break;
    case BoardColumn::Changed: key.number = toEpochMs(m_line->changedAt); break;
    case BoardColumn::Turn: key.number = m_turn.place(); break;
    case BoardColumn::Contacts: key.number = m_line->contacts.place(); break;
    case BoardColumn::Stage: key.number = both(m_line->stage.place(), m_line->page.place()); break;
    case BoardColumn::Chats: key.number = both(m_line->history.place(), m_line->historyProgress); break;
    case BoardColumn::Guard:
        key.number = m_guard.place();
        if (m_guardian)
            key.text = m_guardian->folded;
        break;
    }
    return key;
}

bool BoardEntry::Key::comesBefore(const Key &other, const BoardOrder &order) const
{
    if (isEmpty != other.isEmpty)
        return !isEmpty;
    if (!isEmpty && (number != other.number || text != other.text)) {
        const bool isFirst = number != other.number ? number < other.number : text < other.text;
        return isFirst != order.isDescending;
    }
    return urgency != other.urgency ? urgency.isMore(other.urgency) : id < other.id;
}

} // namespace golive
