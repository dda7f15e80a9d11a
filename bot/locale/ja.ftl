notice-removed = { $name }さん、こんにちは。{ $community } に書いたメッセージが削除されました。
notice-warn = { $name }さん、こんにちは。{ $community } からのお知らせです。
notice-mute = { $duration }たつと、また書き込めるようになります。
notice-mute-open = 今はまだ書き込めません。モデレーターが解除するまで待っていてください。
notice-kick = { $community } からいったん退出になりました。また戻ってきて大丈夫です。
notice-ban = { $duration }たつと、また戻ってこられます。
notice-ban-open = { $community } にはもう参加できません。
notice-reason = 理由：{ $reason }。
notice-contact = { $contact } に連絡して、ケース { $number } と伝えることもできます。
notice-public = { $name }さん、モデレーターからのお知らせがあります（ケース { $number }）。{ $reason }

reason-slur = 生まれや属性を理由に人を傷つける言葉、または自分を傷つけるよう求める言葉
reason-insult = 人をけなす言葉
reason-swearing = このコミュニティでは使わないことにしている乱暴な言葉
reason-hostile = 攻撃的に読める
reason-very-hostile = とても攻撃的に読める
reason-obscene = ここには合わない言葉
reason-maybe-hostile = 攻撃的かもしれない
reason-identity-attack = 生まれや属性を理由に人を攻撃している
reason-threat = 脅しに読める
reason-sexual = 性的な内容
reason-scam-link = 詐欺で知られているリンク
reason-trade-scam = 取引詐欺のように見える
reason-invite = 別のコミュニティへの招待
reason-newcomer-link = ここに来たばかりのアカウントからのリンク
reason-link = このコミュニティでは知られていないリンク
reason-flood = 短い時間にたくさんのメッセージ
reason-mass-mention = 一度にたくさんの人へのメンション
reason-shouting = ほとんどが大文字で書かれている
reason-moving-elsewhere = 個人的な場所へ移ろうという誘い
reason-missing-reading = モデルが読み取れなかった
reason-self-harm = 危ない状態の人がいるかもしれない
reason-self-harm-method = 人を傷つける方法が書かれている
reason-self-harm-encouragement = 自分を傷つけるよう、だれかに求めている
reason-self-harm-slang = 自分を傷つけるよう、だれかに求める言葉
reason-self-harm-severe = 自分を傷つけるよう、くり返し、またはいちばんつらい場面で、だれかに求めている
reason-self-harm-target = 自分を傷つけるよう言われた人がいる
reason-threat-to-others = ほかの人への脅しに読める
reason-restricted-link = ここに来たばかりの人からのリンクかファイル
reason-restricted-mention = まだ返事をもらっていない人へのメンション
reason-restricted-night = 静かな時間のメンション
reason-other = ここのルールに合わない
reason-manual = モデレーターの判断
reason-by-hand = モデレーターがボットを使わずに行った操作

care-concern = わたしはボットで、ここにいる人もすぐには気づけないかもしれないけれど、書いてくれたことはとてもつらそうだから、今日、信頼できる人に話してみてください。
care-risk = わたしはボットで、ここにいる人もすぐには気づけないかもしれないから、どうか今、信頼できる人に話すか、電話をしてください。
care-imminent = わたしはボットで、ここにいる人もすぐには気づけないかもしれないから、どうか一人でいないで、近くにいる人のところへ行って、今すぐ電話してください。
care-target = わたしはボットで、ここにいる人もすぐには気づけないかもしれないけれど、あなたに向けられたあの言葉は間違っているし、つらいときは、信頼できる人に話してください。
care-unread = わたしはボットで、ここに書かれたことはだれも読まないので、どうか今、信頼できる人に話すか、電話をしてください。
care-more = あなたは大切な人で、これを一人で抱えなくていいのです。
care-emergency = 今、危険な状態なら、住んでいる場所の緊急番号に電話してください（多くの国では 112 か 911 です）。
care-country = 自分の国の電話番号を見るには、/care country に国の2文字をつけてください。例：/care country VN
helpline-suicide = 今、だれかと話したいとき：{ $number }（{ $name }）
helpline-children = 18歳未満で、ひどいことから守ってほしいとき：{ $number }（{ $name }）
helpline-emergency = 危険なときは、今すぐ電話：{ $number }（{ $name }）
care-pointer = お知らせ：どんなことで心が重いときも、どこで助けを得られるかは、このコミュニティでピン留めされている /safety の投稿に書いてあります。

