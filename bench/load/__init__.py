"""The load benchmark: `python -m bench.load`. Crowd, bot and bare libraries in processes apart."""
