"""Values that tests share."""
