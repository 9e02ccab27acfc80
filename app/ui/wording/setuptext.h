#pragma once

#include "domain/view/surroundings.h"

#include <QString>

namespace golive::ui {

/// Client, else number, else "A set-up without a name yet".
QString setupName(const SetupSummary &);
/// "TeaHouseDemo · +55 11 98765-4321"
QString setupTitle(const SetupSummary &);
/// How far it is, who has to act, and when that was last looked at.
QString setupStage(const SetupSummary &, Instant now);
/// How far it is, and nothing else: for a cell of a table.
QString setupStageBriefly(const SetupSummary &);
/// "Ask for the chats by Monday, 14:03 (11:03 in São Paulo) at the latest"; empty where no 24 hours run.
QString setupDeadline(const SetupSummary &);
/// Contacts, chats and what starts by itself; empty before there is anything to say.
QString setupSync(const SetupSummary &);
/// "Looked after by Desk 2, alive 2 min ago"; empty where nobody needs to.
QString setupGuard(const SetupSummary &, Instant now);
/// One line for the tray: client, stage or what is wrong, and until when.
QString setupTrayLine(const SetupSummary &, Instant now);

/// "TeaHouseDemo · Facebook begun · Looked after here", of one that was put away.
QString setupPutAwayLine(const SetupSummary &, Instant now);
/// What it costs to put away one whose 24 hours run.
QString putAwayCost(const SetupSummary &);
QString startNoticeText(const StartNotice &);

} // namespace golive::ui
