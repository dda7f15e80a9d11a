"""The team's pages: what commands show, in a browser. See `server.py`."""
