#pragma once

#include "events/read/eventdigest.h"
#include "events/read/fingerprint.h"

namespace golive {

/// The digests of one body, as they are found.
class DigestList
{
public:
    /// What all digests of one change have in common: all but payload and fingerprint.
    void add(const EventDigest &head, EventPayload, QByteArray fingerprint = {});
    /// Something not known. Recognised again by the event's own time, without which it never is.
    void addOther(const EventDigest &head, const QString &name, const JsonValue &content);

    bool isFull() const { return m_isFull; }
    qsizetype size() const { return m_digests.size(); }
    QList<EventDigest> take() { return std::move(m_digests); }

private:
    QList<EventDigest> m_digests;
    bool m_isFull = false;
};

} // namespace golive
