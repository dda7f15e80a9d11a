several-preview = Untuk { $count } anggota: { $actions }.
several-left-twice = Disebut lebih dari sekali dan dihitung sekali: { $names }
several-left-yourself = Tidak disertakan: Anda sendiri.
several-left-myself = Tidak disertakan: saya, bot ini.
several-left-team = Tidak disertakan, anggota tim ({ $count }): { $names }
several-left-unknown = Tidak disertakan, tidak ditemukan di sini ({ $count }): { $names }
several-left-not-muted = Tidak disertakan, setahu saya tidak dibisukan ({ $count }): { $names }
several-left-not-banned = Tidak disertakan, setahu saya tidak diblokir ({ $count }): { $names }
several-left-beyond = Tidak disertakan, di luar yang boleh saya lakukan di sini ({ $count }): { $names }
several-reason = Masing-masing membaca alasan ini: { $reason }
several-kept = Alasan ini disimpan di kasusnya: { $reason }
several-ask = Belum ada yang dilakukan. Tombol ini hanya untuk Anda dan berlaku { $minutes } menit.
several-button = Lakukan untuk { $count } anggota
several-nobody = Jadi tidak ada yang tersisa. Tidak ada yang dilakukan.
several-many = Saya menerima paling banyak { $most } anggota sekaligus, dan Anda menyebut { $count }. Tidak ada yang dilakukan; silakan kirim sebagian-sebagian.
several-gone = Saya tidak lagi menyimpan daftar ini, dan tidak ada yang dilakukan. Silakan kirim perintahnya lagi.
several-anonymous = Untuk beberapa anggota sekaligus, pengirim perintah diminta menekan sebuah tombol, jadi silakan kirim dengan nama Anda sendiri. Tidak ada yang dilakukan.
several-done = { $count ->
    [1] Kasus { $first }, untuk { $count } anggota: { $actions }.
    *[other] Kasus { $first }–{ $last }, untuk { $count } anggota: { $actions }.
}
