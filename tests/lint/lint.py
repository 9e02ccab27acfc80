#!/usr/bin/env python3
"""Checks of the sources that a compiler does not make: layers by include, file sizes, words.

Linking alone does not prove the layers: Qt's include folder lets a target that links only Core include QtNetwork.
"""
import pathlib
import re
import statistics
import sys

from systemrules import faults_of_systems
from testrules import faults_of_tests

root = pathlib.Path(sys.argv[1])
app = root / "app"
faults = []

# What each folder may include of the project (itself is always allowed), and which Qt modules beyond Core.
# Arrows point down only: base <- domain <- ports <- {partner/gateway, storage, session} <- ui; programs -> everything.
LAYERS = {
    "base": ((), ()),
    "domain": (("base",), ()),
    "policy": (("base",), ()),
    "update": (("base",), ()),
    "events": (("base", "domain"), ()),
    "events/store": (("base", "domain", "ports", "events", "storage"), ("Sql",)),
    "events/receiver": (("base", "domain", "ports", "events", "events/store", "httpguard", "platform", "platform/files",
                         "policy", "storage"), ("Network",)),
    "ports": (("base", "domain", "platform/files"), ()),
    "partner": (("base", "domain"), ("Network",)),
    "partner/gateway": (("base", "domain", "ports", "partner"), ()),
    "storage": (("base", "domain", "platform/files", "platform/keychain", "ports"), ("Sql",)),
    "support": (("base", "domain", "platform/files"), ()),
    "signup": (("base",), ()),
    "signup/browser": (("base", "signup"), ("Gui",)),
    "signup/web": (("base", "platform", "signup"), ("Gui", "Widgets", "WebEngine", "WebChannel")),
    "session": (("base", "domain", "ports"), ()),
    "platform": (("base", "platform/files", "policy"), ("Network", "DBus")),
    # Private files, pipes that are no files, folders of clouds: what knows no network may ask for these.
    "platform/files": (("base",), ()),
    "platform/keychain": ((), ()),
    "engine": (("base", "domain", "ports", "partner", "partner/gateway", "platform", "session", "storage"), ("Network",)),
    # The web view's certificates on Linux lie in an SQLite file.
    "doctor": (("base", "domain", "ports", "partner"), ("Network", "Sql")),
    # What programs without a window say, too.
    "ui/wording": (("base", "domain", "policy", "ports"), ()),
    "ui": (("base", "domain", "ports", "ui/wording"), ("Gui", "Widgets", "PrintSupport")),
    "httpguard": (("base",), ("Network",)),
    "sandbox": (("base", "httpguard", "platform", "platform/files", "sandbox/pages"), ("Network",)),
    # The pages see the practice partner through one port only, sandbox/world/signupworld.h.
    "sandbox/pages": (("base", "sandbox"), ("Gui",)),
    # The rehearsal uses the windows as a person would: it must not know what is behind them.
    "rehearsal": (("base", "platform", "signup/web", "signup"), ("Gui", "Widgets", "Network", "Test")),
    # Without a window: golivectl is made of this and what it may know.
    "programs": (("base", "domain", "ports", "events/store", "partner", "partner/gateway", "platform", "platform/files", "policy", "storage", "signup",
                  "session", "support", "update", "engine", "doctor", "ui/wording", "signup/web"), ("Network",)),
    "programs/wizard": (("*",), ("Gui", "Widgets", "Network", "PrintSupport")),
}

# Classes by module, for the modules that a layer may have to do without.
MODULE_OF = {
    "Network": r"Q(Network\w*|Tcp\w+|Udp\w+|Ssl\w*|Local(Server|Socket)|Host(Address|Info)|AbstractSocket)",
    "DBus": r"QDBus\w+",
    "Sql": r"QSql\w+",
    "Widgets": r"Q(Widget|Application|\w+Layout|Label|\w+Button|\w+Dialog|MessageBox|LineEdit|ComboBox|ListWidget|"
               r"ScrollArea|Splitter|TextBrowser|StackedWidget|CheckBox|Style\w*|MainWindow|Frame)",
    "Gui": r"Q(Image|Pixmap|Painter|Font|Color|Palette|Icon|DesktopServices|GuiApplication|Clipboard|Text(Document|Cursor)|"
           r"KeyEvent|MouseEvent|Screen|Window)",
    "WebEngine": r"QWebEngine\w+",
    "WebChannel": r"QWebChannel\w*",
    "Svg": r"QSvg\w+",
    "PrintSupport": r"QPrint\w+",
    "Test": r"QTest\w*|QSignalSpy",
}


