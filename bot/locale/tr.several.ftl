several-preview = { $count } üye için: { $actions }.
several-left-twice = Birden çok kez yazılan, bir kez sayılan: { $names }
several-left-yourself = Listeye alınmayan: siz.
several-left-myself = Listeye alınmayan: ben, bot.
several-left-team = Listeye alınmayan, ekipten ({ $count }): { $names }
several-left-unknown = Listeye alınmayan, burada bulunamayan ({ $count }): { $names }
several-left-not-muted = Listeye alınmayan, bildiğim kadarıyla susturulmamış ({ $count }): { $names }
several-left-not-banned = Listeye alınmayan, bildiğim kadarıyla yasaklanmamış ({ $count }): { $names }
several-left-beyond = Listeye alınmayan, burada bunu yapmaya yetkim olmayan ({ $count }): { $names }
several-reason = Her biri şu nedeni okur: { $reason }
several-kept = Vakalarda şu neden kalır: { $reason }
several-ask = Henüz hiçbir şey yapılmadı. Düğme yalnızca sizin için ve { $minutes } dakika geçerli.
several-button = { $count } üye için yap
several-nobody = Böylece geriye kimse kalmıyor. Hiçbir şey yapılmadı.
several-many = Bir seferde en çok { $most } üye alabilirim, siz { $count } üye yazdınız. Hiçbir şey yapılmadı; lütfen parça parça gönderin.
several-gone = Bu liste artık bende yok ve hiçbiri yapılmadı. Lütfen komutu yeniden gönderin.
several-anonymous = Birkaç üye birden söz konusu olduğunda komutu gönderen kişinin bir düğmeye basması gerekir; bu yüzden lütfen kendi adınızla gönderin. Hiçbir şey yapılmadı.
several-done = { $count ->
    [one] Vaka { $first }, { $count } üye için: { $actions }.
    *[other] Vaka { $first }–{ $last }, { $count } üye için: { $actions }.
}
