#include "events/read/digestjson.h"
#include "events/read/parseevents.h"
#include "samples.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_eventprivacy {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Where the business's own facts and the servers' words stand. A string of any other place must not be kept.
bool mayBeKept(const QString &path)
{
    static const QStringList ends{u"/gs_app_id"_s,
                                  u"/appId"_s,
                                  u"/app"_s,
                                  u"/object"_s,
                                  u"/field"_s,
                                  u"/type"_s,
                                  u"/event"_s,
                                  u"/action"_s,
                                  u"/status"_s,
                                  u"/reason"_s,
                                  u"/initiated_by"_s,
                                  u"/rejectedReason"_s,
                                  u"/violation_type"_s,
                                  u"/waba_ban_state"_s,
                                  u"/code"_s,
                                  u"/display_phone_number"_s,
                                  u"/waba_info/waba_id"_s,
                                  u"/entry/id"_s,
                                  u"/mime_type"_s};
    if (std::ranges::any_of(ends, [&](const QString &end) { return path.endsWith(end); }))
        return true;
    // A media file of the history can be fetched by its id; one of a live message is none of our business.
    const QStringList media{u"/image/id"_s, u"/document/id"_s, u"/audio/id"_s};
    return std::ranges::any_of(media, [&](const QString &end) { return path.endsWith(end); }) || path == u"/phone" ||
           path.endsWith(u"/value/phone_number");
}

/// Each string (and number) of a document, with the names that lead to it.
void collect(const QJsonValue &value, const QString &path, QMultiMap<QString, QString> &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path + u'/' + it.key(), found);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            collect(element, path, found);
    } else if (value.isString()) {
        found.insert(path, value.toString());
    } else if (value.isDouble()) {
        found.insert(path, QString::number(value.toInteger()));
    }
}

QString kept(const QString &sample)
{
    QString all;
    for (EventDigest digest : eventsamples::digests(sample)) {
        // Random to the eye; what can be learned from it is another test's question.
        digest.fingerprint.clear();
        all += QString::fromUtf8(digestToJson(digest)) + u'\n';
    }
    return all;
}

/// Never a message's text, a contact's name or a customer's number.
class EventPrivacyTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalIsKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : eventsamples::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void nothingPersonalIsKept()
    {
        QFETCH(QString, name);
        const QString digests = kept(name);
        QVERIFY(!digests.isEmpty());
        QMultiMap<QString, QString> strings;
        const QJsonDocument document = QJsonDocument::fromJson(eventsamples::body(name));
        QVERIFY(!document.isNull());
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, strings);
        QSet<QString> allowed;
        for (auto it = strings.begin(); it != strings.end(); ++it) {
            if (mayBeKept(it.key()))
                allowed.insert(it.value());
        }
        for (auto it = strings.begin(); it != strings.end(); ++it) {
            // Small numbers are counts, phases and times, and parts of other words.
            if (mayBeKept(it.key()) || allowed.contains(it.value()) || it.value().size() < 4 || isTime(it.key()))
                continue;
            QVERIFY2(!digests.contains(it.value()), qPrintable(it.key() + u" is kept: "_s + it.value()));
            ++m_checked;
        }
    }

    void enoughWasLookedFor() { QVERIFY2(m_checked > 200, qPrintable(QString::number(m_checked))); }

    void namesAndNumbersOfTheSamples()
    {
        // The plain list, should the rule above ever be wrong. 15550172233 is the customer, MTU1NTAxNzIyMzM is it in a
        // wamid.
        const QStringList words{u"Noor"_s,    u"Karim"_s,        u"Ada"_s,     u"Mei"_s,       u"noor.k"_s,
                                u"ada_l"_s,   u"Friends"_s,      u"mug"_s,     u"Friday"_s,    u"Sunday"_s,
                                u"invoice"_s, u"kitchen"_s,      u"receipt"_s, u"Old words"_s, u"15550172233"_s,
                                u"wamid"_s,   u"447700900123"_s, u"US.14"_s,   u"GB.44"_s,     u"MTU1NTAxNzIyMzM"_s};
        QStringList seen;
        for (const QString &name : eventsamples::names()) {
            const QString digests = QString(kept(name)).remove(u"NoorMugsLive"_s);
            const QString body = QString::fromUtf8(eventsamples::body(name));
            for (const QString &word : words) {
                QVERIFY2(!digests.contains(word), qPrintable(name + u" keeps "_s + word));
                if (body.contains(word) && !seen.contains(word))
                    seen.append(word);
            }
        }
        // Each is really there to be found.
        QCOMPARE(seen.size(), words.size());
    }

    void wordsOfTheServerCannotBeSentences()
    {
        const QByteArray body = R"({"entry":[{"changes":[{"field":"messages","value":{"messages":[
            {"id":"1","type":"Call me, it's Noor <noor@example.com>!"}]}}]}]})";
        const auto digests = parseEvents(body);
        QVERIFY(digests.has_value());
        QCOMPARE(std::get<InboundMessage>(digests->first().payload).type, u"Call_me__it_s_Noor__noor_example.com__"_s);
    }

    void aFingerprintDoesNotTellTheNumber()
    {
        // Some must share their 16 bits, so that no fingerprint names one of them.
        QSet<QByteArray> prints;
        constexpr int numbers = 20'000; // of ten million, evenly spread
        for (int i = 0; i < numbers; ++i) {
            QByteArray body = "{'state_sync':[{'action':'remove','contact':{'phone_number':'1555" +
                              QByteArray::number(1'000'000 + i * 371) + "'},'metadata':{'timestamp':'1789099000'}}]}";
            body.replace('\'', '"');
            prints.insert(parseEvents(body)->first().fingerprint);
        }
        QVERIFY2(prints.size() < numbers, qPrintable(QString::number(prints.size())));
        QVERIFY2(prints.size() > numbers / 2, qPrintable(QString::number(prints.size())));
    }

private:
    static bool isTime(const QString &path) { return path.endsWith(u"/time") || path.endsWith(u"timestamp"); }

    int m_checked = 0;
};

GOLIVE_TEST(EventPrivacyTest)

} // namespace tst_eventprivacy

#include "tst_eventprivacy.moc"
