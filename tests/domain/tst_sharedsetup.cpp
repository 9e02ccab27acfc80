#include "domain/team/sharedsetup.h"
#include "testing/test.h"

#include <QTest>

namespace tst_sharedsetup {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const ChangedBy ana{u"Ana"_s, u"desk-2"_s, false};

Setup withEmail(const QString &email)
{
    Setup setup;
    setup.id = {u"s"_s};
    setup.step = setup.furthest = Step::Contact;
    putTyped(setup, TypedField::ContactEmail, {email});
    return setup;
}

QString emailOf(const Setup &setup)
{
    return typedValue(setup, TypedField::ContactEmail).text;
}

/// What a window does with others' changes, without a window; two sessions on a store are tst_twopeople's.
class SharedSetupTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsNotToldBesideAChoice()
    {
        SharedSetup shared;
        Setup here = shared.taken(withEmail(u"a@x.example"_s), withEmail(u"b@x.example"_s), ana, true);
        QCOMPARE(shared.view().changes.size(), 1);
        QVERIFY(shared.view().contested.isEmpty());
        const Setup typed = withEmail(u"mine@x.example"_s);
        shared.noteDone(here, typed);
        here = shared.taken(typed, withEmail(u"c@x.example"_s), ana, true);
        QCOMPARE(emailOf(here), u"mine@x.example"_s);
        QCOMPARE(emailOf(shared.asKept(here)), u"c@x.example"_s);
        QCOMPARE(shared.view().contested.size(), 1);
        QVERIFY(shared.view().changes.isEmpty());
    }

    void theSameTypedByBothIsNoChoice()
    {
        SharedSetup shared;
        const Setup before = withEmail(u"a@x.example"_s);
        const Setup typed = withEmail(u"b@x.example"_s);
        shared.noteDone(before, typed);
        shared.taken(typed, typed, ana, true);
        QVERIFY(shared.view().contested.isEmpty());
    }

    void whatIsChosenStands_data()
    {
        QTest::addColumn<bool>("isMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void whatIsChosenStands()
    {
        QFETCH(bool, isMine);
        SharedSetup shared;
        const Setup typed = withEmail(u"mine@x.example"_s);
        shared.noteDone(withEmail(u"a@x.example"_s), typed);
        Setup here = shared.taken(typed, withEmail(u"theirs@x.example"_s), ana, true);
        QVERIFY(shared.isContested());
        shared.settle(TypedField::ContactEmail, isMine, here);
        QCOMPARE(emailOf(here), isMine ? u"mine@x.example"_s : u"theirs@x.example"_s);
        QCOMPARE(emailOf(shared.asKept(here)), emailOf(here));
        QVERIFY(!shared.isContested());
    }
};

GOLIVE_TEST(SharedSetupTest)

} // namespace tst_sharedsetup

#include "tst_sharedsetup.moc"
