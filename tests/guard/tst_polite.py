#!/usr/bin/env python3
"""tst_polite.py [GUARDS] [SETUPS] [SECONDS]: that many guards on one store, a PostgreSQL of its own, call the partner as
politely as one; what one of them leaves behind the others take over; whom the partner turns away tells the others.

What is compared is the number of polls in SECONDS of one guard alone and of all of them, with the same set-ups, shared out
evenly. A poll is begun by a tick, once a second, and then waits for its place, which is 200 ms wide: against one guard a
set-up's turn comes later by that, never earlier. So the sum may lie above one guard's by what a window's edges cut off (one
poll of each guard, and one second's of the one) and below it by a tenth. What else a poll asks (health, at one of three) is
counted with the one guard's at its most: each is asked at its own turn, which a window cuts.
"""
import collections
import sys
import time

from world import DataFolder, Guard, PostgresServer, Sandbox, wait_for

GUARDS = int(sys.argv[1]) if len(sys.argv) > 1 else 6
SETUPS = int(sys.argv[2]) if len(sys.argv) > 2 else 60
SECONDS = int(sys.argv[3]) if len(sys.argv) > 3 else 25
PATIENCE = 120
STALE = 16 * 60 * 1000  # a guard that gave no sign of life for so long, in ms


class Team:
    """Set-ups whose owners are on Gupshup's page: each is polled every ten seconds, were there no limit."""

    def __init__(self, server, sandbox, apps):
        self.sandbox, self.apps = sandbox, apps
        self.folder = DataFolder(server=server)
        self.server = server
        now = sandbox.now()
        self.folder.keep(*({"app": app, "name": f"Client{i}", "token": token, "stage": "selection",
                            "finishedAt": now - 60_000} for i, (app, token) in enumerate(apps.items())))
        self.guards = []

    def begin(self, count):
        """All at once. Each has its log, its lock and its name in a folder of its own, as on a computer of its own."""
        self.guards = [Guard(self.folder, self.sandbox.url, "--guard-name", f"guard {i}", "--data-dir",
                             self.folder.root / f"computer{i}") for i in range(count)]
        for guard in self.guards:
            expect(guard.is_up() and guard.process.poll() is None, "a guard is up", guard.text)

    def query(self, sql):
        return self.server.query(f"SET search_path=golive; {sql}", self.folder.database)

    def holders(self):
        rows = self.query("SELECT guard, count(*) FROM guards GROUP BY guard").split()
        return dict((row.rsplit("|", 1)[0], row) for row in rows)

    def share_out(self):
        """As if they had come one by one, each to some guard."""
        names = ", ".join(f"({i}, 'guard {i}')" for i in range(len(self.guards)))
        self.query(f"INSERT INTO guard_beats SELECT name, (extract(epoch FROM now())*1000)::bigint FROM (VALUES {names})"
                   " AS g(i, name) ON CONFLICT (guard) DO UPDATE SET seen_at=excluded.seen_at;"
                   " UPDATE guards SET guard='guard ' || n FROM (SELECT setup AS s, (row_number() OVER (ORDER BY setup)) %"
                   f" {len(self.guards)} AS n FROM guards) AS o WHERE setup=s")

    def each_has_its_share(self):
        shares = [shares_of(guard) for guard in self.guards]
        return all(shares) and sum(len(share) for share in shares) == len(self.apps)

    def polls(self, since=0):
        return [one for one in self.sandbox.control("/calls") if one["at"] >= since and one["path"].endswith("/pipeline")]

    def are_all_polled(self, since, times=1):
        polled = collections.Counter(one["path"] for one in self.polls(since))
        return len(polled) == len(self.apps) and min(polled.values()) >= times

    def watched(self):
        """Calls of a stated time, of which the first round is over."""
        begin = self.sandbox.now()
        time.sleep(SECONDS)
        return [one for one in self.sandbox.control("/calls") if begin <= one["at"] < begin + SECONDS * 1000]

    def has_both_calls(self, app):
        return [row["state"] for row in self.folder.ledger().values() if row["app"] == app] == ["accepted", "accepted"]

    def told_of(self, names):
        """What is known of these clients: the ledger, who has them, and what each guard said."""
        is_named = lambda line: line.split("(")[0].split()[-1:] and line.split("(")[0].split()[-1] in names
        said = [f"guard {i}: {line}" for i, guard in enumerate(self.guards) for line in guard.text().splitlines()
                if is_named(line)]
        lines = [str(row) for row in self.folder.ledger().values()]
        return "\n".join([str(sorted(names)), *lines, self.query("SELECT * FROM guards"), *said])

    def close(self):
        for guard in self.guards:
            if guard.process.poll() is None:
                guard.kill()
        self.folder.close()


