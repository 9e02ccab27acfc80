#!/usr/bin/env python3
"""Start, memory and idle processor time of Golive, and of its guard, with N set-ups.

usage: scale.py BUILD-DIR [--server] N...   (under a display; bash tests/bench/scale gives one)
--server: kept on a PostgreSQL server of its own, instead of in a folder. Whoever looks is staff: what is painted is the board, and
a third line for each N tells of it alone: golive-bench-board (board.cpp).
firstPageMs: from the start of the process until the first page is painted; for the guard until it says that it guards.
Medians of RUNS. rssMiB and idlePercent (of one core): over IDLE_SECONDS, SETTLE seconds after the start. The guard's partner
is a small server here that knows every app, answers at once, and whose time does not count. Of a hundred links ninety
were never opened; the owners of the others are on Facebook, on Gupshup's page, or wait for it to be set up, a third each.
Nothing moves: as in a folder that was guarded for some time, each was polled before and answers what it did then. With
FIRST_ROUND=1 none was, and the first poll of each is news. In either case the app's own token is fetched by the first, so
that what is measured here is twice the calls of later hours. All are unsettled, or with OPEN=N so many: of the others nothing is left
to do, as of most clients of a team that does this for years.
"""
import http.server
import json
import os
import pathlib
import re
import select
import statistics
import subprocess
import sys
import tempfile
import threading
import time

build = pathlib.Path(sys.argv[1]).resolve()
os.environ["GOLIVE_BUILD"] = str(build)  # where world finds its programs
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "guard"))
from world import PostgresServer  # noqa: E402

RUNS = int(os.environ.get("RUNS", 3))
SETTLE = float(os.environ.get("SETTLE", 10))
SECONDS = float(os.environ.get("IDLE_SECONDS", 30))
FIRST_ROUND = bool(os.environ.get("FIRST_ROUND"))
OPEN = int(os.environ.get("OPEN", sys.maxsize))
EMAIL = "partner@golive.example"
DETAILS = {"link": "EMBED_PENDING", "facebook": "EMBED_STARTED", "selection": "EMBED_PHONE_SELECTION",
           "setting-up": "CREATE_DOCKER"}


def stage_of(number):
    return ("facebook", "selection", "setting-up")[number // 10 % 3] if number % 10 == 0 else "link"


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A program that is ended leaves its connections."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Partner(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer leaves in one piece, as what is encrypted comes
    polls = 0
    calls = 0

    def answer(self):
        Partner.calls += 1
        app = re.search(r"/app/([^/]+)", self.path)
        number = int(app.group(1).rsplit("-", 1)[-1]) if app else 0
        body = {"token": {"token": "t"}} if self.path.endswith("/token") else {"token": "t"}
        if self.path.endswith("/pipeline"):
            Partner.polls += 1
            stage = stage_of(number)
            body = {"whatsapp": {"creationStage": "", "pipeLineStage": DETAILS[stage] if stage == "setting-up" else "",
                                 "embedStage": "" if stage == "setting-up" else DETAILS[stage]}}
        elif self.path.endswith("/details"):
            body = {"app": {"id": app.group(1), "name": "a", "live": False}}
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


def fields(number):
    if number > OPEN:
        return {"app": f"00000000-0000-4000-8000-{number:012}", "name": f"Client{number}", "stage": "live", "isDone": True,
                "contacts": "accepted", "history": "accepted", "finishedAt": int(time.time() * 1000) - number % 10 * 86_400_000}
    stage = stage_of(number)
    one = {"app": f"00000000-0000-4000-8000-{number:012}", "name": f"Client{number}", "stage": stage}
    if not FIRST_ROUND:
        one |= {"detail": DETAILS[stage], "isPolled": True}
    now = int(time.time() * 1000)
    if stage == "link":  # made over the last four days
        one["linkMadeAt"] = now - (number * 7919 % (4 * 86_400)) * 1000
    elif stage != "facebook":
        one["finishedAt"] = now - number % 50_000 * 1000
    return one


def spent(process):
    """Processor time in seconds."""
    part = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(part[11]) + int(part[12])) / os.sysconf("SC_CLK_TCK")


