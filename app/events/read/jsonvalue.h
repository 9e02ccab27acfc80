#pragma once

#include "base/clock.h"

#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace golive {

/// A place in a JSON document that may be missing or of another type than expected; asking it is always safe. Numbers
/// are read from strings and the reverse, since the documents of Meta and Gupshup disagree with what they send.
class JsonValue
{
public:
    JsonValue() = default;
    explicit JsonValue(simdjson::dom::element element) : m_element(element) {}

    JsonValue operator[](std::string_view key) const;

    /// Not null either.
    bool exists() const;
    bool isObject() const { return m_element && m_element->is_object(); }
    /// Something to be known by: a string that is not empty, or a number.
    bool isId() const;
    bool isArray() const { return m_element && m_element->is_array(); }

    /// A string's own bytes (valid as long as the document); empty for all else.
    std::string_view view() const;
    /// A string, or a whole number's digits; empty for all else.
    std::string spelled() const;
    std::optional<qint64> number() const;
    /// A whole number from `least` to `most`.
    std::optional<int> number(int least, int most) const;

    /// A word of the server's vocabulary: at most 64 letters, digits and _ - . / : , with _ for anything else, so that
    /// a misplaced sentence of a person cannot pass for one.
    QString word() const;
    /// An identifier: as word(), and 128 at most.
    QString id() const;
    /// Words joined to a path (OtherEvent::name): as word(), and 256 at most.
    QString path() const;
    /// A mime type with its parameters.
    QString mimeType() const;
    /// Only the digits of a phone number.
    QString digits() const;
    /// Text of any kind, 128 characters at most.
    QString text() const;
    /// Seconds or milliseconds since 1970, as a number or a string; 0 is none.
    std::optional<Instant> instant() const;

    /// The value as compact JSON.
    std::string compact() const;

    /// Each element of an array; a value where an array was expected counts as its only element.
    template <class Visit> void each(Visit visit) const
    {
        if (isArray()) {
            for (const simdjson::dom::element element : simdjson::dom::array(m_element->get_array().value_unsafe()))
                visit(JsonValue(element));
        } else if (exists()) {
            visit(*this);
        }
    }

    /// Each value of an object, whatever its key.
    template <class Visit> void eachMember(Visit visit) const
    {
        if (!isObject())
            return;
        for (const simdjson::dom::key_value_pair &member :
             simdjson::dom::object(m_element->get_object().value_unsafe()))
            visit(JsonValue(member.value));
    }

private:
    std::optional<simdjson::dom::element> m_element;
};

} // namespace golive
