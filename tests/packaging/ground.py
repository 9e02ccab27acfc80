"""What the tests of packaging have in common."""
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
MAC = PACKAGING / "macos"
WORKFLOW = ROOT / ".github" / "workflows" / "build.yml"
VERSION = re.search(r"^project\(golive VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(), re.M)[1]
IDENTITY = re.search(r"set\(GOLIVE_APPLICATION_ID ([\w.]+)\)", (ROOT / "cmake/GolivePackage.cmake").read_text())[1]


def run(*command, check=True, **more):
    done = subprocess.run([str(one) for one in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, **more)
    if check and done.returncode:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout}")
    return done


def project_files():
    """What a clone has, or is about to."""
    said = run("git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard").stdout
    return [path for path in (ROOT / line for line in said.splitlines()) if path.is_file()]


def snapshot(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class WithFolder(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="golive-packaging-")
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)

    def write(self, name, text="", executable=False):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if executable:
            path.chmod(0o755)
        return path
