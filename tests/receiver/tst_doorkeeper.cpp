#include "events/receiver/commandline.h"
#include "events/receiver/doorkeeper.h"
#include "events/receiver/secretpath.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace golive;
using namespace golive::receiver;
using namespace Qt::Literals::StringLiterals;

class DoorkeeperTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void letsIn_data();
    void letsIn();
    void thePathMayNameTheApp();
    void anAddressIsKept();
    void anEmptyAddressFileIsNotAnOpenDoor();
    void theHeaderComesFromSeveralPlaces();
    void wrongArguments_data();
    void wrongArguments();

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
    static Doorkeeper doorkeeper() { return {Secret(u"s3cret"_s), RequiredHeader::fromLine(u"X-Token: abc"_s)}; }
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

void DoorkeeperTest::thePathMayNameTheApp()
{
    QCOMPARE(doorkeeper().appOf(request("POST", u"/s3cret/0f-1"_s)).value, u"0f-1"_s);
    QVERIFY(doorkeeper().appOf(request("POST", u"/s3cret"_s)).isEmpty());
}

void DoorkeeperTest::anAddressIsKept()
{
    QTemporaryDir folder;
    const auto first = keptSecretPath(folder.path());
    const auto again = keptSecretPath(folder.path());
    QVERIFY(first && again);
    QCOMPARE(first->reveal().size(), 32);
    QCOMPARE(first->reveal(), again->reveal());
    QCOMPARE(QFile::permissions(folder.filePath(u"receiver-path"_s)),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    QTemporaryDir other;
    QVERIFY(keptSecretPath(other.path())->reveal() != first->reveal());
}

void DoorkeeperTest::anEmptyAddressFileIsNotAnOpenDoor()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"receiver-path"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!keptSecretPath(folder.path()));
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

QTEST_GUILESS_MAIN(DoorkeeperTest)
#include "tst_doorkeeper.moc"
