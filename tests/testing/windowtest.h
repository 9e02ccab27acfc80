#pragma once

#include "testing/test.h"

#include <QApplication>

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
