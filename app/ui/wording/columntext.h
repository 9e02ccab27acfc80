#pragma once

#include "domain/view/surroundings.h"

#include <QString>

namespace golive::ui {

// What a column of a table says of a set-up, in a word or two.

QString stageWord(const SetupSummary &);
QString turnWord(Actor);
/// Of contacts or chats; empty before there is anything to say.
QString fateWord(const SetupSummary &, SyncFate);

} // namespace golive::ui
