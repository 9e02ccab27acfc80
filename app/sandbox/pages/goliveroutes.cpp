#include "sandbox/pages/goliveroutes.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;
using LinkStage = SignUpWorld::LinkStage;

namespace {
QString nameOf(LinkStage stage)
{
    switch (stage) {
    case LinkStage::Unknown: return u"unknown"_s;
    case LinkStage::Expired: return u"expired"_s;
    case LinkStage::Open: return u"open"_s;
    case LinkStage::FacebookStarted: return u"facebook-started"_s;
    case LinkStage::PhoneSelection: return u"phone-selection"_s;
    case LinkStage::Provisioning: return u"provisioning"_s;
    case LinkStage::Live: return u"live"_s;
    case LinkStage::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

/// Facebook may be started again as long as it has handed over no number ("Display name only" hands over none).
bool canStart(const SignUpWorld::Link &link)
{
    return link.stage == LinkStage::Open || link.stage == LinkStage::FacebookStarted ||
           (link.stage == LinkStage::PhoneSelection && link.selectableNumbers.isEmpty());
}
} // namespace

PageReply GoLiveRoutes::serve(const PageRequest &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 3 || parts[0] != "golive"_L1)
        return {};
    const QString linkId = parts[1];
    const QString what = parts.value(2);
    const bool isPost = request.method == "POST";
    if (what.isEmpty() && request.isGet())
        return fileReply(u"golive.html"_s);
    if (what == "state"_L1 && request.isGet())
        return state(linkId);
    if (what == "start"_L1 && isPost)
        return start(linkId);
    if (what == "confirm"_L1 && isPost)
        return confirm(linkId, request);
    return {};
}

PageReply GoLiveRoutes::state(const QString &linkId, int status) const
{
    const SignUpWorld::Link link = m_world.link(linkId);
    QJsonArray setUp;
    for (const auto &stage : link.setUp)
        setUp.append(QJsonObject{{"name"_L1, stage.name}, {"done"_L1, stage.done}});
    const SignUpSession *session = m_sessions.newestOfLink(linkId);
    return jsonReply({{"stage"_L1, nameOf(link.stage)},
                      {"isWindowOpen"_L1, session && !session->isOver()},
                      {"appName"_L1, link.appName},
                      {"language"_L1, link.language},
                      {"canStart"_L1, canStart(link)},
                      {"numbers"_L1, QJsonArray::fromStringList(link.selectableNumbers)},
                      {"setUp"_L1, setUp}},
                     status);
}

PageReply GoLiveRoutes::start(const QString &linkId)
{
    const SignUpWorld::Link link = m_world.link(linkId);
    if (!canStart(link))
        return state(linkId, 409);
    m_world.facebookStarted(linkId);
    // 13 hexadecimal digits, as the session ids that Meta's support asks for.
    const QString id = QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0').left(13);
    m_sessions.open({.id = id,
                     .linkId = linkId,
                     .app = link.app,
                     .appName = link.appName,
                     .script = link.script,
                     .isFirstOfLink = !m_sessions.newestOfLink(linkId),
                     .seed = QRandomGenerator::global()->generate(),
                     .realNow = m_realTime.now()});
    QUrl dialog = m_signUpBase;
    dialog.setPath(dialog.path() % "/dialog"_L1);
    QUrlQuery query;
    query.addQueryItem(u"session"_s, id);
    dialog.setQuery(query);
    return jsonReply({{"dialogUrl"_L1, dialog.toString(QUrl::FullyEncoded)}});
}

PageReply GoLiveRoutes::confirm(const QString &linkId, const PageRequest &request)
{
    const auto json = request.json();
    if (!json)
        return refusal(400, u"The body is no JSON object."_s);
    const bool accepted = m_world.numberConfirmed(linkId, json->value("number"_L1).toString());
    return state(linkId, accepted ? 200 : 409);
}

} // namespace golive::sandbox
