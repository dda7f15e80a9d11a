notice-removed-many = { $count ->
    [one] Hello { $name }. { $count } message of yours in { $community } was removed.
   *[other] Hello { $name }. { $count } messages of yours in { $community } were removed.
}
card-earlier = { $count ->
    [one] With it went { $count } earlier message of the same member: { $messages }
   *[other] With it went { $count } earlier messages of the same member: { $messages }
}
kind-clean-many = { $count ->
    [one] remove { $count } message
   *[other] remove { $count } messages
}
