#include "events/receiver/commandline.h"
#include "events/receiver/doorkeeper.h"
#include "events/receiver/secretpath.h"
#include "eventtexts.h"
#include "testing/rights.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_doorkeeper {

using namespace golive;
using namespace golive::receiver;
using golive::receivertest::app;
using namespace Qt::Literals::StringLiterals;

class DoorkeeperTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void letsIn_data();
    void letsIn();
    void eachAppHasItsOwnAddress();
    void theKeyIsKept();
    void anOldAddressGoesOnBeingTaken();
    void anEmptyAddressFileIsNotAnOpenDoor_data();
    void anEmptyAddressFileIsNotAnOpenDoor();
    void theHeaderComesFromSeveralPlaces();
    void wrongArguments_data();
    void wrongArguments();
    void theDaysAreAnArgument_data();
    void theDaysAreAnArgument();
    void theDaysAreThePolicys();

private:
    static httpguard::Request request(const QByteArray &method, const QString &path, const QByteArray &token = {})
    {
        httpguard::Request made;
        made.method = method;
        made.path = path;
        if (!token.isEmpty())
            made.headers.append({"x-token", token});
        return made;
    }
    static AppAddresses addresses(const QString &key = u"key"_s)
    {
        return AppAddresses(Secret(key), Secret(u"s3cret"_s));
    }
    static Doorkeeper doorkeeper() { return {addresses(), RequiredHeader::fromLine(u"X-Token: abc"_s)}; }
};

void DoorkeeperTest::letsIn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("refusal");
    QTest::newRow("right") << QByteArray("POST") << u"/s3cret"_s << QByteArray("abc") << 0;
    QTest::newRow("slash") << QByteArray("POST") << u"/s3cret/"_s << QByteArray("abc") << 0;
    QTest::newRow("app") << QByteArray("POST") << u"/s3cret/0f-1"_s << QByteArray("abc") << 0;
    QTest::newRow("root") << QByteArray("POST") << u"/"_s << QByteArray("abc") << 404;
    QTest::newRow("beginning") << QByteArray("POST") << u"/s3cre"_s << QByteArray("abc") << 404;
    QTest::newRow("longer") << QByteArray("POST") << u"/s3cretx"_s << QByteArray("abc") << 404;
    QTest::newRow("case") << QByteArray("POST") << u"/S3cret"_s << QByteArray("abc") << 404;
    QTest::newRow("too deep") << QByteArray("POST") << u"/s3cret/a/b"_s << QByteArray("abc") << 404;
    QTest::newRow("get") << QByteArray("GET") << u"/s3cret"_s << QByteArray("abc") << 405;
    QTest::newRow("get elsewhere") << QByteArray("GET") << u"/x"_s << QByteArray("abc") << 404;
    QTest::newRow("no header") << QByteArray("POST") << u"/s3cret"_s << QByteArray() << 401;
    QTest::newRow("wrong header") << QByteArray("POST") << u"/s3cret"_s << QByteArray("abd") << 401;
    QTest::newRow("longer header") << QByteArray("POST") << u"/s3cret"_s << QByteArray("abcd") << 401;
}

void DoorkeeperTest::letsIn()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, token);
    QFETCH(int, refusal);
    const auto refused = doorkeeper().refusal(request(method, path, token));
    QCOMPARE(refused ? refused->status : 0, refusal);
}

void DoorkeeperTest::eachAppHasItsOwnAddress()
{
    const AppAddresses mine = addresses();
    // HMAC-SHA256, as another program computes it: the address stands in Gupshup's subscriptions and must never change.
    QCOMPARE(mine.pathOf({u"0f-1"_s}), u"0f-1/a29fe46d79913efefad370faadc353a3"_s);
    QVERIFY(mine.pathOf({u"a/b"_s}).isEmpty());
    QVERIFY(mine.pathOf({}).isEmpty());
    const auto door = [&mine](const QString &path) { return mine.entrance(path); };
    const QString path = u'/' + mine.pathOf({u"0f-1"_s});
    QVERIFY(door(path)->door == Door::Own);
    QCOMPARE(door(path)->app.value, u"0f-1"_s);
    QVERIFY(door(path + u'/')->door == Door::Own);
    QVERIFY(door(u"/s3cret"_s)->door == Door::Shared);
    QVERIFY(door(u"/s3cret"_s)->app.isEmpty());
    QCOMPARE(door(u"/s3cret/0f-1"_s)->app.value, u"0f-1"_s);
    // What one client's provider knows opens no other door.
    const QString tag = path.section(u'/', 2);
    for (const QString &wrong :
         QStringList{u"/0f-2/"_s + tag, u"/0F-1/"_s + tag, u"/0f-1/"_s + tag.chopped(1), QString(path + u'0'),
                     path + u"/x"_s, QString(u'/' + tag), u"/s3cret/"_s + tag + u"/0f-1"_s, u"/0f-1/s3cret"_s,
                     u"/0f-1/"_s, u"/0f-1"_s, u"/"_s, QString(), u"//"_s, u"/0f-1//"_s + tag})
        QVERIFY2(!door(wrong), qPrintable(wrong));
    QVERIFY(!addresses(u"another key"_s).entrance(path));
    // Where the old address is given up, the own ones stay.
    const AppAddresses strict = mine.withShared({});
    QVERIFY(!strict.entrance(u"/s3cret"_s));
    QVERIFY(!strict.entrance(u"/s3cret/0f-1"_s));
    QVERIFY(strict.entrance(path));
}

