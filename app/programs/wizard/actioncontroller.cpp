#include "programs/wizard/actioncontroller.h"

#include "base/logging.h"
#include "ports/setupfile.h"
#include "signup/browser/linkshare.h"
#include "ui/wording/calendartext.h"
#include "ui/pages/report/reporttext.h"
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

namespace golive::compose {

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

Desk::Desk(Session &session, SignUpDesk &signUp, const Clock &clock, bool isPractice, QObject *parent)
    : QObject(parent), m_session(session), m_signUp(signUp), m_clock(clock), m_isPractice(isPractice)
{
}

struct Desk::Run
{
    Desk &desk;

    void operator()(const ui::StartNewSetup &) const { desk.m_session.startNew(); }
    void operator()(const ui::ResumeSetup &resume) const { desk.m_session.resume(resume.setup); }
    void operator()(const ui::FinishSetup &) const { desk.m_session.finish(); }
    void operator()(const ui::PutAwaySetup &away) const { desk.m_session.putAway(away.setup, away.isGivenUp); }
    void operator()(const ui::FindSetups &find) const { desk.m_session.search(find.text); }
    void operator()(const ui::ShowMoreSetups &) const { desk.m_session.showMore(); }
    void operator()(const ui::BringBackSetup &back) const { desk.m_session.bringBack(back.setup); }
    void operator()(const ui::StartPractice &) const
    {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s}))
            desk.tell(tr("Practice could not be started."));
    }
    void operator()(const ui::ChooseLanguage &choose) const { Q_EMIT desk.languageChosen(choose.language); }
    void operator()(const ui::OpenSetupFile &) const { desk.askForSetupFile(); }
    void operator()(const ui::SaveSetupFile &) const { desk.saveSetupFile(); }
    void operator()(const ui::OpenLinkInBrowser &) const { desk.m_signUp.openInBrowser(); }
    void operator()(const ui::CopyLink &) const
    {
        QGuiApplication::clipboard()->setText(desk.m_session.setup().signUp.link.url.toString(QUrl::FullyEncoded));
        desk.m_session.dispatch(event::LinkOpened{});
    }
    void operator()(const ui::MailLink &) const
    {
        const ui::SharedLink text = ui::shareText(desk.m_session.setup());
        QDesktopServices::openUrl(signup::mailAddress({}, text.subject, text.body));
        desk.m_session.dispatch(event::LinkOpened{});
    }
    void operator()(const ui::ShareLinkOnWhatsApp &) const
    {
        QDesktopServices::openUrl(signup::whatsAppShareAddress(ui::shareText(desk.m_session.setup()).body));
        desk.m_session.dispatch(event::LinkOpened{});
    }
    void operator()(const ui::ShowPracticePhone &) const { Q_EMIT desk.practicePhoneWanted(); }
    void operator()(const ui::CopyReceiverAddress &) const
    {
        QGuiApplication::clipboard()->setText(
            desk.m_session.surroundings().receiver.localUrl.toString(QUrl::FullyEncoded));
    }
    void operator()(const ui::UseReceiverAddress &use) const { desk.useReceiverAddress(use.url); }
    void operator()(const ui::SignInToProxy &) const { Q_EMIT desk.proxySignInWanted(); }
    void operator()(const ui::SignOut &) const { Q_EMIT desk.signOutWanted(); }
    void operator()(const ui::TakeOverGuard &take) const { desk.m_session.takeOver(take.setup); }
    void operator()(const ui::SaveDeadline &) const
    {
        desk.saveCalendar(tr("Save the end of the 24 hours"), u"-deadline.ics"_s,
                          ui::deadlineCalendar(desk.m_session.setup(), desk.m_clock.now()));
    }
    void operator()(const ui::SavePhoneReminder &) const
    {
        desk.saveCalendar(tr("Save the reminder"), u"-phone.ics"_s,
                          ui::phoneCalendar(desk.m_session.setup(), desk.m_clock.now()));
    }
    void operator()(const ui::OpenAddress &open) const { desk.openAddress(open.key); }
    void operator()(const ui::WriteToSupport &write) const
    {
        const bool isLinkLimit = write.problem.kind == Problem::Kind::LinkLimitReached;
        const QString to = knownAddress(isLinkLimit ? u"linkLimitSupport"_s : u"support"_s).path();
        const ui::SupportMail mail = ui::supportMail(desk.m_session.setup(), write.problem);
        QDesktopServices::openUrl(signup::mailAddress(to, mail.subject, mail.body));
    }
    void operator()(const ui::FetchMedia &fetch) const { Q_EMIT desk.mediaWanted(fetch.mediaId); }
    void operator()(const ui::SaveReport &) const { desk.saveReport(); }
    void operator()(const ui::PrintReport &) const { desk.printReport(); }
};

