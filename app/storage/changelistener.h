#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QSqlDatabase;

namespace golive {

/// Where a server's programs tell each other that they have changed something. Nothing goes with it: what was changed
/// is read from the tables, which lose nothing.
extern const QString changesChannel;

/// Hears on a connection to a server that another program has changed something. In an event loop of the connection's
/// thread.
class ChangeListener final
{
public:
    /// `told` is called soon, and a few times a second at most, as long as `context` lives. Nobody hears on a
    /// connection that has come to an end without a word: `seeWhetherThere` is called now and then.
    void begin(QObject *context, std::function<void()> told, std::function<void()> seeWhetherThere);
    bool isWanted() const { return m_context != nullptr; }
    /// The connection was opened.
    void subscribe(const QSqlDatabase &);
    /// As if somebody had changed something: it may have gone unheard.
    void tell();

private:
    QObject m_own; ///< In whose name others call us.
    QPointer<QObject> m_context;
    std::function<void()> m_told;
    QTimer m_beat;
    QElapsedTimer m_sinceTold;
    bool m_isDue = false;
    bool m_isConnected = false;
};

} // namespace golive
