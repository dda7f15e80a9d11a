notice-removed-many = { $count ->
    [one] Hallo { $name }. { $count } deiner Nachrichten in { $community } wurde entfernt.
   *[other] Hallo { $name }. { $count } deiner Nachrichten in { $community } wurden entfernt.
}
card-earlier = { $count ->
    [one] Mit ihr ging { $count } frühere Nachricht desselben Mitglieds: { $messages }
   *[other] Mit ihr gingen { $count } frühere Nachrichten desselben Mitglieds: { $messages }
}
kind-clean-many = { $count ->
    [one] { $count } Nachricht entfernen
   *[other] { $count } Nachrichten entfernen
}
