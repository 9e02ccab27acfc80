#include "base/indexedheap.h"
#include "testing/test.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <memory>
#include <set>

namespace tst_indexedheap {

using namespace golive;

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

struct Thing
{
    int key = 0;
    std::size_t place = nowhere;
};

struct ByKey
{
    static bool isBefore(const Thing *one, const Thing *other) { return one->key < other->key; }
    static void setPlace(Thing *thing, std::size_t place) { thing->place = place; }
};

QList<int> firstOf(const IndexedHeap<Thing *, ByKey> &heap, std::size_t count)
{
    QList<int> keys;
    for (const Thing *thing : heap.first(count))
        keys << thing->key;
    return keys;
}

class IndexedHeapTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneHasNothing()
    {
        const IndexedHeap<Thing *, ByKey> heap;
        QVERIFY(heap.isEmpty() && heap.size() == 0 && heap.first(3).empty());
    }

    // Whatever goes and comes, it is as a set would have it, and each thing knows its place.
    void isAsASet()
    {
        QRandomGenerator random(20261129);
        std::vector<std::unique_ptr<Thing>> things(200);
        for (auto &thing : things)
            thing = std::make_unique<Thing>();
        IndexedHeap<Thing *, ByKey> heap;
        std::multiset<int> set;
        for (int turn = 0; turn < 20'000; ++turn) {
            Thing *thing = things[random.bounded(200U)].get();
            if (thing->place != nowhere) {
                heap.erase(thing->place);
                thing->place = nowhere;
                set.erase(set.find(thing->key));
            } else {
                thing->key = random.bounded(50); // many are the same
                heap.insert(thing);
                set.insert(thing->key);
            }
            QCOMPARE(heap.size(), set.size());
            if (!set.empty())
                QCOMPARE(heap.front()->key, *set.begin());
            if (turn % 100 != 0)
                continue;
            for (const auto &one : things)
                QVERIFY(one->place == nowhere || heap[one->place] == one.get());
            const QList<int> all(set.begin(), set.end());
            QCOMPARE(firstOf(heap, set.size() + 1), all);
            QCOMPARE(firstOf(heap, 5), all.first(std::min<qsizetype>(5, all.size())));
        }
    }
};

GOLIVE_TEST(IndexedHeapTest)

} // namespace tst_indexedheap

#include "tst_indexedheap.moc"
