#pragma once

#include "partner/gateway/partnerservice.h"

namespace golive::partner {

/// How long a program that is about to end waits for the answer to a once-only call: a little more than the call's own
/// limit (partner/wire/timeouts.h). The systemd unit's TimeoutStopSec is above it.
constexpr milliseconds answerPatience{125'000};
/// How long nothing is begun once the system has asked for the end: it asks all programs, and then either ends this one
/// without another word, or was kept from it and says nothing either.
constexpr milliseconds endGrace{60'000};

/// Sends a claimed once-only call, once, and says what is known of it. Calls of many set-ups queue here before they are
/// claimed, a few at a time, so that the limit of ten a minute is never waited for with a claim in hand.
class SyncService final : public QObject, public SyncSender
{
    Q_OBJECT
public:
    SyncService(PartnerClient &client, PartnerService &partner, Clock &clock, QObject *parent = nullptr);
    void prepare(const AppId &, SyncKind, std::function<void(const std::optional<SyncRecord> &)> ready) override;
    void send(const AppId &, SyncKind, std::function<void(const SyncRecord &)> settled) override;

    /// No call is on its way from here.
    bool isIdle() const { return m_sending == 0; }
    /// Nothing more is begun: what waits is not claimed. For a program that is about to end.
    void stop();
    /// stop(), and comes back once the answers to what is on its way are here: without them the calls would be Unknown.
    /// Runs an event loop of its own, so it is for a program whose own has ended. False where patience was over first.
    bool awaitAnswers(milliseconds patience);
    /// For a program that may go on after all: the same, but what waits then is begun `endGrace` later. With nothing on
    /// its way it comes back at once.
    bool awaitEnd(milliseconds patience);

Q_SIGNALS:
    void becameIdle();

private:
    struct Waiting
    {
        AppId app;
        SyncKind kind = SyncKind::Contacts;
        std::function<void(const std::optional<SyncRecord> &)> ready;
    };
    void goOn();
    void goOnAfter(milliseconds);
    bool awaitIdle(milliseconds patience);
    void begin(const Waiting &);

    PartnerClient &m_client;
    PartnerService &m_partner;
    Clock &m_clock;
    QList<Waiting> m_waiting;
    bool m_isAwaitingPlace = false;
    int m_preparing = 0; ///< Whose token is being fetched.
    int m_sending = 0;
    bool m_isStopped = false;
    int m_ends = 0; ///< How often the end was asked for and may still come: nothing is begun.
};

} // namespace golive::partner
