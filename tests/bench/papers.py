"""Measures sign-in sheets and registers: reading, ordering, writing the PDF, and how much memory it takes.

`python -m tests.bench.papers [--count N]`. A file with so many invented people; each paper in a process of its own.
Nothing is asserted here.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from regapp.services.file.demo import make_demo
from tests.bench.measuring import report

MANY = 10_000
_PAPERS = {
    "sign-in sheet": "RegisterOptions(marked=True)",
    "sign-in sheet, by municipality": "RegisterOptions(by=Grouping.MUNICIPALITY)",
    "per-diem register": "RegisterOptions(RegisterKind.PER_DIEM, rate=120_000, days=2)",
    "register of materials": "RegisterOptions(RegisterKind.MATERIALS, items=('A', 'B', 'C'))",
}
_CODE = """
import time
from pathlib import Path
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.services.desk import open_desk
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import first_page, make_register
from regapp.texts.catalogue import Language
desk = open_desk(Path({file!r}), read_only=True)
language, options = Language("ru"), {options}
start = time.perf_counter()
first_page(desk, options, language)
first = time.perf_counter() - start
start = time.perf_counter()
run = make_register(desk, Path({out!r}), options, language)
taken = time.perf_counter() - start
desk.close()
status = Path("/proc/self/status").read_text().splitlines()
peak = next(line for line in status if line.startswith("VmHWM"))
print(f"{{taken:.1f}} s, first page {{first:.1f}} s, {{run.pages}} pages, {{int(peak.split()[1]) / 1024:.0f}} MB")
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=MANY)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        file = Path(name, "many.regapp")
        make_demo(file, count)[0].close()
        for paper, options in _PAPERS.items():
            code = _CODE.format(file=str(file), out=str(Path(name, "paper.pdf")), options=options)
            done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
            report(f"{count:,} people, {paper}", done.stdout.strip(), "<= 5 s for 10,000")


if __name__ == "__main__":
    main()
