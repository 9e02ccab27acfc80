#include "sandbox/api/appcalls.h"

#include "sandbox/api/appjson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

std::optional<bool> flag(const ApiCall &call, QStringView name)
{
    const auto text = call.form.find(name);
    return text ? std::optional(text->compare("true"_L1, Qt::CaseInsensitive) == 0) : std::nullopt;
}

/// A page number or size; nothing where it is not a number above 0.
std::optional<int> count(const ApiCall &call, QStringView name, int byDefault)
{
    const auto text = call.query.find(name);
    if (!text)
        return byDefault;
    const int number = text->toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

httpguard::Reply appToken(const ApiCall &call)
{
    Credentials &credentials = call.partner.credentials();
    const Credentials::AppToken token = credentials.appToken(call.app->id, call.now());
    return succeeded({{u"token"_s, QJsonObject{{u"token"_s, token.token},
                                               {u"authoriserId"_s, call.app->id.value},
                                               {u"requestorId"_s, QString::number(credentials.partnerId())},
                                               {u"createdOn"_s, toEpochMs(token.createdAt)},
                                               {u"modifiedOn"_s, toEpochMs(token.createdAt)},
                                               {u"expiresOn"_s, 0},
                                               {u"active"_s, true}}}});
}

httpguard::Reply listApps(const ApiCall &call)
{
    const auto pageNo = count(call, u"pageNo", 1);
    const auto pageSize = count(call, u"pageSize", 10);
    if (!pageNo || !pageSize)
        return refused(400, u"pageNo and pageSize must be greater than 0"_s);
    QJsonArray found;
    qint64 index = 0;
    const qint64 first = qint64(*pageNo - 1) * *pageSize;
    for (const PracticeApp *app : call.partner.apps()) {
        const bool isMatch = app->name.contains(call.query.value(u"name"), Qt::CaseInsensitive) &&
                             app->phone.contains(call.query.value(u"phone"));
        if (!isMatch)
            continue;
        if (index >= first && index < first + *pageSize)
            found.append(listedAppJson(*app, call.now()));
        ++index;
    }
    // The page shows a bare array, the OpenAPI behind it an object: every other call gets the other one.
    return call.callNumber % 2 == 0 ? succeeded({{u"apps"_s, found}}) : httpguard::Reply::json(found);
}

httpguard::Reply appDetails(const ApiCall &call)
{
    const QJsonObject details = appDetailsJson(*call.app, call.now());
    // As above: prose and OpenAPI differ.
    if (call.callNumber % 2 == 0)
        return succeeded({{u"appDetails"_s, details}, {u"app"_s, u"true"_s}});
    return succeeded({{u"app"_s, details}});
}

httpguard::Reply createApp(const ApiCall &call)
{
    const QString name = call.form.value(u"name");
    // The exact character set is not documented; letters and digits are what all pages allow.
    if (!name.isEmpty() && !matches(name, u"[A-Za-z0-9]+"_s))
        return refused(400, u"Invalid characters used in app name"_s);
    if (name.size() < 6 || name.size() > 150)
        return refused(400, u"App name should be between 6 to 150 characters in length"_s);
    if (call.partner.isNameTaken(name))
        return refused(409, u"Bot Already Exists"_s);
    PracticeApp &app = call.partner.createApp(name);
    app.templateMessaging = flag(call, u"templateMessaging").value_or(false);
    app.disableOptinPrefUrl = flag(call, u"disableOptinPrefUrl").value_or(false);
    return httpguard::Reply::json(QJsonObject{{u"appId"_s, app.id.value}});
}

httpguard::Reply updateApp(const ApiCall &call)
{
    static const QStringList regions = u"BR DE CH GB BH ZA AE US CA AU ID IN JP SG KR"_s.split(u' ');
    const auto region = call.form.find(u"storageRegion");
    const auto templates = flag(call, u"templateMessaging");
    const auto optin = flag(call, u"disableOptinPrefUrl");
    if (!region && !templates && !optin)
        return refused(400, u"Fields to be updated not provided."_s);
    if (region) {
        if (!regions.contains(*region))
            return refused(400, u"Invalid Region Passed"_s);
        // The rule is "before the WABA id is added", which happens at phone selection; the text says go-live.
        if (!call.app->waba.isEmpty())
            return refused(400, u"Cannot Change Region After Go live"_s);
        call.app->storageRegion = *region;
    }
    call.app->templateMessaging = templates.value_or(call.app->templateMessaging);
    call.app->disableOptinPrefUrl = optin.value_or(call.app->disableOptinPrefUrl);
    call.app->modifiedAt = call.now();
    return succeeded({{u"app"_s, updatedAppJson(*call.app, call.now())}});
}

httpguard::Reply setContact(const ApiCall &call)
{
    const PracticeApp::Contact contact{call.form.value(u"contactName").trimmed(), call.form.value(u"contactEmail"),
                                       call.form.value(u"contactNumber"), call.now()};
    const bool isValid = !contact.name.isEmpty() && matches(contact.email, u"[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"_s) &&
                         matches(contact.number, u"\\d{7,15}"_s);
    if (!isValid)
        return refused(400, u"Please provide valid details"_s);
    const bool isSameEmail = call.app->contact && call.app->contact->email == contact.email;
    const Instant mailedAt = isSameEmail ? call.app->contact->mailedAt : call.now();
    call.app->contact = contact;
    call.app->contact->mailedAt = mailedAt;
    return succeeded({{u"message"_s, u"contact details updated successfully"_s}});
}

httpguard::Reply resendContactMail(const ApiCall &call)
{
    if (!call.app->contact)
        return refused(400, u"Please set business email first"_s);
    // The owner of practice opens the mail half an hour after it was sent.
    if (call.now() - call.app->contact->mailedAt >= 30min)
        return refused(400, u"Email is already Verified For This Container"_s);
    return succeeded({{u"message"_s, u"mail sent successfully"_s}});
}

httpguard::Reply embedLink(const ApiCall &call)
{
    const QString language = call.query.value(u"lang");
    if (call.query.value(u"user").isEmpty() || language.isEmpty())
        return refused(400, u"Query Params cannot be empty"_s);
    const bool regenerates = call.query.value(u"regenerate").compare("true"_L1, Qt::CaseInsensitive) == 0;
    const auto link = call.partner.links().link(call.app->id, language, regenerates, call.now());
    if (!link) {
        switch (link.error()) {
        case LinkBook::Refusal::Expired: return refused(400, u"Link has expired, please regenerate link"_s);
        case LinkBook::Refusal::LimitReached:
            return refused(400, u"Max Links Already sent, please contact support at devsupport@gupshup.io"_s);
        }
    }
    const QString base =
        u"http://"_s + QString::fromUtf8(call.request.header("host")) + u'/' + call.request.path.section(u'/', 1, 1);
    return succeeded({{u"link"_s, QString(base + u"/golive/" + link->id)}});
}

} // namespace golive::sandbox
