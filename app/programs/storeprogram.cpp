#include "programs/storeprogram.h"

#include "base/plaintext.h"
#include "events/store/eventcopy.h"
#include "events/store/eventfile.h"
#include "platform/console.h"
#include "programs/doorsentence.h"
#include "programs/storecertificate.h"
#include "storage/database.h"
#include "storage/datafolder.h"
#include "storage/keptpassword.h"
#include "storage/setuplines.h"
#include "storage/storecheck.h"
#include "storage/storecopy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

using What = StoreFinding::What;

constexpr int exitNotDone = 3;

class StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::StoreProgram)
public:
    static QString needed() { return tr("Say which store is meant: --store postgresql://HOST/DATABASE."); }
    static QString prepared(const QString &store) { return tr("%1 is prepared.").arg(store); }
    static QString notPrepared(const QString &store, const QString &why)
    {
        return tr("%1 could not be changed: %2").arg(store, why);
    }
    static QString accepted(const QString &store) { return tr("%1 is decided for: calls are made again.").arg(store); }
    static QString newer() { return tr("It is of a newer Golive. Use that one."); }
    static QString good(What what)
    {
        switch (what) {
        case What::Reached: return tr("The server answers, and lets you in.");
        case What::Version: return tr("Its version is new enough.");
        case What::Encoding: return tr("It keeps every letter.");
        case What::Primary: return tr("It takes changes.");
        case What::Encrypted: return tr("The connection is encrypted, and the server is who it says.");
        case What::CommitsKept: return tr("What it has taken is on its disk.");
        case What::Tables: return tr("Its tables are of this Golive.");
        case What::Whole: return tr("None of its tables is missing.");
        case What::Rights: return tr("You may read and write there.");
        case What::Decided: return tr("It is the server that was decided for.");
        }
        return {};
    }
    static QString bad(What what)
    {
        switch (what) {
        case What::Reached: return tr("The server does not answer, or does not let you in.");
        case What::Version: return tr("PostgreSQL 13 or later is needed.");
        case What::Encoding: return tr("The database's encoding has to be UTF8.");
        case What::Primary: return tr("It is a copy that follows another server. Use that one's address.");
        case What::Encrypted: return tr("The connection is not encrypted.");
        case What::CommitsKept:
            return tr("What it has taken may be lost when it loses power, and a call be made twice. Set these in its "
                      "postgresql.conf to on.");
        case What::Tables:
            return tr("Its tables are missing or of another Golive: golivectl store prepare makes them.");
        case What::Whole:
            return tr(
                "Tables are missing. If another store has taken over from this one, use that one; else ask whoever "
                "looks after it to bring them back from a back-up.");
        case What::Decided:
            return tr(
                "It has taken another server's place, and calls that were made may be missing in it. None is made "
                "until you decide for it: golivectl store accept.");
        case What::Rights: return tr("You may not read and write all of its tables. Ask whoever looks after it.");
        }
        return {};
    }
    static QString notLetIn() { return tr("The server does not let you in. Ask whoever looks after it."); }
    static QString copied(const StoreCopied &count, const QString &from, const QString &to)
    {
        return tr("%1 has taken over from %2: %3 (set-ups) and %4 (calls in the ledger). Use it from now on: %2 makes "
                  "no calls any more.")
            .arg(to, from)
            .arg(count.setups)
            .arg(count.calls);
    }
    static QString eventsCopied(qint64 count)
    {
        return tr("What had been received from Gupshup came along: %1 (entries).").arg(count);
    }
    static QString eventsNotCopied(const QString &why)
    {
        return tr("What had been received from Gupshup did not come along: %1. Copy once more to take it over.")
            .arg(why);
    }
    static QString notCopied(const CopyFault &fault, const QString &why, const QString &from, const QString &to)
    {
        switch (fault.why) {
        case CopyFault::Why::Source: return tr("%1 cannot be read: %2").arg(from, why);
        case CopyFault::Why::Target: return tr("%1 cannot be written: %2").arg(to, why);
        case CopyFault::Why::NotEmpty:
            return tr("%1 keeps set-ups or calls already. Only an empty store can take over another one.").arg(to);
        case CopyFault::Why::NotCounted: return tr("Not everything arrived in %1, so nothing was kept there.").arg(to);
        }
        return {};
    }
    static QString closed(const QString &from)
    {
        return tr("It is not known whether everything arrived. Until it is, %1 makes no calls: copy once more.")
            .arg(from);
    }
    static QString question(const QString &store) { return tr("Password for %1: ").arg(store); }
    static QString noneTyped() { return tr("No password was given, so nothing was changed."); }
    static QString notTaken(const QString &store, const QString &why)
    {
        return tr("%1 does not take it, so it was not kept. (%2)").arg(store, why);
    }
    static QString kept(const QString &store) { return tr("The password for %1 is kept in the keychain.").arg(store); }
    static QString notTried(const QString &why) { return tr("It could not be tried: %1").arg(why); }
    static QString other(const QString &where)
    {
        return tr("It does not count yet: the one of %1 goes before it. Remove that one.").arg(where);
    }
    static QString passwordFile() { return tr("the PostgreSQL password file"); }
    static QString removed(const QString &store)
    {
        return tr("The password for %1 is no longer in the keychain.").arg(store);
    }
    static QString nothingKept(const QString &store) { return tr("The keychain holds no password for %1.").arg(store); }
    static QString keychainRefused()
    {
        return tr("The keychain did not let it happen. It may be locked: unlock it and try again.");
    }
    static QString noKeychain()
    {
        return tr("There is no keychain here, so nothing was changed. Use the PostgreSQL password file, or a service's "
                  "credential.");
    }
    static QString noFolder(const QString &folder) { return tr("There is nothing in %1 to take over.").arg(folder); }
};

