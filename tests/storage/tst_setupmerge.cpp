#include "storage/setupjson.h"
#include "storage/setupmerge.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QTest>

namespace tst_setupmerge {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What two programs have made of one set-up, put together.
class SetupMergeTest : public golive::Test
{
    Q_OBJECT

    /// Two set-ups in which each text, number and time differs from the other's and from the default.
    static std::pair<QJsonObject, QJsonObject> twoFilled()
    {
        members::Filler filler;
        Setup one;
        filler(one);
        Setup other;
        filler(other);
        other.id = one.id;
        return {setupToJson(one), setupToJson(other)};
    }

    static Setup with(const Setup &setup, const QString &key, const QJsonValue &value)
    {
        QJsonObject json = setupToJson(setup);
        json.insert(key, value);
        return *setupFromJson(json);
    }

    static Setup withId()
    {
        Setup setup;
        setup.id = {u"one"_s};
        return setup;
    }

private Q_SLOTS:
    /// Every kept field, today's and tomorrow's: whoever has changed it alone is kept, on whichever side.
    void whatOneHasChangedStays()
    {
        const QJsonObject full = twoFilled().first;
        const Setup before = withId();
        for (auto field = full.begin(); field != full.end(); ++field) {
            if (field.key() == "id"_L1)
                continue;
            const Setup changed = with(before, field.key(), field.value());
            const SetupMerge mine = mergedSetup(before, changed, before);
            QVERIFY2(mine.merged == changed, qPrintable(field.key()));
            const SetupMerge theirs = mergedSetup(before, before, changed);
            QVERIFY2(theirs.merged == changed, qPrintable(field.key()));
            const SetupMerge both = mergedSetup(before, changed, changed);
            QVERIFY2(both.merged == changed, qPrintable(field.key()));
            for (const SetupMerge &one : {mine, theirs, both})
                QVERIFY2(one.contested.isEmpty(), qPrintable(field.key()));
        }
    }

    /// ... and each with each other one: where they differ both stay. An app, a number and an onboarding take along
    /// what belongs to them, and are looked at below.
    void whatDiffersIsPutTogether()
    {
        const QStringList together{u"id"_s, u"app"_s, u"isNumberOfApp"_s, u"onboarding"_s};
        const QJsonObject full = twoFilled().first;
        const Setup before = withId();
        for (auto mine = full.begin(); mine != full.end(); ++mine) {
            for (auto theirs = full.begin(); theirs != full.end(); ++theirs) {
                if (together.contains(mine.key()) || together.contains(theirs.key()) || mine.key() == theirs.key())
                    continue;
                const SetupMerge merge = mergedSetup(before, with(before, mine.key(), mine.value()),
                                                     with(before, theirs.key(), theirs.value()));
                const QString both = mine.key() + u" and "_s + theirs.key();
                const QJsonObject merged = setupToJson(merge.merged);
                QVERIFY2(merged.value(theirs.key()) == theirs.value() || isOfOneUnit(mine.key(), theirs.key()),
                         qPrintable(both));
                QVERIFY2(merged.value(mine.key()) == mine.value() || isOfOneUnit(mine.key(), theirs.key()),
                         qPrintable(both));
            }
        }
    }

    /// The same field, otherwise: one of both stands there whole, nothing beside it changes, and what a person decides
    /// is told and stays as the first one wrote it.
    void whatBothHaveChangedIsOneOfBoth()
    {
        const auto [one, other] = twoFilled();
        const QStringList persons{u"business"_s,   u"door"_s,     u"eventsUrl"_s, u"eventsWaiver"_s, u"newAppName"_s,
                                  u"numberText"_s, u"provider"_s, u"reference"_s, u"region"_s,       u"ownerLanguage"_s,
                                  u"staff"_s,      u"terms"_s,    u"putAway"_s,   u"partnerEmail"_s, u"again"_s};
        const Setup before = withId();
        for (auto field = one.begin(); field != one.end(); ++field) {
            const QString key = field.key();
            const QJsonValue theirValue = other.value(key);
            if (key == "id"_L1 || key == "app"_L1 || field.value() == theirValue)
                continue;
            const Setup mine = with(before, key, field.value());
            const Setup theirs = with(before, key, theirValue);
            const SetupMerge merge = mergedSetup(before, mine, theirs);
            QJsonObject merged = setupToJson(merge.merged);
            const QJsonValue stays = merged.take(key);
            QJsonObject rest = setupToJson(before);
            rest.remove(key);
            QVERIFY2(merged == rest, qPrintable(key));
            if (key != "remindersGiven"_L1)
                QVERIFY2(stays == field.value() || stays == theirValue, qPrintable(key));
            if (persons.contains(key)) {
                QVERIFY2(merge.contested == QStringList{key}, qPrintable(key));
                QVERIFY2(stays == theirValue, qPrintable(key));
            }
            for (const QString &told : merge.contested)
                QVERIFY2(told == key || told.startsWith(key + u'.'), qPrintable(told));
        }
    }

