"""How fast a message is scored, beside Detoxify called once for each."""
