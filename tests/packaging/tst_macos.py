#!/usr/bin/env python3
"""The scripts of packaging/macos, with stubs in the places of Apple's tools, and what a bundle declares."""
import os
import pathlib
import plistlib
import re
import struct
import unittest

import yaml
from ground import IDENTITY, MAC, ROOT, VERSION, WORKFLOW, WithFolder, run, snapshot


class MacScripts(WithFolder):
    def setUp(self):
        super().setUp()
        app = self.folder / "Golive.app" / "Contents"
        helper = "Frameworks/QtWebEngineCore.framework/Versions/A/Helpers/QtWebEngineProcess.app/Contents"
        for name in ["MacOS/Golive", "MacOS/golive-receiver", "MacOS/golive-sandbox", "PlugIns/platforms/libqcocoa.dylib",
                     "PlugIns/golive/plugins/golivewebview.so", "Frameworks/QtCore.framework/Versions/A/QtCore",
                     "Frameworks/libcrypto.dylib", f"{helper}/MacOS/QtWebEngineProcess",
                     f"{helper}/Resources/QtWebEngineProcess.entitlements"]:
            self.write(f"Golive.app/Contents/{name}")
        self.app = app.parent
        self.secrets = {name: f"hush-{name}" for name in
                        ["GOLIVE_SIGN_CERTIFICATE", "GOLIVE_SIGN_PASSWORD", "GOLIVE_NOTARY_KEY_FILE", "GOLIVE_NOTARY_KEY_ID",
                         "GOLIVE_NOTARY_ISSUER", "GOLIVE_SIGN_IDENTITY"]}

    def start(self, script, *arguments, check=True, **environment):
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        return run("bash", MAC / script, *arguments, check=check, env={"PATH": path, **environment}, cwd=self.folder)

    def stub(self, name, text):
        self.write(f"bin/{name}", f'#!/bin/bash\necho "{name} $*" >>"{self.folder}/log"\n{text}\n', executable=True)

    def log(self):
        path = self.folder / "log"
        return path.read_text().splitlines() if path.exists() else []

    def test_dry_runs(self):
        svg = ROOT / "resources/icons/golive.svg"
        image = self.folder / "x.dmg"
        for script, arguments, told in [
            ("sign", [self.app], "codesign"), ("dmg", [self.app, VERSION, "arm64", self.folder], "hdiutil convert"),
            ("notarise", [image], "stapler staple"), ("assess", [image], "spctl --assess"),
            ("identity", ["open"], "security import"), ("identity", ["close"], "security delete-keychain"),
            ("icon", [svg, self.folder / "x.icns"], "rsvg-convert"),
        ]:
            with self.subTest(script=script):
                before = snapshot(self.folder)
                said = self.start(script, "--dry-run", *arguments, **self.secrets).stdout
                self.assertIn(told, said)
                self.assertNotIn("hush", said)
                self.assertEqual(snapshot(self.folder), before)
                # Nothing has to be there for it.
                self.assertIn(told, self.start(script, "--dry-run", *arguments).stdout)
        tested = {"sign", "dmg", "notarise", "assess", "identity", "icon"}
        self.assertEqual({path.name for path in MAC.iterdir() if os.access(path, os.X_OK)}, tested)

    def test_wrong_calls(self):
        for script in ["sign", "dmg", "notarise", "assess", "identity", "icon"]:
            self.assertNotEqual(self.start(script, check=False).returncode, 0, script)
        # Without credentials nothing is begun.
        self.stub("codesign", "exit 0")
        self.assertIn("GOLIVE_SIGN_IDENTITY is not set", self.start("sign", self.app, check=False).stdout)
        self.assertEqual(self.log(), [])

    def test_signing_order(self):
        self.stub("codesign", "exit 0")
        self.start("sign", self.app, GOLIVE_SIGN_IDENTITY="Developer ID Application: Somebody")
        *signed, verified = self.log()
        self.assertIn("--verify --strict", verified)
        names = [line.rsplit("/", 1)[1] for line in signed]
        self.assertEqual(names, ["libcrypto.dylib", "golivewebview.so", "libqcocoa.dylib", "QtWebEngineProcess.app",
                                 "QtCore.framework", "QtWebEngineCore.framework", "golive-receiver", "golive-sandbox",
                                 "Golive.app"])
        for line in signed:
            self.assertNotIn("--deep", line)
            self.assertIn("--options runtime --timestamp --sign Developer ID Application: Somebody", line)
        with_entitlements = {line.rsplit("/", 1)[1]: line for line in signed if "--entitlements" in line}
        self.assertEqual(set(with_entitlements), {"QtWebEngineProcess.app", "Golive.app"})
        self.assertIn("Resources/QtWebEngineProcess.entitlements", with_entitlements["QtWebEngineProcess.app"])
        self.assertIn("macos/golive.entitlements", with_entitlements["Golive.app"])

    def test_ad_hoc(self):
        """A hardened program would not load Qt, which is of no team then."""
        said = self.start("sign", "--dry-run", self.app).stdout
        self.assertEqual(said.count("--options runtime"), said.count("codesign --force"))
        self.stub("codesign", "exit 0")
        self.start("sign", self.app, GOLIVE_SIGN_IDENTITY="-")
        self.assertGreater(len(self.log()), 5)
        for line in self.log()[:-1]:
            self.assertIn("--force --timestamp=none --sign - ", line)

    def test_qt_without_entitlements(self):
        for path in self.app.rglob("*.entitlements"):
            path.unlink()
        self.assertIn("macos/QtWebEngineProcess.entitlements", self.start("sign", "--dry-run", self.app).stdout)

    def test_time_stamp_server_away(self):
        self.stub("sleep", "")
        self.stub("codesign", f'[ -e "{self.folder}/again" ] || {{ touch "{self.folder}/again"; exit 1; }}')
        self.start("sign", self.app, GOLIVE_SIGN_IDENTITY="x")
        self.assertEqual(sum("libcrypto.dylib" in line for line in self.log()), 2)
        self.stub("codesign", "exit 1")
        done = self.start("sign", self.app, check=False, GOLIVE_SIGN_IDENTITY="x")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("failed three times: codesign", done.stdout)

    def test_notarisation(self):
        image = self.write("x.dmg")
        self.stub("sleep", "")
        self.stub("spctl", "exit 0")
        for answer, is_good in [("Accepted", True), ("Invalid", False), ("In Progress", False)]:
            with self.subTest(answer=answer):
                (self.folder / "log").unlink(missing_ok=True)
                self.stub("xcrun", f"""[ "$2" != submit ] || echo '{{"id": "4711", "status": "{answer}"}}'""")
                done = self.start("notarise", image, check=False, **self.secrets)
                self.assertEqual(done.returncode == 0, is_good, done.stdout)
                self.assertEqual(any("stapler staple" in line for line in self.log()), is_good)
                self.assertEqual(any("notarytool log 4711" in line for line in self.log()), not is_good)

    def test_identity(self):
        self.stub("security", f'[ "$1" != import ] || cp "$2" "{self.folder}/seen"')
        environment = {"GOLIVE_SIGN_CERTIFICATE": "Z29saXZl", "GOLIVE_SIGN_PASSWORD": "hush hush", "TMPDIR": str(self.folder / "tmp")}
        (self.folder / "tmp").mkdir()
        said = self.start("identity", "open", **environment).stdout
        self.assertNotIn("hush", said)
        self.assertEqual((self.folder / "seen").read_text(), "golive")
        self.assertEqual([line.split()[1] for line in self.log()],
                         ["create-keychain", "set-keychain-settings", "unlock-keychain", "import", "set-key-partition-list",
                          "list-keychains"])
        # Nothing of it is left.
        self.assertEqual(list((self.folder / "tmp").iterdir()), [])
        (self.folder / "log").unlink()
        for left_out in ["GOLIVE_SIGN_CERTIFICATE", "GOLIVE_SIGN_PASSWORD"]:
            rest = {name: value for name, value in environment.items() if name != left_out}
            done = self.start("identity", "open", check=False, **rest)
            self.assertIn(f"{left_out} is not set", done.stdout)
            self.assertEqual(self.log(), [])

    def test_icon(self):
        for name in ["golive.svg", "file.svg"]:
            out = self.folder / f"{name}.icns"
            run("bash", MAC / "icon", ROOT / "resources/icons" / name, out)
            data = out.read_bytes()
            self.assertEqual((data[:4], struct.unpack(">I", data[4:8])[0]), (b"icns", len(data)))
            kinds, at = set(), 8
            while at < len(data):
                kinds.add(data[at:at + 4])
                at += struct.unpack(">I", data[at + 4:at + 8])[0]
            # 16 to 1024 pixels.
            self.assertLessEqual({b"is32", b"il32", b"it32", b"ic08", b"ic09", b"ic10"}, kinds)


