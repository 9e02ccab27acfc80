#include "programs/forget.h"

#include "platform/startatlogin.h"
#include "platform/windowsettings.h"
#include "storage/keptpassword.h"
#include "storage/keychainsecretstore.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

class ForgetWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Forget)
};

} // namespace

Leave forget(const Options &options)
{
    QStringList left;
    if (const auto turned = StartAtLogin({}, {}).turn(false); !turned)
        left << ForgetWords::tr("Start at log-in is left: %1.").arg(turned.error());
    if (!removeWindowSettings())
        left << ForgetWords::tr("What was chosen in the window is left: it could not be removed.");
    if (options.areSignInsForgotten) {
        // Where a keychain does not tell what it has, this one is known: of the store that the policy names.
        if (options.store.isServer() && forgetPassword(options.store) == PasswordKeeping::Refused)
            left << ForgetWords::tr(
                "The password of your team's server is left: the keychain did not let it be removed.");
        switch (KeychainSecretStore::removeAll()) {
        case KeychainSecretStore::Removal::Done: break;
        case KeychainSecretStore::Removal::Refused:
            left << ForgetWords::tr("Sign-ins are left: the keychain did not let them be removed.");
            break;
        case KeychainSecretStore::Removal::NotTold:
            left << ForgetWords::tr(
                "Sign-ins are left: this keychain does not tell which there are. Remove the entries of Golive in "
                "the keychain's own program.");
        }
    }
    if (left.isEmpty())
        return {ForgetWords::tr("Done. Set-ups are left as they are.") + u'\n', 0};
    return {left.join(u'\n') + u'\n', 3};
}

} // namespace golive::programs
