#include "session/session.h"

#include <algorithm>

using namespace std::chrono_literals;

// What somebody has open beside the one on the screen, and what is said of all clients at once.

namespace golive {

namespace {

// One walk through all that are known, and no more often; of a hundred thousand, where it takes 20 ms, each 20 s.
constexpr auto countInterval = 5s;
constexpr auto countIntervalOfEach = 200us;
// ... where another number is guarded, or wants to be.
constexpr auto recountIntervalOfEach = 20us;

} // namespace

bool Session::isOpenable(const SetupId &id) const
{
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!entry || entry->packed->putAwayAt.isKnown())
        return false;
    using Text = PackedLine::Text;
    const PackedLine &line = entry->packed;
    return !line.written(Text::Client).isEmpty() || !line.written(Text::Number).isEmpty() ||
           !line.written(Text::Reference).isEmpty();
}

/// Those that are handled by whoever sits here; where nobody has said who that is, those that are looked after here.
QList<SetupId> Session::runningOfMine() const
{
    const QString me = m_surroundings.me.trimmed();
    const Instant now = m_ports.clock.now();
    QList<std::pair<Instant, SetupId>> mine;
    for (const SetupBook::Entry &entry : m_book.entries()) {
        const packed::Time deadline = entry.packed->deadline;
        if (!deadline.isKnown() || deadline.value() <= now || entry.packed->putAwayAt.isKnown())
            continue;
        const auto isMine = [&] {
            return entry.packed.written(PackedLine::Text::Staff).trimmed().compare(me, Qt::CaseInsensitive) == 0;
        };
        if (me.isEmpty() ? entry.isGuarded : isMine())
            mine << std::pair(deadline.value(), entry.id());
    }
    std::sort(mine.begin(), mine.end());
    QList<SetupId> ids;
    for (const auto &[deadline, id] : std::as_const(mine).mid(0, OpenPlaces::most))
        ids << id;
    return ids;
}

void Session::refreshOpen()
{
    m_surroundings.open.clear();
    if (!m_surroundings.isStaff)
        return;
    if (m_setup.step != Step::Start && isOpenable(m_setup.id))
        m_openPlaces.open(m_setup.id);
    for (const SetupId &id : m_openPlaces.places()) {
        if (!id.isEmpty() && !isOpenable(id))
            m_openPlaces.close(id); // finished, put away or gone
    }
    int place = 0;
    for (const SetupId &id : m_openPlaces.places()) {
        ++place;
        if (const SetupBook::Entry *entry = m_book.entry(id); entry && !id.isEmpty())
            m_surroundings.open << OpenClient{place, entry->summary()};
    }
}

void Session::countUnguarded()
{
    const Instant now = m_ports.clock.now();
    Surroundings &around = m_surroundings;
    const bool isSame = m_countedWanted == m_book.wantedCount() && m_countedGuarded == m_book.guardedCount();
    const auto known = static_cast<milliseconds::rep>(m_book.entries().size());
    const auto interval = std::chrono::floor<milliseconds>(
        isSame ? std::max<std::chrono::microseconds>(countInterval, known * countIntervalOfEach)
               : known * recountIntervalOfEach);
    if (m_countedAt && now >= *m_countedAt && now - *m_countedAt < interval)
        return;
    m_countedAt = now;
    m_countedWanted = m_book.wantedCount();
    m_countedGuarded = m_book.guardedCount();
    around.watchedCount = static_cast<int>(m_countedWanted);
    around.unguardedCount = 0;
    around.unguardedAccount.clear();
    if (around.isStaff)
        m_openPlaces.follow(runningOfMine());
    if (m_countedWanted == m_countedGuarded)
        return;
    QHash<QByteArrayView, int> byAccount;
    for (const SetupBook::Entry &entry : m_book.entries()) {
        // An app's own token does not come by signing in.
        if (entry.packed->access != Access::Partner || guardViewOf(entry).kind != GuardView::Kind::NoToken)
            continue;
        ++around.unguardedCount;
        ++byAccount[entry.packed.partnerEmailInUtf8()];
    }
    int most = 0;
    for (auto one = byAccount.cbegin(); one != byAccount.cend(); ++one) {
        if (*one > most) {
            most = *one;
            around.unguardedAccount = QString::fromUtf8(one.key());
        }
    }
}

void Session::signInForAll()
{
    const QString account = m_surroundings.unguardedAccount;
    const bool isOfAccount = m_setup.client.access == Access::Partner && m_setup.client.partnerEmail == account &&
                             m_setup.step > Step::SignIn;
    if (isOfAccount) {
        if (!m_setup.returnTo)
            m_setup.returnTo = m_setup.step;
        return dispatch(event::PageChosen{Page::SignIn});
    }
    startNew();
    m_setup.client.partnerEmail = account;
    m_setup.screen.isSignedIn = isSignedInFor(m_setup);
    m_setup.returnTo = Step::Start; // the board again
    dispatch(event::DoorChosen{Door::Staff});
}

} // namespace golive
