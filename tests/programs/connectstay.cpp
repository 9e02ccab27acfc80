#include "connectstay.h"

#include "journey.h"
#include "ui/pages/connect/connectpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::test {

namespace {

using std::chrono::milliseconds;

constexpr int patience = 20'000;
const QRgb colour = qRgb(0, 160, 90);

const QString page = uR"(<style>html,body{height:100%;margin:0;background:#00a05a}</style><body>Press anywhere<script>
    document.body.onclick = () => { window.isPressed = true; window.w = window.open('%1', 'signup', 'width=400,height=400'); };</script></body>)"_s;

/// Has seen a widget being painted.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            isPainted = true;
        return false;
    }
    bool isPainted = false;
};

/// What this thread has worked.
milliseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int rendererCount()
{
    struct Process
    {
        qint64 parent = 0;
        int threads = 0;
    };
    QHash<qint64, Process> all;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 id = name.toLongLong(&isNumber);
        // proc(5): "ID (NAME) STATE PARENT ...", and a name may hold anything.
        const QByteArray state = isNumber ? textOf(u"/proc/"_s + name + u"/stat"_s) : QByteArray();
        const QByteArrayList fields = state.mid(state.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 17)
            all.insert(id, {fields.at(1).toLongLong(), fields.at(17).toInt()});
    }
    int count = 0;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        qint64 above = one->parent;
        while (above > 1 && above != QCoreApplication::applicationPid())
            above = all.value(above).parent;
        if (above != QCoreApplication::applicationPid())
            continue;
        // A renderer is forked from the zygote, whose arguments it keeps where there is no room for its own; the zygote
        // itself has one thread.
        const QByteArray command = textOf(u"/proc/%1/cmdline"_s.arg(one.key()));
        count += command.contains("--type=renderer") || (command.contains("--type=zygote") && one->threads > 1);
    }
    return count;
}

ConnectStay::ConnectStay()
{
    m_partner.setPage(u"/golive"_s, page.arg(m_signUp.url(u"/dialog"_s).toString()));
    m_signUp.setPage(u"/dialog"_s, u"<body>A window of its own</body>"_s);
    m_folder.setAutoRemove(false); // the engine writes a little longer

    Surroundings around;
    around.isPractice = true;
    around.webView = WebViewState::Ready;
    m_world.session.setSurroundings(around);
    const event::SubscriptionsRead subscriptions{{on::everything()}};
    m_world.gateway.answers.insert(Activity::ReadingSubscriptions, subscriptions);
    Setup setup = on::atEvents().on(subscriptions).on(on::oldChatsAreKnown()).setup;
    setup.signUp.link.url = m_partner.url(u"/golive"_s);
    setup.signUp.link.madeAt = m_world.clock.now();
    m_world.store.kept.insert(setup.id, setup);

    m_controller = std::make_unique<programs::SignUpController>(
        m_world.session, QStringLiteral(GOLIVE_WEB_PLUGIN), m_folder.path(),
        programs::SignUpController::Practice{m_partner.origin(), m_signUp.origin()});
    QObject::connect(m_controller.get(), &programs::SignUpController::surfaceChanged, &m_window,
                     [this](QWidget *surface) {
                         if (auto *connectPage = qobject_cast<ui::ConnectPage *>(m_window.page(Page::Connect)))
                             connectPage->setSurface(surface);
                     });
    QObject::connect(&m_world.session, &Session::changed, &m_window, [this] { m_window.draw(m_world.session.view()); });
    m_world.session.start();
    m_world.session.resume(setup.id);
    m_window.resize(1'100, 800);
    m_window.show();
}

ConnectStay::~ConnectStay()
{
    m_window.disconnect();
    m_world.session.disconnect();
    m_controller.reset();
}

bool ConnectStay::isWarm()
{
    m_controller->warmUp();
    return QTest::qWaitFor([] { return rendererCount() > 0; }, patience);
}

std::optional<milliseconds> ConnectStay::enter()
{
    QWidget *connectPage = m_window.page(Page::Connect); // made ahead, as the wizard does
    PaintWatch watch;
    m_since.start();
    const milliseconds worked = threadTime();
    m_world.session.dispatch(event::NextPressed{});
    if (!m_controller->webSurface())
        return std::nullopt;
    m_controller->webSurface()->installEventFilter(&watch);
    bool isTurning = false;
    const auto isPainted = [&] {
        if (!watch.isPainted || !connectPage->isVisible())
            return false;
        return isTurning;
    };
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] { isTurning = watch.isPainted; });
    turns.start(0);
    while (!isPainted() && m_since.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_entering = threadTime() - worked;
    return isPainted() ? std::optional(milliseconds(m_since.elapsed())) : std::nullopt;
}

std::optional<milliseconds> ConnectStay::awaitPage()
{
    const bool isThere = QTest::qWaitFor(
        [this] {
            const QImage picture = m_controller->webSurface()->grabPage();
            return !picture.isNull() && picture.pixel(picture.rect().center()) == colour;
        },
        patience);
    return isThere ? std::optional(milliseconds(m_since.elapsed())) : std::nullopt;
}

bool ConnectStay::isPressed() const
{
    // What a script finds is told later: asked again until it is.
    auto found = std::make_shared<bool>(false);
    m_controller->webSurface()->runPracticeScript(u"window.isPressed === true"_s,
                                                  [found](const QVariant &answer) { *found = answer.toBool(); });
    return QTest::qWaitFor([&] { return *found; }, 2'000);
}

bool ConnectStay::openWindow()
{
    auto *view = m_controller->webSurface()->findChild<QWidget *>(u"webView"_s);
    if (!view || !view->focusProxy())
        return false;
    // The engine drops clicks until the page has painted something. One that arrived is not repeated: a page that
    // opens windows again and again is stopped.
    for (int i = 0; i < 10; ++i) {
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, view->focusProxy()->rect().center());
        if (isPressed())
            break;
    }
    return QTest::qWaitFor(
        [this] { return m_controller->webSurface()->findChild<QWidget *>(u"popupView"_s) != nullptr; }, patience);
}

void ConnectStay::goOn()
{
    m_world.session.dispatch(event::SignUpFinished{{u"1001"_s}, {u"2002"_s}});
    m_since.start();
    m_world.session.dispatch(event::StateRead{on::state(AppStage::SettingUp)});
}

void ConnectStay::beginAnother()
{
    m_since.start();
    m_world.session.startNew();
}

void ConnectStay::turnToBrowser()
{
    m_since.start();
    m_world.session.dispatch(event::SurfaceChosen{SurfaceKind::Browser});
}

std::optional<milliseconds> ConnectStay::awaitNoRenderer(milliseconds most)
{
    const bool isGone = QTest::qWaitFor([] { return rendererCount() == 0; }, static_cast<int>(most.count()));
    return isGone ? std::optional(milliseconds(m_since.elapsed())) : std::nullopt;
}

} // namespace golive::test
