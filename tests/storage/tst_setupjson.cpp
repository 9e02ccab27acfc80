#include "fullsetup.h"
#include "storage/setupjson.h"
#include "testing/everyvalue.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(Setup &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// Through text, as the database keeps it.
std::optional<Setup> roundTrip(const Setup &setup)
{
    return setupFromJson(QJsonDocument::fromJson(QJsonDocument(setupToJson(setup)).toJson()).object());
}

} // namespace

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
        for (const Step step : testing::everyValue<Step>()) {
            setup.step = step;
            QCOMPARE(roundTrip(setup)->step, setup.step);
        }
    }

    void everyFieldCounts_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
#define FIELD(path) row(#path, [](Setup &s) { s.path = std::remove_cvref_t<decltype(s.path)>{}; })
        FIELD(id);
        FIELD(createdAt);
        FIELD(changedAt);
        FIELD(step);
        FIELD(furthest);
        FIELD(returnTo);
        FIELD(door);
        FIELD(onboardingCase);
        FIELD(provider);
        FIELD(partnerEmail);
        FIELD(appFilter);
        FIELD(newAppName);
        FIELD(app);
        FIELD(appName);
        FIELD(wasLiveBefore);
        FIELD(numberText);
        FIELD(isNumberOfApp);
        FIELD(number);
        FIELD(number->e164);
        FIELD(number->region);
        FIELD(checklist);
        FIELD(checklist.answers);
        FIELD(checklist.isCountryOverruled);
        FIELD(checklist.countryReason);
        FIELD(checklist.answers[CheckItem::ActiveThreeMonths].choice);
        FIELD(checklist.answers[CheckItem::AppVersion].isOverruled);
        FIELD(checklist.answers[CheckItem::AppVersion].reason);
        FIELD(findings);
        FIELD(findings[0].check);
        FIELD(findings[0].verdict);
        FIELD(findings[0].evidence);
        FIELD(findings[0].at);
        FIELD(enablement);
        FIELD(enablementDetail);
        FIELD(region);
        FIELD(isRegionSettled);
        FIELD(contact);
        FIELD(contact.name);
        FIELD(contact.email);
        FIELD(contact.phone);
        FIELD(terms);
        FIELD(terms->agreedBy);
        FIELD(terms->at);
        FIELD(terms->wasReadByOwner);
        FIELD(terms->wasTextShown);
        FIELD(termsShownAt);
        FIELD(contactStage);
        FIELD(isEmailVerified);
        FIELD(eventsUrl);
        FIELD(subscriptions);
        FIELD(subscriptions[0].id);
        FIELD(subscriptions[0].url);
        FIELD(subscriptions[0].tag);
        FIELD(subscriptions[0].modes);
        FIELD(subscriptions[0].version);
        FIELD(subscriptions[0].isActive);
        FIELD(eventsWaiver);
        FIELD(eventsWaiver->typed);
        FIELD(eventsWaiver->at);
        FIELD(link);
        FIELD(link.url);
        FIELD(link.madeAt);
        FIELD(link.made);
        FIELD(link.isPasted);
        FIELD(surface);
        FIELD(card);
        FIELD(chatSharing);
        FIELD(abandonedAt);
        FIELD(finish);
        FIELD(finish->at);
        FIELD(finish->seenBy);
        FIELD(finish->waba);
        FIELD(finish->phone);
        FIELD(lastSeenUnfinished);
        FIELD(appState);
        FIELD(appState.stage);
        FIELD(appState.detail);
        FIELD(appState.phone);
        FIELD(appState.liveAt);
        FIELD(stateSeenAt);
        FIELD(verification);
        FIELD(verification->at);
        FIELD(verification->lines);
        FIELD(verification->lines[0].check);
        FIELD(verification->lines[0].verdict);
        FIELD(verification->lines[0].evidence);
        FIELD(onboarding);
        FIELD(window);
        FIELD(window->opensAt);
        FIELD(window->evidence);
        FIELD(contactsSync);
        FIELD(contactsSync.state);
        FIELD(contactsSync.requestId);
        FIELD(contactsSync.code);
        FIELD(contactsSync.detail);
        FIELD(contactsSync.at);
        FIELD(historySync);
        FIELD(contactsSync.notBefore);
        FIELD(contactsSync.isOnceMore);
        FIELD(subscriptionsReadAt);
        FIELD(eventsCheck);
        FIELD(eventsCheck->isReached);
        FIELD(eventsCheck->at);
        FIELD(eventsCheck->detail);
        FIELD(arming);
        FIELD(arming.oldChats);
        FIELD(arming.ifUnknown);
        FIELD(earlierSync);
        FIELD(liveSeenAt);
        FIELD(syncBegunAt);
        FIELD(contactsTries);
        FIELD(historyTries);
        FIELD(missedAt);
        FIELD(afterMiss);
        FIELD(again);
        FIELD(again->typed);
        FIELD(again->at);
        FIELD(again->wasSeenUnfinished);
        FIELD(past);
        FIELD(past[1].onboarding);
        FIELD(past[0].window);
        FIELD(past[0].contacts);
        FIELD(past[0].history);
        FIELD(observed);
        FIELD(observed.mark);
        FIELD(observed.contactsAdded);
        FIELD(observed.contactsRemoved);
        FIELD(observed.oldestContactAt);
        FIELD(observed.phases);
        FIELD(observed.phases[7].chunks);
        FIELD(observed.phases[7].messages);
        FIELD(observed.phases[7].progress);
        FIELD(observed.phases[7].lastAt);
        FIELD(observed.historyProgress);
        FIELD(observed.historyMessages);
        FIELD(observed.mediaAwaited);
        FIELD(observed.mediaArrived);
        FIELD(observed.media);
        FIELD(observed.media[0].id);
        FIELD(observed.media[0].type);
        FIELD(observed.media[0].at);
        FIELD(observed.declinedAt);
        FIELD(observed.echoes);
        FIELD(observed.lastEchoAt);
        FIELD(observed.ofOthers);
        FIELD(observed.deliveries);
        FIELD(observed.duplicates);
        FIELD(observed.fields);
        FIELD(observed.fields[u"history"_s].count);
        FIELD(observed.fields[u"history"_s].lastAt);
        FIELD(observed.account);
        FIELD(observed.account[0].name);
        FIELD(observed.account[0].kind);
        FIELD(observed.account[0].reason);
        FIELD(observed.account[0].initiatedBy);
        FIELD(observed.account[0].at);
        FIELD(observed.account[0].mark);
        FIELD(observed.account[0].phone);
        FIELD(observed.account[0].waba);
        FIELD(feedMark);
        FIELD(accountMark);
        FIELD(standing);
        FIELD(standing.kind);
        FIELD(standing.reason);
        FIELD(standing.initiatedBy);
        FIELD(standing.since);
        FIELD(standing.hint);
        FIELD(standing.hint->kind);
        FIELD(standing.hint->reason);
        FIELD(standing.hint->initiatedBy);
        FIELD(standing.hint->at);
        FIELD(standing.hint->deniedAt);
        FIELD(remindersGiven);
        FIELD(attentionTold);
        FIELD(isArrivalTold);
        FIELD(phoneRemindedAt);
        FIELD(putAway);
        FIELD(putAway->at);
        FIELD(putAway->isGivenUp);
