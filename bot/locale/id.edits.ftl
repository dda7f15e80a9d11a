card-edited = Pesan disunting dan aturan terpicu lagi: { $count } ({ $rules }), terakhir { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Sekarang tertulis: { $text }
card-before = Pesan yang sama sudah punya kasus { $number }, yang sudah selesai.
case-edited = disunting: terpicu lagi ({ $rules })
card-newer = Kartu yang lebih baru untuk kasus { $number } ada di bawah; kartu ini tidak diperbarui lagi.
