#include "programs/guard/guardservice.h"

#include "base/plaintext.h"
#include "domain/sync/guarding.h"
#include "events/store/sqleventfeed.h"
#include "programs/doorsentence.h"
#include "programs/guard/setuptoguard.h"
#include "storage/datafolder.h"
#include "ui/wording/policytext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

Leave refusal(const QString &text)
{
    return {plainLine(text), 1};
}

QString storageText(const StoreFault &fault)
{
    switch (fault.kind) {
    case StoreFault::Kind::DiskFull: return u"the disk is full"_s;
    case StoreFault::Kind::ReadOnly: return u"it may not be written"_s;
    case StoreFault::Kind::Locked: return u"somebody else holds it"_s;
    case StoreFault::Kind::Damaged:
        return u"it was damaged and has been put aside as %1; nothing was deleted"_s.arg(fault.path);
    case StoreFault::Kind::NewerVersion: return u"it was written by a newer Golive"_s;
    case StoreFault::Kind::NetworkFolder:
        return u"it is a network or cloud-synced folder (%1), where calls that can be made once cannot be kept safely"_s
            .arg(fault.detail);
    case StoreFault::Kind::Unreachable: return u"the server does not answer: "_s + fault.detail;
    case StoreFault::Kind::Unprepared:
        return u"it is not prepared for this Golive (golivectl store prepare --store %1)"_s.arg(fault.path);
    case StoreFault::Kind::NotAllowed: return u"the server does not let us: "_s + fault.detail;
    case StoreFault::Kind::FailedOver:
        return u"it has taken another server's place, and what was kept last may be missing there: no call is made "
               u"until "
               u"somebody decides for it (golivectl store accept)"_s;
    case StoreFault::Kind::NotEncrypted:
    case StoreFault::Kind::NotTrusted:
    case StoreFault::Kind::OtherName:
    case StoreFault::Kind::NoAuthority:
    case StoreFault::Kind::PasswordMissing:
    case StoreFault::Kind::PasswordWrong:
    case StoreFault::Kind::PasswordExposed: return doorSentence(fault);
    case StoreFault::Kind::Other: return fault.detail;
    }
    return fault.detail;
}

// A name may hold any letter, a file's name may not.
QString lockPath(const QString &folder, const QString &guard)
{
    const QByteArray hash = QCryptographicHash::hash(guard.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + u"/guard-"_s + QString::fromLatin1(hash) + u".lock"_s;
}

} // namespace

GuardService::GuardService(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options)),
      m_folder(m_options.dataFolder.isEmpty() ? defaultDataFolder(false) : m_options.dataFolder),
      m_name(m_options.guardName.isEmpty() ? u"guard on "_s + QSysInfo::machineHostName() : m_options.guardName),
      m_out(stdout)
{
}

GuardService::~GuardService()
{
    end();
}

Result<Done, Leave> GuardService::start()
{
    for (const auto step :
         {&GuardService::claimFolder, &GuardService::openEngine, &GuardService::openPost, &GuardService::takeIn}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    say(u"guarding as \"%1\" in %2"_s.arg(m_name, m_options.store.isServer() ? m_options.store.text() : m_folder));
    for (const PolicyFault &fault : std::as_const(m_options.policy.faults))
        say(u"policy: "_s + ui::policyFaultSentence(fault, m_options.policy.place));
    sayWhatWasPutAside();
    openSecrets();
    return Done{};
}

Result<Done, Leave> GuardService::claimFolder()
{
    if (const auto prepared = prepareDataFolder(m_folder); !prepared)
        return failure(refusal(u"the data folder %1 cannot be used: "_s.arg(m_folder) + storageText(prepared.error())));
    auto lock = std::make_unique<QLockFile>(lockPath(m_folder, m_name));
    // Stale only when its process is gone: a computer that slept must not lose its lock.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return Done{};
    }
    if (lock->error() != QLockFile::LockFailedError)
        return failure(refusal(u"the data folder %1 cannot be written"_s.arg(m_folder)));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return failure(refusal(u"a guard named \"%1\" runs on %2 already (process %3). Give this one another name with "
                           "--guard-name, or end that one first."_s.arg(m_name, m_folder)
                               .arg(process)));
}

