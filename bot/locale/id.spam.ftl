reason-spam = spam yang dihapus oleh tim
reason-known-spam = hampir sama dengan yang dihapus tim di sini sebagai spam
spam-which = Pilih pesannya: balas dengan /spam, atau di Discord lewat menunya (Apps, Spam).
spam-short = Tidak ada yang dilakukan: teks ini terlalu pendek untuk dibedakan dari tulisan orang lain. Pakai /warn, atau hapus.
spam-need = Tidak ada yang dilakukan: penulisnya mungkin butuh bantuan dan tidak pernah dianggap spam. Laporkan pesan ini sebagai melukai diri, agar dilihat oleh yang peduli.
spam-kept = Yang hampir sama akan dikenali mulai sekarang, tanpa menyimpan kata-katanya. /undo { $number } membatalkannya.
spam-forgotten = Tanda pengenalnya sebagai spam juga dilupakan.
