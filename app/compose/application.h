#pragma once

#include "base/serverclock.h"
#include "compose/background.h"
#include "compose/desk.h"
#include "compose/options.h"
#include "compose/practicepartner.h"
#include "compose/practicephone.h"
#include "compose/receiverchild.h"
#include "compose/spokenlanguage.h"
#include "compose/systemtray.h"
#include "doctor/computerprobe.h"
#include "events/receiver/appaddresses.h"
#include "partner/gateway/mediaservice.h"
#include "partner/gateway/proxysignin.h"
#include "partner/gateway/syncservice.h"
#include "platform/keyringlock.h"
#include "platform/practiceclock.h"
#include "storage/database.h"
#include "storage/keychaindoor.h"
#include "storage/memorysecretstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/proxydialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMessageBox;

namespace golive::compose {

/// The only place that knows concrete classes: makes them in order, connects them and shows the window.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(Options options, QObject *parent = nullptr);
    ~Application() override;

    void start();
    /// A set-up file handed over by a second start of the program.
    void openFile(const QString &path);
    /// Before the start: why later starts cannot reach this one; empty where they can. Told in the window, and logged.
    void noteDeaf(const QString &reason) { m_deafness = reason; }
    /// For the very end: where a once-only call is on its way its answer is awaited, out of sight.
    void awaitAnswers();
    static QString dataFolder(const Options &);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    bool openPartner(const QUrl &base);
    void openStorage();
    // applicationsecrets.cpp
    partner::ClientOptions clientOptions();
    void mindSecrets();
    void openSecrets();
    void takeKeychain(KeychainDoor::State);
    void restoreSignIn();
    void askForProxy(const QString &host, bool wasRefused);
    void tryAgain();
    void signOut();
    ComputerProbe::Surroundings probeSurroundings(const QUrl &base) const;
    Surroundings surroundings() const;
    void makeWindow();
    void finishStart();
    void tellDeafness();
    void changeLanguage(const QString &language);
    void showPracticePhone();
    void confirmHost(const QString &host, signup::HostQuestion question);
    void rehearse();
    void leave(const QString &text, int exitCode);
    void fetchMedia(const QString &mediaId);
    // applicationreceiver.cpp
    void mindReceiver();
    void addressReceiver();
    void startReceiver();
    // applicationbackground.cpp
    void beginHidden();
    void goOnInBackground();
    void showWindow();
    bool stayOn();
    void askToQuit();

    Options m_options;
    QString m_deafness;
    SpokenLanguage m_language;
    PracticePartner m_practice;
    PracticeAddresses m_addresses;

    SystemClock m_wall;
    SystemElapsedTime m_elapsed;
    ServerClock m_serverClock{m_wall, m_elapsed};
    std::unique_ptr<PracticeClock> m_practiceClock;
    Clock *m_clock = &m_serverClock; ///< The practice partner's in practice.
    TimerScheduler m_scheduler;
    MemorySecretStore m_memorySecrets;
    KeychainDoor m_keychain{m_scheduler, KeychainDoor::systemWays(isKeyringLocked)};
    partner::TokenVault m_vault{m_memorySecrets};
    partner::ProxySignIn m_proxySignIn;
    QString m_proxyHost; ///< The one that last wanted a sign-in.
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sync;
    std::optional<milliseconds> m_practiceOffset;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SetupStore> m_store;
    std::unique_ptr<SyncLedger> m_ledger;
    std::unique_ptr<GuardBook> m_guards;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<ComputerProbe> m_probe;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignUpDesk> m_signUp;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<PracticePhone> m_phone;
    std::unique_ptr<ReceiverChild> m_receiver;
    QUrl m_receiverRoot;
    std::optional<receiver::AppAddresses> m_addressBook;
    std::unique_ptr<partner::MediaService> m_media;
    std::unique_ptr<SystemTray> m_tray;
    std::unique_ptr<SleepInhibition> m_sleep;
    std::unique_ptr<Background> m_background;
    QPointer<QMessageBox> m_quitQuestion;
    QPointer<ui::ProxyDialog> m_proxyQuestion;
    bool m_areSecretsAsked = false;
    bool m_isPainted = false;
    bool m_isHidden = false; ///< Only the tray shows that it runs.
};

} // namespace golive::compose
