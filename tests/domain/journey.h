#pragma once

#include "domain/advance.h"

#include <QStringList>

#include <optional>

/// A set-up taken through the flow, event by event.
class Journey
{
public:
    Journey();

    /// Sends the event; true where the set-up then stands at `step` and the effects are these, by name and in order.
    /// Says what was there instead.
    bool goes(const golive::Event &, golive::Step step, const QStringList &effects = {});
    /// Sends the event.
    Journey &on(const golive::Event &);
    /// Neither the set-up nor the world is changed.
    bool ignores(const golive::Event &);

    /// The effect of this type of the last event.
    template <class T> std::optional<T> effect() const
    {
        for (const golive::Effect &one : effects) {
            if constexpr (std::is_constructible_v<golive::PartnerCall, T>) {
                if (const auto *call = std::get_if<golive::PartnerCall>(&one); call && std::holds_alternative<T>(*call))
                    return std::get<T>(*call);
            } else if (const auto *found = std::get_if<T>(&one)) {
                return *found;
            }
        }
        return std::nullopt;
    }

    golive::Setup setup;
    std::vector<golive::Effect> effects;
    golive::Instant now;
    bool isPractice = false;
    QString hostCountry;
};

QStringList namesOf(const std::vector<golive::Effect> &);

namespace on {

golive::event::AppsListed twoApps(); ///< "free" without a number, "taken" with another one, "live" which is live
golive::AppState state(golive::AppStage, const QString &phone = {});
golive::Subscription everything(); ///< a subscription that judges green
golive::Contact ana();
golive::event::ArmingChanged oldChatsAreKnown();
inline const QString number = QStringLiteral("+55 11 98765-4321");

/// Staff, signed in, app "free" opened and number typed: at Get ready.
Journey atGetReady(golive::OnboardingCase = golive::OnboardingCase::PartnerPortal);
void answerAll(Journey &);
/// ... and at the first step of these pages.
Journey atRegion();
Journey atContact();
Journey atEvents();
Journey atConnect(); ///< with a link
/// ... live, verified, at Sync.
Journey atSync();
golive::SyncRecord record(golive::SyncRecord::State, const QString &code = {});

} // namespace on
