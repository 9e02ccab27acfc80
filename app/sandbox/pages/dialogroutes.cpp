#include "sandbox/pages/dialogroutes.h"

#include "sandbox/pages/qrpicture.h"

#include <QJsonArray>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject handOffOf(const SignUpSession &session, Instant realNow)
{
    const HandOff &handOff = session.handOff();
    const bool isQr = session.practicePhone().handOffShown() == SignUpScript::HandOff::QrCode;
    return {{"form"_L1, isQr ? "qr"_L1 : "code"_L1},
            {"qrVersion"_L1, handOff.qrVersion()},
            {"qrSecondsLeft"_L1, qint64(handOff.qrTimeLeft(realNow).count())},
            {"code"_L1, handOff.accessCode()},
            {"codeRenewed"_L1, handOff.isCodeRenewed()},
            {"phone"_L1, PracticePhone::name(session.practicePhone().step())}};
}

QString preselectedSetup(const SignUpSession &session)
{
    // The scenario of the wrong turn: the page is found with the wrong choice already made.
    const bool wrongTurn = session.opening().script.trouble == SignUpScript::Trouble::OnlyWaba;
    return wrongTurn ? u"display-name-only"_s : QString();
}
} // namespace

PageReply DialogRoutes::serve(const PageRequest &request)
{
    SignUpSession *session = m_sessions.find(request.query.queryItemValue(u"session"_s));
    if (request.path == "/dialog"_L1 && request.isGet()) {
        const bool isEmpty = session && session->opening().isFirstOfLink &&
                             session->opening().script.trouble == SignUpScript::Trouble::EmptyWindow;
        return isEmpty ? PageReply{200, "text/html", "<!doctype html>"} : fileReply(u"dialog.html"_s);
    }
    if (!request.path.startsWith("/dialog/"_L1))
        return {};
    if (!session)
        return refusal(410, u"This sign-up session is not known."_s);
    session->tick(m_realTime.now());
    const bool isPost = request.method == "POST";
    if (request.path == "/dialog/state"_L1 && request.isGet())
        return jsonReply(stateOf(*session));
    if (request.path == "/dialog/qr.svg"_L1 && request.isGet())
        return {200, "image/svg+xml", qrPicture(session->handOff().qrText())};
    if (request.path == "/dialog/act"_L1 && isPost)
        return act(*session, request);
    if (request.path == "/dialog/leave"_L1 && isPost) {
        session->leave();
        return jsonReply(stateOf(*session));
    }
    return {};
}

PageReply DialogRoutes::act(SignUpSession &session, const PageRequest &request)
{
    const auto json = request.json();
    const auto screen = json ? SignUpSession::screenNamed(json->value("screen"_L1).toString()) : std::nullopt;
    if (!screen)
        return refusal(400, u"The body names no screen."_s);
    session.act(*screen, json->value("value"_L1).toString());
    // Already when the success screen is SHOWN: closing it by X counts as success, and a page that is being closed can
    // no longer ask for the id that its message has to carry.
    if (session.awaitsAccount())
        session.accountLinked(m_world.facebookFinished(session.opening().linkId, session.finish()));
    return jsonReply(stateOf(session));
}

QJsonObject DialogRoutes::stateOf(const SignUpSession &session) const
{
    QJsonArray portfolios;
    for (const auto &portfolio : SignUpSession::portfolios())
        portfolios.append(QJsonObject{{"id"_L1, portfolio.id}, {"name"_L1, portfolio.name}});
    const auto another = SignUpSession::newPortfolio();
    portfolios.append(QJsonObject{{"id"_L1, another.id}, {"name"_L1, another.name}});
    const auto &opening = session.opening();
    QJsonObject json{
        {"screen"_L1, SignUpSession::name(session.screen())},
        {"order"_L1, opening.script.order == SignUpScript::Order::PhoneFirst ? "phone-first"_L1 : "classic"_L1},
        {"appName"_L1, opening.appName},
        {"error"_L1, session.error()},
        {"isOver"_L1, session.isOver()},
        {"closesItself"_L1, session.closesItself()},
        {"phone"_L1, session.phone()},
        {"hasNumber"_L1, !session.finish().phone.isEmpty()},
        {"portfolios"_L1, portfolios},
        {"setup"_L1, preselectedSetup(session)}};
    if (const auto message = session.messageOnLeaving(m_world.now()))
        json["leaving"_L1] = QJsonObject{{"message"_L1, message->json}, {"asObject"_L1, message->isPostedAsObject}};
    if (session.screen() == SignUpSession::Screen::HandOff)
        json["handOff"_L1] = handOffOf(session, m_realTime.now());
    if (session.screen() == SignUpSession::Screen::Problem) {
        json["problem"_L1] = QJsonObject{{"code"_L1, session.problemCode()},
                                         {"text"_L1, session.problemText()},
                                         {"session"_L1, opening.id},
                                         {"isReported"_L1, session.isReported()}};
    }
    return json;
}

} // namespace golive::sandbox
