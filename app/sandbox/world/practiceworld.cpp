#include "sandbox/world/practiceworld.h"

#include "httpguard/formfields.h"
#include "sandbox/world/practiceids.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

using httpguard::Fault;
using httpguard::Request;

namespace {

const QString SyncPath = u"/partner/app/*/coex/sync"_s;

SimulatedClock::Reading startOf(const PracticeWorld::Options &options, const std::optional<WorldState> &before)
{
    const Instant now = SystemClock().now();
    return {before ? before->clock.at(now) : now, now, options.speed.value_or(before ? before->clock.speed : 1)};
}

} // namespace

PracticeWorld::PracticeWorld(const Options &options, const std::optional<WorldState> &before)
    : m_options(options), m_token(before ? before->pathToken : randomHex(24)), m_clock(startOf(options, before)),
      m_partnerServer([this](const Request &request, const Answer &answer) { servePartner(request, answer); }),
      m_signUpServer([this](const Request &request, const Answer &answer) { serveSignUp(request, answer); }),
      m_controlServer([this](const Request &request, const Answer &answer) { serveControl(request, answer); }),
      m_control({m_partner, m_clock, m_courier, m_partnerServer, m_journal, m_sender}, u'/' + m_token + u'/')
{
    m_partnerServer.setClock(&m_clock);
    m_signUpServer.setClock(&m_clock);
    connect(&m_partnerServer, &httpguard::GuardedServer::answered, this, &PracticeWorld::record);
    for (const httpguard::GuardedServer *server : {&m_partnerServer, &m_signUpServer, &m_controlServer})
        connect(server, &httpguard::GuardedServer::answered, this, &PracticeWorld::answering);
    connect(&m_courier, &EventCourier::dueChanged, this, &PracticeWorld::dueChanged);
    connect(&m_partner, &PracticePartner::syncAccepted, this, [this] { m_hasAcceptedSync = true; });
    if (before) {
        m_portsBefore = before->ports;
        m_hasAcceptedSync = before->hasAcceptedSync;
        m_hasLostHistory = before->hasLostHistory;
        m_partner.resume(before->partner);
        for (const DueEvent &event : before->due)
            m_courier.plan(event);
    }
    if (options.scenario.firstSyncReplyLost && !m_hasAcceptedSync)
        m_partnerServer.arm({u'/' + m_token + SyncPath, 1, Fault::Kind::CutRequestRead});
    if (options.scenario.firstHistoryCallLost && !m_hasLostHistory)
        m_partnerServer.arm({u'/' + m_token + SyncPath, 1, Fault::Kind::CutUnserved, {}, "syncType=history"});
}

bool PracticeWorld::listen()
{
    const WorldState::Ports before = m_portsBefore.value_or(WorldState::Ports{});
    const auto listenAgain = [](httpguard::GuardedServer &server, quint16 port) {
        return (port != 0 && server.listenOnLoopback(port)) || server.listenOnLoopback(0);
    };
    const bool hasPartner = m_options.port != 0 ? m_partnerServer.listenOnLoopback(m_options.port)
                                                : listenAgain(m_partnerServer, before.partner);
    if (!hasPartner || !listenAgain(m_signUpServer, before.signUp) || !listenAgain(m_controlServer, before.control))
        return false;
    m_pages = std::make_unique<PageRouter>(m_partner, address(m_partnerServer), address(m_signUpServer));
    return true;
}

QUrl PracticeWorld::address(const httpguard::GuardedServer &server) const
{
    return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(server.serverPort()).arg(m_token));
}

QJsonObject PracticeWorld::readyLine()
{
    const QString signUp = address(m_signUpServer).toString();
    QJsonObject line{{u"baseUrl"_s, address(m_partnerServer).toString()},
                     {u"controlUrl"_s, address(m_controlServer).toString()},
                     {u"email"_s, m_partner.credentials().email()},
                     {u"secret"_s, m_partner.credentials().secret()},
                     {u"signupHost"_s, u"127.0.0.1:%1"_s.arg(m_signUpServer.serverPort())},
                     {u"phoneUrl"_s, QString(signUp + u"/phone")}};
    if (m_portsBefore && *m_portsBefore != ports())
        line["isMoved"_L1] = true;
    return line;
}

WorldState::Ports PracticeWorld::ports() const
{
    return {m_partnerServer.serverPort(), m_signUpServer.serverPort(), m_controlServer.serverPort()};
}

WorldState PracticeWorld::state() const
{
    return {m_options.scenario, m_token,          ports(),           m_clock.read(SystemClock().now()),
            m_hasAcceptedSync,  m_hasLostHistory, m_partner.state(), m_courier.due()};
}

std::optional<QString> PracticeWorld::belowToken(const QString &path) const
{
    const QString start = u'/' + m_token;
    if (!path.startsWith(start + u'/'))
        return std::nullopt;
    return path.mid(start.size());
}

void PracticeWorld::servePartner(const Request &request, const Answer &answer)
{
    const auto path = belowToken(request.path);
    if (!path)
        answer(refused(404, u"Not Found"_s));
    else if (path->startsWith("/partner/"_L1))
        m_api.serve(request, *path, answer);
    else
        answer(m_pages->partnerPage(request, *path));
}

void PracticeWorld::serveSignUp(const Request &request, const Answer &answer)
{
    const auto path = belowToken(request.path);
    answer(path ? m_pages->signUpPage(request, *path) : refused(404, u"Not Found"_s));
}

void PracticeWorld::serveControl(const Request &request, const Answer &answer)
{
    const auto path = belowToken(request.path);
    answer(path ? m_control.serve(request, *path) : refused(404, u"Not Found"_s));
}

void PracticeWorld::record(const Request &request, int status)
{
    const auto path = belowToken(request.path);
    if (!path)
        return; // Somebody who does not know the token is not the client.
    if (path->startsWith("/golive/"_L1) || path->startsWith("/assets/"_L1))
        return; // A page.
    const bool isSync = httpguard::pathMatches(SyncPath, *path);
    const QString type = isSync ? httpguard::FormFields(request.body).value(u"syncType") : QString();
    m_hasLostHistory = m_hasLostHistory || (status == 0 && type == "history"_L1);
    m_journal.add({request.method, *path, status, !m_api.isDocumented(request.method, *path), type},
                  SystemClock().now());
}

} // namespace golive::sandbox

#include "moc_practiceworld.cpp"