/// The same in every language, for programs.
QString nameOf(What what)
{
    switch (what) {
    case What::Reached: return u"reached"_s;
    case What::Version: return u"version"_s;
    case What::Encoding: return u"encoding"_s;
    case What::Primary: return u"primary"_s;
    case What::Encrypted: return u"encrypted"_s;
    case What::CommitsKept: return u"commitsKept"_s;
    case What::Tables: return u"tables"_s;
    case What::Whole: return u"whole"_s;
    case What::Rights: return u"rights"_s;
    case What::Decided: return u"decided"_s;
    }
    return {};
}

QString whyOf(const StoreFault &fault)
{
    if (fault.kind == StoreFault::Kind::NewerVersion)
        return StoreWords::newer();
    return isAtTheDoor(fault.kind) ? doorSentence(fault) : plainLine(fault.detail);
}

QString badOf(const StoreFinding &one)
{
    if (one.fault && one.fault->kind == StoreFault::Kind::NotAllowed)
        return StoreWords::notLetIn();
    // Where it only follows another server we leave at once.
    return StoreWords::bad(one.fault && one.fault->kind == StoreFault::Kind::ReadOnly ? What::Primary : one.what);
}

QString textOf(const StoreFinding &one)
{
    const QString detail = plainLine(one.detail);
    if (one.fault && isAtTheDoor(one.fault->kind))
        return doorSentence(*one.fault);
    return (one.isGood ? StoreWords::good(one.what) : badOf(one)) +
           (detail.isEmpty() ? QString() : u" ("_s + detail + u')');
}

