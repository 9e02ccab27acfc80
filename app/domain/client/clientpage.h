#pragma once

#include "domain/page.h"

namespace golive {

struct ClientView
{
    bool isGuidance = false; ///< No partner token: the person names app and number himself.
    bool isListing = false;
    bool areAppsListed = false;
    QString filter;
    QList<AppSummary> apps;
    AppId chosen;
    QString chosenName;
    bool isChosenLive = false;
    QString newAppName;
    QString suggestedAppName; ///< Where the name typed would be refused.
    QString numberText;
    std::optional<NumberFault> numberFault{};
    QString numberFormatted;
    QString numberCountry;             ///< Alpha-2
    QString countryOfProfile;          ///< Alpha-2: of numbers without a country code, as for the last client.
    bool isNumberUnknownHere = false;  ///< Of a plan that this computer does not know.
    bool isNumberToConfirm = false;    ///< ... and nobody has said yet that it is right.
    bool isCountryUnsupported = false; ///< By the guide's list.
    bool isNumberTyped = false;        ///< Typed by a person: apps with another number cannot be chosen.
    bool operator==(const ClientView &) const = default;
};

/// The set-up's number for people: formatted, or as it was typed.
QString shownNumber(const Setup &);

} // namespace golive

namespace golive::page {

/// Which app at Gupshup and which number the set-up is about.
struct Client : Ordinary
{
    static constexpr Page page = Page::Client;
    using View = ClientView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
    static void next(Flow &);
};

} // namespace golive::page
