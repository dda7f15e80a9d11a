changes-page = Değişiklikler { $from }–{ $to }, toplam { $total }; en yenisi başta, saatler UTC
changes-none = Burada henüz kayıtlı bir ayar değişikliği yok.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = şu zamana kadar açık: { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = işletici
changes-forgotten = (artık saklanmıyor)
changes-help = Burada hangi ayarı kim, ne zaman değiştirdi: /setup history (Discord'da /setup history:1)
