"""How well the signals of care do on lines of our own that nobody looked at while writing them."""
