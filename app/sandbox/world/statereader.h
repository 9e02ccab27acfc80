#pragma once

#include "base/clock.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace golive::sandbox {

/// Reads one object of the kept state, strictly: a field that is missing or of another type spoils the whole reading,
/// for a partner that lost half of its memory is worse than a new one.
class StateReader
{
public:
    /// `isWhole` becomes false with the first fault, here and in all parts; it must outlive them.
    StateReader(QJsonObject object, bool &isWhole) : m_object(std::move(object)), m_isWhole(&isWhole) {}

    bool isWhole() const { return *m_isWhole; }
    /// What was read is well-formed and yet cannot be.
    void spoil() const { *m_isWhole = false; }

    QString text(QLatin1StringView field) const;
    QStringList texts(QLatin1StringView field) const;
    bool flag(QLatin1StringView field) const;
    qint64 number(QLatin1StringView field, qint64 least, qint64 most) const;
    double real(QLatin1StringView field) const;
    Instant instant(QLatin1StringView field) const;                     ///< Written as epoch milliseconds.
    std::optional<Instant> instantIfAny(QLatin1StringView field) const; ///< Nothing where it is null.
    /// The place of the text among the names.
    int choice(QLatin1StringView field, const QStringList &names) const;
    QJsonObject object(QLatin1StringView field) const;

    StateReader part(QLatin1StringView field) const;
    /// Nothing where the field is null.
    std::optional<StateReader> partIfAny(QLatin1StringView field) const;
    std::vector<StateReader> parts(QLatin1StringView field) const;
    /// The fields of an object that is a table: key and row.
    std::vector<std::pair<QString, StateReader>> rows(QLatin1StringView field) const;

private:
    QJsonValue value(QLatin1StringView field, QJsonValue::Type) const;

    QJsonObject m_object;
    bool *m_isWhole;
};

} // namespace golive::sandbox
