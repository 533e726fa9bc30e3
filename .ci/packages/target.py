"""The systems that packages are made for."""

from dataclasses import dataclass

_GLIBC = [f"manylinux_2_{minor}_x86_64" for minor in range(35, 16, -1)]


@dataclass(frozen=True)
class Target:
    """A system, and the Python that its package brings along."""

    name: str
    python: str
    uv_platform: str
    wheel_platforms: tuple[str, ...]
    packages: str
    """Where the interpreter in the package looks for libraries."""

    @property
    def abi(self) -> str:
        """The tag of extension modules of this Python."""
        return "cp" + self.python.replace(".", "")


WINDOWS = Target("windows", "3.13", "x86_64-pc-windows-msvc", ("win_amd64",), "python/Lib/site-packages")
LINUX = Target(
    "linux", "3.11", "x86_64-manylinux_2_35", (*_GLIBC, "manylinux2014_x86_64"), "python/lib/python3.11/site-packages"
)
