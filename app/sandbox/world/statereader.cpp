#include "sandbox/world/statereader.h"

#include <QJsonArray>

#include <algorithm>

namespace golive::sandbox {

QJsonValue StateReader::value(QLatin1StringView field, QJsonValue::Type type) const
{
    const QJsonValue found = m_object[field];
    if (found.type() != type)
        spoil();
    return found;
}

QString StateReader::text(QLatin1StringView field) const
{
    return value(field, QJsonValue::String).toString();
}

QStringList StateReader::texts(QLatin1StringView field) const
{
    QStringList all;
    const QJsonArray array = value(field, QJsonValue::Array).toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            spoil();
        all.append(entry.toString());
    }
    return all;
}

bool StateReader::flag(QLatin1StringView field) const
{
    return value(field, QJsonValue::Bool).toBool();
}

qint64 StateReader::number(QLatin1StringView field, qint64 least, qint64 most) const
{
    // A fraction or a number too large is no integer, and so the value asked for.
    const qint64 number = value(field, QJsonValue::Double).toInteger(least - 1);
    if (number < least || number > most) {
        spoil();
        return least;
    }
    return number;
}

double StateReader::real(QLatin1StringView field) const
{
    return value(field, QJsonValue::Double).toDouble();
}

Instant StateReader::instant(QLatin1StringView field) const
{
    constexpr qint64 Year9999 = 253'402'300'799'999;
    return fromEpochMs(number(field, -Year9999, Year9999));
}

std::optional<Instant> StateReader::instantIfAny(QLatin1StringView field) const
{
    return m_object[field].isNull() ? std::nullopt : std::optional(instant(field));
}

int StateReader::choice(QLatin1StringView field, const QStringList &names) const
{
    const qsizetype place = names.indexOf(text(field));
    if (place < 0)
        spoil();
    return int(std::max<qsizetype>(place, 0));
}

QJsonObject StateReader::object(QLatin1StringView field) const
{
    return value(field, QJsonValue::Object).toObject();
}

StateReader StateReader::part(QLatin1StringView field) const
{
    return {object(field), *m_isWhole};
}

std::optional<StateReader> StateReader::partIfAny(QLatin1StringView field) const
{
    return m_object[field].isNull() ? std::nullopt : std::optional(part(field));
}

std::vector<StateReader> StateReader::parts(QLatin1StringView field) const
{
    std::vector<StateReader> all;
    const QJsonArray array = value(field, QJsonValue::Array).toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isObject())
            spoil();
        all.emplace_back(entry.toObject(), *m_isWhole);
    }
    return all;
}

std::vector<std::pair<QString, StateReader>> StateReader::rows(QLatin1StringView field) const
{
    std::vector<std::pair<QString, StateReader>> all;
    const QJsonObject table = object(field);
    for (auto row = table.begin(); row != table.end(); ++row) {
        if (!row->isObject())
            spoil();
        all.emplace_back(row.key(), StateReader(row->toObject(), *m_isWhole));
    }
    return all;
}

} // namespace golive::sandbox
