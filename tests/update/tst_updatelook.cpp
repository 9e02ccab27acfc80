#include "programs/wizard/updatelook.h"
#include "rawserver.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_updatelook {

using namespace golive;
using namespace golive::programs;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Ended
{
    std::optional<SignedFeed> feed;
    QString why;
};

Ended look(const UpdateLook::Place &place)
{
    UpdateLook one(place);
    Ended ended;
    QObject::connect(&one, &UpdateLook::came, &one, [&ended](const SignedFeed &feed) { ended.feed = feed; });
    QObject::connect(&one, &UpdateLook::failed, &one, [&ended](const QString &why) { ended.why = why; });
    one.start();
    (void)QTest::qWaitFor([&ended] { return ended.feed || !ended.why.isEmpty(); }, 30'000);
    return ended;
}

UpdateLook::Place at(const QUrl &feed)
{
    UpdateLook::Place place;
    place.feed = feed;
    place.tls = RawServer::trustingConfiguration();
    return place;
}

/// What may come of a feed's two addresses.
class UpdateLookTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreFetchedAndNothingIsToldOfAnybody()
    {
        RawServer server(true);
        server.answer = [](const SeenRequest &request) {
            ScriptedAnswer answer;
            answer.body = request.target == "/golive/feed.json" ? "{\"a\": 1}\n" : "c2ln\n";
            answer.headers << "Set-Cookie: who=you; Path=/";
            return answer;
        };
        const Ended ended = look(at(server.url(u"/golive/feed.json"_s)));
        QVERIFY2(ended.feed, qPrintable(ended.why));
        QCOMPARE(ended.feed->bytes, "{\"a\": 1}\n"_ba); // to the byte: they are what is signed
        QCOMPARE(ended.feed->signature, "c2ln\n"_ba);
        QCOMPARE(server.seen().size(), 2);
        QCOMPARE(server.seen().last().target, "/golive/feed.json.sig"_ba);
        for (const SeenRequest &request : server.seen()) {
            QCOMPARE(request.verb, "GET"_ba);
            QVERIFY(request.body.isEmpty());
            QVERIFY(!request.headers.contains("cookie") && !request.headers.contains("authorization"));
            QCOMPARE(request.headers.value("user-agent"), "Golive"_ba);
        }
    }

    void whatIsNotTaken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasLength");
        QTest::addColumn<bool>("isTaken");
        const QByteArray most(UpdateLook::mostBytes, 'x');
        QTest::newRow("as large as may be") << 200 << most << true << true;
        QTest::newRow("larger") << 200 << QByteArray(most + 'x') << true << false;
        QTest::newRow("larger, and not said") << 200 << QByteArray(most + 'x') << false << false;
        QTest::newRow("far larger") << 200 << QByteArray(4'000'000, 'x') << false << false;
        QTest::newRow("not there") << 404 << QByteArray("no") << true << false;
        QTest::newRow("a sign-in") << 401 << QByteArray("who") << true << false;
        QTest::newRow("nothing") << 204 << QByteArray() << true << false;
        QTest::newRow("a fault") << 500 << QByteArray("no") << true << false;
    }
    void whatIsNotTaken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, hasLength);
        QFETCH(bool, isTaken);
        RawServer server(true);
        server.answer = [&](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.status = status;
            answer.body = body;
            answer.hasLength = hasLength;
            return answer;
        };
        const Ended ended = look(at(server.url(u"/feed.json"_s)));
        QCOMPARE(ended.feed.has_value(), isTaken);
        QCOMPARE(ended.why.isEmpty(), isTaken);
        QCOMPARE(server.seen().size(), isTaken ? 2 : 1); // without a feed no signature is asked for
    }

    void plainHttpIsNotEvenAsked()
    {
        RawServer server;
        const Ended ended = look(at(server.url(u"/feed.json"_s)));
        QVERIFY(!ended.feed);
        QCOMPARE(server.connections(), 0);
    }

    void redirectsStaySafe_data()
    {
        QTest::addColumn<bool>("isToHttps");
        QTest::newRow("https") << true;
        QTest::newRow("http") << false;
    }
    void redirectsStaySafe()
    {
        QFETCH(bool, isToHttps);
        RawServer other(isToHttps);
        RawServer server(true);
        server.answer = [&](const SeenRequest &request) {
            ScriptedAnswer answer;
            answer.status = 302;
            answer.headers << QByteArray("Location: " + other.url(QString::fromLatin1(request.target)).toEncoded());
            return answer;
        };
        const Ended ended = look(at(server.url(u"/feed.json"_s)));
        QCOMPARE(ended.feed.has_value(), isToHttps);
        QCOMPARE(other.connections(), isToHttps ? 2 : 0);
    }

    void redirectsHaveAnEnd()
    {
        RawServer server(true);
        server.answer = [](const SeenRequest &request) {
            ScriptedAnswer answer;
            answer.status = 302;
            answer.headers << QByteArray("Location: " + request.target + "x");
            return answer;
        };
        QVERIFY(!look(at(server.url(u"/feed.json"_s))).feed);
        QVERIFY(server.seen().size() <= 4);
    }

    void aCertificateThatNobodyTrustsIsRefused()
    {
        RawServer server(true);
        UpdateLook::Place place = at(server.url(u"/feed.json"_s));
        place.tls = QSslConfiguration::defaultConfiguration();
        QVERIFY(!look(place).feed);
        QVERIFY(server.seen().isEmpty());
    }

    void silenceEnds()
    {
        RawServer server(true);
        server.answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.cut = ScriptedAnswer::Cut::Hang;
            return answer;
        };
        UpdateLook::Place place = at(server.url(u"/feed.json"_s));
        place.patience = 300ms;
        QVERIFY(!look(place).why.isEmpty());
    }
};

GOLIVE_TEST(UpdateLookTest)

} // namespace tst_updatelook

#include "tst_updatelook.moc"
