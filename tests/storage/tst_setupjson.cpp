#include "base/enumvalues.h"
#include "fullsetup.h"
#include "storage/setupjson.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_setupjson {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Through text, as the database keeps it.
std::optional<Setup> roundTrip(const Setup &setup)
{
    return setupFromJson(QJsonDocument::fromJson(QJsonDocument(setupToJson(setup)).toJson()).object());
}

class SetupJsonTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFullSetUpComesBack() { QVERIFY(roundTrip(fullSetup()) == fullSetup()); }

    void anEmptySetUpComesBack()
    {
        Setup setup;
        setup.id = {u"a"_s};
        QVERIFY(roundTrip(setup) == setup);
    }

    void theScreenIsNotKept()
    {
        Setup setup = fullSetup();
        setup.screen.busy = Activity::SigningIn;
        setup.screen.isSignedIn = true;
        QVERIFY(roundTrip(setup) == fullSetup());
    }

    void everyStepComesBack()
    {
        Setup setup = fullSetup();
        for (const Step step : enumValues<Step>()) {
            setup.step = step;
            QCOMPARE(roundTrip(setup)->step, setup.step);
        }
    }

    /// Every member of a set-up, at any depth, has a value that is not its default, and comes back with it: who adds
    /// one to the domain and forgets it in setupfields.h is led here. Only the screen, and the events' header, which
    /// may hold a token, are not kept.
    void everyMemberIsKept()
    {
        Setup setup = members::filled<Setup>();
        const auto back = roundTrip(setup);
        QVERIFY(back);
        setup.screen = {};
        setup.listening.header.clear();
        QVERIFY2(*back == setup, qPrintable(u"member "_s + QString::fromStdString(members::difference(*back, setup))));
    }

    /// ... and the other way round: what has its default again is not kept with an older value.
    void everyMemberIsWritten()
    {
        const QJsonObject full = setupToJson(members::filled<Setup>());
        const QJsonObject empty = setupToJson(Setup{});
        QCOMPARE(full.keys(), empty.keys());
        // The parts stand side by side in one object; the screen and the events' header are not kept.
        constexpr std::size_t ofParts = members::count<Client>() + members::count<Readiness>() +
                                        members::count<Details>() + members::count<Listening>() +
                                        members::count<SignUp>() + members::count<SeenState>() +
                                        members::count<Onboarding>();
        constexpr std::size_t parts = 7;
        QCOMPARE(full.size(), static_cast<qsizetype>(members::count<Setup>() - parts + ofParts) - 2);
        for (auto it = full.begin(); it != full.end(); ++it)
            QVERIFY2(it.value() != empty[it.key()], qPrintable(it.key()));
    }

    /// An onboarding that was over stood there with two keys of its own.
    void whatWasOverInEarlierReleasesIsRead()
    {
        QJsonObject json = setupToJson(fullSetup());
        QJsonArray past = json[u"past"].toArray();
        QJsonObject first = past.first().toObject();
        first[u"contacts"] = first.take(u"contactsSync");
        first[u"history"] = first.take(u"historySync");
        past.replace(0, first);
        json[u"past"] = past;
        QVERIFY(setupFromJson(json) == fullSetup());
    }

    /// The first releases kept the last attention that was told as its number.
    void theAttentionOfTheFirstReleasesIsRead()
    {
        QJsonObject json = setupToJson(fullSetup());
        json[u"attentionTold"] = 8;
        QCOMPARE(setupFromJson(json)->onboarding.attentionTold, Attention::Offboarded);
        json[u"attentionTold"] = 99;
        QCOMPARE(setupFromJson(json)->onboarding.attentionTold, Attention::None);
        json[u"attentionTold"] = u"missed"_s;
        QCOMPARE(setupFromJson(json)->onboarding.attentionTold, Attention::Missed);
    }

    void namesStandThereNotNumbers()
    {
        const QJsonObject json = setupToJson(fullSetup());
        QCOMPARE(json[u"step"].toString(), u"set-up"_s);
        QCOMPARE(json[u"access"].toString(), u"partner"_s);
        QCOMPARE(json[u"historySync"][u"state"].toString(), u"refused"_s);
        QCOMPARE(json[u"checklist"][u"answers"][0][0].toString(), u"app-version"_s);
    }

    void whatIsUnknownIsPassedOver()
    {
        QJsonObject json = setupToJson(fullSetup());
        json[u"door"] = u"a-door-of-tomorrow"_s;
        json[u"futureField"] = QJsonObject{{u"x"_s, 1}};
        json[u"onboarding"] = u"two"_s;
        QJsonObject checklist = json[u"checklist"].toObject();
        QJsonArray answers = checklist[u"answers"].toArray();
        answers << QJsonArray{u"an-item-of-tomorrow"_s, QJsonObject{{u"choice"_s, u"no"_s}}};
        checklist[u"answers"] = answers;
        json[u"checklist"] = checklist;

        Setup expected = fullSetup();
        expected.client.door = Door::Undecided;
        expected.onboarding.number = 1;
        QVERIFY(setupFromJson(json) == expected);
    }

    void withoutAnIdItIsNoSetUp() { QVERIFY(!setupFromJson({{u"step"_s, u"sync"_s}})); }
};

GOLIVE_TEST(SetupJsonTest)

} // namespace tst_setupjson

#include "tst_setupjson.moc"
