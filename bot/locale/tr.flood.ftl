notice-removed-many = { $count ->
    [one] Merhaba { $name }. { $community } topluluğundaki { $count } mesajın kaldırıldı.
   *[other] Merhaba { $name }. { $community } topluluğundaki { $count } mesajın kaldırıldı.
}
card-earlier = { $count ->
    [one] Onunla birlikte aynı üyenin önceki { $count } mesajı da kaldırıldı: { $messages }
   *[other] Onunla birlikte aynı üyenin önceki { $count } mesajı da kaldırıldı: { $messages }
}
kind-clean-many = { $count ->
    [one] { $count } mesajı kaldırma
   *[other] { $count } mesajı kaldırma
}
