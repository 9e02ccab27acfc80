#!/usr/bin/env python3
"""What bash, zsh and PowerShell complete of golivectl, and what its man page names, is what its help says.

usage: tst_completion.py GOLIVECTL
"""
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"
GOLIVECTL = sys.argv.pop(1)
COMPLETE = """
. "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_golivectl
printf '%s\\n' "${COMPREPLY[@]}"
"""


def helped(*command):
    return subprocess.run([GOLIVECTL, *command, "--help"], capture_output=True, text=True, check=True).stdout


def options(text):
    return set(re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", text, re.M))


def completed(*words):
    said = subprocess.run(["bash", "-c", COMPLETE, "bash", PACKAGING / "completions/golivectl.bash", *words],
                          capture_output=True, text=True, check=True).stdout
    return set(said.split())


COMMANDS = set(re.findall(r"^  (\w+) ", helped().split("Commands:")[1].split("Options:")[0], re.M))


class Completion(unittest.TestCase):
    def test_commands(self):
        self.assertLessEqual({"guard", "doctor", "explain", "policy"}, COMMANDS)
        self.assertEqual(completed("golivectl", ""), COMMANDS | options(helped()))
        self.assertEqual(completed("golivectl", "do"), {"doctor"})

    def test_options(self):
        for command in COMMANDS:
            with self.subTest(command):
                self.assertEqual(completed("golivectl", command, "--"), options(helped(command)))
        self.assertEqual(completed("golivectl", "doctor", "--json", "--la"), {"--lang"})

    def test_values(self):
        self.assertEqual(completed("golivectl", "doctor", "--lang", ""),
                         set(re.search(r"Language: ([\w, ]+)", helped("doctor")).group(1).split(", ")))
        self.assertEqual(completed("golivectl", "guard", "--data-dir", "/et"), {"/etc"})

    def test_zsh(self):
        text = (PACKAGING / "completions/_golivectl").read_text(encoding="utf-8")
        self.assertEqual(set(re.findall(r"^    '(\w+):", text, re.M)), COMMANDS)
        for command in COMMANDS:
            row = re.search(rf"^    {command}\) options=\((.*)\) ;;$", text, re.M).group(1)
            self.assertEqual(set(re.findall(r"'(--[\w-]+)", row)), options(helped(command)), command)

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh_reads_it(self):
        subprocess.run(["zsh", "-n", PACKAGING / "completions/_golivectl"], check=True)

    def test_powershell(self):
        text = (PACKAGING / "completions/golivectl.ps1").read_text(encoding="utf-8")
        rows = dict(re.findall(r"^        '(\w+)' = '(.*)'$", text, re.M))
        self.assertEqual(set(rows), COMMANDS)
        for command in COMMANDS:
            self.assertEqual(set(rows[command].split()), options(helped(command)), command)

    def test_man_page(self):
        page = (PACKAGING / "man/golivectl.1").read_text(encoding="utf-8").replace("\\-", "-")
        for command in COMMANDS:
            self.assertIn(f".B golivectl {command}\n", page)
        for option in options(helped()).union(*(options(helped(command)) for command in COMMANDS)):
            self.assertIn(option, page)

    @unittest.skipUnless(shutil.which("man"), "no man here")
    def test_man_page_is_read(self):
        checked = subprocess.run(["man", "--warnings", "-l", PACKAGING / "man/golivectl.1"], capture_output=True, text=True)
        self.assertEqual((checked.returncode, checked.stderr), (0, ""))


unittest.main()
