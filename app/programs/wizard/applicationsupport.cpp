#include "programs/wizard/application.h"
#include "programs/wizard/doctorcontroller.h"
#include "programs/wizard/supportcontroller.h"

// The support bundle, in the window.

namespace golive::programs {

void Application::makeSupportBundle()
{
    if (!m_support) {
        SupportController::Surroundings around;
        around.world = [this] {
            SupportWorld world;
            world.options = m_options;
            const Setup &setup = m_session->setup();
            // On Start nothing is chosen yet.
            world.setup = setup.step == Step::Start ? nullptr : &setup;
            world.ledger = &m_engine->ledger();
            world.journal = m_engine->journal();
            world.found = m_doctor->found();
            const partner::TokenVault &vault = m_engine->vault();
            world.secrets = {vault.clientSecret(), vault.partnerToken(), vault.appToken(setup.client.app)};
            return world;
        };
        around.look = [this] { m_doctor->look(); };
        m_support = std::make_unique<SupportController>(std::move(around), m_engine->clock());
        connect(m_doctor.get(), &DoctorController::looked, m_support.get(), &SupportController::drawAnew);
    }
    m_support->open(m_window.get());
}

} // namespace golive::programs
