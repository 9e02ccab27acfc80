#include "policy/policykeys.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

template <auto Member> QString text(const Policy &policy)
{
    return (policy.*Member).value_or(QString());
}

template <auto Member> QString address(const Policy &policy)
{
    const auto &url = policy.*Member;
    return url ? url->toString(QUrl::FullyEncoded) : QString();
}

template <auto Member> QString days(const Policy &policy)
{
    const auto &count = policy.*Member;
    return count ? QString::number(count->count()) : QString();
}

template <auto Member> QString onOff(const Policy &policy)
{
    const auto &isOn = policy.*Member;
    return !isOn ? QString() : *isOn ? u"on"_s : u"off"_s;
}

} // namespace

const QList<PolicyKey> &policyKeys()
{
    static const QList<PolicyKey> keys{
        {"partnerAddress"_L1, address<&Policy::partnerAddress>},
        {"allowedHosts"_L1, [](const Policy &policy) { return policy.allowedHosts.join(u", "_s); }},
        {"proxy"_L1, address<&Policy::proxy>},
        {"dataFolder"_L1, text<&Policy::dataFolder>},
        {"store"_L1, [](const Policy &policy) { return policy.store ? policy.store->text() : QString(); }},
        {"guardName"_L1, text<&Policy::guardName>},
        {"language"_L1, text<&Policy::language>},
        {"signUpRoute"_L1,
         [](const Policy &policy) {
             return !policy.signUpRoute                             ? QString()
                    : *policy.signUpRoute == Policy::Route::WebView ? u"webview"_s
                                                                    : u"browser"_s;
         }},
        {"practice"_L1, onOff<&Policy::isPracticeAllowed>},
        {"retentionDays"_L1, days<&Policy::retention>},
        {"journalDays"_L1, days<&Policy::journalDays>},
        {"supportAddress"_L1, text<&Policy::supportAddress>},
        {"updateNotice"_L1, onOff<&Policy::isUpdateNoticeWanted>},
        {"updateFeed"_L1, address<&Policy::updateFeed>},
        {"providerName"_L1, text<&Policy::providerName>},
        {"providerLogo"_L1, text<&Policy::providerLogo>},
        {"providerColour"_L1, text<&Policy::providerColour>},
    };
    return keys;
}

} // namespace golive