def shares_of(guard):
    """What it says that it looks after."""
    held = set()
    for line in guard.text().splitlines():
        name = line.split("(")[0].split()[-1]
        if "no longer looked after from here" in line:
            held.discard(name)
        elif "looked after from here" in line:
            held.add(name)
    return held


def expect(is_so, what, tell=lambda: ""):
    if not is_so:
        sys.exit(f"not so: {what}\n{tell()[-3000:]}")


def most_within(calls, ms):
    times = sorted(one["at"] for one in calls)
    return max(sum(1 for other in times if start <= other < start + ms) for start in times)


def of_kinds(calls):
    return collections.Counter(one["path"].rsplit("/", 1)[-1] for one in calls)


def is_within_the_limits(calls):
    polls = [one for one in calls if one["path"].endswith("/pipeline")]
    expect(not [one for one in calls if one["status"] == 429], "nobody is turned away")
    return most_within(polls, 1000)


def main():
    if not PostgresServer.is_installed():
        print("there is no PostgreSQL here")
        return 77
    server = PostgresServer()
    sandbox = Sandbox("--no-rate-limits")  # counted here: a refusal would hide by how much
    apps = dict(sandbox.new_app(f"Polite{i}") for i in range(SETUPS))
    phones = {app: f"+55119{20000000 + i}" for i, app in enumerate(apps)}
    for app, token in apps.items():
        sandbox.subscribe(app, token)
        sandbox.control("/signup", {"appId": app, "phone": phones[app], "confirms": False})
    team = Team(server, sandbox, apps)
    try:
        begin = sandbox.now()
        team.begin(1)
        expect(wait_for(lambda: team.are_all_polled(begin, 2), PATIENCE), "one guard polls all", team.guards[0].text)
        alone = team.watched()
        print(f"one guard: {dict(of_kinds(alone))}, {is_within_the_limits(alone)} polls in a second at most", flush=True)
        team.close()

        team = Team(server, sandbox, apps)
        begin = sandbox.now()
        team.begin(GUARDS)
        expect(wait_for(lambda: team.are_all_polled(begin), PATIENCE), "all are polled", team.guards[0].text)
        first = [one for one in sandbox.control("/calls") if one["at"] >= begin]
        print(f"{GUARDS} guards that start at once: {dict(of_kinds(first))}, {is_within_the_limits(first)} polls in a second "
              f"at most, {team.holders()}", flush=True)
        expect(of_kinds(first)["login"] == 0 and most_within([o for o in first if o["path"].endswith("/pipeline")], 1000) <= 10,
               "they start politely")
        team.share_out()
        expect(wait_for(team.each_has_its_share, PATIENCE), "each has its share",
               lambda: str([len(shares_of(guard)) for guard in team.guards]))
        shared = sandbox.now()
        expect(wait_for(lambda: team.are_all_polled(shared, 2), PATIENCE), "all are polled by those who have them")
        together = team.watched()
        print(f"{GUARDS} guards: {dict(of_kinds(together))}, {is_within_the_limits(together)} polls in a second at most",
              flush=True)
        of_one, of_all = (of_kinds(calls)["pipeline"] for calls in (alone, together))
        expect(of_all <= of_one + GUARDS + 5, f"{of_all} polls are no more than one guard's {of_one}")
        expect(of_all >= of_one * 0.9, f"{of_all} polls are as many as one guard's {of_one}: each is polled as often")
        expect(len(together) <= 2 * of_all, "no poll asks for more than one guard's")
        expect(is_within_the_limits(together) <= 10, "no more than the partner allows in a second")
        each = collections.Counter(one["path"] for one in together if one["path"].endswith("/pipeline"))
        fair = len([one for one in alone if one["path"].endswith("/pipeline")]) / SETUPS
        expect(len(each) == SETUPS and min(each.values()) >= int(fair * 0.6), f"each has its turn: {sorted(each.values())}")

        # Whom the partner turns away tells the others.
        pause = 10
        before = sandbox.now()
        sandbox.control("/fail", {"path": "/partner/app/*/pipeline", "how": "429", "seconds": pause})
        turned = lambda: [one["at"] for one in team.polls(before) if one["status"] == 429]
        expect(wait_for(lambda: turned(), PATIENCE), "one is turned away")
        at = turned()[0]
        expect(wait_for(lambda: [one for one in team.polls(at) if one["at"] > at + pause * 1000], PATIENCE), "they go on")
        meanwhile = [one for one in team.polls(at + 1) if one["at"] < at + pause * 1000 - 500]
        print(f"turned away for {pause} s: {len(meanwhile)} polls meanwhile, the last "
              f"{(max((one['at'] for one in meanwhile), default=at) - at) / 1000:.1f} s later", flush=True)
        # What had its place before it was told: two seconds' at most.
        expect(all(one["at"] < at + 2500 for one in meanwhile), "the others pause, too")

        # The one that is killed in the middle of its calls leaves them to others, and none is made twice.
        victim = team.guards[0]
        names = shares_of(victim)
        confirmed = [app for i, app in enumerate(apps) if f"Client{i}" in names][:3]
        for app in confirmed:
            sandbox.control("/confirm", {"appId": app, "phone": phones[app]})
        expect(wait_for(lambda: sandbox.control("/syncs"), PATIENCE), "the first call is made", victim.text)
        victim.kill()
        # It may have been quick: whose two calls it had made needs nobody.
        ended = {app for app in confirmed if team.has_both_calls(app)}
        names -= {f"Client{i}" for i, app in enumerate(apps) if app in ended}
        team.query(f"UPDATE guard_beats SET seen_at=seen_at-{STALE} WHERE guard='guard 0'")
        rest = team.guards[1:]
        expect(wait_for(lambda: names <= set().union(*map(shares_of, rest)), PATIENCE), "the others take over",
               lambda: team.told_of(names - set().union(*map(shares_of, rest))))
        taken = sandbox.now()
        left = {app for i, app in enumerate(apps) if f"Client{i}" in names}
        expect(wait_for(lambda: left <= {one["path"].split("/")[3] for one in team.polls(taken)} | set(confirmed), PATIENCE),
               "what it had is polled by others")
        is_done = lambda: len({(one["appId"], one["type"]) for one in sandbox.control("/syncs")}) >= 5
        expect(wait_for(is_done, PATIENCE), "the others make the calls that are left", lambda: str(sandbox.control("/syncs")))
        syncs = collections.Counter((one["appId"], one["type"]) for one in sandbox.control("/syncs"))
        expect(max(syncs.values()) == 1, f"none is made twice: {syncs}")
        posts = [one for one in sandbox.control("/calls") if one["path"].endswith("/coex/sync")]
        expect(most_within(posts, 60_000) <= 10, "as many calls as the partner allows in a minute")
        print(f"one was killed: {len(names)} set-ups taken over, {len(syncs)} calls made once each")
    finally:
        team.close()
        sandbox.close()
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
