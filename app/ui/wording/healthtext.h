#pragma once

#include "domain/chats/health.h"

#include <QCoreApplication>

namespace golive::ui {

/// What stands against sending from a live number, who has to act and what is to be done.
class HealthText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::HealthText)
public:
    static QString title(HealthTrouble);
    /// Who acts, and how.
    static QString body(HealthTrouble);
    /// What Gupshup said, as it came.
    static QString said(const Health &);
    static QString phoneQuietTitle();
    static QString phoneQuietBody();
};

} // namespace golive::ui
