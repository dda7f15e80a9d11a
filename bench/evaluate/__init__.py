"""`make eval`: the bundled model beside two baselines, and the figures that the docs hold."""
