#include "programs/create/createprogram.h"

#include "doctor/computerprobe.h"
#include "domain/bulk/bulkreading.h"
#include "domain/bulk/bulksetup.h"
#include "programs/profilesettings.h"
#include "session/storeproblem.h"
#include "storage/datafolder.h"
#include "ui/wording/bulktext.h"
#include "ui/wording/languages.h"
#include "ui/wording/problemtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
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
        m_place->signIn();
    else
        QMetaObject::invokeMethod(this, &CreateProgram::finished, Qt::QueuedConnection);
    return Done{};
}

bool CreateProgram::isAnyAwaited()
{
    return !m_place->session().toMake().isEmpty();
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
    auto place = std::make_unique<SignedInEngine>(m_options, u"create"_s);
    if (auto opened = place->open(folder); !opened)
        return opened;
    connect(place.get(), &SignedInEngine::signedIn, this, &CreateProgram::make);
    connect(place.get(), &SignedInEngine::refused, this, &CreateProgram::stopFor);
    m_place = std::move(place);
    return Done{};
}

Result<Done, Leave> CreateProgram::judge()
{
    BulkSurroundings around;
    around.hostCountry = QLocale::territoryToCode(QLocale::system().territory());
    around.unsupportedCountries = EligibilityRules::shipped().unsupportedCountries;
    for (const ui::Language &one : ui::languages())
        around.languages << one.code;
    if (m_place) {
        const auto kept = keptClients();
        if (!kept)
            return failure(cannotGoOn(ui::problemSentence(problemOf(kept.error()))));
        around.kept = *kept;
    }
    m_report.clients = judgedBulk(m_report.list, around);
    return Done{};
}

Result<QList<KeptClient>, StoreFault> CreateProgram::keptClients() const
{
    const SetupStore &store = m_place->engine()->store();
    QList<KeptClient> kept;
    for (const auto some : {&SetupStore::linesAfter, &SetupStore::doneAfter}) {
        for (SetupId after;;) {
            const auto lines = (store.*some)(after, linesAtOnce);
            if (!lines)
                return failure(lines.error());
            for (const SetupLine &line : *lines)
                kept << keptClientOf(boardRowOf(line, true, {}));
            if (lines->size() < linesAtOnce)
                break;
            after = lines->last().summary.id;
        }
    }
    return kept;
}

void CreateProgram::make()
{
    Session &session = m_place->session();
    Engine &engine = *m_place->engine();
    BulkWish wish = session.wishForNew();
    wish.isLinkWished = m_options.isLinkWished;
    QSettings settings;
    wish.profile = keptProfile(settings, wish.partnerEmail);
    QList<Setup> drafts;
    for (const BulkClient &client : std::as_const(m_report.clients)) {
        if (!client.isAccepted())
            continue;
        const SetupId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        // A moment apart, so that lists keep their order.
        drafts << setupOf(client, wish, id, engine.clock().now() + milliseconds(drafts.size()));
    }
    // Some at a time: whoever else works on the store is let in between. What is kept is not made twice.
    for (qsizetype from = 0; from < drafts.size(); from += Session::addedAtOnce) {
        if (const auto kept = session.add(drafts.mid(from, Session::addedAtOnce)); !kept)
            return stopFor(ui::problemSentence(problemOf(kept.error())));
    }
    m_run = std::make_unique<BulkRun>(session, engine.clock(), engine.scheduler());
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
