"""Care for young people that no single message asks for: what happens between two members."""
