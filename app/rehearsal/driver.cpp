#include "rehearsal/driver.h"

#include "rehearsal/scenarios.h"
#include "signup/web/webplugin.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

Q_LOGGING_CATEGORY(lc, "golive.rehearsal", QtInfoMsg)

constexpr int pace = 16; // ms between two tries
constexpr int needsWebViewCode = 3;

QString pictureName(qsizetype number, const QString &step)
{
    QString name = step.toLower();
    name.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    return u"%1-%2.png"_s.arg(static_cast<int>(number), 2, 10, QChar(u'0')).arg(name);
}

} // namespace

Driver::Driver(QWidget *mainWindow, RehearsalPlan plan)
    : m_plan(std::move(plan)), m_eye(mainWindow), m_line(m_plan), m_team(m_plan), m_camera(m_plan.reportFolder),
      m_card(m_eye), m_watchdog(EngineStage())
{
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &Driver::tick);
    connect(&m_hand, &Hand::clicking, this, &Driver::noteClick);
}

Driver::~Driver() = default;

void Driver::start()
{
    if (!isScenario(m_plan.scenario)) {
        qCCritical(lc, "No such scenario: %ls. There are: %ls", qUtf16Printable(m_plan.scenario),
                   qUtf16Printable(scenarioNames().join(u", "_s)));
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ended(2); }, Qt::QueuedConnection);
        return;
    }
    if (needsWebView(m_plan.scenario) && !m_plan.hasWebView)
        return passOver();
    if (!m_plan.hasWebView)
        qCInfo(lc, "There is no web view: the owner's own browser, elsewhere, is rehearsed");
    m_report.scenario = m_plan.scenario;
    m_report.hasWebView = m_plan.hasWebView;
    m_report.summary = scenarioSummary(m_plan.scenario);
    m_report.startedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    m_sinceStart.start();
    if (!m_sink.listen())
        return fail(u"a port on the loopback address for events"_s);
    if (!QDir().mkpath(m_plan.reportFolder))
        return fail(u"the folder "_s + m_plan.reportFolder);
    m_journey = std::make_unique<Journey>(
        Journey::Stage{m_eye, m_hand, m_line, m_team, m_sink, m_plan.reportFolder, m_plan.hasWebView});
    m_steps = m_journey->stepsOf(m_plan.scenario);
    m_watchdog.start();
    enterStep(0);
    m_timer.start();
}

void Driver::passOver()
{
    QStringList others = scenarioNames();
    others.removeIf(&needsWebView);
    qCWarning(lc, "The scenario %ls needs the web view, which is not there. Without it there are: %ls",
              qUtf16Printable(m_plan.scenario), qUtf16Printable(others.join(u", "_s)));
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(needsWebViewCode); }, Qt::QueuedConnection);
}

void Driver::enterStep(std::size_t index)
{
    m_step = index;
    m_move = 0;
    m_taken = {.step = m_steps.at(index).name};
    m_card.begin();
    m_watchdog.enter(m_taken.step);
    m_engineBefore = m_watchdog.engineMs();
    m_sinceStep.start();
}

void Driver::tick()
{
    if (!m_eye.mainWindow())
        return fail(u"the main window, which is gone"_s);
    if (m_hand.isBusy())
        return;
    m_count.pageSeen(m_eye.shownPage());
    const Step &step = m_steps.at(m_step);
    const Move &move = step.moves.at(m_move);
    Attempt attempt;
    if (move.kind == Move::Kind::Picture)
        attempt = takePicture(move.windowName);
    else
        attempt = move.attempt();
    if (!attempt.isDone) {
        // While the web engine is loaded nothing can be done: that time is reported apart, and not counted here.
        m_watchdog.look();
        const qint64 engine = m_watchdog.engineMs() - m_engineBefore;
        if (m_sinceStep.hasExpired(m_plan.stepLimit.count() + engine))
            fail(attempt.waitsFor);
        return;
    }
    if (++m_move < step.moves.size())
        return;
    m_taken.ms = m_sinceStep.elapsed();
    m_report.steps << m_taken;
    qCInfo(lc, "%ls (%lld ms)", qUtf16Printable(m_taken.step), static_cast<long long>(m_taken.ms));
    if (m_step + 1 < m_steps.size())
        enterStep(m_step + 1);
    else
        finish();
}

