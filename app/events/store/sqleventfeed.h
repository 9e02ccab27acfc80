#pragma once

#include "ports/eventfeed.h"

#include <memory>

namespace golive {

class Database;

/// The reading side of events.sqlite, beside a golive-receiver that writes it, or of a server's events. Where there is
/// no such file nothing was ever received; it may come while this is open.
class SqlEventFeed final : public EventFeed
{
public:
    explicit SqlEventFeed(QString folder);
    /// Of a server. `database` must outlive this.
    explicit SqlEventFeed(Database &database);
    ~SqlEventFeed() override;
    Q_DISABLE_COPY_MOVE(SqlEventFeed)

    /// How far an app's events have been gone through.
    struct Folded
    {
        AppId app;
        Sender own;
        qint64 since = 0;
        qint64 senders =
            0; ///< How much had been learned of who is who: more of it may give earlier events to this app.
        Observed seen;
    };

    Result<qint64, StoreFault> mark() const override;
    Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64 since) const override;
    /// Goes through the app's events once; asked again, only through those that came since.
    Result<Observed, StoreFault> observed(const AppId &, qint64 since) const override;
    Result<Observed, StoreFault> observedOf(const AppId &, const Sender &own, qint64 since) const override;

    /// Goes through the app's events, for another feed on the same file to go on from.
    Result<Folded, StoreFault> fold(const AppId &, const Sender &own, qint64 since) const;
    void adopt(Folded) const;
    /// Whether asking for this goes on from where it was, or there is nothing to go through.
    Result<bool, StoreFault> isBegun(const AppId &, const Sender &own, qint64 since) const;

private:
    Result<bool, StoreFault> isOpen() const;
    Result<qint64, StoreFault> number(const QString &sql, const QVariantList &values = {}) const;
    Result<Folded *, StoreFault> begun(const AppId &, const Sender &own, qint64 since) const;
    Result<Done, StoreFault> goOn(Folded &) const;
    /// Those of the next page, from `last` on, which moves; whether there may be more.
    Result<bool, StoreFault> countPage(const Folded &, qint64 &last, Observed &seen) const;

    QString m_folder;
    mutable std::unique_ptr<Database> m_file;
    mutable Database *m_database = nullptr; ///< That one, or a server's.
    mutable QList<Folded> m_folded;
};

} // namespace golive
