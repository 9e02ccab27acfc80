#include "sampleviews.h"
#include "shellviews.h"

#include "base/enumvalues.h"
#include "testing/windowtest.h"
#include "ui/pages/connect/coachcard.h"
#include "ui/pages/connect/coachtext.h"
#include "ui/shell/besidewindows.h"
#include "ui/shell/callwindow.h"
#include "ui/shell/companionwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/elidingcombo.h"
#include "ui/wording/calltext.h"
#include "ui/wording/checktext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QTest>
#include <QTranslator>

namespace tst_callwindow {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::ui;

/// The windows beside the main one: call mode, and the cards beside a browser.
class CallWindowTest : public golive::Test
{
    Q_OBJECT

    /// A set-up on the screen, with what the windows say kept.
    struct Shown
    {
        explicit Shown(const PageView &view)
        {
            QObject::connect(&window, &MainWindow::happened, &window, [this](const Event &one) { events << one; });
            QObject::connect(&window, &MainWindow::wanted, &window,
                             [this](const ProgramAction &one) { actions << one; });
            window.draw(view);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window did not become active");
        }
        CallWindow *call()
        {
            QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
            return window.beside()->call();
        }
        CompanionWindow *companion()
        {
            Q_EMIT window.wanted(ShowCompanion{});
            return window.beside()->companion();
        }