/// One sentence, or one object.
Leave said(const Options &options, bool isGood, const QString &sentence, QJsonObject object = {})
{
    const int code = isGood ? 0 : exitNotDone;
    if (!options.isJson)
        return {sentence + u'\n', code};
    object.insert(u"store"_s, options.store.text());
    object.insert(u"isGood"_s, isGood);
    if (!sentence.isEmpty())
        object.insert(u"text"_s, sentence);
    return {QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n', code};
}

Leave prepare(const Options &options)
{
    const QString store = options.store.text();
    const auto database = Database::openUnprepared(doorTo(options.store));
    if (!database)
        return said(options, false, StoreWords::notPrepared(store, whyOf(database.error())));
    auto prepared = prepareServer(**database);
    // What lists know may be of the Golive before: who may only read could not make it anew.
    if (prepared)
        prepared = fillLines(**database);
    if (prepared)
        return said(options, true, StoreWords::prepared(store));
    return said(options, false, StoreWords::notPrepared(store, whyOf(prepared.error())));
}

Leave check(const Options &options)
{
    const QList<StoreFinding> findings = checkStore(doorTo(options.store));
    bool isGood = true;
    QString text;
    QJsonArray list;
    for (const StoreFinding &one : findings) {
        isGood = isGood && one.isGood;
        QString said = textOf(one);
        if (one.fault &&
            (one.fault->kind == StoreFault::Kind::NotTrusted || one.fault->kind == StoreFault::Kind::OtherName))
            said += u' ' + shownCertificate(options.store);
        text += (one.isGood ? u"  + "_s : u"  - "_s) + said + u'\n';
        list << QJsonObject{{u"what"_s, nameOf(one.what)},
                            {u"isGood"_s, one.isGood},
                            {u"detail"_s, plainLine(one.detail)},
                            {u"text"_s, said}};
    }
    if (!options.isJson)
        return {options.store.text() + u'\n' + text, isGood ? 0 : exitNotDone};
    return said(options, isGood, {}, {{u"findings"_s, list}});
}

/// Set-ups know places among the events: those go with them. Nothing where none were kept.
Result<std::optional<qint64>, StoreFault> copyEventsOf(const QString &folder, Database &remote, bool isBack)
{
    if (!isBack && !QFileInfo::exists(folder + u'/' + eventFile().name))
        return std::optional<qint64>();
    const auto file = Database::open(folder, eventFile());
    if (!file)
        return failure(file.error());
    const auto count = isBack ? copyEvents(remote, **file) : copyEvents(**file, remote);
    if (!count)
        return failure(count.error());
    return std::optional(*count);
}

Leave copy(const Options &options)
{
    const QString folder = options.dataFolder.isEmpty() ? defaultDataFolder(false) : options.dataFolder;
    if (!options.isBack && !QFileInfo::exists(folder + u"/golive.sqlite"_s))
        return said(options, false, StoreWords::noFolder(folder));
    const QString server = options.store.text();
    const QString from = options.isBack ? server : folder;
    const QString to = options.isBack ? folder : server;
    const auto embedded = Database::open(folder);
    const auto remote = Database::open(doorTo(options.store));
    if (!embedded || !remote) {
        const bool isSource = options.isBack == !remote;
        const CopyFault fault{isSource ? CopyFault::Why::Source : CopyFault::Why::Target,
                              remote ? embedded.error() : remote.error()};
        return said(options, false, StoreWords::notCopied(fault, whyOf(fault.fault), from, to));
    }
    const auto copied = options.isBack ? copyStore(**remote, **embedded) : copyStore(**embedded, **remote);
    if (copied) {
        const auto events = copyEventsOf(folder, **remote, options.isBack);
        QString text = StoreWords::copied(*copied, from, to);
        if (!events)
            text += u' ' + StoreWords::eventsNotCopied(plainLine(events.error().detail));
        else if (events->value_or(0) > 0)
            text += u' ' + StoreWords::eventsCopied(**events);
        return said(options, events.has_value(), text,
                    {{u"setups"_s, copied->setups},
                     {u"calls"_s, copied->calls},
                     {u"events"_s, events ? events->value_or(0) : 0}});
    }
    const QString closed = copied.error().isSourceClosed ? u' ' + StoreWords::closed(from) : QString();
    return said(options, false, StoreWords::notCopied(copied.error(), whyOf(copied.error().fault), from, to) + closed);
}

Leave accept(const Options &options)
{
    const QString store = options.store.text();
    const auto database = Database::open(doorTo(options.store));
    const auto done = database ? (*database)->execute((*database)->dialect().decideFor())
                               : Result<Done, StoreFault>(failure(database.error()));
    if (done)
        return said(options, true, StoreWords::accepted(store));
    return said(options, false, StoreWords::notPrepared(store, whyOf(done.error())));
}

Leave leaveWith(const Options &options, PasswordKeeping keeping, const QString &done)
{
    switch (keeping) {
    case PasswordKeeping::Done: return said(options, true, done);
    case PasswordKeeping::NothingKept: return said(options, true, StoreWords::nothingKept(options.store.text()));
    case PasswordKeeping::Refused: return said(options, false, StoreWords::keychainRefused());
    case PasswordKeeping::NoKeychain: break;
    }
    return said(options, false, StoreWords::noKeychain());
}

Leave signIn(const Options &options)
{
    const QString store = options.store.text();
    const auto typed = askHidden(StoreWords::question(store));
    if (!typed || typed->isEmpty())
        return said(options, false, StoreWords::noneTyped());
    const Secret password(*typed);
    // A wrong one would be found out by the next guard, at night.
    const auto tried = Database::openUnprepared({options.store, password});
    if (!tried && tried.error().kind == StoreFault::Kind::PasswordWrong)
        return said(options, false, StoreWords::notTaken(store, plainLine(tried.error().detail)));
    const PasswordKeeping keeping = keepPassword(options.store, password);
    QString done = StoreWords::kept(store);
    if (!tried)
        done += u' ' + StoreWords::notTried(whyOf(tried.error()));
    if (keeping == PasswordKeeping::Done) {
        const StoreDoor door = doorTo(options.store);
        if (!door.password)
            done += u' ' + StoreWords::other(StoreWords::passwordFile());
        else if (door.password->reveal() != password.reveal())
            done += u' ' + StoreWords::other(door.passwordFrom);
    }
    return leaveWith(options, keeping, done);
}

Leave signOut(const Options &options)
{
    return leaveWith(options, forgetPassword(options.store), StoreWords::removed(options.store.text()));
}

} // namespace

Leave storeProgram(const Options &options)
{
    if (!options.store.isServer())
        return {u"golivectl: "_s + StoreWords::needed() + u'\n', 2};
    switch (options.storeWork) {
    case StoreWork::Prepare: return prepare(options);
    case StoreWork::Check: return check(options);
    case StoreWork::Copy: return copy(options);
    case StoreWork::Accept: return accept(options);
    case StoreWork::SignIn: return signIn(options);
    case StoreWork::SignOut: return signOut(options);
    }
    return {};
}

} // namespace golive::programs
