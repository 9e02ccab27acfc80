#include "domain/board/boardentry.h"

#include "domain/board/boardsearch.h"
#include "domain/facts/numberspellings.h"

#include <array>

namespace golive {

// In this order, folded; the first ones are searched. Behind them, once more, what was written, where it is another
// text; then the id: whatever stands in it belongs to it.
enum class BoardEntry::Text : int {
    Client,
    Number,
    App,
    Digits,
    OlderDigits,
    Reference,
    Email,
    RequestIds,
    Staff,
    Guard,
    Written,
};

namespace {

// No text of a row has one (base/plaintext.h), and nobody can type it: what stands on its two sides is never found as
// one.
constexpr char textGap = '\x1f';
constexpr std::size_t searchedCount = 8;

/// The second where the first is the same.
constexpr qint64 both(qint64 first, int second)
{
    return (first << 32) + second;
}

} // namespace

BoardEntry::BoardEntry(const BoardRow &row, const QString &me)
    : m_deadline(row.summary.deadline), m_tryAgainAt(row.summary.tryAgainAt), m_stateSeenAt(row.summary.stateSeenAt),
      m_guardSeenAt(row.summary.guard.seenAt), m_stageSince(row.stageSince), m_linkMadeAt(row.linkMadeAt),
      m_changedAt(row.summary.changedAt), m_createdAt(row.summary.createdAt),
      m_historyProgress(row.summary.historyProgress), m_chips(chipsOf(row, me)), m_page(row.summary.page),
      m_access(row.summary.access), m_stage(row.summary.stage), m_actor(row.summary.actor),
      m_attention(row.summary.attention), m_arm(row.summary.arm), m_contacts(row.summary.contacts),
      m_history(row.summary.history), m_guard(row.summary.guard.kind), m_standing(row.standing), m_place(row.place),
      m_turn(row.turn), m_isFinishSaid(row.summary.isFinishSaid), m_isLinkUsed(row.isLinkUsed)
{
    const SetupSummary &summary = row.summary;
    const QString digits = digitsOfNumber(summary.number);
    const QString older = olderSpelling(digits);
    const std::array<QString, static_cast<int>(Text::Written)> written{
        summary.client,    summary.number, row.app.value,  digits,        older == digits ? QString() : older,
        summary.reference, row.email,      row.requestIds, summary.staff, summary.guard.name};
    std::array<QString, written.size()> folded;
    const auto add = [this](const QString &text) {
        m_texts += text.toUtf8().replace(textGap, ' ');
        m_texts += textGap;
    };
    for (std::size_t i = 0; i < written.size(); ++i) {
        folded[i] = foldedForSearch(written[i]);
        add(folded[i]);
        if (i + 1 == searchedCount)
            m_keyEnd = static_cast<int>(m_texts.size());
    }
    for (std::size_t i = 0; i < written.size(); ++i)
        add(written[i] == folded[i] ? QString() : written[i]);
    m_idBegin = static_cast<int>(m_texts.size());
    m_texts += summary.id.value.toUtf8();
    m_texts.squeeze();
}

QByteArrayView BoardEntry::text(Text text) const
{
    QByteArrayView rest = m_texts;
    for (int i = 0; i < static_cast<int>(text); ++i)
        rest = rest.sliced(rest.indexOf(textGap) + 1);
    return rest.first(rest.indexOf(textGap));
}

QString BoardEntry::written(Text folded) const
{
    const auto own = text(static_cast<Text>(static_cast<int>(folded) + static_cast<int>(Text::Written)));
    return QString::fromUtf8(own.isEmpty() ? text(folded) : own);
}

QString BoardEntry::staff() const
{
    return written(Text::Staff);
}

BoardRow BoardEntry::row() const
{
    BoardRow row;
    SetupSummary &summary = row.summary;
    summary.id = {QString::fromUtf8(id())};
    summary.client = written(Text::Client);
    summary.number = written(Text::Number);
    summary.reference = written(Text::Reference);
    summary.staff = written(Text::Staff);
    summary.page = m_page;
    summary.deadline = m_deadline;
    summary.tryAgainAt = m_tryAgainAt;
    summary.changedAt = m_changedAt;
    summary.createdAt = m_createdAt;
    summary.access = m_access;
    summary.stage = m_stage;
    summary.isFinishSaid = m_isFinishSaid;
    summary.actor = m_actor;
    summary.attention = m_attention;
    summary.arm = m_arm;
    summary.contacts = m_contacts;
    summary.history = m_history;
    summary.historyProgress = m_historyProgress;
    summary.stateSeenAt = m_stateSeenAt;
    summary.guard = {m_guard, written(Text::Guard), m_guardSeenAt};
    row.app = {written(Text::App)};
    row.email = written(Text::Email);
    row.requestIds = written(Text::RequestIds);
    row.standing = m_standing;
    row.stageSince = m_stageSince;
    row.place = m_place;
    row.turn = m_turn;
    row.linkMadeAt = m_linkMadeAt;
    row.isLinkUsed = m_isLinkUsed;
    return row;
}

BoardEntry::Key BoardEntry::keyIn(const BoardOrder &order) const
{
    Key key{{m_attention != Attention::None, m_deadline, m_createdAt}, id(), false, 0, {}};
    const auto byText = [&key](QByteArrayView text) {
        key.text = text;
        key.isEmpty = text.isEmpty();
    };
    const auto byTime = [&key](Time time) {
        key.number = time.inMs();
        key.isEmpty = !time.isKnown();
    };
    if (!order.column)
        return key;
    switch (*order.column) {
    case BoardColumn::Client: byText(text(Text::Client)); break;
    case BoardColumn::Number: byText(text(Text::Number)); break;
    case BoardColumn::App: byText(text(Text::App)); break;
    case BoardColumn::Staff: byText(text(Text::Staff)); break;
    case BoardColumn::Reference: byText(text(Text::Reference)); break;
    case BoardColumn::Since: byTime(m_stageSince); break;
    case BoardColumn::Deadline: byTime(m_deadline); break;
    case BoardColumn::Link: byTime(m_linkMadeAt); break;
    case BoardColumn::Changed: key.number = toEpochMs(m_changedAt); break;
    case BoardColumn::Turn: key.number = m_turn.place(); break;
    case BoardColumn::Contacts: key.number = m_contacts.place(); break;
    case BoardColumn::Stage: key.number = both(m_stage.place(), m_page.place()); break;
    case BoardColumn::Chats: key.number = both(m_history.place(), m_historyProgress); break;
    case BoardColumn::Guard:
        key.number = m_guard.place();
        key.text = text(Text::Guard);
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