class MacFiles(unittest.TestCase):
    def test_plist(self):
        text = (MAC / "Info.plist.in").read_text()
        for name in set(re.findall(r"\$\{(\w+)\}", text)):
            text = text.replace(f"${{{name}}}", {"MACOSX_BUNDLE_GUI_IDENTIFIER": IDENTITY}.get(name, VERSION))
        plist = plistlib.loads(text.encode())
        self.assertEqual(plist["CFBundleIdentifier"], IDENTITY)
        self.assertEqual(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["golive"])
        declared = plist["UTExportedTypeDeclarations"][0]
        self.assertEqual(declared["UTTypeTagSpecification"]["public.filename-extension"], ["golive"])
        self.assertEqual(plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"], [declared["UTTypeIdentifier"]])
        self.assertEqual(plist["LSApplicationCategoryType"], "public.app-category.business")
        workflow = yaml.safe_load(WORKFLOW.read_text())
        self.assertEqual(plist["LSMinimumSystemVersion"], workflow["jobs"]["macos"]["env"]["MACOSX_DEPLOYMENT_TARGET"])
        # A call that counts only once is awaited.
        self.assertEqual((plist["NSSupportsSuddenTermination"], plist["NSSupportsAutomaticTermination"]), (False, False))

    def test_entitlements(self):
        for name in ["golive", "QtWebEngineProcess"]:
            wanted = plistlib.loads((MAC / f"{name}.entitlements").read_bytes())
            self.assertEqual(set(wanted), {"com.apple.security.cs.allow-jit",
                                           "com.apple.security.cs.allow-unsigned-executable-memory"})
            self.assertEqual(set(wanted.values()), {True})


if __name__ == "__main__":
    unittest.main()
