notice-removed = { $name }님, 안녕하세요. { $community }에 쓴 메시지가 삭제됐어요.
notice-warn = { $name }님, 안녕하세요. { $community }에서 알려 드려요.
notice-mute = { $duration } 뒤에 다시 글을 쓸 수 있어요.
notice-mute-open = 지금은 그곳에 글을 쓸 수 없어요. 운영진이 풀어 줄 거예요.
notice-kick = { $community }에서 잠시 나가게 됐어요. 다시 들어와도 괜찮아요.
notice-ban = { $duration } 뒤에 다시 들어올 수 있어요.
notice-ban-open = 이제 { $community }에 참여할 수 없어요.
notice-reason = 이유: { $reason }.
notice-contact = 사례 { $number }번이라고 적어서 이쪽으로 연락해도 돼요: { $contact }
notice-public = { $name }님, 운영진이 남긴 알림이 있어요(사례 { $number }). { $reason }

reason-slur = 타고난 모습이나 배경을 이유로 상처를 주는 말, 또는 스스로를 해치라는 말
reason-insult = 모욕하는 말
reason-swearing = 이 커뮤니티에서는 쓰지 않는 욕설
reason-hostile = 공격적으로 읽히는 말
reason-very-hostile = 매우 공격적으로 읽히는 말
reason-obscene = 이곳에 맞지 않는 말
reason-maybe-hostile = 공격적일 수 있는 말
reason-identity-attack = 타고난 모습이나 배경을 이유로 한 공격
reason-threat = 협박으로 읽히는 말
reason-sexual = 성적인 내용
reason-scam-link = 사기로 알려진 링크
reason-trade-scam = 거래 사기처럼 보이는 내용
reason-invite = 다른 커뮤니티로의 초대
reason-newcomer-link = 이곳에 온 지 얼마 안 된 계정의 링크
reason-link = 이 커뮤니티가 모르는 링크
reason-flood = 짧은 시간에 보낸 많은 메시지
reason-mass-mention = 한꺼번에 많은 사람을 멘션함
reason-shouting = 거의 모두 대문자로 쓴 글
reason-moving-elsewhere = 둘만의 공간으로 옮기자는 말
reason-missing-reading = 모델이 읽지 못함
reason-self-harm = 위험에 놓인 사람이 있을 수 있음
reason-self-harm-method = 사람을 해치는 방법에 관한 내용
reason-self-harm-encouragement = 누군가에게 스스로를 해치라고 하는 내용
reason-self-harm-slang = 누군가에게 스스로를 해치라고 하는 말
reason-self-harm-severe = 누군가에게 스스로를 해치라고 거듭, 또는 가장 아플 수 있는 곳에서 하는 말
reason-self-harm-target = 누군가 스스로를 해치라는 말을 들음
reason-threat-to-others = 다른 사람에 대한 협박으로 읽히는 말
reason-restricted-link = 이곳에 온 지 얼마 안 된 사람의 링크나 파일
reason-restricted-mention = 아직 답한 적 없는 사람을 멘션함
reason-restricted-night = 조용한 시간에 누군가를 멘션함
reason-other = 이곳의 규칙에 맞지 않음
reason-manual = 운영진의 결정
reason-by-hand = 운영진이 봇 없이 직접 한 조치

care-concern = 저는 봇이고 여기 사람들이 바로 보지 못할 수도 있지만, 써 준 이야기가 많이 힘들게 들리니, 오늘 믿을 수 있는 사람에게 꼭 말해 주세요.
care-risk = 저는 봇이고 여기 사람들이 바로 보지 못할 수도 있으니, 지금 믿을 수 있는 사람에게 말하거나 전화해 주세요.
care-imminent = 저는 봇이고 여기 사람들이 바로 보지 못할 수도 있으니, 부디 혼자 있지 말고 가까이 있는 사람에게 가서 지금 바로 전화해 주세요.
care-target = 저는 봇이고 여기 사람들이 바로 보지 못할 수도 있지만, 누군가 보낸 그 말은 잘못된 것이니, 마음이 아프면 믿을 수 있는 사람에게 말해 주세요.
care-unread = 저는 봇이고 여기에 쓰신 글은 아무도 읽지 않으니, 지금 믿을 수 있는 사람에게 말하거나 전화해 주세요.
care-more = 당신은 소중한 사람이고, 이 일을 혼자 짊어지지 않아도 돼요.
care-emergency = 지금 위험하다면 사는 곳의 긴급 전화번호로 전화하세요(112나 911을 쓰는 나라가 많아요).
care-country = 우리나라 전화번호를 보려면 /care country 뒤에 나라의 두 글자를 붙여 주세요. 예: /care country VN
helpline-suicide = 지금 누군가와 이야기하고 싶다면: { $number } ({ $name })
helpline-children = 18세 미만이고, 해를 입지 않게 보호받고 싶다면: { $number } ({ $name })
helpline-emergency = 위험하다면 지금 바로 전화하세요: { $number } ({ $name })
care-pointer = 알아 두면 좋아요: 무슨 일로 마음이 무겁든, 어디서 도움을 받을 수 있는지 이 커뮤니티에 고정된 /safety 글에 나와 있어요.

