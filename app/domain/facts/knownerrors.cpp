#include "domain/facts/knownerrors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

struct ActorRow
{
    KnownError::Actor actor;
    QLatin1StringView name;
};

constexpr std::array actorRows{
    ActorRow{KnownError::Actor::Owner, "owner"_L1},
    ActorRow{KnownError::Actor::PortfolioAdmin, "portfolio admin"_L1},
    ActorRow{KnownError::Actor::Partner, "partner"_L1},
    ActorRow{KnownError::Actor::Gupshup, "Gupshup"_L1},
    ActorRow{KnownError::Actor::Meta, "Meta"_L1},
    ActorRow{KnownError::Actor::Nobody, "nobody"_L1},
};

KnownError errorRow(const QJsonObject &json)
{
    KnownError row;
    for (const QJsonValue code : json["codes"_L1].toArray())
        row.codes << code.toString();
    for (const QJsonValue language : json["texts"_L1].toObject()) {
        for (const QJsonValue text : language.toArray())
            row.texts << text.toString();
    }
    row.isGeneral = json["general"_L1].toBool();
    row.isAfterSignUp = json["afterSignUp"_L1].toBool();
    row.cause = json["cause"_L1].toString();
    for (const ActorRow &one : actorRows) {
        if (json["who"_L1].toString() == one.name)
            row.who = one.actor;
    }
    row.where = json["where"_L1].toString();
    row.wait = json["wait"_L1].toString();
    row.waitFor = std::chrono::minutes(json["waitMinutes"_L1].toInt());
    row.cost = json["cost"_L1].toString();
    row.source = json["source"_L1].toString();
    row.date = json["date"_L1].toString();
    return row;
}

} // namespace

const QList<KnownError> &knownErrors()
{
    static const QList<KnownError> rows = [] {
        QList<KnownError> read;
        QFile file(u":/rules/errors.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll())["errors"_L1].toArray();
        for (const QJsonValue entry : entries)
            read << errorRow(entry.toObject());
        return read;
    }();
    return rows;
}

const KnownError *knownError(const QString &code)
{
    for (const KnownError &row : knownErrors()) {
        if (row.codes.contains(code))
            return &row;
    }
    return nullptr;
}

QString actorName(KnownError::Actor actor)
{
    for (const ActorRow &one : actorRows) {
        if (one.actor == actor)
            return one.name;
    }
    return {};
}

} // namespace golive
