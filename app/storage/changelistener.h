#pragma once

#include "ports/changehint.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QSqlDatabase;

namespace golive {

/// Where a server's programs tell each other that they have changed something. At most the id of a set-up goes with it
/// (storage/toldleases.h): what was changed is read from the tables, which lose nothing.
extern const QString changesChannel;

/// Hears on a connection to a server that another program has changed something. In an event loop of the connection's
/// thread.
class ChangeListener final
{
public:
    /// `told` is called soon, and a few times a second at most, with all that was told since, as long as `context`
    /// lives. Nobody hears on a connection that has come to an end without a word: `seeWhetherThere` is called now and
    /// then.
    void begin(QObject *context, std::function<void(const ChangeHint &)> told, std::function<void()> seeWhetherThere);
    bool isWanted() const { return m_context != nullptr; }
    /// The connection was opened.
    void subscribe(const QSqlDatabase &);
    /// As if somebody had changed all that can be: it may have gone unheard.
    void tellOfAll();

private:
    void tell();
    QObject m_own; ///< In whose name others call us.
    QPointer<QObject> m_context;
    std::function<void(const ChangeHint &)> m_told;
    ChangeHint m_hint;
    QTimer m_beat;
    QElapsedTimer m_sinceTold;
    bool m_isDue = false;
    bool m_isConnected = false;
};

} // namespace golive