care-off = 힘들어 보일 때도 따로 메시지를 보내지 않을게요. 누군가 위험할 수 있을 때는 이 커뮤니티를 돌보는 사람들이 그대로 읽어요. /care on 으로 제 메시지를 다시 받을 수 있어요.
care-on = 힘들어 보일 때 다시 따로 메시지를 보낼게요. /care off 로 끌 수 있어요.
care-saved = 저장했어요. 본인에게만 보여요.
care-which-country = 어느 나라인가요? 나라의 두 글자를 써 주세요. 예: /care country VN, 또는 /care country none
care-country-is = 나라: { $country }
care-status-on = 힘들어 보일 때 제가 따로 메시지를 보내요.
care-status-off = 힘들어 보일 때도 제가 따로 메시지를 보내지 않아요.
care-how = /care off 와 /care on 으로 바꾸고, /care country 로 전화번호의 나라를 골라요. 본인에게만 보여요.
care-pointer-switch = pointer 값은 on 또는 off입니다.
care-team-nobody = { $name }에 해당하는 역할이나 사람을 여기서 찾지 못해 아무것도 바꾸지 않았습니다. 이 커뮤니티의 역할이나 여기 있는 멤버를 적어 주세요. ID도 됩니다.

quiet-title = 사례 { $number } · { $level }
quiet-level-target = 누군가 스스로를 해치라는 말을 들음
quiet-level-concern = 누군가 힘들어하고 있을 수 있음 (걱정)
quiet-level-risk = 누군가 위험에 놓여 있을 수 있음 (위험)
quiet-level-imminent = 누군가 지금 위험할 수 있음 (긴급)
quiet-reached-yes = 연락됨: 전화번호가 담긴 제 개인 메시지를 받았습니다.
quiet-reached-no = 연락되지 않음: 제 개인 메시지를 받지 않는 사람입니다. 직접 연락해 주세요.
quiet-reached-pending = 아직 연락되지 않음: 제 개인 메시지를 보내는 중입니다.
quiet-reached-unknown = 연락되지 않았을 수 있음: 제 개인 메시지가 도착했는지 알 수 없습니다. 직접 연락해 주세요.
quiet-reached-silent = 이번에는 제가 메시지를 보내지 않음(조금 전에 받았거나 받기를 원하지 않습니다). 직접 연락해 주세요.
quiet-reached-none = 연락되지 않음: 이곳에서 저는 지켜보기만 하며 메시지를 보내지 않았습니다. 직접 연락해 주세요.
quiet-reached-reported = 연락되지 않음: 누군가 신고했으며 저는 메시지를 보내지 않았습니다. 직접 연락해 주세요.
quiet-since = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC부터 열려 있음({ $lasting })
quiet-claimed = { $name }님이 곁에 있습니다.
quiet-comment = 신고한 사람이 남긴 말이 있습니다. /case { $number } 에서 볼 수 있습니다.
quiet-unclaimed = 아직 곁에 있는 사람이 없습니다.
quiet-unclaimed-until = 아직 곁에 있는 사람이 없습니다. { DATETIME($at, timeStyle: "short") } UTC({ $lasting } 뒤)에 다시 부르겠습니다.
quiet-steps = 도움이 되는 일:
quiet-step-stay = 1. 곁에 있기: 개인 메시지로 차분하게 말을 걸고, 대화를 이어 가세요.
quiet-step-ask = 2. 직접 묻기: "자살을 생각하고 있나요?" 묻는 것은 해가 되지 않습니다.
quiet-step-secrecy = 3. 비밀을 지키겠다고 약속하지 마세요.
quiet-step-emergency = 4. 지금 위험할 때: 본인이 { $number }에 전화하게 하거나, 어디 있는지 안다면 직접 전화하세요.
quiet-step-platform = 5. 플랫폼에 신고하세요. 플랫폼이 더 많은 일을 할 수 있습니다.
quiet-step-hand-over = 6. 본인이 믿는 어른이나 상담 전화에 연결하세요. 직접 해결하지 않아도 됩니다.
quiet-step-yourself = 7. 자신도 돌보고, 나중에 팀에 이야기하세요.
quiet-their-number = 본인이 있는 곳의 긴급 전화번호
quiet-call = 도움이 필요한 사람이 있을 수 있습니다: 사례 { $number }. 이런 사례를 맡은 분은 /case { $number } 명령으로 열어 주세요.
quiet-call-late = 위험에 놓인 사람이 있을 수 있는데, 10분 동안 아무도 사례 { $number }번을 맡지 않았습니다. 이런 사례를 맡은 분께 연락할 수 있는 분은 지금 연락해 주세요. /case { $number } 명령으로 열 수 있습니다.
quiet-thanks = 고맙습니다. 이제 부르지 않겠습니다. 할 일은 카드에 적혀 있습니다.
quiet-claim = 내가 곁에 있을게요
quiet-take-over = 내가 이어받을게요
button-claim = 내가 맡기
button-close = 닫기

