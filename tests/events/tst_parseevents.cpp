#include "events/read/digestjson.h"
#include "events/read/mendedjson.h"
#include "events/read/parseevents.h"
#include "testing/test.h"

#include <QTest>

namespace tst_parseevents {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class ParseEventsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &body, ParseFault::Kind fault) {
            QTest::newRow(name) << body << int(fault);
        };
        row("nothing", {}, ParseFault::Kind::NotJson);
        row("blank", "  \n", ParseFault::Kind::NotJson);
        row("form", "a=1&b=2", ParseFault::Kind::NotJson);
        row("cut", json("{'entry':[{'id':'1','chang"), ParseFault::Kind::NotJson);
        row("two values", "{} {}", ParseFault::Kind::NotJson);
        row("too deep", QByteArray(3000, '[') + QByteArray(3000, ']'), ParseFault::Kind::NotJson);
        row("text", R"("hello")", ParseFault::Kind::NotAnEvent);
        row("number", "12", ParseFault::Kind::NotAnEvent);
        row("null", "null", ParseFault::Kind::NotAnEvent);
        row("empty array", "[]", ParseFault::Kind::NotAnEvent);
        row("more than anybody sends", many(MostEvents + 1), ParseFault::Kind::TooMany);
    }

    void refused()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, fault);
        const auto digests = parseEvents(body);
        QVERIFY(!digests.has_value());
        QCOMPARE(int(digests.error().kind), fault);
    }

    /// They come one by one as well, many with one time or with none.
    void contactsOfOneTimeAreToldApart()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 2'000; ++i) {
            const QByteArray name = "Person " + QByteArray::number(quint32(i) * 2'654'435'761U, 16);
            const QByteArray phone = QByteArray::number(5'511'900'000'000 + i * 7'919);
            const auto digests = parseEvents(json("{'state_sync':[{'action':'add','contact':{'full_name':'" + name +
                                                  "','phone_number':'" + phone + "'},'metadata':{'timestamp':'0'}}]}"));
            seen.insert(digests->first().fingerprint);
        }
        QCOMPARE(seen.size(), 2'000);
    }

    void asManyAsMayBe() { QCOMPARE(parseEvents(many(MostEvents))->size(), MostEvents); }

    void nothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"{}", "[{}]", R"({"entry":[]})", R"({"entry":null})", R"({"entry":7})", R"({"entry":[[]]})",
              R"({"entry":[{"changes":[]}]})", R"({"entry":[{"changes":[{}]}]})", R"({"payload":1,"type":null})",
              R"({"type":"message","payload":{}})", R"({"history":[]})", R"({"errors":[1]})", R"({"field":"history"})",
              R"({"field":"messages","value":[]})"})
            QTest::newRow(body) << QByteArray(body);
    }

    void nothingIsLost()
    {
        QFETCH(QByteArray, body);
        const auto digests = parseEvents(body);
        QVERIFY(digests.has_value());
        QVERIFY(!digests->isEmpty());
    }

    void mended_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *name, const QByteArray &broken, const QByteArray &mended) {
            QTest::newRow(name) << broken << mended;
        };
        row("good", json("{'a':[1,-2.5,true,'x\\n\\'é']}"), json("{'a':[1,-2.5,true,'x\\n\\'é']}"));
        row("half an emoji", R"(["\ud83d x"])", R"(["\ufffd x"])");
        row("the other half", R"(["\udc4d"])", R"(["\ufffd"])");
        row("two firsts", R"(["\ud83d\ud83d\udc4d"])", R"(["\ufffd\ud83d\udc4d"])");
        row("a whole one", R"(["\ud83d\udc4d"])", R"(["\ud83d\udc4d"])");
        row("an escaped backslash", R"(["\\ud83d"])", R"(["\\ud83d"])");
        row("not UTF-8", "[\"\xff\"]", "[\"\xEF\xBF\xBD\"]");
        row("control characters", "[\"a\nb\"]", R"(["a b"])");
        row("great numbers", "[702113344550912702113344550912,1e400]", R"(["702113344550912702113344550912","1e400"])");
        row("byte order mark", "\xEF\xBB\xBF[1]", "[1]");
        row("cut in an escape", json("['\\u12"), json("['\\u12"));
        row("cut behind a backslash", json("['\\"), json("['\\"));
        row("a string without an end", json("['abc"), json("['abc"));
    }

    void mended()
    {
        QFETCH(QByteArray, broken);
        QFETCH(QByteArray, mended);
        QCOMPARE(mendedJson(broken), mended);
    }

    void sameOrNot_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const QByteArray &one, const QByteArray &other, bool isSame) {
            QTest::newRow(name) << one << other << isSame;
        };
        const QByteArray ids = R"("a","b")";
        row("a chunk in another envelope", chunk(0, 1, 10, ids, 1789000000), chunk(0, 1, 10, ids, 1789009999), true);
        row("its progress told anew", chunk(0, 1, 10, ids), chunk(0, 1, 12, ids), true);
        row("other messages", chunk(0, 1, 10, ids), chunk(0, 1, 10, R"("a","c")"), false);
        row("the same letters, other ids", chunk(0, 1, 10, R"("ab","c")"), chunk(0, 1, 10, R"("a","bc")"), false);
        row("the next chunk", chunk(0, 1, 10, ids), chunk(0, 2, 10, ids), false);
        row("the next phase", chunk(0, 1, 10, ids), chunk(1, 1, 10, ids), false);
        row("a status", status("sent", "1"), status("sent", "2"), true);
        row("the next status", status("sent", "1"), status("delivered", "1"), false);
        row("an account update", update("OFF", 5), update("OFF", 5), true);
        row("the next of its kind", update("OFF", 5), update("OFF", 6), false);
        row("a removed contact", contact("1", "9"), contact("1", "9"), true);
        row("removed again later", contact("1", "9"), contact("1", "10"), false);
        row("another contact", contact("1", "9"), contact("2", "9"), false);
    }

    void sameOrNot()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, isSame);
        const QByteArray first = parseEvents(one)->first().fingerprint;
        QVERIFY(!first.isEmpty());
        QCOMPARE(first == parseEvents(other)->first().fingerprint, isSame);
    }

    void notRecognisedWithoutATime()
    {
        // Or the second "offboarded" of a number would be taken for the first.
        QVERIFY(parseEvents(R"({"event":"ACCOUNT_OFFBOARDED"})")->first().fingerprint.isEmpty());
        QVERIFY(parseEvents(R"({"errors":[{"code":2593109}]})")->first().fingerprint.isEmpty());
    }

    void storedDigestsOfALaterVersion()
    {
        const auto digest = digestFromJson(R"({"app":"a","field":"f","kind":"hologram","depth":3})");
        QVERIFY(digest.has_value());
        QCOMPARE(digest->app, AppId{u"a"_s});
        QCOMPARE(std::get<OtherEvent>(digest->payload).name, u"hologram"_s);
        QVERIFY(!digestFromJson("{}").has_value());
        QVERIFY(!digestFromJson("nonsense").has_value());
    }

    void aTimeLongAgoIsReadBack()
    {
        // As a number of seconds it would be another time; found by fuzzing.
        EventDigest digest;
        digest.at = fromEpochMs(11'011);
        digest.payload = OtherEvent{};
        QCOMPARE(digestFromJson(digestToJson(digest)), std::optional(digest));
    }

    void appNamesOfAnyKind()
    {
        EventDigest digest;
        digest.appName = u"Ação \"1\" \\ \u0001\U0001F44D"_s;
        digest.payload = OtherEvent{};
        QCOMPARE(digestFromJson(digestToJson(digest)), std::optional(digest));
    }

private:
    /// With quotation marks for apostrophes: moc loses its way in raw strings that hold an odd number of them.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    static QByteArray many(qsizetype events)
    {
        return json("{'field':'messages','value':{'statuses':[" + QByteArray("{},").repeated(events - 1) + "{}]}}");
    }

    static QByteArray chunk(int phase, int order, int progress, const QByteArray &ids, qint64 time = 1)
    {
        QByteArray messages = ids;
        messages.replace(",", "},{'id':");
        return json(
            "{'entry':[{'time':" + QByteArray::number(time) +
            ",'changes':[{'field':'history','value':{'history':[{'metadata':{'phase':" + QByteArray::number(phase) +
            ",'chunk_order':" + QByteArray::number(order) + ",'progress':" + QByteArray::number(progress) +
            "},'threads':[{'messages':[{'id':" + messages + "}]}]}]}}]}]}");
    }

    static QByteArray status(const QByteArray &word, const QByteArray &time)
    {
        return json("{'field':'messages','value':{'statuses':[{'id':'w','status':'" + word + "','timestamp':'" + time +
                    "'}]}}");
    }

    static QByteArray update(const QByteArray &event, int time)
    {
        return json("{'entry':[{'id':'1','time':" + QByteArray::number(time) +
                    ",'changes':[{'field':'account_update','value':{'event':'" + event + "'}}]}]}");
    }

    static QByteArray contact(const QByteArray &phone, const QByteArray &time)
    {
        return json("{'state_sync':[{'action':'remove','contact':{'phone_number':'" + phone +
                    "'},'metadata':{'timestamp':'" + time + "'}}]}");
    }
};

GOLIVE_TEST(ParseEventsTest)

} // namespace tst_parseevents

#include "tst_parseevents.moc"
