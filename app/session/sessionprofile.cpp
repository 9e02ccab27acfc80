#include "domain/profile/learning.h"
#include "session/session.h"

// What the clients of one partner account have in common: learnt from the last one, offered to the next.

namespace golive {

namespace {

QString keyOf(const QString &account)
{
    return account.trimmed().toCaseFolded();
}

} // namespace

void Session::knowProfile(const QString &account, const PartnerProfile &profile)
{
    m_profiles.insert(keyOf(account), profile);
    Q_EMIT changed();
}

PartnerProfile Session::profile(const QString &account) const
{
    return m_profiles.value(keyOf(account));
}

void Session::setProfile(const QString &account, const PartnerProfile &profile)
{
    if (account.trimmed().isEmpty() || this->profile(account) == profile)
        return;
    m_profiles.insert(keyOf(account), profile);
    Q_EMIT profileChanged(account, profile);
    Q_EMIT changed();
}

QString Session::countryOfNumbers(const QString &account) const
{
    const QString country = profile(account).country;
    return country.isEmpty() ? m_surroundings.hostCountry : country;
}

Context Session::contextOf(const Setup &setup) const
{
    Context context{m_ports.clock.now(), m_surroundings.isPractice, m_surroundings.hostCountry, {}};
    if (hasProfile(setup))
        context.hostCountry = countryOfNumbers(setup.client.partnerEmail);
    // Whether it is one for others may be what the event says.
    if (!setup.client.partnerEmail.trimmed().isEmpty())
        context.profile = profile(setup.client.partnerEmail);
    return context;
}

Surroundings Session::surroundingsOf(const Setup &setup) const
{
    Surroundings around = m_surroundings;
    if (hasProfile(setup)) {
        around.profile = withoutSecret(profile(setup.client.partnerEmail));
        around.hostCountry = countryOfNumbers(setup.client.partnerEmail);
    } else if (setup.step == Step::Start && m_ports.partner.isSignedIn()) {
        around.profile = withoutSecret(profile(m_ports.partner.signedInAs()));
    }
    return around;
}

// Of what is done on the screen: what else goes on comes from lists and guards.
void Session::learn(const Setup &before, const Event &event, const Setup &after)
{
    if (after.id != m_setup.id || !hasProfile(after))
        return;
    const QString account = after.client.partnerEmail;
    setProfile(account, learnt(profile(account), before, event, after, m_surroundings.receiver));
}

} // namespace golive
