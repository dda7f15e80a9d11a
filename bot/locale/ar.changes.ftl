changes-page = التغييرات { $from }–{ $to } من { $total }، الأحدث أولًا؛ الأوقات بتوقيت UTC
changes-none = لم يُسجَّل هنا أي تغيير في الإعدادات بعد.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = مفعّل حتى { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = مشغّل البوت
changes-forgotten = (لم يعد محفوظًا)
changes-help = من غيّر أي إعداد هنا ومتى: ⁨/setup history⁩ (على Discord: ⁨/setup history:1⁩)