QUrl knownAddress(const QString &key)
{
    QFile file(u":/rules/links.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject links = QJsonDocument::fromJson(file.readAll()).object();
    return QUrl(links[key][u"url"].toString());
}

void Desk::carryOut(const ui::DeskAction &action)
{
    std::visit(Run{*this}, action);
}

void Desk::tell(const QString &text)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, QCoreApplication::applicationName(), text, QMessageBox::Ok, m_window);
    box->setObjectName(u"told"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    qCDebug(logUi) << "told in the window:" << text;
}

void Desk::openAddress(const QString &key)
{
    const QUrl address = knownAddress(key);
    if (!address.isEmpty()) {
        QDesktopServices::openUrl(address);
        return;
    }
    QDesktopServices::openUrl(knownAddress(u"guide"_s));
    tell(tr("The address of this page is not published. Gupshup's guide opens instead: the link stands there."));
}

void Desk::askForSetupFile()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Open a set-up file"), {}, tr("Set-up files (*.golive);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Desk::openSetupFile);
    dialog->open();
}

void Desk::openSetupFile(const QString &path)
{
    const auto read = golive::openSetupFile(path, m_isPractice);
    if (!read)
        return tell(ui::setupFileFaultText(read.error()));
    if (m_session.setup().step != Step::Start || m_session.setup().client.door != Door::Undecided)
        m_session.startNew();
    m_session.dispatch(
        event::SetupFileOpened{read->provider, read->app, read->appName, read->number, read->link, read->linkMadeAt});
}

void Desk::saveSetupFile()
{
    const Setup &setup = m_session.setup();
    SetupFile file;
    file.provider = setup.client.partnerEmail;
    file.app = setup.client.app;
    file.appName = setup.client.appName;
    file.number = setup.client.number ? setup.client.number->e164 : QString();
    file.link = setup.signUp.link.url;
    file.linkMadeAt = setup.signUp.link.madeAt;
    auto *dialog = new QFileDialog(m_window, tr("Save a set-up file for the owner"), {}, tr("Set-up files (*.golive)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"golive"_s);
    dialog->selectFile(plainName(setup.client.appName) + u".golive"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = writeSetupFile(file)](const QString &path) {
        if (!writeWhole(path, bytes))
            return tell(tr("The file could not be saved."));
        m_session.dispatch(event::LinkOpened{});
    });
    dialog->open();
}

QString Desk::report() const
{
    const PageView view = m_session.view();
    if (const auto *body = std::get_if<ReportView>(&view.body))
        return ui::reportHtml(*body);
    ReportView whole;
    whole.setup = m_session.setup();
    whole.now = whole.setup.changedAt;
    return ui::reportHtml(whole);
}

void Desk::saveReport()
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

void Desk::saveCalendar(const QString &title, const QString &ending, const QByteArray &calendar)
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

void Desk::saveMedia(const QString &mediaId, const QByteArray &bytes, const QByteArray &contentType)
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

void Desk::useReceiverAddress(const QString &url)
{
    Surroundings around = m_session.surroundings();
    around.receiver.publicUrl = QUrl(url);
    // In practice it is the receiver's own address, and nothing of practice is kept.
    if (!m_isPractice)
        QSettings().setValue(u"receiver/publicUrl"_s, url);
    m_session.setSurroundings(around);
}

void Desk::printReport()
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

} // namespace golive::compose
