#include "domain/board/boardarrangement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr std::array chipNames{"needsUs"_L1,      "ownersTurn"_L1, "windowRuns"_L1,   "missed"_L1,   "live"_L1,
                               "disconnected"_L1, "mine"_L1,       "withoutGuard"_L1, "archived"_L1, "done"_L1};
static_assert(chipNames.size() == boardChipCount, "a name for each chip");
constexpr std::array columnNames{"client"_L1, "stage"_L1,    "turn"_L1,    "deadline"_L1, "number"_L1,
                                 "chats"_L1,  "link"_L1,     "guard"_L1,   "staff"_L1,    "reference"_L1,
                                 "since"_L1,  "contacts"_L1, "changed"_L1, "app"_L1};
static_assert(columnNames.size() == boardColumnCount, "a name for each column");

template <class Enum, class Names> std::optional<Enum> namedOne(const Names &names, const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

QString nameOf(BoardColumn column)
{
    return columnNames[static_cast<std::size_t>(column)];
}

QJsonObject queryToJson(const BoardQuery &query)
{
    QJsonArray chips;
    for (std::size_t i = 0; i < boardChipCount; ++i) {
        if (query.chips.has(static_cast<BoardChip>(i)))
            chips << QString(chipNames[i]);
    }
    QJsonObject json{{u"search"_s, query.search}, {u"chips"_s, chips}};
    if (query.order.column)
        json[u"sort"] = nameOf(*query.order.column);
    if (query.order.isDescending)
        json[u"descending"] = true;
    return json;
}

BoardQuery queryFromJson(const QJsonObject &json)
{
    BoardQuery query;
    query.search = json[u"search"].toString();
    const QJsonArray chips = json[u"chips"].toArray();
    for (const QJsonValue one : chips) {
        if (const auto chip = namedOne<BoardChip>(chipNames, one.toString()))
            query.chips.set(*chip, true);
    }
    query.order.column = namedOne<BoardColumn>(columnNames, json[u"sort"].toString());
    query.order.isDescending = query.order.column && json[u"descending"].toBool();
    return query;
}

} // namespace

QByteArray BoardArrangement::toJson() const
{
    QJsonArray columns;
    for (const BoardColumn one : hidden)
        columns << nameOf(one);
    QJsonArray saved;
    for (const BoardSavedView &view : views)
        saved << QJsonObject{{u"name"_s, view.name}, {u"query"_s, queryToJson(view.query)}};
    return QJsonDocument(QJsonObject{{u"query"_s, queryToJson(query)}, {u"hidden"_s, columns}, {u"views"_s, saved}})
        .toJson(QJsonDocument::Compact);
}

BoardArrangement BoardArrangement::fromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    const QJsonObject json = document.object();
    BoardArrangement read;
    read.query = queryFromJson(json[u"query"].toObject());
    read.hidden.clear();
    const QJsonArray columns = json[u"hidden"].toArray();
    for (const QJsonValue one : columns) {
        // Whose client it is, is always said.
        if (const auto column = namedOne<BoardColumn>(columnNames, one.toString()); column && *column != BoardColumn{})
            read.hidden << *column;
    }
    const QJsonArray saved = json[u"views"].toArray();
    for (const QJsonValue one : saved) {
        const QString name = one[u"name"].toString().simplified();
        if (!name.isEmpty())
            read.views << BoardSavedView{name, queryFromJson(one[u"query"].toObject())};
    }
    return read;
}

} // namespace golive
