"""What people do: commands and buttons in, answers out. Neutral to the platform."""
