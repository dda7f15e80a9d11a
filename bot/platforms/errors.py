"""What ends a platform for good: the operator must change something first."""


class Fatal(Exception):  # noqa: N818 -- names how bad it is; the message is the sentence
    """One plain sentence that names the remedy; starting again would not help."""
