#include "storage/eventtables.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

const Migrations &eventMigrations()
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
    return steps;
}

QStringList eventTables()
{
    constexpr int steps =
        3; // those that there were when servers were given events; a later one is a step of theirs too
    QStringList statements;
    for (QStringList step : eventMigrations().first(steps))
        statements << step.replaceInStrings(u"(no INTEGER PRIMARY KEY"_s, u"(no INTEGER PRIMARY KEY AUTOINCREMENT"_s)
                          .replaceInStrings(u"(mark INTEGER PRIMARY KEY"_s,
                                            u"(mark INTEGER PRIMARY KEY AUTOINCREMENT"_s);
    // Above whatever a computer's own file has counted: set-ups that were kept on the server before it had events know
    // places of such a file, and what comes now comes after them.
    statements << u"ALTER TABLE events ALTER COLUMN mark RESTART WITH 4294967296"_s;
    // Its one row is held by whoever writes events, so that marks rise in the order of the commits: a reader never
    // misses one that is committed later. `server`: which one it is, and on which branch of its history; one that has
    // taken its place may lack the last events, whose marks are not given again.
    statements << u"CREATE TABLE event_commits (place INTEGER NOT NULL, server TEXT NOT NULL, top INTEGER NOT NULL)"_s
               << u"INSERT INTO event_commits VALUES (0, '', 0)"_s;
    return statements;
}

} // namespace golive