#undef FIELD
        row("arming.isOn", [](Setup &s) { s.arming.isOn = true; });
        row("access", [](Setup &s) { s.access = Access::AppToken; });
    }

    void everyFieldCounts()
    {
        QFETCH(Change, change);
        Setup changed = fullSetup();
        change(changed);
        QVERIFY2(changed != fullSetup(), "the change is one");
        QVERIFY(setupToJson(changed) != setupToJson(fullSetup()));
        if (!changed.id.isEmpty())
            QVERIFY(roundTrip(changed) == changed);
    }

    /// The number of members is counted by the compiler: who adds one to the domain is led here and to setupfields.h.
    void noFieldIsForgotten()
    {
        // 70 members; the screen and the events header, which may hold a token, are not saved.
        const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
                     m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41,
                     m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61,
                     m62, m63, m64, m65, m66, m67, m68, m69, screen] = fullSetup();
        static_assert(std::is_same_v<std::remove_cvref_t<decltype(screen)>, Screen>);
        QCOMPARE(setupToJson(fullSetup()).size(), 68);
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
        expected.door = Door::Undecided;
        expected.onboarding = 1;
        QVERIFY(setupFromJson(json) == expected);
    }

    void withoutAnIdItIsNoSetUp()
    {
        QVERIFY(!setupFromJson({{u"step"_s, u"sync"_s}}));
    }
};

QTEST_GUILESS_MAIN(SetupJsonTest)
#include "tst_setupjson.moc"
