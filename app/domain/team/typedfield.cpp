#include "domain/team/typedfield.h"

namespace golive {

namespace {

/// Of a set-up that may be changed, or not.
template <class Any> auto &textOfField(Any &setup, TypedField field)
{
    switch (field) {
    case TypedField::NewAppName: return setup.client.newAppName;
    case TypedField::AppName: return setup.client.appName;
    case TypedField::Number: return setup.client.numberText;
    case TypedField::ContactName: return setup.details.contact.name;
    case TypedField::ContactEmail: return setup.details.contact.email;
    case TypedField::ContactPhone: return setup.details.contact.phone;
    case TypedField::EventsUrl: break;
    }
    return setup.listening.url;
}

} // namespace

TypedValue typedValue(const Setup &setup, TypedField field)
{
    // An app that was chosen has its name from Gupshup.
    if (field == TypedField::AppName && !setup.client.app.isEmpty())
        return {};
    TypedValue value{textOfField(setup, field)};
    if (field == TypedField::Number) {
        value.number = setup.client.number;
        value.isNumberOfApp = setup.client.isNumberOfApp;
        value.isNumberConfirmed = setup.client.isNumberConfirmed;
    }
    return value;
}

void putTyped(Setup &setup, TypedField field, const TypedValue &value)
{
    if (field == TypedField::AppName && !setup.client.app.isEmpty())
        return;
    textOfField(setup, field) = value.text;
    if (field == TypedField::Number) {
        setup.client.number = value.number;
        setup.client.isNumberOfApp = value.isNumberOfApp;
        setup.client.isNumberConfirmed = value.isNumberConfirmed;
    }
}

bool isSameTyped(const TypedValue &one, const TypedValue &other)
{
    const bool isSameNumber = one.number && other.number && one.number->e164 == other.number->e164;
    return isSameNumber || one.text.trimmed() == other.text.trimmed();
}

} // namespace golive