restricted-held = { $community }에 보낸 메시지를 운영진이 잠시 살펴보고 있어요. 새로 온 멤버의 링크와 파일은 누가 보냈든 먼저 확인해요. 벌이 아니고, 불이익도 전혀 없어요.
restricted-mention = { $community }에 보낸 메시지에, 그곳에서 최근에 이야기한 적 없는 사람을 부르는 멘션이 있어서 내렸어요. 그곳에서는 모두에게 똑같고, 벌이 아니에요. 대신 그 사람의 메시지에 답장할 수 있어요.
restricted-night = { $community }은(는) 지금 조용한 시간이고, 자고 있을지도 모르는 사람을 부르는 멘션이 있어서 메시지를 내렸어요. 괜찮아요. 아침에 다시 보내거나 그 사람의 메시지에 답장해 보세요.
quiet-hours = { $community }에서 전하는 다정한 한마디: 지금은 조용한 시간이에요({ $hours }). 쓴 글은 그대로 남아요. 할 수 있다면 푹 쉬어요. 내일도 모두 여기 있을 거예요.

told = 안녕하세요. { $community }에 쓴 메시지에 대해 알려 드려요. 이유: { $reason }. 이 일로 불이익은 없어요.
told-removed = 안녕하세요. 모두가 안전하도록 { $community }에 쓴 메시지를 제가 삭제했어요. 이유: { $reason }. 나쁜 일을 한 게 아니고, 불이익도 없어요. 무엇을 올려도 안전한지 잘 모르겠다면 운영진에게 물어보세요.
nudge-think = 안녕하세요. 잠깐만요, { $community }에 쓴 메시지를 다시 한번 볼래요? 묻는 이유: { $reason }. 1분 안에 고치거나 아래 버튼으로 지우면 그걸로 끝이에요.
nudge-tip = 안녕하세요. { $community }에 쓴 메시지에 대해서예요: { $reason }. 그곳의 누구나 읽고 저장할 수 있어요. 어떻게 할지는 자유이고, 아무 일도 생기지 않아요. 메시지를 지울래요?
button-take-away = 내 메시지 지우기
take-away-done = 메시지를 지우고 있어요. 다시 생각해 본 것, 정말 잘했어요.
take-away-yourself = 저는 그곳의 메시지를 지울 수 없어요. 직접 지울 수 있어요.
caution-link = 위 링크는 조심해 주세요. 보이는 것과 다른 곳으로 이어질 수 있어요. 거기에 비밀번호나 인증 코드를 쓰지 마세요. 잘 모르겠다면 운영진에게 물어보세요.
reason-phone-number = 전화번호처럼 보이는 내용이 있음
reason-street-address = 누가 어디에 사는지 알 수 있을 것 같은 내용이 있음
reason-school = 누가 어느 학교에 다니는지 알 수 있을 것 같은 내용이 있음
reason-email = 이메일 주소처럼 보이는 내용이 있음
reason-national-id = 신분증 번호처럼 보이는 내용이 있음
reason-card-number = 결제 카드 번호처럼 보이는 내용이 있음
reason-age-and-contact = 누군가의 나이와 연락처가 함께 있음
reason-doubtful-link = 어디로 가는지 숨기는 링크
reason-lookalike-link = 잘 알려진 주소를 흉내 낸 링크

stats-title = 지난 { $days }일: 사례 { $cases }건
stats-rule = { $rule }: { $count }
stats-nudges = 다시 생각해 보도록 물음: { $asked }, 거둬들임: { $back } ({ $share })
stats-no-nudges = 다시 생각해 보도록 물은 사람이 없습니다.
kind-caution = 메시지 아래 주의 안내

report-bullying = 괴롭힘
report-threats = 협박
report-sexual = 성적인 내용
report-minor = 미성년자가 관련된 성적인 내용
report-images = 누군가 내 사진을 퍼뜨리겠다고 협박해요
report-self-harm = 자해 또는 자살
report-grooming = 어른이 미성년자에게 접근해요
report-scam = 사기
report-personal-data = 개인정보
report-other = 그 밖의 일
report-thanks = 고마워요. 운영진이 살펴볼 거예요. 누가 알렸는지 다른 사람은 알 수 없어요.
report-known = 고마워요. 운영진이 이미 신고를 받았어요.
report-limit = 방금 여러 번 신고해 줬어요. 운영진이 모두 받았으니, 몇 분 뒤에 다시 해 주세요.
report-whom = 누구에 대한, 또는 무엇에 대한 일인가요? Telegram에서는 그 메시지에 /report 로 답장하고, Discord에서는 메시지 메뉴에서 "운영진에게 신고"를 고르세요. 멤버를 지정해도 돼요.
report-reason-choose = 어떤 일인가요? (말하지 않아도 괜찮아요.)
report-reason-kept = 고마워요, 적어 두었어요.
report-support = 본인이나 다른 누군가가 지금 위험하다면 사는 곳의 긴급 전화번호로 전화하세요.

