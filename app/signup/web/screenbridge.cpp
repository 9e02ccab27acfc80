#include "signup/web/screenbridge.h"

namespace golive::signup {

ScreenBridge::ScreenBridge(Taker taker, QObject *parent) : QObject(parent), m_taker(std::move(taker)) {}

void ScreenBridge::takeScreen(const QString &json)
{
    m_taker(json);
}

} // namespace golive::signup

#include "moc_screenbridge.cpp"
