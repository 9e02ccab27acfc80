#pragma once

#include "domain/page.h"

namespace golive {

struct CheckRow
{
    CheckItem item = CheckItem::AppVersion;
    CheckAnswer answer;
    bool isOpen = true; ///< Holds Next.
    bool blocks = false;
    bool operator==(const CheckRow &) const = default;
};

struct GetReadyView
{
    QList<CheckRow> rows;
    int openCount = 0;
    QList<MachineFinding> findings;
    bool isMachineBusy = false;
    bool isCountryOverruled = false;
    QString countryReason;
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    bool isFormWanted = false; ///< Case 2
    bool isPerAppNote = false; ///< Cases 2 and 3 are per app.
    Enablement enablement = Enablement::NotAsked;
    bool operator==(const GetReadyView &) const = default;
};

} // namespace golive

namespace golive::page {

/// The guide's Quick Checklist, and enabling the app.
struct GetReady : Ordinary
{
    static constexpr Page page = Page::GetReady;
    using View = GetReadyView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
    static void next(Flow &);
};

} // namespace golive::page
