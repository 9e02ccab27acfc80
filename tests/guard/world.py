"""What the proofs with real processes share: the practice partner, a data folder with armed set-ups, the guard, and the
ledger read from outside. Only Python's own library."""
import itertools
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("GOLIVE_BUILD", ROOT / "build" / "release"))
# packaging/windows/test: the folder of a Golive for Windows, whose guard runs under wine (packaging/windows/under-wine).
WINDOWS = os.environ.get("GOLIVE_WINDOWS_FOLDER")
# Straight to loopback, whatever proxy the environment names.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def call(method, url, headers=None, form=None, body=None):
    """One call; (status, parsed JSON or text). Answers of 4xx are answers."""
    data = json.dumps(body).encode() if body is not None else (
        urllib.parse.urlencode(form).encode() if form is not None else None)
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    try:
        with _opener.open(request, timeout=30) as answer:
            status, text = answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read().decode()
    try:
        return status, json.loads(text)
    except ValueError:
        return status, text


def as_seen(path):
    """By the guard: wine has the whole disk as Z:."""
    return "Z:" + str(path).replace("/", "\\") if WINDOWS else str(path)


class Sandbox:
    """golive-sandbox, ended with its input."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([BUILD / "bin" / "golive-sandbox", "--with-parent", *arguments],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())
        self.url = self.ready["baseUrl"]
        self.sign_in()

    def sign_in(self):
        _, answer = call("POST", self.url + "/partner/account/login",
                         form={"email": self.ready["email"], "secret": self.ready["secret"]})
        self.token = answer["token"]

    def control(self, path, body=None):
        status, answer = call("GET" if body is None else "POST", self.ready["controlUrl"] + path, body=body)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {answer}")
        return answer

    def new_app(self, name):
        """(id, token) of an app in the sandbox stage."""
        status, answer = call("POST", self.url + "/partner/app", {"token": self.token}, form={"name": name})
        if status == 401:  # simulated time went on for a day
            self.sign_in()
            return self.new_app(name)
        app = answer["appId"]
        _, answer = call("GET", f"{self.url}/partner/app/{app}/token", {"Authorization": self.token})
        return app, answer["token"]["token"]

    def subscribe(self, app, token, url="https://hooks.example/a"):
        """Events go somewhere; an address elsewhere is never contacted and taken as reachable."""
        status, answer = call("POST", f"{self.url}/partner/app/{app}/subscription", {"Authorization": token},
                              form={"modes": "ACCOUNT,COEXISTENCE,OTHERS,MESSAGE", "tag": "golive", "version": "3",
                                    "url": url})
        if status != 200:
            raise RuntimeError(f"subscription: {status} {answer}")

    def start_facebook(self, app):
        """Somebody presses Continue with Facebook on the hosted page."""
        _, answer = call("GET", f"{self.url}/partner/app/{app}/onboarding/embed/link?user=a&lang=en",
                         {"token": self.token})
        call("POST", answer["link"] + "/start", body={})

    def now(self):
        return self.control("/clock")["now"]

    def advance(self, seconds):
        self.control("/clock", {"advanceSeconds": seconds})

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)


class PostgresServer:
    """A PostgreSQL server of a proof's own, in a temporary folder, on loopback; as the user "postgres" where root runs it."""

    def __init__(self):
        self.programs = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda p: int(p.parts[4])).parent
        self._root = tempfile.TemporaryDirectory(prefix="golive-postgres-")
        self.folder = pathlib.Path(self._root.name)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self._run("initdb", "-D", self.data, "--username=golive", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8",
                  "--no-sync", "--no-instructions")
        self.start()
        self._made = itertools.count()
        self.query("CREATE DATABASE prepared", "postgres")
        self.home = self.folder / "home"
        self.home.mkdir()
        # A file of passwords that is there: no keychain is asked.
        self.passwords = self.folder / "passwords"
        self.passwords.touch(0o600)
        self._store("prepare", "prepared")

    def _store(self, work, database):
        subprocess.run([BUILD / "bin" / "golivectl", "store", work, "--store", self.address(database)], check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "HOME": str(self.home), "PGPASSFILE": str(self.passwords),
                                                       "DBUS_SESSION_BUS_ADDRESS": "disabled:"})

    @staticmethod
    def is_installed():
        return bool(list(pathlib.Path("/usr/lib/postgresql").glob("*/bin/postgres")) and shutil.which("setpriv"))

    @property
    def data(self):
        return self.folder / "data"

    def _command(self, program, *arguments):
        user = ["--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        # It ends with whoever runs it, however that ends.
        return ["setpriv", "--pdeathsig=INT", *user, self.programs / program, *arguments]

    def _run(self, program, *arguments):
        subprocess.run(self._command(program, *arguments), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self):
        """After a death the last of its processes take a moment to go, and then it finds back by itself."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with open(self.folder / "log", "ab") as log:
                self.process = subprocess.Popen(self._command(
                    "postgres", "-D", self.data, "-c", "listen_addresses=127.0.0.1", "-c", f"port={self.port}",
                    "-c", f"unix_socket_directories={self.folder}"), stdout=log, stderr=log, stdin=subprocess.DEVNULL)
            while self.process.poll() is None:
                ready = subprocess.run([self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)])
                if ready.returncode == 0:
                    return
                time.sleep(0.02)
        raise RuntimeError("PostgreSQL does not start")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop_at_once(self):
        self._run("pg_ctl", "stop", "-m", "immediate", "-D", self.data)
        self.process.wait()

    def address(self, database):
        return f"postgresql://golive@127.0.0.1:{self.port}/{database}"

    def new_database(self):
        name = f"world{next(self._made)}"
        self.query(f"CREATE DATABASE {name} TEMPLATE prepared", "postgres")
        self._store("accept", name)  # a copy is another store, of which somebody has to decide
        return name

    def query(self, sql, database):
        """What psql prints of it, without heads; raises where the server does not answer."""
        return subprocess.run([self.programs / "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", sql, self.address(database)],
                              check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()

    def close(self):
        if self.process.poll() is None:
            self.stop_at_once()
        self._root.cleanup()


class Counting:
    """psql, kept open: for what is asked every few milliseconds. Nothing while the server is away."""

    def __init__(self, server, database):
        self._begin = lambda: subprocess.Popen(
            [server.programs / "psql", "-XqAt", server.address(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, bufsize=1)
        self._psql = self._begin()

    def ask(self, sql):
        try:
            self._psql.stdin.write(sql + ";\n")
            self._psql.stdin.flush()
            answer = self._psql.stdout.readline()
        except (BrokenPipeError, OSError):
            answer = ""
        if answer:
            return int(answer)
        self.close()
        self._psql = self._begin()
        return None

    def close(self):
        self._psql.kill()
        self._psql.communicate()


class DataFolder:
    """Where a guard keeps what it knows, and the secrets that a service would be given. `server`: set-ups and the ledger are
    kept in a database of it instead."""

    def __init__(self, name="data", server=None):
        self._root = tempfile.TemporaryDirectory(prefix="golive-guard-")
        self.root = pathlib.Path(self._root.name)
        self.path = self.root / name
        self.credentials = self.root / "credentials"
        self.credentials.mkdir()
        self._counting = None
        self._server = server
        self.database = server.new_database() if server else None
        self.store = server.address(self.database) if server else self.path

    def keep(self, *setups):
        """Writes set-ups as the wizard would have left them (see keepsetup.cpp for the fields)."""
        for setup in setups:
            if "token" in setup:
                (self.credentials / ("app-token." + setup["app"])).write_text(setup["token"])
        lines = "".join(json.dumps({k: v for k, v in one.items() if k != "token"}) + "\n" for one in setups)
        subprocess.run([BUILD / "tests" / "bin" / "keepsetup", self.store], input=lines.encode(), check=True,
                       env=self.environment())

    def environment(self):
        home = self.root / "home"
        of_wine = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY", "GOLIVE_WINE") if WINDOWS and name in os.environ}
        return {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8",
                "CREDENTIALS_DIRECTORY": as_seen(self.credentials), "DBUS_SESSION_BUS_ADDRESS": "disabled:", **of_wine,
                **({"PGPASSFILE": str(self._server.passwords)} if self._server else {})}

    def ledger(self):
        """{(app, onboarding, "contacts" or "history"): row as a dict}; empty where there is no database yet."""
        if self._server:
            rows = self._server.query("SELECT row_to_json(l) FROM golive.sync_ledger l", self.database).splitlines()
            return {(row["app"], row["onboarding"], row["kind"]): row for row in map(json.loads, rows)}
        try:
            database = sqlite3.connect(f"file:{self.path}/golive.sqlite?mode=ro", uri=True, timeout=10)
        except sqlite3.OperationalError:
            return {}
        try:
            database.row_factory = sqlite3.Row
            return {(row["app"], row["onboarding"], row["kind"]): dict(row)
                    for row in database.execute("SELECT * FROM sync_ledger")}
        finally:
            database.close()

    def count(self, where):
        """Rows of the ledger, by a connection that stays open: for what is asked every few milliseconds. Nothing where a
        server does not answer."""
        if self._server:
            self._counting = self._counting or Counting(self._server, self.database)
            return self._counting.ask(f"SELECT count(*) FROM golive.sync_ledger WHERE {where}")
        try:
            if not self._counting:
                self._counting = sqlite3.connect(f"file:{self.path}/golive.sqlite?mode=ro", uri=True, timeout=10)
            return self._counting.execute(f"SELECT count(*) FROM sync_ledger WHERE {where}").fetchone()[0]
        except sqlite3.OperationalError:
            return 0  # there is no database yet

    def close(self):
        if self._counting:
            self._counting.close()
        self._root.cleanup()


class Guard:
    """`golive --guard` on a data folder, without a display."""

    _number = itertools.count()

    def __init__(self, folder, url, *arguments, prefix=(), log=None):
        self.log = log or folder.root / f"guard-{next(Guard._number)}.log"
        self.out = open(self.log, "ab")
        self._begins = self.log.stat().st_size
        program = ([ROOT / "packaging/windows/under-wine", pathlib.Path(WINDOWS) / "golivectl.exe", "guard"] if WINDOWS else
                   [BUILD / "bin" / "golive", "--guard"])
        self.process = subprocess.Popen([*prefix, *program, "--data-dir", as_seen(folder.path), "--partner-url", url,
                                         *(["--store", folder.store] if folder.database else []), *arguments],
                                        env=folder.environment(), stdin=subprocess.DEVNULL, stdout=self.out,
                                        stderr=subprocess.STDOUT)

    def text(self):
        """What this one has said so far."""
        with open(self.log, "rb") as log:
            log.seek(self._begins)
            return log.read().decode(errors="replace")

    def is_up(self):
        """Waits until it guards, or has ended: a machine may be busy."""
        return wait_for(lambda: "guarding as" in self.text() or self.process.poll() is not None, 60)

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.out.close()

    def end(self, seconds=60):
        """As systemd ends it; the exit code. Of a guard for Windows, which no signal of here reaches politely, just the end."""
        self.is_up()
        if WINDOWS:
            self.kill()
            return 0
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(seconds)
        self.out.close()
        return code


def wait_for(reached, seconds=20, every=0.02):
    """Whether it came to pass in time; no longer than needed."""
    deadline = time.monotonic() + seconds
    while not reached():
        if time.monotonic() > deadline:
            return False
        time.sleep(every)
    return True
