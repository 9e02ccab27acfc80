"""On which system a source is compiled, only CMake asks: it takes one file of several (cmake/GoliveTarget.cmake)."""
import pathlib
import re

# What a compiler or Qt defines of the system, and what CMake used to hand on of it. Qt's version, a compiler's own
# sanitizers and a feature of Qt are another thing.
SYSTEM = re.compile(
    r"\b(?:Q_OS_\w+|__(?:gnu_)?linux(?:__)?|linux|__unix(?:__)?|unix|__GLIBC\w*|__APPLE__|__MACH__|__DARWIN\w*|TARGET_OS_\w+|"
    r"_?_?WIN(?:32|64)_?_?|_WIN32_WINNT|WINVER|__MINGW\w+|__CYGWIN__|__ANDROID__|__(?:Free|Net|Open)BSD__|_POSIX\w*|"
    r"__has_include\w*\s*\(\s*<[a-z0-9_/]+\.h|GOLIVE_WITH_DBUS)\b")
DIRECTIVE = re.compile(r"^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef|define)\b((?:[^\n\\]|\\\n|\\.)*)", re.M)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)

# Headers that one system has and another has not.
HEADERS = re.compile(
    r"(?:unistd|fcntl|dlfcn|grp|pwd|poll|malloc|signal|termios|netdb|ifaddrs|io|process|windows|qt_windows|winsock2|aclapi|sddl|"
    r"werapi|shlobj|wincred|dpapi)\.h|csignal|(?:sys|arpa|netinet|linux|mach|IOKit|CoreFoundation|Security|AppKit)/.*")
INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"]", re.M)
# NAME_SYSTEM.cpp, as golive_system_sources() looks for it; and what such a file shares with its like alone.
OWN_FILE = re.compile(r"app/platform/(?:\w+/)*(?:\w+_(?:dbus|glibc|linux|unix|macos|windows)\.cpp|peeruser\.h)")


def faults_of_system(where, text):
    """Faults of one source; `where` is its path below the root, with slashes."""
    faults = []
    # A comment keeps its lines, so that the numbers hold.
    code = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)

    def report(at, what):
        faults.append(f"{where}:{code.count(chr(10), 0, at) + 1}: {what}")

    for directive in DIRECTIVE.finditer(code):
        named = SYSTEM.search(directive.group(2))
        if named:
            report(directive.start(), f"asks for the system ({named.group()}); let CMake choose a file: golive_system_sources()")
    if where.startswith("app/") and not OWN_FILE.fullmatch(where):
        for include in INCLUDE.finditer(code):
            if HEADERS.fullmatch(include.group(1)):
                report(include.start(), f"<{include.group(1)}> is of one system; it belongs into a file of app/platform, NAME_SYSTEM.cpp")
    return faults


def faults_of_systems(root):
    faults = []
    count = 0
    for folder in ("app", "tests"):
        for path in sorted(p for p in (root / folder).rglob("*") if p.suffix in (".h", ".cpp", ".in", ".mm")):
            count += OWN_FILE.fullmatch(path.relative_to(root).as_posix()) is not None
            faults += faults_of_system(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    if count < 10:
        faults.append(f"only {count} files of one system found below {root}: the lint looks in the wrong place")
    return faults
