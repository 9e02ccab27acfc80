#include "sandbox/world/linkbook.h"
#include "testing/test.h"

#include <QTest>

namespace tst_linkbook {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Refusal = LinkBook::Refusal;

class LinkBookTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void keepsALinkForFiveDays();
    void countsRegenerations();
    void startsExpired();
    void startsUsedUp();

private:
    const Instant m_start = fromEpochMs(1'789'000'000'000);
    const AppId m_app{u"a"_s};
    const QString m_language = u"en"_s;
};

void LinkBookTest::keepsALinkForFiveDays()
{
    LinkBook book(Scenario::Links::Fresh);
    const auto first = book.link(m_app, m_language, false, m_start);
    QVERIFY(first.has_value());
    QCOMPARE(book.link(m_app, m_language, false, m_start + 120h)->id, first->id);
    QCOMPARE(book.link(m_app, m_language, false, m_start + 120h + 1ms).error(), Refusal::Expired);
    const auto second = book.link(m_app, m_language, true, m_start + 121h);
    QVERIFY(second.has_value());
    QVERIFY(second->id != first->id);
    QVERIFY(book.isExpired(*first, m_start + 1h));
    QVERIFY(!book.isExpired(*second, m_start + 121h));
    QVERIFY(!book.find(u"unknown"_s));
}

void LinkBookTest::countsRegenerations()
{
    LinkBook book(Scenario::Links::Fresh);
    for (int i = 0; i < 40; ++i)
        QVERIFY(book.link(m_app, m_language, true, m_start).has_value());
    QCOMPARE(book.link(m_app, m_language, true, m_start).error(), Refusal::LimitReached);
    QVERIFY(book.link(m_app, m_language, false, m_start).has_value());
}

void LinkBookTest::startsExpired()
{
    LinkBook book(Scenario::Links::FirstExpired);
    QCOMPARE(book.link(m_app, m_language, false, m_start).error(), Refusal::Expired);
    QVERIFY(book.link(m_app, m_language, true, m_start).has_value());
    QVERIFY(book.link(m_app, m_language, false, m_start).has_value());
}

void LinkBookTest::startsUsedUp()
{
    LinkBook book(Scenario::Links::UsedUp);
    for (const bool regenerates : {false, true})
        QCOMPARE(book.link(m_app, m_language, regenerates, m_start).error(), Refusal::LimitReached);
}

GOLIVE_TEST(LinkBookTest)

} // namespace tst_linkbook

#include "tst_linkbook.moc"
