#pragma once

#include "base/enumvalues.h"
#include "domain/connect/signup.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// The screens of the sign-up as the coach tells them apart, one card each. `Card` is the coarser place that a set-up
/// keeps; which screen is shown right now is kept nowhere.
enum class CoachScreen {
    ContinueWithFacebook, ///< The partner's page with its one button.
    LogIn,
    SecondFactor,
    Authorise,
    PhoneNumber,
    Profile, ///< Of the number, as the phone app has it.
    Portfolio,
    NewBusiness,
    SetupChoice,
    ShareChats, ///< The phone asks; read before, since it cannot be taken back.
    HandOffQr,
    HandOffCode,
    PhoneMessage,
    PhonePlatform,
    PhoneCode,
    BusinessInformation,
    Terms,
    Success,
    SelectNumber,
    Problem, ///< An error that Facebook shows in its own window.
};
inline constexpr int coachScreenCount = static_cast<int>(enumCount<CoachScreen>);

/// Which order Meta's screens come in. Since v2 and v3 ended (15 October 2026) the number comes first; the classic
/// order is still met.
enum class ScreenOrder { PhoneFirst, Classic };

/// The name in resources/rules/screens.json, such as "phone-number".
QString nameOf(CoachScreen);
std::optional<CoachScreen> coachScreenNamed(const QString &name);

/// The cards in the order in which their screens come; screens that the order does not have are left out.
QList<CoachScreen> coachScreens(ScreenOrder);
/// Step N of M. Screens that are met in one another's place share a number; an error has none.
struct CoachPlace
{
    int number = 0;
    int of = 0;
    bool operator==(const CoachPlace &) const = default;
};
std::optional<CoachPlace> placeOf(CoachScreen, ScreenOrder);

/// The screen `by` places further on in that order; nothing where there is none.
std::optional<CoachScreen> screenBeside(CoachScreen, ScreenOrder, int by);

/// What a set-up keeps of a screen that a person turned to; nothing for an error.
std::optional<Card> keptAs(CoachScreen);
/// The screen to show where only the kept place is known.
CoachScreen screenOf(Card);

/// From the code on the phone is at work, and what was answered there can be told.
bool isPhoneInvolved(CoachScreen);
/// The hand-off to the phone comes next, where all goes well.
bool isBeforeHandOff(CoachScreen, ScreenOrder);
/// Facebook's last screens: only there can it have said that all is finished.
bool isFacebookEnding(CoachScreen);

/// The order of one sign-up, learnt from the screens that were seen in it: by Golive itself, or by the owner, who says
/// what he sees. A card that was only turned to, because it comes next, is none of them.
class CoachTrail
{
public:
    /// What the place that a set-up keeps tells of it.
    static CoachTrail of(Card kept);
    CoachTrail after(CoachScreen seen) const;
    ScreenOrder order() const { return m_order; }
    bool operator==(const CoachTrail &) const = default;

private:
    ScreenOrder m_order = ScreenOrder::PhoneFirst;
    bool m_hasSeenNumber = false;
};

} // namespace golive
