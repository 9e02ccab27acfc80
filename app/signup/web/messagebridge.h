#pragma once

#include <QObject>

#include <functional>

namespace golive::signup {

/// What the script in ApplicationWorld sees of the program: one slot, and nothing to read.
class MessageBridge final : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(const QString &origin, const QString &data)>;

    /// A function and not a signal: the web channel would offer a signal to the script.
    explicit MessageBridge(Taker taker, QObject *parent = nullptr);

public Q_SLOTS:
    void takeMessage(const QString &origin, const QString &data);

private:
    Taker m_taker;
};

} // namespace golive::signup