care-off = つらそうなときも、わたしからは個別にメッセージを送りません。危険な状態かもしれないときは、このコミュニティを見守る人たちがこれまでどおり読みます。/care on で、わたしのメッセージがまた届きます。
care-on = つらそうなときは、またわたしから個別にメッセージを送ります。/care off で止められます。
care-saved = 保存しました。これが見えるのはあなただけです。
care-which-country = どの国ですか？国の2文字を書いてください。例：/care country VN、または /care country none
care-country-is = 国：{ $country }
care-status-on = つらそうなときは、わたしから個別にメッセージを送ります。
care-status-off = つらそうなときも、わたしからは個別にメッセージを送りません。
care-how = 変えるには /care off と /care on、電話番号の国を選ぶには /care country を使います。これが見えるのはあなただけです。
care-pointer-switch = pointer は on か off です。
care-team-nobody = { $name } に当たるロールもメンバーもここでは見つからなかったので、何も変更していません。このコミュニティのロールか、ここにいるメンバーを指定してください。IDでもかまいません。

quiet-title = ケース { $number } · { $level }
quiet-level-target = 自分を傷つけるよう言われた人がいる
quiet-level-concern = つらい思いをしている人がいるかもしれない（心配）
quiet-level-risk = 危ない状態の人がいるかもしれない（リスク）
quiet-level-imminent = 今まさに危険な人がいるかもしれない（緊急）
quiet-reached-yes = 連絡済み：電話番号を添えたメッセージを、わたしから個別に届けました。
quiet-reached-no = 連絡できていません：本人はわたしからの個別メッセージを受け取らない設定です。みなさんから直接声をかけてください。
quiet-reached-pending = まだ連絡できていません：わたしからの個別メッセージを送っている途中です。
quiet-reached-unknown = 連絡できていない可能性があります：わたしからの個別メッセージが届いたか確認できません。みなさんから直接声をかけてください。
quiet-reached-silent = 今回はわたしから送っていません（少し前に送ったばかりか、本人が希望していません）。みなさんから直接声をかけてください。
quiet-reached-none = 連絡していません：ここではわたしは見守るだけで、本人に送っていません。みなさんから直接声をかけてください。
quiet-reached-reported = 連絡していません：だれかから報告があり、わたしは本人に送っていません。みなさんから直接声をかけてください。
quiet-since = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC から対応待ち（{ $lasting }）
quiet-claimed = { $name }さんがそばについています。
quiet-comment = 報告した人が言葉を添えています。/case { $number } で読めます。
quiet-unclaimed = まだだれもついていません。
quiet-unclaimed-until = まだだれもついていません。{ DATETIME($at, timeStyle: "short") } UTC（{ $lasting }後）にもう一度呼びかけます。
quiet-steps = 役に立つこと：
quiet-step-stay = 1. そばにいる：個別に、落ち着いて話しかけ、やりとりを続けてください。
quiet-step-ask = 2. はっきり聞く：「自殺を考えていますか？」聞くことは害になりません。
quiet-step-secrecy = 3. 秘密にすると約束しないでください。
quiet-step-emergency = 4. 今まさに危険なとき：本人に { $number } へ電話してもらうか、居場所がわかるなら自分で電話してください。
quiet-step-platform = 5. プラットフォームに通報してください。できることがより多くあります。
quiet-step-hand-over = 6. 本人が信頼する大人か相談窓口に引き継いでください。自分で解決しなくてかまいません。
quiet-step-yourself = 7. 自分のことも大切にして、あとでチームに話してください。
quiet-their-number = 本人がいる場所の緊急番号
quiet-call = 助けが必要な人がいるかもしれません：ケース { $number }。ここでこうしたケースを担当する人は /case { $number } で開いてください。
quiet-call-late = 危険な状態の人がいるかもしれませんが、ケース { $number } は10分間だれも引き受けていません。ここでこうしたケースを担当する人に連絡できる方は、今すぐお願いします。担当者は /case { $number } で開けます。
quiet-thanks = ありがとうございます。呼びかけは終わります。手順はカードにあります。
quiet-claim = 自分がつきます
quiet-take-over = 自分が引き継ぎます
button-claim = 担当する
button-close = 閉じる

