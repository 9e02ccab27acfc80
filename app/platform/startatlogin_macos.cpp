#include "platform/loginentry.h"
#include "platform/startatlogin.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace golive {

QString StartAtLogin::place()
{
    return QDir::homePath() + u"/Library/LaunchAgents/golive.plist"_s;
}

bool StartAtLogin::isOn() const
{
    return isLoginFileOn(place());
}

Result<Done, QString> StartAtLogin::turn(bool isWanted) const
{
    return isWanted ? writeLoginFile(place(), launchAgent(m_program, m_arguments)) : removeLoginFile(place());
}

} // namespace golive
