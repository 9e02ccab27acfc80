#pragma once

#include "domain/reminder/ownerreminder.h"
#include "domain/view/surroundings.h"

#include <optional>

namespace golive {

struct Setup;

/// What the owner is to be reminded of next, by what is awaited of him; nothing where he can do nothing, or has no link
/// to do it with.
struct NextReminder
{
    enum class Hold {
        None,
        NothingAwaited, ///< Of him.
        LinkMissing,    ///< There is none that works: one has to be made first.
        PutOff,         ///< He was asked to wait before another try.
        LeftSo,         ///< Only Meta can help, or somebody has chosen to leave it so.
    };
    std::optional<OwnerReminder> of{};
    Hold hold = Hold::None; ///< Why there is none.
    bool operator==(const NextReminder &) const = default;
};
NextReminder nextReminderOf(const Setup &, Instant now);

/// A text for the owner tells this much of the client.
struct ReminderView
{
    SetupId setup;
    QString client; ///< As lists call it; for whoever sends the text.
    QString number; ///< Formatted; else the app's name.
    QString ownerName;
    QString ownerEmail;
    QString account;        ///< The partner account's e-mail address.
    QString language;       ///< That was chosen to speak to him in; empty: by his number's country.
    QString country;        ///< Alpha-2, of his number; may be empty.
    QString windowLanguage; ///< That this window speaks.
    QUrl link;              ///< Empty where none works.
    Instant linkUntil{};
    std::optional<Instant> windowUntil{}; ///< Where the 24 hours run and something is left to do.
    NextReminder next;
    std::optional<OwnerReminded> reminded{}; ///< The last time.
    Instant now{};

    bool canSay(OwnerReminder of) const { return !isLinkNeeded(of) || !link.isEmpty(); }
    bool operator==(const ReminderView &) const = default;
};
ReminderView reminderViewOf(const Setup &, const Surroundings &, Instant now);

} // namespace golive
