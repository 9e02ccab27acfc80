#include "base/enumvalues.h"

#include "domain/getready/checklist.h"
#include "domain/setup.h"
#include "domain/step.h"
#include "domain/sync/attention.h"
#include "testing/test.h"

#include <QTest>

namespace tst_enumvalues {

using namespace golive;

enum class Sizes { Small, Middle, Large };

/// What the loops of other tests stand on: each value of an enum, and nothing that is none.
class EnumValuesTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachOnceAndInOrder()
    {
        QVERIFY(enumValues<Sizes>() == (std::array{Sizes::Small, Sizes::Middle, Sizes::Large}));
        QVERIFY(enumValues<SyncKind>() == (std::array{SyncKind::Contacts, SyncKind::History}));
        QVERIFY(enumValues<Attention>().front() == Attention::None);
    }

    /// The product counts these by their last value; one that is added behind it would be left out there.
    void whatTheProductCountsIsAll()
    {
        QCOMPARE(static_cast<int>(enumValues<Step>().size()), stepCount);
        QCOMPARE(static_cast<int>(enumValues<Page>().size()), pageCount);
        QCOMPARE(static_cast<int>(enumValues<Card>().size()), cardCount);
        QCOMPARE(static_cast<int>(enumValues<CheckItem>().size()), checkItemCount);
    }
};

GOLIVE_TEST(EnumValuesTest)

} // namespace tst_enumvalues

#include "tst_enumvalues.moc"
