#include "fakes.h"
#include "journey.h"
#include "programs/wizard/signupcontroller.h"
#include "signup/policy/navigationpolicy.h"
#include "testing/windowtest.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_signuporganised {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// What an organisation decides about Facebook's part. No web view is needed for it.
class SignUpOrganisedTest : public golive::Test
{
    Q_OBJECT

    /// At Connect, for real, with a controller that has been told.
    struct Desk
    {
        explicit Desk(std::optional<SurfaceKind> surface, const QStringList &hosts = {},
                      OwnerPlace owner = OwnerPlace::Here, SurfaceKind before = SurfaceKind::WebView)
            : controller(world.session, {}, folder.path(), {})
        {
            Surroundings around;
            around.webView = WebViewState::NotInstalled;
            world.session.setSurroundings(around);
            Setup setup = on::atConnect().setup;
            setup.signUp.link.url = QUrl(u"https://partner.gupshup.io/x"_s);
            setup.signUp.owner = owner;
            setup.signUp.surface = before;
            world.store.kept.insert(setup.id, setup);
            world.session.start();
            controller.setOrganisation(surface, hosts);
            world.session.resume(setup.id);
        }
        const SignUp &signUp() const { return world.session.setup().signUp; }

        QTemporaryDir folder;
        World world;
        programs::SignUpController controller;
    };

private Q_SLOTS:
    void whatIsSetIsTaken_data()
    {
        QTest::addColumn<SurfaceKind>("set");
        QTest::addColumn<SurfaceKind>("other");
        QTest::newRow("browser") << SurfaceKind::Browser << SurfaceKind::WebView;
        QTest::newRow("web view") << SurfaceKind::WebView << SurfaceKind::Browser;
    }
    void whatIsSetIsTaken()
    {
        QFETCH(SurfaceKind, set);
        QFETCH(SurfaceKind, other);
        Desk desk(set, {}, OwnerPlace::Here, other);
        QCOMPARE(desk.signUp().surface, set);
        QVERIFY(desk.signUp().isSurfaceChosen); // an old engine changes nothing of it
        // And it stays so, whatever is pressed.
        desk.world.session.dispatch(event::SurfaceChosen{other});
        QCOMPARE(desk.signUp().surface, set);
        // Where the owner is, is nobody's policy.
        desk.world.session.dispatch(event::OwnerIsElsewhere{});
        QCOMPARE(desk.signUp().owner, OwnerPlace::Elsewhere);
        desk.world.session.dispatch(event::SurfaceChosen{set});
        QCOMPARE(desk.signUp().owner, OwnerPlace::Here);
    }

    void anOwnerOnACallIsLeftAlone()
    {
        const Desk desk(SurfaceKind::WebView, {}, OwnerPlace::Elsewhere);
        QCOMPARE(desk.signUp().owner, OwnerPlace::Elsewhere);
    }

    void withoutOneAPersonChooses()
    {
        Desk desk({});
        desk.world.session.dispatch(event::SurfaceChosen{SurfaceKind::Browser});
        QCOMPARE(desk.signUp().surface, SurfaceKind::Browser);
        desk.world.session.dispatch(event::SurfaceChosen{SurfaceKind::WebView});
        QCOMPARE(desk.signUp().surface, SurfaceKind::WebView);
    }

    void itsHostsAreLetInAndNoOthers()
    {
        const Desk desk({}, {u"login.example.com"_s});
        signup::NavigationPolicy policy(desk.controller.contextOf(desk.world.session.setup()));
        const auto isAllowed = [&policy](const QString &url) {
            signup::WebRequest request;
            request.url = QUrl(url);
            return policy.decide(request) == signup::Decision(signup::Allow{});
        };
        QVERIFY(isAllowed(u"https://login.example.com/saml"_s));
        QVERIFY(!isAllowed(u"http://login.example.com/saml"_s));
        QVERIFY(!isAllowed(u"https://evil.login.example.com/"_s));
        QVERIFY(!isAllowed(u"https://login.example.com.evil.org/"_s));
        QVERIFY(!isAllowed(u"https://example.com/"_s));
    }
};

GOLIVE_WINDOW_TEST(SignUpOrganisedTest)

} // namespace tst_signuporganised

#include "tst_signuporganised.moc"
