door-hello = 안녕하세요! { $community }에 가입을 요청했어요. 저는 봇이고 그곳 운영진을 돕고 있어요. 그곳의 규칙은 이래요:

    { $rules }

    다 읽었으면 버튼을 눌러 주세요. 바로 들어올 수 있어요.
button-door = 다 읽었어요, 들어갈게요
door-welcome = { $community }에 온 것을 환영해요! 이제 들어왔어요.
door-in = 이미 { $community }에 들어와 있어요.
door-many = 지금 { $community }에 가입을 요청하는 사람이 많아서, 운영진이 하나하나 보고 답할 거예요. 더 할 일은 없어요.
door-team = { $community } 운영진이 요청에 답할 거예요. 요청은 그곳에서 기다리고 있으니 더 할 일은 없어요.
door-none = { $community }에서 기다리는 가입 요청을 찾지 못했어요. 들어오고 싶으면 한 번 더 요청해 주세요.
door-again = 방금은 되지 않았어요. 1분 뒤에 버튼을 다시 눌러 주세요.
setup-door = 가입을 요청한 사람은 제가 개인 메시지로 보낸 규칙을 읽고 버튼으로 들어옵니다. 그러려면 그룹이 새 멤버를 승인해야 합니다(그룹 설정, 또는 승인이 필요한 초대 링크).
setup-no-door = 가입을 요청한 사람에게는 관리자만 답합니다: /setup 명령에서 door를 on으로 지정하면, 규칙을 읽은 사람을 제가 개인 메시지로 들여보냅니다.
setup-door-switch = door 값은 on 또는 off입니다.
setup-door-elsewhere = Discord에는 이 기능이 이미 있습니다: 서버 설정의 Onboarding, 그리고 글을 쓰기 전에 동의하는 규칙(Rules Screening)입니다. 바뀐 것은 없습니다.
