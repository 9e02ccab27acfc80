#!/usr/bin/env python3
"""Every language is complete, English has all plurals, and all know every string of the sources.

usage: check.py ROOT LUPDATE ERROR_SENTENCES
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
sources = [str(p) for part in ("ui", "programs") for p in sorted((root / "app" / part).rglob("*")) if p.suffix in (".cpp", ".h")]
sources += [str(root / "app/main.cpp"), sys.argv[3]]
faults = []
# Made when the build was configured: a list that lags behind would let new sentences stay English.
made = set(re.findall(r'^QT_TRANSLATE_NOOP\("golive::ui::ErrorSentence", (".*")\)$', pathlib.Path(sys.argv[3]).read_text(encoding="utf-8"), re.M))
errors = json.loads((root / "resources/rules/errors.json").read_text(encoding="utf-8"))["errors"]
said = {json.dumps(row[field], ensure_ascii=False) for row in errors for field in ("cause", "where", "wait", "cost") if field in row}
faults += [f"errors.json and {sys.argv[3]} differ: {one[:90]}" for one in sorted(made ^ said)]

with tempfile.TemporaryDirectory() as folder:
    for language in sorted(p.stem.removeprefix("golive_") for p in (root / "translations").glob("golive_*.ts")):
        copy = pathlib.Path(folder) / f"golive_{language}.ts"
        shutil.copy(root / "translations" / copy.name, copy)
        said = subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root / "app"), *sources, "-ts", str(copy)],
                              check=True, capture_output=True, text=True).stderr
        # Such words are filed under another context than the running program asks for: they would stay English.
        faults += [f"{language}: {line}" for line in said.splitlines() if "Q_OBJECT" in line]
        messages = xml.parse(copy).getroot().iter("message")
        count = 0
        for message in messages:
            count += 1
            plural = message.get("numerus") == "yes"
            if language == "en" and not plural:
                continue  # the source is English already
            source = message.findtext("source") or ""
            translation = message.find("translation")
            texts = [f.text or "" for f in translation.findall("numerusform")] if plural else [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(texts):
                faults.append(f"{language}: not translated: {source[:90]!r}")
                continue
            for text in texts:
                wanted = set(re.findall(r"%(?:L?\d|n)", source)) - ({"%n"} if plural else set())
                if wanted - set(re.findall(r"%(?:L?\d|n)", text)):
                    faults.append(f"{language}: a place holder is missing: {source[:60]!r} -> {text[:60]!r}")
        if count == 0:
            faults.append(f"{language}: no message found: the check looks in the wrong place")
        print(f"{language}: {count} messages")

for fault in faults[:60]:
    print(fault)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
