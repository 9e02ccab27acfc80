#include "programs/doctorprogram.h"

#include "platform/keyringlock.h"
#include "programs/doctorworld.h"
#include "programs/policyproxy.h"
#include "storage/credentialsecretstore.h"
#include "storage/datafolder.h"
#include "storage/keychainprobe.h"
#include "storage/keychainsecretstore.h"
#include "ui/wording/doctortext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

/// A second look, with a sign-in for the proxy that was found meanwhile, must not make it too long.
constexpr qint64 secondLookBeforeMs = 4000;

QString jsonOf(const Diagnosis &found)
{
    QJsonArray checks;
    for (const DoctorCheck &check : found.checks) {
        checks << QJsonObject{{u"name"_s, checkName(check)},
                              {u"verdict"_s, verdictName(check.verdict)},
                              {u"evidence"_s, check.evidence},
                              {u"remedy"_s, ui::DoctorText::remedy(check)}};
    }
    const QJsonObject whole{{u"verdict"_s, verdictName(verdictOf(found))}, {u"checks"_s, checks}};
    return QString::fromUtf8(QJsonDocument(whole).toJson());
}

} // namespace

DoctorProgram::DoctorProgram(Options options, QObject *parent) : QObject(parent), m_options(std::move(options)) {}

DoctorProgram::~DoctorProgram() = default;

Result<DoctorRules, QString> DoctorProgram::rules() const
{
    if (m_options.doctorRules.isEmpty())
        return DoctorRules::shipped().with(m_options.partnerUrl);
    QFile file(m_options.doctorRules);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return DoctorRules::parse(file.readAll());
}

Result<Done, Leave> DoctorProgram::start()
{
    m_language.speak(SpokenLanguage::choice(m_options.language, QSettings().value(u"language"_s).toString()));
    const auto known = rules();
    if (!known)
        return failure(Leave{m_options.doctorRules + u": "_s + known.error(), 2});
    Doctor::Surroundings around =
        doctorWorld(*known, m_options.dataFolder.isEmpty() ? defaultDataFolder(false) : m_options.dataFolder);
    around.proxySetBy = proxySetBy(m_options.policy);
    around.keychain = [this](QObject *context, std::function<void(KeychainEvidence)> answer) {
        askKeychain(context, std::move(answer));
    };
    around.proxySignIn = [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
        m_proxySignIn.fill(proxy.hostName(), authenticator);
    };
    connect(&m_proxySignIn, &partner::ProxySignIn::found, this, [this] { m_isSignInFound = true; });
    const QString credentials = CredentialSecretStore::folderOfThisService();
    if (!credentials.isEmpty()) {
        m_secrets = std::make_unique<CredentialSecretStore>(credentials);
        m_proxySignIn.keepIn(*m_secrets);
    }
    m_doctor = std::make_unique<Doctor>(std::move(around), m_clock);
    connect(m_doctor.get(), &Doctor::examined, this, &DoctorProgram::take);
    m_elapsed.start();
    m_doctor->examine();
    return Done{};
}

void DoctorProgram::askKeychain(QObject *context, std::function<void(KeychainEvidence)> answer)
{
    // A service's credentials stand in for it.
    if (m_secrets)
        return answer(KeychainEvidence::Works);
    // Asked before a try, which would put a question on the screen.
    if (isKeyringLocked())
        return answer(KeychainEvidence::Locked);
    probeKeychain(context, [this, answer = std::move(answer)](KeychainAnswer keychain) {
        switch (keychain) {
        case KeychainAnswer::Works:
            m_secrets = std::make_unique<KeychainSecretStore>();
            m_proxySignIn.keepIn(*m_secrets);
            return answer(KeychainEvidence::Works);
        case KeychainAnswer::Refused: return answer(KeychainEvidence::Locked);
        case KeychainAnswer::Absent: return answer(KeychainEvidence::Absent);
        }
    });
}

void DoctorProgram::take(const Diagnosis &found)
{
    m_found = found;
    // The sign-in that the proxy wanted came from the keychain after it was wanted.
    if (std::exchange(m_isSignInFound, false) && m_elapsed.elapsed() < secondLookBeforeMs)
        return m_doctor->examine();
    Q_EMIT finished();
}

QString DoctorProgram::text() const
{
    return m_options.isJson ? jsonOf(m_found) : ui::DoctorText::report(m_found);
}

} // namespace golive::programs

#include "moc_doctorprogram.cpp"
