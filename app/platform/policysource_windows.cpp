#include "platform/policysource.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// The values of one key; what a group policy keeps as a list stands in a key of its own below it, numbered.
QVariantMap valuesIn(const QString &key)
{
    QSettings registry(key, QSettings::NativeFormat);
    QVariantMap values;
    for (const QString &name : registry.childKeys())
        values.insert(name, registry.value(name));
    for (const QString &list : registry.childGroups()) {
        registry.beginGroup(list);
        QVariantList entries;
        for (const QString &name : registry.childKeys())
            entries << registry.value(name);
        registry.endGroup();
        values.insert(list, entries);
    }
    return values;
}

} // namespace

// Both keys can be written by administrators alone: Windows sees to that.
PolicyValues policyOfThisComputer()
{
    const QString ofMachine = u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Golive"_s;
    const QString ofPerson = u"HKEY_CURRENT_USER\\Software\\Policies\\Golive"_s;
    return machineOverPerson(ofMachine, valuesIn(ofMachine), ofPerson, valuesIn(ofPerson));
}

} // namespace golive
