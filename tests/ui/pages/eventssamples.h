#pragma once

#include "domain/view/pageview.h"

#include <QList>

namespace golive::test {

struct NamedEvents
{
    QString name;
    EventsView view;
};

/// Events in each state that a person may meet it in, as viewOf() makes it.
QList<NamedEvents> eventsSamples();

} // namespace golive::test
