"""How much goes to the worker at once: alone at once, under load as much as a batch holds."""

from collections.abc import Iterable

from bot.scoring.batches import AHEAD, LETTERS, TOGETHER, Batches, Share

Asked = list[list[str]]


def queue(batches: Batches, texts: Iterable[str]) -> Share:
    texts = list(texts)
    share = Share(len(texts))
    for place, text in enumerate(texts):
        batches.add(share, place, text.encode(), text)
    return share


async def test_a_text_that_comes_alone_goes_to_the_worker_at_once() -> None:
    batches, asked = Batches(), Asked()
    queue(batches, ["alone"])
    batches.send(asked.append)
    assert asked == [["alone"]]


async def test_while_the_worker_is_busy_what_comes_fills_the_next_batch() -> None:
    batches, asked = Batches(), Asked()
    texts = [str(n) for n in range(AHEAD + 10)]
    for text in texts:
        queue(batches, [text])
        batches.send(asked.append)
    assert asked == [[text] for text in texts[:AHEAD]]
    batches.answered()
    batches.send(asked.append)
    assert asked[AHEAD:] == [texts[AHEAD:]]


async def test_what_waits_for_a_free_worker_goes_in_full_batches() -> None:
    batches, asked = Batches(), Asked()
    queue(batches, (str(n) for n in range(TOGETHER * AHEAD + 1)))
    batches.send(asked.append)
    assert [len(texts) for texts in asked] == [TOGETHER] * AHEAD


async def test_long_texts_go_in_small_batches_and_the_longest_alone() -> None:
    batches, asked = Batches(), Asked()
    queue(batches, ["a" * (LETTERS // 2), "b" * (LETTERS // 2), "c" * (LETTERS + 1), "d", "e"])
    for _ in range(3):
        batches.send(asked.append)
        batches.answered()
    assert [[text[0] for text in texts] for texts in asked] == [["a", "b"], ["c"], ["d", "e"]]


async def test_a_text_that_nobody_waits_for_any_more_takes_no_room() -> None:
    batches, asked = Batches(), Asked()
    queue(batches, ["a" * LETTERS]).give_up()
    queue(batches, ["b" * LETTERS])
    batches.send(asked.append)
    assert asked == [["b" * LETTERS]]
