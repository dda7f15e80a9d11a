"""What can go wrong with a model, each in one plain sentence that a person can act on."""


class ModelError(Exception):
    """A model that must not be used: wrong digest, wrong keys, unreadable, unknown name."""


class DownloadError(Exception):
    """A file that could not be fetched; nothing of it is left behind."""
