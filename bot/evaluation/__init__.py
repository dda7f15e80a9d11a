"""How good a judge of messages is, in figures: what `modbot eval` shows and the docs hold."""