        MainWindow window;
        QList<Event> events;
        QList<ProgramAction> actions;
    };
    template <class T> static T *in(const QWidget *window, const QString &name)
    {
        auto *found = window->findChild<T *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    static QString said(const QWidget *window, const QString &name)
    {
        const auto *label = in<QLabel>(window, name);
        return label ? label->text() : QString();
    }
    static PageView elsewhere(const QString &sample)
    {
        PageView view = samples::viewAt(Step::SignUp);
        const PageView page = test::sampleView(sample);
        view.body = page.body;
        view.owner = page.owner;
        return view;
    }

private Q_SLOTS:
    void initTestCase() { Tongue::lookIn(QFileInfo(QStringLiteral(GOLIVE_PORTUGUESE)).path()); }

    void beforeThereIsASetUpThereIsNoCall()
    {
        Shown shown(samples::startView());
        QVERIFY(!shown.call());
    }

    void theQuestionsAreOneSheetInHisLanguage()
    {
        Shown shown(samples::viewAt(Step::Checklist));
        const CallWindow *call = shown.call();
        QVERIFY(call && call->isVisible());
        for (const CheckItem item : enumValues<CheckItem>()) {
            const QString aloud = said(call, u"aloud_"_s + checkItemName(item));
            QVERIFY2(aloud.endsWith(CheckText::question(item, Tongue::of(u"pt_BR"_s))), qPrintable(aloud));
        }
        in<QAbstractButton>(call, u"check_BackupMade_yes"_s)->click();
        QVERIFY(!shown.events.isEmpty());
        const auto *answered = std::get_if<event::CheckAnswered>(&shown.events.last());
        QVERIFY(answered && answered->item == CheckItem::BackupMade && answered->choice == CheckChoice::Yes);
    }

    void elsewhereTheSheetIsOnlyRead()
    {
        Shown shown(samples::viewAt(Step::Region));
        const CallWindow *call = shown.call();
        QVERIFY(!said(call, u"aloud_CanScan"_s).isEmpty());
        QVERIFY(!in<QWidget>(call, u"check_CanScan_yes"_s));
    }

    void theStripSaysShowsAndTellsWhatToPress()
    {
        const PageView view = elsewhere(u"connect-elsewhere-foreign"_s);
        Shown shown(view);
        const CallWindow *call = shown.call();
        auto *screens = in<QComboBox>(call, u"callScreen"_s);
        for (const CoachScreen screen : enumValues<CoachScreen>()) {
            const int row = screens->findData(static_cast<int>(screen));
            Q_EMIT screens->activated(row);
            QCOMPARE(screens->currentIndex(), row);
            const auto &connect = std::get<ConnectView>(view.body);
            QCOMPARE(said(call, u"sayWords"_s), CoachText::aloud(screen, connect, Tongue::of(u"pt_BR"_s)));
            QCOMPARE(said(call, u"callYouDo"_s), CallText::youDo(screen, connect));
            QVERIFY(!CallText::youDo(screen, connect).isEmpty());
            // Every window shows the same card.
            QCOMPARE(shown.window.findChild<CoachCard *>(u"coachCard"_s)->screen(), nameOf(screen));
        }
        QVERIFY(std::holds_alternative<event::CardShown>(shown.events.last()) ||
                std::holds_alternative<event::CardShown>(shown.events.first()));
    }

    void nextGoesOnAndEverybodyGoesAlong()
    {
        Shown shown(elsewhere(u"connect-elsewhere-foreign"_s));
        const CallWindow *call = shown.call();
        QVERIFY(!in<QAbstractButton>(call, u"callPrevious"_s)->isEnabled());
        in<QAbstractButton>(call, u"callNext"_s)->click();
        QCOMPARE(in<QComboBox>(call, u"callScreen"_s)->currentData().toInt(), static_cast<int>(CoachScreen::LogIn));
        // What is turned in the main window turns here.
        auto *next = shown.window.findChild<QAbstractButton *>(u"nextCardButton"_s);
        next->click();
        QCOMPARE(in<QComboBox>(call, u"callScreen"_s)->currentData().toInt(),
                 static_cast<int>(CoachScreen::SecondFactor));
        QVERIFY(in<QAbstractButton>(call, u"callPrevious"_s)->isEnabled());
    }

    /// "Next" leads on in the order that the owner's screens have: by what he says he sees, and by what is kept.
    void nextFollowsTheOrderThatIsSeen_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<QList<CoachScreen>>("picked");
        QTest::addColumn<QList<CoachScreen>>("next");
        using S = CoachScreen;
        const int start = static_cast<int>(golive::Card::ContinueWithFacebook);
        QTest::newRow("nothing else is known") << start << QList{S::Authorise} << QList{S::PhoneNumber, S::Profile};
        QTest::newRow("the business comes first")
            << start << QList{S::Authorise, S::Portfolio}
            << QList{S::NewBusiness, S::SetupChoice, S::PhoneNumber, S::ShareChats};
        QTest::newRow("the number comes first")
            << start << QList{S::PhoneNumber, S::Portfolio} << QList{S::NewBusiness, S::ShareChats};
        QTest::newRow("the set-up choice is the classic order's")
            << start << QList{S::SetupChoice} << QList{S::PhoneNumber, S::ShareChats};
        QTest::newRow("kept at the set-up choice")
            << static_cast<int>(golive::Card::ConnectApp) << QList<S>{} << QList{S::PhoneNumber, S::ShareChats};
        QTest::newRow("kept at the number, then the business")
            << static_cast<int>(golive::Card::NumberEntry) << QList{S::Portfolio}
            << QList{S::NewBusiness, S::ShareChats};
        QTest::newRow("begun again, the number first")
            << start << QList{S::Portfolio, S::ContinueWithFacebook, S::PhoneNumber} << QList{S::Profile};
        QTest::newRow("an error is nowhere in the order") << start << QList{S::Problem} << QList<S>{};
    }
    void nextFollowsTheOrderThatIsSeen()
    {
        QFETCH(const int, kept);
        QFETCH(const QList<CoachScreen>, picked);
        QFETCH(const QList<CoachScreen>, next);
        PageView view = elsewhere(u"connect-elsewhere-foreign"_s);
        std::get<ConnectView>(view.body).card = static_cast<golive::Card>(kept);
        Shown shown(view);
        const CallWindow *call = shown.call();
        auto *screens = in<QComboBox>(call, u"callScreen"_s);
        for (const CoachScreen screen : picked)
            Q_EMIT screens->activated(screens->findData(static_cast<int>(screen)));
        auto *button = in<QAbstractButton>(call, u"callNext"_s);
        QCOMPARE(button->isEnabled(), !next.isEmpty());
        for (const CoachScreen screen : next) {
            button->click();
            QCOMPARE(static_cast<CoachScreen>(screens->currentData().toInt()), screen);
            QCOMPARE(shown.window.findChild<CoachCard *>(u"coachCard"_s)->screen(), nameOf(screen));
        }
    }

