"""A CUPS server of the tests' own: its printers write what they print into a folder."""

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
CUPSD = shutil.which("cupsd", path=_PATH)
LPADMIN = shutil.which("lpadmin", path=_PATH)
_SERVER_BINARIES = Path("/usr/lib/cups")
_PATIENCE_S = 15.0

_CONFIGURATION = """
Listen {root}/run/cups.sock
LogLevel warn
Browsing No
WebInterface No
DefaultAuthType None
MaxLogSize 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {root}/etc
ServerBin {root}/bin
DataDir /usr/share/cups
CacheDir {root}/cache
StateDir {root}/run
RequestRoot {root}/spool
TempDir {root}/spool/tmp
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
Printcap
"""
# What stands for the cable and the printer at its end. It waits while there is a file `hold`, with its word for CUPS.
_BACKEND = """#!/bin/sh
[ $# -lt 5 ] && exit 0
[ -e {root}/out/hold ] && cat {root}/out/hold >&2
while [ -e {root}/out/hold ]; do sleep 0.05; done
echo "STATE: none" >&2
printf '%s' "$5" > {root}/out/$PRINTER-$1.options
if [ -n "$6" ]; then cat "$6"; else cat; fi > {root}/out/$PRINTER-$1.part
mv {root}/out/$PRINTER-$1.part {root}/out/$PRINTER-$1
"""


@dataclass(frozen=True)
class Printed:
    """What came out of a printer: the bytes, and the options that CUPS passed on."""

    job: int
    content: bytes
    options: str


class CupsServer:
    """A running cupsd with its configuration, socket and spool in `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.out = root / "out"
        for folder in ("etc/ppd", "spool/tmp", "cache", "run", "out", "log", "bin/backend"):
            (root / folder).mkdir(parents=True)
        for folder in ("filter", "daemon", "driver", "monitor", "notifier"):
            if (_SERVER_BINARIES / folder).exists():
                (root / "bin" / folder).symlink_to(_SERVER_BINARIES / folder)
        backend = root / "bin/backend/keep"
        backend.write_text(_BACKEND.format(root=root))
        # Where the tests run as root, filters and backends run as another user, who must reach the folders.
        subprocess.run(["chmod", "-R", "a+rwX", str(root)], check=True)
        for path in (root / "bin", root / "bin/backend", backend):
            path.chmod(0o755)
        configuration, files = root / "etc/cupsd.conf", root / "etc/cups-files.conf"
        configuration.write_text(_CONFIGURATION.format(root=root))
        files.write_text(_FILES.format(root=root))
        self._process = subprocess.Popen(
            [str(CUPSD), "-f", "-c", str(configuration), "-s", str(files)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._wait_for_socket()

    @property
    def socket(self) -> str:
        """What CUPS_SERVER must be."""
        return str(self.root / "run/cups.sock")

    def _wait_for_socket(self) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not Path(self.socket).exists():
            assert self._process.poll() is None, (self.root / "log/error").read_text()
            assert time.monotonic() < end, "cupsd did not start"
            time.sleep(0.02)

    def run(self, *command: str) -> str:
        """A CUPS command against this server."""
        environment = {**os.environ, "CUPS_SERVER": self.socket, "PATH": _PATH}
        command = (shutil.which(command[0], path=_PATH) or command[0], *command[1:])
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=30)
        return done.stdout

    def add_printer(self, name: str, ppd: str) -> None:
        path = self.root / f"{name}.ppd"
        path.write_text(ppd)
        self.run(str(LPADMIN), "-p", name, "-P", str(path), "-v", "keep:/", "-E")

    def remove_printer(self, name: str) -> None:
        self.run(str(LPADMIN), "-x", name)

    def hold(self, word: str = "") -> None:
        """From now on printers take jobs and do not end them; `word` is what they say to CUPS of it."""
        (self.out / "hold").write_text(word)

    def release(self) -> None:
        (self.out / "hold").unlink(missing_ok=True)

    def printed(self, printer: str) -> list[Printed]:
        """What came out of a printer, in order."""
        found = []
        for path in self.out.glob(f"{printer}-*"):
            job = path.name.removeprefix(f"{printer}-")
            if job.isdigit():
                options = path.with_name(f"{path.name}.options").read_text()
                found.append(Printed(int(job), path.read_bytes(), options))
        return sorted(found, key=lambda item: item.job)

    def clear(self) -> None:
        """Forget what came out."""
        self.release()
        for path in self.out.iterdir():
            path.unlink(missing_ok=True)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(_PATIENCE_S)