restricted-held = { $community } に送ったメッセージは今、モデレーターが確認しています。入ったばかりのメンバーのリンクやファイルは、だれのものでも先に確認することになっています。罰ではないし、不利になることもありません。
restricted-mention = { $community } に送ったメッセージは、最近そこで話していない人へのメンションがあったので、取り下げました。そこではみんな同じで、罰ではありません。その人のメッセージに返信することはできます。
restricted-night = { $community } は今、静かな時間で、寝ているかもしれない人へのメンションがあったので、メッセージを取り下げました。悪いことは何もありません。朝になったらもう一度送るか、その人のメッセージに返信してくださいね。
quiet-hours = { $community } からひとこと：今は静かな時間です（{ $hours }）。書いたものはそのまま残ります。できたら、ゆっくり休んでくださいね。明日もみんなここにいます。

told = こんにちは。{ $community } でのメッセージについて、ひとことだけ。理由：{ $reason }。これで不利になることはありません。
told-removed = こんにちは。安心して過ごしてもらえるように、{ $community } でのメッセージを削除しました。理由：{ $reason }。悪いことをしたわけではなく、これで不利になることもありません。何なら書いても安全か迷ったら、モデレーターに聞いてくださいね。
nudge-think = こんにちは。ちょっとだけ待って。{ $community } でのメッセージを、もう一度見てみませんか？そう聞く理由：{ $reason }。1分以内に直すか、下のボタンで取り下げれば、それでおしまいです。
nudge-tip = こんにちは。{ $community } でのメッセージについて：{ $reason }。そこにいる人はみんな、読んだり保存したりできます。どうするかは自由で、どちらでも何も起きません。取り下げておきますか？
button-take-away = メッセージを取り下げる
take-away-done = メッセージを取り下げています。考え直してくれて、すてきです。
take-away-yourself = わたしはそこのメッセージを消せません。自分で消すことはできます。
caution-link = 上のリンクには気をつけてください。見た目とは違うところにつながるかもしれません。そこでパスワードやコードを入力しないでください。迷ったら、モデレーターに聞いてくださいね。
reason-phone-number = 電話番号らしいものが入っている
reason-street-address = だれかの住所らしいものが入っている
reason-school = だれかが通う学校がわかりそうなことが書かれている
reason-email = メールアドレスらしいものが入っている
reason-national-id = 身分証の番号らしいものが入っている
reason-card-number = 支払いカードの番号らしいものが入っている
reason-age-and-contact = だれかの年齢と連絡先が書かれている
reason-doubtful-link = 行き先を隠しているリンク
reason-lookalike-link = 有名なアドレスに似せたリンク

stats-title = 過去 { $days } 日間：{ $cases } 件
stats-rule = { $rule }：{ $count }
stats-nudges = 見直しをお願いした数：{ $asked }、取り下げた数：{ $back }（{ $share }）
stats-no-nudges = 見直しをお願いした人はいません。
kind-caution = メッセージの下の注意書き

report-bullying = いじめ
report-threats = 脅し
report-sexual = 性的な内容
report-minor = 未成年に関する性的な内容
report-images = 自分の画像を広めると脅されている
report-self-harm = 自傷・自殺
report-grooming = 大人が未成年に近づこうとしている
report-scam = 詐欺
report-personal-data = 個人情報
report-other = そのほか
report-thanks = ありがとう。モデレーターが確認します。だれが報告したかは、ほかのだれにもわかりません。
report-known = ありがとう。報告はもうモデレーターに届いています。
report-limit = 続けて何件か報告してくれましたね。モデレーターに届いています。数分たったら、またお願いします。
report-whom = だれのこと、何のことですか？Telegram ではそのメッセージに /report で返信し、Discord ではメッセージのメニューから「モデレーターに報告」を選んでください。メンバーを指定することもできます。
report-reason-choose = どんなことですか？（言わなくてもかまいません。）
report-reason-kept = ありがとう。記録しました。
report-support = 自分やだれかが今、危険な状態なら、住んでいる場所の緊急番号に電話してください。

