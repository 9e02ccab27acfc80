#!/usr/bin/env python3
"""What is planted is found, in each place and each form: or that nothing was found elsewhere would say nothing."""
import base64
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

from leaks import Mark, ProcessWatch, leaks_in_files, leaks_in_text

SECRET = Mark("secret", "mark/3e9d+of a secret")
PERSON = Mark("person", "Ana Marked-Souza")
BOTH = [SECRET, PERSON]


class Leaks(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="golive-leaks-")
        self.root = pathlib.Path(self.place.name)

    def tearDown(self):
        self.place.cleanup()

    def found(self, allowed=()):
        return [(leak.mark.kind, leak.place) for leak in leaks_in_files(self.root, BOTH, allowed)]

    def test_each_form_in_a_file(self):
        value = SECRET.value
        for name, data in {"text": value.encode(), "utf16": value.encode("utf-16-le"),
                           "query": b"?x=" + urllib.parse.quote(value, safe="").encode(),
                           "form": b"x=" + urllib.parse.quote_plus(value, safe="").encode(),
                           "hex": value.encode().hex().encode(),
                           "base64": base64.b64encode(value.encode()),
                           "basic": base64.b64encode(b"ana:" + value.encode()),
                           "basic of two": base64.b64encode(b"an:" + value.encode() + b":x"),
                           "address": base64.urlsafe_b64encode(b"a:" + value.encode())}.items():
            with self.subTest(name):
                file = self.root / "some" / "where" / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(b"\0 before" + data + b"after")
                self.assertEqual(self.found(), [("secret", f"some/where/{name}")])
                file.unlink()

    def test_a_hidden_file_and_a_name(self):
        (self.root / ".cache").mkdir()
        (self.root / ".cache" / ".log").write_text(PERSON.value)
        (self.root / PERSON.value).write_text("")
        self.assertEqual(sorted(self.found()), [("person", ".cache/.log"), ("person", PERSON.value)])

    def test_what_sqlite_has_in_its_log_alone(self):
        database = sqlite3.connect(self.root / "x.sqlite", isolation_level=None)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE t (x)")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("INSERT INTO t VALUES (?)", [SECRET.value])
        self.assertEqual(self.found(), [("secret", "x.sqlite-wal")])
        database.close()

    def test_a_row_that_was_deleted(self):
        database = sqlite3.connect(self.root / "x.sqlite", isolation_level=None)
        database.execute("PRAGMA secure_delete=OFF")
        database.execute("CREATE TABLE t (x)")
        database.execute("INSERT INTO t VALUES (?)", [SECRET.value])
        database.execute("DELETE FROM t")
        database.close()
        self.assertEqual(self.found(), [("secret", "x.sqlite")])

    def test_the_table_allows_a_kind_at_a_place(self):
        (self.root / "data").mkdir()
        (self.root / "data" / "kept.sqlite").write_text(SECRET.value + PERSON.value)
        self.assertEqual(self.found([("person", "data/kept.sqlite*")]), [("secret", "data/kept.sqlite")])
        self.assertEqual(len(self.found([("person", "kept.sqlite")])), 2)

    def test_what_was_said(self):
        self.assertEqual(len(leaks_in_text("stderr", b"golive.x: " + SECRET.value.encode(), BOTH)), 1)
        self.assertEqual(leaks_in_text("stderr", b"golive.x: nothing", BOTH), [])

    def test_arguments_and_environment_of_what_a_process_starts(self):
        code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import sys; sys.stdin.read()', sys.stdin.readline()])"
        for where, environment, argument in (("cmdline", {}, SECRET.value), ("environ", {"X": SECRET.value}, "x")):
            with self.subTest(where):
                process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, env=environment)
                watch = ProcessWatch(process)
                process.stdin.write(argument.encode() + b"\n")
                process.stdin.flush()
                deadline = time.monotonic() + 20
                while not watch.leaks(BOTH) and time.monotonic() < deadline:
                    time.sleep(0.05)
                process.stdin.close()
                process.wait()
                watch.end()
                self.assertIn(where, " ".join(str(leak) for leak in watch.leaks(BOTH)))


if __name__ == "__main__":
    unittest.main()
