#include "programs/wizard/bulkcontroller.h"

#include "domain/bulk/bulksetup.h"
#include "session/session.h"
#include "session/storeproblem.h"
#include "ui/wording/languages.h"
#include "ui/wording/problemtext.h"

#include <QFile>
#include <QFileDialog>
#include <QUuid>

namespace golive::programs {

namespace {

BulkSurroundings bulkSurroundings(const Session &session)
{
    BulkSurroundings around;
    around.hostCountry = session.surroundings().hostCountry;
    around.unsupportedCountries = session.surroundings().unsupportedCountries;
    for (const ui::Language &one : ui::languages())
        around.languages << one.code;
    for (const SetupBook::Entry &entry : session.lines()) {
        const SetupSummary &kept = entry.line.summary;
        around.kept << KeptClient{kept.client, kept.number, kept.reference};
    }
    return around;
}

} // namespace

BulkController::BulkController(Session &session, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_run(session, clock, scheduler)
{
    connect(&m_run, &BulkRun::progressed, this, [this](const BulkProgress &progress) {
        if (m_dialog)
            m_dialog->draw(progress);
    });
}

void BulkController::open(QWidget *window)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ui::BulkDialog(window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setSurroundings(bulkSurroundings(m_session), m_session.wishForNew().partnerEmail,
                              static_cast<int>(m_session.toMake().size()));
    connect(m_dialog, &ui::BulkDialog::fileWanted, this, &BulkController::askForFile);
    connect(m_dialog, &ui::BulkDialog::makeWanted, this, &BulkController::make);
    connect(m_dialog, &ui::BulkDialog::goOnWanted, this, [this] { m_run.begin(m_session.toMake()); });
    connect(m_dialog, &ui::BulkDialog::stopWanted, &m_run, &BulkRun::stop);
    m_dialog->open();
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
    if (m_run.progress().isRunning)
        return;
    BulkWish wish = m_session.wishForNew();
    wish.isLinkWished = isLinkWished;
    const Instant now = m_clock.now();
    QList<Setup> drafts;
    QList<SetupId> ids;
    for (const BulkClient &client : clients) {
        ids << SetupId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        // A moment apart, so that lists keep their order.
        drafts << setupOf(client, wish, ids.last(), now + milliseconds(ids.size()));
    }
    if (const auto kept = m_session.add(drafts); !kept) {
        if (m_dialog)
            m_dialog->tellFault(ui::problemSentence(problemOf(kept.error())));
        return;
    }
    m_run.begin(ids);
}

} // namespace golive::programs

#include "moc_bulkcontroller.cpp"
