"""What stands along a message's way: who waits, what is heard there, by whose law."""
