#!/usr/bin/env python3
"""The programs that were linked have what cmake/GoliveTarget.cmake (golive_harden) asks for.

  tests/lint/hardening.py BIN_DIR BUILD_TYPE COMPILER HARDENED PLUGINS

BIN_DIR holds the programs and so many plug-ins; HARDENED is tests/lint/hardened.cpp, built as they are: it commits a memory fault on demand.
"""
import pathlib
import platform
import re
import resource
import subprocess
import sys

bin_dir, build_type, compiler, hardened, plugin_count = sys.argv[1:]
bin_dir = pathlib.Path(bin_dir)
is_optimised = build_type in ("Release", "RelWithDebInfo", "MinSizeRel")
is_intel = platform.machine() == "x86_64"
faults = []

programs = [bin_dir / name for name in ("golive", "golivectl", "golive-sandbox", "golive-receiver")]
plugins = sorted(bin_dir.glob("golive-plugins/*.so"))


def readelf(path, *what):
    return subprocess.run(["readelf", "-W", *what, str(path)], capture_output=True, text=True, check=True).stdout


def start_files_are_marked():
    """The linker drops the mark for the whole program where one object lacks it; Debian 12's C library does."""
    for name in ("Scrt1.o", "crti.o", "crtbeginS.o", "crtendS.o", "crtn.o"):
        place = subprocess.run([compiler, f"-print-file-name={name}"], capture_output=True, text=True, check=True)
        if "IBT, SHSTK" not in readelf(place.stdout.strip(), "-n"):
            return False
    return True


def landing_pads(path):
    """How often endbr64 stands in the code."""
    found = re.search(r"\s\.text\s+PROGBITS\s+[0-9a-f]+\s+([0-9a-f]+)\s+([0-9a-f]+)", readelf(path, "-S"))
    offset, size = (int(part, 16) for part in found.groups())
    return path.read_bytes()[offset:offset + size].count(b"\xf3\x0f\x1e\xfa")


def check(path, is_program):
    def want(is_there, what):
        if not is_there:
            faults.append(f"{path.name}: {what}")

    head, segments, dynamic = readelf(path, "-h"), readelf(path, "-l"), readelf(path, "-d")
    symbols = readelf(path, "--dyn-syms")
    want(re.search(r"Type:\s+DYN", head), "not position-independent")
    if is_program:
        want(re.search(r"\(FLAGS_1\).*\bPIE\b", dynamic), "no position-independent executable")
    want("GNU_RELRO" in segments, "no RELRO")
    want(re.search(r"\(FLAGS\).*\bBIND_NOW\b|\(FLAGS_1\).*\bNOW\b", dynamic), "RELRO is not full: no BIND_NOW")
    stack = re.search(r"GNU_STACK\s+(?:0x[0-9a-f]+\s+){5}([RWE ]+?)\s+0x", segments) or re.search(
        r"GNU_STACK\s+(?:0x[0-9a-f]+\s+){5}([RWE]+)", segments)
    want(stack and "E" not in stack.group(1), "the stack is executable, or nothing says that it is not")
    want(not re.search(r"\bRWE\b", segments), "memory that can be written and executed")
    want("TEXTREL" not in dynamic, "relocations in the code")
    want(re.search(r"UND __stack_chk_fail\b", symbols), "no stack protector")
    want("__glibcxx_assert_fail" in symbols, "no assertions of the C++ library")
    if is_intel:
        # A program's own few come from the compiler's start files; these are those of thousands of functions.
        pads = landing_pads(path)
        want(pads > 200, f"no control-flow protection: {pads} landing pads")
        if is_marked:
            want("IBT, SHSTK" in readelf(path, "-n"), "not marked for control-flow protection")


def fault(how, text="x" * 200):
    """How the program ends that commits this fault."""
    done = subprocess.run([hardened, how, text], capture_output=True, text=True,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)))
    return done.returncode, done.stderr


if len(plugins) != int(plugin_count):
    faults.append(f"{len(plugins)} plug-ins in {bin_dir}, {plugin_count} are built")
is_marked = is_intel and start_files_are_marked()
for program in programs:
    check(program, True)
for plugin in plugins:
    check(plugin, False)

for how, words in (("read", "Assertion '__n < this->size()' failed"), ("write", "stack smashing detected"),
                   # Only optimised code is fortified; the stack's guard ends the other, where it returns.
                   ("copy", "buffer overflow detected" if is_optimised else "stack smashing detected")):
    ended, said = fault(how)
    if ended != -6 or words not in said:
        faults.append(f"hardened {how}: ended with {ended}, {said.strip()[:120]!r}; wanted is an abort: {words}")

for one in faults:
    print(one)
print(f"{len(programs)} programs and {len(plugins)} plug-ins, {build_type}, "
      f"{'marked' if is_marked else 'start files without marks'}: {len(faults)} faults")
sys.exit(1 if faults else 0)
