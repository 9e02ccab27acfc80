#pragma once

#include <QSqlQuery>
#include <QString>

namespace golive {

/// A statement to be run again and again (Database::prepare).
class Statement : public QSqlQuery
{
public:
    Statement() = default;
    Statement(const QSqlDatabase &database, QString sql) : QSqlQuery(database), m_sql(std::move(sql)) {}
    const QString &sql() const { return m_sql; }

private:
    QString m_sql;
};

} // namespace golive
