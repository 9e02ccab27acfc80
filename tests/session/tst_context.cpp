#include "fakes.h"
#include "testing/test.h"

#include <QTest>

namespace tst_context {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// No page says where this computer stands, or that this is practice: what is typed is read by what the session knows.
class ContextTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkOfThisComputerIsOneInPracticeOnly_data()
    {
        QTest::addColumn<bool>("isPractice");
        QTest::newRow("practice") << true;
        QTest::newRow("real") << false;
    }

    void aLinkOfThisComputerIsOneInPracticeOnly()
    {
        QFETCH(bool, isPractice);
        Surroundings around;
        around.isPractice = isPractice;
        World world;
        world.session.start();
        world.session.setSurroundings(around);
        world.session.dispatch(event::DoorChosen{Door::LinkOwner});
        world.session.dispatch(event::LinkPasted{u"http://127.0.0.1:8080/a"_s});
        QCOMPARE(!world.session.setup().signUp.link.isEmpty(), isPractice);
        QCOMPARE(world.session.setup().screen.problem.has_value(), !isPractice);
    }

    void aNumberWithoutACountryIsOneOfThisComputers_data()
    {
        QTest::addColumn<QString>("hostCountry");
        QTest::addColumn<QString>("number");
        QTest::newRow("Brazil") << u"BR"_s << u"+5511987654321"_s;
        QTest::newRow("nobody knows where") << QString() << QString();
    }

    void aNumberWithoutACountryIsOneOfThisComputers()
    {
        QFETCH(QString, hostCountry);
        QFETCH(QString, number);
        Surroundings around;
        around.hostCountry = hostCountry;
        World world;
        world.session.start();
        world.session.setSurroundings(around);
        world.session.dispatch(event::DoorChosen{Door::SelfServe});
        world.session.dispatch(event::NextPressed{});
        world.session.dispatch(event::NumberEdited{u"(11) 98765-4321"_s});
        const auto &read = world.session.setup().client.number;
        QCOMPARE(read ? read->e164 : QString(), number);
    }
};

GOLIVE_TEST(ContextTest)

} // namespace tst_context

#include "tst_context.moc"
