#include "rehearsal/journey.h"

#include "rehearsal/phrase.h"
#include "rehearsal/scenarios.h"

#include <QDateTime>
#include <QDir>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

const QString mainWindow;
const QString practicePhone = u"practicePhone"_s;
const QString phoneAsTyped = u"+55.11 98765 4321"_s; // a usual spelling that is nobody's standard

/// Names of apps are taken for ever, even by yesterday's rehearsal.
QString freshAppName()
{
    return u"Rehearsal"_s + QString::number(QDateTime::currentMSecsSinceEpoch() / 1'000 % 100'000'000);
}

} // namespace

Journey::Journey(const Stage &stage)
    : m_stage(stage), m_desktop(stage.eye, stage.hand), m_web(stage.eye, stage.hand, mainWindow),
      m_phone(stage.eye, stage.hand, practicePhone), m_appName(freshAppName())
{
}

std::vector<Step> Journey::stepsOf(const QString &scenario)
{
    if (scenario == "link-owner"_L1)
        writeOwner();
    else if (scenario == "self-serve"_L1)
        writeSelfServe();
    else if (scenario == "already-synced"_L1)
        writeAlreadySynced();
    else if (scenario == "two-clients"_L1)
        writeTwoClients();
    else if (scenario == "board"_L1)
        writeBoard();
    else if (scenario == "owner-elsewhere"_L1)
        writeElsewhere();
    else if (scenario == "team"_L1)
        writeTeam();
    else if (scenario == "team-colleague"_L1)
        writeColleague();
    else if (isScenario(scenario))
        writeStaff(scenario);
    return m_script.take();
}

void Journey::writeStaff(const QString &scenario)
{
    signIn();
    createApp(m_appName, phoneAsTyped);
    getReady();
    leaveRegion();
    contact();
    if (scenario == "events-elsewhere"_L1 || scenario == "receiver-down"_L1)
        eventsElsewhere();
    else
        events(scenario);
    if (scenario == "receiver-down"_L1)
        receiverGoesDown();
    if (scenario == "link-limit"_L1)
        return notice(u"No more links"_s, u"connectPage"_s, phrase::noMoreLinks.said());

    const Sharing sharing = scenario == "chats-not-shared"_L1 ? Sharing::NotShared : Sharing::Shared;
    if (!m_stage.hasWebView) {
        ownerElsewhere();
        return goLive(scenario, sharing);
    }
    if (scenario == "blank-window"_L1)
        facebookStaysEmpty();
    openFacebook();
    if (scenario == "not-eligible"_L1 || scenario == "error-object"_L1) {
        // An error object is printed under the field: the screen stays the same.
        const bool isErrorObject = scenario == "error-object"_L1;
        const WebMoves::Effect same = [](const ElementView &, const ElementView &) { return true; };
        logIn();
        number(isErrorObject ? same : WebMoves::Effect());
        return facebookSaysNo(isErrorObject);
    }
    if (scenario == "cannot-onboard"_L1 || scenario == "empty-callback"_L1) {
        logIn();
        if (scenario == "empty-callback"_L1)
            number();
        closeFacebook();
        return notice(u"Golive asks Gupshup, and says what to do"_s, u"connectPage"_s, phrase::closedSilently.said());
    }
    if (scenario == "popup-closed"_L1) {
        logIn();
        m_script.step(u"Facebook's window closes by itself"_s)
            << m_web.place(u"golive/start"_s) << m_desktop.page(u"connectPage"_s);
        openFacebook();
    }
    const bool isClassic = scenario == "classic-order"_L1 || scenario == "classic-code-handoff"_L1;
    const Order order = isClassic ? Order::PortfolioFirst : Order::PhoneFirst;
    throughFacebook(order);
    phone(scenario.endsWith("code-handoff"_L1) ? HandOff::AccessCode : HandOff::QrCode, sharing);
    finishFacebook(order);
    if (scenario == "plain-finish"_L1)
        return notice(u"Not the way that was meant"_s, u"connectPage"_s, phrase::notForTheApp.said());
    if (scenario == "only-waba"_L1 || scenario == "grant-only"_L1)
        return notice(u"No number came along"_s, u"connectPage"_s, phrase::withoutNumber.said());
    goLive(scenario, sharing);
}

