"""Text to scores: Detoxify's models and the bundled one, beside the event loop."""

from bot.scoring.catalogue import BUNDLED, NAMES
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.holdings import prove, pull, standing, verify
from bot.scoring.model import ModelScorer
from bot.scoring.process import Limits, ProcessScorer
from bot.scoring.service import Named, open_model, open_scorer, start_scorer

__all__ = [
    "BUNDLED",
    "NAMES",
    "DownloadError",
    "Limits",
    "ModelError",
    "ModelScorer",
    "Named",
    "ProcessScorer",
    "open_model",
    "open_scorer",
    "prove",
    "pull",
    "standing",
    "start_scorer",
    "verify",
]
