#pragma once

#include "domain/chats/onboarding.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of the two equal choices after a miss or a disconnection, and of the way back.
class MissText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::MissText)
public:
    static QString leaveTitle();
    /// Removed: disconnected already, rather than late.
    static QString leaveCost(bool isRemoved);
    static QString leaveButton();
    static QString againTitle(bool isRemoved);
    static QString againCost(bool isRemoved);
    static QString againPrompt(const QString &appName);
    static QString againButton();
    /// The path in the phone app, as Meta documents it.
    static QString disconnectPath();
    /// What the guide says and what Meta says: they differ.
    static QString guideSays();
    static QString metaSays();
    // While the number is onboarded once more:
    static QString disconnected();
    static QString wait(const OnboardingAgain &, Instant now);
    static QString thenOnboard();
};

} // namespace golive::ui
