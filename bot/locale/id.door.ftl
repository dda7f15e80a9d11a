door-hello = Halo! Kamu meminta bergabung dengan { $community }. Aku bot dan membantu tim di sana. Ini aturannya:

    { $rules }

    Kalau sudah dibaca, tekan tombolnya dan kamu langsung masuk.
button-door = Sudah kubaca, izinkan aku masuk
door-welcome = Selamat datang di { $community }! Kamu sudah masuk.
door-in = Kamu sudah ada di { $community }.
door-many = Sekarang banyak orang meminta bergabung dengan { $community }, jadi tim melihat setiap permintaan dan akan menjawab. Kamu tidak perlu melakukan apa-apa lagi.
door-team = Tim { $community } akan menjawab permintaanmu. Permintaanmu menunggu di sana, jadi kamu tidak perlu melakukan apa-apa lagi.
door-none = Aku tidak menemukan permintaanmu yang menunggu di { $community }. Kalau mau masuk, minta saja sekali lagi.
door-again = Barusan belum berhasil. Tolong tekan tombolnya lagi dalam satu menit ya.
setup-door = Siapa yang meminta bergabung membaca aturan dari saya secara pribadi, lalu masuk dengan tombol. Untuk itu grup harus menyetujui anggota baru (di pengaturannya, atau dengan tautan undangan yang meminta persetujuan).
setup-no-door = Yang meminta bergabung hanya dijawab oleh admin: /setup dengan door on, dan saya mengizinkan masuk, secara pribadi, siapa yang sudah membaca aturan.
setup-door-switch = door adalah on atau off.
setup-door-elsewhere = Discord punya ini sendiri: di Onboarding, dan dengan aturan yang disetujui sebelum menulis (Rules Screening), di pengaturan server. Tidak ada yang diubah.
