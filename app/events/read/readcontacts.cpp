#include "events/read/readcontacts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

void readContacts(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    const qsizetype before = list.size();
    EventDigest dated = head;
    ContactsChange change;
    Fingerprint fingerprint("contacts");
    fingerprint.add(value["metadata"]["phone_number_id"]);
    value["state_sync"].each([&](const JsonValue &item) {
        const QString action = item["action"].word().toLower();
        const JsonValue contact = item["contact"];
        if (action == u"add" && contact.isObject()) {
            ++change.added;
        } else if (action == u"remove" && contact.isObject()) {
            ++change.removed;
        } else {
            list.addOther(head, u"smb_app_state_sync/"_s + item["type"].word() + u'/' + action, item);
            return;
        }
        const JsonValue timestamp = item["metadata"]["timestamp"];
        // "0" is seen in practice: no time.
        const std::optional<Instant> at = timestamp.instant();
        if (at && (!dated.at || *dated.at < *at))
            dated.at = at;
        if (at && action == u"add")
            change.oldest = std::min(change.oldest.value_or(*at), *at);
        fingerprint.add(action);
        fingerprint.add(timestamp);
        // Twice, because contacts come one by one with one time as well: by 16 bits alone, 1,000 of them have 8
        // doubles.
        fingerprint.addPersonal(contact.compact());
        fingerprint.addPersonal(contact["full_name"].view());
    });
    if (change.added + change.removed > 0)
        list.add(dated, change, fingerprint.bytes());
    else if (list.size() == before)
        list.addOther(head, u"smb_app_state_sync"_s, value);
}

} // namespace golive
