"""What every test has to keep: its name, its base, and that it waits only for what is to happen."""
import re

# The one folder that says what the base is.
BASE = ("testing/test.h", "testing/test.cpp")

# ... or what these do, written out.
MAIN = re.compile(r"^GOLIVE_(?:WINDOW_)?TEST\(\s*([\w:]+)\s*\)|^    ([\w:]+) \w+;\n    return QTest::qExec\(", re.M)
# golive::Test itself, or what derives from it in tests/testing.
DERIVES = re.compile(r"\bpublic\s+(?:golive::)?(Test|FolderTest)\b(?!::)")
# init() of a test class; what it does first is what comes before the first semicolon.
INIT = re.compile(r"\bvoid\s+(?:\w+::)?init\(\)\s*(?:override\s*)?\{\s*([^;}]*)")
WAITS = (
    (re.compile(r"\bqWait\s*\("), "waits by milliseconds; wait for what is to happen"),
    (re.compile(r"!\s*\w*[sS]py\w*\s*(?:\.|->)\s*wait\s*\("), "waits for nothing to happen"),
    # QVERIFY(!x.wait(300)), QVERIFY(!socket.waitForReadyRead(300)), QVERIFY(!QTest::qWaitFor(...))
    (re.compile(r"\bQVERIFY2?\(\s*!\s*[\w.:>()-]*\b(?:wait|waitFor\w*|qWaitFor\w*)\s*\("), "waits for nothing to happen"),
    (re.compile(r"\bQCOMPARE\([^;]*\bwait(?:For\w+)?\s*\([^;]*\),\s*false\s*\)"), "waits for nothing to happen"),
    (re.compile(r"\bprocessEvents\s*\([^)]*,[^)]*\)"), "handles events by time; wait for what is to happen"),
)
# A part of a class, and a function of the class without arguments.
SECTION = re.compile(r"^(?:public|protected|private)(\s+Q_SLOTS)?:", re.M)
FUNCTION = re.compile(r"^    (?:static )?void (\w+)\(\)\s*$", re.M)
# for (int i = 0; i <= static_cast<int>(Enum::LastOfToday); ++i)
ENUM_LOOP = re.compile(r"\bfor\s*\([^)]*<=?\s*(?:static_cast<int>|int)\(\s*[\w:]+::\w+\s*\)")


def class_body(text, name):
    """From the name of the class to the brace of its body: where its bases stand."""
    found = re.search(r"\bclass\s+" + re.escape(name.split("::")[-1]) + r"\b(?:\s+final)?\s*(:[^{;]*)?\{", text)
    return (found.group(1) or "") if found else None


def never_run(text):
    """Where a function begins that looks like a test's and is neither a slot nor called."""
    sections = list(SECTION.finditer(text))
    for found in FUNCTION.finditer(text):
        section = next((one for one in reversed(sections) if one.start() < found.start()), None)
        if section and not section.group(1) and len(re.findall(rf"\b{found.group(1)}\b", text)) == 1:
            yield found


def faults_of_text(where, text):
    """Faults of one file below tests/; `where` is its path below tests/, with slashes."""
    faults = []

    def report(at, what):
        faults.append(f"tests/{where}:{text.count(chr(10), 0, at) + 1}: {what}")

    if where in BASE:
        return faults
    stem = where.rsplit("/", 1)[-1]
    mains = list(MAIN.finditer(text))
    if mains and not re.fullmatch(r"tst_[a-z0-9]+\.cpp", stem):
        report(mains[0].start(), "a test program's file is named tst_WHAT.cpp")
    if stem.startswith("tst_") and stem.endswith(".cpp") and len(mains) != 1:
        report(0, f"{len(mains)} tests by GOLIVE_TEST or GOLIVE_WINDOW_TEST, one is wanted")
    for main in mains:
        bases = class_body(text, main.group(1) or main.group(2))
        if bases is None:
            report(main.start(), f"the class {main.group(1) or main.group(2)} is not in this file")
        elif not DERIVES.search(bases):
            report(main.start(), f"the class {main.group(1) or main.group(2)} does not derive from golive::Test")
    base = next((found.group(1) for main in mains if (found := DERIVES.search(class_body(text, main.group(1) or main.group(2)) or ""))),
                "Test")
    for init in INIT.finditer(text):
        # The bases in between are held to it as well.
        if (mains or where.startswith("testing/")) and not re.fullmatch(rf"(?:golive::)?{base}::init\(\)", init.group(1).strip()):
            report(init.start(), f"init() has to call {base}::init() first")
    for pattern, what in WAITS:
        for wait in pattern.finditer(text):
            report(wait.start(), f"{what}: {text[wait.start():].splitlines()[0][:80]}")
    for function in never_run(text) if mains else ():
        report(function.start(), f"{function.group(1)}() is no slot and nobody calls it: it never runs")
    for loop in ENUM_LOOP.finditer(text):
        report(loop.start(), "a loop to an enum's last value of today; use enumValues()")
    return faults


def faults_of_names(where, text):
    """Each golive_test() and golive_tests() of a CMakeLists.txt names its tests tst_WHAT."""
    names = re.findall(r"\bgolive_test\(\s*([^\s)]+)", text)
    for group in re.findall(r"\bgolive_tests\(([^)]*)\)", text):
        listed = group.partition("TESTS")[2].split()
        names += listed[:next((i for i, word in enumerate(listed) if word.isupper()), None)]
    # What one system or build alone has, by a list.
    for listed in re.findall(r"\b(?:set|list)\(\s*(?:APPEND\s+)?(?:web|of_unix|of_linux)\s+([^)]*)\)", text):
        names += [name for name in listed.split() if name != '""']
    return [f"tests/{where}: {name}: a test is named tst_WHAT" for name in names
            if not re.fullmatch(r"tst_[a-z0-9]+|\$\{(?:web|of_unix|of_linux)\}", name)]


def faults_of_tests(root):
    tests = root / "tests"
    faults = []
    count = 0
    for path in sorted(p for p in tests.rglob("*") if p.suffix in (".h", ".cpp")):
        where = path.relative_to(tests).as_posix()
        text = path.read_text(encoding="utf-8")
        count += bool(MAIN.search(text))
        faults += faults_of_text(where, text)
    for path in sorted(tests.rglob("CMakeLists.txt")):
        faults += faults_of_names(path.relative_to(tests).as_posix(), path.read_text(encoding="utf-8"))
    if count < 100:
        faults.append(f"only {count} tests found below {tests}: the lint looks in the wrong place")
    return faults
