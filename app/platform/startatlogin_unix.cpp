#include "platform/loginentry.h"
#include "platform/startatlogin.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace golive {

QString StartAtLogin::place()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/golive.desktop"_s;
}

bool StartAtLogin::isOn() const
{
    return isLoginFileOn(place());
}

Result<Done, QString> StartAtLogin::turn(bool isWanted) const
{
    return isWanted ? writeLoginFile(place(), autostartEntry(m_program, m_arguments)) : removeLoginFile(place());
}

} // namespace golive
