#include "events/read/digestjson.h"
#include "events/read/parseevents.h"
#include "samples.h"
#include "testing/test.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_eventsample {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What is kept of each body in samples/, as expected.txt has it: "== name", then one line for each digest. Whether
/// there is a fingerprint is part of it ("*"), its value is not.
class EventSampleTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(GOLIVE_EVENT_SAMPLES "/../expected.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString name;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("== "))
                name = QString::fromUtf8(line.sliced(3));
            else if (!line.isEmpty())
                m_expected[name].append(QString::fromUtf8(line));
        }
    }

    void everySampleIsExpected() { QCOMPARE(m_expected.keys(), eventsamples::names()); }

    void read_data() { eachSample(); }
    void read()
    {
        QFETCH(QString, name);
        const auto digests = parseEvents(eventsamples::body(name));
        QVERIFY(digests.has_value());
        static const QRegularExpression print(u"\"print\":\"[0-9a-f]{32}\""_s);
        QStringList lines;
        for (const EventDigest &digest : *digests)
            lines.append(QString::fromUtf8(digestToJson(digest)).replace(print, u"\"print\":\"*\""_s));
        QCOMPARE(lines.join(u'\n'), m_expected.value(name).join(u'\n'));
    }

    void storedAndReadBack_data() { eachSample(); }
    void storedAndReadBack()
    {
        QFETCH(QString, name);
        for (const EventDigest &digest : eventsamples::digests(name)) {
            const std::optional<EventDigest> back = digestFromJson(digestToJson(digest));
            QVERIFY(back.has_value());
            QCOMPARE(*back, digest);
        }
    }

    void sentAgainIsRecognised_data() { eachSample(); }
    void sentAgainIsRecognised()
    {
        QFETCH(QString, name);
        const QList<EventDigest> once = eventsamples::digests(name);
        QByteArray compact = eventsamples::body(name);
        // Another spacing is the same event.
        compact.replace("\n", " ");
        const auto again = parseEvents(compact);
        QVERIFY(again.has_value());
        QCOMPARE(*again, once);
    }

    void eachFingerprintIsItsOwn()
    {
        // The same contact and the same status as in another sample.
        const QSet<QString> twins{u"batch"_s, u"field-missing"_s};
        QHash<QByteArray, QString> owners;
        for (const QString &name : eventsamples::names()) {
            for (const EventDigest &digest : eventsamples::digests(name)) {
                if (digest.fingerprint.isEmpty() || twins.contains(name))
                    continue;
                QCOMPARE(digest.fingerprint.size(), 16);
                QVERIFY2(!owners.contains(digest.fingerprint),
                         qPrintable(name + u" and "_s + owners.value(digest.fingerprint)));
                owners.insert(digest.fingerprint, name);
            }
        }
        QVERIFY(owners.size() > 50);
    }

private:
    static void eachSample()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : eventsamples::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    QMap<QString, QStringList> m_expected;
};

GOLIVE_TEST(EventSampleTest)

} // namespace tst_eventsample

#include "tst_eventsample.moc"
