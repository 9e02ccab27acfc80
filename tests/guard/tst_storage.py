#!/usr/bin/env python3
"""The guard where the disk is full, the folder is read-only, the database locked or damaged: a clear message, no call
that is not in the ledger, and nothing lost."""
import os
import resource
import sqlite3
import subprocess
import threading
import unittest

from world import BUILD, DataFolder, Guard, Sandbox, wait_for

NOBODY = 65534


class Storage(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--no-rate-limits")
        self.folder = DataFolder()
        self.app, token = self.sandbox.new_app("StorageHouse")
        self.sandbox.subscribe(self.app, token)
        self.sandbox.control("/signup", {"appId": self.app, "phone": "+5511987654321"})
        finished = self.sandbox.now()
        self.sandbox.advance(10)
        self.folder.keep({"app": self.app, "name": "StorageHouse", "token": token, "finishedAt": finished})
        self.database = self.folder.path / "golive.sqlite"

    def tearDown(self):
        self.sandbox.close()
        self.folder.close()

    # --- what is looked at

    def syncs(self):
        return [one["type"] for one in self.sandbox.control("/syncs")]

    def states(self):
        return {kind: row["state"] for (_, _, kind), row in self.folder.ledger().items()}

    def kept(self):
        """The set-ups in the folder, as text."""
        database = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return [row[0] for row in database.execute("SELECT json FROM setups")]
        finally:
            database.close()

    def guard_until_it_ends(self, **options):
        """(exit code, what it said)"""
        guard = Guard(self.folder, self.sandbox.url, **options)
        try:
            code = guard.process.wait(60)
        except subprocess.TimeoutExpired:
            guard.kill()
            code = None
        return code, guard.text()

    def syncs_once_all_is_well(self):
        guard = Guard(self.folder, self.sandbox.url)
        both = {"contacts": "accepted", "history": "accepted"}
        is_done = wait_for(lambda: self.states() == both, 90)
        text = guard.text()
        guard.end()
        self.assertTrue(is_done, text)
        self.assertEqual(sorted(self.syncs()), ["contacts", "history"])

    # --- the folder

    def test_read_only_folder(self):
        before = self.database.read_bytes()
        prefix = ()
        if os.geteuid() == 0:
            # Rights mean nothing to root: the guard runs as somebody who may read and not write.
            self.folder.root.chmod(0o755)
            for path in (self.folder.path, self.folder.credentials):
                path.chmod(0o755)
                for file in path.iterdir():
                    file.chmod(0o644)
            prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        else:
            self.folder.path.chmod(0o555)
            self.database.chmod(0o444)
        try:
            code, text = self.guard_until_it_ends(prefix=prefix)
        finally:
            self.folder.path.chmod(0o700)
            self.database.chmod(0o600)
        self.assertEqual(code, 1, text)
        self.assertRegex(text, "cannot be (used|written)")
        self.assertIn(str(self.folder.path), text)
        self.assertEqual(self.syncs(), [])
        self.assertEqual(self.database.read_bytes(), before)
        self.syncs_once_all_is_well()

    # --- the disk

    def test_full_disk(self):
        """With room for nothing, for the database alone, and for a bit more each time: the claim is on disk, or no call
        is made."""
        size = self.database.stat().st_size
        told = 0
        for room in (0, 16 * 1024, 32 * 1024, 33 * 1024, 37 * 1024, 41 * 1024, 45 * 1024, 53 * 1024, 61 * 1024):
            with self.subTest(room=room):
                before = self.kept()
                text = self.guard_with_room(room)
                rows = self.folder.ledger()
                for kind in self.syncs():
                    self.assertIn(rows[(self.app, 1, kind)]["state"], ("claimed", "accepted", "unknown"))
                self.assertEqual(len(self.kept()), len(before))
                if not rows:  # nothing was claimed, and it was not for want of trying
                    self.assertRegex(text, "(?i)disk is full|not kept|no space|cannot be (used|written)")
                    told += 1
        self.assertGreater(told, 0)
        self.assertGreater(size, 0)
        rows = self.folder.ledger()
        if not rows:
            self.syncs_once_all_is_well()
        self.assertLessEqual(max((self.syncs().count(kind) for kind in ("contacts", "history")), default=0), 1)

    def guard_with_room(self, room):
        environment = self.folder.environment()

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

        # The signal of the limit stays ignored, as Python has it: writing fails as it does on a full disk. Its words go
        # through a pipe, which has no size.
        process = subprocess.Popen([BUILD / "bin" / "golive", "--guard", "--data-dir", self.folder.path,
                                    "--partner-url", self.sandbox.url], env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limit,
                                   restore_signals=False)
        said = []
        reader = threading.Thread(target=lambda: said.extend(iter(process.stdout.readline, b"")))
        reader.start()
        wait_for(lambda: process.poll() is not None or any(b"guarding as" in line for line in said), 60)
        # A tick later it would have claimed; two more show what it does when that fails.
        wait_for(lambda: process.poll() is not None, 4)
        process.terminate()
        process.wait(60)
        reader.join(10)
        return b"".join(said).decode(errors="replace")

    # --- the database

    def test_locked_database(self):
        """Another program holds it for writing: nothing is claimed, so nothing is sent; later it goes on by itself."""
        other = sqlite3.connect(self.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        guard = Guard(self.folder, self.sandbox.url)
        try:
            is_told = wait_for(lambda: guard.process.poll() is not None or "holds it" in guard.text()
                               or "locked" in guard.text() or "not kept" in guard.text(), 90)
            self.assertTrue(is_told, guard.text())
            self.assertEqual(self.syncs(), [])
            other.execute("ROLLBACK")
            other.close()
            if guard.process.poll() is not None:
                self.assertEqual(guard.process.returncode, 1)
                guard.out.close()
                return self.syncs_once_all_is_well()
            both = {"contacts": "accepted", "history": "accepted"}
            self.assertTrue(wait_for(lambda: self.states() == both, 60), guard.text())
            self.assertEqual(sorted(self.syncs()), ["contacts", "history"])
            guard.end()
        finally:
            if guard.process.poll() is None:
                guard.kill()

    def test_damaged_database(self):
        good = self.database.read_bytes()
        damages = {"its head": (0, b"no database at all"), "the middle": (4096, os.urandom(4096)),
                   "cut off": (len(good) // 2, None)}
        for name, (at, bytes_) in damages.items():
            with self.subTest(name):
                self.empty()
                bad = good[:at] + (bytes_ or b"") + (good[at + len(bytes_):] if bytes_ else b"")
                self.database.write_bytes(bad)
                code, text = self.guard_until_it_ends()
                self.assertEqual(code, 1, text)
                self.assertIn("was damaged and has been put aside", text)
                self.assertIn("nothing was deleted", text)
                aside = [file for file in self.folder.path.glob("golive-damaged-*.sqlite")]
                self.assertEqual([file.read_bytes() for file in aside], [bad])
                self.assertEqual(self.syncs(), [])
                # A service is started again; there is nothing it could spend by mistake.
                guard = Guard(self.folder, self.sandbox.url)
                self.assertTrue(wait_for(lambda: "nothing to guard" in guard.text(), 90), guard.text())
                # ... but with an empty database all would seem well: each start says what is not guarded.
                self.assertIn("the set-ups in it are not guarded", guard.text())
                self.assertIn(aside[0].name, guard.text())
                guard.end()
                self.assertEqual(self.syncs(), [])
        self.empty()
        self.database.write_bytes(good)
        self.syncs_once_all_is_well()

    def empty(self):
        for file in self.folder.path.iterdir():
            file.unlink()


if __name__ == "__main__":
    unittest.main()
