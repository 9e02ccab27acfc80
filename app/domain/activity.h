#pragma once

namespace golive {

/// What is going on right now, for the busy line and its Cancel. How each is waited for is one table (waiting.cpp); the
/// words are ui/wording/shelltext.cpp's.
enum class Activity {
    SigningIn,
    ListingApps,
    CreatingApp,
    OpeningApp,
    CheckingMachine,
    Enabling,
    SavingRegion,
    SavingContact,
    ResendingEmail,
    ReadingSubscriptions,
    CreatingSubscription,
    FetchingLink,
    ReadingState,
    ShowingSignUp, ///< The web view's own page.
    Verifying,
    SyncingContacts, ///< Only as what a problem interrupted; see Screen::syncing.
    SyncingHistory,
    CheckingEvents, ///< Gupshup is asked to call the events' address.
    ChangingSubscription,
    FetchingMedia,
};

/// What cannot be used meanwhile. Each holds what those before it hold.
enum class Hold {
    Nothing,
    Next,
    Page, ///< Nothing on the page may be changed.
};
Hold holdOf(Activity);

} // namespace golive
