#!/usr/bin/env python3
"""golivectl needs nothing of a window: neither the program itself nor a library that it brings links Widgets, Gui or a web
engine.

usage: withoutwindow.py GOLIVECTL GOLIVE
"""
import re
import subprocess
import sys

golivectl, golive = sys.argv[1:]
OF_WINDOWS = re.compile(r"libQt6(Gui|Widgets|PrintSupport|Svg|OpenGL|Quick|Qml|WebEngine|WebChannel)\w*\.so|libX11|libxcb|libEGL|libGL\b")
faults = []


def needed(program):
    said = subprocess.run(["readelf", "-W", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", said)


def brought(program):
    said = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*(\S+)", said, re.M)


for what, libraries in (("links", needed), ("brings along", brought)):
    found = libraries(golivectl)
    if not any(name.startswith("libQt6Core") for name in found):
        faults.append(f"golivectl {what} no Qt6Core: the check looks in the wrong place")
    faults += [f"golivectl {what} {name}" for name in found if OF_WINDOWS.search(name)]
    # What is looked for is found where it is.
    if not any("Qt6Widgets" in name for name in libraries(golive) if OF_WINDOWS.search(name)):
        faults.append(f"golive {what} no Widgets: the check would not see them")

for fault in faults:
    print(fault)
print(f"{len(needed(golivectl))} libraries, {len(faults)} faults")
sys.exit(1 if faults else 0)
