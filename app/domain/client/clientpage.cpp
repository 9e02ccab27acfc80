#include "domain/client/clientpage.h"

#include "domain/facts/appname.h"
#include "domain/flow.h"
#include "domain/profile/learning.h"
#include "domain/progress.h"

namespace golive {

ClientView page::Client::view(const Setup &setup, const Surroundings &around, Instant)
{
    ClientView view;
    view.isGuidance = passage(setup.client.access, Step::App) == Passage::Guidance;
    view.isListing = setup.screen.busy == Activity::ListingApps;
    view.areAppsListed = setup.screen.areAppsListed;
    view.filter = setup.client.appFilter;
    view.apps = setup.screen.apps;
    view.chosen = setup.client.app;
    view.chosenName = setup.client.appName;
    view.isChosenLive = setup.onboarding.wasLiveBefore;
    view.newAppName = setup.client.newAppName;
    if (!setup.client.newAppName.trimmed().isEmpty() &&
        judgeAppName(setup.client.newAppName.trimmed()) != AppNameVerdict::Fine) {
        const QString suggested = suggestedAppName(setup.client.newAppName);
        if (judgeAppName(suggested) == AppNameVerdict::Fine)
            view.suggestedAppName = suggested;
    }
    view.numberText = setup.client.numberText;
    view.countryOfProfile = around.profile.country;
    view.isNumberTyped = setup.client.number && !setup.client.isNumberOfApp;
    if (setup.client.number) {
        view.numberFormatted = formattedNumber(*setup.client.number);
        view.numberCountry = setup.client.number->region;
        view.isNumberUnknownHere = setup.client.number->isUnknownHere && !setup.client.isNumberOfApp;
        view.isNumberToConfirm = isNumberToConfirm(setup);
        view.isCountryUnsupported = around.unsupportedCountries.contains(setup.client.number->region);
    } else if (!setup.client.numberText.trimmed().isEmpty()) {
        const auto number = parsePhoneNumber(setup.client.numberText, around.hostCountry);
        view.numberFault = number ? NumberFault::NotANumber : number.error();
    }
    return view;
}

void page::Client::entered(Flow &flow, Step)
{
    const Setup &setup = flow.setup;
    // Not of one that has come further: there a field that is empty was left so.
    if (const auto &profile = flow.context().profile;
        profile && pageOf(setup.furthest) == Page::Client && hasProfile(setup))
        takeProfile(flow.setup, *profile);
    if (setup.step == Step::App && setup.client.access == Access::Partner && !setup.screen.areAppsListed)
        flow.ask(effect::ListApps::of(setup));
}

NextHold page::Client::hold(const Setup &setup)
{
    if (setup.client.access == Access::Partner && setup.client.app.isEmpty())
        return NextHold::AppMissing;
    if (setup.client.access != Access::Partner && setup.client.appName.trimmed().isEmpty())
        return NextHold::AppNameMissing;
    if (!setup.client.number)
        return NextHold::NumberMissing;
    if (appHasOtherNumber(setup))
        return NextHold::NumberOther;
    return isNumberToConfirm(setup) ? NextHold::NumberToConfirm : NextHold::None;
}

void page::Client::next(Flow &flow)
{
    if (flow.setup.client.access == Access::Partner)
        return flow.ask(effect::OpenApp::of(flow.setup));
    flow.leavePage();
}

QString shownNumber(const Setup &setup)
{
    return setup.client.number ? formattedNumber(*setup.client.number) : setup.client.numberText;
}

} // namespace golive