card-title = ケース { $number } · { $reason }
card-title-reported = ケース { $number } · 報告：{ $reason }
card-subject = { $name }（{ $id }）
card-staff = 運営スタッフです。このケースはあなただけに表示されています。
card-reports = 報告：{ $count }
card-message = メッセージ：{ $url }
card-evidence = 書かれた内容：{ $text }
card-more = これで全部ではありません：{ $total }文字のうち{ $shown }文字です。/case { $number } で全文を読めます。
card-file = { $size ->
   *[other] ファイル：{ $name }（{ $size } バイト） { $url }
}
card-held-file = ファイル：{ $name }
card-held = 取り下げて、最長24時間保管します。「再投稿」は投稿者の名前で文章とリンクだけをもう一度投稿し、ファイルは含みません。「破棄」はすぐに消去します。
card-held-stands = メッセージはまだチャンネルに残っています。そこから取り下げることが許可されていないためです。投稿者にはこのことを何も伝えていません。
held-from = { $name }さんより（モデレーター確認済み）：
held-files = 表示していないもの：{ $files }。{ $name }さんは、あとでもう一度送れます。
held-gone = このメッセージはもう保管されていません。
held-stands = このメッセージは取り下げられていないため、もう一度投稿するものはありません。
card-scores = 理由：{ $why }
card-uncovered = モデルはこの言語（{ $tongue }）で学習していないため、数値はあまり当てになりません。自分で読んで判断してください。
card-done = 実行済み：{ $actions }
card-closed = { $by }さんが閉じました。
card-undone = 取り消し済み。
card-minor = 画像を転送したり保存したりしないでください。プラットフォームと自国の当局に通報し、上の ID を控えてから、ここのメッセージを削除してください。
button-dismiss = 問題なし
button-delete = 削除
button-warn = 注意
button-mute = ミュート 1時間
button-ban = BAN
button-release = 再投稿
button-discard = 破棄
button-previous = ◀ 新しい
button-next = 古い ▶

cases-none = ケースはありません。
cases-unread = 「{ $written }」が読み取れません。次のものを一つ、またはいくつか書けます：member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = ケース { $from }–{ $to }（全 { $total } 件）
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = ここにケース { $number } はありません。
case-which = どのケースですか？番号を書いてください。
case-open = このケースはすでに開いています。
case-closed = このケースは閉じています。先に開き直してください。
case-undone = このケースはすでに取り消されています。
case-noted = ケース { $number } に記録しました。
case-closed-now = ケース { $number } を閉じました。
case-reopened = ケース { $number } を開き直しました。
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
   *[other] { $name }：過去 { $days } 日間の違反 { $strikes } 件
}

action-planned = ケース { $number }：{ $name }さん – { $actions }。
action-further = この件数に対するポリシーの段階：{ $action }。手動の対応は自動では進まないので、判断してください。
action-nobody = そのメンバーが見つかりません。@名前か ID を書くか、メッセージに返信してください。
action-staff = { $name }さんはここの運営スタッフです。スタッフにはコマンドで処分できません。このケースはオーナーに送られます。
action-refused = ここではこの操作が許可されていません：{ $why }。
action-duration = 期間「{ $written }」がわかりません。10m、2h、7d のように書いてください。
clean-planned = { $count ->
   *[other] ケース { $number }：{ $name }さんのメッセージ { $count } 件を削除しています。
}
clean-day = 覚えているのはこの1日のメッセージだけです。10m、2h、24h のように書いてください。
clean-none = その時間の{ $name }さんのメッセージは覚えていません。
undo-done = ケース { $number } を取り消しました。この違反はもう数えません。
undo-holds = 別のケースで決めたことは引き続き有効です。
press-done = 完了しました。
press-planned = 実行しています。結果はケースに表示されます。
press-already = すでに完了しています。
press-old = このボタンはもう使えません。
not-allowed = これを使えるのは、権限のあるメンバーだけです。
not-here = これはコミュニティの中で使ってください。

explain-none = そのメッセージについての判断はありません。
explain-which = どのメッセージですか？それに返信するか、リンクを書いてください。
explain-head = ポリシー { $policy }、モデル { $model }
explain-fired = { $rule } に該当：{ $why }
explain-quiet = 該当したルールはありません。
explain-score = { $name } { $strength }
explain-missing = { $name }：{ $why }
explain-uncovered = これは{ $tongue }です。モデルはこの言語で学習していないため、数値はあまり当てになりません。