def resident(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def drain(stream):
    while os.read(stream.fileno(), 65536):
        pass


def start(command, environment, wanted, isMeasured):
    """(ms until it said what is wanted, MiB, percent)"""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
    seen = b""
    try:
        while wanted not in seen:
            if not select.select([process.stdout], [], [], 120)[0] or not (part := os.read(process.stdout.fileno(), 65536)):
                sys.exit(f"{command[0]} did not say {wanted!r}: {seen[-2000:].decode(errors='replace')}")
            seen += part
        took = (time.monotonic() - began) * 1000
        if not isMeasured:
            return took, 0.0, 0.0
        threading.Thread(target=drain, args=[process.stdout], daemon=True).start()
        time.sleep(SETTLE)
        before, at = spent(process), time.monotonic()
        time.sleep(SECONDS)
        return took, resident(process), (spent(process) - before) / (time.monotonic() - at) * 100
    finally:
        process.kill()
        process.wait()


def measure(number, port, server):
    with tempfile.TemporaryDirectory() as home:
        credentials = pathlib.Path(home) / "credentials"
        credentials.mkdir()
        (credentials / f"client-secret.{EMAIL}").write_text("s")
        environment = dict(os.environ, HOME=home, QT_LOGGING_RULES="golive.ui.debug=true", LC_ALL="C.UTF-8",
                           XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config",
                           XDG_CACHE_HOME=f"{home}/cache", DBUS_SESSION_BUS_ADDRESS="disabled:",
                           CREDENTIALS_DIRECTORY=str(credentials))
        folder = f"{home}/golive"
        store = server.address(server.new_database()) if server else folder
        if server:
            environment["PGPASSFILE"] = str(server.passwords)
        subprocess.run([build / "tests/bin/keepsetup", store], check=True, env=environment,
                       input="".join(json.dumps(fields(i)) + "\n" for i in range(1, number + 1)).encode())
        for program, arguments, wanted in (
                ("golive", ["--lang", "en", "--theme", "light", "--partner-url", f"http://127.0.0.1:{port}"],
                 b"first page painted"),
                ("guard", ["--guard", "--partner-url", f"http://127.0.0.1:{port}"], b"guarding as")):
            command = [str(build / "bin/golive"), "--data-dir", folder, *(["--store", store] if server else []), *arguments]
            start(command, environment, wanted, False)  # warms the disk cache
            times = [start(command, environment, wanted, False)[0] for _ in range(RUNS - 1)]
            polls, calls, at = Partner.polls, Partner.calls, time.monotonic()
            took, rss, idle = start(command, environment, wanted, True)
            seconds = time.monotonic() - at
            tell({"n": number, "program": program, "firstPageMs": round(statistics.median([*times, took]), 1),
                  "rssMiB": round(rss, 1), "idlePercent": round(idle, 2)}, server)
            print(f"  ({(Partner.polls - polls) / seconds:.2f} polls and {(Partner.calls - calls) / seconds:.2f} calls a second)",
                  file=sys.stderr)
        board = subprocess.run([build / "bin/golive-bench-board", store], check=True, capture_output=True,
                               env=environment | {"QT_QPA_PLATFORM": "offscreen"})
        tell({"n": number, "program": "board", **json.loads(board.stdout)}, server)


def tell(figures, server):
    print(json.dumps(figures | ({"store": "postgresql"} if server else {})), flush=True)


def main():
    partner = Server(("127.0.0.1", 0), Partner)
    partner.daemon_threads = True
    threading.Thread(target=partner.serve_forever, daemon=True).start()
    numbers = [int(one) for one in sys.argv[2:] if one != "--server"]
    server = PostgresServer() if "--server" in sys.argv else None
    try:
        for number in numbers or [10, 1000]:
            measure(number, partner.server_address[1], server)
    finally:
        if server:
            server.close()


main()
