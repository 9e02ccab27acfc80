#pragma once

#include "testing/test.h"

#include <QApplication>

namespace golive::testing {

/// A menu or a list that opens is raised and takes the keyboard, which a machine without a screen has not.
inline void announcePopup()
{
    if (QGuiApplication::platformName() != QLatin1StringView("offscreen"))
        return;
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace golive::testing

// Ends the namespace of a test whose class needs a QApplication. Every screen has 96 dots an inch, as in Qt's
// QTEST_MAIN.
#define GOLIVE_WINDOW_TEST(Class)                                                                                      \
    int run(int argc, char **argv)                                                                                     \
    {                                                                                                                  \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);                                                               \
        QApplication application(argc, argv);                                                                          \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
