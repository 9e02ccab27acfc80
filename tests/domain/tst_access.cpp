#include "base/enumvalues.h"
#include "domain/facts/access.h"
#include "testing/test.h"

#include <QTest>

namespace tst_access {

// A step that is new needs a row here.
static_assert(golive::stepCount == 17);

using namespace golive;

class AccessTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // The table of the design, letter by letter: c(all), g(uidance), p(assed); by Partner, AppToken, Link, None.
    void table_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Step step, const char *expected) {
            QTest::newRow(name) << static_cast<int>(step) << QByteArray(expected);
        };
        row("Start", Step::Start, "cccc");
        row("SignIn", Step::SignIn, "ccpc");
        row("App", Step::App, "cgpg");
        row("Number", Step::Number, "ccpc");
        row("Checklist", Step::Checklist, "cccc");
        row("Enable", Step::Enable, "ccpg");
        row("Region", Step::Region, "cgpg");
        row("Contact", Step::Contact, "cgpg");
        row("ConfirmContact", Step::ConfirmContact, "cgpg");
        row("Webhooks", Step::Webhooks, "ccpg");
        row("SignUp", Step::SignUp, "cgcg");
        row("Phone", Step::Phone, "cgcg");
        row("SelectNumber", Step::SelectNumber, "cgcg");
        row("SetUp", Step::SetUp, "ccgg");
        row("Verify", Step::Verify, "ccpp");
        row("Sync", Step::Sync, "ccgg");
        row("Done", Step::Done, "cccc");
    }

    void table()
    {
        QFETCH(int, step);
        QFETCH(QByteArray, expected);
        QByteArray found;
        for (const Access access : enumValues<Access>()) {
            switch (passage(access, static_cast<Step>(step))) {
            case Passage::Call: found += 'c'; break;
            case Passage::Guidance: found += 'g'; break;
            case Passage::Passed: found += 'p'; break;
            }
        }
        QCOMPARE(found, expected);
    }
};

GOLIVE_TEST(AccessTest)

} // namespace tst_access

#include "tst_access.moc"
