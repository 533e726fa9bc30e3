"""Many photos of pages, as telephones take them: how many marks are right, and that none is wrong in silence.

REGAPP_PHOTOS says how many, 60 without it; the figures of docs/performance.md are of 200.
"""

import io
import os
from collections import Counter

import numpy as np
import pytest
from PIL import Image

from regapp.omr import pages_in
from tests.omr.pages import code_of, page_picture
from tests.omr.pens import written_page
from tests.omr.photos import photo_of

PHOTOS = int(os.environ.get("REGAPP_PHOTOS", "60"))
PAGES = 8


@pytest.mark.slow
def test_many_photos() -> None:
    count: Counter[str] = Counter()
    wrong = []
    for seed in range(PHOTOS):
        random = np.random.default_rng(seed)
        code = code_of(1 + seed % PAGES, people=20 - seed % 3)
        page, rows = written_page(page_picture(code), random)
        found = pages_in(Image.open(io.BytesIO(photo_of(page, random))).convert("L"))
        reading = found[0].reading if found else None
        if reading is None:
            count["unread"] += 1
            continue
        for number, (marks, written) in enumerate(zip(reading.rows, rows, strict=True)):
            for what in ("ticked", "signed"):
                mark, truth = getattr(marks, what), getattr(written, what)
                count["marks"] += 1
                count["right"] += mark.is_set == truth
                count["doubtful"] += not mark.is_sure
                count["silent"] += mark.is_sure and mark.is_set != truth
                if mark.is_set != truth:
                    wrong.append((seed, number, what, mark, written))
    print({**count}, wrong)
    assert count["unread"] <= PHOTOS // 200
    assert count["right"] >= 0.995 * count["marks"], wrong
    assert count["silent"] <= 0.001 * count["marks"], wrong
    # A person looks at few of them.
    assert count["doubtful"] <= 0.04 * count["marks"]
