#pragma once

#include "base/secret.h"
#include "base/storeaddress.h"

namespace golive {

/// What became of a password in the keychain.
enum class PasswordKeeping {
    Done,
    NothingKept, ///< There was none to remove.
    Refused,     ///< The keychain is there and did not let it happen: it may be locked.
    NoKeychain,  ///< There is none, or it did not answer.
};

/// For the door to this server (doorTo()), for whoever is signed in to this computer. The keychain may ask a person
/// first, for whom is waited.
PasswordKeeping keepPassword(const StoreAddress &, const Secret &);
PasswordKeeping forgetPassword(const StoreAddress &);

} // namespace golive
