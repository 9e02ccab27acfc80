#include "clientfixture.h"
#include "partner/gateway/syncservice.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

namespace tst_syncrecord {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = SyncRecord::State;

/// What is written down of an answer to a once-only call: from the wire to the record that goes into the ledger.
class SyncRecordTest : public golive::Test
{
    Q_OBJECT

    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

    /// The record after one call that was answered so; `clock` tells when it was settled.
    struct World
    {
        ClientFixture fixture;
        MemorySecretStore secrets;
        TokenVault vault{secrets};
        PartnerService partner{*fixture.client, vault, fixture.clock};
        SyncService sync{*fixture.client, partner, fixture.clock};

        std::optional<SyncRecord> recordAfter(const ScriptedAnswer &answer)
        {
            fixture.server.answer = [answer](const SeenRequest &) { return answer; };
            std::optional<SyncRecord> got;
            sync.send(someApp, SyncKind::History, [&got](const SyncRecord &record) { got = record; });
            (void)QTest::qWaitFor([&got] { return got.has_value(); }, 10'000);
            return got;
        }
    };

private Q_SLOTS:
    /// Meta was seen to wrap both refusals in code 4 with one title: whatever the dress, the record has one name for
    /// each.
    void codeFour_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        const char *title = "'code':4,'message':'(#4) Synchronization Request made outside of allowed time window'";
        const auto row = [title](const char *name, const char *more, State state, const QString &code) {
            QTest::newRow(name) << json("{'error':{%1%2}}").replace("%1", json(title)).replace("%2", json(more))
                                << state << code;
        };
        row("requested before, by sub-code", ",'error_subcode':2593107", State::Accepted, u"2593107"_s);
        row("too late, by sub-code", ",'error_subcode':2593108", State::Refused, u"2593108"_s);
        row("requested before, by details",
            ",'error_data':{'details':'You have exceeded the maximum number of times to call the synchronization api "
            "for this "
            "phone number.'}",
            State::Accepted, u"2593107"_s);
        row("too late, by details",
            ",'error_data':{'details':'Synchronization request can only be made within 24 hours of onboarding'}",
            State::Refused, u"2593108"_s);
        row("the title alone says neither", "", State::Refused, u"4"_s);
    }

    void codeFour()
    {
        QFETCH(QByteArray, error);
        QFETCH(State, state);
        QFETCH(QString, code);
        // As Meta's answer stands, and within Gupshup's message.
        const QByteArray quoted = QByteArray(error).replace('"', "\\\"");
        const QList<QByteArray> dresses{error, "{\"status\":\"error\",\"message\":\"" + quoted + "\"}"};
        for (const QByteArray &body : dresses) {
            World world;
            const auto record = world.recordAfter({400, body});
            QVERIFY2(record, body.constData());
            QCOMPARE(record->state, state);
            QCOMPARE(record->code, code);
            QVERIFY(record->isSettled());
            QVERIFY(!record->notBefore);
            // Meta's details say more than its title, where they are there.
            QVERIFY(
                record->detail.contains(error.contains("error_data") ? u"ynchronization"_s : u"allowed time window"_s));
            QCOMPARE(world.fixture.server.seen().size(), 1);
        }
    }

    /// What this client says of itself is told by the state; kept, it would be quoted as the server's.
    void onlyAServersWordsAreKept()
    {
        World silent;
        const auto unreadable = silent.recordAfter({200, "{}"});
        QVERIFY(unreadable);
        QCOMPARE(unreadable->state, State::Unknown);
        QCOMPARE(unreadable->detail, QString());
        World speaking;
        const auto failed = speaking.recordAfter({500, "{\"status\":\"error\",\"message\":\"Something broke\"}"});
        QVERIFY(failed);
        QCOMPARE(failed->state, State::Unknown);
        QCOMPARE(failed->detail, u"Something broke"_s);
    }

    void thePauseOfA429_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<int>("seconds"); // -1: none is known
        QTest::newRow("none") << QList<QByteArray>{} << -1;
        QTest::newRow("in seconds") << QList<QByteArray>{"Retry-After: 120"} << 120;
        QTest::newRow("until a time of the server's")
            << QList<QByteArray>{"Date: Wed, 25 Nov 2026 10:00:00 GMT", "Retry-After: Wed, 25 Nov 2026 10:05:00 GMT"}
            << 300;
        QTest::newRow("never longer than a day") << QList<QByteArray>{"Retry-After: 9999999"} << 24 * 3600;
        QTest::newRow("unreadable") << QList<QByteArray>{"Retry-After: soon"} << -1;
    }

    void thePauseOfA429()
    {
        QFETCH(QList<QByteArray>, headers);
        QFETCH(int, seconds);
        World world;
        const auto record =
            world.recordAfter({429, "Too Many Requests", headers + QList<QByteArray>{"Content-Type: text/plain"}});
        QVERIFY(record.has_value());
        QCOMPARE(record->state, State::NotSent);
        QCOMPARE(record->code, u"429"_s);
        QVERIFY(record->mayBeClaimed());
        QCOMPARE(record->at, std::optional(world.fixture.clock.now()));
        QCOMPARE(record->notBefore,
                 seconds < 0 ? std::nullopt : std::optional(*record->at + std::chrono::seconds(seconds)));
        QCOMPARE(world.fixture.server.seen().size(), 1); // The pause is the ledger's: nothing is sent again here.
    }
};

GOLIVE_TEST(SyncRecordTest)

} // namespace tst_syncrecord

#include "tst_syncrecord.moc"
