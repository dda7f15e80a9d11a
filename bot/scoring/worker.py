"""The program beside the bot: it imports the model's libraries and reads the care model once, then
forks a worker per order.

Law: it ends when the other end of its socket is gone, and so does every worker.
"""

from __future__ import annotations

import base64
import contextlib
import gc
import json
import os
import pickle
import signal
import socket
import struct
import sys
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NoReturn

from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.rows import judge, outputs

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from bot.scoring.rows import Predictor

    Say = Callable[[object], None]

PID = struct.Struct("q")  # a worker's process id, -1 where none could be forked
SAMPLE = "good morning"  # judged before a worker says that it is ready: a model that can't, can't


def nursery(door: socket.socket, *, heavy: bool) -> None:
    """A worker for each byte that comes with a socket, until the bot is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, which tells us
    _make_ready(heavy=heavy)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the workers
    gc.freeze()  # a collection in a worker would copy the pages it shares with the others
    while True:
        word, sockets, _, _ = socket.recv_fds(door, 1, 1)
        if not word:
            return
        try:
            child = os.fork()
        except OSError:
            child = -1
        if child == 0:
            door.close()
            _live(socket.socket(fileno=sockets[0]))
        os.close(sockets[0])
        door.sendall(PID.pack(child))


def _make_ready(*, heavy: bool) -> None:
    """What every worker needs, with the care model. Starts no threads: they do not fork."""
    from bot.scoring import care, loader  # with it comes numpy

    loader.stay_offline()
    with contextlib.suppress(ImportError):  # told by the worker, in a sentence
        import tokenizers  # noqa: F401

        if heavy:
            import detoxify.detoxify  # noqa: F401 -- with it come torch and transformers
            from transformers import BertForSequenceClassification  # noqa: F401 -- the usual one
    with contextlib.suppress(Exception):  # likewise
        care.model()  # read and compared once, not again whenever a worker has died


def _live(near: socket.socket) -> NoReturn:
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _work(near.makefile("rb"), lambda thing: near.sendall(json.dumps(thing).encode() + b"\n"))
    except OSError:
        pass  # the bot is gone
    except BaseException as error:  # noqa: BLE001 -- the end of a process; a trace could quote text
        sys.stderr.write(f"the model process failed: {type(error).__name__}\n")
    finally:
        os._exit(code)


def _work(stream: BinaryIO, say: Say) -> None:
    """Open the model that the first line orders, then a line of rows for each line of texts."""
    lines: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(stream, lines), daemon=True).start()
    predictor = _open(lines.get(), say)
    while predictor is not None:
        say(judge(predictor, json.loads(lines.get())))
    lines.get()  # nothing more comes but the end


def _listen(stream: BinaryIO, lines: SimpleQueue[bytes]) -> None:
    """A thread of its own, so that the end is heard in the middle of a batch, too."""
    with contextlib.suppress(OSError):
        for line in stream:
            lines.put(line)
    os._exit(0)


def _open(order: bytes, say: Say) -> Predictor | None:
    opening: Callable[[Callable[[str], None]], Predictor]
    # The bot's own bytes, over a socket that nobody else has; model files never come this way.
    opening = pickle.loads(base64.b64decode(order))  # noqa: S301 -- as above
    try:
        predictor = opening(lambda note: say({"note": note}))
    except ModelError as error:
        say({"refused": str(error)})
    except DownloadError as error:
        say({"unfetched": str(error)})
    except Exception as error:  # noqa: BLE001 -- told to the bot, which says it in one sentence
        say({"refused": f"the model can't be opened: {type(error).__name__}: {error}"})
    else:
        [row] = judge(predictor, [SAMPLE])
        if not isinstance(row, str):
            say(_facts(predictor))
            return predictor
        say({"refused": f"the model can judge nothing: {row}"})
    return None


def _facts(predictor: Predictor) -> dict[str, Any]:
    return {
        "name": predictor.name,
        "digest": predictor.digest,
        "trained": sorted(predictor.trained),
        "languages": sorted(getattr(predictor, "languages", ())),
        "care": outputs(predictor),
    }


def main() -> None:
    with socket.socket(fileno=int(sys.argv[1])) as door:
        nursery(door, heavy="heavy" in sys.argv[2:])
