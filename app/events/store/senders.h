#pragma once

#include "base/result.h"
#include "events/eventdigest.h"
#include "ports/fault.h"

#include <QHash>

namespace golive {

class Database;

/// Which app an event belongs to. Meta's own events name a WhatsApp Business Account and a business number, but not
/// Gupshup's app; what was learned from events that name both tells it, and events that came before are then given to
/// their app. The number is believed before the account, which may have several numbers; a name that two apps have used
/// tells nothing.
class Senders
{
public:
    /// `database` must outlive this.
    explicit Senders(Database &database) : m_database(database) {}

    /// The app's number in table apps, made where it is new; 0 where the app cannot be told. To be called in a
    /// transaction.
    Result<qint64, StoreFault> appOf(const EventDigest &);
    /// After a transaction that was rolled back: nothing learned in it is known.
    void forget();

private:
    Result<qint64, StoreFault> numberOf(const AppId &);
    Result<Done, StoreFault> learn(const QString &name, qint64 app);
    Result<qint64, StoreFault> recall(const QString &name);

    Database &m_database;
    QHash<AppId, qint64> m_numbers;
    QHash<QString, qint64> m_learned;  ///< By name; what is in the table already.
    QHash<QString, qint64> m_recalled; ///< By name; what the table has told. Never 0: that changes.
};

} // namespace golive
