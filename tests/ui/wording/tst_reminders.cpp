#include "base/enumvalues.h"
#include "domain/journal/journalentry.h"
#include "domain/setupnames.h"
#include "testing/test.h"
#include "ui/wording/journaltext.h"
#include "ui/wording/remindertext.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace tst_reminders {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Of = OwnerReminder;

ReminderView view()
{
    ReminderView one;
    one.setup = {u"one"_s};
    one.client = u"TeaHouse"_s;
    one.number = u"+55 11 98765-4321"_s;
    one.ownerName = u"Ana Lima"_s;
    one.account = u"desk@partner.example"_s;
    one.country = u"BR"_s;
    one.windowLanguage = u"en"_s;
    one.link = QUrl(u"https://hosted.example/x?sig=a%2Bb%3D"_s);
    one.linkUntil = fromEpochMs(1795612500000);   // 25 November 2026, 13:15 UTC
    one.windowUntil = fromEpochMs(1795612500000); // the same
    one.now = *one.windowUntil - 5h - 20min;
    return one;
}

/// What an owner reads, and what staff read of it.
class RemindersTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Tongue::lookIn(QFileInfo(QStringLiteral(GOLIVE_PORTUGUESE)).path()); }

    void eachIsWordedInHisLanguage_data()
    {
        QTest::addColumn<int>("of");
        for (const Of one : enumValues<Of>())
            QTest::newRow(qPrintable(nameOf(one))) << static_cast<int>(one);
    }

    void eachIsWordedInHisLanguage()
    {
        QFETCH(int, of);
        const auto one = static_cast<Of>(of);
        const SharedLink english = ReminderText::letter(view(), one, u"Bea"_s, Tongue::of(u"en"_s));
        const SharedLink his = ReminderText::letter(view(), one, u"Bea"_s, Tongue::of(u"pt_BR"_s));
        const QString link = u"https://hosted.example/x?sig=a%2Bb%3D"_s;
        for (const SharedLink &letter : {english, his}) {
            QVERIFY2(letter.subject.contains(view().number), qPrintable(letter.subject));
            for (const QString &part : {view().number, u"Ana Lima"_s, u"Bea\ndesk@partner.example"_s})
                QVERIFY2(letter.body.contains(part), qPrintable(letter.body));
            QCOMPARE(letter.body.contains(link), isLinkOfUse(one));
            QVERIFY2(!letter.body.contains(QRegularExpression(u"%[0-9]"_s)) ||
                         letter.body.count(u'%') == letter.body.count(u"%2B"_s) + letter.body.count(u"%3D"_s),
                     qPrintable(letter.body));
            QVERIFY(!letter.body.contains(u"\n\n\n"_s));
        }
        QVERIFY2(his.body.startsWith(u"Olá, Ana Lima,"_s), qPrintable(his.body));
        QVERIFY(his.subject != english.subject);
        const QStringList paragraphs = english.body.split(u"\n\n"_s);
        for (const QString &said : paragraphs)
            QVERIFY2(said == link || !his.body.contains(said), qPrintable(said));
        // On his clock, which is said: 10:15 in São Paulo.
        const bool isUntil = isLinkNeeded(one) || isLinkOfUse(one) || one == Of::PaymentMethod;
        QCOMPARE(english.body.contains(u"25 November 2026, 10:15 (your time)"_s), isUntil);
        QCOMPARE(his.body.contains(u"25 de novembro de 2026, 10:15"_s), isUntil);
        QVERIFY(!ReminderText::what(one).isEmpty());
    }

    void howMuchIsLeftIsSaid()
    {
        ReminderView one = view();
        const auto body = [&one] { return ReminderText::letter(one, Of::WindowCloses, {}, Tongue::of(u"en"_s)).body; };
        QVERIFY2(body().contains(u"about 5 hours are left"_s), qPrintable(body()));
        one.now = *one.windowUntil - 90min;
        QVERIFY2(body().contains(u"less than two hours are left"_s), qPrintable(body()));
        one.windowUntil.reset();
        QVERIFY2(!body().contains(u"copied only until"_s), qPrintable(body()));
    }

    // A number that does not tell the clock: the time is told with its distance from UTC.
    void aClockThatIsNotKnownIsNamed()
    {
        ReminderView one = view();
        one.number = u"+1 202-555-0143"_s;
        const QString body = ReminderText::letter(one, Of::OpenLink, {}, Tongue::of(u"en"_s)).body;
        QVERIFY2(body.contains(QRegularExpression(u"2026, [0-9]{2}:[0-9]{2} \\(UTC[^)]*\\)"_s)), qPrintable(body));
    }

    void whatIsNotKnownIsNotMadeUp()
    {
        ReminderView one = view();
        one.ownerName.clear();
        one.account.clear();
        one.link.clear();
        QVERIFY(ReminderText::letter(one, Of::OpenLink, {}, {}).body.isEmpty());
        const QString body = ReminderText::letter(one, Of::SelectNumber, {}, Tongue::of(u"en"_s)).body;
        QVERIFY2(body.startsWith(u"Hello,\n"_s) && !body.contains(u"regards"_s), qPrintable(body));
    }

    void colleaguesReadWhoHasRemindedAndOfWhat()
    {
        const OwnerReminded told{Of::OpenLink, ReminderWay::Mail, view().now - 2h - 5min, u"Ana"_s};
        QCOMPARE(ReminderText::reminded(told, view().now),
                 u"Ana reminded the owner 2 h 5 min ago: The sign-up link has not been opened."_s);
        JournalEntry entry;
        entry.what = nameOf(JournalWhat::OwnerReminded);
        entry.became = nameOf(Of::OpenLink);
        entry.detail = nameOf(ReminderWay::Mail);
        QCOMPARE(journalSentence(entry),
                 u"A text that reminds the owner was opened as an e-mail: The sign-up link has not been opened."_s);
        entry.became = u"of-tomorrow"_s; // a newer Golive's
        QVERIFY(journalSentence(entry).contains(u"of-tomorrow"_s));
        entry.what = nameOf(JournalWhat::HandedOver);
        entry.was = u"Ben"_s;
        entry.became = u"Ana"_s;
        QCOMPARE(journalSentence(entry), u"It was handed over from Ben to Ana."_s);
        for (const auto hold : {NextReminder::Hold::NothingAwaited, NextReminder::Hold::LinkMissing,
                                NextReminder::Hold::PutOff, NextReminder::Hold::LeftSo})
            QVERIFY(!ReminderText::hold(hold).isEmpty());
    }
};

GOLIVE_TEST(RemindersTest)

} // namespace tst_reminders

#include "tst_reminders.moc"