Attempt Driver::takePicture(const QString &windowName)
{
    // A picture is of a card and its screen: with another one's card it is none.
    const Attempt beside = m_card.attempt();
    m_taken.screen = m_card.screen();
    m_taken.card = m_card.card();
    m_taken.cardMs = m_card.waitedMs();
    if (!beside.isDone)
        return beside;
    QWidget *window = m_eye.window(windowName);
    if (!window)
        return Attempt::waiting(u"a picture"_s);
    const QString file = pictureName(m_report.steps.size() + 1, m_taken.step);
    const bool isTaken = m_camera.take(*window, m_eye.webSurface(windowName), file);
    m_watchdog.excuse();
    if (isTaken)
        m_taken.screenshot = file;
    return isTaken ? Attempt::done() : Attempt::waiting(u"a picture"_s);
}

void Driver::noteClick(QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget()) {
        if (one->objectName() == "popupView"_L1)
            m_count.facebookReached();
    }
    m_count.click(widget->objectName());
    // In a browser it begins where the link leaves.
    if (widget->objectName() == "copyLinkButton"_L1)
        m_count.facebookReached();
    qCDebug(lc, "click on %ls", qUtf16Printable(widget->objectName()));
}

void Driver::fail(const QString &waitedFor)
{
    m_report.failure = {m_taken.step, waitedFor};
    qCWarning(lc, "Failed at \"%ls\", waiting for: %ls", qUtf16Printable(m_taken.step), qUtf16Printable(waitedFor));
    if (m_taken.screenshot.isEmpty() && m_eye.mainWindow()) {
        const QString file = pictureName(m_report.steps.size() + 1, m_taken.step + u" failed"_s);
        // Without the web page: as it is now, not as it may become.
        m_camera.take(*m_eye.mainWindow(), nullptr, file);
        m_taken.screenshot = file;
    }
    if (!m_taken.step.isEmpty()) {
        m_taken.ms = m_sinceStep.elapsed();
        m_report.steps << m_taken;
    }
    finish();
}

void Driver::finish()
{
    m_timer.stop();
    m_watchdog.stop();
    m_report.totalMs = m_sinceStart.elapsed();
    m_line.listCalls([this](const std::optional<QJsonArray> &calls) { judge(calls); });
}

void Driver::judge(const std::optional<QJsonArray> &calls)
{
    m_report.calls = calls.value_or(QJsonArray());
    m_report.eventsReceived = m_sink.received();
    m_report.clicksToFacebook = m_count.clicks();
    m_report.pagesToFacebook = m_count.pages();
    m_report.worstBlockMs = m_watchdog.worst().ms;
    m_report.worstBlockAt = m_watchdog.worst().at;
    m_report.blocksOver50Ms = static_cast<int>(m_watchdog.blocks().size());
    m_report.webEngineLoadMs = m_watchdog.engineMs();
    constexpr int mostClicksOfOwner = 4;
    constexpr int mostPagesOfOwner = 3;
    const bool isTooFar = m_plan.scenario == "link-owner"_L1 &&
                          (m_count.clicks() > mostClicksOfOwner || m_count.pages() > mostPagesOfOwner);
    if (m_report.failure.waitedFor.isEmpty()) {
        if (!calls)
            m_report.failure = {u"Calls"_s, u"the list of calls"_s};
        else if (m_report.unexpectedCalls() > 0)
            m_report.failure = {u"Calls"_s, u"no unexpected call; see the list"_s};
        else if (isTooFar)
            m_report.failure = {u"Clicks"_s, u"Facebook within 4 clicks and 3 pages"_s};
    }
    m_report.isOk = m_report.failure.waitedFor.isEmpty();
    Camera::develop();
    const QString wrong = writeReport(m_report, m_plan.reportFolder);
    if (!wrong.isEmpty())
        qCCritical(lc, "%ls", qUtf16Printable(wrong));
    Q_EMIT ended(m_report.isOk && wrong.isEmpty() ? 0 : 1);
}

} // namespace golive::rehearsal

#include "moc_driver.cpp"