# Asks the pages' widgets what pages are called: the window's (app/ui/CMakeLists.txt).
OF_THE_WINDOW = ("ui/wording/setuptext", "ui/wording/shelltext")


def layer_of(path):
    if path.relative_to(app).with_suffix("").as_posix() in OF_THE_WINDOW:
        return "ui"
    parts = path.relative_to(app).parts
    for depth in (2, 1):
        name = "/".join(parts[:depth])
        if len(parts) > depth and name in LAYERS:
            return name
    return None


def project_layer(include):
    if include.removesuffix(".h") in OF_THE_WINDOW:
        return "ui"
    parts = include.split("/")
    for depth in (2, 1):
        name = "/".join(parts[:depth])
        if len(parts) > depth and name in LAYERS:
            return name
    return None


sources = sorted(p for p in app.rglob("*") if p.suffix in (".h", ".cpp"))
if len(sources) < 50:
    faults.append(f"only {len(sources)} sources found below {app}: the lint looks in the wrong place")

for path in sources:
    layer = layer_of(path)
    if layer is None:
        continue  # main.cpp
    allowed, modules = LAYERS[layer]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', line)
        if not found:
            continue
        own, system = found.groups()
        where = f"{path.relative_to(root)}:{number}"
        if own:
            target = project_layer(own)
            if target and target != layer and "*" not in allowed and target not in allowed:
                faults.append(f"{where}: {layer} may not include {own}")
        elif system:
            name = system.split("/")[-1]
            for module, pattern in MODULE_OF.items():
                if re.fullmatch(pattern, name) and module not in modules:
                    faults.append(f"{where}: {layer} may not use Qt {module} ({name})")

sizes = []
for path in sources + sorted(p for p in (root / "tests").rglob("*") if p.suffix in (".h", ".cpp")):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    if path.is_relative_to(app):
        sizes.append(lines)
    if lines > 400:
        faults.append(f"{path.relative_to(root)}: {lines} lines, 400 at most")
median = statistics.median(sizes)
if median >= 100:
    faults.append(f"the median file of app/ has {median} lines, under 100 is wanted")

WORDS = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|--no-sandbox")
# A test that sleeps is either slow or wrong.
SLEEPS = re.compile(r"\bqSleep\b|QThread::[mu]?sleep|this_thread::sleep|\busleep\(")
NAMES = re.compile(r"\b(?:class|struct)\s+(?!Q)\w*(Manager|Helper|Util|Utils|Handler|Impl)\b")
# Windows draw views, and a view carries what is drawn: no whole set-up. The letter to support tells the case itself.
WHOLE = re.compile(r"\bSetup\s*[&*]|^\s*(?:const\s+)?Setup\s+\w+\s*[;={]")
for path in sources:
    name = path.relative_to(app).as_posix()
    isOfWindows = name.startswith("ui/") and not name.startswith("ui/wording/supporttext.")
    isView = re.fullmatch(r"domain/(?:\w+/)*\w*(?:view|page|subject|surroundings)\w*\.h", name)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if isOfWindows and WHOLE.search(line) or isView and re.match(r"\s+Setup\s+\w+\s*[;={]", line):
            faults.append(f"app/{name}:{number}: a whole set-up where a view is drawn: {line.strip()[:80]}")
for path in sources + sorted(p for p in (root / "tests").rglob("*") if p.suffix in (".h", ".cpp")):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.relative_to(root)}:{number}"
        if WORDS.search(line):
            faults.append(f"{where}: a left-over word: {line.strip()[:80]}")
        if SLEEPS.search(line) and not path.is_relative_to(app):
            faults.append(f"{where}: a test that sleeps: {line.strip()[:80]}")
        if NAMES.search(line):
            faults.append(f"{where}: a name that says nothing: {line.strip()[:80]}")
        if "QTWEBENGINE_DISABLE_SANDBOX" in line and path.is_relative_to(app) and "qputenv" in line:
            faults.append(f"{where}: the product must not switch the web view's sandbox off")

faults += faults_of_tests(root)
faults += faults_of_systems(root)

for fault in faults:
    print(fault)
print(f"{len(sources)} files, median {median:g} lines, {len(faults)} faults")
sys.exit(1 if faults else 0)
