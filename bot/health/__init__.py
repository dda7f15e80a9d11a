"""How the bot is, and who is told of it: over HTTP, in numbers, in lines of the log."""
