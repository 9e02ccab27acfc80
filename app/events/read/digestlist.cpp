#include "events/read/digestlist.h"

#include "events/read/parseevents.h"

namespace golive {

void DigestList::add(const EventDigest &head, EventPayload payload, QByteArray fingerprint)
{
    if (m_digests.size() >= MostEvents) {
        m_isFull = true;
        return;
    }
    EventDigest digest = head;
    digest.payload = std::move(payload);
    digest.fingerprint = std::move(fingerprint);
    m_digests.append(std::move(digest));
}

void DigestList::addOther(const EventDigest &head, const QString &name, const JsonValue &content)
{
    if (!head.at) {
        add(head, OtherEvent{name});
        return;
    }
    Fingerprint fingerprint("other");
    fingerprint.add(head.waba.value);
    fingerprint.add(head.field);
    fingerprint.add(name);
    fingerprint.add(toEpochMs(*head.at));
    fingerprint.addPersonal(content.compact());
    add(head, OtherEvent{name}, fingerprint.bytes());
}

} // namespace golive
