#!/usr/bin/env python3
"""packaging/sbom: what is made of programs of each kind, and that it is SPDX 2.3."""
import hashlib
import importlib.machinery
import importlib.util
import json
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest

SBOM = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "sbom"


def loaded():
    loader = importlib.machinery.SourceFileLoader("sbom", str(SBOM))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("sbom", loader))
    loader.exec_module(module)
    return module


def pe(imports, delayed=(), is64=True):
    """The least of a Windows program: headers, one section, its tables of imports."""
    base, at = 0x1000, 0x200
    optional = 240 if is64 else 224
    directories = bytearray(16 * 8)
    tables = bytearray()
    names = {}
    rows = [(1, 20, 12, imports), (13, 32, 4, delayed)]
    sizes = [(len(wanted) + 1) * step for _, step, _, wanted in rows]
    blob = bytearray()
    for name in [*imports, *delayed]:
        names[name] = base + sum(sizes) + len(blob)
        blob += name.encode() + b"\0"
    for (directory, step, field, wanted), size in zip(rows, sizes):
        if wanted:
            struct.pack_into("<II", directories, 8 * directory, base + len(tables), size)
        for name in wanted:
            row = bytearray(step)
            struct.pack_into("<I", row, field, names[name])
            tables += row
        tables += bytes(step)
    section = bytes(tables + blob)
    header = bytearray(0x40)
    header[:2] = b"MZ"
    struct.pack_into("<I", header, 0x3C, 0x40)
    header += b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664 if is64 else 0x14C, 1, 0, 0, 0, optional, 0x22)
    header += struct.pack("<H", 0x20B if is64 else 0x10B) + bytes((112 if is64 else 96) - 2) + bytes(directories)
    header += b".idata\0\0" + struct.pack("<IIII", len(section), base, len(section), at) + bytes(16)
    return bytes(header.ljust(at, b"\0")) + section


