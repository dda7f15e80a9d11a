several-preview = { $count ->
    [one] Для { $count } участника: { $actions }.
    [few] Для { $count } участников: { $actions }.
    [many] Для { $count } участников: { $actions }.
    *[other] Для { $count } участников: { $actions }.
}
several-left-twice = Названы несколько раз, считаются один раз: { $names }
several-left-yourself = Не входите в список: вы сами.
several-left-myself = Не вхожу в список: я, бот.
several-left-team = Не входят в список, из команды ({ $count }): { $names }
several-left-unknown = Не входят в список, здесь не найдены ({ $count }): { $names }
several-left-not-muted = Не входят в список, насколько я знаю, они не в муте ({ $count }): { $names }
several-left-not-banned = Не входят в список, насколько я знаю, они не забанены ({ $count }): { $names }
several-left-beyond = Не входят в список, здесь мне этого нельзя ({ $count }): { $names }
several-reason = Каждый, кого это касается, прочитает эту причину: { $reason }
several-kept = В случаях останется эта причина: { $reason }
several-ask = Пока ничего не сделано. Кнопка только для вас и действует { $minutes ->
    [one] { $minutes } минуту.
    [few] { $minutes } минуты.
    [many] { $minutes } минут.
    *[other] { $minutes } минуты.
}
several-button = { $count ->
    [one] Сделать для { $count } участника
    [few] Сделать для { $count } участников
    [many] Сделать для { $count } участников
    *[other] Сделать для { $count } участников
}
several-nobody = Никого не осталось. Ничего не сделано.
several-many = За один раз можно назвать до { $most } участников, а вы назвали { $count }. Ничего не сделано; отправьте, пожалуйста, по частям.
several-gone = Этого списка у меня больше нет, и ничего из него не сделано. Отправьте, пожалуйста, команду ещё раз.
several-anonymous = Когда речь сразу о нескольких участниках, кнопку нажимает тот, кто отправил команду, поэтому отправьте её, пожалуйста, от своего имени. Ничего не сделано.
several-done = { $count ->
    [1] Случай { $first }, для { $count } участника: { $actions }.
    [one] Случаи { $first }–{ $last }, для { $count } участника: { $actions }.
    [few] Случаи { $first }–{ $last }, для { $count } участников: { $actions }.
    [many] Случаи { $first }–{ $last }, для { $count } участников: { $actions }.
    *[other] Случаи { $first }–{ $last }, для { $count } участников: { $actions }.
}
