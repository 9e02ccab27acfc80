#include "programs/wizard/signupevents.h"
#include "testing/test.h"

#include <QTest>

namespace tst_signupevents {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

class SignUpEventsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishIsAFinish()
    {
        const auto event = eventOf(signup::SignUpMessage{signup::CoexistenceFinished{WabaId{u"611"_s}, std::nullopt}});
        QVERIFY(event.has_value());
        const auto *finished = std::get_if<event::SignUpFinished>(&*event);
        QVERIFY(finished);
        QCOMPARE(finished->waba.value, u"611"_s);
        QVERIFY(finished->phone.isEmpty());
    }

    void eachOtherEndingIsAProblem_data()
    {
        QTest::addColumn<int>("message");
        QTest::addColumn<int>("kind");
        QTest::newRow("plain finish") << 0 << static_cast<int>(Problem::Kind::SignUpWithoutCoexistence);
        QTest::newRow("no number") << 1 << static_cast<int>(Problem::Kind::SignUpWithoutNumber);
        QTest::newRow("abandoned") << 2 << static_cast<int>(Problem::Kind::SignUpAbandoned);
        QTest::newRow("closed") << 3 << static_cast<int>(Problem::Kind::SignUpAbandoned);
        QTest::newRow("failed") << 4 << static_cast<int>(Problem::Kind::SignUpFailed);
    }
    void eachOtherEndingIsAProblem()
    {
        QFETCH(int, message);
        QFETCH(int, kind);
        const QList<signup::SignUpMessage> messages{signup::FinishedWithoutCoexistence{},
                                                    signup::FinishedWithoutNumber{},
                                                    signup::Abandoned{u"PHONE_NUMBER_SETUP"_s}, signup::Closed{},
                                                    signup::Failed{u"3441045"_s, u"words"_s, u"sid"_s, {}}};
        const auto event = eventOf(messages.at(message));
        QVERIFY(event.has_value());
        const auto *wrong = std::get_if<event::SignUpWentWrong>(&*event);
        QVERIFY(wrong);
        QCOMPARE(static_cast<int>(wrong->problem.kind), kind);
        if (message == 2)
            QCOMPARE(wrong->currentStep, u"PHONE_NUMBER_SETUP"_s);
        if (message == 4) {
            QCOMPARE(wrong->problem.code, u"3441045"_s);
            QCOMPARE(wrong->problem.reference, u"sid"_s);
        }
    }

    void whatTheStateDecides()
    {
        const WabaId waba{u"611"_s};
        const auto unknown = eventOf(
            signup::SignUpMessage{signup::FinishedUnknown{u"FINISH_OBO_MIGRATION"_s, waba, PhoneNumberId{u"702"_s}}});
        const auto *ended = unknown ? std::get_if<event::SignUpEndedUnclear>(&*unknown) : nullptr;
        QVERIFY(ended);
        QVERIFY(ended->finish == (UnclearFinish{UnclearFinish::Kind::NotKnown, u"FINISH_OBO_MIGRATION"_s, waba,
                                                PhoneNumberId{u"702"_s}}));
        const auto granted = eventOf(signup::SignUpMessage{signup::GrantedOnly{waba}});
        ended = granted ? std::get_if<event::SignUpEndedUnclear>(&*granted) : nullptr;
        QVERIFY(ended);
        QVERIFY(ended->finish == (UnclearFinish{UnclearFinish::Kind::GrantOnly, {}, waba, {}}));
    }

    void whatIsNewToUsIsIgnored()
    {
        QVERIFY(!eventOf(signup::SignUpMessage{signup::Unknown{u"NEW"_s}}).has_value());
        QVERIFY(!eventOf(signup::PageProblem{signup::PageProblem::Kind::RequestBlocked, u"x"_s}).has_value());
        QVERIFY(eventOf(signup::PageProblem{signup::PageProblem::Kind::RendererDied, {}}).has_value());
    }
};

GOLIVE_TEST(SignUpEventsTest)

} // namespace tst_signupevents

#include "tst_signupevents.moc"
