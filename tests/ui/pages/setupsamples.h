#pragma once

#include "sampleviews.h"

namespace golive::test {

/// Set up and chats in every state that it can explain.
QList<NamedView> setUpSamples();
/// A number that is live, armed and looked after here, whose events are seen here.
SetUpView liveSetUp();
/// One of setUpSamples(), without "setup-".
SetUpView bodyOf(const QString &name);

} // namespace golive::test
