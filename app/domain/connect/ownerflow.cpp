#include "domain/connect/ownerflow.h"

#include "domain/connect/openedfile.h"
#include "domain/flow.h"

#include <algorithm>

namespace golive {

namespace {

/// A file that does not say when its link was made is believed to be new.
Instant madeAtOf(const event::SetupFileOpened &file, Instant now)
{
    return file.linkMadeAt == Instant{} ? now : file.linkMadeAt;
}

class OwnerRoom
{
public:
    explicit OwnerRoom(Flow &flow) : m_flow(flow), m_setup(flow.setup) {}

    void operator()(const event::SetupFileOpened &file)
    {
        if (!isOfFile(m_setup, file)) {
            if (m_setup.step != Step::Start || isBoundToApp(m_setup))
                return;
            forgetWhatFollowsTheApp(m_flow);
            m_setup.client.door = Door::LinkOwner;
            m_setup.client.access = Access::Link;
            m_setup.onboarding.wasLiveBefore = false;
            m_setup.client.numberText.clear();
            m_setup.client.isNumberOfApp = false;
            m_setup.client.isNumberConfirmed = false;
            m_setup.client.number.reset();
            takeFile(file);
            return m_flow.enter(Step::Checklist);
        }
        // Whoever holds more than a link goes on with what he has; and an old file takes nothing back.
        SignedLink &link = m_setup.signUp.link;
        if (m_setup.client.access != Access::Link || isOnboarded(m_setup))
            return;
        if (link.url == file.link)
            link.madeAt = std::min(link.madeAt, madeAtOf(file, m_flow.now()));
        else if (madeAtOf(file, m_flow.now()) < link.madeAt)
            return;
        takeFile(file);
        if (m_setup.furthest == Step::Start)
            m_flow.enter(Step::Checklist);
    }

    void operator()(const event::OwnerResultTaken &taken)
    {
        if (!canTakeOwnerResult(m_setup) || fitOf(taken.result, m_setup) != OwnerResultFit::Fits)
            return;
        // A hint: it came by way of people. It settles nothing and names nobody's number or account for what arrives;
        // the state that is read now decides.
        m_setup.signUp.ownerTold = taken.result;
        const ChatSharing known = m_setup.signUp.chatSharing;
        const bool isOpen = known == ChatSharing::NotAsked || known == ChatSharing::NotSure;
        if (isOpen && taken.result.chatSharing != ChatSharing::NotAsked)
            m_setup.signUp.chatSharing = taken.result.chatSharing;
        const auto look = effect::ReadState::of(m_setup);
        if (m_setup.screen.busy)
            m_flow.effects.emplace_back(PartnerCall(look));
        else
            m_flow.ask(look);
    }

private:
    void takeFile(const event::SetupFileOpened &file)
    {
        Client &client = m_setup.client;
        client.provider = file.provider;
        client.sender = file.sender;
        client.business = file.business;
        client.app = file.app;
        client.appName = file.appName;
        if (client.numberText != file.number) {
            client.numberText = file.number;
            client.isNumberOfApp = false;
            client.isNumberConfirmed = false;
            client.number.reset();
            if (const auto number = parsePhoneNumber(file.number, {}))
                client.number = *number;
        }
        if (m_setup.signUp.link.url == file.link)
            return;
        m_setup.signUp.link = {};
        m_setup.signUp.link.url = file.link;
        m_setup.signUp.link.madeAt = madeAtOf(file, m_flow.now());
        m_setup.signUp.link.isPasted = true;
        // What was wrong with the link before is wrong with this one no more.
        if (m_setup.screen.problem && m_setup.screen.problem->kind == Problem::Kind::LinkExpired)
            m_setup.screen.problem.reset();
    }

    Flow &m_flow;
    Setup &m_setup;
};

} // namespace

void take(Flow &flow, const OwnerEvent &event)
{
    std::visit(OwnerRoom(flow), event);
}

} // namespace golive
