#pragma once

#include "ui/pages/wizardpage.h"

#include <memory>

namespace golive::test {

/// A new widget for a page of each kind.
std::unique_ptr<ui::WizardPage> newPage(Page);

} // namespace golive::test
