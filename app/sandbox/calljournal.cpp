#include "sandbox/calljournal.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

void CallJournal::add(const QByteArray &method, const QString &path, int status, bool isUnexpected)
{
    m_calls.append(QJsonObject{{u"method"_s, QString::fromLatin1(method)},
                               {u"path"_s, path},
                               {u"status"_s, status},
                               {u"unexpected"_s, isUnexpected}});
}

} // namespace golive::sandbox