    /// A card that "Next" leads to is a guess: the owner may see another one there, and then that one counts.
    void aGuessIsNotTakenForSeen()
    {
        Shown shown(elsewhere(u"connect-elsewhere-foreign"_s));
        const CallWindow *call = shown.call();
        auto *screens = in<QComboBox>(call, u"callScreen"_s);
        const auto pick = [&](CoachScreen screen) {
            Q_EMIT screens->activated(screens->findData(static_cast<int>(screen)));
        };
        pick(CoachScreen::Authorise);
        in<QAbstractButton>(call, u"callNext"_s)->click();
        QCOMPARE(static_cast<CoachScreen>(screens->currentData().toInt()), CoachScreen::PhoneNumber);
        pick(CoachScreen::Portfolio); // "no, I see my business"
        in<QAbstractButton>(call, u"callNext"_s)->click();
        in<QAbstractButton>(call, u"callNext"_s)->click();
        QCOMPARE(static_cast<CoachScreen>(screens->currentData().toInt()), CoachScreen::SetupChoice);
        // The same in the main window and beside a browser: they know what the call knows.
        auto *next = shown.window.findChild<QAbstractButton *>(u"nextCardButton"_s);
        next->click();
        QCOMPARE(static_cast<CoachScreen>(screens->currentData().toInt()), CoachScreen::PhoneNumber);
        CompanionWindow *companion = shown.companion();
        in<QAbstractButton>(companion, u"nextCardButton"_s)->click();
        QCOMPARE(static_cast<CoachScreen>(screens->currentData().toInt()), CoachScreen::ShareChats);
    }

    void whatWasTappedIsNotedFromThePhoneOn()
    {
        Shown shown(elsewhere(u"connect-elsewhere"_s));
        const CallWindow *call = shown.call();
        auto *notShared = in<QAbstractButton>(call, u"callSharing%1"_s.arg(static_cast<int>(ChatSharing::NotShared)));
        QVERIFY(notShared);
        notShared->click();
        const auto *told = std::get_if<event::ChatSharingTold>(&shown.events.last());
        QVERIFY(told && told->told == ChatSharing::NotShared);
        Q_EMIT in<QComboBox>(call, u"callScreen"_s)->activated(0);
        QVERIFY(!notShared->isVisible());
        QVERIFY(in<QAbstractButton>(call, u"callCopyMessage"_s));
    }

    void theStagesTickThemselves()
    {
        PageView view = elsewhere(u"connect-elsewhere"_s);
        Shown shown(view);
        const CallWindow *call = shown.call();
        QCOMPARE(said(call, u"callStages"_s), CallText::stageLines(view.owner.stages));
        view.owner.stages[3].proof = CallStage::Proof::Seen;
        shown.window.draw(view);
        QCOMPARE(said(call, u"callStages"_s), CallText::stageLines(view.owner.stages));
    }

    void theEndIsSummedUpWithTheNextActionAndAReminder()
    {
        PageView view = samples::viewAt(Step::SetUp);
        view.strip->latest = samples::now() + std::chrono::hours(19);
        view.strip->remaining = std::chrono::hours(19);
        Shown shown(view);
        const CallWindow *call = shown.call();
        const QString summary = said(call, u"callSummary"_s);
        QVERIFY2(summary.contains(view.identity.number), qPrintable(summary));
        QVERIFY(summary.contains(CallText::stageLines(view.owner.stages)));
        QVERIFY(summary.contains(CallText::nextAction(view)));
        in<QAbstractButton>(call, u"callCopySummary"_s)->click();
        QCOMPARE(std::get<CopyText>(shown.actions.last()).text, summary);
        shown.window.beside()->tellDone(shown.actions.last(), true);
        QVERIFY(!said(call, u"callEndDone"_s).isEmpty());
        in<QAbstractButton>(call, u"callDeadline"_s)->click();
        QVERIFY(std::holds_alternative<SaveDeadline>(shown.actions.last()));
        in<QAbstractButton>(call, u"callPhoneReminder"_s)->click();
        QVERIFY(std::holds_alternative<SavePhoneReminder>(shown.actions.last()));
    }

