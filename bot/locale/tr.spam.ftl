reason-spam = ekibin kaldırdığı spam
reason-known-spam = ekibin burada spam olarak kaldırdığıyla neredeyse aynı
spam-which = Mesajı seçin: yanıt olarak /spam yazın ya da Discord'da mesajın menüsünü (Apps, Spam) kullanın.
spam-short = Hiçbir şey yapılmadı: bu metin, başkalarının yazdıklarından ayırt edilemeyecek kadar kısa. /warn kullanın ya da silin.
spam-need = Hiçbir şey yapılmadı: bunu yazanın yardıma ihtiyacı olabilir ve asla spam sayılmaz. İlgilenenlerin görmesi için mesajı kendine zarar verme olarak bildirin.
spam-kept = Neredeyse aynı olan artık tanınır, sözler saklanmadan. /undo { $number } bunu geri alır.
spam-forgotten = Spam olarak tanınmasını sağlayan iz de unutuldu.
