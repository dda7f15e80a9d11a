"""How the bundled model is made: rows and own lines to a course, a fit, a calibration, files."""