    void theyStayInFrontWhereThatIsWished()
    {
        Shown shown(elsewhere(u"connect-elsewhere"_s));
        CallWindow *call = shown.call();
        QVERIFY(!call->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        in<QCheckBox>(call, u"callInFront"_s)->click();
        QVERIFY(call->windowFlags().testFlag(Qt::WindowStaysOnTopHint) && call->isVisible());
        in<QCheckBox>(call, u"callInFront"_s)->click();
        QVERIFY(!call->windowFlags().testFlag(Qt::WindowStaysOnTopHint) && call->isVisible());
        QTest::keyClick(call, Qt::Key_Escape);
        QVERIFY(!call->isVisible() && shown.window.isVisible());
    }

    void theCardsStandBesideTheBrowser()
    {
        Shown shown(elsewhere(u"connect-browser"_s));
        CompanionWindow *companion = shown.companion();
        QVERIFY(companion && companion->isVisible());
        QVERIFY(companion->width() < 500);
        in<QAbstractButton>(companion, u"nextCardButton"_s)->click();
        QVERIFY(std::holds_alternative<event::CardShown>(shown.events.last()));
        const auto *beside = companion->findChild<CoachCard *>(u"coachCard"_s);
        const auto *main = shown.window.findChild<CoachCard *>(u"coachCard"_s);
        QCOMPARE(main->screen(), beside->screen());
        shown.window.findChild<QAbstractButton *>(u"previousCardButton"_s)->click();
        QCOMPARE(main->screen(), beside->screen());
        in<QCheckBox>(companion, u"companionInFront"_s)->click();
        QVERIFY(companion->windowFlags().testFlag(Qt::WindowStaysOnTopHint) && companion->isVisible());
        // On another page there is nothing to lead through.
        shown.window.draw(samples::viewAt(Step::SetUp));
        QVERIFY(!said(companion, u"companionOver"_s).isEmpty());
    }

    void theyGoWithTheMainWindow()
    {
        Shown shown(elsewhere(u"connect-browser"_s));
        CompanionWindow *companion = shown.companion();
        CallWindow *call = shown.call();
        shown.window.hide();
        QVERIFY(!companion->isVisible() && !call->isVisible());
    }

    void othersStayHiddenUntilAPress()
    {
        PageView view = samples::viewAt(Step::Region);
        view.owner.areOthersHidden = true;
        Shown shown(view);
        auto *show = in<QAbstractButton>(&shown.window, u"showOthersButton"_s);
        QVERIFY(show);
        show->click();
        QVERIFY(!std::get<HideOtherClients>(shown.actions.last()).areHidden);
        view.owner.areOthersHidden = false;
        shown.window.draw(view);
        QVERIFY(!show->isVisible());
    }

    /// A long title is never cut in the middle of a letter: it ends in an ellipsis and is told whole.
    void longTitlesAreToldWhole()
    {
        QTranslator portuguese;
        QVERIFY(portuguese.load(QStringLiteral(GOLIVE_PORTUGUESE)));
        QVERIFY(QCoreApplication::installTranslator(&portuguese));
        Shown shown(elsewhere(u"connect-elsewhere-foreign"_s));
        const CallWindow *call = shown.call();
        auto *screens = in<ElidingCombo>(call, u"callScreen"_s);
        QVERIFY(screens);
        screens->setFixedWidth(150); // letters may be large, and the window narrow
        QCoreApplication::processEvents();
        int elided = 0;
        for (const CoachScreen screen : enumValues<CoachScreen>()) {
            Q_EMIT screens->activated(screens->findData(static_cast<int>(screen)));
            const QString whole = CoachText::title(screen);
            QCOMPARE(screens->currentText(), whole);
            const bool isWhole = screens->shownText() == whole;
            elided += isWhole ? 0 : 1;
            QCOMPARE(screens->toolTip(), isWhole ? QString() : whole);
            QVERIFY(isWhole || screens->shownText().endsWith(u'\u2026'));
            QVERIFY(screens->fontMetrics().horizontalAdvance(screens->shownText()) < screens->width());
        }
        QVERIFY(elided > 0);
        golive::testing::announcePopup();
        screens->showPopup();
        QVERIFY(screens->view()->viewport()->width() >= screens->view()->sizeHintForColumn(0));
        screens->hidePopup();
    }

    void everyControlHasAName()
    {
        Shown shown(elsewhere(u"connect-elsewhere"_s));
        for (const QWidget *window :
             {static_cast<QWidget *>(shown.call()), static_cast<QWidget *>(shown.companion())}) {
            const auto buttons = window->findChildren<QAbstractButton *>();
            QVERIFY(buttons.size() > 5);
            for (const QAbstractButton *button : buttons)
                QVERIFY2(!button->accessibleName().isEmpty() && !button->objectName().isEmpty(),
                         qPrintable(button->text()));
        }
    }
};

GOLIVE_WINDOW_TEST(CallWindowTest)

} // namespace tst_callwindow

#include "tst_callwindow.moc"
