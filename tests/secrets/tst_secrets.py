#!/usr/bin/env python3
"""Marked secrets and marked personal data through whole journeys, in a home of their own: afterwards they stand where the
tables below allow it and nowhere else. Needs a display; GOLIVE_BUILD names the build folder.

What the wizard is rehearsed with (the names and numbers that app/rehearsal types), and what the practice partner makes up
(its password, tokens, link, address, customers), are the marks: nobody else uses them."""
import base64
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "guard"))
from leaks import Mark, ProcessWatch, files_below, leaks_in_files, leaks_in_text  # noqa: E402
from world import BUILD, PostgresServer, Sandbox, wait_for  # noqa: E402

# What the rehearsal types.
PEOPLE = [Mark("contact", "Ana Souza"), Mark("contact", "ana@golive.example"), Mark("contact", "551130912200"),
          Mark("contact", "3091-2200"), Mark("number", "5511987654321"), Mark("number", "98765-4321"),
          Mark("number", "98765 4321")]
# Of the chats that the practice partner sends: who wrote, and what.
CUSTOMERS = [Mark("customer", "15550172233"), Mark("customer", "Is the blue mug back in stock?"),
             Mark("customer", "Yes, two left.")]

# The set-ups: what the person typed, and what it came to.
DATABASE = "data/golive.sqlite*"
# ... and which number an event is about, without which those of another would count for this one.
WIZARD_MAY = [("contact", DATABASE), ("number", DATABASE), ("link", DATABASE), ("address", DATABASE),
              ("number", "data/events.sqlite*")]


class Home:
    """An empty home, with the programs elsewhere."""

    def __init__(self):
        self._place = tempfile.TemporaryDirectory(prefix="golive-secrets-", ignore_cleanup_errors=True)
        root = pathlib.Path(self._place.name)
        self.path, self.elsewhere = root / "home", root / "elsewhere"
        for folder in (self.path / "run", self.path / "tmp", self.elsewhere / "bin"):
            folder.mkdir(parents=True)
        (self.path / "run").chmod(0o700)
        self.state = self.elsewhere / "partner.json"

    def programs(self):
        """Golive's, with a practice partner that writes down what it knows, for this test alone."""
        folder = self.elsewhere / "bin"
        for name in ("golive", "golive-receiver"):
            try:
                os.link(BUILD / "bin" / name, folder / name)
            except OSError:
                shutil.copy(BUILD / "bin" / name, folder / name)
        if (BUILD / "bin" / "golive-plugins").exists():
            (folder / "golive-plugins").symlink_to(BUILD / "bin" / "golive-plugins")
        sandbox = folder / "golive-sandbox"
        sandbox.write_text(f'#!/bin/sh\nexec {BUILD}/bin/golive-sandbox "$@" --state-file {self.state}\n')
        sandbox.chmod(0o755)
        return folder

    def environment(self):
        kept = ("PATH", "DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "QTWEBENGINE_DISABLE_SANDBOX", "ASAN_OPTIONS",
                "LSAN_OPTIONS", "UBSAN_OPTIONS")
        return {name: os.environ[name] for name in kept if name in os.environ} | {
            "HOME": str(self.path), "XDG_RUNTIME_DIR": str(self.path / "run"), "TMPDIR": str(self.path / "tmp"),
            "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            # As talkative as it can be.
            "QT_LOGGING_RULES": "golive.*=true"}

    def close(self):
        self._place.cleanup()


