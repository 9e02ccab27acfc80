#include "programs/wizard/actioncontroller.h"

#include "base/logging.h"
#include "domain/plainsetup.h"
#include "domain/view/setupsubject.h"
#include "signup/browser/linkshare.h"
#include "ui/pages/report/reporttext.h"
#include "ui/wording/calendartext.h"
#include "ui/wording/sharetext.h"
#include "ui/wording/supporttext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSaveFile>
#include <QSettings>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

QString plainName(const QString &name)
{
    return name.isEmpty() ? u"golive"_s : name;
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

ActionController::ActionController(Session &session, SignUpController &signUp, const Clock &clock, bool isPractice,
                                   QObject *parent)
    : QObject(parent), m_session(session), m_signUp(signUp), m_clock(clock), m_isPractice(isPractice),
      m_owner(session, clock, isPractice)
{
    connect(&m_owner, &OwnerExchange::told, this, &ActionController::tell);
    connect(&m_owner, &OwnerExchange::fileSaved, this, [this] { Q_EMIT carriedOut(ui::SaveSetupFile{}, true); });
}

void ActionController::setWindow(QWidget *window)
{
    m_window = window;
    m_owner.setWindow(window);
}

struct ActionController::Run
{
    ActionController &controller;

    void operator()(const ui::StartNewSetup &) const { controller.m_session.startNew(); }
    void operator()(const ui::ResumeSetup &resume) const { controller.m_session.resume(resume.setup); }
    void operator()(const ui::FinishSetup &) const { controller.m_session.finish(); }
    void operator()(const ui::PutAwaySetup &away) const { controller.m_session.putAway(away.setup, away.isGivenUp); }
    void operator()(const ui::FindSetups &find) const { controller.m_session.search(find.text); }
    void operator()(const ui::ShowMoreSetups &) const { controller.m_session.showMore(); }
    void operator()(const ui::ActOnSetup &act) const
    {
        controller.m_session.resume(act.setup);
        // One that cannot be read leaves another on the screen.
        if (controller.m_session.setup().id == act.setup)
            controller.m_session.dispatch(act.event);
    }
    void operator()(const ui::HandOverSetups &hand) const
    {
        for (const SetupId &id : hand.setups)
            controller.m_session.tell(id, event::HandedOver{hand.staff});
    }
    void operator()(const ui::SetReference &set) const
    {
        controller.m_session.tell(set.setup, event::ReferenceEdited{set.reference});
    }
    void operator()(const ui::CallMe &call) const
    {
        // Nothing of practice is kept.
        if (!controller.m_isPractice)
            QSettings().setValue(u"board/me"_s, call.name);
    }
    void operator()(const ui::CopyLinkOf &link) const
    {
        const Setup *setup = controller.m_session.kept(link.setup);
        if (!setup || setup->signUp.link.isEmpty())
            return;
        controller.copy(setup->signUp.link.url.toString(QUrl::FullyEncoded), link);
        controller.m_session.tell(link.setup, event::LinkOpened{});
    }
    void operator()(const ui::GiveReminder &reminder) const { controller.giveReminder(reminder); }
    void operator()(const ui::SpeakTo &speak) const
    {
        controller.m_session.tell(speak.setup, event::OwnerLanguageChosen{speak.language});
    }
    void operator()(const ui::CheckSetups &check) const { controller.m_session.lookAt(check.setups); }
    void operator()(const ui::SaveTable &table) const { controller.saveTable(table.csv); }
    void operator()(const ui::BringBackSetup &back) const { controller.m_session.bringBack(back.setup); }
    void operator()(const ui::StartPractice &) const
    {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s}))
            controller.tell(tr("Practice could not be started."));
    }
    void operator()(const ui::ChooseLanguage &choose) const { Q_EMIT controller.languageChosen(choose.language); }
    void operator()(const ui::OpenSetupFile &) const { controller.m_owner.askForFile(); }
    void operator()(const ui::SaveSetupFile &) const { controller.m_owner.saveFile(); }
    void operator()(const ui::CopyOwnerResult &) const { controller.m_owner.copyResult(); }
    void operator()(const ui::SaveOwnerResult &) const { controller.m_owner.saveResult(); }
    void operator()(const ui::TakeOwnerResult &take) const { controller.m_owner.takeResult(take.result); }
    void operator()(const ui::OpenLinkInBrowser &open) const
    {
        Q_EMIT controller.carriedOut(open, controller.m_signUp.openInBrowser());
    }
    void operator()(const ui::CopyLink &link) const
    {
        controller.copy(controller.m_session.setup().signUp.link.url.toString(QUrl::FullyEncoded), link);
        controller.m_session.dispatch(event::LinkOpened{});
    }
    void operator()(const ui::CopyMessage &message) const
    {
        controller.copy(ui::shareText(controller.m_session.view()).body, message);
        controller.m_session.dispatch(event::LinkOpened{});
    }
    void operator()(const ui::CopyText &text) const { controller.copy(text.text, text); }
    void operator()(const ui::HideOtherClients &hide) const
    {
        Surroundings around = controller.m_session.surroundings();
        around.areOthersHidden = hide.areHidden;
        controller.m_session.setSurroundings(around);
    }
    void operator()(const ui::ShowDoors &doors) const
    {
        Surroundings around = controller.m_session.surroundings();
        around.areDoorsWanted = doors.areShown;
        controller.m_session.setSurroundings(around);
    }
    void operator()(const ui::TypeInto &into) const { controller.m_session.holdField(into.field); }
    void operator()(const ui::SettleContested &settle) const
    {
        controller.m_session.settleContested(settle.field, settle.isMine);
    }
    void operator()(const ui::DismissOthers &) const { controller.m_session.dismissOthers(); }
    // The window has shown them itself.
    void operator()(const ui::ShowCallWindow &) const {}
    void operator()(const ui::ShowCompanion &) const {}
    void operator()(const ui::MailLink &mail) const
    {
        const ui::SharedLink text = ui::shareText(controller.m_session.view());
        const QString to = controller.m_session.setup().details.contact.email.trimmed();
        controller.giveLink(signup::mailAddress(to, text.subject, text.body), mail);
    }
    void operator()(const ui::ShareLinkOnWhatsApp &share) const
    {
        controller.giveLink(signup::whatsAppShareAddress(ui::shareText(controller.m_session.view()).body), share);
    }
    void operator()(const ui::ShowPracticePhone &) const { Q_EMIT controller.practicePhoneWanted(); }
    void operator()(const ui::CopyReceiverAddress &) const
    {
        QGuiApplication::clipboard()->setText(
            controller.m_session.surroundings().receiver.localUrl.toString(QUrl::FullyEncoded));
    }
    void operator()(const ui::UseReceiverAddress &use) const { controller.useReceiverAddress(use.url); }
    void operator()(const ui::SignInToProxy &) const { Q_EMIT controller.proxySignInWanted(); }
    void operator()(const ui::SignOut &) const { Q_EMIT controller.signOutWanted(); }
    void operator()(const ui::TakeOverGuard &take) const { controller.m_session.takeOver(take.setup); }
    void operator()(const ui::SaveDeadline &) const
    {
        controller.saveCalendar(
            tr("Save the end of the 24 hours"), u"-deadline.ics"_s,
            ui::deadlineCalendar(subjectOf(controller.m_session.setup()), controller.m_clock.now()));
    }
    void operator()(const ui::SavePhoneReminder &) const
    {
        controller.saveCalendar(tr("Save the reminder"), u"-phone.ics"_s,
                                ui::phoneCalendar(subjectOf(controller.m_session.setup()), controller.m_clock.now()));
    }
    void operator()(const ui::SaveTryAgain &) const
    {
        controller.saveCalendar(tr("Save the reminder"), u"-try-again.ics"_s,
                                ui::waitCalendar(subjectOf(controller.m_session.setup()),
                                                 controller.m_session.setup().signUp.wait, controller.m_clock.now()));
    }
    void operator()(const ui::OpenAddress &open) const { controller.openAddress(open.key); }
    void operator()(const ui::WriteToSupport &write) const
    {
        const bool isLinkLimit = write.problem.kind == Problem::Kind::LinkLimitReached;
        const QString gupshups = knownAddress(isLinkLimit ? u"linkLimitSupport"_s : u"support"_s).path();
        const QString to = controller.m_supportAddress.isEmpty() ? gupshups : controller.m_supportAddress;
        const ui::SupportMail mail = ui::supportMail(controller.m_session.setup(), write.problem);
        QDesktopServices::openUrl(signup::mailAddress(to, mail.subject, mail.body));
    }
    void operator()(const ui::MakeSupportBundle &) const { Q_EMIT controller.supportBundleWanted(); }
    void operator()(const ui::FetchMedia &fetch) const { Q_EMIT controller.mediaWanted(fetch.mediaId); }
    void operator()(const ui::SaveReport &) const { controller.saveReport(); }
    void operator()(const ui::PrintReport &) const { controller.printReport(); }
};

