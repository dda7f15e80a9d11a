"""Care for young people: what stands beside moderation."""
