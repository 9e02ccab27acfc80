#include "platform/loginentry.h"
#include "platform/startatlogin.h"

#include <QSettings>

#include <qt_windows.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr auto valueName = L"Golive";
// What Task Manager and Settings keep of the Run key's entries: an odd first byte switches one off.
constexpr auto approvals = L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";

bool isSwitchedOff()
{
    BYTE approval[64] = {};
    DWORD size = sizeof approval;
    return RegGetValueW(HKEY_CURRENT_USER, approvals, valueName, RRF_RT_REG_BINARY, nullptr, approval, &size) ==
               ERROR_SUCCESS &&
           size > 0 && (approval[0] & 1) != 0;
}

} // namespace

QString StartAtLogin::place()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}

bool StartAtLogin::isOn() const
{
    return QSettings(place(), QSettings::NativeFormat).contains(u"Golive"_s) && !isSwitchedOff();
}

Result<Done, QString> StartAtLogin::turn(bool isWanted) const
{
    QSettings run(place(), QSettings::NativeFormat);
    if (isWanted)
        run.setValue(u"Golive"_s, windowsCommandLine(m_program, m_arguments));
    else
        run.remove(u"Golive"_s);
    run.sync();
    if (run.status() != QSettings::NoError)
        return failure(place() + u": could not be written"_s);
    // Asked for again it is on again; and nothing is left behind where it is not.
    RegDeleteKeyValueW(HKEY_CURRENT_USER, approvals, valueName);
    return Done{};
}

} // namespace golive
