#include "domain/advancer.h"
#include "domain/progress.h"

// Get ready, Region, Contact and Events: everything that is settled before Facebook.

namespace golive {

void Advancer::operator()(const event::CheckAnswered &answered)
{
    CheckAnswer &answer = m_setup.readiness.checklist.answers[answered.item];
    answer.choice = answered.choice;
    if (answered.choice == CheckChoice::Yes)
        answer.isOverruled = false;
}

void Advancer::operator()(const event::CheckOverruled &overruled)
{
    CheckAnswer &answer = m_setup.readiness.checklist.answers[overruled.item];
    answer.isOverruled = overruled.isOverruled;
    answer.reason = overruled.reason;
}

void Advancer::operator()(const event::CountryOverruled &overruled)
{
    m_setup.readiness.checklist.isCountryOverruled = overruled.isOverruled;
    m_setup.readiness.checklist.countryReason = overruled.reason;
}

void Advancer::operator()(const event::MachineChecked &checked)
{
    m_setup.readiness.findings = checked.findings;
    m_setup.screen.isMachineChecked = true;
}

void Advancer::operator()(const event::EnableFormAnswered &answered)
{
    m_setup.readiness.enablement = answered.isFilled ? Enablement::FormFilled : Enablement::Warned;
}

void Advancer::operator()(const event::CoexistenceEnabled &)
{
    m_setup.readiness.enablement = Enablement::Enabled;
    m_setup.readiness.enablementDetail.clear();
    if (answers(Activity::Enabling) && pageOf(m_setup.step) == Page::GetReady)
        leavePage();
}

void Advancer::operator()(const event::RegionChosen &chosen)
{
    if (m_setup.details.region != chosen.region)
        m_setup.details.isRegionSettled = false;
    m_setup.details.region = chosen.region;
    m_setup.screen.problem.reset();
}

void Advancer::operator()(const event::RegionSaved &)
{
    m_setup.details.isRegionSettled = true;
    if (answers(Activity::SavingRegion) && m_setup.step == Step::Region)
        leavePage();
}

void Advancer::operator()(const event::ContactEdited &edited)
{
    if (m_setup.details.contact == edited.contact)
        return;
    m_setup.details.contact = edited.contact;
    m_setup.details.contactStage = ContactStage::Editing;
    m_setup.details.isEmailVerified = false;
    m_setup.step = Step::Contact;
    m_setup.screen.problem.reset();
}

void Advancer::operator()(const event::TermsOpened &)
{
    m_setup.details.termsShownAt = m_now;
}

void Advancer::operator()(const event::TermsAgreed &agreed)
{
    if (agreed.isAgreed && !agreed.agreedBy.trimmed().isEmpty())
        m_setup.details.terms = TermsAgreement{agreed.agreedBy.trimmed(), m_now, agreed.wasReadByOwner,
                                               m_setup.details.termsShownAt.has_value()};
    else
        m_setup.details.terms.reset();
}

void Advancer::operator()(const event::ContactChangeWanted &)
{
    m_setup.details.contactStage = ContactStage::Editing;
    enter(Step::Contact);
}

void Advancer::operator()(const event::ContactSaved &)
{
    m_setup.details.contactStage = ContactStage::Accepted;
    answers(Activity::SavingContact);
}

void Advancer::operator()(const event::ResendPressed &)
{
    if (m_setup.details.contactStage == ContactStage::Accepted)
        ask(effect::ResendEmail{m_setup.client.app});
}

void Advancer::operator()(const event::EmailResent &)
{
    answers(Activity::ResendingEmail);
}

} // namespace golive
