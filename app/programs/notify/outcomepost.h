#pragma once

#include "base/clock.h"
#include "base/scheduler.h"
#include "ports/journal.h"
#include "ports/outbox.h"
#include "ports/setupstore.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace golive::programs {

/// `golivectl guard --notify-url`: posts outcomes to another system, in the order of the journal and one at a time, so
/// that each client's come in order; signed as the Standard Webhooks specification says. At least once: a line counts
/// as told when it was answered with 2xx, else it is posted again, with back-off. Nothing waits for it.
class OutcomePost final : public QObject
{
    Q_OBJECT
public:
    struct From
    {
        Journal &journal;
        Outbox &outbox;
        SetupStore &store;
        Clock &clock;
        Scheduler &scheduler;
    };
    OutcomePost(From from, QUrl url, QByteArray key, QObject *parent = nullptr);

    /// Tells what comes from now on, and what was not told before to this address.
    void start();
    /// How long is waited after so many tries in vain.
    static milliseconds backOff(int misses);

Q_SIGNALS:
    /// It does not answer as it should; once until it does again.
    void failing(const QString &why);
    void working();

private:
    void look();
    void post(const JournalEntry &, const QByteArray &body);
    void answered(qint64 place, int status, const QString &error);
    QByteArray bodyOf(const JournalEntry &, const QString &type) const;
    void lookIn(milliseconds);

    From m_from;
    QUrl m_url;
    QByteArray m_key;
    QString m_address; ///< As the outbox knows it, without what is secret in it.
    std::optional<qint64> m_place;
    int m_misses = 0;
    QNetworkAccessManager m_network;
};

} // namespace golive::programs
