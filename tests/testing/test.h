#pragma once

#include <QObject>

namespace golive {

/// What every test class begins with: a warning that the test did not announce by QTest::ignoreMessage fails it. The
/// few that a machine without a screen prints by itself are named, with reasons, in test.cpp. A class with an init() of
/// its own calls this one first.
class Test : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
};

} // namespace golive
