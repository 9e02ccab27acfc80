#include "programs/policyreport.h"

#include "policy/policykeys.h"
#include "programs/providerlogo.h"
#include "programs/spokenlanguage.h"
#include "programs/updateplace.h"
#include "storage/datafolder.h"
#include "ui/wording/policytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitNotInForce = 3;

class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::PolicyReport)
public:
    static QString origin(Origin origin)
    {
        switch (origin) {
        case Origin::Policy: return tr("policy");
        case Origin::CommandLine: return tr("command line");
        case Origin::Environment: return tr("environment");
        case Origin::Setting: return tr("chosen in the window");
        case Origin::Default: return tr("default");
        }
        return {};
    }
    static QString none(const QString &place) { return tr("There is no policy on this computer (%1).").arg(place); }
    static QString head(const QString &place) { return tr("Policy: %1").arg(place); }
    static QString notInForce() { return tr("Not in force:"); }
    static QString unknown(const QString &keys) { return tr("Not known to this version, and kept: %1").arg(keys); }
    static QString notSet() { return tr("(not set)"); }
};

/// The same in every language, for programs.
QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Policy: return u"policy"_s;
    case Origin::CommandLine: return u"command line"_s;
    case Origin::Environment: return u"environment"_s;
    case Origin::Setting: return u"setting"_s;
    case Origin::Default: return u"default"_s;
    }
    return {};
}

/// Of a key that is an option, too; empty where it was not given.
QString typedValue(QLatin1StringView key, const Options &given)
{
    if (key == "partnerAddress"_L1)
        return given.isPartnerGiven ? given.partnerUrl.toString(QUrl::FullyEncoded) : QString();
    if (key == "dataFolder"_L1)
        return given.dataFolder.isEmpty() ? QString() : QDir::cleanPath(QDir(given.dataFolder).absolutePath());
    if (key == "store"_L1)
        return given.store.text();
    if (key == "guardName"_L1)
        return given.guardName;
    if (key == "language"_L1)
        return given.language;
    return {};
}

QString defaultValue(QLatin1StringView key, const Policy &policy)
{
    if (key == "partnerAddress"_L1)
        return Options().partnerUrl.toString(QUrl::FullyEncoded);
    if (key == "dataFolder"_L1)
        return defaultDataFolder(false);
    if (key == "guardName"_L1)
        return u"guard on "_s + QSysInfo::machineHostName();
    if (key == "practice"_L1)
        return u"on"_s;
    if (key == "retentionDays"_L1)
        return u"30"_s;
    if (key == "journalDays"_L1)
        return u"0"_s;
    if (key == "updateNotice"_L1)
        return updateFeedOf(policy, updateBuild()).isEmpty() ? u"off"_s : u"on"_s;
    if (key == "updateFeed"_L1)
        return updateBuild().feed.toString(QUrl::FullyEncoded);
    return {};
}

InForce inForceOf(const PolicyKey &key, const Options &given, const Policy &policy, const Surrounding &around)
{
    if (const QString value = key.shown(policy); !value.isEmpty())
        return {key.name, value, Origin::Policy};
    if (const QString value = typedValue(key.name, given); !value.isEmpty())
        return {key.name, value, Origin::CommandLine};
    if (key.name == "language"_L1) {
        const bool isChosen = !around.language.isEmpty();
        return {key.name, SpokenLanguage::choice({}, around.language),
                isChosen ? Origin::Setting : Origin::Environment};
    }
    if (key.name == "proxy"_L1 && !around.proxy.isEmpty())
        return {key.name, around.proxy, Origin::Environment};
    return {key.name, defaultValue(key.name, policy), Origin::Default};
}

/// Without what a proxy may be signed in to with.
QString proxyOfEnvironment()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return QUrl(value).toString(QUrl::RemoveUserInfo);
    }
    return {};
}

QString asJson(const QList<InForce> &list, const Policy &policy)
{
    QJsonArray settings;
    for (const InForce &one : list)
        settings << QJsonObject{{u"key"_s, one.key}, {u"value"_s, one.value}, {u"from"_s, originName(one.origin)}};
    QJsonArray faults;
    for (const PolicyFault &fault : policy.faults)
        faults << QJsonObject{{u"key"_s, fault.key}, {u"text"_s, ui::policyFaultSentence(fault, policy.place)}};
    const QJsonObject whole{{u"place"_s, policy.place},
                            {u"isThere"_s, policy.isThere},
                            {u"settings"_s, settings},
                            {u"faults"_s, faults},
                            {u"unknown"_s, QJsonObject::fromVariantMap(policy.unknown)}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)) + u'\n';
}

QString asText(const QList<InForce> &list, const Policy &policy)
{
    QString text = (policy.isThere ? PolicyWords::head(policy.place) : PolicyWords::none(policy.place)) + u"\n\n"_s;
    qsizetype keyWidth = 0;
    qsizetype originWidth = 0;
    for (const InForce &one : list) {
        keyWidth = std::max(keyWidth, one.key.size());
        originWidth = std::max(originWidth, PolicyWords::origin(one.origin).size());
    }
    for (const InForce &one : list) {
        text += one.key.leftJustified(keyWidth + 2) + PolicyWords::origin(one.origin).leftJustified(originWidth + 2) +
                (one.value.isEmpty() ? PolicyWords::notSet() : one.value) + u'\n';
    }
    if (!policy.faults.isEmpty())
        text += u'\n' + PolicyWords::notInForce() + u'\n';
    for (const PolicyFault &fault : policy.faults)
        text += u"  "_s + ui::policyFaultSentence(fault, policy.place) + u'\n';
    if (!policy.unknown.isEmpty())
        text += u'\n' + PolicyWords::unknown(ui::policyKeyNames(policy.unknown.keys())) + u'\n';
    return text;
}

} // namespace

QList<InForce> inForce(const Options &given, const Policy &policy, const Surrounding &around)
{
    QList<InForce> list;
    for (const PolicyKey &key : policyKeys())
        list << inForceOf(key, given, policy, around);
    return list;
}

Leave policyReport(const Options &options)
{
    // What only shows where it is tried.
    Policy policy = options.policy;
    if (const auto fault = logoFault(policy)) {
        policy.faults << *fault;
        policy.providerLogo.reset();
    }
    policy.faults << updateFaults(policy, updateBuild());
    const Surrounding around{QSettings().value(u"language"_s).toString(), proxyOfEnvironment()};
    const QList<InForce> list = inForce(options, policy, around);
    return {options.isJson ? asJson(list, policy) : asText(list, policy), policy.faults.isEmpty() ? 0 : exitNotInForce};
}

} // namespace golive::programs
