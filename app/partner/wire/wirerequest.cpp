#include "partner/wire/wirerequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QVariant>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray encoded(const QString &text)
{
    // Everything but the unreserved characters, so that a "+" in a number or an "&" in a secret survives a form.
    return QUrl::toPercentEncoding(text);
}

QByteArray pairs(const Fields &fields)
{
    QByteArray out;
    for (const Field &field : fields) {
        if (!out.isEmpty())
            out += '&';
        out += encoded(field.name);
        out += '=';
        out += encoded(field.value.toVariant().toString());
    }
    return out;
}

} // namespace

QString WireRequest::encodedPath() const
{
    QString out;
    for (const QString &part : path) {
        // "." and ".." are unreserved, but would be folded away by the address: a part may never climb.
        const bool isDots = part == "."_L1 || part == ".."_L1;
        out += u'/';
        out += isDots ? QString(part).replace(u'.', "%2E"_L1) : QString::fromLatin1(encoded(part));
    }
    return out;
}

QString WireRequest::encodedQuery() const
{
    return endpoint.fieldsIn == FieldsIn::Query ? QString::fromLatin1(pairs(fields)) : QString();
}

QByteArray WireRequest::body() const
{
    switch (endpoint.fieldsIn) {
    case FieldsIn::Nothing:
    case FieldsIn::Query: return {};
    case FieldsIn::Form: return pairs(fields);
    case FieldsIn::Json: {
        QJsonObject object;
        for (const Field &field : fields)
            object.insert(field.name, field.value);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    }
    return {};
}

QByteArray WireRequest::contentType() const
{
    switch (endpoint.fieldsIn) {
    case FieldsIn::Nothing:
    case FieldsIn::Query: return {};
    case FieldsIn::Form: return "application/x-www-form-urlencoded"_ba;
    case FieldsIn::Json: return "application/json"_ba;
    }
    return {};
}

QByteArray verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get: return "GET"_ba;
    case Verb::Post: return "POST"_ba;
    case Verb::Put: return "PUT"_ba;
    case Verb::Delete: return "DELETE"_ba;
    }
    return {};
}

} // namespace golive::partner
