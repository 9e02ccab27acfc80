#include "programs/wizard/updatewatch.h"
#include "rawserver.h"
#include "signer.h"
#include "testing/test.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_updatewatch {

using namespace golive;
using namespace golive::programs;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One start of the program after the other, on the same settings, beside a server that says what it is told to.
class UpdateWatchTest : public golive::Test
{
    Q_OBJECT

    struct Start
    {
        std::optional<Release> atOnce; ///< Before any answer.
        std::optional<Release> newer;
        int told = 0;
        int asked = 0;
    };

    Start start(const QString &running = u"0.1.0"_s)
    {
        UpdateLook::Place place;
        place.feed = m_server->url(u"/feed.json"_s);
        place.tls = RawServer::trustingConfiguration();
        UpdateWatch watch(place, m_signer.key(), running, *m_settings, m_clock);
        QSignalSpy told(&watch, &UpdateWatch::newerFound);
        QSignalSpy looked(&watch, &UpdateWatch::looked);
        const qsizetype before = m_server->seen().size();
        watch.begin();
        Start came;
        came.atOnce = watch.newer();
        // A look that is due has begun with begin(): it wrote down when.
        if (m_settings->value(u"update/lastLook"_s) == toEpochMs(m_clock.now()) && m_lastLook != m_clock.now())
            (void)QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, 30'000);
        m_lastLook = m_clock.now();
        came.newer = watch.newer();
        came.told = int(told.size());
        came.asked = int(m_server->seen().size() - before);
        return came;
    }
    void serve(const SignedFeed &feed) { m_feed = feed; }
    static void announce(FeedFault fault)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(
                                               "the feed of newer versions is not believed: "_L1 +
                                               QLatin1StringView(faultText(fault)))));
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_server = std::make_unique<RawServer>(true);
        m_server->answer = [this](const SeenRequest &request) {
            ScriptedAnswer answer;
            answer.body = request.target.endsWith(".sig") ? m_feed.signature : m_feed.bytes;
            return answer;
        };
        m_clock.set(fromEpochMs(1'800'000'000'000));
        m_lastLook = {};
    }

    void somethingNewerIsToldOnceAndStands()
    {
        serve(m_signer.feedOf("0.2.0"));
        const Start first = start();
        QVERIFY(!first.atOnce);
        QVERIFY(first.newer);
        QCOMPARE(first.newer->version, QVersionNumber(0, 2));
        QCOMPARE(first.newer->page, QUrl(u"https://golive.example/new"_s));
        QCOMPARE(first.told, 1);
        QCOMPARE(first.asked, 2);
        // The same day: it is known from the start on, and nobody is asked.
        m_clock.advance(5h);
        const Start again = start();
        QVERIFY(again.atOnce);
        QCOMPARE(again.asked, 0);
        // A day later: asked, and told no second time.
        m_clock.advance(20h);
        const Start later = start();
        QCOMPARE(later.asked, 2);
        QCOMPARE(later.told, 1);
    }

    void theSameVersionIsNoNews()
    {
        serve(m_signer.feedOf("0.1.0"));
        const Start only = start();
        QCOMPARE(only.asked, 2);
        QCOMPARE(only.told, 0);
        QVERIFY(!only.newer);
    }

    void onceItIsInstalledTheNoticeIsGone()
    {
        serve(m_signer.feedOf("0.2.0"));
        QVERIFY(start().newer);
        const Start updated = start(u"0.2.0"_s);
        QVERIFY(!updated.atOnce && !updated.newer);
    }

    void somebodyElsesFeedIsNotBelieved()
    {
        serve(test::Signer(2).feedOf("9.0.0"));
        announce(FeedFault::NotSigned);
        const Start only = start();
        QVERIFY(!only.newer);
        QCOMPARE(only.told, 0);
        QVERIFY(!m_settings->contains(u"update/feed"_s));
    }

    void anOldFeedIsNotPlayedBack()
    {
        serve(m_signer.feedOf("0.3.0"));
        QVERIFY(start().newer);
        serve(m_signer.feedOf("0.2.0"));
        m_clock.advance(25h);
        announce(FeedFault::OlderThanSeen);
        const Start later = start();
        QCOMPARE(later.newer->version, QVersionNumber(0, 3));
        // Nor after the update that it was about.
        m_clock.advance(25h);
        announce(FeedFault::OlderThanThis);
        QVERIFY(!start(u"0.3.0"_s).newer);
        m_clock.advance(25h);
        announce(FeedFault::OlderThanSeen);
        QCOMPARE(start().newer->version, QVersionNumber(0, 3));
    }

    void whatIsKeptIsNotBelievedUnseen()
    {
        serve(m_signer.feedOf("0.2.0"));
        QVERIFY(start().newer);
        m_settings->setValue(u"update/feed"_s,
                             "{\"version\":\"9.0\",\"page\":\"https://evil.example\",\"published\":\"2026-11-28\"}"_ba);
        const Start again = start();
        QVERIFY(!again.atOnce);
        QCOMPARE(again.asked, 0);
    }

    void whereNobodyAnswersTheNextDayIsSoonEnough()
    {
        m_server->answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.status = 503;
            return answer;
        };
        QCOMPARE(start().asked, 1);
        m_clock.advance(23h);
        QCOMPARE(start().asked, 0);
        m_clock.advance(2h);
        QCOMPARE(start().asked, 1);
    }

    void aProgramWithoutAVersionAsksNobody()
    {
        serve(m_signer.feedOf("0.2.0"));
        const Start only = start(QString());
        QCOMPARE(only.asked, 0);
        QVERIFY(!m_settings->contains(u"update/lastLook"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RawServer> m_server;
    test::Signer m_signer;
    SignedFeed m_feed;
    ManualClock m_clock{fromEpochMs(1'800'000'000'000)};
    Instant m_lastLook{};
};

GOLIVE_TEST(UpdateWatchTest)

} // namespace tst_updatewatch

#include "tst_updatewatch.moc"
