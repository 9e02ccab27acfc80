#include "sandbox/control/controlevents.h"

#include "sandbox/control/controlfields.h"
#include "sandbox/events/webhookevents.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

using httpguard::Reply;

const QStringList AccountModes{u"ACCOUNT"_s, u"OTHERS"_s};

/// In the order of Disconnection::Form.
const QStringList &formNames()
{
    static const QStringList names{u"phone_number"_s, u"waba_info"_s, u"uninstalled"_s};
    return names;
}

} // namespace

std::optional<Reply> ControlEvents::perform(const QString &path, const QJsonObject &body)
{
    static const QStringList paths{u"/disconnect"_s, u"/offboard"_s, u"/reconnect"_s,
                                   u"/echo"_s,       u"/history"_s,  u"/health"_s};
    if (!paths.contains(path))
        return std::nullopt;
    PracticeApp *app = m_partner.app(AppId{body["appId"_L1].toString()});
    if (!app)
        return badField(u"appId: no such app"_s);
    if (!app->isLiveAt(m_partner.now()))
        return badField(u"appId: the app is not live"_s);
    if (path == "/disconnect"_L1)
        return disconnect(*app, body);
    if (path == "/health"_L1)
        return setHealth(*app, body);
    if (path == "/history"_L1)
        return sendHistory(*app, body);
    if (path == "/echo"_L1)
        m_partner.messageSentFromPhone(app->id, body["text"_L1].toString(u"Kept one for you until Friday."_s));
    else if (path == "/offboard"_L1)
        m_courier.deliver(app->id, AccountModes, events::offboarded(*app, m_partner.now()));
    else
        m_courier.deliver(app->id, AccountModes, events::reconnected(*app, m_partner.now()));
    return succeeded();
}

Reply ControlEvents::disconnect(PracticeApp &app, const QJsonObject &body)
{
    Disconnection how;
    const qsizetype form = formNames().indexOf(body["form"_L1].toString(formNames().constFirst()));
    if (form < 0)
        return badField(u"form: must be phone_number, waba_info or uninstalled"_s);
    how.form = Disconnection::Form(form);
    // Any text: reasons that nobody has documented yet come too.
    how.reason = body["reason"_L1].toString(how.reason);
    how.initiatedBy = body["initiatedBy"_L1].toString(how.initiatedBy);
    m_partner.disconnect(app, how);
    return succeeded();
}

Reply ControlEvents::setHealth(PracticeApp &app, const QJsonObject &body)
{
    // Any words: new ones come without a notice. What is not named is well again.
    QJsonObject health;
    for (const QLatin1StringView field :
         {"accountStatus"_L1, "dockerStatus"_L1, "canSendMessage"_L1, "phoneQuality"_L1}) {
        if (!body.contains(field))
            continue;
        if (!body[field].isString())
            return badField(field + u": must be a text"_s);
        health[field] = body[field];
    }
    if (body.contains("errors"_L1)) {
        if (!body["errors"_L1].isArray())
            return badField(u"errors: must be a list of {error_code, error_description, possible_solution}"_s);
        health["errors"_L1] = body["errors"_L1];
    }
    app.health = health;
    return succeeded();
}

Reply ControlEvents::sendHistory(const PracticeApp &app, const QJsonObject &body)
{
    const auto whole = [&body](QLatin1StringView field, int least, int most, int otherwise) {
        return readWhole(body.contains(field) ? body[field] : QJsonValue(otherwise), least, most);
    };
    const auto messages = whole("messages"_L1, 1, 10'000, 2);
    const auto phase = whole("phase"_L1, 0, 2, 0);
    const auto order = whole("chunkOrder"_L1, 0, 100'000, 1);
    const auto progress = whole("progress"_L1, 0, 100, 50);
    if (!messages)
        return badField(u"messages: must be a whole number, 1 to 10000"_s);
    if (!phase)
        return badField(u"phase: must be 0, 1 or 2"_s);
    if (!order)
        return badField(u"chunkOrder: must be a whole number, 0 to 100000"_s);
    if (!progress)
        return badField(u"progress: must be a whole number, 0 to 100"_s);
    m_courier.deliver(app.id, {u"COEXISTENCE"_s, u"OTHERS"_s},
                      events::history(app, {*phase, *order, *progress, false, *messages}, m_partner.now()));
    return succeeded();
}

} // namespace golive::sandbox
