#include "sandbox/api/calljournal.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

void CallJournal::add(const Call &call, Instant at)
{
    QJsonObject entry{{u"method"_s, QString::fromLatin1(call.method)},
                      {u"path"_s, call.path},
                      {u"status"_s, call.status},
                      {u"unexpected"_s, call.isUnexpected},
                      {u"at"_s, toEpochMs(at)}};
    if (!call.syncType.isEmpty())
        entry["syncType"_L1] = call.syncType;
    m_calls.append(entry);
}

} // namespace golive::sandbox