card-title = 사례 { $number } · { $reason }
card-title-reported = 사례 { $number } · 신고: { $reason }
card-subject = { $name } ({ $id })
card-staff = 운영진에 속한 사람입니다. 이 사례는 지금 보고 있는 분에게만 보입니다.
card-reports = 신고: { $count }
card-message = 메시지: { $url }
card-evidence = 쓴 내용: { $text }
card-more = 이것이 전부는 아닙니다: 전체 { $total }자 중 { $shown }자. /case { $number } 명령으로 전체를 볼 수 있습니다.
card-file = { $size ->
   *[other] 파일: { $name } ({ $size }바이트) { $url }
}
card-held-file = 파일: { $name }
card-held = 메시지를 내려서 최대 24시간 보관합니다. "다시 올리기"는 쓴 사람의 이름으로 글과 링크를 파일 없이 다시 올리고, "버리기"는 바로 지웁니다.
card-held-stands = 메시지가 아직 채널에 남아 있습니다. 그곳에서 내릴 권한이 없었기 때문입니다. 쓴 사람에게는 이 일을 알리지 않았습니다.
held-from = { $name }님의 메시지(운영진 확인 완료):
held-files = 표시하지 않음: { $files }. { $name }님이 나중에 다시 보낼 수 있습니다.
held-gone = 이 메시지는 더 이상 보관되어 있지 않습니다.
held-stands = 이 메시지는 내려지지 않았으므로 다시 올릴 것이 없습니다.
card-scores = 이유: { $why }
card-uncovered = 모델이 이 언어({ $tongue })로 학습하지 않아 수치가 말해 주는 것이 적습니다. 직접 읽어 주세요.
card-done = 완료: { $actions }
card-closed = { $by }님이 닫았습니다.
card-undone = 되돌렸습니다.
card-minor = 이미지를 전달하거나 저장하지 마세요. 플랫폼과 해당 국가의 관계 기관에 신고하고, 위의 ID를 보관한 다음 이곳의 메시지를 삭제하세요.
button-dismiss = 문제없음
button-delete = 삭제
button-warn = 경고
button-mute = 1시간 채팅 금지
button-ban = 차단
button-release = 다시 올리기
button-discard = 버리기
button-previous = ◀ 최신
button-next = 이전 ▶

cases-none = 사례가 없습니다.
cases-unread = “{ $written }” 값을 읽지 못했습니다. 다음을 하나 또는 여러 개 쓸 수 있습니다: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = 사례 { $from }–{ $to } (전체 { $total })
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = 이곳에는 사례 { $number }번이 없습니다.
case-which = 어느 사례인가요? 번호를 적어 주세요.
case-open = 이 사례는 이미 열려 있습니다.
case-closed = 이 사례는 닫혀 있습니다. 먼저 다시 열어 주세요.
case-undone = 이 사례는 이미 되돌렸습니다.
case-noted = 사례 { $number }번에 기록했습니다.
case-closed-now = 사례 { $number }번을 닫았습니다.
case-reopened = 사례 { $number }번을 다시 열었습니다.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
   *[other] { $name }: 지난 { $days }일 동안 벌점 { $strikes }점
}

action-planned = 사례 { $number }: { $name }님 – { $actions }.
action-further = 이 횟수에 대한 정책 단계: { $action }. 손으로 한 조치는 저절로 이어지지 않으니, 직접 결정해 주세요.
action-nobody = 그 멤버를 찾을 수 없습니다. @이름이나 ID를 적거나 메시지에 답장하세요.
action-staff = { $name }님은 이곳의 운영진입니다. 운영진은 명령으로 제재하지 않으며, 이 사례는 소유자에게 전달됩니다.
action-refused = 이곳에서는 이 작업을 할 수 없습니다: { $why }.
action-duration = 기간 "{ $written }" 값을 이해하지 못했습니다. 10m, 2h, 7d처럼 적어 주세요.
clean-planned = { $count ->
   *[other] 사례 { $number }: { $name }님의 메시지 { $count }개를 삭제하고 있습니다.
}
clean-day = 지난 하루의 메시지만 기억합니다. 10m, 2h, 24h처럼 적어 주세요.
clean-none = 그 시간에 { $name }님이 쓴 메시지는 기억하지 못합니다.
undo-done = 사례 { $number }번을 되돌렸습니다. 해당 벌점은 더 이상 계산하지 않습니다.
undo-holds = 다른 사례에서 정한 조치는 그대로 유지됩니다.
press-done = 완료했습니다.
press-planned = 처리하고 있습니다. 결과는 사례에 표시됩니다.
press-already = 이미 완료했습니다.
press-old = 이 버튼은 더 이상 쓰지 않습니다.
not-allowed = 권한이 있는 멤버만 쓸 수 있습니다.
not-here = 커뮤니티 안에서 사용해 주세요.

explain-none = 그 메시지에 대한 결정이 없습니다.
explain-which = 어느 메시지인가요? 답장하거나 링크를 적어 주세요.
explain-head = 정책 { $policy }, 모델 { $model }
explain-fired = 적용된 규칙 { $rule }: { $why }
explain-quiet = 적용된 규칙이 없습니다.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = 언어: { $tongue }. 모델이 이 언어로 학습하지 않아 수치가 말해 주는 것이 적습니다.

