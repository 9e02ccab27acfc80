#pragma once

#include <QMetaType>
#include <QString>

namespace golive::sandbox {

/// How the partner is told that a number left. The event is documented in three forms (partner-api.md 6.6,
/// meta-coexistence.md 6.7); reason and initiator may be missing in any.
struct Disconnection
{
    enum class Form {
        PhoneNumber, ///< Meta's coexistence page: PARTNER_REMOVED with `phone_number`.
        WabaInfo,    ///< Meta's account_update page: PARTNER_REMOVED with `waba_info`, the entry's id a business.
        Uninstalled  ///< Gupshup's sample: PARTNER_APP_UNINSTALLED with `waba_info` and no reason.
    };
    Form form = Form::PhoneNumber;
    QString reason = QStringLiteral("ACCOUNT_DISCONNECTED"); ///< Empty: neither reason nor initiator is told.
    QString initiatedBy = QStringLiteral("USER");
};

} // namespace golive::sandbox
