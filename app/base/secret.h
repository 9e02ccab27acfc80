#pragma once

#include <QDebug>
#include <QString>

namespace golive {

/// A token or client secret. It cannot be logged, compared or converted by accident; reveal() is the only way in and
/// is easy to search for. Saving it is the keychain's business alone.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value) : m_value(std::move(value)) {}

    bool isEmpty() const { return m_value.isEmpty(); }
    const QString &reveal() const { return m_value; }

    bool operator==(const Secret &) const = delete;

private:
    QString m_value;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace golive
