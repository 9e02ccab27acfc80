#include "domain/journal/journalentry.h"

#include <QCryptographicHash>

namespace golive {

QString hashOf(const JournalEntry &entry)
{
    // Never changed again: what is kept would not be believed any more.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes + '\n'));
    };
    add(QStringLiteral("golive-journal-1"));
    add(QString::number(entry.place));
    add(QString::number(toEpochMs(entry.at)));
    for (const QString &text : {entry.setup.value, entry.app.value, entry.actor, entry.who, entry.computer, entry.what,
                                entry.was, entry.became, entry.detail, entry.previous})
        add(text);
    return QString::fromLatin1(hash.result().toHex());
}

JournalEntry entryOf(const JournalChange &change, JournalActor actor, const JournalHand &hand, Instant at)
{
    JournalEntry entry;
    entry.at = at;
    entry.actor = nameOf(actor);
    entry.who = hand.whoFor(actor);
    entry.computer = hand.computer;
    entry.what = nameOf(change.what);
    entry.was = change.was;
    entry.became = change.became;
    entry.detail = change.detail;
    return entry;
}

} // namespace golive
