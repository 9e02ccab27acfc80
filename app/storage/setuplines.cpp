#include "storage/setuplines.h"

#include "base/enumvalues.h"
#include "storage/database.h"
#include "storage/setupjson.h"
#include "storage/sqltext.h"
#include "storage/transaction.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// A column tells an enum by its number: its own version and how many values each enum has make that of a line. Whoever
/// adds a value need not think of the lines, they are made anew.
template <class... Enums> constexpr qint64 versionOfLines(qint64 ofColumns)
{
    static_assert(((enumCount<Enums> < 64) && ...) && sizeof...(Enums) <= 9, "each count has its own six bits");
    qint64 version = ofColumns;
    ((version = version * 64 + static_cast<qint64>(enumCount<Enums>)), ...);
    return version;
}
/// The number is raised by whoever changes what a line says, or the order of an enum in it.
constexpr qint64 lineVersion =
    versionOfLines<Page, Access, OnboardingCase, AppStage, Actor, Attention, ArmState, SyncFate, Standing::Kind>(2);

const QString columns = QStringLiteral(
    "id, is_finished, is_wanted, app, client, number, partner, page, access, onboarding_case, stage, actor, "
    "actor_alone,"
    " attention, attention_alone, arm, contacts, history, progress, is_settled, is_onboarded, is_again, observed,"
    " created_at, changed_at, deadline, state_seen_at, link_made_at, awaited_until, due,"
    " is_hinted, window_end, put_away_at, is_given_up, is_token_needed, is_finish_said, due_while_polled, "
    "silent_answer, try_again_at, reference, staff, email, requests, standing, stage_since, watch");
/// ... for who may read this of them.
Result<QString, StoreFault> shownColumns(Database &database)
{
    const auto isEmailShown = database.isEmailShown();
    if (!isEmailShown)
        return failure(isEmailShown.error());
    static const QString withoutEmail = QString(columns).replace(u" email,"_s, u" '',"_s);
    return *isEmailShown ? columns : withoutEmail;
}
// Those that are only there to be looked for by.
const QString writtenColumns = columns + QStringLiteral(", version, is_readable, is_red");

QVariant stored(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toEpochMs(*instant)) : QVariant();
}

template <class Enum> int number(Enum value)
{
    return static_cast<int>(value);
}

QVariantList valuesOf(const SetupLine &line)
{
    const SetupSummary &row = line.summary;
    return {row.id.value,
            line.isFinished,
            line.look.isWanted,
            sqlText(line.app.value),
            sqlText(row.client),
            sqlText(row.number),
            sqlText(line.partnerEmail),
            number(row.page),
            number(row.access),
            number(line.onboardingCase),
            number(row.stage),
            number(row.actor),
            number(line.actorAlone),
            number(row.attention),
            number(line.attentionAlone),
            number(row.arm),
            number(row.contacts),
            number(row.history),
            row.historyProgress,
            line.isSettled,
            line.isOnboarded,
            line.look.isAgain,
            line.observedMark,
            toEpochMs(row.createdAt),
            toEpochMs(row.changedAt),
            stored(row.deadline),
            stored(row.stateSeenAt),
            stored(line.look.linkMadeAt),
            stored(line.awaitedUntil),
            stored(line.due),
            line.look.isHinted,
            stored(line.look.windowClosesAt),
            line.putAway ? QVariant(toEpochMs(line.putAway->at)) : QVariant(),
            line.putAway && line.putAway->isGivenUp,
            line.isTokenNeeded,
            row.isFinishSaid,
            stored(line.dueWhilePolled),
            line.silentAnswer ? QVariant(*line.silentAnswer) : QVariant(),
            stored(row.tryAgainAt),
            sqlText(row.reference),
            sqlText(row.staff),
            sqlText(line.email),
            sqlText(line.requestIds),
            number(line.standing),
            stored(line.stageSince),
            number(line.look.watch),
            lineVersion,
            true,
            row.attention != Attention::None};
}