QUrl knownAddress(const QString &key)
{
    QFile file(u":/rules/links.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject links = QJsonDocument::fromJson(file.readAll()).object();
    return QUrl(links[key][u"url"].toString());
}

void ActionController::carryOut(const ui::ProgramAction &action)
{
    std::visit(Run{*this}, action);
}

void ActionController::tell(const QString &text)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, QCoreApplication::applicationName(), text, QMessageBox::Ok, m_window);
    box->setObjectName(u"told"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    qCDebug(logUi) << "told in the window:" << text;
}

void ActionController::openAddress(const QString &key)
{
    const QUrl address = knownAddress(key);
    if (!address.isEmpty()) {
        QDesktopServices::openUrl(address);
        return;
    }
    QDesktopServices::openUrl(knownAddress(u"guide"_s));
    tell(tr("The address of this page is not published. Gupshup's guide opens instead: the link stands there."));
}

void ActionController::copy(const QString &text, const ui::ProgramAction &action)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT carriedOut(action, !text.isEmpty());
}

// Given is only what left: nothing begins on the word of a program that could not be opened.
void ActionController::giveLink(const QUrl &address, const ui::ProgramAction &action)
{
    const bool isOpened = QDesktopServices::openUrl(address);
    if (isOpened)
        m_session.dispatch(event::LinkOpened{});
    Q_EMIT carriedOut(action, isOpened);
}

