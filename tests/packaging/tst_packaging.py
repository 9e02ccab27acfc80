#!/usr/bin/env python3
"""What is packaged, as far as it can be told here: linters over scripts, workflow and metadata, dry runs, and what is made of
templates. A linter that is missing is a fault: packaging/packages.txt names it."""
import hashlib
import json
import plistlib
import re
import shutil
import unittest
import urllib.parse
import xml.etree.ElementTree

import workflowlint
import yaml
from ground import IDENTITY, MAC, PACKAGING, ROOT, VERSION, WORKFLOW, WithFolder, project_files, run

POLICY = ["partnerAddress", "allowedHosts", "proxy", "dataFolder", "store", "guardName", "language", "signUpRoute",
          "practice", "retentionDays", "journalDays", "supportAddress", "updateNotice", "updateFeed", "providerName",
          "providerLogo", "providerColour"]


class Shell(WithFolder):
    def test_scripts(self):
        scripts = []
        for path in project_files():
            with path.open("rb") as file:
                first = file.readline(200)
            if re.match(rb"#!.*\b(ba)?sh\b|# shellcheck shell=", first):
                scripts.append(path)
        names = {str(path.relative_to(ROOT)) for path in scripts}
        self.assertLessEqual({"packaging/build", "packaging/macos/steps", "tests/run"}, names)
        run("shellcheck", "--external-sources", "--source-path=SCRIPTDIR", *scripts)

    def test_a_fault_is_one(self):
        script = self.write("bad", "#!/bin/bash\nrm -rf $1/*\n")
        self.assertNotEqual(run("shellcheck", script, check=False).returncode, 0)

    def test_no_powershell(self):
        """It would want PSScriptAnalyzer, which no distribution has."""
        # PowerShell's own completion can be written in nothing else; tst_completion holds it to the program's help.
        completion = PACKAGING / "completions/golivectl.ps1"
        self.assertEqual([path for path in project_files() if path.suffix in (".ps1", ".psm1") and path != completion], [])


class Workflow(unittest.TestCase):
    def test_yaml(self):
        files = [path for path in project_files() if path.suffix in (".yml", ".yaml")]
        self.assertIn(WORKFLOW, files)
        run("yamllint", "--strict", "--config-file", ROOT / "tests/packaging/yamllint.yaml", *files)

    def test_workflows(self):
        for path in sorted(WORKFLOW.parent.iterdir()):
            self.assertEqual(workflowlint.faults(path.read_text(), ROOT), [], path)

    def test_faults_are_found(self):
        text = WORKFLOW.read_text()
        checkout = re.search(r"actions/checkout@[0-9a-f]{40} # v[\d.]+", text)[0]
        for old, new, told in [
            (checkout, "actions/checkout@v5", "not named by its commit"),
            (checkout, checkout.split(" #")[0], "not named by its commit"),
            ("  contents: read", "  contents: write", "may do more than read"),
            ("    needs: lint\n", "    needs: nobody\n", "needs 'nobody'"),
            ("    timeout-minutes: 20\n", "", "no timeout-minutes"),
            ("runs-on: windows-2022", "runs-on: windows-3000", "does not know"),
            ("${{ matrix.triplet }}", "${{ matrix.tripled }}", "no 'matrix.tripled'"),
            ("steps.vcpkg.outputs", "steps.vkpcg.outputs", "no step 'vkpcg'"),
            ("env.IDENTITY == ''", "env.IDENTTY == ''", "no 'env.IDENTTY'"),
            ("lint.outputs.version }}-macos", "lint.outputs.versoin }}-macos", "no 'needs.lint.outputs.versoin'"),
            ('sbom --version "$VERSION"', "sbom --version ${{ github.head_ref }}", "puts an expression into a script"),
            ('mv build/packages/golive_*.deb "build', 'mv build/packages/golive_*.deb $VERSION "build', "shellcheck"),
            ("packaging/collect artefacts", "packaging/colect artefacts", "is not there"),
            ("name: rehearsal-windows", "name: rehearsal-ubuntu24.04", "two artefacts"),
            ("    shell: bash", "    shell: pwsh", "another shell"),
        ]:
            with self.subTest(new=new):
                self.assertIn(old, text)
                found = workflowlint.faults(text.replace(old, new), ROOT)
                self.assertTrue(any(told in fault for fault in found), found)


