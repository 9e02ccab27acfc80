#!/usr/bin/env python3
"""The rules for tests find what they are for, and nothing else."""
import unittest

from testrules import faults_of_names, faults_of_text

GOOD = """
class FooTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Test::init();
        m_foo.reset();
    }
    void waits() { QVERIFY(spy.wait()); QVERIFY(QTest::qWaitFor([&] { return !isBusy; }, 500)); }
};

GOLIVE_TEST(FooTest)
"""


class Rules(unittest.TestCase):
    def assertFault(self, text, words, where="part/tst_foo.cpp"):
        faults = faults_of_text(where, text)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])

    def test_a_good_test_has_no_fault(self):
        self.assertEqual(faults_of_text("part/tst_foo.cpp", GOOD), [])
        self.assertEqual(faults_of_text("part/tst_foo.cpp", GOOD.replace("(FooTest)", "(golive::part::FooTest)")), [])

    def test_name(self):
        for name in ("part/footest.cpp", "part/tst_Foo.cpp", "part/foo_tst.cpp"):
            self.assertFault(GOOD, "named tst_WHAT", name)
        for bad in ("golive_test(foo LINK x)", "golive_tests(all LINK x TESTS tst_a foo)", "golive_tests(all TESTS foo LINK x)",
                    "set(of_unix tst_a foo)", "list(APPEND web foo)", "golive_tests(all TESTS tst_a ${others})"):
            self.assertEqual(len(faults_of_names("part/CMakeLists.txt", bad)), 1, bad)
        self.assertEqual(faults_of_names("part/CMakeLists.txt",
                                         "set(of_unix \"\")set(of_unix tst_c)golive_test(tst_foo LINK x)"
                                         "golive_tests(all TESTS tst_a ${of_unix} LINK x TIMEOUT 9)"), [])

    def test_base(self):
        self.assertFault(GOOD.replace("golive::Test", "QObject"), "does not derive")
        self.assertFault(GOOD.replace(" : public golive::Test", ""), "does not derive")
        self.assertFault(GOOD.replace("(FooTest)", "(BarTest)"), "not in this file")
        self.assertFault(GOOD.replace("GOLIVE_TEST(FooTest)", "int main() { return 0; }"), "one is wanted")

    def test_init(self):
        self.assertFault(GOOD.replace("Test::init();", ""), "init() has to call")
        self.assertFault(GOOD.replace("Test::init();", "// Test::init();"), "init() has to call")
        self.assertFault(GOOD.replace("Test::init();\n        m_foo.reset();", "m_foo.reset(); Test::init();"),
                         "init() has to call")
        self.assertFault(GOOD + "\nvoid FooTest::init()\n{\n}\n", "init() has to call")

    def test_a_base_in_between(self):
        folder = GOOD.replace("golive::Test", "golive::FolderTest")
        self.assertFault(folder, "init() has to call FolderTest::init()")
        self.assertEqual(faults_of_text("part/tst_foo.cpp", folder.replace("Test::init();", "FolderTest::init();")), [])
        self.assertFault(GOOD.replace("Test::init();", "FolderTest::init();"), "init() has to call Test::init()")
        self.assertFault(GOOD.replace("golive::Test", "golive::OtherTest"), "does not derive")
        self.assertFault("void FolderTest::init()\n{\n    m_dir.reset();\n}\n", "init() has to call Test::init()", "testing/foldertest.cpp")

    def test_waits(self):
        for wait in ("QTest::qWait(50);", "qWait(1'000);", "QVERIFY(!spy.wait(100));", "if (!doneSpy->wait(100)) {}",
                     "QVERIFY(!changed.wait(100));", "QVERIFY2(!socket.waitForReadyRead(300), what);",
                     "QVERIFY(!QTest::qWaitFor([] { return came; }, 100));", "QCOMPARE(changed.wait(100), false);",
                     "QCoreApplication::processEvents(QEventLoop::AllEvents, 100);"):
            faults = faults_of_text("part/tst_foo.cpp", GOOD.replace("void waits() {", "void waits() { " + wait))
            self.assertTrue(faults, wait)
        for wait in ("if (!process.waitForFinished(5'000)) process.kill();", "QCoreApplication::processEvents();",
                     "QVERIFY(QTest::qWaitForWindowActive(page));"):
            self.assertEqual(faults_of_text("part/tst_foo.cpp",
                                            GOOD.replace("void waits() {", "void waits() { " + wait)), [], wait)

    def test_what_never_runs(self):
        lost = GOOD.replace("\n};", "\nprivate:\n    static Foo made();\n    void isLost()\n    {\n        QVERIFY(false);\n    }\n};", 1)
        self.assertFault(lost, "isLost() is no slot")
        self.assertEqual(faults_of_text("part/tst_foo.cpp", lost.replace("private:", "private Q_SLOTS:")), [])
        self.assertEqual(faults_of_text("part/tst_foo.cpp", lost.replace("m_foo.reset();", "isLost();")), [])

    def test_loops_over_enums(self):
        for loop in ("for (int i = 0; i <= static_cast<int>(Step::Done); ++i) {}", "for (int i = 1; i < int(Step::Done); ++i) {}"):
            self.assertFault(GOOD.replace("void waits() {", "void waits() { " + loop), "enumValues")


if __name__ == "__main__":
    unittest.main()
