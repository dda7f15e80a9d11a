card-edited = عُدّلت الرسالة وانطبقت عليها قواعد من جديد: { $count } ({ $rules })، آخرها { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = المكتوب الآن: { $text }
card-before = كانت للرسالة نفسها الحالة { $number }، وقد انتهت.
case-edited = عُدّلت: انطبقت من جديد ({ $rules })
card-newer = توجد بطاقة أحدث لهذه الحالة ({ $number }) أدناه؛ وهذه لا تُحدَّث بعد الآن.
