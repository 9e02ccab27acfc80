#include "partner/gateway/verifier.h"

#include "domain/facts/phonenumber.h"
#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/calls/listsubscriptions.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::partner {

using Check = VerificationLine::Check;
using Verdict = VerificationLine::Verdict;

namespace {

/// What the server said, for support. What the client found out by itself is said by the verdict, in people's words.
QString wordsOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorised: return error.status == 0 ? QString() : error.message;
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Refused:
    case ApiError::Kind::ServerError: return error.message;
    case ApiError::Kind::NotSent:
    case ApiError::Kind::ProxySignIn:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::Cancelled: break;
    }
    return {};
}

} // namespace

Verifier::Verifier(PartnerClient &client, Clock &clock, effect::Verify what, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_what(std::move(what))
{
    connect(&client, &PartnerClient::serverTimeSeen, this,
            [this](Instant server, Instant local) { m_clockOffset = server - local; });
}

void Verifier::start(bool hasPartnerToken)
{
    if (hasPartnerToken)
        lookAtDetails();
    else
        lookAtSubscriptions();
}

void Verifier::add(Check check, Verdict verdict, const QString &evidence)
{
    m_verification.lines << VerificationLine{check, verdict, evidence};
}

void Verifier::lookAtDetails()
{
    m_client.send(FetchAppDetails{m_what.app}).then(this, [this](const Call<FetchAppDetails>::Answer &details) {
        if (details)
            add(Check::Live, details->isLive ? Verdict::Fine : Verdict::Failed, {});
        else
            add(Check::Live, Verdict::NotKnown, wordsOf(details.error()));
        lookAtSubscriptions();
    });
}

void Verifier::lookAtSubscriptions()
{
    m_client.send(ListSubscriptions{m_what.app}).then(this, [this](const Call<ListSubscriptions>::Answer &read) {
        if (!read) {
            add(Check::Subscription, Verdict::NotKnown, wordsOf(read.error()));
            return lookAtHealth();
        }
        QList<Subscription> subscriptions;
        QStringList hosts;
        for (const SubscriptionReply &one : *read) {
            subscriptions << Subscription{one.id, one.url.toString(), one.tag, one.modes, one.version, one.isActive};
            hosts << one.url.host();
        }
        switch (judgeEvents(subscriptions)) {
        case EventsVerdict::Green: add(Check::Subscription, Verdict::Fine, hosts.join(u", "_s)); break;
        case EventsVerdict::Amber: add(Check::Subscription, Verdict::Attention, hosts.join(u", "_s)); break;
        case EventsVerdict::Red: add(Check::Subscription, Verdict::Failed, hosts.join(u", "_s)); break;
        }
        lookAtHealth();
    });
}

void Verifier::lookAtHealth()
{
    m_client.send(FetchHealth{m_what.app}).then(this, [this](const Call<FetchHealth>::Answer &health) {
        if (health)
            add(Check::Health, health->isHealthy ? Verdict::Fine : Verdict::Attention, {});
        else
            add(Check::Health, Verdict::NotKnown, wordsOf(health.error()));
        lookAtWaba();
    });
}

void Verifier::lookAtWaba()
{
    m_client.send(FetchWabaInfo{m_what.app}).then(this, [this](const Call<FetchWabaInfo>::Answer &waba) {
        if (!waba) {
            add(Check::Waba, Verdict::NotKnown, wordsOf(waba.error()));
            return end();
        }
        const bool isActive = waba->accountStatus == u"ACTIVE" && waba->dockerStatus == u"CONNECTED";
        add(Check::Waba, isActive ? Verdict::Fine : Verdict::Attention,
            waba->wabaId.value + u" "_s + waba->accountStatus + u" "_s + waba->dockerStatus);
        if (m_what.number.isEmpty() || waba->phone.isEmpty())
            add(Check::Number, Verdict::NotKnown, waba->phone);
        else
            add(Check::Number, isSameLine(m_what.number, waba->phone) ? Verdict::Fine : Verdict::Failed, waba->phone);
        end();
    });
}

void Verifier::end()
{
    if (m_clockOffset) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*m_clockOffset);
        const bool isRight = std::chrono::abs(seconds) <= 60s;
        const auto count = static_cast<qlonglong>(seconds.count());
        add(Check::Clock, isRight ? Verdict::Fine : Verdict::Attention,
            (count < 0 ? QString() : u"+"_s) + QString::number(count) + u" s"_s);
    } else {
        add(Check::Clock, Verdict::NotKnown, {});
    }
    m_verification.at = m_clock.now();
    Q_EMIT ended(m_verification);
    deleteLater();
}

} // namespace golive::partner

#include "moc_verifier.cpp"
