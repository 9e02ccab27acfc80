#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

namespace golive::testing {

/// A message bus of its own for one test, gone with it. Each connection stands for one program.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    bool isReady() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }
    QDBusConnection connect();

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace golive::testing