class Journey(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def assertClean(self, leaks):
        self.assertEqual(sorted({str(leak) for leak in leaks}), [])

    def assertNoCore(self):
        self.assertEqual([str(one) for one in files_below(self.home.path) if one.name.startswith("core")], [])

    def run_to_its_end(self, command, environment, seconds):
        """(exit code, what it said, what was seen of it and of all that it started)"""
        process = subprocess.Popen(command, env=environment, cwd=self.home.path, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        watch = ProcessWatch(process)
        try:
            said, _ = process.communicate(timeout=seconds)
        finally:
            watch.end()
        return process.returncode, said, watch

    def partner_marks(self):
        """What the practice partner knows: all of it secret but what its addresses show."""
        partner = json.loads(self.home.state.read_text())["partner"]
        credentials = partner["credentials"]
        marks = [Mark("password", credentials["secret"])]
        marks += [Mark("partner token", token) for token in credentials["partnerTokens"]]
        marks += [Mark("app token", row["token"]) for row in credentials["appTokens"].values()]
        return marks, partner

    def test_the_wizard(self):
        programs = self.home.programs()
        code, said, watch = self.run_to_its_end(
            [programs / "golive", "--rehearse", "--scenario", "happy", "--lang", "en", "--theme", "light", "--data-dir",
             self.home.path / "data", "--report", self.home.path / "report"], self.home.environment(), 280)
        self.assertEqual(code, 0, said.decode(errors="replace"))
        marks, partner = self.partner_marks()
        kinds = {mark.kind for mark in marks}
        self.assertEqual(kinds, {"password", "partner token", "app token"})
        link, address = self.link_and_address(partner)
        marks += [Mark("link", link), Mark("address", address), *PEOPLE, *CUSTOMERS]

        # The check would see what is there: the set-up does hold what was typed.
        database = b"".join(file.read_bytes() for file in (self.home.path / "data").glob("golive.sqlite*"))
        for value in ("Ana Souza", "ana@golive.example", "3091-2200", "5511987654321", link):
            self.assertTrue(value.encode() in database, value)
        self.assertIn("golive-sandbox", watch.programs)
        self.assertIn("golive-receiver", watch.programs)

        self.assertClean(leaks_in_files(self.home.path, marks, WIZARD_MAY) + leaks_in_text("what was said", said, marks)
                         + watch.leaks(marks))
        # Facebook's sign-in of a client that is onboarded is gone.
        self.assertEqual([str(one) for one in (self.home.path / "data" / "web").glob("*")], [])
        self.assertNoCore()

    def link_and_address(self, partner):
        """The signed link's id, and the secret part of the address that events go to."""
        links = list(partner["links"]["entries"])
        addresses = {one["url"] for one in partner["subscriptions"] if one["url"].startswith("http://127.0.0.1")}
        self.assertEqual((len(links), len(addresses)), (1, 1), partner)
        return links[0], addresses.pop().rpartition("/")[2]

    def test_the_guard(self):
        """With tokens as a service gets them, through both calls."""
        home = self.home
        sandbox = Sandbox("--no-rate-limits", "--state-file", home.state)
        self.addCleanup(sandbox.close)
        app, token = sandbox.new_app("SecretHouse")
        sandbox.subscribe(app, token)
        sandbox.control("/signup", {"appId": app, "phone": "+5511987654321"})
        finished = sandbox.now()
        sandbox.advance(10)
        credentials = home.path / "credentials"
        credentials.mkdir()
        (credentials / f"app-token.{app}").write_text(token)
        keep = {"app": app, "name": "SecretHouse", "finishedAt": finished}
        environment = home.environment() | {"CREDENTIALS_DIRECTORY": str(credentials)}
        subprocess.run([BUILD / "tests" / "bin" / "keepsetup", home.path / "data"], input=json.dumps(keep).encode() + b"\n",
                       check=True, env=environment)
        process = subprocess.Popen([BUILD / "bin" / "golive", "--guard", "--data-dir", home.path / "data", "--partner-url",
                                    sandbox.url], env=environment, cwd=home.path, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        watch = ProcessWatch(process)
        both = wait_for(lambda: len(sandbox.control("/syncs")) == 2, 90)
        process.terminate()
        said, _ = process.communicate(timeout=60)
        watch.end()
        self.assertTrue(both, said.decode(errors="replace"))
        marks = [Mark("app token", token), Mark("partner token", sandbox.token),
                 Mark("password", sandbox.ready["secret"]), *PEOPLE, *CUSTOMERS]
        self.assertClean(
            leaks_in_files(home.path, marks, [("app token", "credentials/*"), ("number", DATABASE)]) +
            leaks_in_text("what was said", said, marks) + watch.leaks(marks))
        self.assertNoCore()

    @unittest.skipUnless(PostgresServer.is_installed() and shutil.which("openssl"), "no PostgreSQL here, or no openssl")
    def test_a_teams_store(self):
        """The server's password: of a guard that gets it as a service does, of golivectl, and of what does not get in."""
        home = self.home
        password = "store-mark-9d41ce"
        server = PostgresServer()
        self.addCleanup(server.close)
        database = server.new_database()
        server.query(f"CREATE ROLE ana LOGIN PASSWORD '{password}' IN ROLE golive_staff", "postgres")
        authority = self.speak_tls(server)
        # As talkative as it can be, once the password has been said to it.
        for setting in ("ssl=on", "log_statement='all'", "log_connections=on", "log_min_messages='debug1'"):
            server.query(f"ALTER SYSTEM SET {setting}", "postgres")
        server.query("SELECT pg_reload_conf()", "postgres")
        sandbox = Sandbox("--no-rate-limits", "--state-file", home.state)
        self.addCleanup(sandbox.close)
        app, token = sandbox.new_app("TeamHouse")
        sandbox.subscribe(app, token)
        sandbox.control("/signup", {"appId": app, "phone": "+5511987654321"})
        finished = sandbox.now()
        sandbox.advance(10)
        credentials = home.path / "credentials"
        credentials.mkdir()
        (credentials / f"app-token.{app}").write_text(token)
        (credentials / "store-password.db.golive.test").write_text(password + "\n")
        environment = home.environment() | {"PGHOSTADDR": "127.0.0.1"}
        keep = {"app": app, "name": "TeamHouse", "finishedAt": finished}
        subprocess.run([BUILD / "tests" / "bin" / "keepsetup", server.address(database)],
                       input=json.dumps(keep).encode() + b"\n", check=True, env=home.environment())

        def store(user):
            return f"postgresql://{user}@db.golive.test:{server.port}/{database}?sslrootcert={authority}"

        said, leaks = b"", []
        marks = [Mark("store password", password), Mark("app token", token), *PEOPLE, *CUSTOMERS]
        as_service = environment | {"CREDENTIALS_DIRECTORY": str(credentials)}
        for command, ground, given, code in (
                (["store", "check", "--json"], as_service, "", 0), (["list", "--json"], as_service, "", 0),
                (["support", "--category", "program"], as_service, "", 0), (["store", "check"], environment, "", 3),
                (["store", "sign-in"], environment, password, 3)):
            process = subprocess.Popen([BUILD / "bin" / "golivectl", *command, "--store", store("ana")], env=ground,
                                       cwd=home.path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            watch = ProcessWatch(process)
            out, _ = process.communicate(given.encode(), timeout=120)
            watch.end()
            self.assertEqual(process.returncode, code, out.decode(errors="replace"))
            said += out
            leaks += watch.leaks(marks)
        process = subprocess.Popen([BUILD / "bin" / "golivectl", "guard", "--data-dir", home.path / "data",
                                    "--partner-url", sandbox.url, "--store", store("ana")], env=as_service, cwd=home.path,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        watch = ProcessWatch(process)
        both = wait_for(lambda: len(sandbox.control("/syncs")) == 2, 90)
        process.terminate()
        out, _ = process.communicate(timeout=60)
        watch.end()
        self.assertTrue(both, out.decode(errors="replace"))
        said += out
        # The check would see what is there: the dump does hold what was kept.
        dump = subprocess.run([server.programs / "pg_dump", server.address(database)], check=True,
                              stdout=subprocess.PIPE).stdout
        self.assertIn(b"TeamHouse", dump)
        log = (server.folder / "log").read_bytes()
        self.assertIn(b"sync_ledger", log)
        secret = [mark for mark in marks if mark.kind in ("store password", "app token")]
        self.assertClean(
            leaks_in_files(home.path, marks, [("app token", "credentials/*"), ("store password", "credentials/*")]) +
            leaks_in_text("what was said", said, secret) + leaks_in_text("the server's log", log, secret) +
            leaks_in_text("the store", dump, secret) + leaks + watch.leaks(marks))
        self.assertNoCore()

    @staticmethod
    def speak_tls(server):
        """Lets it prove who it is by TLS and ask for passwords; the file of who signs for it."""
        authority = server.folder / "ca.crt"
        new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        run = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": server.folder}
        subprocess.run(["openssl", "req", "-x509", *new, "-subj", "/CN=Office", "-keyout", "ca.key", "-out", authority], **run)
        subprocess.run(["openssl", "req", *new[:-2], "-subj", "/CN=db.golive.test", "-addext",
                        "subjectAltName=DNS:db.golive.test", "-keyout", server.data / "server.key", "-out", "csr"], **run)
        subprocess.run(["openssl", "x509", "-req", "-in", "csr", "-CA", authority, "-CAkey", "ca.key", "-CAcreateserial",
                        "-copy_extensions", "copy", "-days", "2", "-out", server.data / "server.crt"], **run)
        (server.data / "pg_hba.conf").write_text("host all golive 127.0.0.1/32 trust\n"
                                                 "hostssl all all 127.0.0.1/32 scram-sha-256\n")
        for file in ("server.key", "server.crt", "pg_hba.conf"):
            (server.data / file).chmod(0o600)
            if os.getuid() == 0:
                shutil.chown(server.data / file, "postgres", "postgres")
        return authority

    def test_behind_a_proxy(self):
        """Which wants a sign-in, gets it, and is the only one that does."""
        home = self.home
        password = "proxy-mark-7f3a9c"
        seen = []

        class Proxy(http.server.BaseHTTPRequestHandler):
            def do_CONNECT(self):
                seen.append(self.headers.get("Proxy-Authorization"))
                self.send_response(502 if seen[-1] else 407)
                if not seen[-1]:
                    self.send_header("Proxy-Authenticate", 'Basic realm="office"')
                self.send_header("Content-Length", "0")
                self.send_header("Connection", "close")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        threading.Thread(target=proxy.serve_forever).start()
        self.addCleanup(proxy.server_close)
        self.addCleanup(proxy.shutdown)
        credentials = home.path / "credentials"
        credentials.mkdir()
        (credentials / "app-token.app-1").write_text("sk_mark_of_an_app_token")
        (credentials / "proxy-sign-in.127.0.0.1").write_text(f"ana\n{password}\n")
        way = f"http://127.0.0.1:{proxy.server_address[1]}"
        environment = home.environment() | {"CREDENTIALS_DIRECTORY": str(credentials), "http_proxy": way,
                                            "https_proxy": way}
        subprocess.run([BUILD / "tests" / "bin" / "keepsetup", home.path / "data"],
                       input=b'{"app": "app-1", "name": "SecretHouse", "stage": "selection"}\n', check=True,
                       env=environment)
        process = subprocess.Popen([BUILD / "bin" / "golive", "--guard", "--data-dir", home.path / "data", "--partner-url",
                                    "https://partner.golive.invalid"], env=environment, cwd=home.path,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        watch = ProcessWatch(process)
        basic = "Basic " + base64.b64encode(f"ana:{password}".encode()).decode()
        is_used = wait_for(lambda: basic in seen, 60)
        process.terminate()
        said, _ = process.communicate(timeout=60)
        watch.end()
        self.assertTrue(is_used, said.decode(errors="replace"))
        marks = [Mark("proxy password", password), Mark("app token", "sk_mark_of_an_app_token"), *PEOPLE]
        allowed = [("proxy password", "credentials/*"), ("app token", "credentials/*"), ("number", DATABASE)]
        self.assertClean(leaks_in_files(home.path, marks, allowed) + leaks_in_text("what was said", said, marks) +
                         watch.leaks(marks))

    def test_the_receiver(self):
        """An address of the old kind and a header that callers must carry, both from files; and what customers wrote."""
        home = self.home
        data = home.path / "data"
        data.mkdir(mode=0o700)
        (data / "receiver-path").write_text("address-mark-51c2e8d07b\n")
        header = home.path / "header"
        header.write_text("X-Office: header-mark-c04d1e\n")
        for file in (header, data / "receiver-path"):
            file.chmod(0o600)
        process = subprocess.Popen([BUILD / "bin" / "golive-receiver", "--data-dir", data, "--header-file", header,
                                    "--ready-file", home.elsewhere / "ready"], env=home.environment(), cwd=home.path,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        watch = ProcessWatch(process)
        marks = [Mark("header", "header-mark-c04d1e"), Mark("address", "address-mark-51c2e8d07b"), Mark("customer",
                 "Customer Mark-Oliveira"), Mark("customer", "5521912345678"), Mark("customer", "I want the marked mug")]
        try:
            self.assertTrue(wait_for(lambda: (home.elsewhere / "ready").exists(), 30))
            url = json.loads((home.elsewhere / "ready").read_text())["url"]
            codes = [self.post(url + path, headers, body) for path, headers, body in self.deliveries()]
            self.assertEqual(codes[:3], [200, 200, 200])
            self.assertTrue(all(code >= 400 for code in codes[3:]), codes)
        finally:
            process.terminate()
            out, errors = process.communicate(timeout=60)
            watch.end()
        # Its first line says where it listens, to who started it.
        self.assertClean(leaks_in_files(home.path, marks, [("header", "header"), ("address", "data/receiver-path")]) +
                         leaks_in_text("its log", errors, marks) + leaks_in_text("its first line", out, marks) +
                         watch.leaks(marks))

    @staticmethod
    def deliveries():
        """Three that are taken, then wrong ones of each kind: what is refused is no reason to write it down."""
        right = {"X-Office": "header-mark-c04d1e"}
        path = "/address-mark-51c2e8d07b"

        def event(field, value):
            value = {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "5511987654320",
                                                                  "phone_number_id": "109876"}} | value
            return json.dumps({"object": "whatsapp_business_account", "gs_app_id": "app-1",
                               "entry": [{"id": "611", "changes": [{"field": field, "value": value}]}]}).encode()

        person = {"profile": {"name": "Customer Mark-Oliveira"}, "wa_id": "5521912345678"}
        said = {"from": "5521912345678", "id": "wamid.1", "timestamp": "1790000000", "type": "text",
                "text": {"body": "I want the marked mug"}}
        message = event("messages", {"contacts": [person], "messages": [said]})
        contacts = event("smb_app_state_sync", {"state_sync": [{"type": "contact", "contact": {
            "full_name": "Customer Mark-Oliveira", "phone_number": "5521912345678"}, "action": "add",
            "metadata": {"timestamp": "1790000000"}}]})
        history = event("history", {"history": [{"metadata": {"phase": 0, "chunk_order": 1, "progress": 55}, "threads": [
            {"id": "5521912345678", "messages": [said]}]}]})
        return [(path, right, message), (path, right, contacts), (path, right, history), (path, {}, message),
                ("/address-mark-51c2e8d07b-wrong", right, message), (path, right, message[:-20]),
                (path, right, b"I want the marked mug 5521912345678"), (path, {"X-Office": "wrong"}, contacts)]

    @staticmethod
    def post(url, headers, body):
        request = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"} | headers)
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code


if __name__ == "__main__":
    unittest.main()
