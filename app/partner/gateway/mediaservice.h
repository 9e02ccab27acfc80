#pragma once

#include "domain/problem.h"
#include "partner/gateway/partnerservice.h"

#include <functional>

namespace golive::partner {

/// Fetches a media file of the history by its id. Gupshup's page allows five an hour; what would be too many is refused
/// here with the time when it may be asked again.
class MediaService final : public QObject
{
    Q_OBJECT
public:
    struct File
    {
        QByteArray bytes;
        QByteArray contentType;
    };
    using Answer = std::function<void(const Result<File, Problem> &)>;

    MediaService(PartnerClient &client, PartnerService &partner, Clock &clock, QObject *parent = nullptr);
    void fetch(const AppId &, const QString &mediaId, Answer);

private:
    PartnerClient &m_client;
    PartnerService &m_partner;
    Clock &m_clock;
};

} // namespace golive::partner
