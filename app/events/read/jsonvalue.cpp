#include "events/read/jsonvalue.h"

#include <charconv>
#include <cmath>

using namespace std::chrono_literals;

namespace golive {
namespace {

/// Cut before it is decoded: a hostile value may be megabytes long.
QString decoded(const std::string &bytes, qsizetype most)
{
    const QByteArrayView head(bytes.data(), std::min<qsizetype>(qsizetype(bytes.size()), most * 4));
    QString text = QString::fromUtf8(head).left(most);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

template <class Allowed> QString sifted(QString text, Allowed isAllowed)
{
    for (QChar &c : text) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!isPlain && !isAllowed(c))
            c = u'_';
    }
    return text;
}

bool isWordMark(QChar c)
{
    return c == u'_' || c == u'-' || c == u'.' || c == u'/' || c == u':';
}

bool isMimeMark(QChar c)
{
    return c == u'/' || c == u'.' || c == u'+' || c == u'-' || c == u';' || c == u'=' || c == u' ';
}

} // namespace

JsonValue JsonValue::operator[](std::string_view key) const
{
    simdjson::dom::element found;
    // A key that another value was to name, and did not: simdjson would compare it with "", from no address.
    if (key.empty() || !isObject() || m_element->at_key(key).get(found) != simdjson::SUCCESS)
        return {};
    return JsonValue(found);
}

bool JsonValue::exists() const
{
    return m_element && !m_element->is_null();
}

bool JsonValue::isId() const
{
    return m_element && (m_element->is_string() ? !view().empty() : m_element->is_number());
}

std::string_view JsonValue::view() const
{
    std::string_view view;
    if (!m_element || m_element->get(view) != simdjson::SUCCESS)
        return {};
    return view;
}

std::string JsonValue::spelled() const
{
    if (!m_element)
        return {};
    if (m_element->is_string())
        return std::string(view());
    int64_t whole = 0;
    uint64_t large = 0;
    if (m_element->is_int64() && m_element->get(whole) == simdjson::SUCCESS)
        return std::to_string(whole);
    if (m_element->is_uint64() && m_element->get(large) == simdjson::SUCCESS)
        return std::to_string(large);
    return {};
}

std::optional<qint64> JsonValue::number() const
{
    if (!m_element)
        return std::nullopt;
    double fraction = 0;
    if (m_element->is_double() && m_element->get(fraction) == simdjson::SUCCESS) {
        // Beyond 2^53 a double is no longer a whole number that anybody meant.
        if (std::abs(fraction) > 9e15)
            return std::nullopt;
        return qint64(fraction);
    }
    const std::string digits = spelled();
    qint64 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || (*end != '\0' && *end != '.') || digits.empty())
        return std::nullopt;
    return value;
}

std::optional<int> JsonValue::number(int least, int most) const
{
    const std::optional<qint64> value = number();
    if (!value || *value < least || *value > most)
        return std::nullopt;
    return int(*value);
}

QString JsonValue::word() const
{
    return sifted(decoded(spelled(), 64), isWordMark);
}

QString JsonValue::id() const
{
    return sifted(decoded(spelled(), 128), isWordMark);
}

QString JsonValue::path() const
{
    return sifted(decoded(spelled(), 256), isWordMark);
}

QString JsonValue::mimeType() const
{
    return sifted(decoded(spelled(), 128), isMimeMark);
}

QString JsonValue::digits() const
{
    QString digits;
    for (const QChar c : decoded(spelled(), 32)) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

QString JsonValue::text() const
{
    return decoded(spelled(), 128);
}

std::optional<Instant> JsonValue::instant() const
{
    const std::optional<qint64> value = number();
    constexpr qint64 secondsOfYear2286 = 10'000'000'000;
    if (!value || *value <= 0 || *value >= secondsOfYear2286 * 1000)
        return std::nullopt;
    return *value < secondsOfYear2286 ? Instant(std::chrono::seconds(*value)) : fromEpochMs(*value);
}

std::string JsonValue::compact() const
{
    return m_element ? simdjson::minify(*m_element) : std::string();
}

} // namespace golive
