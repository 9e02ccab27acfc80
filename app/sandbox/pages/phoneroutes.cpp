#include "sandbox/pages/phoneroutes.h"

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

namespace {
using Step = PracticePhone::Step;

QJsonObject stateOf(const SignUpSession &session)
{
    const PracticePhone &phone = session.practicePhone();
    return {{"step"_L1, PracticePhone::name(phone.step())},
            {"error"_L1, phone.error()},
            {"number"_L1, session.phone()},
            {"appName"_L1, session.opening().appName},
            {"scansFirst"_L1, session.opening().script.handOff == SignUpScript::HandOff::QrCode},
            {"sharesChats"_L1, phone.sharesChats()}};
}

PageReply nothingToSend()
{
    return refusal(409, u"There is nothing to send, or the phone is not connected."_s);
}
} // namespace

PageReply PhoneRoutes::serve(const PageRequest &request)
{
    if (request.path == "/phone"_L1 && request.isGet())
        return fileReply(u"phone.html"_s);
    const AppId app{request.query.queryItemValue(u"app"_s)};
    SignUpSession *session = m_sessions.newestOf(app);
    if (request.path == "/phone/state"_L1 && request.isGet())
        return state(session, app);
    if (request.path == "/phone/act"_L1 && request.method == "POST")
        return session ? act(*session, request) : actOnConnected(app, request);
    return {};
}

PageReply PhoneRoutes::state(const SignUpSession *session, const AppId &app) const
{
    if (session)
        return jsonReply(stateOf(*session));
    const auto phone = m_world.connectedPhone(app);
    if (!phone)
        return jsonReply({{"step"_L1, PracticePhone::name(Step::Idle)}});
    return jsonReply({{"step"_L1, PracticePhone::name(Step::Connected)},
                      {"number"_L1, phone->number},
                      {"appName"_L1, phone->appName},
                      {"sharesChats"_L1, phone->sharesChats}});
}

PageReply PhoneRoutes::actOnConnected(const AppId &app, const PageRequest &request)
{
    if (!m_world.connectedPhone(app))
        return refusal(409, u"No sign-up has reached this phone yet."_s);
    const QJsonObject json = request.json().value_or(QJsonObject());
    const QString text = json["value"_L1].toString().trimmed();
    if (json["action"_L1] == "send-message"_L1) {
        if (text.isEmpty())
            return nothingToSend();
        m_world.messageSentFromPhone(app, text);
    } else if (PracticePhone::actionNamed(json["action"_L1].toString()) == PracticePhone::Action::Disconnect) {
        m_world.disconnectedOnPhone(app);
    } else {
        return refusal(400, u"The body names no action of a connected phone."_s);
    }
    return state(nullptr, app);
}

PageReply PhoneRoutes::act(SignUpSession &session, const PageRequest &request)
{
    const QJsonObject json = request.json().value_or(QJsonObject());
    const QString value = json["value"_L1].toString();
    const AppId &app = session.opening().app;
    if (json["action"_L1] == "send-message"_L1) {
        if (!session.practicePhone().isConnected() || value.trimmed().isEmpty())
            return nothingToSend();
        m_world.messageSentFromPhone(app, value.trimmed());
        return jsonReply(stateOf(session));
    }
    const auto action = PracticePhone::actionNamed(json["action"_L1].toString());
    if (!action)
        return refusal(400, u"The body names no action of the phone."_s);
    const bool wasConnected = session.practicePhone().isConnected();
    session.actOnPhone(*action, value, m_realTime.now());
    if (wasConnected && !session.practicePhone().isConnected())
        m_world.disconnectedOnPhone(app);
    return jsonReply(stateOf(session));
}

} // namespace golive::sandbox
