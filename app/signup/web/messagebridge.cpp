#include "signup/web/messagebridge.h"

namespace golive::signup {

MessageBridge::MessageBridge(Taker taker, QObject *parent) : QObject(parent), m_taker(std::move(taker)) {}

void MessageBridge::takeMessage(const QString &origin, const QString &data)
{
    m_taker(origin, data);
}

} // namespace golive::signup

#include "moc_messagebridge.cpp"