policy-unknown = 정책 { $name } 항목이 없습니다. 쓸 수 있는 정책: { $names }.
policy-using = 이제 이 커뮤니티는 정책 { $name } 항목을 사용합니다. { $about }
policy-watching = 아직 아무도 제재하지 않고 운영진에게 보고만 합니다. 관리자는 /policy use default(또는 youth, strict, gaming)로 정책을 고릅니다.
policy-here = 이곳의 정책: { $name }. { $about }
policy-list = 정책: { $names }
about-default = 대부분의 커뮤니티를 위한 정책입니다. 적대적인 메시지, 비하하는 말, 사기, 도배는 삭제합니다. 멤버에게 먼저 알리고, 그다음 잠시 채팅을 금지하고, 한 달 안에 벌점이 많이 쌓여야 차단합니다. 확실하지 않은 것은 운영진에게 전하고 누구에게도 해를 주지 않습니다.
about-gaming = 체스판을 앞에 두고 “죽여 버린다”고 말하는 게임 커뮤니티를 위한 정책입니다. 욕설과 거친 말은 지나가지만 사람에 대한 공격은 안 됩니다. 초대는 보고만 하고, 사기(스킨, 기프트 카드, 무료 재화)는 플레이어를 노리므로 더 꼼꼼히 찾습니다.
about-strict = 공지 채널, 고객 지원, 공격받는 커뮤니티를 위한 정책입니다. default가 보고하는 것은 모두 삭제하고, 고함과 모르는 링크도 삭제하며, 단계가 짧습니다. 잘못된 경보가 있을 수 있으니 이의를 살펴볼 운영진이 필요합니다.
about-youth = 18세 미만 멤버가 있는 학교, 동아리, 게임을 위한 정책입니다. 판단 기준이 낮고, 성적인 내용도, 커뮤니티가 허용하지 않은 곳으로 가는 링크도 없으며, 더 많은 것을 일찍 운영진에게 전합니다. 채팅 금지는 짧고 차단은 늦게 옵니다. 어린 사람은 배우는 중이고, 하루 저녁 잘못했다고 내보내지 않습니다.

setup-done = 저장했습니다.
setup-moderators = 카드를 보내는 곳: { $channel }
setup-no-moderators = 운영진 채널이 아직 정해지지 않았습니다: /setup 명령에 채널을 지정하세요.
setup-channel = { $channel } 채널은 운영진용으로 쓸 수 없습니다. 제가 들어가 있고, 본인 이름으로 설정을 바꿀 수 있는 곳이어야 합니다.
setup-no-writing = { $channel } 채널에 글을 쓸 수 없습니다. 제가 그 채널을 보고 메시지를 보낼 수 있게 한 뒤 다시 시도하세요.
setup-language = 알 수 없는 언어: { $written }. 쓸 수 있는 언어: { $languages }.
setup-contact = 이의 제기 연락처: { $contact }
setup-digest = 운영진용 요약이 매일 09:00 UTC에 옵니다.
setup-no-digest = 운영진용 일일 요약이 없습니다: /setup 명령에서 digest를 on으로 지정하세요.
setup-youth-roles = 어린 멤버용 역할은 누구나 볼 수 있어서, 아이들을 찾는 사람에게 명단이 됩니다. 대신 채널 전체의 제한 모드(/restricted on)와 아무에게도 보이지 않는 /youth mark 명령을 쓰세요.
restricted-everywhere = 제한 모드가 커뮤니티 전체에 켜져 있습니다.
restricted-in = 제한 모드가 켜진 채널: { $channels }
restricted-nowhere = 제한 모드가 꺼져 있습니다. /restricted on 명령은 커뮤니티 전체에, 채널을 지정하면 그 채널에 적용됩니다.
restricted-kept = 저를 운영하는 사람이 설정 파일에 정해 둔 것이라 그곳에서만 끌 수 있습니다.
restricted-where = 이 채팅은 { $community }에 속하지 않습니다. 그곳의 원하는 주제에 적거나, 여기에 주제 번호를 적어 주세요.
restricted-what = 적용 내용: 판단 기준이 낮아집니다. 들어온 지 14일이 안 된 멤버의 링크와 파일은 운영진 확인을 기다립니다. 지난 30일 안에 서로 답장한 멤버끼리만 멘션할 수 있습니다.
restricted-hours = 조용한 시간: { $hours } ({ $zone }).
youth-marked = { $name }님을 어린 멤버로 기록했습니다. 아동 안전을 맡은 사람만 볼 수 있고, 다른 사람이 알아챌 만한 변화는 없습니다.
youth-unmarked = { $name }님은 더 이상 어린 멤버로 기록되어 있지 않습니다.
youth-none = 이곳에는 어린 멤버로 기록된 사람이 없습니다.
youth-list = 어린 멤버로 기록됨({ $count }). 아무에게도 보여 주지 마세요:
youth-private = 이곳의 아무도 읽지 못하도록 저와의 개인 채팅에 적어 주세요.
setup-switch = digest 값은 on 또는 off입니다.
setup-tips = 이번 주의 팁이 올라오는 곳: { $channel }
setup-no-tips = 이번 주의 팁이 없습니다: /setup 명령에 tips와 채널을 지정하세요.
setup-tips-channel = { $channel } 채널은 팁에 쓸 수 없습니다. 제가 들어가 있고 본인이 설정을 바꿀 수 있는 채널을 지정하세요. here는 이 채널, off는 사용 안 함입니다.
setup-right = { $right }: { $state }
setup-yes = 있음
setup-no = 없음. 저에게 이 권한을 주세요
setup-care-team = 위험에 놓인 사람을 돌보는 담당: { $team }
setup-no-care-team = 위험에 놓인 사람을 돌볼 담당이 아직 정해지지 않아 관리자만 이런 사례를 봅니다: /care setup 명령에 team을 지정하세요.
setup-care-channel = 담당자용 카드를 보내는 곳: { $channel }
setup-no-care-channel = 담당자용 카드 채널이 정해지지 않아 안전 담당 연락처나 소유자에게 개인 메시지로 보냅니다: /care setup 명령에 channel을 지정하세요.
setup-no-child-safety-team = 아동 안전을 맡을 담당이 아직 정해지지 않아 관리자만 이런 사례를 봅니다: 저를 운영하는 사람이 child_safety_team에 지정합니다.
setup-no-child-safety-channel = 아동 안전 사례를 보낼 채널이 정해지지 않아 안전 담당 연락처나 소유자에게 개인 메시지로 보냅니다: 저를 운영하는 사람이 child_safety_channel에 지정합니다.
setup-no-country = 상담 전화의 나라가 정해지지 않았습니다: /care setup 명령에 country를 두 글자로 지정하세요.
setup-unconfirmed = { $country } 상담 전화 중 아무도 확인하지 않은 것: { $count }. 번호를 확인해 주세요. 확인 표시는 저를 운영하는 사람이 파일에서 합니다.
setup-pointer = 개인 메시지를 보낼 수 없는 사람이 있으면, 잠시 뒤 채널에 /safety 안내 한 줄을 올립니다.