Result<Done, Leave> GuardService::openEngine()
{
    Engine::Place place;
    place.partner = m_options.partnerUrl;
    place.dataFolder = m_folder;
    if (m_options.store.isServer())
        place.store = doorTo(m_options.store);
    place.feed = std::make_unique<SqlEventFeed>(m_options.eventsFolder.isEmpty() ? m_folder : m_options.eventsFolder);
    place.serversFeed = [](Database &database) { return std::make_unique<SqlEventFeed>(database); };
    place.guardName = m_name;
    place.journalDays = m_options.policy.journalDays;
    auto engine = Engine::open(std::move(place));
    if (!engine)
        return failure(Leave{u"golive: the partner's address cannot be used: "_s + engine.error().message + u'\n', 2});
    if (const auto &fault = (*engine)->storageFault())
        return failure(
            refusal((m_options.store.isServer() ? u"the store %1 cannot be used: "_s.arg(m_options.store.text())
                                                : u"the database in %1 cannot be used: "_s.arg(m_folder)) +
                    storageText(*fault)));
    m_engine = std::move(*engine);
    connect(m_engine.get(), &Engine::serverTimeSeen, this, &GuardService::tellWrongClock);
    connect(&m_engine->proxySignIn(), &partner::ProxySignIn::wanted, this,
            [this](const QString &host, bool wasRefused) {
                const QString hint = m_proxyHint.contains(u"%1"_s) ? m_proxyHint.arg(host) : m_proxyHint;
                say((wasRefused ? u"the proxy %1 does not accept the sign-in that is kept for it: "_s
                                : u"the proxy %1 wants a sign-in, so Gupshup cannot be reached: "_s)
                        .arg(host) +
                    hint);
            });
    return Done{};
}

// A set-up made on another computer, brought as its file: the app's own token is all that is needed besides.
Result<Done, Leave> GuardService::takeIn()
{
    if (m_options.file.isEmpty())
        return Done{};
    const auto file = openSetupFile(m_options.file, m_options.partnerUrl.scheme() == u"http"_s);
    if (!file)
        return failure(refusal(setupFileFaultLine(m_options.file, file.error())));
    if (file->app.isEmpty())
        return failure(refusal(u"%1 is not a set-up file that names an app"_s.arg(m_options.file)));
    const auto known = m_engine->store().linesOfApp(file->app);
    if (!known)
        return failure(refusal(u"the set-ups cannot be read: "_s + storageText(known.error())));
    if (!known->isEmpty()) {
        say(logName(known->first()) + u": is in this folder already"_s);
        return Done{};
    }
    if (const auto saved = m_engine->store().save(setupToGuard(*file, m_engine->clock().now())); !saved)
        return failure(refusal(u"the set-up could not be kept: "_s + storageText(saved.error())));
    return Done{};
}

void GuardService::sayUnreadable(const StoreFault &fault)
{
    say(u"the set-ups cannot be read: "_s + storageText(fault));
    Q_EMIT failed(1);
}

void GuardService::begin()
{
    if (!m_lock)
        return; // ended meanwhile
    if (Session *session = m_engine->session()) {
        session->lookAgain();
        return sayWhatCannotBeGuarded();
    }
    Surroundings around;
    around.isKeychainThere = m_engine->keychain().store().isLasting();
    Session &session = m_engine->begin(around, m_probe);
    connect(&session, &Session::noticeWanted, this, [this](const Setup &setup, const Notice &notice) {
        // Of no single set-up: said by reachChanged, once.
        if (notice.kind != Notice::Kind::Unreachable && notice.kind != Notice::Kind::ReachedAgain)
            say(logName(setup) + u": "_s + logLine(notice));
    });
    connect(&session, &Session::noted, this, &GuardService::tellOf);
    connect(&session, &Session::lineNoted, this, &GuardService::mindToken);
    connect(&session, &Session::guardingChanged, this, &GuardService::tellGuarding);
    connect(&session, &Session::reachChanged, this,
            [this](const std::optional<Outage> &outage) { say(outageLine(outage)); });
    connect(&session, &Session::awaitingChanged, this, [this](bool isAwaiting) {
        if (isAwaiting)
            m_sleep.hold(u"Waits for a number to go live"_s);
        else
            m_sleep.release();
    });
    connect(&m_sleep, &SleepInhibition::changed, this, [this] {
        if (m_sleep.isHeld())
            say(u"this computer is kept from falling asleep by itself"_s);
        else if (!m_sleep.reason().isEmpty())
            say(u"this computer cannot be kept from falling asleep: "_s + m_sleep.reason());
    });
    session.start();
    sayWhatCannotBeGuarded();
}

void GuardService::tellOf(const Setup &setup)
{
    const IdDigest key = digestOfId(setup.id);
    const bool isNew = !m_told.contains(key);
    const QStringList lines = happenings(m_told.value(key), setup);
    m_told.insert(key, setup);
    if (isNew && !isGuardWanted(setup))
        return; // settled long ago, or not begun: no news
    for (const QString &line : lines)
        say(logName(setup) + u": "_s + line);
    if (isGuardWanted(setup) && !m_asked.contains(setup.client.app))
        mindToken(lineOf(setup, m_engine->clock().now()));
}