policy-unknown = ポリシー { $name } はありません。使えるもの：{ $names }。
policy-using = このコミュニティは、これからポリシー { $name } を使います。{ $about }
policy-watching = まだだれも処分しません。モデレーターに報告するだけです。管理者は /policy use default（または youth、strict、gaming）でポリシーを選びます。
policy-here = ここのポリシー：{ $name }。{ $about }
policy-list = ポリシー：{ $names }
about-default = ほとんどのコミュニティ向け。敵意のあるメッセージ、差別的な悪口、詐欺、連投は削除します。メンバーにはまず伝え、次にしばらくミュートし、BAN は1か月に違反が何度も重なったときだけです。はっきりしないものはモデレーターに送り、だれも傷つけません。
about-gaming = チェス盤を前に「殺すぞ」と言い合うようなゲームのコミュニティ向け。乱暴な言葉や荒っぽい会話は通しますが、人への攻撃は通しません。招待は報告するだけで、詐欺（スキン、ギフトカード、無料の通貨）はねらわれるのがプレイヤーなので、よりくわしく調べます。
about-strict = お知らせチャンネル、サポート窓口、攻撃を受けているコミュニティ向け。default が報告するものはすべて削除し、大声や知らないリンクも削除します。段階は短めです。誤検知があるので、異議を確認するモデレーターが必要です。
about-youth = 18歳未満のメンバーがいる学校、クラブ、ゲーム向け。判定の基準は低く、性的な内容も、コミュニティが許可していない場所へのリンクもなしです。早めにモデレーターへ送るものが増えます。ミュートは短く、BAN は最後のほうです。若い人は学んでいくもので、一晩の失敗で追い出されることはありません。

setup-done = 保存しました。
setup-moderators = カードの送り先：{ $channel }
setup-no-moderators = モデレーター用のチャンネルがまだ決まっていません：/setup でチャンネルを指定してください。
setup-channel = { $channel } はモデレーター用に使えません。わたしが参加していて、あなた自身の名前で設定を変更できる場所である必要があります。
setup-no-writing = { $channel } に書き込めません。そのチャンネルの閲覧とメッセージの送信をわたしに許可してから、もう一度試してください。
setup-language = 不明な言語です：{ $written }。使えるもの：{ $languages }。
setup-contact = 異議申し立ての連絡先：{ $contact }
setup-digest = モデレーター向けのまとめが毎日 09:00 UTC に届きます。
setup-no-digest = モデレーター向けの毎日のまとめはありません：/setup で digest を on にしてください。
setup-youth-roles = 若いメンバー用のロールはだれにでも見えるため、子どもを探している人に一覧を渡すことになります。代わりに、チャンネル全体の制限モード（/restricted on）と、だれにも見えない /youth mark を使ってください。
restricted-everywhere = 制限モードはコミュニティ全体でオンです。
restricted-in = 制限モードがオンのチャンネル：{ $channels }
restricted-nowhere = 制限モードはオフです。/restricted on でコミュニティ全体に、チャンネルをつけるとそのチャンネルに適用します。
restricted-kept = これは、わたしを運用している人が設定ファイルで決めたものなので、そこでしか解除できません。
restricted-where = このチャットは { $community } の一部ではありません。そちらの対象のトピックで書くか、ここでトピックの番号を指定してください。
restricted-what = 適用される内容：判定の基準が低くなります。参加して14日未満のメンバーのリンクとファイルは、モデレーターの確認を待ちます。メンションできるのは、過去30日間に互いに返信したメンバー同士だけです。
restricted-hours = 静かな時間：{ $hours }（{ $zone }）。
youth-marked = { $name }さんを若いメンバーとして記録しました。見えるのは子どもの安全を任された人だけで、ほかの人が気づくような変化はありません。
youth-unmarked = { $name }さんは、若いメンバーとしての記録から外れました。
youth-none = ここで若いメンバーとして記録されている人はいません。
youth-list = 若いメンバーとしての記録（{ $count }）。だれにも見せないでください：
youth-private = ここのだれにも読まれないように、わたしとの個別チャットに書いてください。
setup-switch = digest は on か off です。
setup-tips = 今週のヒントの掲載先：{ $channel }
setup-no-tips = 今週のヒントはありません：/setup で tips とチャンネルを指定してください。
setup-tips-channel = { $channel } はヒントに使えません。わたしが参加していて、あなたが設定を変更できるチャンネルを指定してください。here ならこのチャンネル、off ならなしになります。
setup-right = { $right }：{ $state }
setup-yes = あり
setup-no = なし。この権限をわたしに付与してください
setup-care-team = 危ない状態の人の担当：{ $team }
setup-no-care-team = 危ない状態の人の担当がまだ決まっていないため、こうしたケースは管理者だけに見えます：/care setup で team を指定してください。
setup-care-channel = 担当者へのカードの送り先：{ $channel }
setup-no-care-channel = 担当者へのカードを送るチャンネルが決まっていないため、安全担当の連絡先かオーナーに個別に送ります：/care setup で channel を指定してください。
setup-no-child-safety-team = 子どもの安全の担当がまだ決まっていないため、こうしたケースは管理者だけに見えます：わたしを運用している人が child_safety_team で指定します。
setup-no-child-safety-channel = 子どもの安全のケースを送るチャンネルが決まっていないため、安全担当の連絡先かオーナーに個別に送ります：わたしを運用している人が child_safety_channel で指定します。
setup-no-country = 相談窓口の国が設定されていません：/care setup で country に2文字を指定してください。
setup-unconfirmed = { $country } の相談窓口のうち、まだだれも確認していないもの：{ $count }。番号を確認してください。確認の記録は、わたしを運用している人がファイルで行います。
setup-pointer = わたしから個別に送れない人がいるときは、しばらくしてからチャンネルに /safety を案内する一行を出します。

