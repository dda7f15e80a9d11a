reason-lock = 잠시 닫힌 곳, 또는 다시 열린 곳
kind-lock = 닫기
kind-unlock = 다시 열기
lock-already = 지금도 { $name }에는 운영진만 쓸 수 있으므로 아무것도 닫지 않았습니다.
lock-none = 제가 아는 한 { $name }을(를) 닫은 적이 없으므로 다시 열 것이 없습니다. 저를 거치지 않고 닫은 것은 플랫폼에서 직접 엽니다.
lock-where = 이곳에서 { $channel }을(를) 찾을 수 없습니다. 닫으려는 곳에서 명령을 쓰거나 이 커뮤니티의 채널을 지정해 주세요.
