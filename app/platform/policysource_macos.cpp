#include "platform/policysource.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr auto domain = "org.golive.Golive.plist"_L1;

/// An empty map where there is no such file: the settings of the program itself are none of this.
QVariantMap valuesIn(const QString &file)
{
    QVariantMap values;
    if (!QFileInfo::exists(file))
        return values;
    const QSettings list(file, QSettings::NativeFormat);
    for (const QString &name : list.childKeys())
        values.insert(name, list.value(name));
    return values;
}

} // namespace

// The folder is the system's: a profile of the device management writes there, nobody else.
PolicyValues policyOfThisComputer()
{
    const QString folder = u"/Library/Managed Preferences/"_s;
    const QString ofMachine = folder + domain;
    const QString ofPerson = folder + qEnvironmentVariable("USER") + u'/' + domain;
    return machineOverPerson(ofMachine, valuesIn(ofMachine), ofPerson, valuesIn(ofPerson));
}

} // namespace golive
