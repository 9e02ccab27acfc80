#pragma once

#include <QObject>
#include <QString>

namespace golive {

/// One way of this system to be asked not to fall asleep by itself. `why` is a sentence for people: systems show it.
class SleepLock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void take(const QString &why) = 0;
    virtual void drop() = 0;

Q_SIGNALS:
    void taken();
    /// `reason`: in the system's own words, for whoever has to find out.
    void refused(const QString &reason);
};

} // namespace golive
