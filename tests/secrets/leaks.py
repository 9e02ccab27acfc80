"""Looks for marked values where a program could leave them: files of any kind, what it said, its arguments and its
environment, and those of every process below it. Only Python's own library."""
import base64
import dataclasses
import fnmatch
import os
import pathlib
import threading
import urllib.parse


@dataclasses.dataclass(frozen=True)
class Mark:
    """A value that nobody else uses, of a kind that the table of places names."""
    kind: str
    value: str


def forms(value):
    """How it may stand in bytes: as text, as Qt keeps it in memory, as addresses and headers carry it."""
    plain = value.encode()
    quoted = urllib.parse.quote(value, safe="")
    found = {plain, value.encode("utf-16-le"), value.encode("utf-16-be"), quoted.encode(), quoted.lower().encode(),
             urllib.parse.quote_plus(value, safe="").encode(), plain.hex().encode()}
    for before in range(3):
        # Within a longer text, at each place in a group of three: what is sure of it.
        coded = base64.b64encode(bytes(before) + plain)
        found.add(coded[(0, 2, 3)[before]:len(coded) - 4])
        found.add(coded[(0, 2, 3)[before]:len(coded) - 4].translate(bytes.maketrans(b"+/", b"-_")))
    return {form for form in found if len(form) >= 6}


def marks_in(data, marks):
    """Which of them stand in these bytes, in any form."""
    return {mark for mark in marks if any(form in data for form in forms(mark.value))}


@dataclasses.dataclass
class Leak:
    mark: Mark
    place: str

    def __str__(self):
        return f"{self.mark.kind} ({self.mark.value[:12]}...) in {self.place}"


def files_below(root):
    for folder, _, names in os.walk(root):
        for name in names:
            path = pathlib.Path(folder) / name
            if path.is_file() and not path.is_symlink():
                yield path


def leaks_in_files(root, marks, allowed):
    """Each mark in a file that `allowed` (kind, pattern of its path below root) does not name. Names of files and
    folders count as what is in them."""
    found = []
    for path in files_below(root):
        where = str(path.relative_to(root))
        for mark in marks_in(where.encode() + b"\0" + path.read_bytes(), marks):
            if not any(kind == mark.kind and fnmatch.fnmatch(where, pattern) for kind, pattern in allowed):
                found.append(Leak(mark, where))
    return found


def leaks_in_text(name, data, marks):
    return [Leak(mark, name) for mark in marks_in(data, marks)]


class ProcessWatch:
    """Reads the arguments and the environment of a process and of all below it, over and over, until it is ended."""

    def __init__(self, process):
        self._root = process.pid
        self._seen = set()
        self._names = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def end(self):
        self._over.set()
        self._thread.join()

    @property
    def programs(self):
        """The names of the programs that were looked at."""
        return {name for name in self._names}

    def leaks(self, marks):
        return [Leak(mark, what) for what, data in sorted(self._seen) for mark in marks_in(data, marks)]

    def _watch(self):
        while not self._over.is_set():
            for process in self._below():
                for what in ("cmdline", "environ"):
                    try:
                        data = pathlib.Path(f"/proc/{process}/{what}").read_bytes()
                    except OSError:
                        continue
                    name = data.split(b"\0")[0].rsplit(b"/")[-1].decode(errors="replace") if what == "cmdline" else ""
                    self._names.add(name)
                    self._seen.add((f"the {what} of a process", data))
            self._over.wait(0.05)

    def _below(self):
        children = {}
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    stat = pathlib.Path(f"/proc/{entry}/stat").read_text(errors="replace")
                except OSError:
                    continue
                parent = int(stat.rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(entry))
        waiting, found = [self._root], []
        while waiting:
            found.append(waiting.pop())
            waiting += children.get(found[-1], [])
        return found
