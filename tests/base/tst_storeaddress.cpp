#include "base/storeaddress.h"
#include "testing/test.h"

#include <QTest>

namespace tst_storeaddress {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class StoreAddressTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // empty: refused
        QTest::addColumn<bool>("isServer");
        QTest::addColumn<bool>("isOnThisComputer");
        const auto row = [](const char *name, const QString &typed, const QString &shown, bool isServer, bool isHere) {
            QTest::newRow(name) << typed << shown << isServer << isHere;
        };
        row("a folder", u"/srv/golive"_s, u"/srv/golive"_s, false, true);
        row("a folder of Windows", u"C:/golive"_s, u"C:/golive"_s, false, true);
        row("a server", u"postgresql://db.example.org/golive"_s, u"postgresql://db.example.org/golive"_s, true, false);
        row("all of it", u"postgres://ana@db.example.org:5433/golive?sslrootcert=/etc/ca.pem"_s,
            u"postgresql://ana@db.example.org:5433/golive?sslrootcert=/etc/ca.pem"_s, true, false);
        row("this computer", u"postgresql://127.0.0.1/golive"_s, u"postgresql://127.0.0.1/golive"_s, true, true);
        row("this computer, version 6", u"postgresql://[::1]/golive"_s, u"postgresql://[::1]/golive"_s, true, true);
        row("its socket", u"postgresql:///golive"_s, u"postgresql:///golive"_s, true, true);
        row("a name that begins alike", u"postgresql://localhost.example.org/golive"_s,
            u"postgresql://localhost.example.org/golive"_s, true, false);
        row("a name that begins as an address", u"postgresql://127.example.org/golive"_s,
            u"postgresql://127.example.org/golive"_s, true, false);
        for (const QString &refused :
             {u""_s, u"postgresql://db.example.org"_s, u"postgresql://db.example.org/"_s, u"mysql://db/golive"_s,
              u"postgresql://db/a/b"_s, u"postgresql://ana:secret@db/golive"_s, u"postgresql://db/golive?sslmode=off"_s,
              u"postgresql://db/golive?password=secret"_s, u"postgresql://db/golive#x"_s})
            row(qPrintable(u"refused: "_s + refused), refused, {}, false, false);
    }
    void whatIsTypedIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(bool, isServer);
        QFETCH(bool, isOnThisComputer);
        const auto address = StoreAddress::parse(typed);
        QCOMPARE(address.has_value(), !shown.isEmpty());
        if (!address)
            return;
        QCOMPARE(address->text(), shown);
        QCOMPARE(address->isServer(), isServer);
        QCOMPARE(address->isOnThisComputer(), isOnThisComputer);
        QCOMPARE(*StoreAddress::parse(address->text()), *address);
    }

    void aPasswordIsNamed()
    {
        for (const QString &typed : {u"postgresql://ana:secret@db/golive"_s, u"postgresql://db/golive?password=x"_s})
            QCOMPARE(StoreAddress::parse(typed).error(), StoreAddress::Fault::PasswordInside);
    }
};

GOLIVE_TEST(StoreAddressTest)

} // namespace tst_storeaddress

#include "tst_storeaddress.moc"
