#include "ui/text/metaerrortext.h"

#include <QCoreApplication>

namespace golive::ui {

namespace {

// Meta's pages "Embedded signup: errors" and "Cloud API: error codes", November 2026. Codes that ask the same of the
// same person share a sentence.
enum class Cause {
    NotEligible,
    RegionNotServed,
    AppTooOld,
    NotInBusinessApp,
    OtherPortfolio,
    PartnerInPlace,
    StillConnected,
    AlreadyRegistered,
    LinkedToPage,
    MarketingMessages,
    AccountShared,
    TooManyAttempts,
    CodeGuesses,
    TwoFactorNeeded,
    NewDevice,
    CountLimit,
    NameRefused,
    Restricted,
    MetaTrouble,
    AlreadyRequested,
    TooLate,
    NotShared,
    PaymentTrouble,
};

struct Row
{
    int code;
    Cause cause;
};

constexpr Row rows[] = {
    {3441045, Cause::NotEligible},       {3441042, Cause::RegionNotServed},  {4563015, Cause::AppTooOld},
    {2655095, Cause::NotInBusinessApp},  {2655048, Cause::NotInBusinessApp}, {3441041, Cause::OtherPortfolio},
    {2655093, Cause::PartnerInPlace},    {3441049, Cause::StillConnected},   {2655094, Cause::StillConnected},
    {3441030, Cause::AlreadyRegistered}, {2655082, Cause::LinkedToPage},     {3441047, Cause::MarketingMessages},
    {2655049, Cause::AccountShared},     {2494028, Cause::AccountShared},    {2494029, Cause::AccountShared},
    {2494119, Cause::AccountShared},     {2494120, Cause::AccountShared},    {2494091, Cause::AccountShared},
    {2593072, Cause::AccountShared},     {3441033, Cause::TooManyAttempts},  {3441046, Cause::TooManyAttempts},
    {1675004, Cause::TooManyAttempts},   {1390006, Cause::TooManyAttempts},  {1390008, Cause::TooManyAttempts},
    {2494158, Cause::CodeGuesses},       {2593037, Cause::CodeGuesses},      {2593039, Cause::CodeGuesses},
    {2388091, Cause::CodeGuesses},       {2388093, Cause::CodeGuesses},      {2859009, Cause::TwoFactorNeeded},
    {4612001, Cause::TwoFactorNeeded},   {2859043, Cause::NewDevice},        {2136001, Cause::NewDevice},
    {2655091, Cause::NewDevice},         {2388098, Cause::CountLimit},       {2494067, Cause::CountLimit},
    {1690114, Cause::CountLimit},        {1752089, Cause::CountLimit},       {1690089, Cause::NameRefused},
    {1690091, Cause::NameRefused},       {1690062, Cause::NameRefused},      {2593010, Cause::NameRefused},
    {3771014, Cause::NameRefused},       {2388010, Cause::NameRefused},      {2388009, Cause::NameRefused},
    {1690090, Cause::NameRefused},       {2655089, Cause::Restricted},       {3441040, Cause::Restricted},
    {2388107, Cause::Restricted},        {2859015, Cause::Restricted},       {1784028, Cause::Restricted},
    {1404163, Cause::Restricted},        {131031, Cause::Restricted},        {368, Cause::Restricted},
    {1675030, Cause::MetaTrouble},       {1675012, Cause::MetaTrouble},      {2593030, Cause::MetaTrouble},
    {1357053, Cause::MetaTrouble},       {1752224, Cause::MetaTrouble},      {1752206, Cause::MetaTrouble},
    {3441003, Cause::MetaTrouble},       {2593035, Cause::MetaTrouble},      {4056009, Cause::MetaTrouble},
    {1690061, Cause::MetaTrouble},       {1349246, Cause::MetaTrouble},      {2655069, Cause::MetaTrouble},
    {2494102, Cause::MetaTrouble},       {2494100, Cause::MetaTrouble},      {133004, Cause::MetaTrouble},
    {2593107, Cause::AlreadyRequested},  {2593108, Cause::TooLate},          {2593109, Cause::NotShared},
    {131042, Cause::PaymentTrouble},
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::MetaErrorText)
public:
    static MetaErrorText of(Cause cause)
    {
        switch (cause) {
        case Cause::NotEligible:
            return {tr("Meta says that this number is not eligible yet: it wants to see more activity in the WhatsApp "
                       "Business App."),
                    tr("Keep using the app for real conversations, and try again in a week or so. Do not try many "
                       "times in a row.")};
        case Cause::RegionNotServed:
            return {tr("Meta does not offer this for numbers of that country or region."),
                    tr("Nothing on your side can change that. Use a number of another country, or try again some weeks "
                       "later.")};
        case Cause::AppTooOld:
            return {tr("The WhatsApp Business App on the phone is too old."),
                    tr("Update the app in the phone's app store, then start the Facebook part again.")};
        case Cause::NotInBusinessApp:
            return {
                tr("Meta cannot find this number in the WhatsApp Business App."),
                tr("Check the number. It must be in use in the WhatsApp Business App, not in the ordinary WhatsApp.")};
        case Cause::OtherPortfolio:
            return {tr("The number belongs to another business portfolio than the one that was chosen."),
                    tr("Start the Facebook part again and choose the portfolio that owns the number. If an earlier "
                       "provider set it up, ask that provider to remove it first.")};
        case Cause::PartnerInPlace:
            return {tr("The number is still connected to another partner."),
                    tr("On the phone, in the WhatsApp Business App, open Settings, Account, Business Platform and "
                       "press \"Disconnect\". Then start the Facebook part again.")};
        case Cause::StillConnected:
            return {tr("The number is already connected to a business platform."),
                    tr("On the phone, in the WhatsApp Business App, open Settings, Account, Business Platform and "
                       "press \"Disconnect\". Wait 15 minutes, then start the Facebook part again.")};
        case Cause::AlreadyRegistered:
            return {tr("The number is already registered with Meta's platform."),
                    tr("Use another number, or ask whoever registered it to remove the registration.")};
        case Cause::LinkedToPage:
            return {
                tr("The number is linked to a Facebook Page."),
                tr("An admin of that Page can unlink it in the Page's settings. Then start the Facebook part again.")};
        case Cause::MarketingMessages:
            return {tr("The chosen WhatsApp account uses Meta's marketing messages, and such accounts are left out."),
                    tr("Start the Facebook part again and choose another WhatsApp account, or use another number.")};
        case Cause::AccountShared:
            return {tr("The chosen WhatsApp account is already shared with another partner."),
                    tr("Stop sharing it in Meta's business settings, or start the Facebook part again and create a new "
                       "account there.")};
        case Cause::TooManyAttempts:
            return {
                tr("Meta has seen too many attempts."),
                tr("Stop for now: each further try makes the wait longer. Try again in a few hours, better tomorrow.")};
        case Cause::CodeGuesses:
            return {tr("A code was entered wrongly, or asked for too often."),
                    tr("If Meta says that there were too many guesses, wait about 12 hours. Otherwise ask for a new "
                       "code and type it with care.")};
        case Cause::TwoFactorNeeded:
            return {tr("Facebook wants the second factor switched on for this log-in."),
                    tr("Set up two-factor authentication in Facebook's security settings, then start the Facebook part "
                       "again.")};
        case Cause::NewDevice:
            return {tr("Facebook does not know this computer yet and wants to check that it is you."),
                    tr("Finish the check that Facebook shows. If it keeps coming back, use your own browser, where you "
                       "are signed in already.")};
        case Cause::CountLimit:
            return {tr("A limit of Meta for accounts or numbers of one business is reached."),
                    tr("An admin of the business portfolio can have the business verified by Meta, or remove an "
                       "account that is not used.")};
        case Cause::NameRefused:
            return {tr("Meta does not accept a name, address or category that was entered."),
                    tr("Start the Facebook part again and use the business name as your customers know it.")};
        case Cause::Restricted:
            return {tr("Meta has restricted this account."), tr("Open Meta's Business Support Home with the account's "
                                                                "admin: it says why, and lets you ask for a review.")};
        case Cause::MetaTrouble:
            return {tr("Something went wrong at Meta."),
                    tr("This is not your fault. Wait a quarter of an hour and try again.")};
        case Cause::AlreadyRequested:
            return {tr("Meta says that this was already requested once."),
                    tr("Nothing needs to be done: it can be asked for only once.")};
        case Cause::TooLate:
            return {tr("Meta says that the 24 hours are over."),
                    tr("Your number works. The older chats are still on the phone. To copy them, disconnect on the "
                       "phone, wait 15 minutes and onboard again.")};
        case Cause::NotShared:
            return {tr("The chats were not shared on the phone."),
                    tr("This is a choice, not a fault: the number works. To copy older chats later, disconnect and "
                       "onboard again.")};
        case Cause::PaymentTrouble:
            return {tr("Meta has trouble with the payment method."),
                    tr("Remove every payment method from the WhatsApp Business App, then tell support.")};
        }
        return {};
    }
};

} // namespace

std::optional<MetaErrorText> metaErrorText(const QString &code)
{
    bool isNumber = false;
    const int wanted = code.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    for (const Row &row : rows) {
        if (row.code == wanted)
            return Words::of(row.cause);
    }
    return std::nullopt;
}

} // namespace golive::ui
