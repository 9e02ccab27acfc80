#include "programs/guard/guardlog.h"

#include "base/plaintext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

QString timeText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString stageText(const AppState &state)
{
    switch (state.stage) {
    case AppStage::Unknown: return u"its state cannot be told"_s;
    case AppStage::NotStarted: return u"nobody has started on Facebook yet"_s;
    case AppStage::FacebookStarted: return u"somebody has started on Facebook"_s;
    case AppStage::NumberSelection: return u"the number has to be selected and confirmed on Gupshup's page"_s;
    case AppStage::SettingUp: return u"Gupshup is setting it up"_s;
    case AppStage::Live: return u"it is live"_s;
    case AppStage::Failed: return u"Gupshup could not set it up"_s;
    }
    return {};
}

QString syncText(const QString &what, const SyncRecord &record)
{
    using State = SyncRecord::State;
    switch (record.state) {
    case State::NotRequested: return what + u": not requested"_s;
    case State::Claimed: return what + u": claimed, the call leaves now"_s;
    case State::Accepted:
        return record.requestId.isEmpty() ? QString(what + u": accepted"_s)
                                          : what + u": accepted, request id "_s + record.requestId;
    case State::Refused: return what + u": refused with "_s + record.code;
    case State::NotSent: return what + u": the call did not leave; it will be tried again"_s;
    case State::Unknown: return what + u": the call left, its answer was lost; it is not repeated by itself"_s;
    }
    return {};
}

QString attentionText(Attention attention)
{
    switch (attention) {
    case Attention::None: return u"nothing is wrong any more"_s;
    case Attention::Removed: return u"the number was disconnected; a new onboarding is needed"_s;
    case Attention::Missed: return u"the 24 hours are over; older chats stay on the phone only"_s;
    case Attention::StuckAtNumberSelection: return u"stuck at the number selection on Gupshup's page"_s;
    case Attention::LiveNotSynced: return u"live, but no sync was accepted yet"_s;
    case Attention::SetUpFailed: return u"Gupshup could not set it up; write to support"_s;
    case Attention::TokenMissing: return u"no token for it here: it cannot be looked at"_s;
    case Attention::NotLookedAt: return u"no look at it has succeeded for too long"_s;
    case Attention::Offboarded: return u"the number was offboarded; sending is suspended"_s;
    case Attention::CannotSend: return u"nothing can be sent through the API (credit line, payment or a block)"_s;
    case Attention::SendingLimited: return u"Meta limits what may be sent"_s;
    case Attention::PhoneQuiet: return u"the phone app was not opened for 12 days or longer"_s;
    }
    return {};
}

QString whyText(Outage::Why why)
{
    switch (why) {
    case Outage::Why::ProxySignIn: return u"a proxy wants a sign-in"_s;
    case Outage::Why::NoNetwork: return u"no network, or its name cannot be found"_s;
    case Outage::Why::Refused: return u"the connection is refused"_s;
    case Outage::Why::NotSafe: return u"no safe connection can be made (TLS)"_s;
    case Outage::Why::NoAnswer: return u"nothing comes back in time"_s;
    case Outage::Why::ServerFault: return u"its server reports a fault of its own"_s;
    case Outage::Why::AnotherReply: return u"something else answers in its place"_s;
    }
    return {};
}

QString nameOf(const QString &name, const AppId &app)
{
    const QString known = name.isEmpty() ? u"an app"_s : plainLine(name, 150);
    return app.isEmpty() ? known : known + u" ("_s + plainLine(app.value, 150) + u')';
}

} // namespace

QString outageLine(const std::optional<Outage> &outage)
{
    return outage ? u"Gupshup cannot be reached since %1: %2; it is tried again by itself"_s.arg(
                        timeText(outage->since), whyText(outage->why))
                  : u"Gupshup is reached again"_s;
}

QString logName(const Setup &setup)
{
    return nameOf(setup.client.appName, setup.client.app);
}

QString logName(const SetupLine &line)
{
    return nameOf(line.summary.client, line.app);
}

Spoken::Spoken(const Setup &setup)
    : stage(setup.seen.state.stage), contacts(setup.onboarding.contacts.state), history(setup.onboarding.history.state),
      isFinished(setup.onboarding.finish.has_value()), isSettled(golive::isSettled(setup))
{
    if (const auto &window = setup.onboarding.window)
        windowClosesAt = packed::Time(window->closesAt());
}

QString setupFileFaultLine(const QString &path, SetupFileFault fault)
{
    switch (fault) {
    case SetupFileFault::NotReadable: return u"%1 is not there or cannot be read"_s.arg(path);
    case SetupFileFault::NotAFile: return u"%1 is not a file: a folder, a pipe or a device"_s.arg(path);
    case SetupFileFault::TooLarge:
        return u"%1 is larger than %2 KiB, which no set-up file is"_s.arg(path).arg(largestSetupFile / 1024);
    case SetupFileFault::NewerVersion: return u"%1 was made by a newer Golive"_s.arg(path);
    case SetupFileFault::LinkMissing: return u"%1 has no link in it"_s.arg(path);
    case SetupFileFault::LinkNotSecure: return u"the link in %1 is not secure (https)"_s.arg(path);
    case SetupFileFault::NotJson:
    case SetupFileFault::NotASetupFile: break;
    }
    return u"%1 is not a set-up file that names an app"_s.arg(path);
}

QStringList happenings(const Spoken &before, const Setup &after)
{
    QStringList lines;
    if (after.seen.state.stage != before.stage)
        lines << stageText(after.seen.state);
    if (after.onboarding.finish && !before.isFinished)
        lines << u"Meta's sign-up is finished"_s;
    if (const auto &window = after.onboarding.window; window && window->closesAt() != before.windowClosesAt.value())
        lines << u"its 24 hours end at "_s + timeText(window->closesAt()) + u" at the latest"_s;
    if (after.onboarding.contacts.state != before.contacts)
        lines << syncText(u"contacts"_s, after.onboarding.contacts);
    if (after.onboarding.history.state != before.history)
        lines << syncText(u"chats"_s, after.onboarding.history);
    if (isSettled(after) && !before.isSettled)
        lines << u"settled, nothing is left to do"_s;
    return lines;
}

QString logLine(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Live: return u"live"_s;
    case Notice::Kind::SyncAccepted: return u"both calls were accepted"_s;
    case Notice::Kind::ChatsArrived: return u"the chats have arrived"_s;
    case Notice::Kind::Deadline:
        return u"%1 minutes are left, and somebody has to act"_s.arg(
            std::chrono::duration_cast<std::chrono::minutes>(notice.left).count());
    case Notice::Kind::Attention: return attentionText(notice.attention);
    case Notice::Kind::Reconnected: return u"the number is connected again"_s;
    case Notice::Kind::Unreachable:
    case Notice::Kind::ReachedAgain: return outageLine(notice.outage);
    case Notice::Kind::TryAgain: return u"the wait is over: it can be tried again"_s;
    case Notice::Kind::OpenPhoneApp:
        return u"WhatsApp Business should be opened on the phone, or Meta disconnects it"_s;
    }
    return {};
}

} // namespace golive::programs
