"""Measures lists: seconds and peak memory of writing each kind of file, in a process of its own.

`python -m tests.bench.lists [--people N] [--file X.regapp]`; the file is made
where it is not there. Nothing is asserted.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from regapp.services.file.demo import make_demo
from tests.bench.measuring import report

_GOALS = {
    "xlsx": "<= 15 s, <= 300 MB", "csv": "less", "ods": "", "pdf": "", "vcf": "", "anonymous": "", "preview": "",
    "sorted": "",
}  # fmt: skip
_CODE = """
import resource, sys, time
from pathlib import Path
from regapp.model.papers.list_definition import ListDefinition, ListFilter
from regapp.services.lists.anonymous import export_anonymous
from regapp.services.lists.contacts import export_contacts
from regapp.services.desk import open_desk
from regapp.services.lists.exporting import ATTENDEES, export_attendees, preview
from regapp.texts.catalogue import Language

file, out, kind = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
desk, language = open_desk(file, read_only=True), Language("ru")
start = time.perf_counter()
if kind == "vcf":
    export_contacts(desk, out / "l.vcf", language, ATTENDEES)
elif kind == "anonymous":
    export_anonymous(desk, out / "l.xlsx", language)
elif kind in ("preview", "sorted"):
    sort = "name" if kind == "preview" else "municipality"
    preview(desk, ListDefinition("", ("name", "phone"), ListFilter(), sort), language, 50)
else:
    export_attendees(desk, out / f"l.{kind}", language)
taken = time.perf_counter() - start
size = sum(path.stat().st_size for path in out.iterdir()) / 2**20
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
desk.close()
print(f"{taken:.1f} s, {peak:.0f} MB, file {size:.1f} MB")
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--file", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        file = arguments.file or Path(name) / "crowd.regapp"
        if not file.exists():
            make_demo(file, arguments.people)[0].close()
        for kind, goal in _GOALS.items():
            with tempfile.TemporaryDirectory(prefix="regapp-bench-") as out:
                command = [sys.executable, "-c", _CODE, str(file), out, kind]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
            report(f"a list of all, {kind}", done.stdout.strip(), goal)


if __name__ == "__main__":
    main()
