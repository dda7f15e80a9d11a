card-edited = 編集され、ルールがまた当てはまりました：{ $count }（{ $rules }）、最後は { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = 今の内容：{ $text }
card-before = 同じメッセージには以前のケース { $number } があり、それは終わっています。
case-edited = 編集：また当てはまりました（{ $rules }）
card-newer = ケース { $number } の新しいカードが下にあります。このカードはもう更新されません。
