#pragma once

#include "domain/advance.h"

#include <QMetaType>
#include <QStringList>

#include <functional>

using Change = std::function<void(golive::Setup &)>;

/// Set-ups that are looked after, for tests of what happens by itself.
namespace guarded {

golive::Instant noon(); ///< The time of the tests.

/// Staff's, before its sign-up, with a link an hour old and green events.
golive::Setup linked();
/// ... whose finish message was seen an hour ago, at Gupshup's number selection.
golive::Setup finished();
/// ... that went live half an hour ago; nothing was requested yet. Armed: on, somebody hears, the bot knows old chats.
golive::Setup live();
/// ... that was live when it was chosen, since two hours.
golive::Setup liveElsewhere();
golive::SyncRecord record(golive::SyncRecord::State, golive::Instant at, const QString &code = {});

/// What advance() makes of an event, and the names of the effects.
struct Step
{
    golive::Setup setup;
    QStringList effects;
    std::vector<golive::Effect> whole;
};
Step after(const golive::Setup &, const golive::Event &, golive::Instant now = noon());

} // namespace guarded
