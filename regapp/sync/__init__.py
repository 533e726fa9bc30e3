"""The journal to the hub and back: several desks, one conference.

PostgreSQL is the hub. A desk sends its entries, takes in those of the others, and works without the hub as if nothing
were missing. The names below load psycopg when first used; without the extra `hub` they raise HubPartsMissing. What a
file knows of its hub (`known`) needs no psycopg.
"""

from typing import TYPE_CHECKING, Any

from regapp.lazy import names_of
from regapp.model.errors.hub import HubPartsMissing

if TYPE_CHECKING:
    from regapp.store.sync.parting import Parted as Parted
    from regapp.sync.background import follow as follow
    from regapp.sync.filling import Came as Came
    from regapp.sync.hub.enrolling import Invitation as Invitation
    from regapp.sync.hub.laptop import LaptopHub as LaptopHub
    from regapp.sync.joining import join as join
    from regapp.sync.joining import join_file as join_file
    from regapp.sync.nearby.asking import whole_code as whole_code
    from regapp.sync.nearby.looking import Looking as Looking
    from regapp.sync.once import exchange_file as exchange_file
    from regapp.sync.owning import back_up_hub as back_up_hub
    from regapp.sync.owning import end_here as end_here
    from regapp.sync.owning import enrol as enrol
    from regapp.sync.owning import leave as leave
    from regapp.sync.owning import open_here as open_here
    from regapp.sync.owning import restore_hub as restore_hub
    from regapp.sync.owning import revoke as revoke
    from regapp.sync.owning import seen_desks as seen_desks
    from regapp.sync.owning import set_up as set_up
    from regapp.sync.running import Running as Running
else:
    _loaded = names_of(
        __name__,
        {
            "Came": "regapp.sync.filling",
            "Invitation": "regapp.sync.hub.enrolling",
            "LaptopHub": "regapp.sync.hub.laptop",
            "Looking": "regapp.sync.nearby.looking",
            "Parted": "regapp.store.sync.parting",
            "Running": "regapp.sync.running",
            "back_up_hub": "regapp.sync.owning",
            "end_here": "regapp.sync.owning",
            "enrol": "regapp.sync.owning",
            "exchange_file": "regapp.sync.once",
            "follow": "regapp.sync.background",
            "join": "regapp.sync.joining",
            "join_file": "regapp.sync.joining",
            "leave": "regapp.sync.owning",
            "open_here": "regapp.sync.owning",
            "restore_hub": "regapp.sync.owning",
            "revoke": "regapp.sync.owning",
            "seen_desks": "regapp.sync.owning",
            "set_up": "regapp.sync.owning",
            "whole_code": "regapp.sync.nearby.asking",
        },
    )

    def __getattr__(name: str) -> Any:
        try:
            return _loaded(name)
        except ImportError as error:
            raise HubPartsMissing(error.name or "psycopg") from error
