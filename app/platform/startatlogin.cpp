#include "platform/startatlogin.h"

namespace golive {

StartAtLogin::StartAtLogin(QString program, QStringList arguments)
    : m_program(std::move(program)), m_arguments(std::move(arguments))
{
}

} // namespace golive
