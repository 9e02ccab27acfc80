#pragma once

#include "domain/view/pageview.h"

namespace golive {

// The views of what happens to contacts and chats: Events, Set up and chats, and the strip. Parts of viewOf().

/// Somebody else goes on: nothing can be asked from here.
bool isWatching(const Setup &);
/// Events come to Golive's receiver, or have.
bool areEventsSeenHere(const Setup &, const Surroundings &);

EventsView eventsView(const Setup &, const Surroundings &, Instant now);
SetUpView setUpView(const Setup &, const Surroundings &, Instant now);
/// Nothing before Meta's finish.
std::optional<StripView> stripOf(const Setup &, const Surroundings &, Instant now);

} // namespace golive