welcome = { $community } 여러분, 안녕하세요! 저는 이곳 운영진을 도와요. 지금은 운영진에게 알리기만 하고 아무도 제재하지 않아요. 관리자는 /policy use default(어린 멤버가 있다면 /policy use youth)로 저를 시작하고, /setup 으로 운영진 채널을 지정해 주세요. /report, /rules, /help 는 누구나 쓸 수 있어요.
rules = { $rules }
rules-none = 친절하게 대하기, 사적인 것은 사적으로 두기, 사기 금지, 성적인 내용 금지. 운영진은 여러분을 도우려고 있어요.
help-member = /report – 메시지나 멤버에 대해 운영진에게 알려요. 누가 알렸는지 다른 사람은 알 수 없어요.
    /appeal – 나에 대한 결정을 다시 살펴봐 달라고 해요.
    /safety – 괴롭힘, 낯선 사람, 사진, 사기 등에 대한 도움말. 본인에게만 보여요.
    /language – 제가 말할 때 쓰는 언어.
    /rules – 이곳의 규칙.
    /care status – 힘들 때 제가 하는 일과 전화할 수 있는 곳.
    /privacy show – 본인에 대해 무엇을 얼마나 오래 보관하는지.
    /guardian link – 함께 사는 부모님이나 보호자에게 줄 코드.
    /tour – 이 봇이 하는 일을 차근차근. 본인에게만 보여요.
    /help – 이 안내.
    본인이나 다른 누군가가 위험하다면 사는 곳의 긴급 전화번호로 전화하세요.
help-staff = 운영진: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = 관리자: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = 조금만 천천히 해 주세요. 1분 뒤에 다음 요청을 받을 수 있어요.
unknown-command = 모르는 명령이에요. /help 에서 제가 할 수 있는 일을 볼 수 있어요.
unread-here = 여기에 쓰신 글은 아무도 읽지 않아요.

kind-delete = 삭제
kind-clean = 메시지 여러 개 삭제
kind-warn = 경고
kind-mute = 채팅 금지
kind-unmute = 채팅 금지 해제
kind-kick = 내보내기
kind-ban = 차단
kind-unban = 차단 해제
kind-report = 신고
kind-care = 지원
kind-nudge = 다시 생각해 보도록 물음
kind-reconsider = 생각할 시간 1분
kind-tell = 개인 알림
kind-release = 다시 올리기
kind-pointer = 도움 안내
status-open = 열림
status-closed = 닫힘
modal-report = 운영진에게 신고
modal-reason = 어떤 일인가요?
modal-comment = 더 알려 줄 것이 있나요? (선택)
report-forward-here = 그 메시지를 여기로 전달하거나 링크를 보내 주세요. 운영진만 보고, 누가 알렸는지 아무도 알 수 없어요.
report-open-link-first = 안녕하세요! 저는 운영진이 그룹을 안전하게 지키도록 도와요. 조용히 신고하려면 먼저 그룹의 신고 링크를 열어 주세요. 그룹 안에서는 메시지에 /report 로 답장하면 돼요.
report-link = 조용히 신고하려면: { $link }

notice-more = { $count ->
   *[other] 다른 메시지도 마찬가지예요(사례 { $numbers }).
}
cards-title = { $count ->
   *[other] 새 사례 { $count }건
}
cards-line = 사례 { $number } · { $name } · { $reason }
cards-more = 그 밖에 사례 { $first }–{ $last }
cards-how = /case 뒤에 번호를 붙이면 하나를 열고, /cases list 명령은 모두 보여 줍니다.
digest = 지난 하루: { $messages ->
       *[other] 읽은 메시지 { $messages }개
    }, { $cases ->
       *[other] 새로 연 사례 { $cases }건
    }. { $waiting ->
       *[other] 지금 열려 있는 사례 { $waiting }건.
    }
