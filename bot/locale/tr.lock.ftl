reason-lock = bir süreliğine kapalı ya da yeniden açık bir yer
kind-lock = kapatma
kind-unlock = yeniden açma
lock-already = { $name } içinde şu anda da yalnızca ekip yazabiliyor, bu yüzden hiçbir şeyi kapatmadım.
lock-none = Bildiğim kadarıyla { $name } benim tarafımdan kapatılmadı, bu yüzden açılacak bir şey yok. Bensiz kapatılan, platformun kendisinde açılır.
lock-where = Burada { $channel } bulamıyorum. Komutu o yerin kendisinde yazın ya da bu topluluğun bir kanalını belirtin.
