#pragma once

#include "compose/desk.h"
#include "compose/options.h"
#include "compose/practiceclock.h"
#include "compose/practicepartner.h"
#include "compose/practicephone.h"
#include "doctor/computerprobe.h"
#include "partner/gateway/syncservice.h"
#include "storage/database.h"
#include "storage/memorysecretstore.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTranslator>

#include <memory>

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
    static QString dataFolder(const Options &);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    bool openPartner(const QUrl &base);
    void openStorage();
    void openSecrets();
    void restoreSignIn();
    ComputerProbe::Surroundings probeSurroundings(const QUrl &base) const;
    Surroundings surroundings() const;
    void makeWindow();
    void finishStart();
    void speak(const QString &language);
    void changeLanguage(const QString &language);
    void showPracticePhone();
    void confirmHost(const QString &host);
    void rehearse();
    void leave(const QString &text, int exitCode);

    Options m_options;
    QList<std::shared_ptr<QTranslator>> m_translators;
    QString m_language;
    PracticePartner m_practice;
    PracticeAddresses m_addresses;

    std::unique_ptr<Clock> m_clock;
    TimerScheduler m_scheduler;
    MemorySecretStore m_memorySecrets;
    std::unique_ptr<SecretStore> m_secrets;
    partner::TokenVault m_vault{m_memorySecrets};
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sync;
    std::optional<milliseconds> m_clockOffset;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SetupStore> m_store;
    std::unique_ptr<SyncLedger> m_ledger;
    std::unique_ptr<ComputerProbe> m_probe;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignUpDesk> m_signUp;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<PracticePhone> m_phone;
    bool m_isPainted = false;
};

} // namespace golive::compose
