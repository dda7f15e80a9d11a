reasons-needed = 이유를 덧붙여 주세요. 해당하는 사람이 읽게 됩니다. 아직 아무것도 하지 않았습니다.
reasons-ready = 준비된 이유: { $names }. 이름만 쓰거나 쌍점 뒤에 이어서 쓰세요: "{ $first }: …"
reasons-again = 쓰신 내용: { $command }
reasons-case = 이 사례에는 { $name } 님이 읽을 수 있는 이유가 아직 없어서 아무것도 하지 않았습니다. 대신 이유와 함께 { $command } 명령을 써 주세요.
reasons-long = 사유는 { $most }자까지 쓸 수 있는데 이 사유는 { $count }자라서 아무것도 하지 않았습니다.
