"""Measures certificates: how many pages a second, how large, and how long the count before them takes.

`python -m tests.bench.certificates [--count N]`. One core; different people who each came to some sessions. Nothing is
asserted here.
"""

import argparse
import tempfile
import time
from pathlib import Path

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.papers.certificate import Rule
from regapp.services.badges.templates import CERTIFICATES, shipped_names
from regapp.services.certificates.certificates import Making, earned, make_certificates, preview_certificate
from regapp.services.certificates.checks import check_certificate
from regapp.services.certificates.data import CertificateWriter
from regapp.services.file.demo import make_demo
from regapp.services.people.choice import Choice
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language
from tests.bench.measuring import repeat, report

KY = Language("ky")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2_000)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        folder = Path(name)
        desk, _ = make_demo(folder / "demo.regapp", count)
        talks = [session for session in desk.sessions() if not session.desk]
        drafts = [
            Draft(
                Kind.CHECKED_IN, participant_subject(person.id),
                {"session": talk.code, "at": "2022-02-28T04:00:00.000+00:00", "outcome": "admitted"},
            )
            for number, person in enumerate(everybody(desk))
            for talk in talks[: 1 + number % 3]
        ]  # fmt: skip
        for start in range(0, len(drafts), 5_000):
            desk.write(lambda tx, part=drafts[start : start + 5_000]: desk.append(tx, part))  # type: ignore[misc]
        timer = repeat(3, lambda: earned(desk, Rule(), Choice()))
        report(f"who of {count:,} has earned one", f"{timer.ms(0.5):,.0f} ms", "")
        people = earned(desk, Rule(), Choice())
        out = folder / "c.pdf"
        for template in shipped_names(CERTIFICATES):
            make_certificates(desk, out, people[:5], Making(template, "ky"), KY)
            start_at = time.perf_counter()
            make_certificates(desk, out, people, Making(template, "ky"), KY)
            taken = time.perf_counter() - start_at
            size = out.stat().st_size / len(people)
            report(f"{len(people):,} {template}, recorded", f"{len(people) / taken:,.0f}/s, {size:,.0f} B", ">= 300/s")
        timer = repeat(20, lambda: preview_certificate(desk, people[0], Making(), KY))
        report("one page for the preview", f"{timer.ms(0.5):.0f} ms", "<= 60 ms")
        writer = CertificateWriter(desk, KY)
        code = writer.sample(people[0].person).certificate.code
        timer = repeat(100, lambda: check_certificate(code, desk))
        report("checking a code", f"{timer.ms(0.5):.1f} ms", "<= 50 ms")
        desk.close()


if __name__ == "__main__":
    main()