welcome = { $community } のみなさん、こんにちは！ここでモデレーターを手伝います。今は報告するだけで、だれも処分しません。管理者は /policy use default（若いメンバーがいれば /policy use youth）でわたしを始動し、/setup でモデレーター用のチャンネルを指定してください。/report、/rules、/help はだれでも使えます。
rules = { $rules }
rules-none = やさしくすること、個人的なことは広めないこと、詐欺をしないこと、性的な内容を載せないこと。モデレーターはみんなを助けるためにいます。
help-member = /report – メッセージやメンバーのことをモデレーターに知らせます。だれが知らせたかは、ほかのだれにもわかりません。
    /appeal – 自分についての決定をもう一度見てもらう。
    /safety – いじめ、知らない人、画像、詐欺などで困ったときの助け。見えるのはあなただけです。
    /language – わたしが話しかけるときの言語。
    /rules – ここのルール。
    /care status – つらいときにわたしがすることと、電話できるところ。
    /privacy show – 自分について何が、どのくらい保存されるか。
    /guardian link – いっしょに暮らす親や保護者に渡すコード。
    /tour – このボットがすることを、順番に。見えるのはあなただけです。
    /help – この説明。
    自分やだれかが危険な状態なら、住んでいる場所の緊急番号に電話してください。
help-staff = モデレーター：/cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = 管理者：/policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = もう少しゆっくりお願いします。1分ほどで、次のお願いを受け取れます。
unknown-command = そのコマンドは知りません。わたしにできることは /help で見られます。
unread-here = ここに書かれたことはだれも読みません。

kind-delete = 削除
kind-clean = メッセージをまとめて削除
kind-warn = 注意
kind-mute = ミュート
kind-unmute = ミュート解除
kind-kick = キック
kind-ban = BAN
kind-unban = BAN 解除
kind-report = 報告
kind-care = サポート
kind-nudge = 見直しのお願い
kind-reconsider = 考えるための1分
kind-tell = 個別のお知らせ
kind-release = 再投稿
kind-pointer = 助けの案内
status-open = 対応中
status-closed = 終了
modal-report = モデレーターに報告
modal-reason = どんなことですか？
modal-comment = ほかにありますか？（任意）
report-forward-here = そのメッセージをここに転送するか、リンクを送ってください。見るのはモデレーターだけで、だれが知らせたかはだれにもわかりません。
report-open-link-first = こんにちは！モデレーターと一緒に、グループの安全を守っています。こっそり報告したいときは、まずグループの報告リンクを開いてください。グループの中では、メッセージに /report で返信してください。
report-link = こっそり報告するには： { $link }

notice-more = { $count ->
   *[other] ほかのメッセージも同じです（ケース { $numbers }）。
}
cards-title = { $count ->
   *[other] 新しいケース { $count } 件
}
cards-line = ケース { $number } · { $name } · { $reason }
cards-more = ほか、ケース { $first } から { $last } まで
cards-how = /case と番号で開きます。/cases list で一覧を表示します。
digest = この1日：読んだメッセージ { $messages ->
       *[other] { $messages } 件
    }、新しいケース { $cases ->
       *[other] { $cases } 件
    }。現在対応中のケース { $waiting ->
       *[other] { $waiting } 件。
    }
