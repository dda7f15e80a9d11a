"""Self-harm told apart from what only sounds like it, where nothing sets words apart."""

import pytest

from bot.core.detect.self_harm import self_harm

NEED = {
    "我真的不想活了": "risk",
    "活着好累，真的没意思": "concern",
    "如果一觉睡过去再也不醒就好了": "concern",
    "我就是个累赘，没有我爸妈会轻松很多": "concern",
    "我沒有活下去的勇氣了": "concern",
    "昨晚又割了自己的手腕": "risk",
    "我又自殘了": "risk",
    "好想死啊": "risk",
    "今晚等他们睡了我就去死": "imminent",
    "遗书已经写好了": "imminent",
    "再见了，这个世界": "imminent",
    "妈妈对不起，我先走了，别难过": "imminent",
    "もう死にたいよ、疲れた": "risk",
    "タヒにたい": "risk",
    "生きていたくない": "risk",
    "また手首切っちゃった": "risk",
    "消えてしまいたい": "concern",
    "生まれてこなければよかった": "concern",
    "私なんていないほうがいい": "concern",
    "今夜死ぬつもり": "imminent",
    "遺書書いた": "imminent",
    "みんな今までありがとう、さようなら": "imminent",
    "睡眠薬全部飲んだ": "imminent",
    "อยากตาย": "risk",
    "ไม่อยากมีชีวิตอยู่แล้ว": "risk",
    "เมื่อคืนกรีดแขนตัวเองอีกแล้ว": "risk",
    "เหนื่อยกับการมีชีวิตอยู่": "concern",
    "ไม่รู้จะอยู่ไปทำไม": "concern",
    "ถ้าไม่มีเราทุกคนคงมีความสุขกว่านี้": "concern",
    "คืนนี้จะจบชีวิตแล้วนะ": "imminent",
    "ลาก่อนทุกคน": "imminent",
}
STILL_HEARD = (  # beside what takes other tellings back
    "游戏也不好玩了，我真的不想活了",
    "考试没考好，我想死",
    "今天看了新闻。我也想自杀",
    "ゲームも楽しくない、死にたい",
    "テストに落ちた。もう死にたい",
    "ニュースを見た。私も自殺したい",
    "เกมก็ไม่สนุกแล้ว อยากตาย",
    "สอบตกอีกแล้ว อยากตาย",
    "ฟังเพลงก็ไม่ช่วย ไม่อยากมีชีวิตอยู่แล้ว",
)
URGED = {
    "你怎么还不去死": "directed",
    "有种你就跳啊": "directed",
    "你死了也没人在乎": "directed",
    "去死吧": "slang",
    "お前なんか死ねばいいのに": "directed",
    "一緒に死のう": "directed",
    "死ねよ": "slang",
    "มึงไปตายซะ": "directed",
    "กล้าก็โดดเลยดิ": "directed",
    "ไปตายซะ": "slang",
}
NOTHING = (
    "我想死你了",
    "尴尬得我想死",
    "笑死我了哈哈哈",
    "作业太多了想死哈哈哈",
    "不想活了哈哈哈哈",
    "我朋友说她想自杀，我该怎么办",
    "朋友昨天跟我说不想活了我好担心",
    "这游戏里我又自杀了一次",
    "我才不会自杀呢",
    "我不想死",
    "饿死了，去吃饭吧",
    "再见了大家，我毕业了",
    "对面怎么还不死啊",
    "恥ずかしくて死にたいw",
    "尊すぎて死ねる",
    "楽しね",
    "推しがいないと生きていけない",
    "死にたくない",
    "友達が死にたいって言ってて心配",
    "彼が「死にたい」と歌う場面が好き",
    "ゲームで自殺しちゃった",
    "自殺防止の電話番号",
    "今日死ぬほど疲れた",
    "昔は死にたいと思ってたけど今は元気",
    "卒業です、みんな今までありがとう、さようなら",
    "น่ารักจนอยากตาย",
    "อยากตายยย 5555",
    "ขำจะตาย",
    "หิวข้าวจะตายแล้ว",
    "เพื่อนเราบอกว่าอยากตาย ทำไงดี",
    "ไม่ได้อยากตาย",
    "ในเกมนี้ตัวละครฆ่าตัวตาย",
)


def _levels(text: str) -> dict[str, str]:
    return {one.name: one.level for one in self_harm(text) if one.strength}


@pytest.mark.parametrize("text", NEED)
def test_who_may_need_care_is_heard(text: str) -> None:
    assert _levels(text) == {"self_harm": NEED[text]}


@pytest.mark.parametrize("text", STILL_HEARD)
def test_a_game_or_an_exam_in_another_clause_takes_nothing_back(text: str) -> None:
    assert "self_harm" in _levels(text)


@pytest.mark.parametrize("text", URGED)
def test_whoever_urges_others_is_heard_and_answered_with_no_care(text: str) -> None:
    assert _levels(text) == {"self_harm_encouragement": URGED[text]}


@pytest.mark.parametrize(
    "text",
    [
        "生きる価値ねえくせに",
        "まだ生きてたの?",
        "次の課題は手首を切って写真を送ること",
        "切れない奴は仲間じゃない、腕切ったら見せろ",
    ],
)
def test_whoever_urges_others_is_never_answered_with_care(text: str) -> None:
    assert "self_harm" not in _levels(text)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert _levels(text) == {}


@pytest.mark.parametrize(
    "text", ["明天要带刀去学校", "ナイフを学校に持って行く", "พรุ่งนี้จะเอาปืนไปโรงเรียน"]
)
def test_a_threat_to_a_school_is_heard(text: str) -> None:
    assert "threat_to_others" in _levels(text)


@pytest.mark.parametrize("text", ["吃多少片安眠药会死", "กินยากี่เม็ดถึงจะตาย", "何錠飲めば死ねる?"])
def test_a_question_for_a_dose_is_heard(text: str) -> None:
    assert "self_harm_method" in _levels(text)
