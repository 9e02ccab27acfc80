#include "session/pollbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace std::chrono_literals;

namespace golive {

namespace {

// An answer that was given up elsewhere never comes; the client's own time limit is below this.
constexpr auto answerPatience = 1min;

} // namespace

int PollBook::began(const SetupId &setup, Instant now)
{
    Look &look = m_looks[digestOfId(setup)];
    look.at = packed::Time(now);
    look.isOpen = true;
    return ++look.number;
}

void PollBook::ended(const SetupId &setup, bool couldTell)
{
    Look &look = m_looks[digestOfId(setup)];
    look.isOpen = false;
    look.misses = couldTell ? 0 : look.misses + 1;
}

void PollBook::askAllAnew()
{
    m_looks.clear();
    m_isFirstWhole = true;
}

qint64 PollBook::digestOf(const event::StateRead &read)
{
    const AppState &state = read.state;
    const QString liveAt = state.liveAt ? QString::number(toEpochMs(*state.liveAt)) : QString();
    QStringList words{QCoreApplication::applicationVersion(),
                      QString::number(static_cast<int>(state.stage)),
                      state.detail,
                      state.phone,
                      liveAt,
                      QString::number(static_cast<int>(read.connection))};
    if (read.health) {
        words << read.health->account << read.health->number << read.health->sending;
        for (const Health::Fault &fault : read.health->faults)
            words << fault.code << fault.text << fault.solution;
    }
    const QByteArray hash = QCryptographicHash::hash(words.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256);
    return static_cast<qint64>(quint64(read.pipelineSaid) << 32 | qFromBigEndian<quint32>(hash.constData()));
}

quint32 PollBook::enoughOf(const SetupId &setup, std::optional<qint64> silentAnswer) const
{
    constexpr int wholeEach = 3;
    const int number = lookOf(setup).number;
    const bool isWhole = number % wholeEach == wholeEach - 1 || (m_isFirstWhole && number == 0);
    return silentAnswer && !isWhole ? static_cast<quint32>(static_cast<quint64>(*silentAnswer) >> 32) : 0;
}

milliseconds PollBook::overdue(const SetupId &setup, milliseconds wait, Instant now) const
{
    const Look look = lookOf(setup);
    // Never looked at, or the clock was put back.
    if (!look.at.isKnown() || now < look.at.value())
        return 24h;
    const milliseconds since = now - look.at.value();
    return since - (look.isOpen ? std::max<milliseconds>(wait, answerPatience) : wait);
}

} // namespace golive
