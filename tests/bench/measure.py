#!/usr/bin/env python3
"""Start and memory of Golive against a bare one-page widgets program, page changes, and a happy rehearsal.

usage: measure.py BUILD-DIR [RUNS]   (under a display; bash tests/bench/run gives one)
Start: from the start of the process until its first page is painted and the event loop has answered.
Memory: resident, a second later. Runs alternate, so that a drifting machine touches both alike; medians are shown.
"""
import json
import os
import pathlib
import select
import statistics
import subprocess
import sys
import tempfile
import time

build = pathlib.Path(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15


def start(command, environment):
    began = time.monotonic()
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment)
    seen = b""
    try:
        while b"first page painted" not in seen:
            ready, _, _ = select.select([process.stderr], [], [], 20)
            if not ready:
                sys.exit(f"{command[0]} painted nothing in 20 s: {seen.decode(errors='replace')}")
            part = os.read(process.stderr.fileno(), 65536)
            if not part:
                sys.exit(f"{command[0]} ended: {seen.decode(errors='replace')}")
            seen += part
        painted = time.monotonic() - began
        time.sleep(1)
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        rss = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
        return painted * 1000, rss / 1024
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def row(name, values, unit):
    print(f"{name:34} {min(values):8.1f} {statistics.median(values):8.1f} {max(values):8.1f} {unit}")


with tempfile.TemporaryDirectory() as home:
    environment = dict(os.environ, HOME=home, QT_LOGGING_RULES="golive.ui.debug=true",
                       XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config", XDG_CACHE_HOME=f"{home}/cache")
    golive = [str(build / "bin/golive"), "--data-dir", f"{home}/golive", "--lang", "en", "--theme", "light"]
    bare = [str(build / "bin/golive-bench-bare")]
    start(bare, environment), start(golive, environment)  # warm the disk cache, make the database
    figures = {"bare": ([], []), "golive": ([], [])}
    for _ in range(runs):
        for name, command in (("bare", bare), ("golive", golive)):
            painted, rss = start(command, environment)
            figures[name][0].append(painted)
            figures[name][1].append(rss)

    print(f"{runs} runs each, alternating{'':9} {'min':>8} {'median':>8} {'max':>8}")
    for name in figures:
        row(f"{name}: start to first page", figures[name][0], "ms")
    row("start, Golive / bare", [g / b for g, b in zip(figures["golive"][0], figures["bare"][0])], "times")
    for name in figures:
        row(f"{name}: resident memory", figures[name][1], "MiB")
    row("memory, Golive / bare", [g / b for g, b in zip(figures["golive"][1], figures["bare"][1])], "times")

    print(subprocess.run([str(build / "bin/golive-bench-pages")], env=environment, check=True, text=True,
                         stdout=subprocess.PIPE).stdout, end="")

    report = pathlib.Path(home) / "rehearsal"
    began = time.monotonic()
    code = subprocess.run([str(build / "bin/golive"), "--rehearse", "--report", str(report), "--lang", "en"],
                          env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    took = time.monotonic() - began
    told = json.loads((report / "report.json").read_text())
    print(f"happy rehearsal: {took:.1f} s, exit {code}, worst block {told.get('worstBlockMs')} ms, "
          f"web engine load {told.get('webEngineLoadMs')} ms, {told['clicksToFacebook']} clicks and "
          f"{told['pagesToFacebook']} pages to Facebook")
