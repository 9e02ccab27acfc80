#pragma once

#include "base/ids.h"

#include <QString>

namespace golive {

struct AccountNote;
struct Setup;

/// Whose an event is: the business's own number and account, as an event names them or a set-up knows them.
struct Sender
{
    QString phone; ///< Digits; may be empty.
    WabaId waba;   ///< May be empty.
    bool operator==(const Sender &) const = default;
};

/// What this set-up knows of its own number and account.
Sender senderOf(const Setup &);

/// The same business number, spelled with or without a country's later digits.
bool isSameNumber(const QString &digits, const QString &otherDigits);

/// The event is certainly about another number or account. Where both name a number it decides, since an account may
/// have several. "0" is the account of the samples on Meta's dashboard and never anybody's.
bool isOfAnother(const Sender &named, const Sender &own);

/// Whom an account event means.
enum class Meant {
    This,       ///< It names this number or account, or came for this app and names nobody.
    Another,    ///< Another number: no business of this set-up.
    NotCertain, ///< An account that is not known to be this one; in some events it is a partner's own business.
};
Meant meantBy(const AccountNote &, const Sender &own);

} // namespace golive
