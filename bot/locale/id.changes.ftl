changes-page = Perubahan { $from }–{ $to } dari { $total }, yang terbaru lebih dulu; waktu dalam UTC
changes-none = Belum ada perubahan pengaturan yang tercatat di sini.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = aktif sampai { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = operator
changes-forgotten = (tidak disimpan lagi)
changes-help = Siapa mengubah pengaturan apa di sini, dan kapan: /setup history (di Discord /setup history:1)