class Linux(WithFolder):
    def configured(self):
        text = (PACKAGING / "linux/golive.metainfo.xml.in").read_text()
        page = re.search(r'HOMEPAGE_URL "(.*)"', (ROOT / "CMakeLists.txt").read_text())[1]
        for name, value in {"GOLIVE_APPLICATION_ID": IDENTITY, "PROJECT_VERSION": VERSION, "PROJECT_HOMEPAGE_URL": page}.items():
            text = text.replace(f"@{name}@", value)
        return text

    def test_metainfo(self):
        text = self.configured()
        self.assertNotRegex(text, r"@\w+@")
        run("appstreamcli", "validate", "--no-net", self.write(f"{IDENTITY}.metainfo.xml", text))
        # It is no formality.
        bad = self.write(f"bad/{IDENTITY}.metainfo.xml", re.sub("<summary.*?</summary>", "", text, flags=re.S))
        self.assertNotEqual(run("appstreamcli", "validate", "--no-net", bad, check=False).returncode, 0)

    def test_desktop_file(self):
        file = PACKAGING / "linux/golive.desktop"
        self.assertEqual(run("desktop-file-validate", file).stdout, "")
        self.assertIn(f"<launchable type=\"desktop-id\">{file.name}<", self.configured())
        entry = dict(line.split("=", 1) for line in file.read_text().splitlines() if "=" in line)
        opened = ["application/x-golive-setup", "x-scheme-handler/golive"]
        self.assertEqual(entry["MimeType"].rstrip(";").split(";"), opened)
        metainfo = xml.etree.ElementTree.fromstring(self.configured())
        self.assertEqual([one.text for one in metainfo.findall("provides/mediatype")], opened)
        # A link is no file, and would be left out of %f; from the menu there is neither.
        self.assertEqual(entry["Exec"], "golive %u")

    def test_xml(self):
        run("xmllint", "--noout", *[path for path in project_files()
                                    if path.suffix in (".xml", ".admx", ".adml", ".mobileconfig", ".entitlements", ".svg")])

    def test_flatpak(self):
        manifest = yaml.safe_load((PACKAGING / f"flatpak/{IDENTITY}.yaml").read_text())
        self.assertEqual(manifest["id"], IDENTITY)
        for name in ["org.freedesktop.secrets", "org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher"]:
            self.assertIn(f"--talk-name={name}", manifest["finish-args"])
        self.assertFalse([one for one in manifest["finish-args"] if one.startswith("--filesystem")])
        # Chromium's sandbox is not to be had there.
        self.assertIn("-DGOLIVE_WITH_WEBENGINE=OFF", manifest["modules"][-1]["config-opts"])


class Policy(unittest.TestCase):
    SPACE = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}

    def test_windows(self):
        folder = PACKAGING / "windows/policy"
        admx = xml.etree.ElementTree.parse(folder / "golive.admx").getroot()
        policies = admx.findall("p:policies/p:policy", self.SPACE)
        self.assertEqual(sorted(one.get("name") for one in policies), sorted(POLICY))
        for one in policies:
            key, name = one.get("key"), one.get("name")
            self.assertEqual(key, r"Software\Policies\Golive")
            elements = one.find("p:elements", self.SPACE)
            if elements is None:
                self.assertEqual(one.get("valueName"), name)
            elif elements[0].tag.endswith("}list"):
                self.assertEqual(elements[0].get("key"), rf"{key}\{name}")
            else:
                self.assertEqual(elements[0].get("valueName"), name)
        used = {kind: set(re.findall(rf"\$\({kind}\.(\w+)\)", (folder / "golive.admx").read_text()))
                for kind in ("string", "presentation")}
        languages = sorted(folder.glob("*/golive.adml"))
        self.assertEqual([path.parent.name for path in languages], ["en-US", "pt-BR"])
        for path in languages:
            adml = xml.etree.ElementTree.parse(path).getroot()
            strings = adml.findall(".//p:string", self.SPACE)
            presentations = adml.findall(".//p:presentation", self.SPACE)
            self.assertEqual(sorted(one.get("id") for one in strings), sorted(used["string"]), path)
            self.assertTrue(all(one.text and one.text.strip() for one in strings))
            self.assertEqual(sorted(one.get("id") for one in presentations), sorted(used["presentation"]), path)
            for one in presentations:
                self.assertEqual([child.get("refId") for child in one], [one.get("id")])

    def test_macos(self):
        profile = plistlib.loads((MAC / "golive.mobileconfig").read_bytes())
        settings = profile["PayloadContent"][0]
        self.assertEqual(settings["PayloadType"], IDENTITY)
        self.assertEqual(sorted(key for key in settings if not key.startswith("Payload")), sorted(POLICY))

    def test_what_the_program_reads(self):
        said = (ROOT / "docs/install.md").read_text()
        for key in POLICY:
            self.assertIn(f"`{key}`", said)
        reader = ROOT / "app/policy/policykeys.cpp"
        if reader.exists():
            self.assertEqual(re.findall(r'\{"(\w+)"_L1', reader.read_text()), POLICY)