void GuardService::tellGuarding(const SetupLine &line, bool isGuarded)
{
    say(logName(line) + u": "_s +
        (isGuarded        ? u"looked after from here"_s
         : line.isSettled ? u"no longer needs a guard"_s
                          : u"no longer looked after from here"_s));
    // The partner's sign-in may have gone: its own token will do.
    if (!isGuarded)
        mindToken(line);
}

// Set-ups that the wizard adds while this runs, and those that lost what they were looked at with.
void GuardService::mindToken(const SetupLine &line)
{
    if (!line.look.isWanted || canLookAt(line) || m_asked.contains(line.app))
        return;
    m_asked.insert(line.app);
    m_strangers << line;
    if (m_strangers.size() == 1)
        m_engine->scheduler().after(0ms, this, [this] { fetchTokens(); });
}

void GuardService::fetchTokens()
{
    Accounts accounts;
    for (const SetupLine &line : std::as_const(m_strangers)) {
        if (accounts.email.isEmpty() && line.summary.access == Access::Partner)
            accounts.email = line.partnerEmail;
    }
    for (const SetupLine &line : std::as_const(m_strangers))
        takeAccount(accounts, line);
    m_strangers.clear();
    signIn(accounts, [this] { sayWhatCannotBeGuarded(); });
}

bool GuardService::canLookAt(const SetupLine &line) const
{
    if (m_engine->partner().isAppTokenHeld(line.app))
        return true;
    return m_engine->partner().isSignedIn() && line.summary.access == Access::Partner &&
           line.partnerEmail == m_engine->partner().signedInAs();
}

void GuardService::sayWhatCannotBeGuarded()
{
    constexpr int atOnce = 1000;
    int wanted = 0;
    for (SetupId after;;) {
        const auto lines = m_engine->store().linesAfter(after, atOnce);
        if (!lines)
            return say(u"the set-ups cannot be read: "_s + storageText(lines.error()));
        for (const SetupLine &line : *lines) {
            if (!line.look.isWanted)
                continue;
            ++wanted;
            if (!canLookAt(line))
                say(logName(line) +
                    u": cannot be guarded: there is no token for it here (credential app-token.%1)"_s.arg(
                        line.app.value));
        }
        if (lines->size() < atOnce)
            break;
        after = lines->last().summary.id;
    }
    if (wanted == 0)
        say(u"there is nothing to guard yet; set-ups that come into this folder are seen"_s);
}

// At every start: a service is started again by itself, and with an empty database it would look as if all were well.
void GuardService::sayWhatWasPutAside()
{
    const QStringList files = QDir(m_folder).entryList({u"golive-damaged-*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        say(u"%1 was damaged and has been put aside: the set-ups in it are not guarded. Take them in again (--open), "
            u"then "
            "move the file elsewhere"_s.arg(file));
}

void GuardService::tellWrongClock()
{
    const auto offset = m_engine->clockOffset();
    if (!offset || std::chrono::abs(*offset) < 1min)
        return void(m_isClockTold = false);
    if (std::exchange(m_isClockTold, true))
        return;
    say(u"this computer's clock is %1 s %2 the server's; the server's time counts"_s
            .arg(std::chrono::abs(std::chrono::duration_cast<std::chrono::seconds>(*offset)).count())
            .arg(*offset > 0ms ? u"behind"_s : u"ahead of"_s));
}

void GuardService::finish()
{
    // First: the end comes by events, and others may come before it.
    if (m_engine)
        m_engine->sync().stop();
    if (!m_engine || m_engine->sync().isIdle())
        return Q_EMIT finished();
    say(u"ends once the answer to a call has come"_s);
    connect(&m_engine->sync(), &partner::SyncService::becameIdle, this, &GuardService::finished, Qt::QueuedConnection);
    QTimer::singleShot(partner::answerPatience, this, &GuardService::finished);
}

void GuardService::end()
{
    if (!m_lock)
        return;
    m_post.reset();
    if (m_engine)
        m_engine->end();
    m_lock.reset();
    say(u"ended"_s);
}

// The journal knows the time of a line itself.
void GuardService::say(const QString &line)
{
    if (!qEnvironmentVariableIsSet("JOURNAL_STREAM")) {
        const Instant now = m_engine ? m_engine->clock().now() : SystemClock().now();
        m_out << QDateTime::fromMSecsSinceEpoch(toEpochMs(now), Qt::UTC).toString(Qt::ISODate) << u' ';
    }
    // A line each, whatever a server or a file put into it.
    m_out << plainLine(line) << Qt::endl;
}

} // namespace golive::programs

#include "moc_guardservice.cpp"
