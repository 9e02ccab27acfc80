#pragma once

#include <QString>

namespace golive {

/// Names of new apps: 6 to 150 characters, letters and digits only. The exact set is not documented (partner-docs:
/// post_partner-app says "no special characters", the self-serve page "no space"); this is the part that all agree on.
enum class AppNameVerdict { Fine, WrongLength, WrongCharacters };

AppNameVerdict judgeAppName(const QString &name);

/// The nearest name that would be taken, to offer it: without spaces, accents and signs, in camel case.
QString suggestedAppName(const QString &name);

} // namespace golive
