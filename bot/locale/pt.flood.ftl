notice-removed-many = { $count ->
    [one] Oi, { $name }. { $count } mensagem sua em { $community } foi removida.
   *[other] Oi, { $name }. { $count } mensagens suas em { $community } foram removidas.
}
card-earlier = { $count ->
    [one] Com ela foi removida { $count } mensagem anterior da mesma pessoa: { $messages }
   *[other] Com ela foram removidas { $count } mensagens anteriores da mesma pessoa: { $messages }
}
kind-clean-many = { $count ->
    [one] retirar { $count } mensagem
   *[other] retirar { $count } mensagens
}
