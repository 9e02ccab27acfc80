#include "ui/shell/typedfields.h"

#include <algorithm>
#include <array>

namespace golive::ui {

namespace {

struct TypedFieldName
{
    TypedField field;
    QLatin1StringView widget;
};
constexpr std::array typedFieldNames{
    TypedFieldName{TypedField::NewAppName, QLatin1StringView("newAppName")},
    TypedFieldName{TypedField::AppName, QLatin1StringView("appNameField")},
    TypedFieldName{TypedField::Number, QLatin1StringView("numberField")},
    TypedFieldName{TypedField::ContactName, QLatin1StringView("contactName")},
    TypedFieldName{TypedField::ContactEmail, QLatin1StringView("contactEmail")},
    TypedFieldName{TypedField::ContactPhone, QLatin1StringView("contactPhone")},
    TypedFieldName{TypedField::EventsUrl, QLatin1StringView("eventsUrl")},
};
static_assert(typedFieldNames.size() == enumCount<TypedField>);

} // namespace

std::optional<TypedField> fieldTypedInto(const QString &objectName)
{
    const auto found = std::find_if(typedFieldNames.begin(), typedFieldNames.end(),
                                    [&](const TypedFieldName &one) { return one.widget == objectName; });
    return found == typedFieldNames.end() ? std::nullopt : std::optional(found->field);
}

} // namespace golive::ui
