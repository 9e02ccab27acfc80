#include "programs/doctorworld.h"
#include "programs/policyproxy.h"
#include "programs/wizard/application.h"
#include "programs/wizard/doctorcontroller.h"
#include "ui/pages/start/startpage.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

// What stands between this computer and Facebook, in the window.

namespace golive::programs {

namespace {

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

KeychainEvidence evidenceOf(KeychainDoor::State state)
{
    switch (state) {
    case KeychainDoor::State::Open: return KeychainEvidence::Works;
    case KeychainDoor::State::Locked: return KeychainEvidence::Locked;
    case KeychainDoor::State::Closed:
    case KeychainDoor::State::Absent: return KeychainEvidence::Absent;
    }
    return KeychainEvidence::Absent;
}

} // namespace

Doctor::Surroundings Application::doctorSurroundings()
{
    // Practice, and a partner of this computer, have nothing to do with the world outside.
    DoctorRules rules = DoctorRules::shipped();
    if (m_options.isPractice || isThisComputer(m_options.partnerUrl))
        rules.hosts.clear();
    else
        rules = rules.with(m_options.partnerUrl);
    Doctor::Surroundings around = doctorWorld(rules, dataFolder(m_options));
    around.proxySetBy = proxySetBy(m_options.policy);
    // The door asks already: another try might put a second question on the screen.
    around.keychain = [this](QObject *context, const std::function<void(KeychainEvidence)> &answer) {
        if (m_engine->keychain().state() != KeychainDoor::State::Closed)
            return answer(evidenceOf(m_engine->keychain().state()));
        connect(
            &m_engine->keychain(), &KeychainDoor::changed, context,
            [answer](KeychainDoor::State state) { answer(evidenceOf(state)); }, Qt::SingleShotConnection);
    };
    if (m_options.isPractice)
        around.keychain = [](QObject *, const std::function<void(KeychainEvidence)> &answer) {
            answer(KeychainEvidence::Works); // practice has its own, which is memory
        };
    around.proxySignIn = [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
        m_engine->proxySignIn().fill(proxy.hostName(), authenticator);
    };
    return around;
}

void Application::mindDoctor(ui::MainWindow &window)
{
    if (!m_doctor) {
        const bool mayLookSilently = !m_options.isPractice && !isThisComputer(m_options.partnerUrl);
        m_doctor = std::make_unique<DoctorController>(doctorSurroundings(), m_wall, mayLookSilently);
    }
    auto *start = qobject_cast<ui::StartPage *>(window.page(Page::Start));
    if (!start)
        return;
    start->noteWay(m_doctor->isAnythingInTheWay());
    connect(m_doctor.get(), &DoctorController::wayChanged, start, &ui::StartPage::noteWay);
    connect(start, &ui::StartPage::checkComputerWanted, m_doctor.get(),
            [this, place = &window] { m_doctor->open(place); });
}

void Application::mindWay(const std::optional<Outage::Why> &why)
{
    if (m_doctor)
        m_doctor->noteTried(why);
}

} // namespace golive::programs