digest-troubles = 未実行：プラットフォームによる拒否 { $refused } 件、結果不明 { $unknown } 件。/cases list で確認できます。
digest-checkpoint = 監査ログのチェックポイント：{ $checkpoint }
behind = 処理が遅れています：{ $count ->
       *[other] { $count } 件のメッセージ
    }が待っていて、いちばん古いものは { $minutes ->
       *[other] { $minutes } 分
    }待っています。読み飛ばすことはなく、危険性の高いものから読みます。
store-trouble = 今は記録ができないので、何も行いませんでした。数分たったら、もう一度試してください。
went-wrong = こちらで問題が起きたため、実行できたかどうか分かりません。数分たったら、もう一度試してください。
notices-unknown = 書いている途中で中断されました。次のケースでは、メッセージかカードが欠けているかもしれません：{ $numbers }。

reason-grooming = 合わせて読むと、大人が若い人に近づこうとしているかもしれないメッセージ
tip-strangers = こんにちは、このコミュニティのボットです。ネットで過ごすときのヒントをひとつ。本当はだれが書いているのか、画面からは見えません。年齢や住んでいる場所を言ったり、写真を送ったりする必要はありません。信頼できる人に秘密にしてと頼む権利は、だれにもありません。何か変だなと思ったら、信頼できる人に話すか、/report を使ってください。見るのは、ここで安全を担当する人だけです。
child-safety-steps = 役に立つこと：一人で相手を問いつめず、もう一人と一緒に確認してください。メッセージとアカウントは証拠なので、そのまま残してください。プラットフォームと自国の当局に通報してください。若い本人と連絡を取り続けてください。本人は何も悪くなく、これからのことに意見を言えます。これは傾向であって、証明ではありません。
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · 相手：{ $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }：{ $stages } · { $url }
timeline-more = { $count ->
   *[other] ほかメッセージ { $count } 件
}
timeline-words = 本文は /case { $number } にあります。閲覧はすべてケースに記録されます。
stage-age = 年齢を聞く
stage-pressure = 圧力をかける
stage-home = 家のことを聞く
stage-flattery = ほめて気を引く
stage-gifts = 贈り物を持ちかける
stage-secrecy = 秘密にするよう頼む
stage-isolation = 家族や友達を悪く言う
stage-moving = 別の場所に移りたがる
stage-images = 写真を求める
stage-paying = 写真の見返りを持ちかける
stage-threat = 写真を広めると脅す
stage-meeting = 会いたがる
stage-sexual = 性的な話
stage-lure = 信頼を得ようとしているようです
stage-sure_lure = 信頼を得ようとしている可能性が高いです
stage-minor = 自分は若いと言っている
card-claimed = 担当：{ $by }さん
press-claimed = ケース { $number } の担当になりました。ありがとうございます。

tongue-ar = アラビア語
tongue-bn = ベンガル語
tongue-cs = チェコ語
tongue-da = デンマーク語
tongue-de = ドイツ語
tongue-el = ギリシャ語
tongue-en = 英語
tongue-es = スペイン語
tongue-fa = ペルシャ語
tongue-fi = フィンランド語
tongue-fr = フランス語
tongue-he = ヘブライ語
tongue-hi = ヒンディー語
tongue-hu = ハンガリー語
tongue-id = インドネシア語
tongue-it = イタリア語
tongue-ja = 日本語
tongue-km = クメール語
tongue-ko = 韓国語
tongue-lo = ラオ語
tongue-ms = マレー語
tongue-my = ビルマ語
tongue-nl = オランダ語
tongue-no = ノルウェー語
tongue-pl = ポーランド語
tongue-pt = ポルトガル語
tongue-ro = ルーマニア語
tongue-ru = ロシア語
tongue-sv = スウェーデン語
tongue-th = タイ語
tongue-tl = タガログ語
tongue-tr = トルコ語
tongue-uk = ウクライナ語
tongue-vi = ベトナム語
tongue-zh = 中国語

