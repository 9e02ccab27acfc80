#include "programs/wizard/bulkcontroller.h"

#include "base/logging.h"
#include "domain/bulk/bulksetup.h"
#include "session/session.h"
#include "session/storeproblem.h"
#include "ui/wording/languages.h"
#include "ui/wording/problemtext.h"

#include <QFile>
#include <QFileDialog>
#include <QTimer>
#include <QUuid>

using namespace std::chrono_literals;

namespace golive::programs {

namespace {

constexpr int finishedAtOnce = 500;
// Where a server does not answer.
constexpr auto askAgainAfter = 5s;

BulkSurroundings bulkSurroundings(const Session &session)
{
    BulkSurroundings around;
    around.hostCountry = session.countryOfNumbers(session.wishForNew().partnerEmail);
    around.unsupportedCountries = session.surroundings().unsupportedCountries;
    for (const ui::Language &one : ui::languages())
        around.languages << one.code;
    for (const BoardEntry &client : session.boardEntries())
        around.kept << keptClientOf(client.row());
    return around;
}

} // namespace

BulkController::BulkController(Session &session, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_scheduler(scheduler), m_run(session, clock, scheduler)
{
    connect(&m_run, &BulkRun::progressed, this, [this](const BulkProgress &progress) {
        if (m_dialog)
            m_dialog->draw(progress);
    });
    connect(&m_session, &Session::allRead, this, [this] {
        if (m_dialog)
            tellSurroundings();
    });
}

BulkController::~BulkController()
{
    if (m_drafts.isEmpty())
        return;
    if (const auto kept = m_session.add(m_drafts); !kept)
        qCWarning(logStorage) << "new clients were not kept:" << kept.error().detail;
}

void BulkController::open(QWidget *window)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ui::BulkDialog(window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_done.clear();
    m_areDoneRead = false;
    readDone({});
    if (!m_areDoneRead)
        tellSurroundings();
    connect(m_dialog, &ui::BulkDialog::fileWanted, this, &BulkController::askForFile);
    connect(m_dialog, &ui::BulkDialog::makeWanted, this, &BulkController::make);
    connect(m_dialog, &ui::BulkDialog::goOnWanted, this, [this] { m_run.begin(m_session.toMake()); });
    connect(m_dialog, &ui::BulkDialog::stopWanted, this, [this] {
        m_isStopped = true;
        m_run.stop();
    });
    m_dialog->open();
}

// They are on the disk alone, and many in the end: some at a time.
void BulkController::readDone(const SetupId &after)
{
    const auto clients = m_session.doneAfter(after, finishedAtOnce);
    if (!clients)
        return m_scheduler.after(askAgainAfter, m_dialog, [this, after] { readDone(after); });
    for (const BoardEntry &client : *clients)
        m_done << keptClientOf(client.row());
    if (clients->size() == finishedAtOnce)
        return QTimer::singleShot(0, m_dialog, [this, last = clients->last().id()] { readDone(last); });
    m_areDoneRead = true;
    tellSurroundings();
}

void BulkController::tellSurroundings()
{
    // Whoever asks for these has all read.
    const auto awaited = static_cast<int>(m_session.toMake().size());
    BulkSurroundings around = bulkSurroundings(m_session);
    around.kept << m_done;
    around.isWhole = m_areDoneRead && m_session.isAllRead();
    m_dialog->setSurroundings(around, m_session.wishForNew().partnerEmail, awaited);
}

void BulkController::askForFile()
{
    auto *dialog =
        new QFileDialog(m_dialog, tr("Choose a list of clients"), {}, tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkController::readFile);
    dialog->open();
}

void BulkController::readFile(const QString &path)
{
    if (!m_dialog)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_dialog->tellFault(tr("The file could not be opened: %1").arg(file.errorString()));
    // One byte more than is taken, so that what is too large is seen and no more of it is read.
    m_dialog->takeFile(file.read(bulkSizeLimit + 1));
}

void BulkController::make(const QList<BulkClient> &clients, bool isLinkWished)
{
    if (m_run.progress().isRunning || !m_drafts.isEmpty())
        return;
    BulkWish wish = m_session.wishForNew();
    wish.isLinkWished = isLinkWished;
    const Instant now = m_clock.now();
    m_kept.clear();
    m_isStopped = false;
    for (const BulkClient &client : clients) {
        const SetupId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        // A moment apart, so that lists keep their order.
        m_drafts << setupOf(client, wish, id, now + milliseconds(m_drafts.size()));
    }
    keepSome();
}

/// All of them before the first is made. Closed meanwhile, they are kept all the same, and offered the next time.
void BulkController::keepSome()
{
    const QList<Setup> some = m_drafts.mid(0, Session::addedAtOnce);
    if (const auto kept = m_session.add(some); !kept) {
        m_drafts.clear();
        if (m_dialog) {
            // Those before are kept: made from the list once more they would be there twice.
            tellSurroundings();
            m_dialog->tellFault(ui::problemSentence(problemOf(kept.error())));
        }
        return;
    }
    m_drafts.remove(0, some.size());
    for (const Setup &setup : some)
        m_kept << setup.id;
    if (m_drafts.isEmpty()) {
        if (!m_isStopped)
            m_run.begin(m_kept);
        return;
    }
    if (m_dialog) {
        BulkProgress progress;
        progress.isRunning = true;
        progress.total = static_cast<int>(m_drafts.size() + m_kept.size());
        progress.current = m_drafts.first().client.newAppName;
        m_dialog->draw(progress);
    }
    m_scheduler.after(milliseconds(0), this, [this] { keepSome(); });
}

} // namespace golive::programs

#include "moc_bulkcontroller.cpp"
