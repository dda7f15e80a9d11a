"""How the care model is made: own lines, a larger teacher, variations, and a small student."""
