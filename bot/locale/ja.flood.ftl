notice-removed-many = { $count ->
   *[other] { $name }さん、こんにちは。{ $community } に書いたメッセージが { $count } 件削除されました。
}
card-earlier = { $count ->
   *[other] 同じ人の以前のメッセージ { $count } 件も一緒に削除しました：{ $messages }
}
kind-clean-many = { $count ->
   *[other] メッセージ { $count } 件を削除
}
