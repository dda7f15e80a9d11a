"""Care for young people: what stands beside the moderation of single messages."""
