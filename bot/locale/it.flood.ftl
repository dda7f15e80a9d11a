notice-removed-many = { $count ->
    [one] Ciao { $name }. { $count } tuo messaggio in { $community } è stato tolto.
   *[other] Ciao { $name }. { $count } tuoi messaggi in { $community } sono stati tolti.
}
card-earlier = { $count ->
    [one] Insieme è stato tolto { $count } messaggio precedente della stessa persona: { $messages }
   *[other] Insieme sono stati tolti { $count } messaggi precedenti della stessa persona: { $messages }
}
kind-clean-many = { $count ->
    [one] rimuovere { $count } messaggio
   *[other] rimuovere { $count } messaggi
}
