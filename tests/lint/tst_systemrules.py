#!/usr/bin/env python3
"""The rule that CMake alone asks for the system finds what it is for, and nothing else."""
import unittest

from systemrules import faults_of_system


class Rules(unittest.TestCase):
    def test_each_way_to_ask(self):
        for line in ("#ifdef Q_OS_UNIX", "#ifndef Q_OS_WIN", "#if defined(Q_OS_LINUX) || defined(X)", "#elif defined(Q_OS_MACOS)",
                     "  #  if defined ( __linux__ )", "#ifdef __GLIBC__", "#if !defined(_WIN32)", "#ifdef __APPLE__", "#if TARGET_OS_MAC",
                     "#ifdef GOLIVE_WITH_DBUS", "#if __has_include(<unistd.h>)", "#elifdef __MINGW32__", "#if defined(X) && \\\n    defined(WIN32)",
                     "#define IS_LINUX defined(Q_OS_LINUX)", "#if defined(__FreeBSD__)", "#ifdef __unix__"):
            for where in ("app/ui/x.cpp", "app/platform/x_unix.cpp", "app/platform/x.h", "tests/part/tst_x.cpp"):
                faults = faults_of_system(where, f"int a;\n{line}\n#endif\n")
                self.assertEqual(len(faults), 1, (line, where, faults))
                self.assertTrue(faults[0].startswith(f"{where}:2: asks for the system"), faults[0])

    def test_what_is_another_thing(self):
        for line in ("#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)", "#ifdef __SANITIZE_ADDRESS__", "#if QT_CONFIG(opengl)", "#ifdef _MSC_VER",
                     "#pragma once", "// #ifdef Q_OS_WIN is gone", "/* once:\n#ifdef Q_OS_WIN\n*/", "const int linux = 1;",
                     "#define GOLIVE_TEST(Class) run", "#if __has_include(<ZXing/ReaderOptions.h>)", "#ifndef WINDOW_H", "#if 0 // not on Q_OS_WIN"):
            self.assertEqual(faults_of_system("app/ui/x.cpp", line + "\n"), [], line)

    def test_headers_of_one_system(self):
        for header in ("unistd.h", "sys/stat.h", "qt_windows.h", "windows.h", "csignal", "fcntl.h", "dlfcn.h", "malloc.h", "IOKit/pwr_mgt/IOPMLib.h"):
            text = f"#include <vector>\n#include <{header}>\n"
            for where in ("app/ports/x.cpp", "app/platform/x.cpp", "app/platform/x_none.cpp", "app/platform/x.h", "app/ui/x_windows.cpp"):
                faults = faults_of_system(where, text)
                self.assertEqual(len(faults), 1, (header, where, faults))
                self.assertTrue(faults[0].startswith(f"{where}:2: <{header}> is of one system"), faults[0])
            for where in ("app/platform/x_unix.cpp", "app/platform/files/x_windows.cpp", "app/platform/x_macos.cpp", "tests/part/tst_x.cpp"):
                self.assertEqual(faults_of_system(where, text), [], where)
        for header in ("filesystem", "cstdio", "ctime", "QFile", "thread"):
            self.assertEqual(faults_of_system("app/ports/x.cpp", f"#include <{header}>\n"), [], header)


if __name__ == "__main__":
    unittest.main()
