"""QR codes in a picture of a camera."""

import zxingcpp

from regapp.gui.scanners.luminance import Grey


def codes_in(picture: Grey) -> list[str]:
    """Give the texts of the QR codes that can be read, upright or turned.

    Nothing is looked for in smaller or inverted copies of the picture: that takes several times as long, and the next
    frame comes at once.
    """
    # The stubs know arrays of numpy alone; any buffer does.
    view = zxingcpp.ImageView(
        picture.data,  # type: ignore[arg-type]
        picture.width,
        picture.height,
        zxingcpp.ImageFormat.Lum,
        picture.stride,
        picture.step,
    )
    found = zxingcpp.read_barcodes(
        view,
        formats=zxingcpp.BarcodeFormat.QRCode,  # type: ignore[arg-type]
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    )
    return [barcode.text for barcode in found if barcode.text]
