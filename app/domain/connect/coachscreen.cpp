#include "domain/connect/coachscreen.h"

#include <algorithm>

namespace golive {

using namespace Qt::Literals::StringLiterals;

QString nameOf(CoachScreen screen)
{
    switch (screen) {
    case CoachScreen::ContinueWithFacebook: return u"continue-with-facebook"_s;
    case CoachScreen::LogIn: return u"log-in"_s;
    case CoachScreen::SecondFactor: return u"second-factor"_s;
    case CoachScreen::Authorise: return u"authorise"_s;
    case CoachScreen::PhoneNumber: return u"phone-number"_s;
    case CoachScreen::Profile: return u"profile"_s;
    case CoachScreen::Portfolio: return u"portfolio"_s;
    case CoachScreen::NewBusiness: return u"new-business"_s;
    case CoachScreen::SetupChoice: return u"setup-choice"_s;
    case CoachScreen::ShareChats: return u"share-chats"_s;
    case CoachScreen::HandOffQr: return u"hand-off-qr"_s;
    case CoachScreen::HandOffCode: return u"hand-off-code"_s;
    case CoachScreen::PhoneMessage: return u"phone-message"_s;
    case CoachScreen::PhonePlatform: return u"phone-platform"_s;
    case CoachScreen::PhoneCode: return u"phone-code"_s;
    case CoachScreen::BusinessInformation: return u"business-information"_s;
    case CoachScreen::Terms: return u"terms"_s;
    case CoachScreen::Success: return u"success"_s;
    case CoachScreen::SelectNumber: return u"select-number"_s;
    case CoachScreen::Problem: return u"problem"_s;
    }
    return {};
}

std::optional<CoachScreen> coachScreenNamed(const QString &name)
{
    for (const CoachScreen screen : enumValues<CoachScreen>()) {
        if (nameOf(screen) == name)
            return screen;
    }
    return std::nullopt;
}

QList<CoachScreen> coachScreens(ScreenOrder order)
{
    QList<CoachScreen> all{CoachScreen::ContinueWithFacebook, CoachScreen::LogIn, CoachScreen::SecondFactor,
                           CoachScreen::Authorise};
    if (order == ScreenOrder::PhoneFirst)
        all << CoachScreen::PhoneNumber << CoachScreen::Profile << CoachScreen::Portfolio << CoachScreen::NewBusiness;
    else
        all << CoachScreen::Portfolio << CoachScreen::NewBusiness << CoachScreen::SetupChoice
            << CoachScreen::PhoneNumber;
    all << CoachScreen::ShareChats << CoachScreen::HandOffQr << CoachScreen::HandOffCode << CoachScreen::PhoneMessage
        << CoachScreen::PhonePlatform << CoachScreen::PhoneCode << CoachScreen::BusinessInformation;
    if (order == ScreenOrder::PhoneFirst)
        all << CoachScreen::Terms;
    return all << CoachScreen::Success << CoachScreen::SelectNumber;
}

std::optional<CoachPlace> placeOf(CoachScreen screen, ScreenOrder order)
{
    // The first of each group is always met; the rest stand in its place, or come for some people only.
    const auto isBesideOthers = [](CoachScreen one) {
        return one == CoachScreen::SecondFactor || one == CoachScreen::NewBusiness || one == CoachScreen::ShareChats ||
               one == CoachScreen::HandOffCode || one == CoachScreen::PhoneMessage ||
               one == CoachScreen::PhonePlatform || one == CoachScreen::PhoneCode;
    };
    int number = 0;
    std::optional<int> found;
    for (const CoachScreen one : coachScreens(order)) {
        if (!isBesideOthers(one))
            ++number;
        // Read before the hand-off, it is the hand-off's.
        if (one == screen)
            found = screen == CoachScreen::ShareChats ? number + 1 : number;
    }
    return found ? std::optional(CoachPlace{*found, number}) : std::nullopt;
}

std::optional<CoachScreen> screenBeside(CoachScreen screen, ScreenOrder order, int by)
{
    const QList<CoachScreen> all = coachScreens(order);
    const qsizetype place = all.indexOf(screen);
    if (place < 0 || place + by < 0 || place + by >= all.size())
        return std::nullopt;
    return all.at(place + by);
}

std::optional<Card> keptAs(CoachScreen screen)
{
    switch (screen) {
    case CoachScreen::ContinueWithFacebook:
    case CoachScreen::LogIn:
    case CoachScreen::SecondFactor:
    case CoachScreen::Authorise: return Card::ContinueWithFacebook;
    case CoachScreen::PhoneNumber:
    case CoachScreen::Profile: return Card::NumberEntry;
    case CoachScreen::Portfolio:
    case CoachScreen::NewBusiness: return Card::Portfolio;
    case CoachScreen::SetupChoice: return Card::ConnectApp;
    case CoachScreen::ShareChats: return Card::ShareChoice;
    case CoachScreen::HandOffQr:
    case CoachScreen::HandOffCode:
    case CoachScreen::PhoneMessage:
    case CoachScreen::PhonePlatform:
    case CoachScreen::PhoneCode: return Card::PhoneHandOff;
    case CoachScreen::BusinessInformation:
    case CoachScreen::Terms:
    case CoachScreen::Success: return Card::TimeZone;
    case CoachScreen::SelectNumber: return Card::SelectNumber;
    case CoachScreen::Problem: return std::nullopt;
    }
    return std::nullopt;
}

CoachScreen screenOf(Card card)
{
    switch (card) {
    case Card::ContinueWithFacebook: return CoachScreen::ContinueWithFacebook;
    case Card::Portfolio: return CoachScreen::Portfolio;
    case Card::ConnectApp: return CoachScreen::SetupChoice;
    case Card::NumberEntry: return CoachScreen::PhoneNumber;
    case Card::ShareChoice: return CoachScreen::ShareChats;
    case Card::PhoneHandOff: return CoachScreen::HandOffQr;
    case Card::TimeZone: return CoachScreen::BusinessInformation;
    case Card::SelectNumber: return CoachScreen::SelectNumber;
    }
    return CoachScreen::ContinueWithFacebook;
}

bool isPhoneInvolved(CoachScreen screen)
{
    const auto kept = keptAs(screen);
    return kept && *kept >= Card::PhoneHandOff;
}

bool isBeforeHandOff(CoachScreen screen, ScreenOrder order)
{
    if (order == ScreenOrder::Classic)
        return screen == CoachScreen::PhoneNumber;
    return screen == CoachScreen::Portfolio || screen == CoachScreen::NewBusiness;
}

bool isFacebookEnding(CoachScreen screen)
{
    return keptAs(screen) == Card::TimeZone;
}

CoachTrail CoachTrail::of(Card kept)
{
    // The portfolio's is kept of whoever has opened Facebook's window, whatever it shows first.
    const bool isTelling = kept == Card::ConnectApp || kept == Card::NumberEntry;
    return isTelling ? CoachTrail().after(screenOf(kept)) : CoachTrail();
}

CoachTrail CoachTrail::after(CoachScreen seen) const
{
    CoachTrail trail = *this;
    if (seen == CoachScreen::ContinueWithFacebook)
        return {}; // From the beginning.
    trail.m_hasSeenNumber |= seen == CoachScreen::PhoneNumber;
    if (seen == CoachScreen::Profile || seen == CoachScreen::Terms)
        trail.m_order = ScreenOrder::PhoneFirst;
    else if (seen == CoachScreen::SetupChoice || (seen == CoachScreen::Portfolio && !m_hasSeenNumber))
        trail.m_order = ScreenOrder::Classic;
    return trail;
}

} // namespace golive
