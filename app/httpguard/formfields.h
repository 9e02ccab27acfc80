#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace golive::httpguard {

/// application/x-www-form-urlencoded, of a body or a query. QUrlQuery is no substitute: it leaves "+" alone.
class FormFields
{
public:
    explicit FormFields(const QByteArray &encoded);

    /// The first value of that name; nothing where the name is absent.
    std::optional<QString> find(QStringView name) const;
    QString value(QStringView name) const { return find(name).value_or(QString()); }
    bool contains(QStringView name) const { return find(name).has_value(); }

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace golive::httpguard
