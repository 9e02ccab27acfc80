#include "sandbox/api/subscriptioncalls.h"

#include "sandbox/events/webhookevents.h"
#include "sandbox/world/practiceids.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

using httpguard::GuardedServer;
using httpguard::Reply;

const QString CannotCreate = u"Unable To Create Subscription"_s;
const QString DoesNotExist = u"Subscription Does Not Exist"_s;

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// Takes over the fields that were sent. Only the address has a documented refusal of its own; for anything else that
/// cannot be taken the general one is used.
std::optional<Reply> takeFields(PracticeSubscription &subscription, const ApiCall &call)
{
    const httpguard::FormFields &form = call.form;
    if (const auto url = form.find(u"url")) {
        subscription.url = QUrl(*url, QUrl::StrictMode);
        if (!isCallableUrl(subscription.url))
            return refused(400, u"Invalid URL Passed"_s);
    }
    if (const auto modes = form.find(u"modes")) {
        const auto read = readModes(*modes);
        if (!read)
            return refused(500, CannotCreate);
        subscription.modes = *read;
    }
    if (const auto version = form.find(u"version")) {
        subscription.version = version->toInt();
        if (subscription.version != 2 && subscription.version != 3)
            return refused(500, CannotCreate);
    }
    subscription.tag = form.find(u"tag").value_or(subscription.tag);
    subscription.meta = form.find(u"meta").value_or(subscription.meta);
    if (const auto active = form.find(u"active"))
        subscription.isActive = isTrue(*active);
    if (const auto shows = form.find(u"showOnUI"))
        subscription.showsOnUi = isTrue(*shows);
    // The older page says that version 3 does not know ACCOUNT, without a text for the refusal: this is the documented
    // one of whatever cannot be made.
    const bool hasAccount = subscription.version == 3 && subscription.modes.contains(u"ACCOUNT"_s);
    if (hasAccount && call.partner.scenario().refusesAccountEvents)
        return refused(500, CannotCreate);
    return std::nullopt;
}

Reply made(const PracticeSubscription &subscription)
{
    return succeeded({{u"subscription"_s, subscription.toJson(false)}});
}

Reply shown(const PracticeSubscription &subscription)
{
    QJsonObject json = subscription.toJson(true);
    json["latencyBucket"_L1] = u"lt_1_s"_s;
    return succeeded({{u"subscription"_s, json}});
}

/// Kept after the ping only if `refusal` still has none: others may have come and gone while it was answered.
void pingThenPut(const ApiCall &call, const PracticeSubscription &subscription, const GuardedServer::Answer &answer,
                 std::optional<Reply> (*refusal)(const SubscriptionBook &, const PracticeSubscription &),
                 Reply (*reply)(const PracticeSubscription &))
{
    const QJsonObject ping = events::setCallbackPing(*call.app, subscription.version, call.now());
    // The call is gone when the ping is answered; the partner is not.
    call.sender.send({subscription.url, ping, subscription.meta}, call.now(),
                     [&partner = call.partner, subscription, answer, refusal, reply](bool is2xx) {
                         if (!is2xx)
                             return answer(refused(400, u"Invalid URL Passed"_s));
                         if (const auto why = refusal(partner.subscriptions(), subscription))
                             return answer(*why);
                         partner.subscriptions().put(subscription);
                         answer(reply(subscription));
                     });
}

std::optional<Reply> refusalOfNew(const SubscriptionBook &book, const PracticeSubscription &fresh)
{
    if (fresh.modes.isEmpty() || fresh.tag.isEmpty() || book.isTagTaken(fresh))
        return refused(500, CannotCreate);
    return std::nullopt;
}

std::optional<Reply> refusalOfChange(const SubscriptionBook &book, const PracticeSubscription &changed)
{
    if (!book.find(changed.id))
        return refused(400, DoesNotExist);
    if (book.isTagTaken(changed))
        return refused(500, CannotCreate);
    return std::nullopt;
}

/// The app's own subscription of that id, or why not.
Result<PracticeSubscription, Reply> find(const ApiCall &call)
{
    const auto found = call.partner.subscriptions().find(SubscriptionId{call.wildcards.value(1)});
    if (!found)
        return failure(refused(400, DoesNotExist));
    if (found->app != call.app->id)
        return failure(refused(403, u"Not Subscription Owner"_s));
    return *found;
}

} // namespace

void addSubscription(const ApiCall &call, const GuardedServer::Answer &answer)
{
    PracticeSubscription fresh;
    fresh.id = SubscriptionId{randomDigits(6)};
    fresh.app = call.app->id;
    fresh.createdAt = fresh.modifiedAt = call.now();
    if (!call.form.contains(u"url")) {
        answer(refused(400, u"Invalid URL Passed"_s));
        return;
    }
    if (const auto refusal = takeFields(fresh, call)) {
        answer(*refusal);
        return;
    }
    if (const auto refusal = refusalOfNew(call.partner.subscriptions(), fresh)) {
        answer(*refusal);
        return;
    }
    pingThenPut(call, fresh, answer, refusalOfNew, made);
}

void updateSubscription(const ApiCall &call, const GuardedServer::Answer &answer)
{
    auto found = find(call);
    if (!found) {
        answer(found.error());
        return;
    }
    PracticeSubscription changed = *found;
    if (const auto refusal = takeFields(changed, call)) {
        answer(*refusal);
        return;
    }
    if (const auto refusal = refusalOfChange(call.partner.subscriptions(), changed)) {
        answer(*refusal);
        return;
    }
    changed.modifiedAt = call.now();
    // What happens where doCheck is not sent is not documented: the address is looked at, unless nothing will be sent.
    const bool checks = call.form.contains(u"doCheck") ? isTrue(call.form.value(u"doCheck")) : changed.isActive;
    if (checks) {
        pingThenPut(call, changed, answer, refusalOfChange, shown);
        return;
    }
    call.partner.subscriptions().put(changed);
    answer(shown(changed));
}

Reply listSubscriptions(const ApiCall &call)
{
    QJsonArray all;
    const QList<PracticeSubscription> found = call.partner.subscriptions().of(call.app->id);
    for (const PracticeSubscription &subscription : found)
        all.append(subscription.toJson(true));
    return succeeded({{u"subscriptions"_s, all}});
}

Reply readSubscription(const ApiCall &call)
{
    const auto found = find(call);
    if (!found)
        return found.error();
    return shown(*found);
}

Reply deleteSubscription(const ApiCall &call)
{
    const auto found = find(call);
    if (!found)
        return found.error();
    call.partner.subscriptions().remove(found->id);
    return {204, {}, {}};
}

Reply deleteAllSubscriptions(const ApiCall &call)
{
    call.partner.subscriptions().removeAll(call.app->id);
    return {204, {}, {}};
}

} // namespace golive::sandbox
