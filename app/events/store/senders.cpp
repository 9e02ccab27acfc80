#include "events/store/senders.h"

#include "domain/chats/sender.h"

#include "storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QString phoneName(const EventDigest &digest)
{
    return digest.phone.isEmpty() ? QString() : QString(u"phone:"_s + digest.phone);
}

/// "0" is the account of the samples on Meta's dashboard.
QString wabaName(const EventDigest &digest)
{
    return digest.waba.isEmpty() || digest.waba.value == u"0"_s ? QString() : QString(u"waba:"_s + digest.waba.value);
}

bool teaches(const EventDigest &digest)
{
    const auto *account = std::get_if<AccountChange>(&digest.payload);
    // Gupshup's own "live" comes from the app itself.
    return digest.waba.value != u"0"_s && (!account || account->kind == AccountNote::Kind::Live);
}

/// All spellings of one number end alike: the older ones lack digits further in front.
QString ending(const QString &digits)
{
    return u'%' + digits.right(7);
}

} // namespace

Result<qint64, StoreFault> Senders::appOf(const EventDigest &digest, bool isAppNamed)
{
    if (digest.app.isEmpty() || !isAppNamed) {
        const auto byPhone = recallNumber(digest.phone);
        if (!byPhone || *byPhone != 0)
            return byPhone;
        return digest.app.isEmpty() ? recall(wabaName(digest)) : numberOf(digest.app);
    }
    const auto number = numberOf(digest.app);
    if (!number || !teaches(digest))
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
    m_recalled.clear(); // other spellings of the same number too
    if (made->numRowsAffected() == 0)
        return Done{};
    const auto only = recall(name);
    if (!only)
        return failure(only.error());
    if (*only != app)
        return Done{};
    const QString column = name.section(u':', 0, 0);
    const QString value = name.section(u':', 1);
    if (auto given = give(column, value, app); !given || column != u"phone"_s)
        return given;
    const auto spellings = waitingSpellings(value);
    if (!spellings)
        return failure(spellings.error());
    for (const QString &spelling : *spellings) {
        if (auto given = give(column, spelling, app); !given)
            return given;
    }
    return Done{};
}

Result<Done, StoreFault> Senders::give(const QString &column, const QString &value, qint64 app)
{
    auto given = m_database.query(
        u"UPDATE events SET app=?, waba=NULL, phone=NULL WHERE app=0 AND "_s + column + u"=?"_s, {app, value});
    if (!given)
        return failure(given.error());
    if (given->numRowsAffected() == 0)
        return Done{};
    ++m_timesGiven;
    // Some of it may have been put together: those days are closed for the app too.
    return m_database.execute(u"INSERT INTO closed (app, since, before) SELECT ?, since, before FROM closed WHERE app=0"
                              " ON CONFLICT (app) DO UPDATE SET"
                              " since=CASE WHEN excluded.since<closed.since THEN excluded.since ELSE closed.since END,"
                              " before=CASE WHEN excluded.before>closed.before THEN excluded.before ELSE closed.before"
                              " END"_s,
                              {app});
}

Result<QStringList, StoreFault> Senders::waitingSpellings(const QString &digits)
{
    auto rows = m_database.query(u"SELECT DISTINCT phone FROM events WHERE app=0 AND phone LIKE ?"_s, {ending(digits)});
    if (!rows)
        return failure(rows.error());
    QStringList spellings;
    while (rows->next()) {
        const QString other = rows->value(0).toString();
        if (other != digits && isSameNumber(other, digits))
            spellings << other;
    }
    return spellings;
}

Result<qint64, StoreFault> Senders::recallNumber(const QString &digits)
{
    if (digits.isEmpty())
        return 0;
    const QString name = u"phone:"_s + digits;
    const auto exact = recall(name);
    if (!exact || *exact != 0)
        return exact;
    auto rows =
        m_database.query(u"SELECT name, app FROM senders WHERE name LIKE ?"_s, {QString(u"phone:"_s + ending(digits))});
    if (!rows)
        return failure(rows.error());
    qint64 app = 0;
    while (rows->next()) {
        if (!isSameNumber(rows->value(0).toString().section(u':', 1), digits))
            continue;
        const qint64 found = rows->value(1).toLongLong();
        if (app != 0 && app != found)
            return 0; // a number of two apps tells nothing
        app = found;
    }
    if (app != 0)
        m_recalled.insert(name, app);
    return app;
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
