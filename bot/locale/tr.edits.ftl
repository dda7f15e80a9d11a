card-edited = Düzenlendi ve kurallar yeniden devreye girdi: { $count } ({ $rules }), en son { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Şimdi yazan: { $text }
card-before = Aynı mesajın daha önce { $number } numaralı vakası vardı; o bitti.
case-edited = düzenlendi: yeniden devreye girdi ({ $rules })
card-newer = { $number } numaralı vakanın daha yeni bir kartı aşağıda; bu kart artık güncellenmiyor.
