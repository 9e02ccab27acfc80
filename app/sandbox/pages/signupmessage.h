#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace golive::sandbox {

/// The session message that the pop-up posts to the window that opened it (meta-coexistence.md 1.8).
struct SignUpMessage
{
    QJsonObject json;
    bool isPostedAsObject = false; ///< Meta's page mostly posts a JSON string, sometimes the object itself.
};

/// What a finish message can name. All ids are strings of digits.
struct SignUpIds
{
    QString waba;
    QString phoneNumber;
    QString business;
};

SignUpMessage coexistenceFinish(const SignUpIds &);
SignUpMessage plainFinish(const SignUpIds &);
SignUpMessage waLoginFinish(const SignUpIds &);
SignUpMessage onlyWabaFinish(const SignUpIds &);
SignUpMessage grantOnlyFinish(const SignUpIds &);
/// A finish that no list has.
SignUpMessage unknownFinish(const SignUpIds &);
/// The window was closed. Without a documented step name the message carries neither step nor version.
SignUpMessage cancelled(const QString &currentStep);

struct SignUpError
{
    QString message;
    QString code;
    QString sessionId;
    qint64 unixSeconds = 0;
};
/// CANCEL with `error_code`, as documented in 2026.
SignUpMessage cancelledByError(const SignUpError &);
/// ERROR with `error_id`, the older name of the field.
SignUpMessage olderError(const SignUpError &);

} // namespace golive::sandbox
