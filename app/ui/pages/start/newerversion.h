#pragma once

#include <QDate>
#include <QString>

namespace golive::ui {

/// A version that has been published and is newer than this one.
struct NewerVersion
{
    QString version;
    QString running;
    QDate published;
};

} // namespace golive::ui
