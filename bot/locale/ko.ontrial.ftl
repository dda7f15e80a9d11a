ontrial-here = 시험 중이라 아무 일도 뒤따르지 않습니다: { $rules }. 무엇을 했을지 보기: /policy try { $name }
ontrial-rule = 시험 중: { $rule } 규칙은 이 메시지 중 { $count }개를 찾았을 것입니다. 그중 { $anyway }개는 다른 규칙도 찾았습니다.
ontrial-none = 시험 중: { $rule } 규칙은 이 메시지 중 아무것도 찾지 않았을 것입니다.
ontrial-adds = 더해졌을 조치: { $deeds }
