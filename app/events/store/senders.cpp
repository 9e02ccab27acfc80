#include "events/store/senders.h"

#include "storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QString phoneName(const EventDigest &digest)
{
    return digest.phone.isEmpty() ? QString() : QString(u"phone:"_s + digest.phone);
}

QString wabaName(const EventDigest &digest)
{
    return digest.waba.isEmpty() ? QString() : QString(u"waba:"_s + digest.waba.value);
}

} // namespace

Result<qint64, StoreFault> Senders::appOf(const EventDigest &digest)
{
    if (digest.app.isEmpty()) {
        const auto byPhone = recall(phoneName(digest));
        if (!byPhone || *byPhone != 0)
            return byPhone;
        return recall(wabaName(digest));
    }
    const auto number = numberOf(digest.app);
    if (!number)
        return number;
    for (const QString &name : {phoneName(digest), wabaName(digest)}) {
        if (auto learned = learn(name, *number); !learned)
            return failure(learned.error());
    }
    return number;
}

void Senders::forget()
{
    m_numbers.clear();
    m_learned.clear();
    m_recalled.clear();
}

Result<qint64, StoreFault> Senders::numberOf(const AppId &app)
{
    if (const auto known = m_numbers.constFind(app); known != m_numbers.cend())
        return *known;
    if (auto made = m_database.execute(u"INSERT INTO apps (id) VALUES (?) ON CONFLICT DO NOTHING"_s, {app.value});
        !made)
        return failure(made.error());
    auto row = m_database.query(u"SELECT no FROM apps WHERE id=?"_s, {app.value});
    if (!row)
        return failure(row.error());
    const qint64 number = row->next() ? row->value(0).toLongLong() : 0;
    m_numbers.insert(app, number);
    return number;
}

Result<Done, StoreFault> Senders::learn(const QString &name, qint64 app)
{
    if (name.isEmpty() || m_learned.value(name, 0) == app)
        return Done{};
    auto made =
        m_database.query(u"INSERT INTO senders (name, app) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {name, app});
    if (!made)
        return failure(made.error());
    m_learned.insert(name, app);
    m_recalled.remove(name);
    if (made->numRowsAffected() == 0)
        return Done{};
    const auto only = recall(name);
    if (!only)
        return failure(only.error());
    if (*only != app)
        return Done{};
    const QString column = name.section(u':', 0, 0);
    return m_database.execute(u"UPDATE events SET app=?, waba=NULL, phone=NULL WHERE app=0 AND "_s + column + u"=?"_s,
                              {app, name.section(u':', 1)});
}

Result<qint64, StoreFault> Senders::recall(const QString &name)
{
    if (name.isEmpty())
        return 0;
    if (const auto known = m_recalled.constFind(name); known != m_recalled.cend())
        return *known;
    auto rows = m_database.query(u"SELECT app FROM senders WHERE name=? LIMIT 2"_s, {name});
    if (!rows)
        return failure(rows.error());
    const qint64 first = rows->next() ? rows->value(0).toLongLong() : 0;
    const qint64 app = rows->next() ? 0 : first;
    if (app != 0)
        m_recalled.insert(name, app);
    return app;
}

} // namespace golive
