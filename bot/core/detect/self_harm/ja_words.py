"""Japanese words that several patterns share."""

SCRIPT = r"\u3041-\u30ff\u3400-\u9fff"

SHI = "(死|タヒ|氏|シ)"
ME = "(私|わたし|ワタシ|俺|おれ|僕|ぼく|うち|自分|あたし|わい|ワイ)"
YOU = "(お前|おまえ|おめえ|あんた|てめえ|てめー|君|きみ|あなた|貴様)"
KILL = "(自殺|自さつ|じさつ|自シ|自タヒ|自死|自決)"
SO = "[^.,?]{0,10}"  # a few words of the same clause
PAUSE = r"[^\p{L}?\x01]{0,4}"  # a pause, or none
END = r"[^\p{L}\x01]"  # of a word
