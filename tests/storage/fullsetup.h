#pragma once

#include "domain/setup.h"

/// A set-up in which no saved field has its default.
golive::Setup fullSetup();
