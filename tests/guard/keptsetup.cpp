#include "keptsetup.h"

#include <QStringList>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::testing {
namespace {

/// What a word of the field means; the first one where the field is missing.
template <class Value>
Value choice(const QJsonObject &fields, const QString &field, const QList<std::pair<QString, Value>> &words)
{
    const QString word = fields[field].toString(words.first().first);
    for (const auto &[name, value] : words) {
        if (name == word)
            return value;
    }
    qFatal("%s: %s is no choice", qPrintable(field), qPrintable(word));
}

AppStage stageOf(const QJsonObject &fields)
{
    return choice<AppStage>(fields, u"stage"_s,
                            {{u"live"_s, AppStage::Live},
                             {u"new"_s, AppStage::Unknown},
                             {u"link"_s, AppStage::NotStarted},
                             {u"facebook"_s, AppStage::FacebookStarted},
                             {u"selection"_s, AppStage::NumberSelection},
                             {u"setting-up"_s, AppStage::SettingUp},
                             {u"failed"_s, AppStage::Failed}});
}

Step stepAt(AppStage stage)
{
    switch (stage) {
    case AppStage::Unknown: return Step::Checklist;
    case AppStage::NotStarted:
    case AppStage::FacebookStarted: return Step::SignUp;
    case AppStage::NumberSelection: return Step::SelectNumber;
    case AppStage::SettingUp:
    case AppStage::Failed: return Step::SetUp;
    case AppStage::Live: return Step::Sync;
    }
    return Step::Start;
}

SyncRecord record(const QJsonObject &fields, const QString &field, Instant now)
{
    using State = SyncRecord::State;
    SyncRecord made;
    made.state = choice<State>(fields, field,
                               {{{}, State::NotRequested},
                                {u"accepted"_s, State::Accepted},
                                {u"refused"_s, State::Refused},
                                {u"unknown"_s, State::Unknown}});
    if (made.state == State::NotRequested)
        return made;
    made.at = now;
    if (made.state == State::Refused)
        made.code = u"2593108"_s;
    if (made.state == State::Accepted)
        made.requestId = u"req_before"_s;
    return made;
}

} // namespace

Setup keptSetup(const QJsonObject &fields, Instant now)
{
    Setup setup;
    setup.client.app = {fields["app"_L1].toString()};
    setup.client.appName = fields["name"_L1].toString();
    setup.id = {u"setup-"_s + setup.client.app.value};
    setup.createdAt = setup.changedAt = now;
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.partnerEmail = fields["partner"_L1].toString(u"partner@golive.example"_s);
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.client.numberText = u"+55 11 98765-4321"_s;
    setup.seen.state.stage = stageOf(fields);
    setup.step = setup.furthest = stepAt(setup.seen.state.stage);
    if (fields["isDone"_L1].toBool())
        setup.step = setup.furthest = Step::Done;
    setup.seen.state.detail = fields["detail"_L1].toString();
    setup.seen.at = now;
    if (fields["isPolled"_L1].toBool())
        setup.seen.unfinishedAt = now - 1h;
    setup.listening.url = u"https://hooks.example/a"_s;
    setup.listening.subscriptions = {{{u"1"_s}, setup.listening.url, u"golive"_s, wantedModes(), 3, true}};
    setup.listening.readAt = fields["isPolled"_L1].toBool() ? now - 1h : now;
    setup.listening.check = EventsCheck{true, now, {}};
    setup.listening.arming.isOn = fields["isArmed"_L1].toBool(true);
    setup.listening.arming.oldChats = Arming::OldChats::Known;
    setup.listening.arming.ifUnknown = choice<Arming::IfUnknown>(
        fields, u"ifUnknown"_s,
        {{u"leave"_s, Arming::IfUnknown::LeaveIt}, {u"once-more"_s, Arming::IfUnknown::SendOnceMore}});

    const qint64 finishedMs = fields["finishedAt"_L1].toInteger();
    if (setup.furthest >= Step::SignUp) {
        const Instant made = finishedMs != 0 ? fromEpochMs(finishedMs) - 1h : now - 1h;
        setup.signUp.link.url = QUrl(u"https://hosted.example/"_s + setup.client.app.value);
        setup.signUp.link.madeAt =
            fields.contains("linkMadeAt"_L1) ? fromEpochMs(fields["linkMadeAt"_L1].toInteger()) : made;
        setup.signUp.link.made = 1;
    }
    if (finishedMs != 0) {
        setup.onboarding.finish = SignUpFinish{fromEpochMs(finishedMs), SignUpFinish::SeenBy::Message, {}, {}};
        setup.onboarding.window = SyncWindow{fromEpochMs(finishedMs), SyncWindow::Evidence::FinishMessage};
    }
    if (setup.seen.state.stage == AppStage::Live)
        setup.onboarding.liveSeenAt = now;
    setup.onboarding.contacts = record(fields, u"contacts"_s, now);
    setup.onboarding.history = record(fields, u"history"_s, now);
    return setup;
}

} // namespace golive::testing