/// Reads one row, column by column in their order.
class Columns
{
public:
    explicit Columns(const QSqlQuery &row) : m_row(row) {}
    void operator()(QString &value) { value = next().toString(); }
    void operator()(bool &value) { value = next().toInt() != 0; }
    void operator()(int &value) { value = next().toInt(); }
    void operator()(qint64 &value) { value = next().toLongLong(); }
    void operator()(Instant &value) { value = fromEpochMs(next().toLongLong()); }
    void operator()(std::optional<Instant> &value)
    {
        const QVariant cell = next();
        value = cell.isNull() ? std::nullopt : std::optional(fromEpochMs(cell.toLongLong()));
    }
    void operator()(std::optional<qint64> &value)
    {
        const QVariant cell = next();
        value = cell.isNull() ? std::nullopt : std::optional(cell.toLongLong());
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum &value)
    {
        const qulonglong stored = next().toULongLong();
        m_isWhole = m_isWhole && stored < enumCount<Enum>;
        value = static_cast<Enum>(m_isWhole ? stored : 0);
    }
    /// Each was a value that is known here.
    bool isWhole() const { return m_isWhole; }

private:
    QVariant next() { return m_row.value(m_column++); }
    const QSqlQuery &m_row;
    int m_column = 0;
    bool m_isWhole = true;
};

std::optional<SetupLine> lineFrom(const QSqlQuery &row)
{
    SetupLine line;
    SetupSummary &summary = line.summary;
    Columns read(row);
    read(summary.id.value);
    read(line.isFinished);
    read(line.look.isWanted);
    read(line.app.value);
    read(summary.client);
    read(summary.number);
    read(line.partnerEmail);
    read(summary.page);
    read(summary.access);
    read(line.onboardingCase);
    read(summary.stage);
    read(summary.actor);
    read(line.actorAlone);
    read(summary.attention);
    read(line.attentionAlone);
    read(summary.arm);
    read(summary.contacts);
    read(summary.history);
    read(summary.historyProgress);
    read(line.isSettled);
    read(line.isOnboarded);
    read(line.look.isAgain);
    read(line.observedMark);
    read(summary.createdAt);
    read(summary.changedAt);
    read(summary.deadline);
    read(summary.stateSeenAt);
    read(line.look.linkMadeAt);
    read(line.awaitedUntil);
    read(line.due);
    read(line.look.isHinted);
    read(line.look.windowClosesAt);
    std::optional<Instant> putAwayAt;
    bool isGivenUp = false;
    read(putAwayAt);
    read(isGivenUp);
    read(line.isTokenNeeded);
    read(summary.isFinishSaid);
    read(line.dueWhilePolled);
    read(line.silentAnswer);
    read(summary.tryAgainAt);
    read(summary.reference);
    read(summary.staff);
    read(line.email);
    read(line.requestIds);
    read(line.standing);
    read(line.stageSince);
    read(line.look.watch);
    if (putAwayAt)
        line.putAway = PutAway{*putAwayAt, isGivenUp};
    line.look.stage = summary.stage;
    line.look.isOnboarded = line.isOnboarded;
    return read.isWhole() ? std::optional(line) : std::nullopt;
}

/// One step of fillLines(), so that a large folder holds nobody's writing up for long.
Result<bool, StoreFault> fillSome(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    auto rows = database.query(u"SELECT l.id, s.json FROM setup_lines l JOIN setups s ON s.id=l.id"
                               " WHERE l.version<? OR l.version>? LIMIT 500"_s,
                               {lineVersion, lineVersion});
    if (!rows)
        return failure(rows.error());
    QList<std::pair<QString, QByteArray>> read;
    while (rows->next())
        read << std::pair(rows->value(0).toString(), rows->value(1).toString().toUtf8());
    rows->finish();
    for (const auto &[id, json] : std::as_const(read)) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const auto setup = document.isObject() ? setupFromJson(document.object()) : std::nullopt;
        const auto written =
            setup && setup->id.value == id
                ? writeLine(database, lineOf(*setup, setup->changedAt))
                : database.execute(u"UPDATE setup_lines SET version=?, is_readable=0, is_finished=1, is_wanted=0,"
                                   " put_away_at=NULL, due=NULL WHERE id=?"_s,
                                   {lineVersion, id});
        if (!written)
            return failure(written.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return !read.isEmpty();
}

struct RowsRead
{
    QList<SetupLine> lines;
    QStringList odd; ///< Ids of those that cannot be understood.
};
Result<RowsRead, StoreFault> rowsOf(Database &database, const QString &rest, const QVariantList &values)
{
    const auto shown = shownColumns(database);
    if (!shown)
        return failure(shown.error());
    auto rows = database.query(u"SELECT "_s + *shown + u" FROM setup_lines "_s + rest, values);
    if (!rows)
        return failure(rows.error());
    RowsRead read;
    while (rows->next()) {
        if (const auto line = lineFrom(*rows))
            read.lines << *line;
        else
            read.odd << rows->value(0).toString();
    }
    return read;
}

} // namespace

