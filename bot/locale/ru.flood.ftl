notice-removed-many = { $count ->
    [one] Привет, { $name }. В сообществе { $community } удалено { $count } твоё сообщение.
    [few] Привет, { $name }. В сообществе { $community } удалены { $count } твоих сообщения.
    [many] Привет, { $name }. В сообществе { $community } удалено { $count } твоих сообщений.
   *[other] Привет, { $name }. В сообществе { $community } удалено { $count } твоего сообщения.
}
card-earlier = { $count ->
    [one] Вместе с ним удалено { $count } более раннее сообщение того же участника: { $messages }
    [few] Вместе с ним удалены { $count } более ранних сообщения того же участника: { $messages }
    [many] Вместе с ним удалено { $count } более ранних сообщений того же участника: { $messages }
   *[other] Вместе с ним удалено { $count } более раннего сообщения того же участника: { $messages }
}
kind-clean-many = { $count ->
    [one] удаление { $count } сообщения
    [few] удаление { $count } сообщений
    [many] удаление { $count } сообщений
   *[other] удаление { $count } сообщения
}
