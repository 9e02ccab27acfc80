#include "sandbox/world/partnerstate.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

QJsonObject PartnerState::toState() const
{
    QJsonArray allApps, allSubscriptions;
    for (const PracticeApp &app : apps)
        allApps.append(app.toState());
    for (const PracticeSubscription &subscription : subscriptions.all())
        allSubscriptions.append(subscription.toState());
    return {{u"credentials"_s, credentials.toState()},
            {u"links"_s, links.toState()},
            {u"subscriptions"_s, allSubscriptions},
            {u"apps"_s, allApps}};
}

PartnerState PartnerState::fromState(const StateReader &state, const Scenario &scenario)
{
    PartnerState kept{Credentials::fromState(state.part("credentials"_L1)),
                      LinkBook::fromState(state.part("links"_L1), scenario.links),
                      {},
                      {}};
    for (const StateReader &subscription : state.parts("subscriptions"_L1))
        kept.subscriptions.put(PracticeSubscription::fromState(subscription));
    for (const StateReader &app : state.parts("apps"_L1))
        kept.apps.push_back(PracticeApp::fromState(app));
    return kept;
}

} // namespace golive::sandbox
