"""The hub itself: setting one up, letting desks in, looking after it. Its tables and functions: `resources/hub`."""