class WindowsSigning(WithFolder):
    """cmake/GoliveSignWindows.cmake, which CPack runs over what it is about to pack; a stub stands for signtool."""

    def sign(self, *environment, check=True):
        for name in ["golive.exe", "golive-receiver.exe", "Qt6Core.dll"]:
            self.write(f"packed/bin/{name}")
        self.write("packed/lib/golive/plugins/golivewebview.dll")
        return run("env", f"PATH={self.folder / 'bin'}:/usr/bin:/bin", *environment, "cmake",
                   f"-DCPACK_TEMPORARY_DIRECTORY={self.folder / 'packed'}", "-P", ROOT / "cmake/GoliveSignWindows.cmake", check=check)

    def stub(self, exit_code):
        self.write("bin/signtool", f'#!/bin/sh\nprintf "%s\\n" "$@" >"{self.folder}/log"\nexit {exit_code}\n', executable=True)

    def test_with_a_certificate(self):
        self.stub(0)
        self.sign("GOLIVE_SIGN_CERTIFICATE_FILE=x.pfx", "GOLIVE_SIGN_PASSWORD=hush hush")
        said = (self.folder / "log").read_text().splitlines()
        self.assertEqual(said[said.index("/f") + 1], "x.pfx")
        self.assertEqual(said[said.index("/p") + 1], "hush hush")
        self.assertEqual(sorted(line.rsplit("/", 1)[1] for line in said if line.startswith(str(self.folder))),
                         ["golive-receiver.exe", "golive.exe", "golivewebview.dll"])

    def test_without(self):
        self.stub(0)
        self.assertIn("Not signed", self.sign().stdout)
        self.assertFalse((self.folder / "log").exists())

    def test_refused(self):
        self.stub(1)
        self.assertNotEqual(self.sign("GOLIVE_SIGN_CERTIFICATE_FILE=x.pfx", check=False).returncode, 0)


class Documentation(unittest.TestCase):
    def test_hosts(self):
        """A firewall is opened by what the page says."""
        said = (ROOT / "docs/install.md").read_text()
        rules = ROOT / "resources/rules"
        wanted = {urllib.parse.urlparse(one["url"]).hostname for one in json.loads((rules / "doctorhosts.json").read_text())["hosts"]}
        signup = json.loads((rules / "signuphosts.json").read_text())
        wanted |= {one["host"] for one in signup["hosts"] + signup["checks"]}
        for host in sorted(wanted):
            self.assertIn(f"`{host}`", said)

    def test_secrets(self):
        """What the workflow wants is what the page tells to give it."""
        wanted = set(re.findall(r"secrets\.(\w+)", WORKFLOW.read_text()))
        said = set(re.findall(r"`(GOLIVE_(?:SIGN|NOTARY)_\w+)`", (ROOT / "docs/install.md").read_text()))
        self.assertEqual(said, wanted)


