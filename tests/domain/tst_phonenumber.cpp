#include "domain/facts/phonenumber.h"

#include "domain/facts/numberspellings.h"
#include "testing/test.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_phonenumber {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class PhoneNumberTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("defaultRegion");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("country");
        const auto row = [](const QString &text, const QString &region, const QString &e164, const QString &country) {
            QTest::addRow("%s in %s", qPrintable(text), qPrintable(region)) << text << region << e164 << country;
        };
        const QString brazil = u"+5511987654321"_s;
        row(u"+5511987654321"_s, {}, brazil, u"BR"_s);
        row(u"+55 11 98765-4321"_s, {}, brazil, u"BR"_s);
        row(u"+55 (11) 98765.4321"_s, {}, brazil, u"BR"_s);
        row(u"  +55-11-98765-4321 "_s, {}, brazil, u"BR"_s);
        row(u"(11) 98765-4321"_s, u"BR"_s, brazil, u"BR"_s);
        row(u"011 98765-4321"_s, u"BR"_s, brazil, u"BR"_s);
        row(u"5511987654321"_s, u"BR"_s, brazil, u"BR"_s);
        row(u"0055 11 98765-4321"_s, u"DE"_s, brazil, u"BR"_s);
        row(u"011 55 11 98765 4321"_s, u"US"_s, brazil, u"BR"_s);
        row(u"tel:+55-11-98765-4321"_s, {}, brazil, u"BR"_s);
        row(u"\uff0b\uff15\uff15 11 98765 4321"_s, {}, brazil, u"BR"_s); // full-width, as Asian keyboards type
        row(u"+\u0669\u0667\u0661 50 123 4567"_s, {}, u"+971501234567"_s, u"AE"_s); // Arabic digits
        row(u"+1 (212) 555-2368"_s, {}, u"+12125552368"_s, u"US"_s);
        row(u"212-555-2368"_s, u"US"_s, u"+12125552368"_s, u"US"_s);
        row(u"+1 416 555 0134"_s, {}, u"+14165550134"_s, u"CA"_s);
        row(u"098765 43210"_s, u"IN"_s, u"+919876543210"_s, u"IN"_s);
        row(u"+27 82 123 4567"_s, {}, u"+27821234567"_s, u"ZA"_s);
        row(u"+234 803 123 4567"_s, {}, u"+2348031234567"_s, u"NG"_s);
        row(u"+52 1 55 1234 5678"_s, {}, u"+525512345678"_s, u"MX"_s);
        row(u"+54 9 11 2345-6789"_s, {}, u"+5491123456789"_s, u"AR"_s);
        // Landlines: the WhatsApp Business App takes them.
        row(u"+55 11 3456-7890"_s, {}, u"+551134567890"_s, u"BR"_s);
        row(u"+49 30 123456"_s, {}, u"+4930123456"_s, u"DE"_s);
        row(u"030 123456"_s, u"DE"_s, u"+4930123456"_s, u"DE"_s);
        row(u"+44 20 7946 0018"_s, {}, u"+442079460018"_s, u"GB"_s);
        row(u"+39 02 1234 5678"_s, {}, u"+390212345678"_s, u"IT"_s); // Italy keeps its zero
    }

    void spellings()
    {
        QFETCH(QString, text);
        QFETCH(QString, defaultRegion);
        QFETCH(QString, e164);
        QFETCH(QString, country);
        const auto number = parsePhoneNumber(text, defaultRegion);
        QVERIFY(number);
        QCOMPARE(number->e164, e164);
        QCOMPARE(number->region, country);
        // What is shown can be typed again.
        QVERIFY(parsePhoneNumber(formattedNumber(*number), {}).value() == *number);
    }

    void nonsense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("defaultRegion");
        QTest::addColumn<int>("fault");
        const auto row = [](const QString &text, const QString &region, NumberFault fault) {
            QTest::addRow("'%s' in %s", qPrintable(text), qPrintable(region))
                << text << region << static_cast<int>(fault);
        };
        row({}, u"BR"_s, NumberFault::Empty);
        row(u"   "_s, u"BR"_s, NumberFault::Empty);
        row(u"the number on the door"_s, u"BR"_s, NumberFault::NotANumber);
        row(u"+"_s, u"BR"_s, NumberFault::NotANumber);
        row(u"--"_s, u"BR"_s, NumberFault::NotANumber);
        row(u"11 98765-4321"_s, {}, NumberFault::NoCountry);
        row(u"+999 123 4567"_s, {}, NumberFault::NoCountry);
        row(u"+55 11"_s, {}, NumberFault::TooShort);
        row(u"+55 11 98765 4321 9999 99"_s, {}, NumberFault::TooLong);
        row(u"+229 01 97 12 34 56 7"_s, {}, NumberFault::TooLong); // three more than any plan that is known
        row(u"+49 30 1234567890123"_s, {}, NumberFault::TooLong);  // more than E.164 has
        row(u"+1 555 2368"_s, {}, NumberFault::TooShort);          // of the next street only
        row(u"+1 212 FLOWERS"_s, {}, NumberFault::NotANumber);
        row(u"+55 11 9876A-4321"_s, {}, NumberFault::NotANumber);
        row(u"+55 11 9и876-4321"_s, {}, NumberFault::NotANumber); // a letter of another script
    }

    void nonsense()
    {
        QFETCH(QString, text);
        QFETCH(QString, defaultRegion);
        QFETCH(int, fault);
        const auto number = parsePhoneNumber(text, defaultRegion);
        QVERIFY(!number);
        QCOMPARE(static_cast<int>(number.error()), fault);
    }

    /// Plans are newer than the library: what it does not know is said, and taken.
    void newerPlans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("country");
        const auto row = [](const QString &text, const QString &e164, const QString &country) {
            QTest::addRow("%s", qPrintable(text)) << text << e164 << country;
        };
        row(u"+229 01 97 12 34 56"_s, u"+2290197123456"_s, u"BJ"_s); // the plan of 30 November 2024
        row(u"+1 324 555 2368"_s, u"+13245552368"_s, u"US"_s);       // Jacksonville, 2024
        row(u"+1 738 555 2368"_s, u"+17385552368"_s, u"US"_s);       // Los Angeles, 2024
        row(u"+1 353 555 2368"_s, u"+13535552368"_s, u"US"_s);       // Wisconsin, 2023
        row(u"+55 11 98765 432"_s, u"+551198765432"_s, u"BR"_s);     // a digit less than its kind has
        row(u"+1 000 000 0000"_s, u"+10000000000"_s, u"US"_s);
    }

    void newerPlans()
    {
        QFETCH(QString, text);
        QFETCH(QString, e164);
        QFETCH(QString, country);
        const auto number = parsePhoneNumber(text, {});
        QVERIFY(number);
        QCOMPARE(number->e164, e164);
        QCOMPARE(number->region, country);
        QVERIFY(number->isUnknownHere);
        QVERIFY(parsePhoneNumber(formattedNumber(*number), {}).value() == *number);
    }

    void whatTheLibraryKnowsNeedsNoWarning()
    {
        QVERIFY(!parsePhoneNumber(u"+225 07 07 13 99 12"_s, {})->isUnknownHere);
        QVERIFY(!parsePhoneNumber(u"+55 11 98765-4321"_s, {})->isUnknownHere);
    }

    void sameLines_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const char *one, const char *other, bool isSame) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << isSame;
        };
        row("equal", "+5511987654321", "+5511987654321", true);
        row("digits only", "+5511987654321", "5511987654321", true);
        row("Brazil without the ninth digit", "+5511987654321", "551187654321", true);
        row("Brazil, the other way round", "551187654321", "+5511987654321", true);
        row("Brazil, another area", "+5521987654321", "551187654321", false);
        row("Brazil, another line", "+5511987654322", "551187654321", false);
        row("Mexico with the 1", "+525512345678", "5215512345678", true);
        row("Mexico, another line", "+525512345678", "5215512345679", false);
        row("Argentina with the 9", "+541123456789", "5491123456789", true);
        row("Argentina, another line", "+541123456788", "5491123456789", false);
        row("Ivory Coast in its older eight digits", "+225 07 07 13 99 12", "22507139912", true);
        row("Ivory Coast, fixed", "+2252720123456", "22520123456", true);
        row("Ivory Coast, two operators", "+2250707139912", "2250507139912", false);
        row("Ivory Coast, another line", "+2250707139913", "22507139912", false);
        row("Benin in its older eight digits", "+229 01 97 12 34 56", "22997123456", true);
        row("Benin, another line", "+2290197123457", "22997123456", false);
        row("Togo has no such rule", "+22801971234", "228971234", false);
        row("a US number that begins alike", "+15512345678", "5512345678", false);
        row("nothing", "", "", false);
        row("nothing and something", "", "+5511987654321", false);
    }

    /// Each rule says where it is from, and does what it is there for.
    void everyRuleHasItsSource()
    {
        QFile file(u":/rules/numberspellings.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(QDate::fromString(rules[u"date"].toString(), Qt::ISODate).isValid());
        QSet<QString> countries;
        const QJsonArray spellings = rules[u"spellings"].toArray();
        for (const QJsonValue one : spellings) {
            countries << one[u"country"].toString();
            QVERIFY(QRegularExpression(one[u"newer"].toString()).isValid());
            const QString source = one[u"source"].toString();
            QVERIFY(!source.isEmpty() && !one[u"asOf"].toString().isEmpty());
            // What nobody has read names no document as if it had been.
            const QString confidence = one[u"confidence"].toString();
            QVERIFY2((QStringList{u"documented"_s, u"report"_s, u"general"_s}).contains(confidence),
                     qPrintable(confidence));
            QCOMPARE(source.contains(u"general knowledge"_s), confidence == u"general");
            QVERIFY(QRegularExpression(one[u"tooShortToday"].toString()).isValid());
        }
        QCOMPARE(countries, (QSet<QString>{u"AR"_s, u"BJ"_s, u"BR"_s, u"CI"_s, u"MX"_s}));
        QCOMPARE(olderSpelling(u"+55 11 98765-4321"_s), u"551187654321"_s);
        QCOMPARE(olderSpelling(u"+2290197123456"_s), u"22997123456"_s);
        QCOMPARE(olderSpelling(u"4930123456"_s), u"4930123456"_s);
    }

    /// WhatsApp kept the ids that it had: an app may come with a number that is too short for today's plan.
    void aFormerSpellingIsANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164"); // empty: some digits are missing
        QTest::newRow("Ivory Coast") << u"+225 07 12 34 56"_s << u"+22507123456"_s;
        QTest::newRow("Ivory Coast, a digit less") << u"+225 07 12 34 5"_s << QString();
        QTest::newRow("Ivory Coast, between the two") << u"+225 07 07 12 34 5"_s << QString();
        QTest::newRow("Benin") << u"+229 97 12 34 56"_s << u"+22997123456"_s;
        QTest::newRow("Brazil has no such row") << u"+55 98 7654"_s << QString();
        QTest::newRow("nor has Togo") << u"+228 90 12 34"_s << QString();
    }

    void aFormerSpellingIsANumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, e164);
        const auto number = parsePhoneNumber(text, {});
        QCOMPARE(number.has_value(), !e164.isEmpty());
        if (!number) {
            QCOMPARE(number.error(), NumberFault::TooShort);
            QVERIFY(!isFormerSpelling(text));
            return;
        }
        QCOMPARE(number->e164, e164);
        QVERIFY(isFormerSpelling(text));
        QVERIFY(parsePhoneNumber(formattedNumber(*number), {}).value() == *number);
    }

    void sameLines()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        QCOMPARE(isSameLine(one, other), isSame);
        QCOMPARE(isSameLine(other, one), isSame);
    }
};

GOLIVE_TEST(PhoneNumberTest)

} // namespace tst_phonenumber

#include "tst_phonenumber.moc"
