#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchapptoken.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/fetchpipeline.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/gateway/appstateof.h"
#include "partner/gateway/connectionof.h"
#include "partner/gateway/partnerservicesend.h"

// How far an app is, and how a live number stands: from whichever call can tell.

namespace golive::partner {

namespace {

/// A pipeline that names no stage says little; where nobody else can say more, nothing was read.
bool isSaying(const AppState &known)
{
    return known.stage != AppStage::Unknown && (known.stage != AppStage::NotStarted || !known.detail.isEmpty());
}

/// The pipeline alone is enough another time only where no other call knew more.
quint32 saidAlone(const AppState &ofPipeline, const AppState &told)
{
    return told.stage == ofPipeline.stage ? pipelineSaid(ofPipeline) : 0;
}

} // namespace

/// One question more than the token, which is forgotten again: nobody is to keep thousands of them for this.
void PartnerService::watch(const effect::ReadState &read, const Answer &answer)
{
    const auto ask = [this, read, answer](bool isTokenOurs) {
        send(FetchWabaInfo{read.app}, Activity::ReadingState,
             [this, read, answer, isTokenOurs](const Call<FetchWabaInfo>::Answer &info) {
                 if (isTokenOurs)
                     m_vault.forgetAppToken(read.app);
                 const Connection connection = connectionOf(info, Connection::NotTold);
                 if (!info && connection != Connection::Gone)
                     return answer(event::StateNotRead{});
                 if (!info)
                     return readState({read.app, read.name, true}, answer); // how far it went back is asked, too
                 AppState state;
                 state.stage = AppStage::Live;
                 answer(event::StateRead{state, connection, 0, healthOf(*info)});
             });
    };
    if (m_vault.hasAppToken(read.app))
        return ask(false);
    send(FetchAppToken{read.app}, Activity::ReadingState, [this, read, answer, ask](const auto &fetched) {
        if (!fetched)
            return answer(event::StateNotRead{});
        m_vault.tryAppToken(read.app, fetched->token);
        ask(true);
    });
}

void PartnerService::readState(const effect::ReadState &read, const Answer &answer)
{
    if (read.isWatch)
        return watch(read, answer);
    // An event says that it has left, and "live" is said all the same: the account knows more.
    const auto tell = [this, read, answer](const event::StateRead &told) {
        if (!read.isConnectionAsked || told.state.stage != AppStage::Live)
            return answer(told);
        send(FetchWabaInfo{read.app}, Activity::ReadingState, [answer, told](const Call<FetchWabaInfo>::Answer &info) {
            event::StateRead more = told;
            more.connection = connectionOf(info, told.connection);
            if (info)
                more.health = healthOf(*info);
            answer(more);
        });
    };
    // The app's own token tells by pipeline; the partner's token by details, which also knows the number and liveTs.
    const auto byHealth = [this, read, answer, tell](const AppState &known) {
        send(FetchHealth{read.app}, Activity::ReadingState,
             [read, answer, tell, known](const Call<FetchHealth>::Answer &health) {
                 event::StateRead told{known};
                 if (health)
                     told.state.stage = AppStage::Live;
                 else if (known.stage == AppStage::Live)
                     told.state.stage = AppStage::SettingUp; // the pipeline is done a moment before the app is live
                 else if (!isSaying(known) && !isSaidGone(health.error()))
                     return answer(event::StateNotRead{});
                 told.pipelineSaid = saidAlone(known, told.state);
                 if (health ? read.isConnectionAsked && !health->isHealthy : isSaidGone(health.error()))
                     told.connection = Connection::Gone;
                 tell(told);
             });
    };
    const auto byDetails = [this, read, answer, tell, byHealth](const AppState &known) {
        if (!m_vault.hasPartnerToken())
            return byHealth(known);
        send(FetchAppDetails{read.app}, Activity::ReadingState,
             [answer, tell, known](const Call<FetchAppDetails>::Answer &details) {
                 if (!details) {
                     AppState state = known;
                     if (state.stage == AppStage::Live)
                         state.stage = AppStage::SettingUp;
                     return isSaying(state) ? answer(event::StateRead{state}) : answer(event::StateNotRead{});
                 }
                 AppState state = appStateOf(*details);
                 if (state.stage == AppStage::Unknown) {
                     state.stage = known.stage;
                     state.detail = known.detail;
                 }
                 // The pipeline may be done a moment before the app is live.
                 if (state.stage == AppStage::Live && !details->isLive)
                     state.stage = AppStage::SettingUp;
                 const bool isSaidNotLive = details->isLiveTold && !details->isLive;
                 tell({state, isSaidNotLive ? Connection::Gone : Connection::NotTold, saidAlone(known, state)});
             });
    };
    withAppToken(read.app, [this, read, answer, byDetails](const std::optional<ApiError> &error) {
        if (error)
            return answer(event::StateNotRead{});
        send(FetchPipeline{read.app}, Activity::ReadingState,
             [read, answer, byDetails](const Call<FetchPipeline>::Answer &pipeline) {
                 const AppState known = pipeline ? appStateOf(*pipeline) : AppState{};
                 if (read.pipelineSaid != 0 && pipelineSaid(known) == read.pipelineSaid)
                     return answer(event::StateRepeated{});
                 byDetails(known);
             });
    });
}

} // namespace golive::partner
