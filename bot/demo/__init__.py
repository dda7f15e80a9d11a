"""`modbot demo`: the same bot on the sandbox, with a scripted conversation in two communities."""
