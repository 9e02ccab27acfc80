#include "programs/create/createprogram.h"

#include "doctor/computerprobe.h"
#include "domain/bulk/bulkreading.h"
#include "domain/bulk/bulksetup.h"
#include "events/store/sqleventfeed.h"
#include "session/storeproblem.h"
#include "storage/credentialsecretstore.h"
#include "storage/datafolder.h"
#include "ui/wording/bulktext.h"
#include "ui/wording/languages.h"
#include "ui/wording/problemtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>
#include <QUuid>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int linesAtOnce = 1000;

Leave cannotGoOn(const QString &text)
{
    return {text, 1};
}

} // namespace

CreateProgram::CreateProgram(Options options, QObject *parent) : QObject(parent), m_options(std::move(options)) {}

CreateProgram::~CreateProgram() = default;

Result<Done, Leave> CreateProgram::start()
{
    m_language.speak(SpokenLanguage::choice(m_options.language, QSettings().value(u"language"_s).toString()));
    m_report.isDryRun = m_options.isDryRun;
    const auto content = fileContent();
    if (!content)
        return failure(cannotGoOn(content.error()));
    const auto list = readBulkFile(*content);
    if (!list)
        return failure(cannotGoOn(ui::BulkText::unreadable(list.error())));
    m_report.list = *list;
    const QString folder = m_options.dataFolder.isEmpty() ? defaultDataFolder(false) : m_options.dataFolder;
    // A look alone makes no folder.
    if (!m_options.isDryRun || m_options.store.isServer() || QFileInfo::exists(folder)) {
        if (auto opened = openEngine(folder); !opened)
            return opened;
    }
    if (auto judged = judge(); !judged)
        return judged;
    // What an earlier list has left is made with it.
    const bool isAnythingToMake = !m_options.isDryRun && (acceptedCount(m_report.clients) > 0 || isAnyAwaited());
    if (isAnythingToMake)
        openSecrets();
    else
        QMetaObject::invokeMethod(this, &CreateProgram::finished, Qt::QueuedConnection);
    return Done{};
}

bool CreateProgram::isAnyAwaited()
{
    Session &session = m_engine->begin({}, m_probe);
    session.load();
    return !session.toMake().isEmpty();
}

Result<QByteArray, QString> CreateProgram::fileContent() const
{
    QFile file(m_options.listFile);
    const bool isOpen =
        m_options.listFile == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(QString(m_options.listFile + u": "_s + file.errorString()));
    // One byte more than is taken, so that what is too large is seen. A pipe gives what is in it now, and then more.
    QByteArray content;
    while (content.size() <= bulkSizeLimit) {
        const QByteArray more = file.read(bulkSizeLimit + 1 - content.size());
        if (more.isEmpty())
            break;
        content += more;
    }
    return content;
}

Result<Done, Leave> CreateProgram::openEngine(const QString &folder)
{
    const bool isServer = m_options.store.isServer();
    if (const auto prepared = isServer ? Result<Done, StoreFault>(Done{}) : prepareDataFolder(folder); !prepared)
        return failure(cannotGoOn(ui::problemSentence(problemOf(prepared.error()))));
    Engine::Place place;
    if (isServer)
        place.store = doorTo(m_options.store);
    place.partner = m_options.partnerUrl;
    place.dataFolder = folder;
    place.feed = std::make_unique<SqlEventFeed>(folder);
    place.guardName = u"create on "_s + QSysInfo::machineHostName();
    auto engine = Engine::open(std::move(place));
    if (!engine)
        return failure(Leave{engine.error().message, 2});
    if (const auto &fault = (*engine)->storageFault())
        return failure(cannotGoOn(ui::problemSentence(problemOf(*fault))));
    m_engine = std::move(*engine);
    return Done{};
}

Result<Done, Leave> CreateProgram::judge()
{
    BulkSurroundings around;
    around.hostCountry = QLocale::territoryToCode(QLocale::system().territory());
    around.unsupportedCountries = EligibilityRules::shipped().unsupportedCountries;
    for (const ui::Language &one : ui::languages())
        around.languages << one.code;
    for (SetupId after; m_engine;) {
        const auto lines = m_engine->store().linesAfter(after, linesAtOnce);
        if (!lines)
            return failure(cannotGoOn(ui::problemSentence(problemOf(lines.error()))));
        for (const SetupLine &line : *lines)
            around.kept << KeptClient{line.summary.client, line.summary.number, line.summary.reference};
        if (lines->size() < linesAtOnce)
            break;
        after = lines->last().summary.id;
    }
    m_report.clients = judgedBulk(m_report.list, around);
    return Done{};
}

void CreateProgram::openSecrets()
{
    const QString credentials = CredentialSecretStore::folderOfThisService();
    if (!credentials.isEmpty()) {
        m_credentials = std::make_unique<CredentialSecretStore>(credentials);
        return takeSecrets(*m_credentials);
    }
    connect(&m_engine->keychain(), &KeychainDoor::changed, this, [this](KeychainDoor::State state) {
        switch (state) {
        case KeychainDoor::State::Closed: return;
        case KeychainDoor::State::Open: return takeSecrets(m_engine->keychain().store());
        case KeychainDoor::State::Absent:
        case KeychainDoor::State::Locked:
            return stopFor(tr("The keychain is locked or not there, so that nobody is signed in. Nothing was made."));
        }
    });
    m_engine->keychain().open();
}

void CreateProgram::takeSecrets(SecretStore &store)
{
    m_engine->keepSecretsIn(store);
    const auto accounts = accountsOf(m_engine->store());
    if (!accounts)
        return stopFor(ui::problemSentence(problemOf(accounts.error())));
    Accounts partner;
    partner.email = accounts->email; // no app's own token is needed here
    m_engine->restoreTokens(
        partner, [] {},
        [this](bool isSignedIn) {
            if (!isSignedIn)
                return stopFor(tr("Nobody is signed in to Gupshup here. Sign in once in Golive's window. Nothing was "
                                  "made."));
            make();
        });
}

void CreateProgram::make()
{
    if (!m_engine->session())
        m_engine->begin({}, m_probe).load();
    Session &session = *m_engine->session();
    BulkWish wish = session.wishForNew();
    wish.isLinkWished = m_options.isLinkWished;
    QList<Setup> drafts;
    for (const BulkClient &client : std::as_const(m_report.clients)) {
        if (!client.isAccepted())
            continue;
        const SetupId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        // A moment apart, so that lists keep their order.
        drafts << setupOf(client, wish, id, m_engine->clock().now() + milliseconds(drafts.size()));
    }
    // Some at a time: whoever else works on the store is let in between. What is kept is not made twice.
    for (qsizetype from = 0; from < drafts.size(); from += Session::addedAtOnce) {
        if (const auto kept = session.add(drafts.mid(from, Session::addedAtOnce)); !kept)
            return stopFor(ui::problemSentence(problemOf(kept.error())));
    }
    m_run = std::make_unique<BulkRun>(session, m_engine->clock(), m_engine->scheduler());
    connect(m_run.get(), &BulkRun::progressed, this, [this](const BulkProgress &progress) {
        m_report.progress = progress;
        if (!progress.isRunning)
            Q_EMIT finished();
    });
    m_run->begin(session.toMake());
}

void CreateProgram::stopFor(const QString &why)
{
    m_report.stoppedFor = why;
    QMetaObject::invokeMethod(this, &CreateProgram::finished, Qt::QueuedConnection);
}

void CreateProgram::finish()
{
    if (m_run)
        m_run->stop();
    else
        stopFor(tr("It was ended before anything was made."));
}

} // namespace golive::programs

#include "moc_createprogram.cpp"