void DoorkeeperTest::theKeyIsKept()
{
    QTemporaryDir folder;
    const auto first = AppAddresses::keptIn(folder.path());
    QVERIFY(first);
    QVERIFY(!first->shared()); // no new one of the old kind is ever made
    const auto again = AppAddresses::keptIn(folder.path());
    QVERIFY(again);
    QCOMPARE(again->pathOf({app}), first->pathOf({app}));
    QCOMPARE(QFile(folder.filePath(u"receiver-key"_s)).size(), 65);
    QVERIFY(testing::isOwnersAlone(folder.filePath(u"receiver-key"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QTemporaryDir other;
    QVERIFY(AppAddresses::keptIn(other.path())->pathOf({app}) != first->pathOf({app}));
}

void DoorkeeperTest::anOldAddressGoesOnBeingTaken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"receiver-path"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("0123456789abcdef0123456789abcdef\n") > 0);
    file.close();
    const auto kept = AppAddresses::keptIn(folder.path());
    QVERIFY(kept);
    QVERIFY(kept->entrance(u"/0123456789abcdef0123456789abcdef/"_s + app)->door == Door::Shared);
    // What it knows helps nobody to make up an app's own address.
    QVERIFY(kept->pathOf({app}) != AppAddresses(Secret(u"0123456789abcdef0123456789abcdef"_s)).pathOf({app}));
}

void DoorkeeperTest::anEmptyAddressFileIsNotAnOpenDoor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("address") << u"receiver-path"_s << QByteArray();
    QTest::newRow("key") << u"receiver-key"_s << QByteArray();
    QTest::newRow("half a key") << u"receiver-key"_s << QByteArray(32, 'a');
}

void DoorkeeperTest::anEmptyAddressFileIsNotAnOpenDoor()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const auto kept = AppAddresses::keptIn(folder.path());
    QVERIFY(!kept);
    QVERIFY(kept.error().contains(name));
    QVERIFY(!secretPathFrom(u"/"_s));
    QVERIFY(!secretPathFrom(u"a b"_s));
    QCOMPARE(secretPathFrom(u"/hooks/abc/"_s)->reveal(), u"hooks/abc"_s);
}

