#pragma once

#include "sandbox/world/disconnection.h"
#include "sandbox/world/practiceapp.h"

#include <QJsonObject>

namespace golive::sandbox::events {

// The bodies of webhooks, in the shapes of partner-api.md 6.6, 8.3-8.5 and meta-coexistence.md 6. Names and numbers in
// them are invented.

struct Chunk
{
    int phase = 0; ///< 0 = day 0-1, 1 = day 1-90, 2 = day 90-180
    int order = 1;
    int progress = 0;
    bool hasPlaceholder = false; ///< Its media follows in a media() event.
    int messages = 2;            ///< In threads of fifty, the placeholder not counted.
};

QJsonObject contacts(const PracticeApp &, int batch, Instant);
QJsonObject history(const PracticeApp &, const Chunk &, Instant);
QJsonObject historyDeclined(const PracticeApp &);
/// The media of the placeholder; its id is served by the media endpoint.
QJsonObject media(const PracticeApp &, const QString &mediaId, const QByteArray &sha256, Instant);
QJsonObject echo(const PracticeApp &, const QString &text, Instant);
QJsonObject goLive(const PracticeApp &, int version, Instant);
QJsonObject setCallbackPing(const PracticeApp &, int version, Instant);
QJsonObject disconnected(const PracticeApp &, const Disconnection &, Instant);
/// The phone was changed: the partner is shut out until the number is registered anew.
QJsonObject offboarded(const PracticeApp &, Instant);
QJsonObject reconnected(const PracticeApp &, Instant);

} // namespace golive::sandbox::events
