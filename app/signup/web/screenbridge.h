#pragma once

#include <QObject>

#include <functional>

namespace golive::signup {

/// Takes what the script in ApplicationWorld reads of a page's screen; nothing to read for it, as with MessageBridge.
class ScreenBridge final : public QObject
{
    Q_OBJECT

public:
    /// JSON text as screenfacts.js makes it, of any size: a page's process may be the page's.
    using Taker = std::function<void(const QString &json)>;

    explicit ScreenBridge(Taker taker, QObject *parent = nullptr);

public Q_SLOTS:
    void takeScreen(const QString &json);

private:
    Taker m_taker;
};

} // namespace golive::signup
