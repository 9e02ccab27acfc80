#!/usr/bin/env python3
"""The guard with ten set-ups at different stages at once, under the partner's real limits: each ends as it must, and
the partner is asked politely. With GOLIVE_TEST_STORE=server they are kept by a PostgreSQL of its own."""
import collections
import os
import sys
import unittest

from world import DataFolder, Guard, PostgresServer, Sandbox, wait_for

DAY = 24 * 3600


class ManySetups(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--scenario", "slow-setup")  # three stages of two minutes
        self.server = PostgresServer() if os.environ.get("GOLIVE_TEST_STORE") == "server" else None
        self.folder = DataFolder(server=self.server)
        self.apps = {}
        self.kept = []

    def tearDown(self):
        self.sandbox.close()
        self.folder.close()
        if self.server:
            self.server.close()

    def add(self, name, stage, signup=None, **fields):
        """An app of the partner and its set-up. Its set-up begins now, where `signup` is given."""
        app, token = self.sandbox.new_app(name + "House")
        self.sandbox.subscribe(app, token)
        self.apps[name] = app
        now = self.sandbox.now()
        if signup is not None:
            ago = signup.get("finishedSecondsAgo", 0)
            self.sandbox.control("/signup", {"appId": app, "phone": f"+5511987650{len(self.apps):03}", **signup})
            fields.setdefault("finishedAt", now - ago * 1000)
        self.kept.append({"app": app, "name": name, "token": token, "stage": stage, **fields})
        return app

    def states(self, name):
        rows = self.folder.ledger()
        return tuple(rows.get((self.apps[name], 1, kind), {}).get("state", "-") for kind in ("contacts", "history"))

    def test_each_ends_as_it_must(self):
        # Ten apps a minute may be made, and no more are needed.
        self.add("Live", "setting-up", {"finishedSecondsAgo": 1800})
        self.add("Unarmed", "setting-up", {"finishedSecondsAgo": 1800}, isArmed=False)
        self.add("Late", "setting-up", {"finishedSecondsAgo": DAY + 3600})
        self.add("Fails", "setting-up", {"setUpFails": True})
        settled = self.add("Settled", "live", {}, contacts="accepted", history="accepted")
        self.sandbox.advance(600)  # these five have gone through set-up while nobody looked
        self.add("SettingUp", "selection", {})
        selection = self.add("Selection", "facebook", {"confirms": False})
        facebook = self.add("Facebook", "link")
        self.sandbox.start_facebook(facebook)
        untouched = self.add("Untouched", "new")
        self.add("Expired", "link", linkMadeAt=self.sandbox.now() - 6 * DAY * 1000)
        self.folder.keep(*self.kept)
        guard = Guard(self.folder, self.sandbox.url)
        try:
            both = ("accepted", "accepted")
            self.assertTrue(wait_for(lambda: self.states("Live") == both, 150), guard.text())
            self.assertTrue(wait_for(lambda: self.states("Late") == ("refused", "refused"), 150), guard.text())
            self.assertTrue(wait_for(lambda: "could not set it up" in guard.text(), 150), guard.text())
            self.assertEqual(self.states("SettingUp"), ("-", "-"))
            self.sandbox.advance(7 * 60)  # its three stages are over
            self.assertTrue(wait_for(lambda: self.states("SettingUp") == both, 150), guard.text())
            self.sandbox.advance(16 * 60)
            self.assertTrue(wait_for(lambda: "Selection" in said(guard, "stuck at the number selection"), 150), guard.text())
            self.assertTrue(wait_for(lambda: "Unarmed" in said(guard, "live, but no sync was accepted"), 150), guard.text())
            self.assertIsNone(guard.process.poll())
            self.assertEqual(guard.end(), 0)
        finally:
            if guard.process.poll() is None:
                guard.kill()
        self.assertEqual(self.states("Unarmed"), ("-", "-"))
        for name in ("Fails", "Selection", "Facebook", "Untouched", "Expired"):
            self.assertEqual(self.states(name), ("-", "-"), name)
        self.is_polite({self.apps["Live"], self.apps["SettingUp"], self.apps["Late"]},
                       {settled, untouched})
        self.assertNotIn(selection, self.synced())

    def synced(self):
        return {one["appId"] for one in self.sandbox.control("/syncs")}

    def is_polite(self, synced, never_asked):
        calls = [one for one in self.sandbox.control("/calls")]
        guards = [one for one in calls if one["at"] >= self.first_look(calls)]
        self.assertEqual(self.synced(), synced)
        by_type = collections.Counter((one["appId"], one["type"]) for one in self.sandbox.control("/syncs"))
        self.assertEqual(set(by_type.values()), {1})
        self.assertFalse([one for one in guards if one["status"] == 429 or one["unexpected"]])
        asked = {app for one in guards for app in never_asked if app in one["path"]}
        self.assertEqual(asked, set())
        kinds = collections.defaultdict(list)
        for one in guards:
            kinds[one["path"].rsplit("/", 1)[-1]].append(one)
        for kind, of_a_kind in kinds.items():
            self.assertLessEqual(most_within(of_a_kind, 1000), 10, kind)  # what the partner allows for any one call
        self.assertLessEqual(most_within(guards, 1000), 20)  # all kinds; what waited on a busy machine arrives at once
        print(f"{len(guards)} calls in {(guards[-1]['at'] - guards[0]['at']) / 1000:.0f} s, "
              f"at most {most_within(guards, 1000)} in one second, {most_within(guards, 60_000)} in one minute")

    def first_look(self, calls):
        """The guard alone asks for state."""
        return next(one["at"] for one in calls if one["path"].endswith(("/pipeline", "/health")))


def said(guard, words):
    return [line.split(" ", 1)[-1] for line in guard.text().splitlines() if words in line].__str__()


def most_within(calls, ms):
    times = sorted(one["at"] for one in calls)
    return max(sum(1 for other in times if start <= other < start + ms) for start in times)


if __name__ == "__main__":
    if os.environ.get("GOLIVE_TEST_STORE") == "server" and not PostgresServer.is_installed():
        sys.exit(77)
    unittest.main()
