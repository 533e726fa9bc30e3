"""Builds the installable packages of RegApp; docs/packages.md tells what lies in them and why."""
