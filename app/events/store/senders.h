#pragma once

#include "base/result.h"
#include "events/read/eventdigest.h"
#include "ports/fault.h"

#include <QHash>

namespace golive {

class Database;

/// Which app an event belongs to. Meta's own events name a WhatsApp Business Account and a business number, but not
/// Gupshup's app; what was learned from events that name both tells it, and events that came before are then given to
/// their app. The number is believed before the account, which may have several numbers; a name that two apps have used
/// tells nothing. Account events teach nothing: they name whoever leaves, or a partner's own business.
class Senders
{
public:
    /// `database` must outlive this.
    explicit Senders(Database &database) : m_database(database) {}

    /// The app's number in table apps, made where it is new; 0 where the app cannot be told. Where
    /// the event does not itself name its app, nothing is learned, and the sender's own number is believed first. To be
    /// called in a transaction.
    Result<qint64, StoreFault> appOf(const EventDigest &, bool isAppNamed);
    /// The number of an app that is known for sure; nothing is learned. To be called in a transaction.
    Result<qint64, StoreFault> numberOf(const AppId &);
    /// After a transaction that was rolled back: nothing learned in it is known.
    void forget();
    /// How often events that came before were given to their app.
    int timesGiven() const { return m_timesGiven; }

private:
    Result<Done, StoreFault> learn(const QString &name, qint64 app);
    Result<qint64, StoreFault> recall(const QString &name);
    /// By the number as it is spelled, else as it was spelled before.
    Result<qint64, StoreFault> recallNumber(const QString &digits);
    Result<Done, StoreFault> give(const QString &column, const QString &value, qint64 app);
    /// What was received from this number under another of its spellings, and waits for its app.
    Result<QStringList, StoreFault> waitingSpellings(const QString &digits);

    Database &m_database;
    int m_timesGiven = 0;
    QHash<AppId, qint64> m_numbers;
    QHash<QString, qint64> m_learned;  ///< By name; what is in the table already.
    QHash<QString, qint64> m_recalled; ///< By name; what the table has told. Never 0: that changes.
};

} // namespace golive
