#pragma once

#include "base/secret.h"
#include "domain/diagnosis.h"
#include "domain/support/bundletext.h"
#include "ports/journal.h"
#include "ports/syncledger.h"
#include "programs/options.h"

#include <optional>

namespace golive {
struct Setup;
} // namespace golive

namespace golive::programs {

/// Where a support bundle's parts come from, whoever asks for it.
struct SupportWorld
{
    Options options;
    const Setup *setup = nullptr; ///< Null where the bundle is about none.
    const SyncLedger *ledger = nullptr;
    std::optional<Diagnosis> found;   ///< The doctor's.
    QList<Secret> secrets;            ///< Held in this run.
    const Journal *journal = nullptr; ///< Null where none is kept.
};

/// What is known of the client, of who sits here, and of this computer.
KnownOfClient knownHere(const SupportWorld &world);

BundleSources supportSources(const SupportWorld &world, const SupportAnswers &answers);

/// The parts as they may leave.
QList<BundleText> supportTexts(const SupportWorld &world, const SupportAnswers &answers);

} // namespace golive::programs
