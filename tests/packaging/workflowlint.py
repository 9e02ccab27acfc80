"""What is wrong with a workflow file, as far as it can be told without running it: faults(text, root) gives sentences."""
import functools
import pathlib
import re
import subprocess

import yaml

RUNNERS = {"ubuntu-24.04", "windows-2022", "macos-15", "macos-15-intel"}
EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}", re.S)
SCRIPT = re.compile(r"(?<![\w./-])((bash|python3?|python3? -B) +)?((?:packaging|tests)/[\w./-]+)")


def expressions(value):
    """The contents of each ${{ }} below a value, and of each "if", which needs no braces."""
    if isinstance(value, str):
        yield from EXPRESSION.findall(value)
    elif isinstance(value, list):
        for one in value:
            yield from expressions(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key == "if" and isinstance(one, str) and "${{" not in one:
                yield one
            else:
                yield from expressions(one)


@functools.cache
def shellcheck(script):
    """What shellcheck says of a script for bash; empty: nothing."""
    done = subprocess.run(["shellcheck", "--shell=bash", "-"], input=script, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    return done.stdout.strip() if done.returncode else ""


class Job:
    def __init__(self, name, job, workflow, root):
        self.name, self.job, self.workflow, self.root = name, job, workflow, root
        rows = job.get("strategy", {}).get("matrix", {})
        self.matrix = {key for key in rows if key != "include"} | {key for row in rows.get("include", []) for key in row}
        self.needs = [job["needs"]] if isinstance(job.get("needs"), str) else job.get("needs", [])

    def faults(self):
        if "timeout-minutes" not in self.job:
            yield "has no timeout-minutes"
        for runner in self.runners():
            if runner not in RUNNERS:
                yield f"runs on '{runner}', which this check does not know"
        if self.name != "release" and "permissions" in self.job:
            yield "asks for permissions of its own"
        for other in self.needs:
            if other not in self.workflow["jobs"]:
                yield f"needs '{other}', which is no job"
        steps = self.job.get("steps", [])
        known = set()
        for step in steps:
            yield from self.step_faults(step, known)
            known.add(step.get("id"))
        for expression in expressions({key: value for key, value in self.job.items() if key != "steps"}):
            yield from self.expression_faults(expression, known, {})

    def runners(self):
        wanted = self.job.get("runs-on", "")
        if "${{" not in wanted:
            return [wanted]
        key = wanted.split("matrix.")[-1].strip(" }")
        return [row.get(key, "") for row in self.job["strategy"]["matrix"]["include"]]

    def step_faults(self, step, known):
        if ("run" in step) == ("uses" in step):
            yield f"has a step that is neither 'run' nor 'uses': {step}"
        for expression in expressions(step):
            yield from self.expression_faults(expression, known, step.get("env", {}))
        script = step.get("run")
        if not script:
            return
        if "${{" in script:
            yield "puts an expression into a script, where what it stands for is run: use env"
            return
        said = shellcheck("set -eo pipefail\n" + script)
        if said:
            yield f"shellcheck: {said}"
        for _, by, path in SCRIPT.findall(script):
            file = self.root / path.rstrip(".")
            if not file.is_file():
                yield f"calls {path}, which is not there"
            elif not by and not file.stat().st_mode & 0o100:
                yield f"calls {path}, which may not be executed"

    def expression_faults(self, expression, known, env):
        for key in re.findall(r"\bmatrix\.([\w-]+)", expression):
            if key not in self.matrix:
                yield f"has no 'matrix.{key}'"
        for key in re.findall(r"\bsteps\.([\w-]+)", expression):
            if key not in known:
                yield f"has no step '{key}' before that"
        for key in re.findall(r"\benv\.([\w-]+)", expression):
            if key not in (self.workflow.get("env", {}) | self.job.get("env", {}) | env):
                yield f"has no 'env.{key}'"
        for other, key in re.findall(r"\bneeds\.([\w-]+)\.outputs\.([\w-]+)", expression):
            if other not in self.needs or key not in self.workflow["jobs"].get(other, {}).get("outputs", {}):
                yield f"has no 'needs.{other}.outputs.{key}'"


def faults(text, root):
    workflow = yaml.safe_load(text)
    found = []
    for line in text.splitlines():
        used = re.search(r"^[\s-]*uses:\s*(\S+)(.*)$", line)
        if used and not (re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", used[1]) and re.fullmatch(r" # v[\d.]+", used[2])):
            found.append(f"{used[1]} is not named by its commit, with its version as a comment")
    if workflow.get("permissions") != {"contents": "read"}:
        found.append("may do more than read")
    if workflow.get("defaults", {}).get("run", {}).get("shell") != "bash":
        found.append("has another shell than bash, which no linter here reads")
    uploads = []
    for name, job in workflow["jobs"].items():
        found += [f"{name} {fault}" for fault in Job(name, job, workflow, pathlib.Path(root)).faults()]
        uploads += [step["with"]["name"] for step in job.get("steps", []) if "upload-artifact" in step.get("uses", "")]
    found += [f"two artefacts are called '{name}'" for name in {one for one in uploads if uploads.count(one) > 1}]
    return found
