#include "domain/contact/contactflow.h"

#include "domain/flow.h"
#include "domain/progress.h"

// Contact: whom Gupshup writes to, read back before it is sent, and the terms.

namespace golive {

namespace {

class ContactRoom
{
public:
    explicit ContactRoom(Flow &flow) : m_flow(flow), m_details(flow.setup.details), m_screen(flow.setup.screen) {}

    void operator()(const event::ContactEdited &edited)
    {
        if (m_details.contact == edited.contact)
            return;
        m_details.contact = edited.contact;
        m_details.isContactOurs = false; // it may be another person by now
        m_details.contactStage = ContactStage::Editing;
        m_details.isEmailVerified = false;
        m_flow.setup.step = Step::Contact;
        m_screen.problem.reset();
    }

    void operator()(const event::ContactIsOurs &ours) { m_details.isContactOurs = ours.isOurs; }

    void operator()(const event::TermsOpened &) { m_details.termsShownAt = m_flow.now(); }

    void operator()(const event::TermsAgreed &agreed)
    {
        if (agreed.isAgreed && !agreed.agreedBy.trimmed().isEmpty())
            m_details.terms = TermsAgreement{agreed.agreedBy.trimmed(), m_flow.now(), agreed.wasReadByOwner,
                                             m_details.termsShownAt.has_value()};
        else
            m_details.terms.reset();
    }

    void operator()(const event::ContactChangeWanted &)
    {
        m_details.contactStage = ContactStage::Editing;
        m_flow.enter(Step::Contact);
    }

    void operator()(const event::ContactSaved &)
    {
        m_details.contactStage = ContactStage::Accepted;
        m_flow.answers(Activity::SavingContact);
    }

    void operator()(const event::ResendPressed &)
    {
        if (m_details.contactStage == ContactStage::Accepted)
            m_flow.ask(effect::ResendEmail::of(m_flow.setup));
    }

    void operator()(const event::EmailResent &) { m_flow.answers(Activity::ResendingEmail); }

private:
    Flow &m_flow;
    Details &m_details;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const ContactEvent &event)
{
    std::visit(ContactRoom(flow), event);
}

effect::SaveContact effect::SaveContact::of(const Setup &setup)
{
    const Contact &contact = setup.details.contact;
    return {setup.client.app, contact, contactDigits(contact, defaultRegionOf(setup))};
}

effect::ResendEmail effect::ResendEmail::of(const Setup &setup)
{
    return {setup.client.app};
}

bool effect::ResendEmail::settles(Flow &flow, const Problem &problem)
{
    if (problem.kind != Problem::Kind::EmailAlreadyVerified)
        return false;
    flow.setup.details.isEmailVerified = true;
    return true;
}

} // namespace golive
