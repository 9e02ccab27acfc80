#include "rehearsal/scenarios.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

struct Row
{
    QLatin1StringView name;
    QLatin1StringView summary;
    bool needsWebView = false;
};

// The first ones bear the names of golive-sandbox --help; a test holds the two lists together.
constexpr std::array scenarioRows{
    Row{"happy"_L1, "Support staff take a client's number live; everything goes well"_L1},
    Row{"code-handoff"_L1, "The phone is connected by an access code instead of a QR code"_L1, true},
    Row{"phone-first"_L1, "Facebook asks for the phone number first"_L1, true},
    Row{"classic-order"_L1, "Facebook asks for the business first, as it did until October 2026"_L1, true},
    Row{"classic-code-handoff"_L1, "The classic order, and an access code instead of a QR code"_L1, true},
    Row{"not-eligible"_L1, "Facebook refuses the number; Golive says why and stays on Connect"_L1, true},
    Row{"error-object"_L1, "Facebook breaks on submitting the number; Golive says so and stays on Connect"_L1, true},
    Row{"payment-method"_L1, "A payment method is linked: set-up fails, and Golive says so"_L1},
    Row{"chats-not-shared"_L1, "The chats are not shared; the number goes live all the same"_L1},
    Row{"popup-closed"_L1, "Facebook's window closes without a word; the second try works"_L1, true},
    Row{"slow-setup"_L1, "Set-up takes its time; the clock is moved on"_L1},
    Row{"plain-finish"_L1, "The wrong path was taken on Facebook; Golive notices and stays on Connect"_L1, true},
    Row{"wa-login-finish"_L1, "Facebook words the finish differently; it counts all the same"_L1, true},
    Row{"only-waba"_L1, "\"Display name only\" was chosen; Golive notices and stays on Connect"_L1, true},
    Row{"no-finish-message"_L1, "No message says that Facebook is finished; the app's state does"_L1},
    Row{"finish-not-known"_L1, "Facebook ends in a finish that no list has; Gupshup's state decides, and it goes on"_L1,
        true},
    Row{"grant-only"_L1, "Only access to an account was granted; Golive asks Gupshup, and stays on Connect"_L1, true},
    Row{"cannot-onboard"_L1, "Facebook cannot take anybody on, without a code; Golive says what to do"_L1, true},
    Row{"empty-callback"_L1,
        "Facebook's window is closed and says nothing; Golive asks Gupshup, and offers a new start"_L1, true},
    Row{"blank-window"_L1, "Facebook's window stays white; Golive notices, and the second try works"_L1, true},
    Row{"wrong-number"_L1, "Two numbers are handed over; the right one is selected"_L1},
    Row{"already-synced"_L1, "A live app whose syncs somebody has requested before"_L1},
    Row{"reply-lost"_L1, "The reply to the first sync is lost: not known, never asked twice"_L1},
    Row{"unknown-once-more"_L1, "The history request is lost on the way; what became of it is not known"_L1},
    Row{"account-refused"_L1, "Account events are to be had on version 2 only: a second subscription is made"_L1},
    Row{"events-late"_L1, "Contacts and chats arrive two hours late"_L1},
    Row{"events-doubled"_L1, "Each event arrives twice"_L1},
    Row{"events-out-of-order"_L1, "Events arrive last first"_L1},
    Row{"events-missing"_L1, "Contacts and chats never arrive"_L1},
    Row{"link-expired"_L1, "The signed link is too old; Golive has a new one made"_L1},
    Row{"link-limit"_L1, "No more links can be made; Golive says what to do"_L1},
    Row{"setup-error"_L1, "Set-up ends in an error, and Golive says so"_L1},
    Row{"events-elsewhere"_L1, "Events go to a system that Golive cannot see, and it says so"_L1},
    Row{"receiver-down"_L1, "Nobody answers at the events' address any more; Golive's own receiver takes its place"_L1},
    Row{"laptop-closed"_L1, "The laptop is closed for three hours between Facebook and the number selection"_L1},
    Row{"window-nearly-closed"_L1, "The number goes live ten minutes before the 24 hours are over"_L1},
    Row{"window-missed"_L1, "The number goes live after the 24 hours: the chance is missed, and what to do is said"_L1},
    Row{"link-owner"_L1, "An owner with a set-up file from the provider"_L1},
    Row{"self-serve"_L1, "An owner who works on Gupshup's own site, led step by step"_L1},
    Row{"owner-elsewhere"_L1,
        "The owner is on a call, in his own browser: the message, the cards, and Golive finds the finish by itself"_L1},
    Row{"two-clients"_L1,
        "A second client is begun while the first one's 24 hours run; nothing of the first is lost"_L1},
    Row{"team"_L1,
        "Two staff programs on one store: begun by one, handed over, typed into by both, and taken live by the other"_L1},
    Row{"board"_L1,
        "Two hundred clients on the board of staff, from a list with faults: found, narrowed, archived, gone on with"_L1},
};

/// A part of `team`, in a program of its own.
constexpr Row colleagueRow{"team-colleague"_L1, "A colleague begins a client and hands it over"_L1};

const Row *find(const QString &name)
{
    if (name == colleagueRow.name)
        return &colleagueRow;
    const auto row =
        std::find_if(scenarioRows.begin(), scenarioRows.end(), [&name](const Row &one) { return one.name == name; });
    return row == scenarioRows.end() ? nullptr : &*row;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const Row &row : scenarioRows)
        names << row.name;
    return names;
}

bool isScenario(const QString &name)
{
    return find(name) != nullptr;
}

QString sandboxScenarioOf(const QString &name)
{
    const bool isOfOurs = name == "link-owner"_L1 || name == "self-serve"_L1 || name == "events-elsewhere"_L1 ||
                          name == "receiver-down"_L1 || name == "laptop-closed"_L1 ||
                          name == "window-nearly-closed"_L1 || name == "window-missed"_L1 ||
                          name == "owner-elsewhere"_L1 || name == "board"_L1 || name == "two-clients"_L1 ||
                          name.startsWith("team"_L1);
    return isOfOurs ? u"happy"_s : name;
}

bool needsWebView(const QString &name)
{
    const Row *row = find(name);
    return row && row->needsWebView;
}

QString scenarioSummary(const QString &name)
{
    const Row *row = find(name);
    return row ? QString(row->summary) : QString();
}

} // namespace golive::rehearsal
