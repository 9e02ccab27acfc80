#include "domain/profile/partnerprofile.h"

#include "base/enumvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// Each text of it once, by the name that it has on disk.
template <class Profile, class Visit> void eachText(Profile &profile, const Visit &visit)
{
    visit(u"eventsUrl"_s, profile.eventsUrl);
    visit(u"headerName"_s, profile.headerName);
    visit(u"country"_s, profile.country);
    visit(u"region"_s, profile.region);
    visit(u"contactName"_s, profile.contact.name);
    visit(u"contactEmail"_s, profile.contact.email);
    visit(u"contactPhone"_s, profile.contact.phone);
    visit(u"ownerLanguage"_s, profile.ownerLanguage);
    visit(u"sender"_s, profile.sender);
}

} // namespace

QByteArray PartnerProfile::toJson() const
{
    QJsonObject json;
    eachText(*this, [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json[key] = text;
    });
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PartnerProfile PartnerProfile::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    PartnerProfile profile;
    eachText(profile, [&json](const QString &key, QString &text) { text = json[key].toString(); });
    return profile;
}

bool PartnerProfile::isEmpty() const
{
    const auto parts = enumValues<ProfilePart>();
    return std::none_of(parts.begin(), parts.end(), [this](ProfilePart part) { return has(*this, part); });
}

bool PartnerProfile::operator==(const PartnerProfile &other) const
{
    return toJson() == other.toJson() && eventsHeader.reveal() == other.eventsHeader.reveal();
}

bool has(const PartnerProfile &profile, ProfilePart part)
{
    switch (part) {
    case ProfilePart::EventsAddress: return !profile.eventsUrl.isEmpty();
    case ProfilePart::Country: return !profile.country.isEmpty();
    case ProfilePart::Region: return !profile.region.isEmpty();
    case ProfilePart::Contact: return profile.contact != Contact();
    case ProfilePart::Language: return !profile.ownerLanguage.isEmpty();
    case ProfilePart::Sender: return !profile.sender.isEmpty();
    }
    return false;
}

PartnerProfile without(PartnerProfile profile, ProfilePart part)
{
    switch (part) {
    case ProfilePart::EventsAddress:
        profile.eventsUrl.clear();
        profile.eventsHeader = {};
        profile.headerName.clear();
        break;
    case ProfilePart::Country: profile.country.clear(); break;
    case ProfilePart::Region: profile.region.clear(); break;
    case ProfilePart::Contact: profile.contact = {}; break;
    case ProfilePart::Language: profile.ownerLanguage.clear(); break;
    case ProfilePart::Sender: profile.sender.clear(); break;
    }
    return profile;
}

PartnerProfile withoutSecret(PartnerProfile profile)
{
    profile.eventsHeader = {};
    return profile;
}

} // namespace golive
