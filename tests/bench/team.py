#!/usr/bin/env python3
"""A team on one PostgreSQL: PROGRAMS programs for SECONDS, ONBOARDINGS numbers that go live meanwhile.

usage: team.py [--programs 50] [--seconds 600] [--onboardings 1000]   (bash tests/bench/team builds what it needs)

One program in five is a guard (`golivectl guard`), one in twenty watches (`golivectl watch --json`), the others are programs
as a wizard is one (teammate.cpp): each begins its share of the onboardings and looks after them. Now and then one of these
ends, and what it had is the guards'; another one comes in its place. Each is a partner of its own, since a partner allows ten
of the once-only calls a minute (a thousand onboardings are two thousand) whoever makes them.
Once it has begun each onboarding is handed over, once: a change that all others are to see. Their time is taken from the
moment somebody hands over until the last of all that are there has seen it; who watches is timed apart, as Python reads
it. Prints one JSON line; fails where a call was made twice or forgotten, or a change was not seen.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import selectors
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "guard"))
from world import BUILD, DataFolder, Guard, PostgresServer, Sandbox  # noqa: E402

PATIENCE = 240  # for what is on its way when the time is over; a partner's ten calls a minute take theirs
LEAVES_EACH = 60  # seconds


def now_ms():
    return int(time.time() * 1000)


class Program:
    """One whose lines are read as they come."""

    def __init__(self, name, command, environment, selector):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.begun = now_ms()
        self.rest = b""
        os.set_blocking(self.process.stdout.fileno(), False)
        self.selector = selector
        selector.register(self.process.stdout, selectors.EVENT_READ, self)

    def order(self, **fields):
        self.process.stdin.write((json.dumps(fields) + "\n").encode())
        self.process.stdin.flush()

    def lines(self):
        part = self.process.stdout.read()
        if not part:
            self.selector.unregister(self.process.stdout)
            return []
        *whole, self.rest = (self.rest + part).split(b"\n")
        return [json.loads(line) for line in whole if line]


class Team:
    def __init__(self, options):
        self.options = options
        self.server = PostgresServer()
        self.sandbox = Sandbox("--no-rate-limits")  # it knows one partner only
        self.folder = DataFolder(server=self.server)
        self.selector = selectors.DefaultSelector()
        self.guards, self.watchers, self.mates, self.left = [], [], [], []
        self.numbers = iter(range(10 ** 6))
        self.apps = []                                # as they are begun
        self.owners = {}                              # app: who began it
        self.changed = {}                             # value: (by whom, when)
        self.seen = collections.defaultdict(dict)     # value: {who: when}
        self.watched = collections.defaultdict(dict)

    def begin(self):
        programs = self.options.programs
        guards, watchers = max(1, programs // 5), max(1, programs // 20)
        for i in range(guards):
            self.guards.append(Guard(self.folder, self.sandbox.url, "--guard-name", f"guard {i}", "--data-dir",
                                     self.folder.root / f"computer{i}"))
        for _ in range(programs - guards - watchers):
            self.come()
        for i in range(watchers):
            self.watchers.append(Program(f"watch {i}", [BUILD / "bin/golivectl", "watch", "--json", "--store", self.folder.store],
                                         self.folder.environment(), self.selector))
        for guard in self.guards:
            expect(guard.is_up() and guard.process.poll() is None, "a guard is up: " + guard.text()[-500:])
        expect(self.read_until(lambda: all(mate.is_ready for mate in self.mates), 120), "all are up")

    def environment(self):
        return {**self.folder.environment(), "QT_LOGGING_RULES": "golive.network.info=false"}

    def come(self):
        name = f"mate {next(self.numbers)}"
        mate = Program(name, [BUILD / "tests/bin/teammate", self.folder.store, self.sandbox.url, name],
                       self.environment(), self.selector)
        mate.is_ready = False
        self.mates.append(mate)

    def read(self, seconds):
        for key, _ in self.selector.select(seconds):
            program = key.data
            at = now_ms()
            for line in program.lines():
                if "ready" in line:
                    program.is_ready = True
                    program.begun = line["at"]
                elif "changed" in line:
                    self.changed[line["changed"]] = (program.name, line["at"])
                elif "seen" in line:
                    self.seen[line["seen"]].setdefault(program.name, line["at"])
                else:
                    for value in line.values():
                        if isinstance(value, str) and value.startswith("hand "):
                            self.watched[value].setdefault(program.name, at)

    def read_until(self, reached, seconds):
        deadline = time.monotonic() + seconds
        while not reached():
            if time.monotonic() > deadline:
                return False
            self.read(0.05)
        return True

    def onboard(self):
        """Facebook is finished, the number confirmed: it goes live by itself in a moment."""
        number = len(self.apps)
        app, token = self.sandbox.new_app(f"TeamHouse{number}")
        self.sandbox.subscribe(app, token)
        self.sandbox.control("/signup", {"appId": app, "phone": f"+55119{30000000 + number}"})
        (self.folder.credentials / f"app-token.{app}").write_text(token)
        mate = random.choice([one for one in self.mates if one.is_ready])
        mate.order(do="onboard", app=app, token=token, name=f"TeamHouse{number}", stage="setting-up", partner=f"{mate.name}@golive.example",
                   finishedAt=self.sandbox.now())
        self.apps.append(app)
        self.owners[app] = mate

    def hand_over(self, number):
        app = self.apps[number]
        mate = self.owners[app]
        if mate not in self.mates:
            mate = random.choice([one for one in self.mates if one.is_ready])
        mate.order(do="change", id=f"setup-{app}", value=f"hand {number}")

    def leave(self):
        mate = next(one for one in self.mates if one.is_ready)
        self.mates.remove(mate)
        mate.process.stdin.close()
        self.left.append(mate)
        self.come()

    def run(self):
        seconds, wanted = self.options.seconds, self.options.onboardings
        begun = time.monotonic()
        handed = left = 0
        while (passed := time.monotonic() - begun) < seconds or handed < wanted:
            if len(self.apps) < wanted and len(self.apps) <= passed / seconds * wanted:
                self.onboard()
            # Whoever is to hand one over has had it for a while.
            elif handed < len(self.apps) and (handed + self.options.programs / 5 <= passed / seconds * wanted or passed > seconds):
                self.hand_over(handed)
                handed += 1
            if passed // LEAVES_EACH > left and passed < seconds:
                self.leave()
                left += 1
            self.read(0.01)

    def accepted(self):
        return int(self.server.query("SELECT count(*) FROM golive.sync_ledger WHERE state='accepted'", self.folder.database))

    def there(self, at):
        """Who could see what was changed then: those that were up, and are there still."""
        return {mate.name for mate in self.mates if mate.is_ready and mate.begun < at}

    def waits(self):
        """(ms until all had seen it, for each change; those that somebody has not seen)"""
        waits, unseen = [], []
        for value, (who, at) in self.changed.items():
            others = self.there(at) - {who}
            seen = self.seen[value]
            if others <= set(seen):
                waits.append(max((seen[one] - at for one in others), default=0))
            else:
                unseen.append(value)
        return sorted(waits), unseen

    def processes(self):
        return [one.process for one in self.guards + self.mates + self.watchers]

    def close(self):
        for guard in self.guards:
            if guard.process.poll() is None:
                guard.kill()
        for program in self.mates + self.watchers + self.left:
            program.process.kill()
            program.process.wait()
        self.folder.close()
        self.sandbox.close()
        self.server.close()


def expect(is_so, what):
    if not is_so:
        raise AssertionError(what)


def spent(pid):
    """Processor time in seconds, MiB resident."""
    part = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    rss = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)
    return (int(part[11]) + int(part[12])) / os.sysconf("SC_CLK_TCK"), rss / 1024


def of_hundred(waits, share):
    return waits[min(len(waits) - 1, int(len(waits) * share))] if waits else None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--programs", type=int, default=50)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--onboardings", type=int, default=1000)
    options = options.parse_args()
    if not PostgresServer.is_installed():
        print("there is no PostgreSQL here")
        return 77
    random.seed(13)
    team = Team(options)
    try:
        began = time.monotonic()
        team.begin()
        up = time.monotonic() - began
        used = sum(spent(process.pid)[0] for process in team.processes())
        began = time.monotonic()
        team.run()
        took = time.monotonic() - began
        state = [spent(process.pid) for process in team.processes()]
        team.read_until(lambda: not team.waits()[1] and len(team.changed) == options.onboardings, PATIENCE)
        is_done = team.read_until(lambda: team.accepted() == 2 * options.onboardings, PATIENCE)
        syncs = collections.Counter((one["appId"], one["type"]) for one in team.sandbox.control("/syncs"))
        ended = [program.process.wait(60) for program in team.left]
        waits, unseen = team.waits()
        watched = sorted(at - team.changed[value][1] for value, who in team.watched.items() for at in who.values()
                         if value in team.changed)
        told = {"programs": options.programs, "guards": len(team.guards), "watching": len(team.watchers),
                "seconds": round(took, 1), "upSeconds": round(up, 1), "onboardings": len(team.apps),
                "calls": sum(syncs.values()), "twice": sum(1 for times in syncs.values() if times > 1),
                "forgotten": 2 * options.onboardings - team.accepted(), "changes": len(team.changed), "unseen": len(unseen),
                "seenByAllMs": {"p50": of_hundred(waits, 0.5), "p99": of_hundred(waits, 0.99), "max": waits[-1] if waits else None},
                "watchMs": {"p50": of_hundred(watched, 0.5), "p99": of_hundred(watched, 0.99), "count": len(watched)},
                "left": len(ended), "coresUsed": round((sum(one[0] for one in state) - used) / took, 2),
                "rssMiB": round(sum(one[1] for one in state))}
        print(json.dumps(told), flush=True)
        expect(not any(ended), f"who left ended well: {ended}")
        expect(told["twice"] == 0, "no call is made twice")
        expect(is_done and told["forgotten"] == 0 and len(syncs) == 2 * options.onboardings, "none is forgotten")
        expect(told["unseen"] == 0 and told["changes"] == options.onboardings, f"all changes are seen by all: {unseen[:5]}")
    finally:
        team.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