guardian-warning = 一緒に暮らしている親や保護者のためだけのものです。ほかの人に頼まれたのなら、教えてください。だれも怒ったりしません。
guardian-code = コード：{ $code }。1時間使えます。相手にわたしとの個別チャットを開いて、/guardian enter とコードを書いてもらってください。そのあと二人にもう一度確認して、1日後に始まります。/guardian end でいつでも終わりにできます。
guardian-report = ほかの人にこれを頼まれた
guardian-reported = 教えてくれてありがとう。つながりは切りました。若いメンバーを見守る人たちがこれを確認します。何も悪いことはしていません。
guardian-one = つながりはもうあります。/guardian show で見られて、/guardian end で終わりにできます。
guardian-code-not = このコードは使えません。新しいコードをもらってください。
guardian-entered = ありがとうございます。この若い人と一緒に暮らしている親や保護者であれば、/guardian confirm と書いてください。本人にも確認し、二人の確認がそろってから1日後に始まります。
guardian-asked = { $name }さんがコードを入力しました。一緒に暮らしている親や保護者ですか？そうなら /guardian confirm と書いてください。違うなら /guardian end と書くか、ボタンで知らせてください。
guardian-which-confirm = どのつながりを確認しますか？一緒に暮らしている人のためだけのものです。
guardian-confirmed-one = ありがとうございます。{ $name }さんも確認してから、1日後に始まります。
guardian-confirmed = ありがとうございます。{ $name }さんとのつながりについて、二人の確認がそろいました。{ DATETIME($date, dateStyle: "medium", timeStyle: "short") }（UTC）に始まります。その前でもあとでも、どちらからでも /guardian end で終わりにできます。
guardian-begins = 二人の確認がそろいました。週に一度のまとめは { DATETIME($date, dateStyle: "medium", timeStyle: "short") }（UTC）に始まります。どちらからでも /guardian end で終わりにできます。
guardian-begun = 週に一度のまとめが始まりました。何が共有されるかは /guardian show でそのまま見られます。/guardian end ですぐに終わります。
guardian-which-end = どのつながりを終わりにしますか？ほかはそのまま続きます。
guardian-over = { $name }さんとのつながりは終わりました。ほかにもあれば、/guardian show で見られます。
guardian-code-over = コードは閉じました。もうだれにも使えません。
guardian-ended = 週に一度のまとめは終わりました（{ $name }）。
guardian-not-now = いまは確認できません（{ $name }）。
guardian-nothing = 確認したり終わりにしたりするものは、ここにはありません。
guardian-shared = 共有するのは週に一度、だれのまとめか、そして数だけです：削除されたメッセージの数と、安全のヒントを送った数。3より小さい数は伝えません。決して共有しないもの：書いた内容、ほかの人の名前、だれがだれに書いたか、報告、そして気持ち、体、信仰、自分らしさに関わることすべて。
guardian-none = つながりはありません。若いメンバーが /guardian link で作ります。
guardian-few = 3未満
guardian-summary = 先週の{ $name }さん：削除されたメッセージ：{ $removed }、安全のヒント：{ $tips }。気になる数があったら、まずはネットで最近どうしているかを聞いて、耳を傾けてみてください。
guardian-with-offered = { $community } のコードは、まだだれも入力していません。
guardian-with-entered = 二人の確認を待っています：{ $name }さん
guardian-with-confirmed = { $name }さんとつながっています。
guardian-list-none = ここにつながりはありません。
guardian-list-line = { $young } – { $guardian }：{ $state }
guardian-state-entered = 二人の確認待ち
guardian-state-confirmed = 確認済み
reason-asked-for-guardian = 若いメンバーに保護者とのつながりを作るよう、だれかが頼んだ

privacy = わたしが保存しているもの：ここで選んだこと（言語、国など）、自分に関するケースの文章（保存期間のあいだ）、有効なあいだの違反の記録、自分がした報告、保護者とのつながり。ケースにならないメッセージは、読んだら忘れます。/privacy export ですべてをファイルで受け取れます。/privacy delete で、残す理由のないものを消します。
privacy-export = これが、保存されている自分の情報です。ファイルは人に渡さず、自分で持っていてください。
privacy-sure = 選んだことを消し、保護者とのつながりを終わりにし、閉じたケースから書いた言葉を取り除きます。元には戻せません。続けるなら /privacy delete yes と書いてください。
privacy-deleted = 完了しました。消した選択：{ $choices }。書いた言葉がなくなった閉じたケース：{ $cases }。名前が残らなくなった報告：{ $reports }。
privacy-held = { $community } のケース { $number } はまだ対応中なので、終わるまで文章を保存します。そのあとで、もう一度頼んでください。
privacy-kept = 残るもの：ケースがあったという事実（文章は残りません。監査ログを欠けのないものにするためです）、有効なあいだの違反の記録、参加した日時（14日間）、法律やだれかの安全のために必要なもの。
