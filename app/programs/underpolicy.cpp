#include "programs/underpolicy.h"

#include "platform/policysource.h"
#include "ui/wording/languages.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

QString forbidden(const QString &option, const QString &key, const QString &value, const Policy &policy)
{
    return u"%1 cannot be chosen here: your organisation's policy (%2) sets %3 to '%4'. Leave the option out, or ask "
           "whoever looks after this computer."_s.arg(option, policy.place, key, value);
}

} // namespace

Policy policyHere()
{
    QStringList languages;
    for (const ui::Language &one : ui::languages())
        languages << one.code;
    return Policy::of(policyOfThisComputer(), languages, QDir::homePath());
}

Result<Options, QString> underPolicy(Options options, const Policy &policy)
{
    options.policy = policy;
    if (options.isPractice && policy.isPracticeAllowed == false)
        return failure(
            forbidden(options.isRehearsal ? u"--rehearse"_s : u"--practice"_s, u"practice"_s, u"off"_s, policy));
    // Practice has a partner and a folder of its own.
    if (policy.partnerAddress && !options.isPractice) {
        if (options.isPartnerGiven && options.partnerUrl != *policy.partnerAddress)
            return failure(
                forbidden(u"--partner-url"_s, u"partnerAddress"_s, policy.partnerAddress->toString(), policy));
        options.partnerUrl = *policy.partnerAddress;
    }
    if (policy.dataFolder && !options.isPractice) {
        const bool isSame = QDir::cleanPath(QDir(options.dataFolder).absolutePath()) == *policy.dataFolder;
        if (!options.dataFolder.isEmpty() && !isSame)
            return failure(forbidden(u"--data-dir"_s, u"dataFolder"_s, *policy.dataFolder, policy));
        options.dataFolder = *policy.dataFolder;
    }
    if (policy.guardName) {
        if (!options.guardName.isEmpty() && options.guardName != *policy.guardName)
            return failure(forbidden(u"--guard-name"_s, u"guardName"_s, *policy.guardName, policy));
        options.guardName = *policy.guardName;
    }
    if (policy.language) {
        if (!options.language.isEmpty() && options.language != *policy.language)
            return failure(forbidden(u"--lang"_s, u"language"_s, *policy.language, policy));
        options.language = *policy.language;
    }
    return options;
}

} // namespace golive::programs