class Release(WithFolder):
    NAMES = [f"golive-{VERSION}-windows-x64-webengine.msi", f"golive-{VERSION}-macos-arm64.dmg",
             f"golive-{VERSION}-macos-x86_64.dmg", f"golive_{VERSION}_ubuntu24.04_amd64.deb"]
    ADDRESS = f"https://example.com/releases/download/v{VERSION}"

    def collected(self):
        for name in self.NAMES:
            self.write(f"artefacts/{name}-folder/{name}", name)
        self.write("artefacts/rehearsal/report.html")
        out = self.folder / "release"
        run(PACKAGING / "collect", self.folder / "artefacts", out)
        return out

    def test_collect(self):
        self.write("artefacts/a/x.deb", "x")
        said = run(PACKAGING / "collect", "--dry-run", self.folder / "artefacts", self.folder / "release").stdout
        self.assertIn("x.deb", said)
        self.assertFalse((self.folder / "release").exists())
        shutil.rmtree(self.folder / "artefacts")
        out = self.collected()
        self.assertEqual(sorted(path.name for path in out.iterdir()), sorted([*self.NAMES, "SHA256SUMS"]))
        run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=out)
        self.write(f"artefacts/elsewhere/{self.NAMES[0]}", "another")
        twice = run(PACKAGING / "collect", self.folder / "artefacts", self.folder / "again", check=False)
        self.assertIn(f"more than one: {self.NAMES[0]}", twice.stdout)
        self.assertNotEqual(run(PACKAGING / "collect", self.folder / "bin", out, check=False).returncode, 0)

    def test_manifests(self):
        packages = self.collected()
        fill = [PACKAGING / "fill-manifests", VERSION, self.ADDRESS, packages, self.folder / "manifests"]
        said = run(fill[0], "--dry-run", *fill[1:]).stdout
        self.assertIn("ManifestType: installer", said)
        self.assertFalse((self.folder / "manifests").exists())
        run(*fill)
        made = self.folder / "manifests"
        winget = {path.name: yaml.safe_load(path.read_text()) for path in (made / "winget").iterdir()}
        self.assertEqual({one["ManifestType"] for one in winget.values()}, {"version", "installer", "defaultLocale"})
        self.assertEqual({one["PackageVersion"] for one in winget.values()}, {VERSION})
        installer = winget["Golive.Golive.installer.yaml"]["Installers"][0]
        self.assertEqual(installer["InstallerUrl"], f"{self.ADDRESS}/{self.NAMES[0]}")
        self.assertEqual(installer["InstallerSha256"].lower(), hashlib.sha256(self.NAMES[0].encode()).hexdigest())
        cask = (made / "homebrew/golive.rb").read_text()
        self.assertNotRegex(cask, r"@[A-Z]")
        for name in self.NAMES[1:3]:
            self.assertIn(hashlib.sha256(name.encode()).hexdigest(), cask)
        self.assertIn(f'version "{VERSION}"', cask)

    def test_manifests_of_half_a_release(self):
        packages = self.collected()
        sums = packages / "SHA256SUMS"
        whole = sums.read_text()
        for left_out in self.NAMES[:3]:
            sums.write_text("".join(line for line in whole.splitlines(True) if left_out not in line))
            done = run(PACKAGING / "fill-manifests", VERSION, self.ADDRESS, packages, self.folder / "m", check=False)
            self.assertIn(f"no checksum of {left_out}", done.stdout)
            self.assertFalse((self.folder / "m").exists())
        for version, address in [("v1", self.ADDRESS), (VERSION, "http://example.com"), (VERSION, "")]:
            sums.write_text(whole)
            done = run(PACKAGING / "fill-manifests", version, address, packages, self.folder / "m", check=False)
            self.assertNotEqual(done.returncode, 0)

    def test_version(self):
        self.assertEqual(run(PACKAGING / "version").stdout, f"version={VERSION}\n")
        self.assertEqual(run(PACKAGING / "version", f"v{VERSION}").stdout, f"version={VERSION}\n")
        for tag in ["v999", VERSION, "main"]:
            self.assertNotEqual(run(PACKAGING / "version", tag, check=False).returncode, 0)


if __name__ == "__main__":
    unittest.main()
