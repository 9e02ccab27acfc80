#include "base/plaintext.h"
#include "domain/plainsetup.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QTest>

namespace tst_plainsetup {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const QString evil = u"a\u202eb\nc\u200b\u2066d\x1b\ufeff\u00ad\u2029e"_s;
const QString plain = u"ab cd  e"_s;

/// Hands over every text of a value, at any depth, with its place: "3.1". Ids by which something is found again are
/// passed over.
template <class T, class Take> void eachText(T &value, const QString &place, const Take &take)
{
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, QString>) {
        take(value, place);
    } else if constexpr (members::Kind<Value>::isOptional) {
        if (value)
            eachText(*value, place, take);
    } else if constexpr (members::Kind<Value>::isList) {
        for (auto &one : value)
            eachText(one, place, take);
    } else if constexpr (members::Kind<Value>::isMap) {
        Value changed;
        for (auto it = value.cbegin(); it != value.cend(); ++it) {
            auto key = it.key();
            auto mapped = it.value();
            eachText(key, place, take);
            eachText(mapped, place, take);
            changed.insert(key, mapped);
        }
        value = changed;
    } else if constexpr (std::is_same_v<Value, SetupId> || std::is_same_v<Value, AppId> ||
                         std::is_same_v<Value, SubscriptionId>) {
        return;
    } else if constexpr (std::is_aggregate_v<Value> && std::is_class_v<Value>) {
        int number = 0;
        const auto each = [&](auto &member) {
            eachText(member, place + (place.isEmpty() ? QString() : u"."_s) + QString::number(++number), take);
        };
        std::apply([&](auto &...member) { (each(member), ...); }, members::of(value));
    }
}

/// What somebody else wrote is shown as a plain line, wherever in a set-up it stands: today's members and tomorrow's.
class PlainSetupTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("evil") << evil << plain;
        QTest::newRow("ordinary") << u"Padaria Central"_s << u"Padaria Central"_s;
        QTest::newRow("letters of all kinds")
            << u"\u0e02\u65e5\u0645 \U0001f35e \u00e9"_s << u"\u0e02\u65e5\u0645 \U0001f35e \u00e9"_s;
        QTest::newRow("markup stays what it is") << u"<b>x</b> &amp;"_s << u"<b>x</b> &amp;"_s;
        QTest::newRow("a lone surrogate") << QString(QChar(0xd83c)) + u"x"_s << u"\ufffdx"_s;
        QTest::newRow("tags that cannot be seen") << u"x\U000e0041y"_s << u"xy"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(plainLine(text), line);
    }

    void longOnesAreCut()
    {
        QCOMPARE(plainLine(u"abcdef"_s, 3), u"abc\u2026"_s);
        QCOMPARE(plainLine(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(plainLine(u"ab\U0001f35e"_s, 3), u"ab\u2026"_s);
        QCOMPARE(plainLine(QString(100'000, u'x')).size(), 4001);
    }

    void everyTextOfASetUp()
    {
        Setup setup = members::filled<Setup>();
        int texts = 0;
        eachText(setup, {}, [&](QString &text, const QString &) {
            text = evil;
            ++texts;
        });
        QVERIFY2(texts > 50, qPrintable(QString::number(texts)));
        Setup shown = plainSetup(setup);
        QStringList faults;
        eachText(shown, {}, [&](const QString &text, const QString &place) {
            if (text != plain)
                faults << place;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(u"member "_s + faults.join(u", "_s)));
    }

    void whatIsPlainStaysAsItIs()
    {
        const Setup setup = members::filled<Setup>();
        QVERIFY(plainSetup(setup) == setup);
    }
};

GOLIVE_TEST(PlainSetupTest)

} // namespace tst_plainsetup

#include "tst_plainsetup.moc"
