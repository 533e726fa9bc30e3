"""The journal to the hub and back: several desks, one conference.

PostgreSQL is the hub. A desk sends its entries, takes in those of the others, and works without the hub as if nothing
were missing. The names below load psycopg when first used; without the extra `hub` they raise ImportError.
"""
