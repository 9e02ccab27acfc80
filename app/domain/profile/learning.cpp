#include "domain/profile/learning.h"

#include "domain/listening/eventsheader.h"
#include "domain/listening/receiveraddress.h"

#include <QUrl>

#include <algorithm>

namespace golive {

namespace {

// A shorter name stands in many an address by chance.
constexpr qsizetype shortestMark = 3;
// An address may have the number without its country.
constexpr qsizetype nationalDigits = 8;

bool isOfOneClient(const QString &url, const Setup &setup)
{
    const Client &client = setup.client;
    QStringList marks{client.app.value, client.appName, client.reference};
    if (client.number)
        marks << client.number->e164.right(nationalDigits);
    const QString text = QString(url + QLatin1Char('\n') + QUrl::fromPercentEncoding(url.toUtf8())).toCaseFolded();
    return std::any_of(marks.cbegin(), marks.cend(), [&text](const QString &mark) {
        const QString folded = mark.trimmed().toCaseFolded();
        return folded.size() >= shortestMark && text.contains(folded);
    });
}

void learnAddress(PartnerProfile &profile, const Setup &before, const Subscription &created,
                  const ReceiverView &receiver)
{
    const QString url = before.listening.url.trimmed();
    // The answer to what was asked for before the field was changed tells nothing of what stands there now.
    if (before.screen.busy != Activity::CreatingSubscription || created.url != url || url.isEmpty())
        return;
    if (isOfOneClient(url, before) || receiverAddressKind(receiver, QUrl(url)) != ReceiverAddress::None)
        return;
    const QString line = before.listening.header.trimmed();
    const auto header = EventsHeader::fromLine(line);
    profile.eventsUrl = url;
    profile.eventsHeader = Secret(header ? line : QString());
    profile.headerName = header ? header->name : QString();
}

} // namespace

bool hasProfile(const Setup &setup)
{
    const Client &client = setup.client;
    return client.door == Door::Staff && client.access == Access::Partner && !client.partnerEmail.trimmed().isEmpty();
}

void takeProfile(Setup &setup, const PartnerProfile &profile)
{
    Listening &listening = setup.listening;
    if (listening.url.isEmpty() && !profile.eventsUrl.isEmpty()) {
        listening.url = profile.eventsUrl;
        listening.isUrlOfProfile = true;
    }
    // Whole or not at all: a name of theirs with an address of ours would be nobody's.
    Details &details = setup.details;
    if (details.contact == Contact() && has(profile, ProfilePart::Contact)) {
        details.contact = profile.contact;
        details.isContactOurs = true;
    }
    if (setup.signUp.ownerLanguage.isEmpty() && !profile.ownerLanguage.isEmpty()) {
        setup.signUp.ownerLanguage = profile.ownerLanguage;
        setup.signUp.isLanguageOfProfile = true;
    }
}

PartnerProfile learnt(PartnerProfile profile, const Setup &before, const Event &event, const Setup &after,
                      const ReceiverView &receiver)
{
    if (!hasProfile(after))
        return profile;
    const Client &client = after.client;
    const bool isNumberTaken = std::holds_alternative<event::AppOpened>(event) && client.number &&
                               !client.isNumberOfApp && before.screen.busy == Activity::OpeningApp;
    if (isNumberTaken && client.number->region.size() == 2 && client.number->region.front().isLetter())
        profile.country = client.number->region;
    if (after.details.isRegionSettled && !before.details.isRegionSettled)
        profile.region = after.details.region;
    const bool isContactTaken =
        after.details.contactStage == ContactStage::Accepted && before.details.contactStage != ContactStage::Accepted;
    if (isContactTaken && after.details.isContactOurs)
        profile.contact = after.details.contact;
    // Who says that it is not theirs after all does not want to meet it again.
    const auto *ours = std::get_if<event::ContactIsOurs>(&event);
    if (ours && !ours->isOurs && before.details.contact == profile.contact)
        profile.contact = {};
    if (const auto *chosen = std::get_if<event::OwnerLanguageChosen>(&event))
        profile.ownerLanguage = chosen->language;
    if (const auto *created = std::get_if<event::SubscriptionCreated>(&event))
        learnAddress(profile, before, created->subscription, receiver);
    return profile;
}

} // namespace golive
