#include "sandbox/control/controlapi.h"

#include "sandbox/control/controlevents.h"
#include "sandbox/control/controlfailures.h"
#include "sandbox/control/controlfields.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

using httpguard::Reply;

namespace {

/// The partner's own pages spell numbers without the plus (1.6, 1.9), people with it; nothing where it is no number.
QString e164Of(QString phone)
{
    static const QRegularExpression spaces(u"[ ().-]"_s);
    static const QRegularExpression number(u"^\\+?([1-9]\\d{6,14})$"_s);
    const auto match = number.match(phone.remove(spaces));
    return match.hasMatch() ? u'+' + match.captured(1) : QString();
}

QString notAPhone()
{
    return u"phone: must be 7 to 15 digits, the country code first"_s;
}

} // namespace

Reply ControlApi::serve(const httpguard::Request &request, const QString &path)
{
    if (request.method == "GET") {
        if (const auto found = read(path))
            return *found;
    } else if (request.method == "POST") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return badField(u"The body must be a JSON object"_s);
        if (const auto done = perform(path, document.object()))
            return *done;
    }
    return refused(404, u"POST signup, confirm, clock, fail, disconnect, offboard, reconnect, health, echo, history; "
                        "GET clock, calls, syncs, events"_s);
}

std::optional<Reply> ControlApi::read(const QString &path) const
{
    if (path == "/calls"_L1)
        return Reply::json(m_world.calls.calls());
    if (path == "/syncs"_L1)
        return Reply::json(m_world.partner.syncJournal().calls());
    if (path == "/events"_L1)
        return Reply::json(m_world.sender.sent());
    if (path == "/clock"_L1)
        return readClock();
    return std::nullopt;
}

std::optional<Reply> ControlApi::perform(const QString &path, const QJsonObject &body)
{
    if (path == "/signup"_L1)
        return signUp(body);
    if (path == "/confirm"_L1)
        return confirm(body);
    if (path == "/clock"_L1)
        return moveClock(body);
    if (path == "/fail"_L1)
        return prepareFailure(m_world.partnerServer, m_prefix, body);
    return ControlEvents(m_world.partner, m_world.courier).perform(path, body);
}

Result<PracticeApp *, Reply> ControlApi::appNamedIn(const QJsonObject &body) const
{
    AppId id{body["appId"_L1].toString()};
    if (body.contains("link"_L1)) {
        using Stage = SignUpWorld::LinkStage;
        const QString linkId = QUrl(body["link"_L1].toString()).path().section(u'/', -1);
        const SignUpWorld::Link link = m_world.partner.link(linkId);
        if (link.stage == Stage::Unknown || link.stage == Stage::Expired)
            return failure(badField(link.stage == Stage::Expired ? u"link: is too old"_s : u"link: no such link"_s));
        id = link.app;
    }
    if (PracticeApp *app = m_world.partner.app(id))
        return app;
    return failure(badField(u"appId: no such app"_s));
}

Reply ControlApi::signUp(const QJsonObject &body)
{
    PracticePartner &partner = m_world.partner;
    const auto named = appNamedIn(body);
    if (!named)
        return named.error();
    PracticeApp *app = *named;
    const QString phone = e164Of(body["phone"_L1].toString());
    if (phone.isEmpty())
        return badField(notAPhone());
    for (const QString &field : {u"sharesChats"_s, u"confirms"_s, u"setUpFails"_s}) {
        if (body.contains(field) && !body[field].isBool())
            return badField(field + u": must be true or false"_s);
    }
    const auto ago = readSeconds(body["finishedSecondsAgo"_L1].isUndefined() ? 0 : body["finishedSecondsAgo"_L1], 0);
    if (!ago)
        return badField(u"finishedSecondsAgo: must be a number of 0 or more"_s);
    if (!partner.finishFacebook(*app, {phone, body["sharesChats"_L1].toBool(partner.scenario().sharesChats)}, *ago))
        return badField(u"appId: the app is live or being set up"_s);
    const bool confirms = body["confirms"_L1].toBool(true);
    if (confirms && !partner.confirmNumber(*app, phone, body["setUpFails"_L1].toBool()))
        return badField(u"phone: was not handed over"_s);
    return succeeded({{u"wabaId"_s, app->waba.value}, {u"onboarding"_s, app->onboarding()}});
}

Reply ControlApi::confirm(const QJsonObject &body)
{
    const auto named = appNamedIn(body);
    if (!named)
        return named.error();
    const QString phone = e164Of(body["phone"_L1].toString());
    if (phone.isEmpty())
        return badField(notAPhone());
    if (!m_world.partner.confirmNumber(**named, phone))
        return badField(u"phone: was not handed over, or is confirmed"_s);
    return succeeded();
}

Reply ControlApi::moveClock(const QJsonObject &body)
{
    const auto by = readSeconds(body["advanceSeconds"_L1], 0.001);
    if (!by)
        return badField(u"advanceSeconds: must be a number above 0"_s);
    m_world.clock.advance(*by);
    return readClock();
}

Reply ControlApi::readClock() const
{
    return Reply::json(QJsonObject{{u"now"_s, toEpochMs(m_world.clock.now())}, {u"speed"_s, m_world.clock.speed()}});
}

} // namespace golive::sandbox
