"""Text to scores: Detoxify's models and the bundled one, beside the event loop."""

from bot.scoring.catalogue import BUNDLED, NAMES
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.model import ModelScorer
from bot.scoring.service import open_model, open_scorer, pull, verify

__all__ = [
    "BUNDLED",
    "NAMES",
    "DownloadError",
    "ModelError",
    "ModelScorer",
    "open_model",
    "open_scorer",
    "pull",
    "verify",
]
