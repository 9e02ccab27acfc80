#pragma once

#include "domain/chats/health.h"

namespace golive {

// As setupfields.h: how a live number stands.

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
