#pragma once

#include "domain/view/surroundings.h"

namespace golive {

/// What to give to Gupshup for the app on the screen: the person's public address, which forwards to the receiver, and
/// behind it this app's own part. An old shared part, or this app's own, that was typed along is not taken twice.
QUrl receiverAddress(const ReceiverView &, const QUrl &publicUrl);

/// Whether an address leads to the receiver, and how.
enum class ReceiverAddress {
    None,
    Own,   ///< By this app's own part.
    Shared ///< By the old part that is the same for all apps: to be renewed.
};
ReceiverAddress receiverAddressKind(const ReceiverView &, const QUrl &);

} // namespace golive
