#include "sandbox/api/accountcalls.h"

#include "sandbox/api/appjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

std::optional<httpguard::Reply> refusalOfAccount(const ApiCall &call, const QString &secret)
{
    const Credentials &account = call.partner.credentials();
    if (call.form.value(u"email").compare(account.email(), Qt::CaseInsensitive) != 0)
        return refused(403, u"Account Does not exist"_s);
    if (secret != account.secret())
        return refused(403, u"Failed to authenticate"_s);
    return std::nullopt;
}

} // namespace

httpguard::Reply login(const ApiCall &call)
{
    // The newer page names the field `secret`, the older one `password`; both are taken.
    const QString secret = call.form.find(u"secret").value_or(call.form.value(u"password"));
    if (const auto refusal = refusalOfAccount(call, secret))
        return *refusal;
    Credentials &account = call.partner.credentials();
    return httpguard::Reply::json(QJsonObject{{u"token"_s, account.newPartnerToken(call.now())},
                                              {u"id"_s, account.partnerId()},
                                              {u"name"_s, u"Practice Partner"_s},
                                              {u"terms_read"_s, 1},
                                              {u"admin"_s, true},
                                              {u"email"_s, account.email()},
                                              {u"activationRead"_s, true},
                                              {u"billingType"_s, u"PREPAID"_s},
                                              {u"contactName"_s, u"Practice Partner"_s},
                                              {u"phoneNumber"_s, u"442079460000"_s},
                                              {u"enableCustomer"_s, true},
                                              {u"enableWallet"_s, true},
                                              {u"enableInrWallet"_s, false},
                                              {u"enableLoaderWallet"_s, false},
                                              {u"enableAppOnboarding"_s, true},
                                              {u"isTpp"_s, false},
                                              {u"onboardEnabled"_s, true}});
}

httpguard::Reply mintUniversalToken(const ApiCall &call)
{
    // Reply and refusals of this call are not documented beyond its rules (partner-api.md 1.4); the texts are ours.
    Credentials &account = call.partner.credentials();
    if (call.wildcards.value(0) != QString::number(account.partnerId()))
        return refused(403, u"Account Does not exist"_s);
    if (const auto refusal = refusalOfAccount(call, call.form.value(u"clientSecret")))
        return *refusal;
    std::optional<Instant> expiry;
    if (const auto text = call.form.find(u"expiry")) {
        bool isNumber = false;
        const qint64 ms = text->toLongLong(&isNumber);
        if (!isNumber)
            return refused(400, u"expiry must be epoch milliseconds"_s);
        expiry = fromEpochMs(ms);
    }
    const auto minted = account.mint(call.form.value(u"name"), expiry, call.now());
    if (!minted) {
        switch (minted.error()) {
        case Credentials::MintRefusal::NameMissing: return refused(400, u"name is required"_s);
        case Credentials::MintRefusal::NameTaken: return refused(400, u"name is already used by an active token"_s);
        case Credentials::MintRefusal::BadExpiry: return refused(400, u"expiry must be 60 seconds to 60 days ahead"_s);
        case Credentials::MintRefusal::TooMany: return refused(400, u"at most 3 active tokens"_s);
        }
    }
    return succeeded({{u"id"_s, minted->id},
                      {u"name"_s, minted->name},
                      {u"token"_s, minted->token},
                      {u"expiresOn"_s, toEpochMs(minted->expiresAt)}});
}

httpguard::Reply revokeUniversalToken(const ApiCall &call)
{
    QStringList given;
    for (const QString &field : {u"id"_s, u"name"_s, u"token"_s}) {
        if (!call.form.value(field).isEmpty())
            given.append(field);
    }
    if (given.size() != 1)
        return refused(400, u"supply exactly one of id, token, name"_s);
    if (!call.partner.credentials().revoke(given.first(), call.form.value(given.first())))
        return refused(400, u"no such active token"_s);
    return succeeded({{u"scope"_s, given.first() == "token"_L1 ? u"jti"_s : given.first()}});
}

httpguard::Reply listPartnerApps(const ApiCall &call)
{
    QJsonArray apps;
    for (const PracticeApp *app : call.partner.apps())
        apps.append(linkedAppJson(*app, call.partner.credentials().partnerId(), call.now()));
    return succeeded({{u"partnerAppsList"_s, apps}});
}

} // namespace golive::sandbox
