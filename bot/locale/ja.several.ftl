several-preview = 対象のメンバー{ $count }人：{ $actions }。
several-left-twice = 二度以上書かれていて、一度と数えた人：{ $names }
several-left-yourself = 対象外：あなた自身。
several-left-myself = 対象外：このボット。
several-left-team = 対象外・運営スタッフ（{ $count }）：{ $names }
several-left-unknown = 対象外・ここで見つからない人（{ $count }）：{ $names }
several-left-not-muted = 対象外・このボットの知るかぎりミュートされていない人（{ $count }）：{ $names }
several-left-not-banned = 対象外・このボットの知るかぎり BAN されていない人（{ $count }）：{ $names }
several-left-beyond = 対象外・ここでは権限がない相手（{ $count }）：{ $names }
several-reason = それぞれの人が読む理由：{ $reason }
several-kept = ケースに残る理由：{ $reason }
several-ask = まだ何もしていません。ボタンを押せるのはあなただけで、{ $minutes }分間有効です。
several-button = { $count }人に実行する
several-nobody = 対象になる人がいません。何もしていません。
several-many = 一度に{ $most }人まで受け付けます。書かれていたのは{ $count }人です。何もしていないので、分けて送ってください。
several-gone = このリストはもう残っておらず、何もしていません。コマンドをもう一度送ってください。
several-anonymous = 複数のメンバーが対象のときは、コマンドを送った人にボタンを押してもらいます。ご自身の名前で送ってください。何もしていません。
several-done = { $count ->
    [1] ケース { $first }、メンバー{ $count }人：{ $actions }。
    *[other] ケース { $first }–{ $last }、メンバー{ $count }人：{ $actions }。
}
