reason-note = ekibin bir notu
note-kept = { $name } hakkında not alındı: vaka { $number }. Ekip onu /history ile bulur; başka kimseye bildirilmez ve bundan bir sonuç çıkmaz.
note-export = Kendisi hakkında saklanan her şeyi isteyen (/privacy export) bu sözleri de okur; bu yüzden başkalarının adını yazmamak daha iyi olur.
note-empty = Önce notun kimin hakkında olduğunu, sonra notun kendisini yazın, en çok { $most } harf: /note @ad ve sözleriniz.
note-long = Bir not en çok { $most } harf olabilir, bu not { $count } harf; bu yüzden kaydedilmedi.
note-own = İnsan kendisi hakkındaki notu okuyamaz; bu notu ekipten başka birinin yazması gerekir.
note-back = Sözleriniz yeniden burada:
note-only = Bu vaka bir üye hakkında nottur ve bundan bir sonuç çıkmaz. /cases note ile ekleme yapabilirsiniz.
