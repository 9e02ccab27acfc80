#pragma once

#include "domain/setup.h"
#include "ports/setupfile.h"

#include <QUuid>

namespace golive::programs {

/// What a guard on another computer needs of a set-up file. The window opens no later than the link was made, which is
/// the earliest that the number can have been onboarded.
inline Setup setupToGuard(const SetupFile &file, Instant now)
{
    Setup setup;
    setup.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    setup.createdAt = now;
    setup.changedAt = now;
    setup.client.door = Door::Staff;
    setup.client.access = Access::AppToken;
    setup.client.provider = file.provider;
    setup.client.sender = file.sender;
    setup.client.business = file.business;
    setup.client.app = file.app;
    setup.client.appName = file.appName;
    setup.client.numberText = file.number;
    if (const auto number = parsePhoneNumber(file.number, {}))
        setup.client.number = *number;
    setup.signUp.link.url = file.link;
    setup.signUp.link.madeAt = file.linkMadeAt;
    setup.signUp.link.isPasted = true;
    setup.step = Step::SignUp;
    setup.furthest = Step::SignUp;
    return setup;
}

} // namespace golive::programs
