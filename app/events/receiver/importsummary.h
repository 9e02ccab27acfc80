#pragma once

#include "events/store/sqleventstore.h"

#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace golive::receiver {

/// What an import found. Bounded, whatever the log holds.
class ImportSummary
{
public:
    void addEvent(const QString &field);
    void addUnreadable(qint64 line, const QString &why);
    /// JSON in which nothing of a webhook was recognised; not kept.
    void addUnrecognised() { ++m_unrecognised; }
    /// What the log looks like, for where nothing in it was recognised.
    void setShape(const QString &shape) { m_shape = shape; }
    void setKept(const SqlEventStore::Kept &kept) { m_kept = kept; }

    bool hasUnreadable() const { return m_unreadable > 0; }
    bool hasNothing() const { return m_events == 0; }
    /// For people, some lines.
    QString text() const;

private:
    QMap<QString, qint64> m_fields;
    qint64 m_events = 0;
    SqlEventStore::Kept m_kept;
    qint64 m_unreadable = 0;
    qint64 m_unrecognised = 0;
    QString m_shape;
    QList<std::pair<qint64, QString>> m_firstUnreadable;
};

} // namespace golive::receiver
