#include "storage/sqlsetupstore.h"

#include "storage/database.h"
#include "storage/setupjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<StoredSetups, StoreFault> SqlSetupStore::all() const
{
    auto rows = m_database.query(u"SELECT id, json FROM setups ORDER BY changed_at DESC, id"_s);
    if (!rows)
        return failure(rows.error());
    StoredSetups stored;
    while (rows->next()) {
        const QString id = rows->value(0).toString();
        const QJsonDocument document = QJsonDocument::fromJson(rows->value(1).toString().toUtf8());
        const auto setup = document.isObject() ? setupFromJson(document.object()) : std::nullopt;
        if (setup && setup->id.value == id) {
            stored.setups << *setup;
            m_known.insert(setup->id, setupToJson(*setup));
        } else {
            stored.unreadable << StoreFault{StoreFault::Kind::Damaged, m_database.path(), id};
        }
    }
    return stored;
}

Result<qint64, StoreFault> SqlSetupStore::changeMark() const
{
    // Changes with commits of other connections only (sqlite.org/pragma.html#pragma_data_version).
    auto version = m_database.query(u"PRAGMA data_version"_s);
    if (!version)
        return failure(version.error());
    return version->next() ? version->value(0).toLongLong() : 0;
}

Result<Done, StoreFault> SqlSetupStore::save(const Setup &setup)
{
    if (setup.id.isEmpty())
        return failure(StoreFault{StoreFault::Kind::Other, m_database.path(), u"a set-up without an id"_s});
    const QJsonObject whole = setupToJson(setup);
    auto written = write(setup, whole);
    if (written)
        m_known.insert(setup.id, whole);
    return written;
}

// json_patch (RFC 7396) keeps the other fields, also those that this program does not know; its nulls remove what is no
// more.
Result<Done, StoreFault> SqlSetupStore::write(const Setup &setup, const QJsonObject &whole) const
{
    const QVariantList rest{toEpochMs(setup.changedAt), isSettled(setup) ? 1 : 0};
    const auto known = m_known.constFind(setup.id);
    if (known == m_known.constEnd()) {
        return m_database.execute(u"INSERT INTO setups (id, json, changed_at, settled) VALUES (?, ?, ?, ?)"
                                  " ON CONFLICT (id) DO UPDATE SET json=json_patch(json, excluded.json),"
                                  " changed_at=excluded.changed_at, settled=excluded.settled"_s,
                                  QVariantList{setup.id.value, textOf(whole)} + rest);
    }
    QJsonObject changed;
    for (auto field = whole.begin(); field != whole.end(); ++field) {
        if (known->value(field.key()) != field.value())
            changed.insert(field.key(), field.value());
    }
    // A row that is not there any more was removed by another program, and is not brought back.
    return m_database.execute(u"UPDATE setups SET json=json_patch(json, ?), changed_at=?, settled=? WHERE id=?"_s,
                              QVariantList{textOf(changed)} + rest + QVariantList{setup.id.value});
}

Result<Done, StoreFault> SqlSetupStore::remove(const SetupId &id)
{
    m_known.remove(id);
    return m_database.execute(u"DELETE FROM setups WHERE id=?"_s, {id.value});
}

} // namespace golive
