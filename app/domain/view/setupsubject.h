#pragma once

#include "domain/setup.h"

namespace golive {

/// Whom a notice, a calendar's entry or a letter is about, as plain lines.
struct SetupSubject
{
    SetupId id;
    QString client;                    ///< The app's name; may be empty.
    QString number;                    ///< Formatted; may be empty.
    int onboarding = 1;                ///< Which of this set-up's.
    std::optional<Instant> deadline{}; ///< End of its 24 hours.
    bool isArmed = false;              ///< Contacts and chats are asked for by themselves.
    QUrl link;
    bool operator==(const SetupSubject &) const = default;

    /// Empty where there is neither.
    QString name() const { return client.isEmpty() ? number : client; }
};
SetupSubject subjectOf(const Setup &);

} // namespace golive
