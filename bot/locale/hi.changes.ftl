changes-page = बदलाव { $from }–{ $to }, कुल { $total }, सबसे नए पहले; समय UTC में
changes-none = यहाँ सेटिंग का कोई बदलाव अभी दर्ज नहीं है।
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC तक चालू
changes-operator = बॉट का संचालक
changes-forgotten = (अब सहेजा नहीं है)
changes-help = यहाँ किसने कौन-सी सेटिंग कब बदली: /setup history (Discord पर /setup history:1)
