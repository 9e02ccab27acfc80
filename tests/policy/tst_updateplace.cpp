#include "programs/updateplace.h"
#include "testing/test.h"

#include <QTest>

namespace tst_updateplace {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;
using Kind = PolicyFault::Kind;

const QByteArray someKey(32, 'k');
const QString builtIn = u"https://golive.example/feed.json"_s;
const QString ofPolicy = u"https://acme.example/feed.json"_s;

/// Where is asked, by what was built in and what the policy sets.
class UpdatePlaceTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whereIsAsked_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("built");
        QTest::addColumn<QVariantMap>("values");
        QTest::addColumn<QString>("asked");      ///< Empty: nowhere.
        QTest::addColumn<QStringList>("faulty"); ///< Keys that cannot be had.
        const auto row = [](const char *name, const QByteArray &key, const QString &built, const QVariantMap &values,
                            const QString &asked, const QStringList &faulty = {}) {
            QTest::newRow(name) << key << built << values << asked << faulty;
        };
        const QVariantMap feed{{u"updateFeed"_s, ofPolicy}};
        const QVariantMap on{{u"updateNotice"_s, true}};
        const QVariantMap off{{u"updateNotice"_s, false}};
        row("nothing built in", {}, {}, {}, {});
        row("... and a feed set", {}, {}, feed, {}, {u"updateFeed"_s});
        row("... and notices wanted", {}, {}, on, {}, {u"updateNotice"_s});
        row("... and notices off", {}, {}, off, {});
        row("a key alone", someKey, {}, {}, {});
        row("... and a feed set", someKey, {}, feed, ofPolicy);
        row("... and notices wanted", someKey, {}, on, {}, {u"updateNotice"_s});
        row("both", someKey, builtIn, {}, builtIn);
        row("... and another feed set", someKey, builtIn, feed, ofPolicy);
        row("... and notices wanted", someKey, builtIn, on, builtIn);
        row("... and notices off", someKey, builtIn, off, {});
        row("... a feed set, and notices off", someKey, builtIn,
            {{u"updateNotice"_s, false}, {u"updateFeed"_s, ofPolicy}}, {});
    }
    void whereIsAsked()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, built);
        QFETCH(QVariantMap, values);
        QFETCH(QString, asked);
        QFETCH(QStringList, faulty);
        PolicyValues read;
        read.values = values;
        const Policy policy = Policy::of(read, {u"en"_s}, u"/home/ana"_s);
        QCOMPARE(policy.faults, QList<PolicyFault>());
        const UpdateBuild build{key, QUrl(built)};
        QCOMPARE(updateFeedOf(policy, build), QUrl(asked));
        QStringList named;
        for (const PolicyFault &fault : updateFaults(policy, build)) {
            named << fault.key;
            QCOMPARE(fault.kind, key.isEmpty() ? Kind::NoUpdateKey : Kind::NoUpdateFeed);
        }
        QCOMPARE(named, faulty);
    }
};

GOLIVE_TEST(UpdatePlaceTest)

} // namespace tst_updateplace

#include "tst_updateplace.moc"
