#pragma once

#include "base/secret.h"

#include <QList>
#include <QString>

namespace golive {

struct JournalEntry;
struct Setup;

/// What a piece of a text is that must not leave, and so what its stand-in is called: "NUMBER-1".
enum class Sensitive {
    Number,
    Email,
    Name,     ///< Of a person.
    Business, ///< Of the client, or of a provider.
    App,      ///< Its name.
    AppId,
    Reference,
    Staff,
    User,     ///< Who is logged in to this computer.
    Computer, ///< Its name.
    Home,     ///< The folder of who is logged in.
    Link,     ///< A signed link.
    Address,  ///< Where events go: whose it is, and often a secret in itself.
    Waba,
    PhoneId,
    SetupId,
    Id, ///< Any other: of a request, of a subscription.
    Token,
    Query, ///< Of an address: what stands behind the question mark.
    Text,  ///< Something that a person typed freely.
};

/// "NUMBER"; the names stay as they are.
QString nameOf(Sensitive kind);

struct KnownValue
{
    Sensitive kind;
    QString value;
};

/// What is known of the client and of this computer: whatever spelling it has in a text, it is found there.
struct KnownOfClient
{
    QList<KnownValue> values;

    void add(Sensitive kind, const QString &value);
    void add(const Secret &secret);
};

KnownOfClient knownOf(const Setup &setup);
/// Who stands in its journal, and what it was called before.
KnownOfClient knownOf(const QList<JournalEntry> &entries);

} // namespace golive
