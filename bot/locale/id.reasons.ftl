reasons-needed = Mohon tambahkan alasan: orang yang bersangkutan akan membacanya. Belum ada yang dilakukan.
reasons-ready = Alasan siap pakai: { $names }. Tulis namanya saja, atau lanjutkan setelah titik dua: "{ $first }: …".
reasons-again = Kamu menulis: { $command }
reasons-case = Kasus ini belum punya alasan yang bisa dibaca { $name }, dan belum ada yang dilakukan. Gunakan { $command } dengan alasan.
reasons-long = Alasan paling banyak { $most } huruf, dan yang ini { $count }, jadi belum ada yang dilakukan.
