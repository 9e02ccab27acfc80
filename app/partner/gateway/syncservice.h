#pragma once

#include "partner/gateway/partnerservice.h"

namespace golive::partner {

/// Sends a claimed once-only call, once, and says what is known of it.
class SyncService final : public QObject, public SyncSender
{
    Q_OBJECT
public:
    SyncService(PartnerClient &client, PartnerService &partner, Clock &clock, QObject *parent = nullptr);
    void send(const AppId &, SyncKind, std::function<void(const SyncRecord &)> settled) override;

private:
    PartnerClient &m_client;
    PartnerService &m_partner;
    Clock &m_clock;
};

} // namespace golive::partner
