#pragma once

#include "sandbox/world/practiceapp.h"
#include "sandbox/world/scenario.h"

#include <QJsonObject>

namespace golive::sandbox {

/// One event that follows an accepted sync, `delay` simulated time later.
struct PlannedEvent
{
    milliseconds delay;
    QString mode; ///< The subscription mode that gets it, beside OTHERS for contacts and history.
    QJsonObject body;
};

/// What arrives after a sync was accepted. Pure; the scenario decides lateness, doubling, order and loss.
QList<PlannedEvent> eventsAfterSync(const PracticeApp &, SyncType, Scenario::Events, const QString &mediaId,
                                    Instant now);

/// The picture behind the media event, a PNG of one pixel.
QByteArray practicePicture();

} // namespace golive::sandbox
