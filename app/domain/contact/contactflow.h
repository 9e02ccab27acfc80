#pragma once

#include "base/ids.h"
#include "domain/activity.h"
#include "domain/contact/contact.h"
#include "domain/problem.h"
#include "domain/room.h"

#include <QString>

// Contact: what happens there, and what is asked of the partner for it.

namespace golive {
class Flow;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct ContactEdited { GOLIVE_EXPECTED(atContact, "typed on Contact only"); Contact contact; };
/// The terms' own text was opened for the person.
struct TermsOpened { GOLIVE_EXPECTED(atContact, "the button is on Contact only"); };
struct TermsAgreed { GOLIVE_EXPECTED(atContact, "ticked on Contact only"); bool isAgreed = true; QString agreedBy; bool wasReadByOwner = false; };
struct ContactChangeWanted { GOLIVE_EXPECTED(atContact, "the read-back is on Contact only"); };
/// The contact is one of the provider's own people, or is not: new clients begin with it.
struct ContactIsOurs { GOLIVE_EXPECTED(atContact, "ticked on Contact only"); bool isOurs = true; };
struct ContactSaved { GOLIVE_EXPECTED(anywhere, ""); };
struct ResendPressed { GOLIVE_EXPECTED(atContact, "the button is on Contact only"); };
struct EmailResent { GOLIVE_EXPECTED(anywhere, ""); };

} // namespace golive::event

namespace golive::effect {

struct SaveContact
{
    static constexpr Activity activity = Activity::SavingContact;
    static SaveContact of(const Setup &);
    AppId app;
    Contact contact;
    QString phoneDigits;
};
struct ResendEmail
{
    static constexpr Activity activity = Activity::ResendingEmail;
    static ResendEmail of(const Setup &);
    static bool settles(Flow &, const Problem &);
    AppId app;
};

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_CONTACT_EVENTS(EVENT) \
    EVENT(ContactEdited) EVENT(TermsOpened) EVENT(TermsAgreed) EVENT(ContactChangeWanted) EVENT(ContactSaved) \
    EVENT(ResendPressed) EVENT(EmailResent) EVENT(ContactIsOurs)
#define GOLIVE_CONTACT_CALLS(CALL) CALL(SaveContact) CALL(ResendEmail)
// clang-format on

namespace golive {

using ContactEvent = VariantOf<void GOLIVE_CONTACT_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const ContactEvent &);

} // namespace golive
