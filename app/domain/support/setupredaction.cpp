#include "domain/support/setupredaction.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// Fields that hold one of a few words of ours, or a country's two letters.
bool holdsOwnWord(const QString &key)
{
    static const QSet<QString> keys{
        u"access"_s,         u"afterMiss"_s, u"answers"_s,       u"attentionTold"_s, u"card"_s,        u"chatSharing"_s,
        u"check"_s,          u"choice"_s,    u"contactStage"_s,  u"door"_s,          u"earlierSync"_s, u"enablement"_s,
        u"evidence"_s,       u"furthest"_s,  u"ifUnknown"_s,     u"kind"_s,          u"of"_s,          u"oldChats"_s,
        u"onboardingCase"_s, u"owner"_s,     u"ownerLanguage"_s, u"region"_s,        u"returnTo"_s,    u"seenBy"_s,
        u"stage"_s,          u"state"_s,     u"step"_s,          u"surface"_s,       u"verdict"_s,     u"way"_s};
    return keys.contains(key);
}

/// Fields in which somebody else's words, codes or evidence stand.
bool holdsWordsOfOthers(const QString &key)
{
    static const QSet<QString> keys{u"abandonedAt"_s, u"code"_s,         u"detail"_s, u"enablementDetail"_s,
                                    u"error"_s,       u"evidence"_s,     u"fields"_s, u"initiatedBy"_s,
                                    u"modes"_s,       u"signUpErrors"_s, u"type"_s};
    return keys.contains(key);
}

bool isOwnWord(const QString &text)
{
    static const QRegularExpression word(u"^(?:[a-z][a-z0-9-]{0,40}|[A-Z]{2}|[a-z]{2}_[A-Z]{2})$"_s);
    return word.match(text).hasMatch();
}

/// "PRIMARY_INACTIVITY": a server's; what a person gives as a reason is none.
bool isServersConstant(const QString &text)
{
    static const QRegularExpression constant(u"^[A-Z]{2,}(?:_[A-Z0-9]+)+$"_s);
    return constant.match(text).hasMatch();
}

Sensitive kindOf(const QString &key, const QString &parent)
{
    static const QHash<QString, Sensitive> kinds{{u"agreedBy"_s, Sensitive::Name},
                                                 {u"app"_s, Sensitive::AppId},
                                                 {u"appName"_s, Sensitive::App},
                                                 {u"business"_s, Sensitive::Business},
                                                 {u"e164"_s, Sensitive::Number},
                                                 {u"email"_s, Sensitive::Email},
                                                 {u"eventsUrl"_s, Sensitive::Address},
                                                 {u"id"_s, Sensitive::Id},
                                                 {u"name"_s, Sensitive::Name},
                                                 {u"newAppName"_s, Sensitive::App},
                                                 {u"numberText"_s, Sensitive::Number},
                                                 {u"partnerEmail"_s, Sensitive::Email},
                                                 {u"phone"_s, Sensitive::Number},
                                                 {u"provider"_s, Sensitive::Business},
                                                 {u"reference"_s, Sensitive::Reference},
                                                 {u"requestId"_s, Sensitive::Id},
                                                 {u"sender"_s, Sensitive::Name},
                                                 {u"sessionId"_s, Sensitive::Id},
                                                 {u"staff"_s, Sensitive::Staff},
                                                 {u"url"_s, Sensitive::Address},
                                                 {u"waba"_s, Sensitive::Waba}};
    if (parent.isEmpty() && key == "id"_L1)
        return Sensitive::SetupId;
    if (parent == "ownerReminded"_L1 && key == "by"_L1)
        return Sensitive::Staff;
    if (parent == "link"_L1 && key == "url"_L1)
        return Sensitive::Link;
    // Meta's id of the number, by the same key as numbers have elsewhere.
    if ((parent == "finish"_L1 || parent == "ownerTold"_L1) && key == "phone"_L1)
        return Sensitive::PhoneId;
    return kinds.value(key, Sensitive::Text);
}

QString redactedText(const QString &text, const QString &key, const QString &parent, Redactor &redactor)
{
    if (holdsOwnWord(key) && isOwnWord(text))
        return text;
    if (holdsWordsOfOthers(key))
        return redactor.redact(text);
    const bool isServers = key == "reason"_L1 || (parent == "account"_L1 && key == "name"_L1);
    if (isServers && isServersConstant(text))
        return redactor.redact(text);
    return redactor.hide(kindOf(key, parent), text);
}

QJsonValue redacted(const QJsonValue &value, const QString &key, const QString &parent, Redactor &redactor)
{
    if (value.isString())
        return redactedText(value.toString(), key, parent, redactor);
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray values = value.toArray();
        for (const QJsonValue one : values)
            array << redacted(one, key, parent, redactor);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject found;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        found.insert(it.key(), redacted(it.value(), it.key(), key, redactor));
    return found;
}

} // namespace

QJsonObject redactedSetup(const QJsonObject &kept, Redactor &redactor)
{
    return redacted(kept, {}, {}, redactor).toObject();
}

} // namespace golive
