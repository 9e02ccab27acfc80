#include "domain/team/changesbyothers.h"

#include "base/enumvalues.h"
#include "domain/journal/journalchanges.h"
#include "domain/setupnames.h"

#include <algorithm>

namespace golive {

namespace {

/// A contact's letters are told one by one below; that it is being typed tells nothing more.
bool isToldByField(const JournalChange &change, const QList<OthersChange> &fields)
{
    const auto isChanged = [&fields](TypedField field) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [field](const OthersChange &one) { return one.field == field; });
    };
    switch (change.what) {
    case JournalWhat::Number: return isChanged(TypedField::Number);
    case JournalWhat::App: return isChanged(TypedField::AppName);
    case JournalWhat::Contact:
        return change.became == nameOf(ContactStage::Editing) &&
               (isChanged(TypedField::ContactName) || isChanged(TypedField::ContactEmail) ||
                isChanged(TypedField::ContactPhone));
    default: return false;
    }
}

} // namespace

QList<OthersChange> changesByOthers(const Setup &before, const Setup &after, const ChangedBy &by)
{
    QList<OthersChange> changes;
    for (const TypedField field : enumValues<TypedField>()) {
        const TypedValue was = typedValue(before, field);
        const TypedValue is = typedValue(after, field);
        // What is typed for an app that is to be made goes once it is there: the app itself is told.
        if (isSameTyped(was, is) || (field == TypedField::NewAppName && is.text.isEmpty()))
            continue;
        if (field == TypedField::AppName && !after.client.app.isEmpty())
            continue;
        changes << OthersChange{by, field, {JournalWhat::Begun, was.text, is.text, {}}};
    }
    const QList<OthersChange> fields = changes;
    for (const JournalChange &change : changesOf(&before, after)) {
        if (!isToldByField(change, fields))
            changes << OthersChange{by, {}, change};
    }
    return changes;
}

QList<OthersChange> withLater(QList<OthersChange> known, const QList<OthersChange> &later)
{
    for (OthersChange one : later) {
        const auto isAboutTheSame = [&one](const OthersChange &other) {
            return one.field == other.field && one.change.what == other.change.what &&
                   one.change.was == other.change.became;
        };
        const auto earlier = std::find_if(known.cbegin(), known.cend(), isAboutTheSame);
        if (earlier != known.cend()) {
            one.change.was = earlier->change.was;
            known.erase(earlier);
        }
        if (one.change.was != one.change.became || one.change.was.isEmpty())
            known << one;
    }
    return known;
}

} // namespace golive
