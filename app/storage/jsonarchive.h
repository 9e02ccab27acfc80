#pragma once

#include "base/clock.h"
#include "base/enumnames.h"
#include "base/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QUrl>

#include <optional>
#include <type_traits>

namespace golive {

// Values to JSON and back from one description of their fields (setupfields.h), so that writing and reading cannot
// drift apart. A struct is described by `fields(archive, value)`, an enum by `namesOf(value)`.

class JsonWriter;
class JsonReader;

namespace json {

template <class T> struct IsId : std::false_type
{
};
template <class Tag> struct IsId<Id<Tag>> : std::true_type
{
};
template <class T> struct IsOptional : std::false_type
{
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type
{
};
template <class T> struct IsList : std::false_type
{
};
template <class T> struct IsList<QList<T>> : std::true_type
{
};
template <class T> struct IsMap : std::false_type
{
};
template <class K, class V> struct IsMap<QMap<K, V>> : std::true_type
{
};

template <class T> QJsonValue written(const T &value);
template <class T> void read(const QJsonValue &json, T &value);

} // namespace json

class JsonWriter
{
public:
    template <class T> void operator()(QLatin1StringView key, T &value) { object.insert(key, json::written(value)); }
    template <class T> void operator()(QLatin1StringView key, QLatin1StringView, T &value) { (*this)(key, value); }
    QJsonObject object;
};

/// What is missing, or of another kind, keeps the value it has: the struct's own default.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject from) : object(std::move(from)) {}
    template <class T> void operator()(QLatin1StringView key, T &value) { json::read(object.value(key), value); }
    /// What earlier releases wrote under another key.
    template <class T> void operator()(QLatin1StringView key, QLatin1StringView formerKey, T &value)
    {
        json::read(object.contains(key) ? object.value(key) : object.value(formerKey), value);
    }
    QJsonObject object;
};

namespace json {

template <class T> QJsonValue written(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int> ||
                  std::is_same_v<T, qint64>) {
        return value;
    } else if constexpr (std::is_same_v<T, Instant>) {
        return toEpochMs(value);
    } else if constexpr (std::is_same_v<T, QUrl>) {
        return QString::fromLatin1(value.toEncoded());
    } else if constexpr (IsId<T>::value) {
        return value.value;
    } else if constexpr (IsOptional<T>::value) {
        return value ? written(*value) : QJsonValue();
    } else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto &one : value)
            array << written(one);
        return array;
    } else if constexpr (IsMap<T>::value) {
        // Pairs, not an object: its keys would be merged with older ones when saved.
        QJsonArray array;
        for (auto it = value.begin(); it != value.end(); ++it)
            array << QJsonArray{written(it.key()), written(it.value())};
        return array;
    } else if constexpr (NamedEnum<T>) {
        return nameOf(value);
    } else {
        JsonWriter writer;
        T copy = value;
        fields(writer, copy);
        return writer.object;
    }
}

template <class T> void read(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = json.toString(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool(value);
    } else if constexpr (std::is_same_v<T, int>) {
        value = json.toInt(value);
    } else if constexpr (std::is_same_v<T, qint64>) {
        value = json.toInteger(value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        value = fromEpochMs(json.toInteger(toEpochMs(value)));
    } else if constexpr (std::is_same_v<T, QUrl>) {
        if (json.isString())
            value = QUrl::fromEncoded(json.toString().toLatin1());
    } else if constexpr (IsId<T>::value) {
        value.value = json.toString(value.value);
    } else if constexpr (IsOptional<T>::value) {
        value.reset();
        if (!json.isNull() && !json.isUndefined())
            read(json, value.emplace());
    } else if constexpr (IsList<T>::value) {
        value.clear();
        for (const QJsonValue one : json.toArray())
            read(one, value.emplaceBack());
    } else if constexpr (IsMap<T>::value) {
        value.clear();
        for (const QJsonValue pair : json.toArray()) {
            typename T::key_type key{};
            typename T::mapped_type mapped{};
            read(pair.toArray().at(0), key);
            // A key that is not known must not land on the first one that is.
            if (written(key) != pair.toArray().at(0))
                continue;
            read(pair.toArray().at(1), mapped);
            value.insert(key, mapped);
        }
    } else if constexpr (NamedEnum<T>) {
        // `attentionTold` stood as a number in the first releases.
        value = json.isDouble() ? valueAt(json.toInt(-1), value) : valueOf(json.toString(), value);
    } else {
        JsonReader reader(json.toObject());
        fields(reader, value);
    }
}

} // namespace json
} // namespace golive
