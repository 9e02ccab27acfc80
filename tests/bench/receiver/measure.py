#!/usr/bin/env python3
"""golive-receiver, into a file and into PostgreSQL, against adnanh's webhook, and its import against jq.

usage: measure.py BUILD-DIR [SECONDS [file|postgresql|webhook|import]...]    (60 by default, all of them by default;
bash tests/bench/receiver/run builds first)
PostgreSQL is a server of this measurement's own, on this disk, with its default settings (fsync on), asked over loopback.
webhook appends each body to a file and answers when that is done; it asks no disk. golive-receiver answers when the event
is on disk. Both are asked by the same sender (load.cpp), one after the other.
"""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

build = pathlib.Path(sys.argv[1]).resolve()
seconds = sys.argv[2] if len(sys.argv) > 2 else "60"
wanted = sys.argv[3:] or ["file", "postgresql", "webhook", "import"]
APP = "0f0e0d0c-1111-4222-8333-444455556666"


def envelope(field, value):
    value |= {"messaging_product": "whatsapp",
              "metadata": {"display_phone_number": "15550104477", "phone_number_id": "702113344550912"}}
    return {"object": "whatsapp_business_account", "gs_app_id": APP,
            "entry": [{"id": "611020304050607", "changes": [{"field": field, "value": value}]}]}


def delivery(number="@@@@@@@@@@"):
    return envelope("messages", {"statuses": [{
        "id": f"wamid.HBgLMTU1NTAxNzIyMzMVAgARGBQ{number}", "gs_id": f"0f0e0d0c-{number}", "status": "delivered",
        "recipient_id": "15550172233", "timestamp": "1789013000",
        "conversation": {"id": "c0ffee", "origin": {"type": "utility"}},
        "pricing": {"billable": True, "category": "utility", "pricing_model": "CBP"}}]})


def chunk(messages, number="@@@@@@@@@@", order=1):
    threads = [{"id": "15550172233", "messages": [{
        "from": "15550172233", "id": f"wamid.HBgLMTU1NTAxNzIyMzMVAgASGBQ{number}{index:06d}", "timestamp": "1788990112",
        "type": "text", "text": {"body": "Is the blue mug back in stock? I would like two of them, please."},
        "history_context": {"status": "READ"}} for index in range(messages)]}]
    return envelope("history", {"history": [{"metadata": {"phase": 1, "chunk_order": order, "progress": 50},
                                             "threads": threads}]})


