#include "sandbox/controlapi.h"

#include "sandbox/apicall.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

using httpguard::Fault;
using httpguard::Reply;

Reply bad(const QString &message)
{
    return refused(400, message);
}

/// A number of seconds above 0 and within ten years; anything else is nothing.
std::optional<milliseconds> readSeconds(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds > 0) || seconds > 10 * 365.25 * 86400)
        return std::nullopt;
    return milliseconds(std::llround(seconds * 1000));
}

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
        else
            return std::nullopt;
        return fault;
    }
    if (how == "hang"_L1) {
        fault.kind = Fault::Kind::Hang;
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

ControlApi::ControlApi(PracticePartner &partner, SimulatedClock &clock, httpguard::GuardedServer &partnerServer,
                       QString partnerPrefix, const CallJournal &journal, const WebhookSender &sender)
    : m_partner(partner), m_clock(clock), m_server(partnerServer), m_prefix(std::move(partnerPrefix)),
      m_journal(journal), m_sender(sender)
{
}

Reply ControlApi::serve(const httpguard::Request &request, const QString &path)
{
    if (request.method == "GET") {
        if (path == "/calls"_L1)
            return Reply::json(m_journal.calls());
        if (path == "/events"_L1)
            return Reply::json(m_sender.sent());
        if (path == "/clock"_L1)
            return readClock();
    } else if (request.method == "POST" && (path == "/signup"_L1 || path == "/clock"_L1 || path == "/fail"_L1)) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return bad(u"The body must be a JSON object"_s);
        const QJsonObject body = document.object();
        return path == "/signup"_L1 ? signUp(body) : path == "/clock"_L1 ? moveClock(body) : prepareFailure(body);
    }
    return refused(404, u"POST signup, clock, fail; GET clock, calls, events"_s);
}

Reply ControlApi::signUp(const QJsonObject &body)
{
    static const QRegularExpression e164(u"^\\+[1-9]\\d{6,14}$"_s);
    const QString phone = body["phone"_L1].toString();
    PracticeApp *app = m_partner.app(AppId{body["appId"_L1].toString()});
    if (!app)
        return bad(u"appId: no such app"_s);
    if (!e164.match(phone).hasMatch())
        return bad(u"phone: must be + and 7 to 15 digits"_s);
    const QJsonValue shares = body["sharesChats"_L1];
    if (!shares.isUndefined() && !shares.isBool())
        return bad(u"sharesChats: must be true or false"_s);
    if (!m_partner.finishFacebook(*app, {phone, shares.toBool(m_partner.scenario().sharesChats)}))
        return bad(u"appId: the app is live or being set up"_s);
    if (!m_partner.confirmNumber(*app, phone))
        return bad(u"phone: was not handed over"_s);
    return succeeded({{u"wabaId"_s, app->waba.value}});
}

Reply ControlApi::moveClock(const QJsonObject &body)
{
    const auto by = readSeconds(body["advanceSeconds"_L1]);
    if (!by)
        return bad(u"advanceSeconds: must be a number above 0"_s);
    m_clock.advance(*by);
    return readClock();
}

Reply ControlApi::readClock() const
{
    return Reply::json(QJsonObject{{u"now"_s, toEpochMs(m_clock.now())}, {u"speed"_s, m_clock.speed()}});
}

Reply ControlApi::prepareFailure(const QJsonObject &body)
{
    const QString how = body["how"_L1].toVariant().toString(); // 429 and 500 may come as numbers
    if (how == "refuse"_L1) {
        const auto time = readSeconds(body["seconds"_L1]);
        if (!time)
            return bad(u"seconds: must be a number above 0"_s);
        m_server.refuseConnections(*time);
        return succeeded();
    }
    auto fault = readFault(how, body["at"_L1].toString());
    if (!fault) {
        return how == "cut"_L1 ? bad(u"at: must be request-read, status-line or body"_s)
                               : bad(u"how: must be cut, hang, html, 429, 500 or refuse"_s);
    }
    const QString path = body["path"_L1].toString();
    if (path.isEmpty())
        return bad(u"path: must be a path of the Partner API; * matches one part"_s);
    const int times = body["times"_L1].toInt(body.contains("times"_L1) ? 0 : 1);
    if (times < 1)
        return bad(u"times: must be a whole number above 0"_s);
    fault->path = m_prefix + path;
    fault->times = times;
    m_server.arm(*fault);
    return succeeded();
}

} // namespace golive::sandbox
