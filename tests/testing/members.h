#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>

namespace golive::members {

// Every member of any aggregate, as the compiler knows them: a test that walks over them meets the member of tomorrow
// without a change of its own. Up to 110 members of a struct; the compiler says so where that is not enough.

// clang-format off
#define GOLIVE_E0
#define GOLIVE_E1 {}
#define GOLIVE_E2 GOLIVE_E1, {}
#define GOLIVE_E3 GOLIVE_E2, {}
#define GOLIVE_E4 GOLIVE_E3, {}
#define GOLIVE_E5 GOLIVE_E4, {}
#define GOLIVE_E6 GOLIVE_E5, {}
#define GOLIVE_E7 GOLIVE_E6, {}
#define GOLIVE_E8 GOLIVE_E7, {}
#define GOLIVE_E9 GOLIVE_E8, {}
#define GOLIVE_E10 GOLIVE_E9, {}
#define GOLIVE_TENS_E0
#define GOLIVE_TENS_E1 GOLIVE_E10,
#define GOLIVE_TENS_E2 GOLIVE_TENS_E1 GOLIVE_E10,
#define GOLIVE_TENS_E3 GOLIVE_TENS_E2 GOLIVE_E10,
#define GOLIVE_TENS_E4 GOLIVE_TENS_E3 GOLIVE_E10,
#define GOLIVE_TENS_E5 GOLIVE_TENS_E4 GOLIVE_E10,
#define GOLIVE_TENS_E6 GOLIVE_TENS_E5 GOLIVE_E10,
#define GOLIVE_TENS_E7 GOLIVE_TENS_E6 GOLIVE_E10,
#define GOLIVE_TENS_E8 GOLIVE_TENS_E7 GOLIVE_E10,
#define GOLIVE_TENS_E9 GOLIVE_TENS_E8 GOLIVE_E10,
#define GOLIVE_TENS_E10 GOLIVE_TENS_E9 GOLIVE_E10,
#define GOLIVE_N1(p) p##1
#define GOLIVE_N2(p) GOLIVE_N1(p), p##2
#define GOLIVE_N3(p) GOLIVE_N2(p), p##3
#define GOLIVE_N4(p) GOLIVE_N3(p), p##4
#define GOLIVE_N5(p) GOLIVE_N4(p), p##5
#define GOLIVE_N6(p) GOLIVE_N5(p), p##6
#define GOLIVE_N7(p) GOLIVE_N6(p), p##7
#define GOLIVE_N8(p) GOLIVE_N7(p), p##8
#define GOLIVE_N9(p) GOLIVE_N8(p), p##9
#define GOLIVE_N10(p) GOLIVE_N9(p), p##10
#define GOLIVE_TENS_N0
#define GOLIVE_TENS_N1 GOLIVE_N10(a),
#define GOLIVE_TENS_N2 GOLIVE_TENS_N1 GOLIVE_N10(b),
#define GOLIVE_TENS_N3 GOLIVE_TENS_N2 GOLIVE_N10(c),
#define GOLIVE_TENS_N4 GOLIVE_TENS_N3 GOLIVE_N10(d),
#define GOLIVE_TENS_N5 GOLIVE_TENS_N4 GOLIVE_N10(e),
#define GOLIVE_TENS_N6 GOLIVE_TENS_N5 GOLIVE_N10(f),
#define GOLIVE_TENS_N7 GOLIVE_TENS_N6 GOLIVE_N10(g),
#define GOLIVE_TENS_N8 GOLIVE_TENS_N7 GOLIVE_N10(h),
#define GOLIVE_TENS_N9 GOLIVE_TENS_N8 GOLIVE_N10(i),
#define GOLIVE_TENS_N10 GOLIVE_TENS_N9 GOLIVE_N10(j),
#define GOLIVE_ROWS(CASE)                                                                                              \
    GOLIVE_ROW(CASE, 0) GOLIVE_ROW(CASE, 1) GOLIVE_ROW(CASE, 2) GOLIVE_ROW(CASE, 3) GOLIVE_ROW(CASE, 4)                \
    GOLIVE_ROW(CASE, 5) GOLIVE_ROW(CASE, 6) GOLIVE_ROW(CASE, 7) GOLIVE_ROW(CASE, 8) GOLIVE_ROW(CASE, 9)                \
    GOLIVE_ROW(CASE, 10)
#define GOLIVE_ROW(CASE, tens)                                                                                         \
    CASE(tens, 1) CASE(tens, 2) CASE(tens, 3) CASE(tens, 4) CASE(tens, 5) CASE(tens, 6) CASE(tens, 7) CASE(tens, 8)    \
    CASE(tens, 9) CASE(tens, 10)

/// As many as can be initialised one by one: no member of ours refuses {}.
template <class T> constexpr std::size_t count()
{
    std::size_t most = 0;
#define GOLIVE_COUNT(tens, ones)                                                                                       \
    if constexpr (requires { T{GOLIVE_TENS_E##tens GOLIVE_E##ones}; })                                                 \
        most = 10 * tens + ones;
    GOLIVE_ROWS(GOLIVE_COUNT)
#undef GOLIVE_COUNT
    return most;
}

/// References to all members, in order.
template <class T> auto of(T &value)
{
    constexpr std::size_t size = count<std::remove_const_t<T>>();
    static_assert(size > 0 && size < 110);
#define GOLIVE_TIE(tens, ones)                                                                                         \
    if constexpr (size == 10 * tens + ones) {                                                                          \
        auto &[GOLIVE_TENS_N##tens GOLIVE_N##ones(z)] = value;                                                         \
        return std::tie(GOLIVE_TENS_N##tens GOLIVE_N##ones(z));                                                        \
    } else
    GOLIVE_ROWS(GOLIVE_TIE) return std::tie();
#undef GOLIVE_TIE
}
// clang-format on
#undef GOLIVE_ROW
#undef GOLIVE_ROWS

template <class T> struct Kind
{
    static constexpr bool isList = false, isMap = false, isOptional = false;
};
template <class T> struct Kind<QList<T>>
{
    static constexpr bool isList = true, isMap = false, isOptional = false;
};
template <class K, class V> struct Kind<QMap<K, V>>
{
    static constexpr bool isList = false, isMap = true, isOptional = false;
};
template <class T> struct Kind<std::optional<T>>
{
    static constexpr bool isList = false, isMap = false, isOptional = true;
};

/// Gives every member, at any depth, a value that is not its default, each text and number another one. Lists, maps and
/// optional values get something to hold.
class Filler
{
public:
    template <class T> void operator()(T &value)
    {
        ++m_next;
        if constexpr (Kind<T>::isOptional) {
            (*this)(value.emplace());
        } else if constexpr (Kind<T>::isList) {
            (*this)(value.emplaceBack());
        } else if constexpr (Kind<T>::isMap) {
            typename T::key_type key{};
            typename T::mapped_type mapped{};
            (*this)(key);
            (*this)(mapped);
            value.insert(key, mapped);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = !value;
        } else if constexpr (std::is_enum_v<T>) {
            value = value == T{} ? static_cast<T>(1) : T{};
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(value + m_next);
        } else if constexpr (std::is_same_v<T, QString>) {
            value = QStringLiteral("text %1").arg(m_next);
        } else if constexpr (std::is_same_v<T, Secret>) {
            value = Secret(QStringLiteral("secret %1").arg(m_next));
        } else if constexpr (std::is_same_v<T, QUrl>) {
            value = QUrl(QStringLiteral("https://host.example/%1").arg(m_next));
        } else if constexpr (std::is_same_v<T, Instant>) {
            value = fromEpochMs(1'790'000'000'000 + m_next);
        } else {
            static_assert(std::is_aggregate_v<T>, "say how this one is filled");
            std::apply([this](auto &...member) { ((*this)(member), ...); }, of(value));
        }
    }

private:
    int m_next = 0;
};

/// A T in which nothing has its default.
template <class T> T filled()
{
    T value{};
    Filler()(value);
    return value;
}

/// Where two values of one type differ, as the members' places: "12.3"; empty where they do not.
template <class T> std::string difference(const T &one, const T &other)
{
    if (one == other)
        return {};
    std::string where;
    if constexpr (std::is_aggregate_v<T>) {
        const auto walk = [&]<std::size_t... i>(std::index_sequence<i...>)
        {
            const auto left = of(one);
            const auto right = of(other);
            const auto look = [&](std::size_t place, const auto &a, const auto &b) {
                if (where.empty() && !(a == b))
                    where = std::to_string(place) + "." + difference(a, b);
            };
            (look(i + 1, std::get<i>(left), std::get<i>(right)), ...);
        };
        walk(std::make_index_sequence<std::tuple_size_v<decltype(of(one))>>());
    }
    return where.empty() ? std::string("itself") : where;
}

} // namespace golive::members
