#!/usr/bin/env python3
"""cmake/GoliveDependencies.cmake finds vcpkg's libraries where its toolchain file is used: its two packages that Debian has not
are stood in for, everything else is what is installed. That Debian's are found, each build shows."""
import json
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

PROJECT = """cmake_minimum_required(VERSION 3.25)
project(dependencies LANGUAGES CXX)
set(GOLIVE_WITH_WEBENGINE OFF)
include(%s/cmake/GoliveDependencies.cmake)
foreach(target PkgConfig::qrcodegencpp golive_phonenumber_external golive_sodium_external golive_zip_external
        ZXing::ZXing)
    foreach(what LINK_LIBRARIES INCLUDE_DIRECTORIES COMPILE_DEFINITIONS)
        get_target_property(value ${target} INTERFACE_${what})
        message(STATUS "${target} ${what}: ${value}")
    endforeach()
endforeach()
""" % ROOT

PORTS = {
    # As its ports install them.
    "share/unofficial-nayuki-qr-code-generator/unofficial-nayuki-qr-code-generator-config.cmake":
        "add_library(unofficial::nayuki-qr-code-generator::nayuki-qr-code-generator STATIC IMPORTED)\n",
    "share/libphonenumber/libphonenumber-config.cmake": "add_library(libphonenumber::phonenumber STATIC IMPORTED)\n",
    "share/unofficial-sodium/unofficial-sodium-config.cmake": "add_library(unofficial-sodium::sodium STATIC IMPORTED)\n",
    "share/libzip/libzip-config.cmake": "add_library(libzip::zip STATIC IMPORTED)\n",
    "include/qrcodegen.hpp": "",
}


class Dependencies(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="golive-dependencies-")
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)
        (self.folder / "CMakeLists.txt").write_text(PROJECT)

    def configure(self, *more):
        done = subprocess.run(["cmake", "-S", self.folder, "-B", self.folder / "build", *more], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        self.assertEqual(done.returncode, 0, done.stdout)
        return dict(re.findall(r"-- (\S+ \w+): (.*)", done.stdout))

    def test_vcpkg(self):
        installed = self.folder / "installed"
        for name, text in PORTS.items():
            path = installed / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        found = self.configure("-DVCPKG_TARGET_TRIPLET=x64-windows-static-md", f"-DCMAKE_PREFIX_PATH={installed}")
        self.assertEqual(found["PkgConfig::qrcodegencpp LINK_LIBRARIES"],
                         "unofficial::nayuki-qr-code-generator::nayuki-qr-code-generator")
        self.assertEqual(found["golive_phonenumber_external LINK_LIBRARIES"], "libphonenumber::phonenumber")
        self.assertEqual(found["golive_sodium_external LINK_LIBRARIES"], "unofficial-sodium::sodium")
        self.assertEqual(found["golive_zip_external LINK_LIBRARIES"], "libzip::zip")
        self.assertIn("ZX_USE_UTF8", found["ZXing::ZXing COMPILE_DEFINITIONS"])
        # Both ways in which the sources include it.
        for wanted in ["qrcodegen.hpp", "qrcodegen/qrcodegen.hpp"]:
            self.assertTrue(any((pathlib.Path(place) / wanted).is_file()
                                for place in found["PkgConfig::qrcodegencpp INCLUDE_DIRECTORIES"].split(";")), wanted)

    def test_manifest(self):
        manifest = json.loads((ROOT / "vcpkg.json").read_text())
        self.assertRegex(manifest["builtin-baseline"], r"^[0-9a-f]{40}$")
        names = [one if isinstance(one, str) else one["name"] for one in manifest["dependencies"]]
        self.assertEqual(names, ["libphonenumber", "libsodium", "libzip", "nayuki-qr-code-generator", "nu-book-zxing-cpp",
                                 "qtkeychain-qt6", "simdjson", "tl-expected"])
        for place in manifest["vcpkg-configuration"]["overlay-ports"]:
            ports = sorted((ROOT / place).iterdir())
            self.assertEqual([port.name for port in ports], ["qtbase", "qttools"])
            for port in ports:
                self.assertEqual(json.loads((port / "vcpkg.json").read_text())["name"], port.name)
                self.assertIn("VCPKG_POLICY_EMPTY_PACKAGE enabled", (port / "portfile.cmake").read_text())


if __name__ == "__main__":
    unittest.main()
