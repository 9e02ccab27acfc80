#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace golive::partner {

enum class Verb { Get, Post, Put, Delete };

/// How safe it is to send the same call again.
enum class Safety {
    Read,        ///< Changes nothing.
    Idempotent,  ///< A repeat leaves the same state.
    NotRepeated, ///< Never sent twice by itself, because the second answer misleads ("name taken" by ourselves).
    OnceOnly,    ///< A second one cannot be taken back; claimed in the ledger before the first byte leaves.
};

enum class TokenKind { None, Partner, App };

/// The pages disagree with each other and with their own OpenAPI about where the token goes (partner-api.md 0).
enum class TokenHeader {
    None,
    Token,         ///< token: X
    Authorization, ///< Authorization: X
    Bearer,        ///< Authorization: Bearer X
};

enum class FieldsIn { Nothing, Query, Form, Json };

/// `calls` per `window`. Calls of one bucket share it; a per-app bucket exists once for each app.
struct RateLimit
{
    QLatin1String bucket;
    int calls = 10;
    milliseconds window{1000};
    bool isPerApp = false;
};

/// What is the same for every call of an endpoint.
struct Endpoint
{
    QLatin1String name; ///< Its key in resources/rules/partnercontract.json.
    Verb verb = Verb::Get;
    FieldsIn fieldsIn = FieldsIn::Nothing;
    TokenKind token = TokenKind::None;
    TokenHeader header = TokenHeader::None;      ///< The prose of the page.
    TokenHeader otherHeader = TokenHeader::None; ///< Tried once on 401 or 403.
    Safety safety = Safety::Read;
    RateLimit limit;
    bool isMedia = false; ///< A large binary answer: the media cap and timeout apply.
};

struct Field
{
    QString name;
    QJsonValue value;
};
using Fields = QList<Field>;

/// One call, ready for the wire except for base address and token.
struct WireRequest
{
    Endpoint endpoint;
    QStringList path; ///< Unencoded parts; each is percent-encoded by itself.
    Fields fields;
    std::optional<Fields> otherFields; ///< Sent once instead when the answer is 400 or 403.
    AppId app;                         ///< Empty for calls of the partner.
    Safety safety = Safety::Read;

    QString encodedPath() const; ///< With a leading slash; never a query.
    QString encodedQuery() const;
    QByteArray body() const;
    QByteArray contentType() const;
};

/// A complete answer, not yet understood.
struct RawReply
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    std::optional<std::chrono::seconds> retryAfter;

    bool isSuccess() const { return status >= 200 && status < 300; }
};

QByteArray verbText(Verb);

} // namespace golive::partner
