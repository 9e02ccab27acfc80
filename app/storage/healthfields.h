#pragma once

#include "domain/chats/health.h"
#include "domain/setupnames.h"

namespace golive {

// As setupfields.h: how a live number stands.

template <class Archive> void fields(Archive &archive, Standing::Hint &value)
{
    archive(QLatin1StringView("kind"), value.kind);
    archive(QLatin1StringView("reason"), value.reason);
    archive(QLatin1StringView("initiatedBy"), value.initiatedBy);
    archive(QLatin1StringView("at"), value.at);
    archive(QLatin1StringView("deniedAt"), value.deniedAt);
}

template <class Archive> void fields(Archive &archive, Standing &value)
{
    archive(QLatin1StringView("kind"), value.kind);
    archive(QLatin1StringView("reason"), value.reason);
    archive(QLatin1StringView("initiatedBy"), value.initiatedBy);
    archive(QLatin1StringView("since"), value.since);
    archive(QLatin1StringView("hint"), value.hint);
}

template <class Archive> void fields(Archive &archive, Health::Fault &value)
{
    archive(QLatin1StringView("code"), value.code);
    archive(QLatin1StringView("text"), value.text);
    archive(QLatin1StringView("solution"), value.solution);
}

template <class Archive> void fields(Archive &archive, Health &value)
{
    archive(QLatin1StringView("account"), value.account);
    archive(QLatin1StringView("number"), value.number);
    archive(QLatin1StringView("sending"), value.sending);
    archive(QLatin1StringView("faults"), value.faults);
}

} // namespace golive
