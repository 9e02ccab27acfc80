#pragma once

#include <QCoreApplication>
#include <QTest>

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

// Ends the namespace of a test: what its group's main() calls.
#define GOLIVE_TEST(Class)                                                                                             \
    int run(int argc, char **argv)                                                                                     \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