    void aContactIsPutTogetherByItsFields()
    {
        Setup before = withId();
        before.details.contact = {u"Ana"_s, u"ana@x.example"_s, u"1"_s};
        Setup mine = before;
        mine.details.contact.email = u"ana@y.example"_s;
        mine.details.contact.name = u"Ana Lima"_s;
        Setup theirs = before;
        theirs.details.contact.phone.clear();
        theirs.details.contact.name = u"Ana Souza"_s;
        const SetupMerge merge = mergedSetup(before, mine, theirs);
        QCOMPARE(merge.merged.details.contact, (Contact{u"Ana Souza"_s, u"ana@y.example"_s, QString()}));
        QCOMPARE(merge.contested, QStringList{u"contact.name"_s});
    }

    void whatOneClearsAndTheOtherTypesIsTold()
    {
        Setup before = withId();
        before.details.contact.email = u"ana@x.example"_s;
        Setup mine = before;
        mine.details.contact.email = u"ana@x.example.br"_s;
        Setup theirs = before;
        theirs.details.contact.email.clear();
        QCOMPARE(mergedSetup(before, mine, theirs).merged.details.contact.email, QString());
        QCOMPARE(mergedSetup(before, theirs, mine).merged.details.contact.email, u"ana@x.example.br"_s);
        QCOMPARE(mergedSetup(before, mine, theirs).contested, QStringList{u"contact.email"_s});
    }

    void answersArePutTogetherByQuestion()
    {
        const Setup before = withId();
        Setup mine = before;
        mine.readiness.checklist.answers = {{CheckItem::AppVersion, {CheckChoice::Yes, false, {}}},
                                            {CheckItem::LinkedDevices, {CheckChoice::No, false, {}}}};
        Setup theirs = before;
        theirs.readiness.checklist.answers = {{CheckItem::LinkedDevices, {CheckChoice::Yes, false, {}}}};
        theirs.readiness.checklist.countryReason = u"they moved"_s;
        const SetupMerge merge = mergedSetup(before, mine, theirs);
        QCOMPARE(merge.merged.readiness.checklist.answer(CheckItem::AppVersion).choice, CheckChoice::Yes);
        QCOMPARE(merge.merged.readiness.checklist.answer(CheckItem::LinkedDevices).choice, CheckChoice::Yes);
        QCOMPARE(merge.merged.readiness.checklist.countryReason, u"they moved"_s);
        QCOMPARE(merge.contested.size(), 1);
    }

    /// Who read the contact back did so with his own: it is not sent as it is now.
    void aContactThatWasAcceptedOtherwiseIsEditedAnew()
    {
        Setup before = withId();
        before.details.contact = {u"Ana"_s, u"ana@x.example"_s, u"1"_s};
        Setup mine = before;
        mine.details.contact.email = u"ana@y.example"_s;
        Setup theirs = before;
        theirs.details.contactStage = ContactStage::Accepted;
        theirs.details.isEmailVerified = true;
        for (const auto &[one, other] : {std::pair{mine, theirs}, std::pair{theirs, mine}}) {
            const Details details = mergedSetup(before, one, other).merged.details;
            QCOMPARE(details.contact.email, u"ana@y.example"_s);
            QCOMPARE(details.contactStage, ContactStage::Editing);
            QVERIFY(!details.isEmailVerified);
        }
        theirs.details.contact = mine.details.contact;
        QCOMPARE(mergedSetup(before, mine, theirs).merged.details.contactStage, ContactStage::Accepted);
    }

