reason-lock = tempat yang ditutup sementara, atau dibuka lagi
kind-lock = tutup
kind-unlock = buka lagi
lock-already = Di { $name } saat ini pun hanya tim yang bisa menulis, jadi saya tidak menutup apa pun.
lock-none = Setahu saya, saya tidak menutup { $name }, jadi tidak ada yang perlu dibuka. Yang ditutup seseorang tanpa saya dibuka di platform itu sendiri.
lock-where = Saya tidak menemukan { $channel } di sini. Tulis perintahnya di tempat itu sendiri, atau sebutkan saluran komunitas ini.
