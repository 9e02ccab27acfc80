#pragma once

#include "programs/options.h"

namespace golive::programs {

// What golivectl does with the clients of a data folder: what is printed, or why not. Reading disturbs no program that
// works on it and changes nothing.

/// `golivectl list`: those that are not put away; with areAllWanted these too.
Result<Leave, Leave> listClients(const Options &);
/// `golivectl show CLIENT`
Result<Leave, Leave> showClient(const Options &);
/// `golivectl journal [CLIENT]`, also whether it is whole (isVerifying): 3 where it is not.
Result<Leave, Leave> readJournal(const Options &);
/// `golivectl note CLIENT TEXT`
Result<Leave, Leave> writeNote(const Options &);
/// `golivectl export [CLIENT]`: CSV, or JSON.
Result<Leave, Leave> exportClients(const Options &);
/// `golivectl import FILE`: takes a set-up file in.
Result<Leave, Leave> importClient(const Options &);

} // namespace golive::programs