void Journey::goLive(const QString &scenario, Sharing sharing)
{
    tellSharing(sharing);
    laptopCloses(scenario);
    selectNumber(scenario == "wrong-number"_L1 ? 1 : 0);
    setUp();
    if (scenario == "payment-method"_L1 || scenario == "setup-error"_L1) {
        m_script.step(u"Set-up fails"_s) << m_stage.line.advanceClock(30s);
        return notice(u"Golive says so"_s, u"setUpPage"_s, phrase::setUpFailed.said());
    }
    if (scenario == "slow-setup"_L1)
        m_script.step(u"Eight minutes later"_s) << m_desktop.shown(u"setUpStages"_s) << m_stage.line.advanceClock(8min);
    endOf(scenario);
}

void Journey::writeOwner()
{
    const QString file = QDir(m_stage.reportFolder).absoluteFilePath(u"owner.golive"_s);
    m_script.step(u"The provider makes a set-up file"_s)
        << m_stage.line.makeSetupFile(file, m_appName, phoneAsKept()) << m_desktop.page(u"startPage"_s);
    m_script.step(u"Start: an owner with a file"_s)
        << m_desktop.click(u"doorLinkOwner"_s) << m_desktop.enabled(u"openFileButton"_s);
    m_script.picture() << m_desktop.click(u"openFileButton"_s) << m_desktop.type(u"fileNameEdit"_s, file)
                       << m_desktop.press(u"fileNameEdit"_s, Qt::Key_Return);
    m_script.step(u"Is this you?"_s) << m_desktop.shown(u"setupFileClaims"_s);
    m_script.picture() << m_desktop.click(u"setupFileYes"_s);
    getReady();
    facebooksPart(HandOff::QrCode, Sharing::Shared);
    // What his browser shows, nobody sees here: he who holds no token says it himself.
    if (!m_stage.hasWebView)
        sayFinished(u"Facebook's last screen"_s);
    tellSharing(Sharing::Shared);
    selectNumber();
    m_script.step(u"The number is selected"_s) << m_desktop.enabled(u"ownerSelectedButton"_s);
    m_script.picture() << m_desktop.click(u"ownerSelectedButton"_s);
    setUp();
    m_script.step(u"The provider goes on"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    report();
}

void Journey::writeSelfServe()
{
    m_script.step(u"Start: on Gupshup's own site"_s) << m_desktop.page(u"startPage"_s);
    m_script.picture() << m_desktop.click(u"doorSelfServe"_s);
    m_script.step(u"Sign in: without a token"_s)
        << m_desktop.page(u"signInPage"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    m_script.step(u"Name the app and the number"_s)
        << m_desktop.page(u"clientPage"_s) << m_desktop.type(u"appNameField"_s, m_appName)
        << m_desktop.type(u"numberField"_s, phoneAsTyped) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    getReady();
    for (const auto &[name, page] :
         {std::pair{u"Region, by guidance"_s, u"regionPage"_s}, std::pair{u"Contact, by guidance"_s, u"contactPage"_s},
          std::pair{u"Events, by guidance"_s, u"eventsPage"_s}}) {
        m_script.step(name) << m_desktop.page(page) << m_desktop.enabled(u"nextButton"_s);
        m_script.picture() << m_desktop.click(u"nextButton"_s);
    }
    sayFinished(u"Connect, by guidance"_s);
    m_script.step(u"Said too early: taken back"_s) << m_desktop.click(u"takeBackButton"_s);
    m_script.picture();
    sayFinished(u"Facebook's last screen"_s);
    m_script.step(u"Facebook is finished, the number selected"_s) << m_desktop.enabled(u"ownerSelectedButton"_s);
    m_script.picture() << m_desktop.click(u"ownerSelectedButton"_s);
    setUp();
    m_script.step(u"Gupshup goes on"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    report();
}

void Journey::writeElsewhere()
{
    signIn();
    createApp(m_appName, phoneAsTyped);
    getReady();
    leaveRegion();
    contact();
    events(u"owner-elsewhere"_s);
    m_script.step(u"Connect: the owner is elsewhere"_s)
        << m_desktop.page(u"connectPage"_s) << m_desktop.click(u"ownerElsewhereButton"_s)
        << m_desktop.shown(u"sendPanel"_s) << m_desktop.gone(u"surfaceHost"_s) << m_desktop.gone(u"linkQr"_s);
    m_script.step(u"The message is copied, and that is said"_s)
        << m_desktop.click(u"copyMessageButton"_s) << m_desktop.shown(u"sendDone"_s) << linkHandedOver();
    m_script.step(u"He says what he sees"_s)
        << m_desktop.click(u"owner_otherScreen_hand-off-qr"_s) << m_desktop.shown(u"sayWords"_s);
    m_script.step(u"The screen is shared: the others are hidden"_s)
        << m_desktop.click(u"hideOthers"_s) << m_desktop.shown(u"hiddenBand"_s);
    m_script.picture() << m_desktop.click(u"showOthersButton"_s);
    // In his own browser; Golive is told nothing of it.
    const auto link = [this] { return m_link; };
    m_script.step(u"He finishes, elsewhere"_s)
        << m_stage.line.finishFacebook(link, phoneAsKept()) << m_stage.line.confirmNumber(link, phoneAsKept());
    setUp();
    endOf(u"owner-elsewhere"_s);
}

// It is said on the card of Facebook's last screen, and asked once more.
void Journey::sayFinished(const QString &step)
{
    m_script.step(step) << m_desktop.page(u"connectPage"_s) << m_desktop.click(u"otherScreenButton"_s)
                        << m_desktop.click(u"otherScreen_success"_s) << m_desktop.enabled(u"ownerFinishedButton"_s);
    m_script.picture() << m_desktop.click(u"ownerFinishedButton"_s) << m_desktop.click(u"ownerFinishedConfirm"_s);
}

void Journey::writeAlreadySynced()
{
    signIn();
    m_script.step(u"Choose a live app"_s)
        << m_desktop.page(u"clientPage"_s) << m_desktop.chooseRow(u"appList"_s, u"CornerPharmacy"_s)
        << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    events(u"already-synced"_s);
    setUp();
    earlierSync();
    synced(phrase::askedEarlier.said(), phrase::askedEarlier.said());
    m_script << m_desktop.click(u"nextButton"_s);
    report();
}

void Journey::signIn()
{
    m_script.step(u"Start"_s) << m_desktop.page(u"startPage"_s) << m_desktop.enabled(u"doorStaff"_s);
    m_script.picture() << m_desktop.click(u"doorStaff"_s);
    m_script.step(u"Sign in"_s) << m_desktop.page(u"signInPage"_s) << m_desktop.click(u"fillPracticeButton"_s)
                                << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::createApp(const QString &appName, const QString &number)
{
    m_script.step(u"Create an app, type the number"_s)
        << m_desktop.page(u"clientPage"_s) << m_desktop.type(u"newAppName"_s, appName)
        << m_desktop.click(u"createAppButton"_s) << m_desktop.emptied(u"newAppName"_s)
        << m_desktop.type(u"numberField"_s, number) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::getReady()
{
    m_script.step(u"Get ready"_s) << m_desktop.page(u"getReadyPage"_s);
    m_script.picture();
    m_script.step(u"All questions answered"_s)
        << m_desktop.clickAll(u"check_.*_yes"_s) << m_desktop.clickIfShown(u"enableFormFilled"_s)
        << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::leaveRegion()
{
    m_script.step(u"Region: leave it as it is"_s)
        << m_desktop.page(u"regionPage"_s) << m_desktop.click(u"regionLeave"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::contact()
{
    m_script.step(u"Contact"_s) << m_desktop.page(u"contactPage"_s) << m_desktop.type(u"contactName"_s, u"Ana Souza"_s)
                                << m_desktop.type(u"contactEmail"_s, u"ana@golive.example"_s)
                                << m_desktop.type(u"contactPhone"_s, u"+55 11 3091-2200"_s)
                                << m_desktop.type(u"termsBy"_s, u"Ana Souza"_s, true) << m_desktop.click(u"termsBox"_s)
                                << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    m_script.step(u"Contact, read back"_s)
        << m_desktop.enabled(u"changeContact"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    m_script.step(u"Contact accepted"_s) << m_desktop.enabled(u"resendButton"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::setUp()
{
    m_script.step(u"Set up"_s) << m_desktop.page(u"setUpPage"_s) << m_desktop.shown(u"setUpStages"_s);
}

void Journey::report()
{
    m_script.step(u"Report"_s) << m_desktop.page(u"reportPage"_s) << m_desktop.shown(u"reportText"_s)
                               << m_desktop.enabled(u"saveReportButton"_s);
}

void Journey::notice(const QString &step, const QString &page, const QRegularExpression &said)
{
    m_script.step(step) << m_desktop.page(page) << m_desktop.says(u"noticeBar"_s, said)
                        << m_desktop.enabled(u"noticeSupport"_s) << m_desktop.page(page);
}

} // namespace golive::rehearsal
