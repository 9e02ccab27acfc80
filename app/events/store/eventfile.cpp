#include "events/store/eventfile.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

const DatabaseFile &eventFile()
{
    // A mark is SQLite's own row number: the greatest so far plus one. The row that has it is never deleted, so it only
    // rises. A digest is one event, or many old ones that were put together (FoldedEvents), in the row of the last.
    // `previous` is the mark of the last event before with the same app and fingerprint: who counts from a later place
    // on sees at once that it is none of his duplicates. `waba` and `phone` are there only where the app is not known
    // yet (0): what it may be told by later.
    static const Migrations steps{
        {
            u"CREATE TABLE apps (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT"_s,
            u"CREATE TABLE events (mark INTEGER PRIMARY KEY, app INTEGER NOT NULL, fingerprint BLOB, previous INTEGER,"
            " received_at INTEGER NOT NULL, digest BLOB NOT NULL, waba TEXT, phone TEXT) STRICT"_s,
            u"CREATE INDEX events_by_app ON events (app, mark)"_s,
            u"CREATE INDEX events_by_fingerprint ON events (app, fingerprint, mark) WHERE fingerprint IS NOT NULL"_s,
            u"CREATE TABLE senders (no INTEGER PRIMARY KEY, name TEXT NOT NULL, app INTEGER NOT NULL,"
            " UNIQUE (name, app)) STRICT"_s,
        },
        {
            // SqlEventStore::Via. All that came before this step came by the shared address, or from a log.
            u"ALTER TABLE events ADD COLUMN via INTEGER NOT NULL DEFAULT 0"_s,
        },
        {
            // The days of which an app's events may have been put together (EventFolding), in ms: none of them is taken
            // from a log. Programs that do not know FoldedEvents must not read the file from here on.
            u"CREATE TABLE closed (app INTEGER PRIMARY KEY, since INTEGER NOT NULL, before INTEGER NOT NULL) STRICT"_s,
        },
    };
    static const DatabaseFile file{u"events.sqlite"_s, steps, 64 * 1024 * 1024, 1};
    return file;
}

} // namespace golive
