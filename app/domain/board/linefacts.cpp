#include "domain/board/linefacts.h"

namespace golive {

LineFacts::LineFacts(const SetupLine &line)
    : changedAt(line.summary.changedAt), createdAt(line.summary.createdAt), silentAnswer(line.silentAnswer.value_or(0)),
      observedMark(line.observedMark), deadline(line.summary.deadline), tryAgainAt(line.summary.tryAgainAt),
      stateSeenAt(line.summary.stateSeenAt), stageSince(line.stageSince),
      putAwayAt(line.putAway ? std::optional(line.putAway->at) : std::nullopt), linkMadeAt(line.look.linkMadeAt),
      windowClosesAt(line.look.windowClosesAt), due(line.due), dueWhilePolled(line.dueWhilePolled),
      awaitedUntil(line.awaitedUntil), historyProgress(line.summary.historyProgress), page(line.summary.page),
      access(line.summary.access), stage(line.summary.stage), actor(line.summary.actor), actorAlone(line.actorAlone),
      attention(line.summary.attention), attentionAlone(line.attentionAlone), arm(line.summary.arm),
      contacts(line.summary.contacts), history(line.summary.history), standing(line.standing),
      onboardingCase(line.onboardingCase), lookStage(line.look.stage), watch(line.look.watch),
      isFinishSaid(line.summary.isFinishSaid), isFinished(line.isFinished),
      isGivenUp(line.putAway && line.putAway->isGivenUp), isSettled(line.isSettled), isOnboarded(line.isOnboarded),
      isTokenNeeded(line.isTokenNeeded), isSilentAnswerKnown(line.silentAnswer.has_value()),
      isGuardWanted(line.look.isWanted), isAgain(line.look.isAgain), isLookedAtAsOnboarded(line.look.isOnboarded),
      isHinted(line.look.isHinted)
{
}

void LineFacts::putInto(SetupLine &line) const
{
    SetupSummary &summary = line.summary;
    summary.page = page;
    summary.deadline = deadline;
    summary.tryAgainAt = tryAgainAt;
    summary.changedAt = changedAt;
    summary.createdAt = createdAt;
    summary.access = access;
    summary.stage = stage;
    summary.isFinishSaid = isFinishSaid;
    summary.actor = actor;
    summary.attention = attention;
    summary.arm = arm;
    summary.contacts = contacts;
    summary.history = history;
    summary.historyProgress = historyProgress;
    summary.stateSeenAt = stateSeenAt;
    line.actorAlone = actorAlone;
    line.attentionAlone = attentionAlone;
    line.standing = standing;
    line.stageSince = stageSince;
    line.onboardingCase = onboardingCase;
    line.isFinished = isFinished;
    line.putAway = putAwayAt.isKnown() ? std::optional(PutAway{putAwayAt.value(), isGivenUp}) : std::nullopt;
    line.isSettled = isSettled;
    line.isOnboarded = isOnboarded;
    line.isTokenNeeded = isTokenNeeded;
    line.look = look();
    line.due = due;
    line.dueWhilePolled = dueWhilePolled;
    line.silentAnswer = isSilentAnswerKnown ? std::optional(silentAnswer) : std::nullopt;
    line.awaitedUntil = awaitedUntil;
    line.observedMark = observedMark;
}

LookFacts LineFacts::look() const
{
    return {isGuardWanted, lookStage, isAgain, isLookedAtAsOnboarded, linkMadeAt, isHinted, windowClosesAt, watch};
}

Urgency LineFacts::urgency(bool isTokenHeld) const
{
    const Attention seen = isTokenHeld ? attention : attentionAlone;
    return {seen != Attention::None, deadline, createdAt};
}

} // namespace golive
