#include "storage/memorysecretstore.h"
#include "testing/test.h"

#include <QTest>

namespace tst_secretstore {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class SecretStoreTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void memoryHoldsForThisRun()
    {
        MemorySecretStore store;
        QVERIFY(!store.isLasting());
        QVERIFY(!read(store, u"a"_s));
        store.write(u"a"_s, Secret(u"one"_s));
        store.write(u"b"_s, Secret(u"two"_s));
        QCOMPARE(read(store, u"a"_s).value(), u"one"_s);
        store.write(u"a"_s, Secret(u"three"_s));
        QCOMPARE(read(store, u"a"_s).value(), u"three"_s);
        store.remove(u"a"_s);
        QVERIFY(!read(store, u"a"_s));
        QCOMPARE(read(store, u"b"_s).value(), u"two"_s);
    }

private:
    std::optional<QString> read(SecretStore &store, const QString &key)
    {
        std::optional<QString> result;
        store.read(key, this, [&](std::optional<Secret> secret) {
            if (secret)
                result = secret->reveal();
        });
        return result;
    }
};

GOLIVE_TEST(SecretStoreTest)

} // namespace tst_secretstore

#include "tst_secretstore.moc"
