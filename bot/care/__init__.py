"""Care for members, above all for young ones: what is said to them is short, warm and private."""
