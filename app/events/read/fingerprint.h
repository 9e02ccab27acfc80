#pragma once

#include "events/read/jsonvalue.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace golive {

/// Makes the 16 bytes by which an event that is sent again is recognised.
///
/// BLAKE2b, not SHA-256: both are safe, and over the ids of 3,000 messages this takes half the time.
/// A hash of little but a phone number could be turned back by trying them all, so what a person could be known by goes
/// in as 16 bits only (addPersonal), a name besides as 16 of its own: enough to tell the changes of one second apart,
/// and every number has 150,000 others that look the same. A message id needs no such care: it carries 80 random bits.
class Fingerprint
{
public:
    explicit Fingerprint(std::string_view kind);

    void add(std::string_view);
    void add(const QString &);
    void add(qint64);
    void add(const JsonValue &);
    void addPersonal(std::string_view);

    QByteArray bytes() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

} // namespace golive