    /// What belongs to an app goes with it: of the one who worked on with the other app only what he typed counts.
    void anotherAppTakesAlongWhatGoesWithIt()
    {
        Setup before = withId();
        before.client.app = {u"app-1"_s};
        before.client.appName = u"One"_s;
        before.furthest = Step::Contact;
        Setup worked = before;
        worked.furthest = Step::SignUp;
        worked.signUp.link.url = QUrl(u"https://hosted.example/1"_s);
        worked.details.contactStage = ContactStage::Accepted;
        worked.details.contact.name = u"Ana"_s;
        worked.seen.state.stage = AppStage::NumberSelection;
        Setup chosen = before;
        chosen.client.app = {u"app-2"_s};
        chosen.client.appName = u"Two"_s;
        chosen.client.numberText = u"+55 11 98765-4321"_s;
        chosen.client.isNumberOfApp = true;
        chosen.furthest = Step::Number;
        Setup typed = worked;
        typed.client.numberText = u"+55 21 99876-5432"_s;
        for (const auto &[mine, theirs] : {std::pair{worked, chosen}, std::pair{chosen, worked},
                                           std::pair{typed, chosen}, std::pair{chosen, typed}}) {
            const Setup merged = mergedSetup(before, mine, theirs).merged;
            QCOMPARE(merged.client.app.value, u"app-2"_s);
            QCOMPARE(merged.client.appName, u"Two"_s);
            QCOMPARE(merged.client.numberText, u"+55 11 98765-4321"_s);
            QVERIFY(merged.client.isNumberOfApp);
            QCOMPARE(merged.furthest, Step::Number);
            QVERIFY(merged.signUp.link.isEmpty());
            QCOMPARE(merged.seen.state.stage, AppStage::Unknown);
            QCOMPARE(merged.details.contactStage, ContactStage::Editing);
            QCOMPARE(merged.details.contact.name, u"Ana"_s);
        }
        Setup third = before;
        third.client.app = {u"app-3"_s};
        const SetupMerge both = mergedSetup(before, third, chosen);
        QCOMPARE(both.merged.client.app.value, u"app-2"_s);
        QVERIFY(both.contested.contains(u"app"_s));
    }

    /// A further onboarding is the later one; what was told of the one before is past.
    void aFurtherOnboardingIsTakenWhole()
    {
        Setup before = withId();
        before.onboarding.remindersGiven = {720};
        Setup mine = before;
        mine.onboarding.remindersGiven = {720, 360};
        mine.onboarding.missedAt = fromEpochMs(7);
        Setup theirs = before;
        theirs.past = {before.onboarding};
        theirs.onboarding = {};
        theirs.onboarding.number = 2;
        QVERIFY(mergedSetup(before, mine, theirs).merged == theirs);
        QVERIFY(mergedSetup(before, theirs, mine).merged == theirs);
    }

    /// Both guards look: the later look counts, wherever it was made, and what is typed beside it stays.
    void theLaterLookCounts()
    {
        Setup before = withId();
        before.seen.at = fromEpochMs(10);
        Setup early = before;
        early.seen.at = fromEpochMs(20);
        early.seen.state.stage = AppStage::NumberSelection;
        early.details.contact.name = u"Ana"_s;
        Setup late = before;
        late.seen.at = fromEpochMs(30);
        late.seen.state.stage = AppStage::SettingUp;
        for (const auto &[mine, theirs] : {std::pair{early, late}, std::pair{late, early}}) {
            const SetupMerge merge = mergedSetup(before, mine, theirs);
            QCOMPARE(merge.merged.seen.state.stage, AppStage::SettingUp);
            QCOMPARE(merge.merged.details.contact.name, u"Ana"_s);
            QVERIFY(merge.contested.isEmpty());
        }
    }

    void theFurtherStepCountsUnlessSomebodyWentBack()
    {
        Setup before = withId();
        before.furthest = Step::Region;
        const auto at = [&](Step step) {
            Setup setup = before;
            setup.furthest = step;
            return setup;
        };
        QCOMPARE(mergedSetup(before, at(Step::Contact), at(Step::SignUp)).merged.furthest, Step::SignUp);
        QCOMPARE(mergedSetup(before, at(Step::SignUp), at(Step::Contact)).merged.furthest, Step::SignUp);
        QCOMPARE(mergedSetup(before, at(Step::SignUp), at(Step::Number)).merged.furthest, Step::Number);
    }

private:
    static bool isOfOneUnit(const QString &one, const QString &other)
    {
        const QList<QStringList> units{
            {u"numberText"_s, u"number"_s, u"isNumberOfApp"_s, u"isNumberConfirmed"_s},
            {u"region"_s, u"isRegionSettled"_s},
            {u"appState"_s, u"stateSeenAt"_s, u"stageSince"_s, u"lastSeenUnfinished"_s},
            // Who has read another contact back is not asked about this one.
            {u"contact"_s, u"contactStage"_s, u"isEmailVerified"_s},
        };
        return std::any_of(units.cbegin(), units.cend(),
                           [&](const QStringList &unit) { return unit.contains(one) && unit.contains(other); });
    }
};

GOLIVE_TEST(SetupMergeTest)

} // namespace tst_setupmerge

#include "tst_setupmerge.moc"