// Nothing is sent by itself: a person presses Send in the program that opens.
void ActionController::giveReminder(const ui::GiveReminder &reminder)
{
    bool isGiven = !reminder.text.isEmpty();
    switch (reminder.way) {
    case ReminderWay::Copied: QGuiApplication::clipboard()->setText(reminder.text); break;
    case ReminderWay::WhatsApp: isGiven = QDesktopServices::openUrl(signup::whatsAppShareAddress(reminder.text)); break;
    case ReminderWay::Mail:
        isGiven = QDesktopServices::openUrl(signup::mailAddress(reminder.to, reminder.subject, reminder.text));
        break;
    }
    if (isGiven)
        m_session.tell(reminder.setup,
                       event::OwnerWasReminded{reminder.of, reminder.way, reminder.by, reminder.isLinkGiven});
    Q_EMIT carriedOut(reminder, isGiven);
}

QString ActionController::report() const
{
    const PageView view = m_session.view();
    if (const auto *body = std::get_if<ReportView>(&view.body))
        return ui::reportHtml(*body);
    const Setup setup = plainSetup(m_session.setup());
    return ui::reportHtml(reportViewOf(setup, false, setup.changedAt));
}

void ActionController::saveReport()
{
    const Setup &setup = m_session.setup();
    auto *dialog = new QFileDialog(m_window, tr("Save the report"), {}, tr("Web pages (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(plainName(setup.client.appName) + u"-report.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, html = report()](const QString &path) {
        if (!writeWhole(path, html.toUtf8()))
            tell(tr("The report could not be saved."));
    });
    dialog->open();
}

void ActionController::saveTable(const QByteArray &csv)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the clients"), {}, tr("Tables (*.csv)"));
    dialog->setObjectName(u"tableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"clients.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString &path) {
        if (!writeWhole(path, csv))
            tell(tr("The table could not be saved."));
    });
    dialog->open();
}

void ActionController::saveCalendar(const QString &title, const QString &ending, const QByteArray &calendar)
{
    if (calendar.isEmpty())
        return tell(tr("There is nothing to be saved yet."));
    auto *dialog = new QFileDialog(m_window, title, {}, tr("Calendar files (*.ics)"));
    dialog->setObjectName(u"calendarDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(plainName(m_session.setup().client.appName) + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, calendar](const QString &path) {
        if (!writeWhole(path, calendar))
            tell(tr("The calendar file could not be saved."));
    });
    dialog->open();
}

void ActionController::saveMedia(const QString &mediaId, const QByteArray &bytes, const QByteArray &contentType)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the file"));
    dialog->setObjectName(u"mediaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = QMimeDatabase().mimeTypeForName(QString::fromLatin1(contentType)).preferredSuffix();
    dialog->selectFile(suffix.isEmpty() ? mediaId : QString(mediaId + u'.' + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        if (!writeWhole(path, bytes))
            tell(tr("The file could not be saved."));
    });
    dialog->open();
}

void ActionController::useReceiverAddress(const QString &url)
{
    Surroundings around = m_session.surroundings();
    around.receiver.publicUrl = QUrl(url);
    // In practice it is the receiver's own address, and nothing of practice is kept.
    if (!m_isPractice)
        QSettings().setValue(u"receiver/publicUrl"_s, url);
    m_session.setSurroundings(around);
}

void ActionController::printReport()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [printer, html = report()] {
        QTextDocument document;
        document.setHtml(html);
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace golive::programs

#include "moc_actioncontroller.cpp"
