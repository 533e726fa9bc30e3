"""How bright paper is where nothing stands on it, so that shadows do not count as ink."""

import numpy as np
from PIL import Image

from regapp.omr.squares import Grey

_SHARE = 80
"""The percentile of brightness that counts as the paper's."""


def darkness(picture: Grey, block: int) -> Grey:
    """Give how dark each pixel is beside the paper around it: 0 is paper, 1 is black. `block`: pixels that share one
    brightness of paper; most of each block and its neighbours is to be white."""
    height, width = picture.shape
    rows, columns = -(-height // block), -(-width // block)
    padded = np.pad(picture, ((0, rows * block - height), (0, columns * block - width)), mode="edge")
    tiles = padded.reshape(rows, block, columns, block).swapaxes(1, 2).reshape(rows, columns, -1)
    paper = np.percentile(tiles, _SHARE, axis=2).astype(np.float32)
    whole = np.asarray(
        Image.fromarray(_filled(paper)).resize((columns * block, rows * block), Image.Resampling.BICUBIC),
        dtype=np.float32,
    )[:height, :width]
    return np.clip(1 - picture / np.maximum(whole, 1), 0, 1).astype(np.float32)


def _filled(paper: Grey) -> Grey:
    """Give blocks that are mostly black the brightness of brighter neighbours."""
    padded = np.pad(paper, 1, mode="edge")
    height, width = paper.shape
    around = np.stack([padded[y : y + height, x : x + width] for y in range(3) for x in range(3)])
    typical = np.percentile(around, 75, axis=0).astype(np.float32)
    return np.where(paper < 0.8 * typical, typical, paper).astype(np.float32)