digest-troubles = 실행되지 않음: 플랫폼이 거절한 것 { $refused }건, 결과를 알 수 없는 것 { $unknown }건. /cases list 에서 볼 수 있습니다.
digest-checkpoint = 감사 로그 체크포인트: { $checkpoint }
behind = 처리가 밀려 있습니다: { $count ->
       *[other] 메시지 { $count }개
    }가 기다리고 있으며, 가장 오래된 것은 { $minutes ->
       *[other] { $minutes }분
    }째입니다. 건너뛰는 것은 없고, 가장 위험한 것부터 읽습니다.
store-trouble = 지금은 기록할 수 없어서 아무것도 하지 않았어요. 몇 분 뒤에 다시 해 주세요.
went-wrong = 제 쪽에 문제가 생겨서 처리되었는지 알 수 없어요. 몇 분 뒤에 다시 해 주세요.
notices-unknown = 쓰는 도중에 중단됐습니다. 다음 사례에는 메시지나 카드가 빠졌을 수 있습니다: { $numbers }.

reason-grooming = 함께 보면 어른이 어린 사람에게 접근하는 것일 수 있는 메시지들
tip-strangers = 안녕하세요, 저는 이 커뮤니티의 봇이에요. 온라인에서 지낼 때 도움이 되는 이야기를 하나 할게요. 실제로 누가 글을 쓰는지는 보이지 않아요. 몇 살인지, 어디 사는지 말하거나 사진을 보낼 필요는 전혀 없고, 믿는 사람들에게 비밀로 하라고 할 수 있는 사람은 아무도 없어요. 뭔가 이상한가요? 믿을 수 있는 사람에게 말하거나 /report 를 써 주세요. 이곳의 안전을 돌보는 사람만 봐요.
child-safety-steps = 도움이 되는 일: 혼자서 상대에게 따지지 말고, 다른 한 사람과 함께 살펴보세요. 메시지와 계정은 증거이니 그대로 두세요. 플랫폼과 해당 국가의 관계 기관에 신고하세요. 어린 당사자와 계속 연락하세요. 당사자는 잘못한 것이 없고, 앞으로의 일에 의견을 낼 수 있습니다. 이것은 패턴일 뿐 증명이 아닙니다.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · 상대: { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
   *[other] 그 밖에 메시지 { $count }개
}
timeline-words = 내용은 /case { $number } 에 있으며, 읽을 때마다 사례에 기록됩니다.
stage-age = 나이를 물음
stage-pressure = 압박함
stage-home = 집에 대해 물음
stage-flattery = 칭찬으로 환심을 삼
stage-gifts = 선물을 제안함
stage-secrecy = 비밀로 하자고 함
stage-isolation = 가족이나 친구를 나쁘게 말함
stage-moving = 다른 곳으로 옮기자고 함
stage-images = 사진을 요구함
stage-paying = 사진의 대가를 제안함
stage-threat = 사진을 퍼뜨리겠다고 협박함
stage-meeting = 만나자고 함
stage-sexual = 성적인 대화
stage-lure = 신뢰를 얻으려는 듯합니다
stage-sure_lure = 신뢰를 얻으려 할 가능성이 높습니다
stage-minor = 자신이 어리다고 말함
card-claimed = 담당: { $by }님
press-claimed = 이제 사례 { $number }번을 맡았습니다. 고맙습니다.

tongue-ar = 아랍어
tongue-bn = 벵골어
tongue-cs = 체코어
tongue-da = 덴마크어
tongue-de = 독일어
tongue-el = 그리스어
tongue-en = 영어
tongue-es = 스페인어
tongue-fa = 페르시아어
tongue-fi = 핀란드어
tongue-fr = 프랑스어
tongue-he = 히브리어
tongue-hi = 힌디어
tongue-hu = 헝가리어
tongue-id = 인도네시아어
tongue-it = 이탈리아어
tongue-ja = 일본어
tongue-km = 크메르어
tongue-ko = 한국어
tongue-lo = 라오어
tongue-ms = 말레이어
tongue-my = 버마어
tongue-nl = 네덜란드어
tongue-no = 노르웨이어
tongue-pl = 폴란드어
tongue-pt = 포르투갈어
tongue-ro = 루마니아어
tongue-ru = 러시아어
tongue-sv = 스웨덴어
tongue-th = 태국어
tongue-tl = 타갈로그어
tongue-tr = 튀르키예어
tongue-uk = 우크라이나어
tongue-vi = 베트남어
tongue-zh = 중국어

