#pragma once

#include "base/alternatives.h"
#include "domain/step.h"

#include <string_view>

// What the rooms' *flow.h are written with.

/// Each event names the steps at which it means something; elsewhere it is ignored, and `otherwise` says why that is
/// right. The test in tests/domain walks every (step, event) pair over this.
#define GOLIVE_EXPECTED(steps_, otherwise_)                                                                            \
    static constexpr Steps expectedAt = steps_;                                                                        \
    static constexpr std::string_view otherwise = otherwise_

/// For VariantOf, of a room's list.
#define GOLIVE_COMMA_EVENT(NAME) , event::NAME
#define GOLIVE_COMMA_EFFECT(NAME) , effect::NAME

namespace golive::event {

inline constexpr Steps atStart{Step::Start};
inline constexpr Steps atSignIn{Step::SignIn};
inline constexpr Steps atClient{Step::App, Step::Number};
inline constexpr Steps atGetReady{Step::Checklist, Step::Enable};
inline constexpr Steps atRegion{Step::Region};
inline constexpr Steps atContact{Step::Contact, Step::ConfirmContact};
inline constexpr Steps atEvents{Step::Webhooks};
inline constexpr Steps atConnect{Step::SignUp, Step::Phone, Step::SelectNumber};
inline constexpr Steps atSetUp{Step::SetUp, Step::Verify, Step::Sync};
inline constexpr Steps atArming{Step::Webhooks, Step::SetUp, Step::Verify, Step::Sync};
inline constexpr Steps fromSetUp{Step::SetUp, Step::Verify, Step::Sync, Step::Done};
inline constexpr Steps anywhere = Steps::all();

} // namespace golive::event
