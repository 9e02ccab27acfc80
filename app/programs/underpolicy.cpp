#include "programs/underpolicy.h"

#include "platform/policysource.h"
#include "ui/wording/languages.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

Policy policyHere()
{
    QStringList languages;
    for (const ui::Language &one : ui::languages())
        languages << one.code;
    return Policy::of(policyOfThisComputer(), languages, QDir::homePath());
}

Result<Options, PolicyRefusal> underPolicy(Options options, const Policy &policy)
{
    const auto refused = [&policy](const QString &option, const QString &key, const QString &value) {
        return failure(PolicyRefusal{option, key, value, policy.place});
    };
    options.policy = policy;
    if (options.isPractice && policy.isPracticeAllowed == false)
        return refused(options.isRehearsal ? u"--rehearse"_s : u"--practice"_s, u"practice"_s, u"off"_s);
    // Practice has a partner and a folder of its own.
    if (policy.partnerAddress && !options.isPractice) {
        if (options.isPartnerGiven && options.partnerUrl != *policy.partnerAddress)
            return refused(u"--partner-url"_s, u"partnerAddress"_s, policy.partnerAddress->toString());
        options.partnerUrl = *policy.partnerAddress;
    }
    if (policy.dataFolder && !options.isPractice) {
        const bool isSame = QDir::cleanPath(QDir(options.dataFolder).absolutePath()) == *policy.dataFolder;
        if (!options.dataFolder.isEmpty() && !isSame)
            return refused(u"--data-dir"_s, u"dataFolder"_s, *policy.dataFolder);
        options.dataFolder = *policy.dataFolder;
    }
    if (policy.store && !options.isPractice) {
        if (options.store.isServer() && options.store != *policy.store)
            return refused(u"--store"_s, u"store"_s, policy.store->text());
        options.store = *policy.store;
    }
    if (policy.guardName) {
        if (!options.guardName.isEmpty() && options.guardName != *policy.guardName)
            return refused(u"--guard-name"_s, u"guardName"_s, *policy.guardName);
        options.guardName = *policy.guardName;
    }
    if (policy.language) {
        if (!options.language.isEmpty() && options.language != *policy.language)
            return refused(u"--lang"_s, u"language"_s, *policy.language);
        options.language = *policy.language;
    }
    return options;
}

} // namespace golive::programs
