#pragma once

#include "domain/setup.h"

namespace golive {

/// What a person types letter by letter into the pages of a set-up: what two may be typing at once.
enum class TypedField { NewAppName, AppName, Number, ContactName, ContactEmail, ContactPhone, EventsUrl };

/// What stands in such a field, with what was made of it.
struct TypedValue
{
    QString text{};
    std::optional<PhoneNumber> number{}; ///< Of Number alone, as the rest.
    bool isNumberOfApp = false;
    bool isNumberConfirmed = false;
    bool operator==(const TypedValue &) const = default;
};

TypedValue typedValue(const Setup &, TypedField);
void putTyped(Setup &, TypedField, const TypedValue &);
/// The same to whoever reads it: one number in two spellings, say.
bool isSameTyped(const TypedValue &, const TypedValue &);

} // namespace golive
