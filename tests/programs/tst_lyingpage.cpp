#include "programs/wizard/signupcontroller.h"

#include "domain/connect/coachscreen.h"
#include "fakes.h"
#include "journey.h"
#include "loopbacksite.h"
#include "storage/setupjson.h"
#include "testing/windowtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_lyingpage {

using namespace golive;
using namespace golive::testing;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// A heading by which the rules know the screen in practice, and a button where they want one.
QHash<QString, QString> lies()
{
    QHash<QString, QString> html;
    QFile file(u":/rules/screens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray screens = QJsonDocument::fromJson(file.readAll()).object()["screens"_L1].toArray();
    for (const auto &screen : screens) {
        const QJsonArray patterns = screen.toObject()["patterns"_L1].toArray();
        for (const auto &pattern : patterns) {
            const QString heading = pattern.toObject()["heading"_L1].toString();
            if (heading.isEmpty())
                continue;
            html.insert(screen.toObject()["id"_L1].toString(),
                        u"<h1>%1</h1><button>%2</button>"_s.arg(heading, pattern.toObject()["button"_L1].toString()));
            break;
        }
    }
    return html;
}

/// A page of the sign-up that claims to be every screen there is, beside a real session.
class LyingPageTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void itMovesTheCardAndNothingElse();
};

void LyingPageTest::itMovesTheCardAndNothingElse()
{
    LoopbackSite partner;
    LoopbackSite signUp;
    const QHash<QString, QString> all = lies();
    QCOMPARE(all.size(), coachScreenCount - 4); // the phone's own screens, and the one that is read ahead
    // One after the other, as the test turns them: a page asks for nothing more than being looked at.
    partner.setPage(u"/page"_s, u"<body><div id='place'></div></body>"_s);

    World world;
    Surroundings around;
    around.isPractice = true;
    around.webView = WebViewState::Ready;
    world.session.setSurroundings(around);
    Setup setup = on::atConnect().setup;
    setup.signUp.link.url = partner.url(u"/page"_s);
    world.store.kept.insert(setup.id, setup);
    world.session.start();

    QTemporaryDir folder;
    folder.setAutoRemove(false); // the engine writes a little longer
    SignUpController desk(world.session, QStringLiteral(GOLIVE_WEB_PLUGIN), folder.path(),
                          SignUpController::Practice{partner.origin(), signUp.origin()});
    QStringList told;
    connect(&desk, &SignUpController::screenShown, this, [&told](const QString &screen) { told << screen; });
    world.session.resume(setup.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.webSurface(), 20000);
    desk.webSurface()->resize(600, 500);
    desk.webSurface()->show();
    bool isThere = false;
    const auto look = [&] {
        desk.webSurface()->runPracticeScript(u"!!document.getElementById('place')"_s,
                                             [&isThere](const QVariant &answer) { isThere = answer.toBool(); });
        return isThere;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), 20000);

    const QJsonObject before = setupToJson(world.session.setup());
    const auto performed = world.gateway.performed;
    QSignalSpy changes(&world.session, &Session::changed);
    for (auto lie = all.cbegin(); lie != all.cend(); ++lie) {
        QString html = lie.value();
        desk.webSurface()->runPracticeScript(
            u"document.getElementById('place').innerHTML = \"%1\""_s.arg(html.replace(u'"', u'\'')));
        QTRY_COMPARE(told.value(told.size() - 1), lie.key());
        QVERIFY(coachScreenNamed(lie.key()));
    }
    QCOMPARE(setupToJson(world.session.setup()), before);
    QCOMPARE(setupToJson(*world.session.kept(setup.id)), before);
    QCOMPARE(world.gateway.performed, performed);
    QCOMPARE(changes.count(), 0);
}

GOLIVE_WINDOW_TEST(LyingPageTest)

} // namespace tst_lyingpage

#include "tst_lyingpage.moc"
