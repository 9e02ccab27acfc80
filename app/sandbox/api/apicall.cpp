#include "sandbox/api/apicall.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

httpguard::Reply succeeded(QJsonObject extra)
{
    extra["status"_L1] = u"success"_s;
    return httpguard::Reply::json(extra);
}

httpguard::Reply refused(int status, const QString &message)
{
    return httpguard::Reply::json(QJsonObject{{u"status"_s, u"error"_s}, {u"message"_s, message}}, status);
}

} // namespace golive::sandbox
