#pragma once

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
    void setKept(qint64 events, qint64 repeats);

    bool hasUnreadable() const { return m_unreadable > 0; }
    /// For people, some lines.
    QString text() const;

private:
    QMap<QString, qint64> m_fields;
    qint64 m_events = 0;
    qint64 m_new = 0;
    qint64 m_repeats = 0;
    qint64 m_unreadable = 0;
    QList<std::pair<qint64, QString>> m_firstUnreadable;
};

} // namespace golive::receiver