guardian-warning = 함께 사는 부모님이나 보호자만을 위한 거예요. 다른 사람이 이걸 해 달라고 했다면 알려 주세요. 아무도 화내지 않아요.
guardian-code = 코드: { $code }. 한 시간 동안 쓸 수 있어요. 상대가 저와의 개인 채팅을 열고 /guardian enter 와 코드를 적으면 돼요. 그다음 두 사람 모두에게 다시 묻고, 하루 뒤에 시작해요. /guardian end 로 언제든지 끝낼 수 있어요.
guardian-report = 다른 사람이 이걸 해 달라고 했어요
guardian-reported = 알려 줘서 고마워요. 연결은 껐고, 어린 멤버를 돌보는 사람들이 이 일을 살펴볼 거예요. 잘못한 건 하나도 없어요.
guardian-one = 이미 연결이 있어요. /guardian show 로 볼 수 있고, /guardian end 로 끝낼 수 있어요.
guardian-code-not = 이 코드는 쓸 수 없어요. 새 코드를 받아 주세요.
guardian-entered = 고맙습니다. 이 아이와 함께 사는 부모님이나 보호자라면 /guardian confirm 이라고 적어 주세요. 아이에게도 물어보고, 두 사람이 모두 확인한 지 하루 뒤에 시작해요.
guardian-asked = { $name }님이 코드를 입력했어요. 함께 사는 부모님이나 보호자인가요? 그렇다면 /guardian confirm 이라고 적어 주세요. 아니라면 /guardian end 라고 적거나 버튼으로 알려 주세요.
guardian-which-confirm = 어느 연결을 확인할까요? 함께 사는 사람들만을 위한 거예요.
guardian-confirmed-one = 고마워요. { $name }님도 확인하면 하루 뒤에 시작해요.
guardian-confirmed = 고마워요, { $name }님과의 연결을 두 사람 모두 확인했어요. { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC)에 시작해요. 그 전에도 후에도 둘 중 누구든 /guardian end 로 끝낼 수 있어요.
guardian-begins = 두 사람 모두 확인했어요. 주간 요약은 { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC)에 시작해요. 둘 중 누구든 /guardian end 로 끝낼 수 있어요.
guardian-begun = 주간 요약이 시작됐어요. /guardian show 에서 무엇이 공유되는지 그대로 볼 수 있고, /guardian end 로 바로 끝낼 수 있어요.
guardian-which-end = 어느 연결을 끝낼까요? 나머지는 그대로 이어져요.
guardian-over = { $name }님과의 연결이 끝났어요. 다른 연결이 있으면 /guardian show 에서 볼 수 있어요.
guardian-code-over = 코드를 닫았어요. 이제 아무도 쓸 수 없어요.
guardian-ended = 주간 요약이 끝났어요 ({ $name }).
guardian-not-now = 지금은 확인할 수 없어요 ({ $name }).
guardian-nothing = 여기에는 확인하거나 끝낼 것이 없어요.
guardian-shared = 일주일에 한 번 공유해요: 누구의 요약인지, 그리고 숫자로만 삭제된 메시지 수와 안전 팁을 받은 횟수. 3보다 작은 수는 알리지 않아요. 절대 공유하지 않는 것: 쓴 내용, 다른 사람의 이름, 누가 누구에게 썼는지, 신고, 그리고 감정, 몸, 믿음, 정체성에 관한 모든 것.
guardian-none = 연결이 없어요. 어린 멤버가 /guardian link 로 만들어요.
guardian-few = 3 미만
guardian-summary = 지난주, { $name }님: 삭제된 메시지: { $removed }, 안전 팁: { $tips }. 궁금한 숫자가 있다면, 요즘 온라인에서 어떻게 지내는지 묻고 귀 기울여 듣는 것부터 시작해 보세요.
guardian-with-offered = { $community }의 코드를 아직 아무도 입력하지 않았어요.
guardian-with-entered = 두 사람의 확인을 기다리는 중: { $name }님
guardian-with-confirmed = { $name }님과 연결됐어요.
guardian-list-none = 이곳에는 연결이 없습니다.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = 두 사람의 확인을 기다림
guardian-state-confirmed = 확인됨
reason-asked-for-guardian = 누군가 어린 멤버에게 보호자 연결을 해 달라고 함

privacy = 제가 보관하는 것: 여기서 고른 것(언어, 나라 등), 본인에 관한 사례의 글(보관 기간 동안), 유효한 동안의 벌점, 직접 한 신고, 보호자 연결. 사례가 되지 않은 메시지는 읽고 나서 잊어요. /privacy export 로 모두 파일로 받을 수 있고, /privacy delete 로 더 보관할 이유가 없는 것을 지울 수 있어요.
privacy-export = 본인에 대해 보관된 내용이에요. 이 파일은 혼자만 가지고 있어 주세요.
privacy-sure = 고른 것을 지우고, 보호자 연결을 끝내고, 닫힌 사례에서 본인이 쓴 글을 없애요. 되돌릴 수 없어요. 계속하려면 /privacy delete yes 라고 적어 주세요.
privacy-deleted = 끝났어요. 지운 선택: { $choices }. 이제 본인 글이 없는 닫힌 사례: { $cases }. 더 이상 본인 이름이 없는 신고: { $reports }.
privacy-held = { $community }의 사례 { $number }번이 아직 열려 있어서, 닫힐 때까지 글을 보관해요. 그때 다시 요청해 주세요.
privacy-kept = 남는 것: 사례가 있었다는 사실(글은 남지 않아요. 그래야 감사 로그가 온전하거든요), 유효한 동안의 벌점, 14일 동안 들어온 시각, 그리고 법이나 누군가의 안전을 위해 필요한 것.
