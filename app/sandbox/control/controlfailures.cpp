#include "sandbox/control/controlfailures.h"

#include "sandbox/control/controlfields.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

using httpguard::Fault;
using httpguard::Reply;

std::optional<Fault> readFault(const QString &how, const QString &at)
{
    Fault fault;
    if (how == "cut"_L1) {
        if (at.isEmpty() || at == "request-read"_L1)
            fault.kind = Fault::Kind::CutRequestRead;
        else if (at == "status-line"_L1)
            fault.kind = Fault::Kind::CutStatusLine;
        else if (at == "body"_L1)
            fault.kind = Fault::Kind::CutBody;
        else if (at == "unserved"_L1)
            fault.kind = Fault::Kind::CutUnserved;
        else
            return std::nullopt;
        return fault;
    }
    if (how == "hang"_L1) {
        fault.kind = Fault::Kind::Hang;
        return fault;
    }
    if (how == "slow"_L1) {
        fault.kind = Fault::Kind::Slow;
        return fault;
    }
    fault.kind = Fault::Kind::Replace;
    if (how == "html"_L1)
        fault.instead = {200, "text/html", "<!doctype html><title>Welcome</title><p>Please sign in to this network."};
    else if (how == "429"_L1)
        fault.instead = Reply::text("Too Many Requests", 429);
    else if (how == "500"_L1)
        fault.instead = refused(500, u"Internal Server Error. Please contact Gupshup team"_s);
    else
        return std::nullopt;
    return fault;
}

} // namespace

Reply prepareFailure(httpguard::GuardedServer &server, const QString &prefix, const QJsonObject &body)
{
    const QString how = body["how"_L1].toVariant().toString(); // 429 and 500 may come as numbers
    const auto time = readSeconds(body["seconds"_L1], 0.001);
    if ((how == "refuse"_L1 || how == "slow"_L1) && !time)
        return badField(u"seconds: must be a number above 0"_s);
    if (how == "refuse"_L1) {
        server.refuseConnections(*time);
        return succeeded();
    }
    auto fault = readFault(how, body["at"_L1].toString());
    if (!fault) {
        return how == "cut"_L1 ? badField(u"at: must be request-read, status-line, body or unserved"_s)
                               : badField(u"how: must be cut, hang, slow, html, 429, 500 or refuse"_s);
    }
    const QString path = body["path"_L1].toString();
    if (path.isEmpty())
        return badField(u"path: must be a path of the Partner API; * matches one part"_s);
    const auto times = readWhole(body.contains("times"_L1) ? body["times"_L1] : 1, 1, 1'000'000);
    if (!times)
        return badField(u"times: must be a whole number above 0"_s);
    fault->path = prefix + path;
    fault->times = *times;
    fault->bodyPart = body["bodyPart"_L1].toString().toUtf8();
    // Who is turned away may be told for how long.
    if (how == "429"_L1 && time)
        fault->instead.headers << std::pair("Retry-After"_ba,
                                            QByteArray::number(std::chrono::ceil<std::chrono::seconds>(*time).count()));
    else
        fault->delay = time.value_or(milliseconds(0));
    server.arm(*fault);
    return succeeded();
}

} // namespace golive::sandbox
