#pragma once

#include "domain/view/pageview.h"

#include <QList>

namespace golive::test {

/// A view as viewOf() could make it, with a name for rows and pictures.
struct NamedView
{
    QString name;
    PageView view;
};

/// Monday, 23 November 2026, 10:00 UTC.
Instant sampleNow();
/// A set-up that has come to the end, chats asked for.
Setup finishedSetup();
/// Several views of every page from Get ready to Report.
QList<NamedView> sampleViews();
PageView sampleView(const QString &name);

} // namespace golive::test
