#include "sandbox/pages/phoneroutes.h"

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject stateOf(const SignUpSession *session)
{
    if (!session)
        return {{"step"_L1, PracticePhone::name(PracticePhone::Step::Idle)}};
    const PracticePhone &phone = session->practicePhone();
    return {{"step"_L1, PracticePhone::name(phone.step())},
            {"error"_L1, phone.error()},
            {"number"_L1, session->phone()},
            {"appName"_L1, session->opening().appName},
            {"scansFirst"_L1, session->opening().script.handOff == SignUpScript::HandOff::QrCode},
            {"sharesChats"_L1, phone.sharesChats()}};
}
} // namespace

PageReply PhoneRoutes::serve(const PageRequest &request)
{
    if (request.path == "/phone"_L1 && request.isGet())
        return fileReply(u"phone.html"_s);
    SignUpSession *session = m_sessions.newestOf(AppId{request.query.queryItemValue(u"app"_s)});
    if (request.path == "/phone/state"_L1 && request.isGet())
        return jsonReply(stateOf(session));
    if (request.path == "/phone/act"_L1 && request.method == "POST")
        return session ? act(*session, request) : refusal(409, u"No sign-up has reached this phone yet."_s);
    return {};
}

PageReply PhoneRoutes::act(SignUpSession &session, const PageRequest &request)
{
    const QJsonObject json = request.json().value_or(QJsonObject());
    const QString value = json["value"_L1].toString();
    const AppId &app = session.opening().app;
    if (json["action"_L1] == "send-message"_L1) {
        if (!session.practicePhone().isConnected() || value.trimmed().isEmpty())
            return refusal(409, u"There is nothing to send, or the phone is not connected."_s);
        m_world.messageSentFromPhone(app, value.trimmed());
        return jsonReply(stateOf(&session));
    }
    const auto action = PracticePhone::actionNamed(json["action"_L1].toString());
    if (!action)
        return refusal(400, u"The body names no action of the phone."_s);
    const bool wasConnected = session.practicePhone().isConnected();
    session.actOnPhone(*action, value, m_realTime.now());
    if (wasConnected && !session.practicePhone().isConnected())
        m_world.disconnectedOnPhone(app);
    return jsonReply(stateOf(&session));
}

} // namespace golive::sandbox
