#include "partner/calls/createapp.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList CreateApp::path() const
{
    return {u"partner"_s, u"app"_s};
}

Fields CreateApp::fields() const
{
    return {{u"name"_s, name}, {u"templateMessaging"_s, hasTemplateMessaging}};
}

Result<CreatedApp, ApiError> CreateApp::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    const QString id = textAt(*object, {"appId"_L1});
    if (id.isEmpty())
        return failure(unreadable(reply, u"no appId"_s));
    return CreatedApp{AppId{id}};
}

} // namespace golive::partner
