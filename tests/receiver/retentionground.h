#pragma once

#include "eventplace.h"
#include "eventtexts.h"

#include <QTemporaryDir>

namespace golive::receivertest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Events of long ago, in a file and on a server.
class RetentionGround
{
protected:
    void begin()
    {
        m_place.emplace();
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_place->isServer() ? m_dir->filePath(u"data"_s) : m_place->door().address.folder;
    }
    void end() { m_place.reset(); }
    std::unique_ptr<SqlEventStore> open()
    {
        auto store = m_place->openStore();
        return store ? std::move(*store) : nullptr;
    }
    Observed seen(qint64 since = 0) const { return PlaceFeed(*m_place).observed({app}, since).value_or(Observed{}); }
    qint64 number(const QString &sql) const { return m_place->number(sql); }
    qint64 rows() const { return number(u"SELECT count(*) FROM events"_s); }
    /// What golive-receiver is told.
    QStringList with(const QStringList &arguments = {}) const
    {
        return m_place->isServer() ? QStringList{u"--store"_s, m_place->door().address.text()} + arguments : arguments;
    }

    std::optional<EventPlace> m_place;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder; ///< Of a receiver.
    const Instant m_now = std::chrono::floor<std::chrono::days>(SystemClock().now());
};

} // namespace golive::receivertest
