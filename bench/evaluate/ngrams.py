"""The baseline that a small model has to beat: a logistic regression on character n-grams."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from bot.core.types import Reading, Signal
from bot.evaluation.judges import Judge

NAME = "n-grams"
LENGTHS = (2, 5)  # characters
FEATURES = 2**22  # hashed: no table of n-grams in memory
PASSES = 60


def fit(texts: Sequence[str], toxic: Sequence[bool], features: int = FEATURES) -> Pipeline:
    """TF-IDF of hashed n-grams, then a regression; in a minute or two, within 2 GB."""
    pipeline = make_pipeline(
        HashingVectorizer(
            analyzer="char_wb",  # within words: better on the held-out rows than across them
            ngram_range=LENGTHS,
            n_features=features,
            alternate_sign=False,
            norm=None,
            dtype=np.float32,
        ),
        TfidfTransformer(sublinear_tf=True),
        LogisticRegression(C=4.0, max_iter=PASSES, tol=1e-5),
    )
    pipeline.set_params(tfidftransformer__norm="l2")
    with warnings.catch_warnings():  # the passes are a budget
        warnings.simplefilter("ignore", ConvergenceWarning)
        return pipeline.fit(texts, np.array(toxic, dtype=int))


def judge(pipeline: Pipeline, rows: int) -> Judge:
    def read(texts: Sequence[str]) -> Iterator[tuple[Reading, ...]]:
        for strength in pipeline.predict_proba(texts)[:, 1]:
            yield (Signal(name="toxicity", strength=float(strength), why="", source=NAME),)

    return Judge(
        name=NAME,
        identity=f"characters {LENGTHS[0]}–{LENGTHS[1]}, {rows} rows",
        answers={"toxicity": "toxicity"},
        read=read,
    )
