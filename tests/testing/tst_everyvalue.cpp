#include "testing/everyvalue.h"

#include "domain/attention.h"
#include "domain/checklist.h"
#include "domain/setup.h"
#include "domain/step.h"
#include "testing/test.h"

#include <QTest>

using namespace golive;
using golive::testing::everyValue;

namespace {

enum class Gaps { One = 1, Three = 3, Hundred = 100 };

} // namespace

/// What the loops of other tests stand on: each value of an enum, and nothing that is none.
class EveryValueTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachOnceAndInOrder()
    {
        QVERIFY(everyValue<Gaps>() == (std::array{Gaps::One, Gaps::Three, Gaps::Hundred}));
        QVERIFY(everyValue<SyncKind>() == (std::array{SyncKind::Contacts, SyncKind::History}));
        QVERIFY(everyValue<Attention>().front() == Attention::None);
    }

    /// The product counts these by their last value; one that is added behind it would be left out there.
    void whatTheProductCountsIsAll()
    {
        QCOMPARE(static_cast<int>(everyValue<Step>().size()), stepCount);
        QCOMPARE(static_cast<int>(everyValue<Page>().size()), pageCount);
        QCOMPARE(static_cast<int>(everyValue<Card>().size()), cardCount);
        QCOMPARE(static_cast<int>(everyValue<CheckItem>().size()), checkItemCount);
    }
};

QTEST_GUILESS_MAIN(EveryValueTest)
#include "tst_everyvalue.moc"
