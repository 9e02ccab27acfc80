#!/usr/bin/env python3
"""Without the web view a rehearsal of Facebook's own pages says what it wants, and is neither passed nor failed:
tst_needswebview.py FOLDER-OF-PROGRAMS SCENARIO..."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = pathlib.Path(sys.argv[1])
SCENARIOS = sys.argv[2:]


class NeedsWebView(unittest.TestCase):
    def rehearse(self, scenario, folder):
        report = pathlib.Path(folder) / scenario
        done = subprocess.run(["bash", HERE / "withoutplugin", PROGRAMS, "--rehearse", "--lang", "en", "--report", report,
                               "--scenario", scenario], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout, report.exists()

    def test_says_so(self):
        self.assertTrue(SCENARIOS)
        with tempfile.TemporaryDirectory() as folder:
            for scenario in SCENARIOS:
                with self.subTest(scenario):
                    code, said, is_reported = self.rehearse(scenario, folder)
                    self.assertEqual(code, 3, said)
                    self.assertIn(f"The scenario {scenario} needs the web view", said)
                    self.assertFalse(is_reported)
                    # What there is without it is named, and nothing of these.
                    others = said.partition("Without it there are: ")[2].split("\n")[0].split(", ")
                    self.assertIn("happy", others)
                    self.assertEqual([other for other in others if other in SCENARIOS], [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
