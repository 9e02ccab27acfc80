#pragma once

#include "doctor/computerprobe.h"
#include "doctor/doctor.h"
#include "engine/engine.h"
#include "events/receiver/appaddresses.h"
#include "partner/gateway/mediaservice.h"
#include "platform/endsignals.h"
#include "platform/practiceclock.h"
#include "programs/options.h"
#include "programs/spokenlanguage.h"
#include "programs/wizard/actioncontroller.h"
#include "programs/wizard/background.h"
#include "programs/wizard/practicechild.h"
#include "programs/wizard/practicephonewindow.h"
#include "programs/wizard/receiverchild.h"
#include "programs/wizard/systemrequests.h"
#include "programs/wizard/systemtray.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/proxyquestions.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMessageBox;
class QSettings;

namespace golive::programs {

class BoardFeed;
class BulkController;
class DoctorController;
class ProfileKeeper;
class SupportController;
class UpdateWatch;

/// The wizard: the engine with a window, a tray and the practice partner around it.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(Options options, QObject *parent = nullptr);
    ~Application() override;

    void start();
    /// A set-up file, or a golive:// link, handed over by a second start of the program or by the system.
    void openFile(const QString &path);
    /// Quits for whoever replaces its files, asking the person first where something is guarded.
    void quitForAnother();
    /// Before the start: why later starts cannot reach this one; empty where they can. Told in the window, and logged.
    void noteDeaf(const QString &reason) { m_deafness = reason; }
    /// For the very end: where a once-only call is on its way its answer is awaited, out of sight.
    void awaitAnswers();
    static QString dataFolder(const Options &);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    // applicationstore.cpp
    Result<std::unique_ptr<Engine>, partner::ApiError> openEngine(const QUrl &partner);
    std::optional<StoreDoor> sharedDoor() const;
    void sayWhetherStorePasswordIsKept();
    // applicationsecrets.cpp
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
    // applicationpolicy.cpp
    void readBrand();
    void mindPolicy(ui::MainWindow &);
    void tellPolicyFaults();
    // applicationboard.cpp
    void mindBoard(ui::MainWindow &);
    // applicationprofile.cpp
    void mindProfiles();
    // applicationupdate.cpp
    void mindUpdates(ui::MainWindow &);
    void lookForUpdates();
    // applicationbulk.cpp
    void mindBulk(ui::MainWindow &);
    // applicationdoctor.cpp
    void mindDoctor(ui::MainWindow &);
    void mindWay(const std::optional<Outage::Why> &why);
    Doctor::Surroundings doctorSurroundings();
    // applicationsupport.cpp
    void makeSupportBundle();
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
    void mindSystem();

    Options m_options;
    QString m_deafness;
    ui::Brand m_brand; ///< The policy's.
    SpokenLanguage m_language;
    PracticeChild m_practice;
    PracticeAddresses m_addresses;
    bool m_isStorePasswordLost = false; ///< It was typed, and the keychain did not take it.

    std::unique_ptr<PracticeClock> m_practiceClock;
    MemorySecretStore m_practiceSecrets;
    std::unique_ptr<ComputerProbe> m_probe;
    std::unique_ptr<Engine> m_engine;
    Session *m_session = nullptr; ///< The engine's.
    SystemClock m_wall;           ///< As this computer has it, which the doctor judges.
    std::unique_ptr<DoctorController> m_doctor;
    std::unique_ptr<QSettings> m_profileSettings;
    std::unique_ptr<ProfileKeeper> m_profiles;
    std::unique_ptr<QSettings> m_boardSettings;
    std::unique_ptr<BoardFeed> m_boardFeed;
    std::unique_ptr<BulkController> m_bulk;
    std::unique_ptr<SupportController> m_support;
    std::unique_ptr<QSettings> m_settings; ///< What m_updates remembers.
    std::unique_ptr<UpdateWatch> m_updates;
    QString m_proxyHost; ///< The one that last wanted a sign-in.
    std::unique_ptr<SignUpController> m_signUp;
    std::unique_ptr<ActionController> m_actions;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<PracticePhoneWindow> m_phone;
    std::unique_ptr<ReceiverChild> m_receiver;
    QUrl m_receiverRoot;
    std::optional<receiver::AppAddresses> m_addressBook;
    std::unique_ptr<partner::MediaService> m_media;
    std::unique_ptr<SystemTray> m_tray;
    std::unique_ptr<SleepInhibition> m_sleep;
    std::unique_ptr<SystemRequests> m_requests;
    std::unique_ptr<EndSignals> m_endSignals;
    std::unique_ptr<Background> m_background;
    QPointer<QMessageBox> m_quitQuestion;
    ui::ProxyQuestions m_proxyQuestions;
    bool m_areSecretsAsked = false;
    bool m_isPainted = false;
    bool m_isHidden = false; ///< Only the tray shows that it runs.
};

} // namespace golive::programs