void DoorkeeperTest::theHeaderComesFromSeveralPlaces()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    };
    write(u"header"_s, "X-Token: from-file\nmore\n");
    write(u"golive-receiver-header"_s, "X-Token: from-credential\n");
    write(u"empty"_s, "");
    write(u"blank"_s, "X-Token from-file\n");
    const auto asks = [&](const QStringList &arguments, const QProcessEnvironment &environment,
                          const QByteArray &token) {
        const auto line = readCommandLine(QStringList{u"golive-receiver"_s} + arguments, environment);
        return line && line->header && line->header->isIn(request("POST", u"/"_s, token));
    };
    QProcessEnvironment named;
    named.insert(u"GOLIVE_RECEIVER_HEADER"_s, u"X-Token: from-environment"_s);
    QProcessEnvironment credential;
    credential.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    const QString file = folder.filePath(u"header"_s);
    QVERIFY(asks({u"--header"_s, u"X-Token: given"_s}, named, "given"));
    QVERIFY(asks({u"--header-file"_s, file}, named, "from-file"));
    QVERIFY(asks({}, named, "from-environment"));
    QVERIFY(asks({}, credential, "from-credential"));
    QVERIFY(!readCommandLine({u"golive-receiver"_s}, {})->header);
    QVERIFY(!readCommandLine({u"r"_s, u"--header-file"_s, folder.filePath(u"empty"_s)}, {}));
    QVERIFY(!readCommandLine({u"r"_s, u"--header-file"_s, folder.filePath(u"none"_s)}, {}));
    // Without its colon it is refused, wherever it comes from, and the message says where that is.
    const auto whyNot = [](const QStringList &arguments, const QProcessEnvironment &environment) {
        const auto line = readCommandLine(QStringList{u"r"_s} + arguments, environment);
        return line ? QString() : line.error();
    };
    QVERIFY(whyNot({u"--header-file"_s, folder.filePath(u"blank"_s)}, {}).startsWith(u"--header-file: must be"_s));
    QVERIFY(whyNot({u"--header-file"_s, QString()}, named).startsWith(u"--header-file: must name"_s));
    QVERIFY(whyNot({u"--header"_s, QString()}, {}).startsWith(u"--header: must be"_s));
    named.insert(u"GOLIVE_RECEIVER_HEADER"_s, u"X-Token from-environment"_s);
    QVERIFY(whyNot({}, named).startsWith(u"GOLIVE_RECEIVER_HEADER: must be"_s));
    write(u"golive-receiver-header"_s, "X-Token");
    QVERIFY(whyNot({}, credential).startsWith(u"the credential golive-receiver-header: must be"_s));
}

void DoorkeeperTest::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << u"--port"_s;
    QTest::newRow("path") << QStringList{u"--path"_s, u"a b"_s} << u"--path"_s;
    QTest::newRow("empty path") << QStringList{u"--path"_s, u""_s} << u"--path"_s;
    QTest::newRow("header") << QStringList{u"--header"_s, u"nothing"_s} << u"--header"_s;
    QTest::newRow("clock") << QStringList{u"--clock-url"_s, u"https://example.com"_s} << u"--clock-url"_s;
    QTest::newRow("app alone") << QStringList{u"--app"_s, u"x"_s} << u"--app"_s;
    QTest::newRow("import") << QStringList{u"--import"_s, u""_s} << u"--import"_s;
    QTest::newRow("address of nobody") << QStringList{u"--address"_s, u""_s} << u"--address"_s;
    QTest::newRow("left over") << QStringList{u"FILE"_s} << u"FILE"_s;
}

void DoorkeeperTest::wrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto line = readCommandLine(QStringList{u"golive-receiver"_s} + arguments, {});
    QVERIFY(!line);
    QVERIFY(line.error().contains(named));
}

void DoorkeeperTest::theDaysAreAnArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("days"); // -1: refused
    QTest::newRow("none") << QStringList() << 30;
    const auto row = [](const QString &value, int days) {
        QTest::addRow("%s", qPrintable(value)) << QStringList{u"--keep-days"_s, value} << days;
    };
    row(u"0"_s, 0);
    row(u"8"_s, 8);
    row(u"365"_s, 365);
    row(u"7"_s, -1);
    row(u"-1"_s, -1);
    row(u"many"_s, -1);
    row(QString(), -1);
    row(u"4294967295"_s, -1);
}

void DoorkeeperTest::theDaysAreAnArgument()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, days);
    const auto line = readCommandLine(QStringList{u"golive-receiver"_s} + arguments, {});
    QCOMPARE(line ? int(line->keepDays.count()) : -1, days);
    QVERIFY(line || line.error().startsWith(u"--keep-days: "_s));
    QVERIFY(helpText().contains(u"--keep-days <N>"_s));
}

void DoorkeeperTest::theDaysAreThePolicys()
{
    golive::Policy policy;
    policy.place = u"/etc/golive/policy.json"_s;
    policy.retention = std::chrono::days(90);
    QCOMPARE(readCommandLine({u"r"_s}, {}, policy)->keepDays, std::chrono::days(90));
    QCOMPARE(readCommandLine({u"r"_s, u"--keep-days"_s, u"90"_s}, {}, policy)->keepDays, std::chrono::days(90));
    const auto other = readCommandLine({u"r"_s, u"--keep-days"_s, u"30"_s}, {}, policy);
    QVERIFY(!other);
    for (const QString &named : {u"--keep-days"_s, u"retentionDays"_s, policy.place})
        QVERIFY2(other.error().contains(named), qPrintable(other.error()));
}

GOLIVE_TEST(DoorkeeperTest)

} // namespace tst_doorkeeper

#include "tst_doorkeeper.moc"
