"""From a checkpoint that Detoxify's classes run to CTranslate2's form of it, exact and quantised.

Law: every weight comes from the loaded model, and a folder appears under its name when it is whole.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.scoring import converted, digests
from bot.scoring.converted import CONVERTED, Engine, Record
from bot.scoring.errors import ModelError
from bot.scoring.tail import ACTIVATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.loader import LoadedModel

WEIGHTS = {Engine.EXACT: "float32", Engine.QUANTISED: "int8"}
FAMILIES = {"bert": "bert", "roberta": "roberta", "xlm-roberta": "roberta"}  # -> prefix of keys
# Our names of the linear maps and norms of a layer (bot.scoring.tail) -> Detoxify's.
LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attended": "attention.output.dense",
    "attended_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "outer_norm": "output.LayerNorm",
}
HEADS = {
    "bert": {"pooler": "bert.pooler.dense", "classifier": "classifier"},
    "roberta": {"pooler": "classifier.dense", "classifier": "classifier.out_proj"},
}


def convert(model: LoadedModel, checkpoint: Path, *, on_note: Callable[[str], None]) -> Path:
    """Write the converted form beside the checkpoint, replacing an older one. Takes minutes.

    Raises ModelError for a model that stays with the reference.
    """
    _refuse_others(model)
    target = converted.folder_of(checkpoint)
    on_note(f"Converting {model.name} …")
    with tempfile.TemporaryDirectory(
        prefix=f".{target.name}.", suffix=".part", dir=target.parent
    ) as made:
        fresh = Path(made) / target.name
        _write(model, fresh)
        shutil.rmtree(target, ignore_errors=True)
        fresh.replace(target)
    return target


def _refuse_others(model: LoadedModel) -> None:
    config = model.model.config
    if config.model_type not in FAMILIES:
        raise ModelError(
            f"{model.name}: models of type {config.model_type} can't be converted (CTranslate2 has "
            "no form of them); the reference engine serves it"
        )
    if config.hidden_act not in ACTIVATIONS or config.num_hidden_layers < 2:
        raise ModelError(
            f"{model.name}: can't be converted (activation {config.hidden_act}, "
            f"{config.num_hidden_layers} layers); the reference engine serves it"
        )


def _write(model: LoadedModel, folder: Path) -> None:
    from safetensors.numpy import save_file

    config = model.model.config
    state = {key: value.detach().numpy() for key, value in model.model.state_dict().items()}
    for engine in CONVERTED:
        place = folder / engine
        place.mkdir(parents=True)
        # Copies, since CTranslate2 quantises in place.
        spec = _spec(config, {key: value.copy() for key, value in state.items()})
        spec.optimize(quantization=WEIGHTS[engine])
        spec.save(str(place))
    save_file(_tail(config, state), folder / converted.TAIL)
    _write_tokenizer(model, folder / converted.TOKENIZER)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    record = Record(
        source=model.digest,
        versions={name: version(name) for name in ("ctranslate2", "tokenizers", "transformers")},
        labels=model.labels,
        length=model.length,
        heads=config.num_attention_heads,
        epsilon=config.layer_norm_eps,
        activation=config.hidden_act,
        files={path.relative_to(folder).as_posix(): digests.sha256(path) for path in files},
    )
    converted.write(folder, record)


def _write_tokenizer(model: LoadedModel, path: Path) -> None:
    """The very tokenizer of the reference, without what its last call set."""
    written = json.loads(model.tokenizer.backend_tokenizer.to_str())
    text = json.dumps(written | {"truncation": None, "padding": None}, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")


def _spec(config: Any, state: dict[str, Any]) -> Any:
    """CTranslate2's description of every layer but the last, which `Tail` computes."""
    from ctranslate2.specs import common_spec, transformer_spec

    activation = {
        "gelu": common_spec.Activation.GELU,
        "relu": common_spec.Activation.RELU,
    }.get(config.hidden_act, common_spec.Activation.GELUTanh)
    encoder = transformer_spec.TransformerEncoderSpec(
        config.num_hidden_layers - 1,
        config.num_attention_heads,
        pre_norm=False,
        activation=activation,
        layernorm_embedding=True,
    )
    encoder.scale_embeddings = False
    prefix = FAMILIES[config.model_type]
    _embed(encoder, config, state, f"{prefix}.embeddings")
    for place, layer in enumerate(encoder.layer):
        _fill(layer, state, f"{prefix}.encoder.layer.{place}")
    spec = transformer_spec.TransformerEncoderModelSpec(encoder)
    # Ids are given, never words; CTranslate2 wants a name for each nevertheless.
    names = [f"<{number}>" for number in range(config.vocab_size)]
    spec.register_vocabulary(names)
    spec.config.unk_token = names[0]
    spec.config.layer_norm_epsilon = config.layer_norm_eps
    spec.validate()
    return spec


def _embed(encoder: Any, config: Any, state: dict[str, Any], prefix: str) -> None:
    positions = state[f"{prefix}.position_embeddings.weight"]
    if FAMILIES[config.model_type] == "roberta":
        positions = positions[config.pad_token_id + 1 :]  # it counts from after the padding's
    encoder.embeddings[0].weight = state[f"{prefix}.word_embeddings.weight"]
    # Every token of a single text is of type 0.
    types = state[f"{prefix}.token_type_embeddings.weight"]
    encoder.position_encodings.encodings = positions + types[0]
    _norm(encoder.layernorm_embedding, state, f"{prefix}.LayerNorm")


def _fill(layer: Any, state: dict[str, Any], prefix: str) -> None:
    import numpy as np

    names = {ours: f"{prefix}.{theirs}" for ours, theirs in LAYER.items()}
    fused, attended = layer.self_attention.linear
    for kind in ("weight", "bias"):
        parts = [state[f"{names[part]}.{kind}"] for part in ("query", "key", "value")]
        setattr(fused, kind, np.concatenate(parts))
    _linear(attended, state, names["attended"])
    _norm(layer.self_attention.layer_norm, state, names["attended_norm"])
    _linear(layer.ffn.linear_0, state, names["inner"])
    _linear(layer.ffn.linear_1, state, names["outer"])
    _norm(layer.ffn.layer_norm, state, names["outer_norm"])


def _linear(spec: Any, state: dict[str, Any], name: str) -> None:
    spec.weight, spec.bias = state[f"{name}.weight"], state[f"{name}.bias"]


def _norm(spec: Any, state: dict[str, Any], name: str) -> None:
    spec.gamma, spec.beta = state[f"{name}.weight"], state[f"{name}.bias"]


def _tail(config: Any, state: dict[str, Any]) -> dict[str, Any]:
    import numpy as np

    prefix = FAMILIES[config.model_type]
    last = f"{prefix}.encoder.layer.{config.num_hidden_layers - 1}"
    names = {ours: f"{last}.{theirs}" for ours, theirs in LAYER.items()} | HEADS[prefix]
    return {
        f"{ours}.{kind}": np.ascontiguousarray(state[f"{theirs}.{kind}"])
        for ours, theirs in names.items()
        for kind in ("weight", "bias")
    }