class Sbom(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="golive-sbom-")
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)
        self.tree = self.folder / "tree"
        (self.tree / "bin").mkdir(parents=True)

    def make(self, *more, check=True):
        out = self.folder / "golive.spdx.json"
        done = subprocess.run([SBOM, "--version", "1.2.3", "--system", "test", "--tree", self.tree, "--out", out, *more],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if not check:
            return done
        self.assertEqual(done.returncode, 0, done.stdout)
        document = json.loads(out.read_text(encoding="utf-8"))
        self.assert_spdx(document)
        return document

    def assert_spdx(self, document):
        """What SPDX 2.3 asks of a document."""
        self.assertEqual((document["spdxVersion"], document["dataLicense"], document["SPDXID"]),
                         ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(document["documentNamespace"], r"^https://[^#]+$")
        self.assertRegex(document["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertTrue(all(re.match("(Tool|Person|Organization): ", one) for one in document["creationInfo"]["creators"]))
        ids = [one["SPDXID"] for one in document["packages"] + document["files"]]
        self.assertEqual(len(ids), len(set(ids)))
        for one in ids:
            self.assertRegex(one, r"^SPDXRef-[A-Za-z0-9.-]+$")
        for one in document["packages"]:
            self.assertLessEqual({"name", "downloadLocation", "licenseDeclared", "licenseConcluded", "copyrightText"}, set(one))
            self.assertIs(one["filesAnalyzed"], False)
        for one in document["files"]:
            self.assertTrue(one["fileName"].startswith("./"))
            self.assertEqual({row["algorithm"] for row in one["checksums"]}, {"SHA1", "SHA256"})
        for row in document["relationships"]:
            self.assertLessEqual({row["spdxElementId"], row["relatedSpdxElement"]}, {*ids, "SPDXRef-DOCUMENT"})
        self.assertEqual([row["relationshipType"] for row in document["relationships"]
                          if row["spdxElementId"] == "SPDXRef-DOCUMENT"], ["DESCRIBES"])

    def linked(self, document, file):
        """What a file of the tree is linked with, by name."""
        names = {one["SPDXID"]: one.get("name") or one["fileName"] for one in document["packages"] + document["files"]}
        begin = next(one["SPDXID"] for one in document["files"] if one["fileName"] == file)
        return sorted(names[row["relatedSpdxElement"]] for row in document["relationships"]
                      if row["spdxElementId"] == begin and row["relationshipType"] == "DYNAMIC_LINK")

    def test_linux(self):
        program = pathlib.Path(shutil.which("openssl")).resolve()
        shutil.copy(program, self.tree / "bin" / "golive")
        document = self.make()
        self.assertTrue({"libc6"} < set(self.linked(document, "./bin/golive")), self.linked(document, "./bin/golive"))
        libc = next(one for one in document["packages"] if one["name"] == "libc6")
        self.assertRegex(libc["versionInfo"], r"^\d")
        self.assertRegex(libc["externalRefs"][0]["referenceLocator"], r"^pkg:deb/debian/libc6@\S+\?arch=\w+$")
        sums = {row["algorithm"]: row["checksumValue"] for row in document["files"][0]["checksums"]}
        self.assertEqual(sums["SHA256"], hashlib.sha256(program.read_bytes()).hexdigest())

    def test_windows(self):
        (self.tree / "bin" / "golive.exe").write_bytes(pe(["Qt6Core.dll", "KERNEL32.dll"], ["Qt6Pdf.dll"]))
        (self.tree / "bin" / "qt6core.dll").write_bytes(pe(["KERNEL32.dll"], is64=False))
        (self.tree / "bin" / "readme.txt").write_text("MZ is how it begins")
        document = self.make("--qt", "6.8.3")
        self.assertEqual(self.linked(document, "./bin/golive.exe"), ["./bin/qt6core.dll", "KERNEL32.dll", "Qt6Pdf.dll"])
        self.assertEqual(self.linked(document, "./bin/qt6core.dll"), ["KERNEL32.dll"])
        self.assertIn(("qt", "6.8.3"), [(one["name"], one.get("versionInfo")) for one in document["packages"]])

    def test_what_vcpkg_linked(self):
        (self.tree / "bin" / "golive.exe").write_bytes(pe(["KERNEL32.dll"]))
        ports = {"simdjson": ("3.13.0", "Apache-2.0 OR MIT"), "qtbase": ("installed", None), "vcpkg-cmake": ("2024", "MIT")}
        for name, (version, licence) in ports.items():
            share = self.folder / "vcpkg" / "share" / name
            share.mkdir(parents=True)
            port = {"name": name, "versionInfo": version, "licenseConcluded": licence or "NOASSERTION"}
            (share / "vcpkg.spdx.json").write_text(json.dumps({"packages": [port, {"name": "source"}]}))
        document = self.make("--vcpkg", self.folder / "vcpkg")
        found = {one["name"]: one for one in document["packages"]}
        self.assertEqual((found["simdjson"]["versionInfo"], found["simdjson"]["licenseDeclared"]), ports["simdjson"])
        self.assertNotIn("qtbase", found)
        self.assertNotIn("vcpkg-cmake", found)
        done = self.make("--vcpkg", self.tree, check=False)
        self.assertIn("no records of vcpkg", done.stdout)

    def test_what_was_built_from_sources(self):
        (self.tree / "golive.exe").write_bytes(pe(["KERNEL32.dll"]))
        sources = self.folder / "sources.txt"
        sources.write_text("# name, version, file, SHA-256\nre2 2022+dfsg-1 re2.dsc ab12\nre2 2022+dfsg-1 re2.orig.tar.xz cd34\n"
                           "abseil 1-1 abseil.dsc ef56\n")
        document = self.make("--sources", sources)
        found = {one["name"]: one for one in document["packages"]}
        self.assertEqual(found["re2"]["externalRefs"][0]["referenceLocator"], "pkg:deb/debian/re2@2022%2Bdfsg-1?arch=source")
        self.assertEqual(found["re2"]["comment"], "built from re2.dsc (SHA-256 ab12), re2.orig.tar.xz (SHA-256 cd34)")
        self.assertEqual(found["abseil"]["versionInfo"], "1-1")
        sources.write_text("re2 without a file\nre2 2022 re2.dsc\n")
        self.assertIn("not a list of sources", self.make("--sources", sources, check=False).stdout)

    def test_macos(self):
        """Its programs are read by a tool of its own."""
        module = loaded()
        module.run = lambda *command: ("x:\n\t@rpath/QtCore.framework/Versions/A/QtCore (compatibility version 6.0.0, "
                                       "current version 6.8.3)\n\t/usr/lib/libSystem.B.dylib (compatibility version 1.0.0)\n")
        program = self.tree / "bin" / "Golive"
        program.write_bytes(b"\xcf\xfa\xed\xfe" + bytes(100))
        self.assertEqual(module.needs_of(program), ["@rpath/QtCore.framework/Versions/A/QtCore", "/usr/lib/libSystem.B.dylib"])

    def test_the_wrong_folder(self):
        (self.tree / "readme.txt").write_text("no program")
        self.assertIn("nothing is linked", self.make(check=False).stdout)

    def test_dry_run(self):
        (self.tree / "bin" / "golive.exe").write_bytes(pe(["KERNEL32.dll"]))
        done = self.make("--dry-run", check=False)
        self.assertEqual(done.returncode, 0)
        self.assertIn("2 packages, 1 files", done.stdout)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["tree"])


if __name__ == "__main__":
    unittest.main()
