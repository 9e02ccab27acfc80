#!/usr/bin/env python3
"""packaging/run switches Chromium's sandbox off for root's practice and rehearsals, and for nothing else: whatever the
program would take for a live start keeps it."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

RUN = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "run"

# In the program's place: what it was started with.
STUB = """#!/bin/sh
echo "sandbox=${QTWEBENGINE_DISABLE_SANDBOX-kept}"
for argument in "$@"; do echo "argument=$argument"; done
"""

PRACTICE = [
    [],
    ["--practice"],
    ["--practice", "--lang", "en"],
    ["--lang", "en", "--practice"],
    ["--rehearse", "--report", "x"],
    ["--scenario", "happy", "--report", "x", "--rehearse"],
    ["--practice", "--rehearse", "--report", "x"],
]

LIVE = [
    ["--lang", "en"],
    ["--theme", "dark", "--data-dir", "x"],
    ["--open", "practice.golive"],
    ["--open", "practice"],
    ["--guard"],
    ["--guard", "--data-dir", "practice"],
    ["--partner-url", "https://partner.gupshup.io"],
    ["--in-tray"],
    ["--doctor"],
    ["--explain", "131000"],
    # The value of an option, as the program reads it, and no option.
    ["--data-dir", "--practice"],
    ["--data-dir", "--rehearse"],
    ["--open", "--practice"],
    ["--explain", "--rehearse"],
    ["--guard-name", "--practice", "--guard"],
    ["-platform", "--practice"],
    ["-style", "--rehearse"],
    # No options at all, or other ones.
    ["--", "--practice"],
    ["--lang", "en", "--", "--rehearse"],
    ["practice"],
    ["-practice"],
    ["--practice=1"],
    ["--Practice"],
    ["--practices"],
    [" --practice"],
    ["--open=--practice"],
    ["--open", "a --practice b"],
    ["--help"],
    ["--version"],
]


class Run(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="golive-run-")
        root = self.root = pathlib.Path(self.place.name)
        (root / "packaging").mkdir()
        shutil.copy(RUN, root / "packaging" / "run")
        self.write("packaging/install-packages", "")
        self.write("packaging/build", "")
        self.write("packaging/under-xvfb", 'exec "$@"')
        self.write("build/release/bin/golive", STUB)
        self.write("bin/id", 'if [ "$*" = -u ]; then echo "$STUB_USER"; fi')

    def tearDown(self):
        self.place.cleanup()

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text if text.startswith("#!") else f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)

    def start(self, arguments, user, display):
        """(what became of the sandbox, what the program was started with)"""
        environment = {"PATH": f"{self.root / 'bin'}:{os.environ['PATH']}", "STUB_USER": str(user)}
        if display:
            environment["DISPLAY"] = ":0"
        done = subprocess.run(["bash", self.root / "packaging" / "run", *arguments], env=environment, check=True,
                              stdout=subprocess.PIPE, text=True)
        lines = done.stdout.splitlines()
        told = [line.partition("=")[2] for line in lines if line.startswith("sandbox=")]
        self.assertEqual(len(told), 1, done.stdout)
        return told[0], [line.partition("=")[2] for line in lines if line.startswith("argument=")]

    def test_roots_practice_goes_without(self):
        for arguments in PRACTICE:
            for display in (False, True):
                with self.subTest(arguments=arguments, display=display):
                    sandbox, started = self.start(arguments, 0, display)
                    self.assertEqual(sandbox, "1")
                    if arguments:
                        self.assertEqual(started, arguments)
                    else:
                        self.assertEqual(started[0], "--practice" if display else "--rehearse")

    def test_live_keeps_it(self):
        for arguments in LIVE:
            for display in (False, True):
                with self.subTest(arguments=arguments, display=display):
                    self.assertEqual(self.start(arguments, 0, display), ("kept", arguments))

    def test_whoever_is_not_root_keeps_it(self):
        for arguments in PRACTICE + LIVE:
            with self.subTest(arguments=arguments):
                self.assertEqual(self.start(arguments, 1000, True)[0], "kept")


if __name__ == "__main__":
    unittest.main()
