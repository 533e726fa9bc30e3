"""The first start: RegApp is tried with invented people, a conference is begun, or the desks here are joined."""
