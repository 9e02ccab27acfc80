#pragma once

#include "domain/outage.h"

#include <QString>

namespace golive::ui {

/// What is said where Gupshup cannot be reached.
class OutageText
{
public:
    /// Since when, and why.
    static QString title(const Outage &);
    /// What a person can do, and what happens by itself.
    static QString toDo(Outage::Why);
    /// The button that helps; empty where none does.
    static QString button(Outage::Why);
};

} // namespace golive::ui
