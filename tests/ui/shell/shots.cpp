// Renders the shell and its pages from made-up views, for people to look at:
// golive_shots FOLDER [light|dark] [CATALOGUE.qm] [WIDTHxHEIGHT] [board: its pictures alone]. QT_SCALE_FACTOR=2 and
// -reverse work as in any program.

#include "dialogshots.h"
#include "sampleviews.h"
#include "shellviews.h"
#include "teamshots.h"
#include "testing/boardentries.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardkeys.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/start/putawayquestion.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/besidewindows.h"
#include "ui/shell/callwindow.h"
#include "ui/shell/companionwindow.h"
#include "ui/shell/doctordialog.h"
#include "ui/shell/explaindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/wording/tongue.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::ui;

namespace {

QSize windowSize;

Diagnosis diagnosis()
{
    using Kind = DoctorCheck::Kind;
    using Verdict = DoctorCheck::Verdict;
    using Cause = DoctorCheck::Cause;
    Diagnosis found;
    found.checks = {{Kind::Proxy, {}, Verdict::Ok, Cause::None, u"none"_s},
                    {Kind::ClockRight, {}, Verdict::Warning, Cause::ClockWrong, u"+3600 s"_s},
                    {Kind::Reach, u"www.facebook.com"_s, Verdict::Failed, Cause::Refused, u"Connection refused"_s}};
    found.hostsToOpen = {u"*.facebook.com"_s, u"*.gupshup.io"_s};
    found.at = samples::now();
    return found;
}

void shoot(const PageView &view, const QString &path)
{
    MainWindow window;
    if (windowSize.isValid())
        window.resize(windowSize);
    window.draw(view);
    window.show();
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    window.grab().save(path);
}

/// What is wished of the board before its picture.
struct BoardShot
{
    int clients = 0;
    BoardQuery query;
    QList<int> chosen;
    QList<BoardSavedView> views;
};

void shootBoard(const BoardShot &shot, const QString &path)
{
    MainWindow window;
    if (windowSize.isValid())
        window.resize(windowSize);
    window.draw(samples::boardView());
    auto *board = window.findChild<Board *>(u"board"_s);
    BoardArrangement arrangement;
    arrangement.query = shot.query;
    arrangement.views = shot.views;
    board->arrange(arrangement);
    board->knowMe(u"Ana"_s);
    board->draw(samples::now());
    board->clients().put(entriesOf(samples::boardRows(shot.clients)));
    window.draw(samples::boardView());
    window.show();
    auto *table = window.findChild<BoardTable *>();
    QList<SetupId> ids;
    for (const int row : shot.chosen)
        ids << board->clients().client(row).id();
    table->choose(ids);
    if (ids.size() == 1) {
        BoardDetails details;
        details.row = *board->clients().book().find(ids.first());
        details.ownerName = u"Ana Souza"_s;
        details.ownerEmail = u"ana@example.com"_s;
        details.isLinkUsable = true;
        details.now = samples::now();
        details.reminder.of = OwnerReminder::OpenLink;
        if (shot.clients > 3)
            details.reminded = OwnerReminded{OwnerReminder::OpenLink, ReminderWay::Copied,
                                             samples::now() - std::chrono::minutes(125), u"Bea"_s};
        if (details.row.summary.deadline)
            details.setUp = std::get<SetUpView>(samples::viewAt(Step::SetUp).body);
        board->drawDetails(details);
    }
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    window.grab().save(path);
}

/// The windows beside the main one, as they are for this page.
void shootBeside(const PageView &view, const QString &call, const QString &companion)
{
    MainWindow window;
    window.draw(view);
    window.show();
    window.beside()->showCall();
    window.beside()->showCompanion();
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    window.beside()->call()->grab().save(call);
    if (!companion.isEmpty())
        window.beside()->companion()->grab().save(companion);
}

/// As an organisation has set it: its name and colour, its route, and a newer version that may be told.
void shootOrganisation(const PageView &view, const QString &path)
{
    MainWindow window;
    if (windowSize.isValid())
        window.resize(windowSize);
    const QString provider = u"Acme Messaging"_s;
    window.noteBrand({provider, {}});
    if (auto *start = qobject_cast<StartPage *>(window.page(Page::Start))) {
        start->noteOrganisation({provider, true, true});
        start->noteNewer({u"2.1.0"_s, u"2.0.3"_s, QDate(2026, 11, 20)});
    }
    if (auto *connectPage = qobject_cast<ConnectPage *>(window.page(Page::Connect)))
        connectPage->noteSurfaceSet(SurfaceKind::Browser);
    window.draw(view);
    window.show();
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    window.grab().save(path);
}

PageView withProblem(PageView view, Problem::Kind kind, Problem::Field field, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.field = field;
    problem.detail = detail;
    view.problem = problem;
    view.canRetry = field == Problem::Field::Page;
    return view;
}

PageView selfServeSignIn()
{
    Setup setup = samples::setupAt(Step::SignIn);
    setup.client.door = Door::SelfServe;
    setup.client.access = Access::None;
    setup.client.onboardingCase = OnboardingCase::SelfServe;
    return samples::viewOf(setup);
}

PageView practice(const Setup &setup)
{
    Surroundings around = samples::surroundings();
    around.isPractice = true;
    return viewOf(setup, around, samples::now());
}

PageView typedClient()
{
    Setup setup = samples::setupAt(Step::Number);
    setup.client.newAppName = u"Tea House"_s;
    return samples::viewOf(setup);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const bool isDark = arguments.value(2) == "dark"_L1;
    Tongue::lookIn(QCoreApplication::applicationDirPath() + u"/../app"_s);
    QTranslator translator;
    if (!arguments.value(3).isEmpty() && translator.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(translator.language()));
    }
    if (const QStringList sides = arguments.value(4).split(u'x'); sides.size() == 2)
        windowSize = {sides.first().toInt(), sides.last().toInt()};
    Theme::apply(application, isDark ? Appearance::Dark : Appearance::Light);
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const QString ending = isDark ? u"-dark.png"_s : u"-light.png"_s;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name) + ending); };

    shootBoard({0, {}, {}, {}}, path("board-0"));
    shootBoard({3, {}, {0}, {}}, path("board-3"));
    shootBoard({200, {}, {2}, {}}, path("board-200"));
    const BoardQuery ours{{}, {BoardChip::NeedsUs, BoardChip::WindowRuns}, {BoardColumn::Deadline, false}};
    shootBoard({200, ours, {0, 1, 2}, {{u"Today"_s, ours}, {u"Praça"_s, {u"praca"_s, {}, {}}}}}, path("board-views"));
    shootBoard({12'345, {}, {}, {}}, path("board-12345"));
    shootBoard({200, {u"nobody at all"_s, {}, {}}, {}, {}}, path("board-none"));
    BoardKeys keys;
    keys.show();
    QCoreApplication::processEvents();
    keys.grab().save(path("board-keys"));
    keys.hide();
    shootReminder(windowSize, path);
    shootTeam(windowSize, path);
    if (arguments.value(5) == "board"_L1)
        return 0;
    shoot(samples::startView(), path("start"));
    shoot(samples::busyStartView(), path("start-busy"));
    PageView away = samples::busyStartView();
    auto &list = std::get<StartView>(away.body);
    list.putAway << list.unfinished.takeAt(3);
    list.notice = StartNotice{StartNotice::Kind::PutAway, list.putAway.first()};
    shoot(away, path("start-putaway"));
    PutAwayQuestion question(list.unfinished.first());
    question.show();
    QCoreApplication::processEvents();
    question.grab().save(path("putaway-question"));
    question.hide();
    ExplainDialog explain;
    PageView put = samples::viewAt(Step::SignUp);
    put.waiting = {true, samples::now(), std::nullopt};
    explain.draw(put);
    explain.findChild<QLineEdit *>()->setText(u"3441045"_s);
    explain.show();
    QCoreApplication::processEvents();
    explain.grab().save(path("explain"));
    put.waiting.running = Wait{Wait::Of::Facebook, u"3441045"_s, samples::now(), samples::now() + suggestedWait};
    explain.draw(put);
    explain.grab().save(path("explain-timer"));
    explain.hide();
    DoctorDialog doctor;
    doctor.draw(diagnosis());
    doctor.show();
    QCoreApplication::processEvents();
    doctor.grab().save(path("doctor"));
    doctor.hide();
    list.notice =
        StartNotice{StartNotice::Kind::Removed, list.unfinished.first(), {u"Bea"_s, u"bea-pc"_s}, samples::now()};
    shoot(away, path("start-removed"));
    PageView removed = samples::boardView();
    std::get<StartView>(removed.body).notice = list.notice;
    shoot(removed, path("board-removed"));
    shootBulk(windowSize, path);
    shootSignIn(windowSize, path);
    shootSupport(windowSize, path);
    PageView link = samples::startView(Door::LinkOwner);
    std::get<StartView>(link.body).pastedLink = u"https://hub.gupshup.io/whatsapp/signup/abc"_s;
    std::get<StartView>(link.body).pastedLinkHost = u"hub.gupshup.io"_s;
    link.buttons.isNextEnabled = true;
    shoot(link, path("start-link"));
    shoot(samples::viewAt(Step::SignIn), path("signin"));
    shoot(practice(samples::setupAt(Step::SignIn)), path("signin-practice"));
    shoot(withProblem(samples::viewAt(Step::SignIn), Problem::Kind::WrongCredentials, Problem::Field::Secret,
                      u"Invalid client"_s),
          path("signin-wrong"));
    shoot(selfServeSignIn(), path("signin-selfserve"));
    shoot(samples::clientView(), path("client"));
    shoot(typedClient(), path("client-typed"));
    shoot(withProblem(samples::viewAt(Step::Number), Problem::Kind::Offline, Problem::Field::Page,
                      u"Host partner.gupshup.io not found"_s),
          path("client-offline"));
    PageView signedIn = samples::viewAt(Step::SignIn);
    std::get<SignInView>(signedIn.body).isSignedIn = true;
    shoot(signedIn, path("signin-signedin"));
    for (const auto &[name, number] :
         {std::pair{"client-newer", u"+229 01 97 12 34 56"_s}, std::pair{"client-former", u"+225 07 12 34 56"_s},
          std::pair{"client-unsupported", u"+27 82 123 4567"_s}}) {
        Setup setup = samples::setupAt(Step::Number);
        setup.client.numberText = number;
        setup.client.number = parsePhoneNumber(number, {}).value();
        Surroundings around = samples::surroundings();
        around.unsupportedCountries = QStringList{u"ZA"_s};
        shoot(viewOf(setup, around, samples::now()), path(name));
    }
    for (const auto &[name, kind] : {std::pair{"hint-removed", Standing::Kind::Removed},
                                     std::pair{"hint-offboarded", Standing::Kind::Offboarded}}) {
        Setup setup = samples::setupAt(Step::SetUp);
        setup.onboarding.standing.hint = Standing::Hint{kind, u"PRIMARY_INACTIVITY"_s, u"SYSTEM"_s, samples::now(), {}};
        shoot(samples::viewOf(setup), path(name));
    }
    PageView outage = samples::viewAt(Step::SetUp);
    StripView cut = outage.strip.value_or(StripView{});
    cut.latest = samples::now() + std::chrono::hours(19);
    cut.remaining = std::chrono::hours(19);
    outage.strip = cut;
    shoot(outage, path("strip"));
    outage.strip->isFinishSaid = true;
    shoot(outage, path("strip-said"));
    outage.strip->outage = Outage{samples::now(), Outage::Why::ProxySignIn};
    shoot(outage, path("strip-outage"));
    shoot(withProblem(samples::viewAt(Step::Webhooks), Problem::Kind::EventsHeaderNotValid,
                      Problem::Field::EventsHeader, u"Authorization"_s),
          path("events-header"));
    PageView far = samples::viewAt(Step::SignUp);
    const PageView foreign = test::sampleView(u"connect-elsewhere-foreign"_s);
    far.owner = foreign.owner;
    far.body = foreign.body;
    shoot(far, path("elsewhere-foreign"));
    shootBeside(far, path("call-strip"), path("companion"));
    far.body = test::sampleView(u"connect-elsewhere"_s).body;
    far.owner.areOthersHidden = true;
    shoot(far, path("elsewhere-shared"));
    shootBeside(far, path("call-strip-phone"), {});
    shootBeside(samples::viewAt(Step::Checklist), path("call-sheet"), {});
    shootBeside(outage, path("call-end"), {});
    for (const test::NamedView &one : test::sampleViews())
        shoot(one.view, folder.filePath("page-"_L1 + one.name + ending));
    // The last ones: the colour stays.
    Theme::apply(application, isDark ? Appearance::Dark : Appearance::Light, QColor(u"#7a2e8e"_s));
    shootOrganisation(samples::startView(), path("organisation-start"));
    shootOrganisation(samples::busyStartView(), path("organisation-busy"));
    shootOrganisation(test::sampleView(u"connect-browser"_s), path("organisation-connect"));
    return 0;
}
