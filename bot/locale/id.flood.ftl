notice-removed-many = { $count ->
   *[other] Halo { $name }. { $count } pesanmu di { $community } telah dihapus.
}
card-earlier = { $count ->
   *[other] Bersamanya, { $count } pesan sebelumnya dari anggota yang sama ikut dihapus: { $messages }
}
kind-clean-many = { $count ->
   *[other] hapus { $count } pesan
}
