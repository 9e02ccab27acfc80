#include "storage/changelistener.h"

#include "base/logging.h"
#include "storage/toldleases.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace golive {

namespace {

// However many write: who listens reads all that has changed at once.
constexpr std::chrono::milliseconds toldAtMostEvery = 200ms;
// A connection that was cut is another one so soon, and what was changed meanwhile is told.
constexpr std::chrono::milliseconds beat = 500ms;

} // namespace

const QString changesChannel = QStringLiteral("golive_changes");

void ChangeListener::begin(QObject *context, std::function<void(const ChangeHint &)> told,
                           std::function<void()> seeWhetherThere)
{
    m_context = context;
    m_told = std::move(told);
    m_beat.disconnect();
    QObject::connect(&m_beat, &QTimer::timeout, context, std::move(seeWhetherThere));
    m_beat.start(beat);
}

void ChangeListener::subscribe(const QSqlDatabase &sql)
{
    QSqlDriver *driver = sql.driver();
    if (driver->subscribedToNotifications().contains(changesChannel))
        return;
    // Behind some poolers it is not to be had. Then it is asked whether anything has changed, as it always is.
    if (!driver->subscribeToNotification(changesChannel)) {
        qCInfo(logStorage) << "changes are not told by the server:" << driver->lastError().databaseText();
        return;
    }
    // The driver stays, whatever becomes of its connection.
    if (!m_isConnected) {
        m_isConnected = true;
        QObject::connect(driver, &QSqlDriver::notification, &m_own,
                         [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &word) {
                             if (source == QSqlDriver::SelfSource)
                                 return;
                             addWord(m_hint, word.toString());
                             tell();
                         });
    }
}

void ChangeListener::tellOfAll()
{
    if (!m_context)
        return;
    m_hint = {{}, true};
    tell();
}

void ChangeListener::tell()
{
    if (m_isDue || !m_context)
        return;
    m_isDue = true;
    const std::chrono::milliseconds since(m_sinceTold.isValid() ? m_sinceTold.elapsed() : toldAtMostEvery.count());
    QTimer::singleShot(std::max(0ms, toldAtMostEvery - since), &m_own, [this] {
        m_isDue = false;
        m_sinceTold.start();
        const ChangeHint hint = std::exchange(m_hint, {});
        if (m_context)
            m_told(hint);
    });
}

} // namespace golive
