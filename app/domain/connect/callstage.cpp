#include "domain/connect/callstage.h"

#include "base/enumvalues.h"
#include "domain/progress.h"

namespace golive {

namespace {

using Kind = CallStage::Kind;

/// The last that what Gupshup or Facebook said can only follow on; nothing: none.
std::optional<Kind> seenTo(const Setup &setup)
{
    // What was seen of an onboarding that is over says nothing about the one that is begun anew.
    const bool isOld = setup.onboarding.again && !setup.onboarding.again->wasSeenUnfinished;
    switch (isOld ? AppStage::Unknown : setup.seen.state.stage) {
    case AppStage::Live: return Kind::Live;
    case AppStage::SettingUp:
    case AppStage::Failed: return Kind::NumberSelected;
    case AppStage::NumberSelection: return setup.signUp.isWrongFinish ? Kind::FacebookBegun : Kind::FacebookFinished;
    case AppStage::FacebookStarted: return Kind::FacebookBegun;
    case AppStage::NotStarted:
    case AppStage::Unknown: break;
    }
    if (isOnboarded(setup) && !setup.onboarding.again && !isSaidByPerson(setup))
        return Kind::FacebookFinished;
    return std::nullopt;
}

std::optional<Kind> toldTo(const Setup &setup)
{
    if (isOnboarded(setup) && !setup.onboarding.again) {
        const bool isSelected = setup.furthest > Step::SelectNumber && isSelectionOnlySaid(setup);
        return isSelected ? Kind::NumberSelected : Kind::FacebookFinished;
    }
    if (setup.signUp.card == Card::SelectNumber)
        return Kind::FacebookFinished;
    if (setup.signUp.card == Card::TimeZone)
        return Kind::PhoneConnected;
    if (setup.signUp.card != Card::ContinueWithFacebook)
        return Kind::FacebookBegun;
    return setup.signUp.link.givenAt ? std::optional(Kind::LinkGiven) : std::nullopt;
}

} // namespace

QList<CallStage> callStages(const Setup &setup)
{
    const auto seen = seenTo(setup);
    const auto told = toldTo(setup);
    QList<CallStage> stages;
    for (const Kind kind : enumValues<Kind>()) {
        const bool isSeen = seen && kind <= *seen;
        const bool isTold = told && kind <= *told;
        stages << CallStage{kind, isSeen   ? CallStage::Proof::Seen
                                  : isTold ? CallStage::Proof::Told
                                           : CallStage::Proof::Open};
    }
    return stages;
}

} // namespace golive
