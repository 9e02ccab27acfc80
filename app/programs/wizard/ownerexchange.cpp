#include "programs/wizard/ownerexchange.h"

#include "domain/profile/learning.h"
#include "ui/shell/senderdialog.h"
#include "ui/wording/ownertext.h"
#include "ui/wording/sharetext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

// Of whoever has no partner account; there it is part of what is remembered of that (PartnerProfile).
const QString senderKey = QStringLiteral("sender/name");

event::SetupFileOpened openedOf(const SetupFile &file)
{
    return {file.provider, file.app, file.appName, file.number, file.link, file.linkMadeAt, file.sender, file.business};
}

} // namespace

OwnerExchange::OwnerExchange(Session &session, const Clock &clock, bool isPractice, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_isPractice(isPractice)
{
}

void OwnerExchange::askForFile()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Open a set-up file"), {}, tr("Set-up files (*.golive);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnerExchange::openFile);
    dialog->open();
}

void OwnerExchange::openFile(const QString &path)
{
    const auto read = golive::openSetupFile(path, m_isPractice);
    if (!read) {
        Q_EMIT told(ui::setupFileFaultText(read.error()));
        return;
    }
    // Who presses twice is asked once.
    const bool isAsked = m_question && m_question->file() == *read;
    if (!isAsked && !m_waiting.contains(*read))
        m_waiting << *read;
    askNext();
}

void OwnerExchange::askNext()
{
    if (m_question || m_waiting.isEmpty())
        return;
    using Beside = ui::SetupFileQuestion::Beside;
    const SetupFile file = m_waiting.takeFirst();
    const bool isKnown = m_session.ofFile(openedOf(file)).has_value();
    const bool isAnythingThere = m_session.setup().step != Step::Start && !isBlank(m_session.setup());
    m_question = new ui::SetupFileQuestion(file,
                                           isKnown           ? Beside::GoesOn
                                           : isAnythingThere ? Beside::KeepsOther
                                                             : Beside::Nothing,
                                           m_window);
    connect(m_question, &QDialog::finished, this, [this, file](int answer) {
        m_question.clear();
        answered(file, answer == QDialog::Accepted);
        askNext();
    });
    m_question->open();
}

void OwnerExchange::answered(const SetupFile &file, bool isMine)
{
    if (isMine)
        m_session.dispatch(openedOf(file));
    else
        Q_EMIT told(ui::notMyFileText(file));
}

void OwnerExchange::saveFile()
{
    const Client &client = m_session.setup().client;
    QString sender = m_session.profile(client.partnerEmail).sender;
    // Practice keeps nothing.
    if (sender.isEmpty() && !m_isPractice)
        sender = QSettings().value(senderKey).toString();
    auto *dialog = new ui::SenderDialog(sender, client.business.isEmpty() ? client.appName : client.business, m_window);
    connect(dialog, &ui::SenderDialog::given, this, &OwnerExchange::saveFileAs);
    dialog->open();
}

void OwnerExchange::saveFileAs(const QString &sender, const QString &business)
{
    const Setup &setup = m_session.setup();
    if (hasProfile(setup)) {
        PartnerProfile profile = m_session.profile(setup.client.partnerEmail);
        profile.sender = sender;
        m_session.setProfile(setup.client.partnerEmail, profile);
        // From now on it stands there alone, and is forgotten there.
        if (!m_isPractice)
            QSettings().remove(senderKey);
    } else if (!m_isPractice) {
        QSettings().setValue(senderKey, sender);
    }
    SetupFile file;
    file.sender = sender;
    file.provider = setup.client.partnerEmail;
    file.business = business;
    file.app = setup.client.app;
    file.appName = setup.client.appName;
    file.number = setup.client.number ? setup.client.number->e164 : QString();
    file.link = setup.signUp.link.url;
    file.linkMadeAt = setup.signUp.link.madeAt;
    saveAs(tr("Save a set-up file for the owner"), tr("Set-up files (*.golive)"), u"golive"_s, u".golive"_s,
           writeSetupFile(file), [this] {
               m_session.dispatch(event::LinkOpened{});
               Q_EMIT fileSaved();
           });
}

QString OwnerExchange::result() const
{
    return ownerResultText(ownerResultOf(m_session.setup(), m_clock.now()));
}

void OwnerExchange::copyResult()
{
    QGuiApplication::clipboard()->setText(result());
}

void OwnerExchange::saveResult()
{
    saveAs(tr("Save the result for your provider"), tr("Text files (*.txt)"), u"txt"_s, u"-result.txt"_s,
           result().toUtf8() + '\n', [] {});
}

void OwnerExchange::takeResult(const OwnerResult &result)
{
    const auto id = m_session.ofOwner(result);
    const Setup *setup = id ? m_session.kept(*id) : nullptr;
    if (!setup) {
        Q_EMIT told(ui::ownerResultForeignText(result));
        return;
    }
    if (const QString refusal = ui::ownerResultFitText(fitOf(result, *setup)); !refusal.isEmpty()) {
        Q_EMIT told(refusal);
        return;
    }
    m_session.takeOwnerResult(result);
}

void OwnerExchange::saveAs(const QString &title, const QString &filter, const QString &suffix, const QString &ending,
                           const QByteArray &bytes, const std::function<void()> &saved)
{
    const QString name = m_session.setup().client.appName;
    auto *dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile((name.isEmpty() ? u"golive"_s : name) + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes, saved](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            saved();
        else
            Q_EMIT told(tr("The file could not be saved."));
    });
    dialog->open();
}

} // namespace golive::programs

#include "moc_ownerexchange.cpp"
