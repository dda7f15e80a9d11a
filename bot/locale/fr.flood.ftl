notice-removed-many = { $count ->
    [one] Bonjour { $name }. { $count } de tes messages dans { $community } a été retiré.
   *[other] Bonjour { $name }. { $count } de tes messages dans { $community } ont été retirés.
}
card-earlier = { $count ->
    [one] Avec lui, { $count } message précédent de la même personne a été retiré : { $messages }
   *[other] Avec lui, { $count } messages précédents de la même personne ont été retirés : { $messages }
}
kind-clean-many = { $count ->
    [one] retirer { $count } message
   *[other] retirer { $count } messages
}
