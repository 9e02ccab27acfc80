#include "domain/listening/eventsheader.h"
#include "partner/calls/createsubscription.h"
#include "partner/calls/updatesubscription.h"
#include "partner/gateway/partnerservicesend.h"
#include "partner/gateway/problemof.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

// Subscriptions are made and put right here. ACCOUNT may be refused on version 3 (partner-api 8.2, older text): then a
// second subscription on version 2 carries it.

namespace golive::partner {

namespace {

const QString accountMode = u"ACCOUNT"_s;

Subscription subscriptionOf(const SubscriptionReply &subscription, const QStringList &modes)
{
    // The answer names the modes by their sum only.
    return {subscription.id,      subscription.url.toString(),
            subscription.tag,     subscription.modes.isEmpty() ? modes : subscription.modes,
            subscription.version, subscription.isActive};
}

// "Name: value" -> the `meta` that makes Gupshup send it along (partner-docs: setsubscription-api-v3).
QString metaOf(const QString &header)
{
    const auto line = EventsHeader::fromLine(header);
    if (!line)
        return {}; // none is asked for: what was typed has been looked at before
    const QJsonObject headers{{line->name, line->value}};
    const QJsonObject meta{{u"headers"_s, headers}};
    return QString::fromUtf8(QJsonDocument(meta).toJson(QJsonDocument::Compact));
}

// Tags are unique within an app; a second address of ours must not collide with the first, even within the same second.
QString newTag(Instant now, QLatin1StringView kind)
{
    return u"golive-"_s + kind + QString::number(toEpochMs(now));
}

QStringList without(QStringList modes, const QString &mode)
{
    modes.removeAll(mode);
    return modes;
}

// Not the address: something of what was asked for is not taken. The documented answer to that is a 500.
bool isRefusedOtherwise(const ApiError &error)
{
    const bool isDocumented = error.kind == ApiError::Kind::ServerError &&
                              error.message.contains("Unable To Create Subscription"_L1, Qt::CaseInsensitive);
    return isDocumented || (error.kind == ApiError::Kind::Refused && !error.message.contains(u"URL"_s));
}

} // namespace

void PartnerService::createSubscription(const effect::CreateSubscription &create, const QStringList &modes,
                                        Answer answer)
{
    CreateSubscription request;
    request.app = create.app;
    request.modes = modes;
    request.tag = newTag(m_clock.now(), {});
    request.url = QUrl(create.url);
    request.meta = metaOf(create.header);
    withAppToken(create.app,
                 [this, create, modes, request, answer = std::move(answer)](const std::optional<ApiError> &error) {
                     if (error)
                         return answer(failed(*error, Activity::CreatingSubscription));
                     send(request, Activity::CreatingSubscription,
                          [this, create, modes, request, answer](const Call<CreateSubscription>::Answer &result) {
                              if (result) {
                                  const event::SubscriptionCreated made{subscriptionOf(*result, modes)};
                                  if (modes.contains(accountMode))
                                      return answer(made);
                                  return subscribeAccount(create.app, request.url, request.meta, made, answer);
                              }
                              if (isRefusedOtherwise(result.error()) && modes.contains(accountMode))
                                  return createSubscription(create, without(modes, accountMode), answer);
                              answer(failed(result.error(), Activity::CreatingSubscription));
                          });
                 });
}

void PartnerService::repairSubscription(const effect::RepairSubscription &repair, bool isWithAccount, Answer answer)
{
    UpdateSubscription request;
    request.app = repair.app;
    request.id = repair.subscription.id;
    request.modes = isWithAccount ? repair.subscription.modes : without(repair.subscription.modes, accountMode);
    request.version = repair.subscription.version;
    request.isActive = true;
    request.isChecked = true;
    withAppToken(repair.app, [this, repair, isWithAccount, request,
                              answer = std::move(answer)](const std::optional<ApiError> &error) {
        if (error)
            return answer(failed(*error, Activity::ChangingSubscription));
        send(request, Activity::ChangingSubscription,
             [this, repair, isWithAccount, request, answer](const Call<UpdateSubscription>::Answer &result) {
                 if (result) {
                     const event::SubscriptionChanged changed{subscriptionOf(*result, request.modes)};
                     if (isWithAccount)
                         return answer(changed);
                     return subscribeAccount(repair.app, QUrl(repair.subscription.url), result->meta, changed, answer);
                 }
                 if (isRefusedOtherwise(result.error()) && isWithAccount)
                     return repairSubscription(repair, false, answer);
                 answer(failed(result.error(), Activity::ChangingSubscription));
             });
    });
}

void PartnerService::subscribeAccount(const AppId &app, const QUrl &url, const QString &meta, const Event &whole,
                                      Answer answer)
{
    CreateSubscription request;
    request.app = app;
    request.modes = {accountMode};
    request.tag = newTag(m_clock.now(), "account-"_L1);
    request.url = url;
    request.version = 2;
    request.meta = meta;
    send(request, Activity::CreatingSubscription,
         [whole, answer = std::move(answer)](const Call<CreateSubscription>::Answer &result) {
             answer(whole);
             // Without it the verdict stays amber, and the page says why.
             if (result)
                 answer(event::SubscriptionCreated{subscriptionOf(*result, {accountMode})});
         });
}

} // namespace golive::partner
