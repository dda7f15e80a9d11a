reason-note = catatan tim
note-kept = Dicatat tentang { $name }: kasus { $number }. Tim menemukannya dengan /history; tidak ada orang lain yang diberi tahu, dan tidak ada akibatnya.
note-export = Siapa pun yang meminta semua yang disimpan tentang dirinya (/privacy export) juga membaca kata-kata ini, jadi sebaiknya jangan sebut nama orang lain.
note-empty = Tulis tentang siapa catatan ini, lalu catatannya, paling banyak { $most } huruf: /note @nama dan kata-katamu.
note-long = Catatan paling banyak { $most } huruf, dan yang ini { $count }, jadi tidak disimpan.
note-own = Kamu tidak akan bisa membaca catatan tentang dirimu sendiri, jadi orang lain dari tim yang perlu menulisnya.
note-back = Ini kata-katamu lagi:
note-only = Kasus ini adalah catatan tentang seorang anggota, dan tidak ada akibatnya. Kamu bisa menambahkannya dengan /cases note.