def rss(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def start_receiver(folder, store=()):
    data = folder / ("receiver-on-server" if store else "receiver")
    process = subprocess.Popen([build / "bin/golive-receiver", "--data-dir", data, "--with-parent", *store],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    url = json.loads(process.stdout.readline())["url"]
    path = subprocess.run([build / "bin/golive-receiver", "--data-dir", data, "--address", APP],
                          check=True, capture_output=True, text=True).stdout.strip()
    return process, url.rsplit(":", 1)[1], "/" + path


class Postgres:
    """A server of its own; not as root, where that runs this."""

    def __init__(self):
        self.programs = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=build))
        self.user = []
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            self.user = ["setpriv", "--pdeathsig=INT", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        subprocess.run([*self.user, self.programs / "initdb", "-D", self.folder / "data", "--username=golive", "--auth=trust",
                        "--encoding=UTF8", "--locale=C.UTF-8"], check=True, stdout=subprocess.DEVNULL)
        self.port = free_port()
        self.process = subprocess.Popen([*self.user, self.programs / "postgres", "-D", self.folder / "data", "-c", f"port={self.port}",
                                         "-c", f"unix_socket_directories={self.folder}"], stderr=subprocess.DEVNULL)
        while subprocess.run([self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode:
            time.sleep(0.1)

    def new_database(self, name):
        subprocess.run([self.programs / "createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "golive", name], check=True)
        store = ["--store", f"postgresql://golive@127.0.0.1:{self.port}/{name}"]
        subprocess.run([build / "bin/golivectl", "store", "prepare", *store], check=True, stdout=subprocess.DEVNULL)
        return store

    def end(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()
        shutil.rmtree(self.folder)


def start_webhook(folder):
    script = folder / "append"
    script.write_text(f'#!/bin/sh\nexec cat "$BODY" >>{folder}/webhook.log\n')
    script.chmod(0o755)
    hooks = folder / "hooks.json"
    hooks.write_text(json.dumps([{
        "id": "events", "execute-command": str(script), "include-command-output-in-response": True,
        "pass-file-to-command": [{"source": "raw-request-body", "envname": "BODY"}]}]))
    port = free_port()
    process = subprocess.Popen(["webhook", "-hooks", hooks, "-ip", "127.0.0.1", "-port", str(port)],
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.05)
    return process, str(port), "/hooks/events"


def load(port, path, body, how, number, duration):
    out = subprocess.run([build / "bin/golive-bench-load", port, path, body, how, str(number), str(duration)],
                         check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def row(name, told, before, after):
    print(f"{name:52} {told['ok']:7} {told['failed']:6} {told['perSecond']:9.1f} {told['p50']:8.2f} {told['p99']:8.2f} "
          f"{told['max']:8.1f} {before:7.1f} {after:7.1f}", flush=True)


def measure_import(folder, server):
    line_log, array_log = folder / "log.jsonl", folder / "log.json"
    with line_log.open("w") as lines, array_log.open("w") as array:
        array.write("[\n")
        number = 0
        while lines.tell() < 120_000_000:
            # As a log has it: mostly deliveries, and history in chunks of some hundred messages.
            events = [delivery(f"{number + i:010d}") for i in range(400)] + [chunk(500, f"{number:010d}", number)]
            text = [json.dumps(event, separators=(",", ":")) for event in events]
            lines.write("\n".join(text) + "\n")
            array.write((",\n" if number else "") + ",\n".join(text))
            number += 400
        array.write("\n]\n")
    print(f"\n{'Reading a log (lines: ' + str(number) + ' deliveries and ' + str(number // 400) + ' chunks of 500)':60}"
          f" {'MB':>7} {'s':>7} {'MB/s':>7} {'MiB':>7}")
    for form, log in (("lines", line_log), ("array", array_log)):
        commands = [(f"golive-receiver --import, {form}, into PostgreSQL",
                     [build / "bin/golive-receiver", "--data-dir", folder / "import", "--import", log,
                      *server.new_database(f"import_{form}")])] if server else []
        commands += [(f"golive-receiver --import, {form}, into a new store",
                     [build / "bin/golive-receiver", "--data-dir", folder / f"import-{form}", "--import", log]),
                    (f"golive-receiver --import, {form}, again",
                     [build / "bin/golive-receiver", "--data-dir", folder / f"import-{form}", "--import", log]),
                    (f"jq empty, {form}", ["jq", "empty", log]),
                    (f"jq -c ., {form}", ["jq", "-c", ".", log])]
        for name, command in commands:
            size = log.stat().st_size / 1e6
            # Both from the page cache; not read here, or its size would count as the child's until that is another program.
            subprocess.run(["cat", log], stdout=subprocess.DEVNULL, check=True)
            began = time.monotonic()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            took = time.monotonic() - began
            process.returncode = os.waitstatus_to_exitcode(status)
            print(f"{name:60} {size:7.1f} {took:7.2f} {size / took:7.1f} {usage.ru_maxrss / 1024:7.1f}"
                  f"{'' if process.returncode == 0 else '  exit ' + str(process.returncode)}", flush=True)


with tempfile.TemporaryDirectory(dir=build) as name:
    folder = pathlib.Path(name)
    bodies = {}
    for label, event in (("delivery", delivery()), ("chunk of 1 message", chunk(1)), ("chunk of 100", chunk(100)),
                         ("chunk of 3,000", chunk(3000))):
        bodies[label] = folder / label.replace(" ", "-")
        bodies[label].write_text(json.dumps(event, separators=(",", ":")))
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start")
    print(f"{'':52} {'ok':>7} {'failed':>6} {'per s':>9} {'p50 ms':>8} {'p99 ms':>8} {'max ms':>8} {'MiB':>7} {'after':>7}")
    server = Postgres() if "postgresql" in wanted else None
    programs = {"file": ("golive-receiver", start_receiver),
                "postgresql": ("golive-receiver, PostgreSQL", lambda folder: start_receiver(folder, server.new_database("live"))),
                "webhook": ("webhook", start_webhook)}
    for program, begin in (programs[one] for one in programs if one in wanted):
        process, port, path = begin(folder)
        try:
            load(port, path, bodies["delivery"], "senders", 4, 1)  # warm
            for senders in (1, 64):
                before = rss(process.pid)
                told = load(port, path, bodies["delivery"], "senders", senders, 10)
                row(f"{program}: {senders} senders, as fast as it answers", told, before, rss(process.pid))
            for label, body in bodies.items():
                before = rss(process.pid)
                told = load(port, path, body, "rate", 200, seconds)
                row(f"{program}: 200/s, {label}, {body.stat().st_size / 1000:.1f} kB", told, before, rss(process.pid))
                (folder / "webhook.log").unlink(missing_ok=True)
        finally:
            process.kill()
            process.wait()
    if "import" in wanted:
        measure_import(folder, server)
    if server:
        server.end()
    print(f"load {os.getloadavg()[0]:.1f} at the end")