Result<Done, StoreFault> writeLine(Database &database, const SetupLine &line)
{
    const auto statementOf = [](const Dialect &dialect) {
        return dialect.replaceInto(u"setup_lines"_s, u"id"_s, writtenColumns.split(u", "_s));
    };
    static const QString embedded = statementOf(Dialect::embedded());
    static const QString server = statementOf(Dialect::server());
    const bool isEmbedded = &database.dialect() == &Dialect::embedded();
    return database.execute(isEmbedded ? embedded : server, valuesOf(line));
}

Result<Done, StoreFault> fillLines(Database &database)
{
    for (;;) {
        auto left = database.query(u"SELECT 1 FROM setup_lines WHERE version<? OR version>? LIMIT 1"_s,
                                   {lineVersion, lineVersion});
        if (!left)
            return failure(left.error());
        if (!left->next())
            return Done{};
        left->finish();
        if (const auto filled = fillSome(database); !filled)
            return failure(filled.error());
        else if (!*filled)
            return Done{};
    }
}

Result<QList<SetupLine>, StoreFault> readLines(Database &database, const QString &rest, const QVariantList &values)
{
    // Where a line cannot be understood it is made anew, and all are read once more. Who may only read lines goes
    // without those until somebody else has made them.
    for (bool isAgain = false;; isAgain = true) {
        auto filled = fillLines(database);
        const bool isReader = !filled && filled.error().kind == StoreFault::Kind::NotAllowed;
        if (!filled && !isReader)
            return failure(filled.error());
        auto read = rowsOf(database, rest, values);
        if (!read)
            return failure(read.error());
        if (read->odd.isEmpty() || isAgain || isReader)
            return read->lines;
        for (const QString &id : std::as_const(read->odd)) {
            if (auto marked = database.execute(u"UPDATE setup_lines SET version=0 WHERE id=?"_s, {id}); !marked)
                return failure(marked.error());
        }
    }
}

Result<QList<SetupLine>, StoreFault> linesAsTheyAre(Database &database)
{
    auto read = rowsOf(database, u"WHERE version=? AND is_readable=1"_s, {lineVersion});
    if (!read)
        return failure(read.error());
    auto others =
        database.query(u"SELECT id FROM setup_lines WHERE version<? OR version>?"_s, {lineVersion, lineVersion});
    if (!others)
        return failure(others.error());
    while (others->next())
        read->odd << others->value(0).toString();
    others->finish();
    for (const QString &id : std::as_const(read->odd)) {
        auto one = database.query(u"SELECT json FROM setups WHERE id=?"_s, {id});
        // Who may read lines alone has them as they were last made, where they can be understood.
        if (!one && one.error().kind == StoreFault::Kind::NotAllowed)
            return readLines(database, u"WHERE is_readable=1 AND created_at>0"_s, {});
        if (!one)
            return failure(one.error());
        if (!one->next())
            continue;
        const auto setup = setupFromJson(QJsonDocument::fromJson(one->value(0).toString().toUtf8()).object());
        if (setup && setup->id.value == id)
            read->lines << lineOf(*setup, setup->changedAt);
    }
    return read->lines;
}

} // namespace golive
