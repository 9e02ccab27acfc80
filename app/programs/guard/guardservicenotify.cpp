#include "programs/guard/guardservice.h"
#include "programs/notify/webhooksignature.h"
#include "storage/credentialsecretstore.h"

using namespace Qt::Literals::StringLiterals;

// Whom outcomes are told to.

namespace golive::programs {

Result<Done, Leave> GuardService::openPost()
{
    if (m_options.notifyUrl.isEmpty())
        return Done{};
    const QString host = m_options.notifyUrl.host();
    // Never on the command line, where every user of the computer could read it.
    const QString credentials = CredentialSecretStore::folderOfThisService();
    std::optional<QByteArray> key;
    if (!credentials.isEmpty()) {
        CredentialSecretStore(credentials)
            .read(u"notifySecret/"_s + host, this, [&key](const std::optional<Secret> &secret) {
                if (secret)
                    key = webhookKey(*secret);
            });
    }
    if (!key)
        return failure(Leave{u"--notify-url needs the secret that its posts are signed with: give the credential "
                             "notify-secret.%1, \"whsec_\" and 24 to 64 bytes in base64"_s.arg(host),
                             2});
    if (!m_engine->journal() || !m_engine->outbox())
        return Done{};
    m_post =
        std::make_unique<OutcomePost>(OutcomePost::From{*m_engine->journal(), *m_engine->outbox(), m_engine->store(),
                                                        m_engine->clock(), m_engine->scheduler()},
                                      m_options.notifyUrl, *key);
    connect(m_post.get(), &OutcomePost::failing, this, [this, host](const QString &why) {
        say(u"%1 does not take outcomes: %2. They are kept, and told as soon as it does"_s.arg(host, why));
    });
    connect(m_post.get(), &OutcomePost::working, this, [this, host] { say(u"%1 takes outcomes again"_s.arg(host)); });
    m_post->start();
    return Done{};
}

} // namespace golive::programs
