door-hello = Merhaba! { $community } grubuna katılmak istedin. Ben bir botum ve oradaki ekibe yardım ediyorum. Oranın kuralları şunlar:

    { $rules }

    Okuduktan sonra düğmeye bas, içeridesin.
button-door = Okudum, beni içeri al
door-welcome = { $community } grubuna hoş geldin! Artık içeridesin.
door-in = Zaten { $community } grubundasın.
door-many = Şu anda { $community } grubuna çok kişi katılmak istiyor, bu yüzden ekip her isteğe kendisi bakıyor ve yanıt verecek. Başka bir şey yapman gerekmiyor.
door-team = İsteğine { $community } ekibi yanıt verecek. İstek orada bekliyor, başka bir şey yapman gerekmiyor.
door-none = { $community } grubunda bekleyen bir isteğini bulamadım. Katılmak istersen bir kez daha istek gönder.
door-again = Şu anda olmadı. Lütfen bir dakika sonra düğmeye yeniden bas.
setup-door = Katılmak isteyen, kuralları benden özel olarak okur ve bir düğmeyle içeri girer. Bunun için grubun yeni üyeleri onaylaması gerekir (ayarlarında ya da onay isteyen bir davet bağlantısıyla).
setup-no-door = Katılmak isteyene yalnızca yöneticileriniz yanıt verir: door on ile /setup, ben de kuralları okuyanı özel olarak içeri alırım.
setup-door-switch = door için on ya da off yazın.
setup-door-elsewhere = Discord bunu kendisi yapar: sunucu ayarlarında Onboarding altında ve yazmadan önce kabul edilen kurallarla (Rules Screening). Hiçbir şey değişmedi.
