#include "partner/calls/savecontact.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList SaveContact::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"onboarding"_s, u"contact"_s};
}

Fields SaveContact::fields() const
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return {{u"contactEmail"_s, email}, {u"contactName"_s, name}, {u"contactNumber"_s, digits}};
}

Result<Done, ApiError> SaveContact::parse(const RawReply &reply)
{
    return readDone(reply);
}

} // namespace golive::partner
