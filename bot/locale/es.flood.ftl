notice-removed-many = { $count ->
    [one] Hola, { $name }. Se quitó { $count } mensaje tuyo en { $community }.
   *[other] Hola, { $name }. Se quitaron { $count } mensajes tuyos en { $community }.
}
card-earlier = { $count ->
    [one] Con él se quitó { $count } mensaje anterior de la misma persona: { $messages }
   *[other] Con él se quitaron { $count } mensajes anteriores de la misma persona: { $messages }
}
kind-clean-many = { $count ->
    [one] retirar { $count } mensaje
   *[other] retirar { $count } mensajes
}
