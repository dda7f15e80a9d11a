several-preview = 멤버 { $count }명: { $actions }.
several-left-twice = 여러 번 적혀 한 번만 셌어요: { $names }
several-left-yourself = 제외: 본인.
several-left-myself = 제외: 이 봇.
several-left-team = 제외, 운영진({ $count }): { $names }
several-left-unknown = 제외, 이곳에서 찾지 못함({ $count }): { $names }
several-left-not-muted = 제외, 제가 알기로 채팅 금지 상태가 아님({ $count }): { $names }
several-left-not-banned = 제외, 제가 알기로 차단 상태가 아님({ $count }): { $names }
several-left-beyond = 제외, 여기서 제게 권한이 없음({ $count }): { $names }
several-reason = 각자 이 이유를 읽게 됩니다: { $reason }
several-kept = 사례에 남는 이유: { $reason }
several-ask = 아직 아무것도 하지 않았습니다. 버튼은 본인만 누를 수 있고 { $minutes }분 동안 쓸 수 있습니다.
several-button = 멤버 { $count }명에게 실행
several-nobody = 그래서 남은 사람이 없습니다. 아무것도 하지 않았습니다.
several-many = 한 번에 { $most }명까지 받을 수 있는데 { $count }명이 적혀 있습니다. 아무것도 하지 않았으니 나누어 보내 주세요.
several-gone = 이 목록은 더 이상 남아 있지 않고, 아무것도 하지 않았습니다. 명령을 다시 보내 주세요.
several-anonymous = 여러 멤버를 한꺼번에 대할 때는 명령을 보낸 사람이 버튼을 눌러야 하니, 본인 이름으로 보내 주세요. 아무것도 하지 않았습니다.
several-done = { $count ->
    [1] 사례 { $first }, 멤버 { $count }명: { $actions }.
    *[other] 사례 { $first }–{ $last }, 멤버 { $count }명: { $actions }.
}
