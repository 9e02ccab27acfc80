#include "partner/gateway/mediaservice.h"

#include "partner/calls/downloadmedia.h"
#include "partner/gateway/problemof.h"

namespace golive::partner {

namespace {

// The person who pressed waits that long; after it the time is said.
constexpr std::chrono::seconds longestWait{10};

} // namespace

MediaService::MediaService(PartnerClient &client, PartnerService &partner, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_partner(partner), m_clock(clock)
{
}

void MediaService::fetch(const AppId &app, const QString &mediaId, Answer answer)
{
    if (const milliseconds wait = m_client.waitFor(DownloadMedia{app, mediaId}); wait > longestWait) {
        Problem tooMany;
        tooMany.kind = Problem::Kind::TooManyRequests;
        tooMany.waitUntil = m_clock.now() + wait;
        return answer(failure(tooMany));
    }
    m_partner.withAppToken(app, [this, app, mediaId, answer = std::move(answer)](const std::optional<ApiError> &error) {
        if (error)
            return answer(failure(problemOf(*error, Activity::FetchingMedia, m_clock.now())));
        m_client.send(DownloadMedia{app, mediaId}).then(this, [this, answer](const Call<DownloadMedia>::Answer &media) {
            if (!media)
                return answer(failure(problemOf(media.error(), Activity::FetchingMedia, m_clock.now())));
            answer(File{media->bytes, media->contentType});
        });
    });
}

} // namespace golive::partner

#include "moc_mediaservice.cpp"
