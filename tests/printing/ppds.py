"""Descriptions of the printers that the tests pretend to have."""

_HEAD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "{upper}.PPD"
*Manufacturer: "RegApp"
*Product: "({name})"
*ModelName: "{name}"
*ShortNickName: "{name}"
*NickName: "{name}"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: {colour}
*DefaultColorSpace: {space}
*FileSystem: False
*Throughput: "1"
*LandscapeOrientation: Plus90
*TTRasterizer: Type42
*cupsVersion: 2.4
*cupsManualCopies: True
*cupsFilter2: "{filter}"
"""
_CUSTOM = """*HWMargins: 0 0 0 0
*VariablePaperSize: True
*MaxMediaWidth: {width}
*MaxMediaHeight: {height}
*NonUIOrderDependency: 10 AnySetup *CustomPageSize
*CustomPageSize True: "pop pop pop <</PageSize[5 -2 roll]/ImagingBBox null>>setpagedevice"
*ParamCustomPageSize Width: 1 points 36 {width}
*ParamCustomPageSize Height: 2 points 36 {height}
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 3
"""
_MONO_203 = """*OpenUI *Resolution: PickOne
*OrderDependency: 10 AnySetup *Resolution
*DefaultResolution: 203dpi
*Resolution 203dpi/203 dpi: "<</HWResolution[203 203]/cupsColorSpace 3/cupsBitsPerColor 1>>setpagedevice"
*CloseUI: *Resolution
"""
_DUPLEX = """*OpenUI *Duplex/Two-sided: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Long: "<</Duplex true/Tumble false>>setpagedevice"
*Duplex DuplexTumble/Short: "<</Duplex true/Tumble true>>setpagedevice"
*CloseUI: *Duplex
"""
_AS_PDF = "application/vnd.cups-pdf application/pdf 0 -"
_AS_RASTER = "application/vnd.cups-raster application/vnd.cups-raster 0 -"
_A4 = {"A4": (595.276, 841.89)}
_A6 = {"A6": (297.638, 419.528)}


def paper_printer() -> str:
    """One that takes every size and leaves PDF."""
    head = _HEAD.format(upper="PAPER", name="Paper", colour="True", space="RGB", filter=_AS_PDF)
    return head + _sizes({**_A4, **_A6}, "A4") + _CUSTOM.format(width=900, height=1300) + _DUPLEX


def label_printer() -> str:
    """A label printer 102 mm wide, black and white at 203 dpi, that leaves what its print head would get."""
    head = _HEAD.format(upper="LABEL", name="Label", colour="False", space="Gray", filter=_AS_RASTER)
    sizes = _sizes({"w176h283": (175.748, 283.465)}, "w176h283")
    return head + sizes + _CUSTOM.format(width=290, height=900) + _MONO_203


def office_printer() -> str:
    """One with A4 in its tray and nothing else."""
    head = _HEAD.format(upper="OFFICE", name="Office", colour="True", space="RGB", filter=_AS_PDF)
    return head + _sizes(_A4, "A4") + _DUPLEX


def _sizes(sizes: dict[str, tuple[float, float]], default: str) -> str:
    lines = []
    for keyword in ("PageSize", "PageRegion"):
        lines += [f"*OpenUI *{keyword}: PickOne", f"*OrderDependency: 10 AnySetup *{keyword}"]
        lines += [f"*Default{keyword}: {default}"]
        for name, (width, height) in sizes.items():
            code = f"<</PageSize[{width} {height}]/ImagingBBox null>>setpagedevice"
            lines.append(f'*{keyword} {name}/{name}: "{code}"')
        lines.append(f"*CloseUI: *{keyword}")
    lines.append(f"*DefaultImageableArea: {default}")
    lines += [f'*ImageableArea {name}/{name}: "0 0 {size[0]} {size[1]}"' for name, size in sizes.items()]
    lines.append(f"*DefaultPaperDimension: {default}")
    lines += [f'*PaperDimension {name}/{name}: "{size[0]} {size[1]}"' for name, size in sizes.items()]
    return "\n".join(lines) + "\n"
