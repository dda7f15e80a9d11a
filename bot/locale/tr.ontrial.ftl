ontrial-here = Denemede, bu yüzden hiçbir sonucu yok: { $rules }. Ne yapacaklardı: /policy try { $name }
ontrial-rule = Denemede: { $rule } bu mesajlardan { $count } tanesini yakalardı; bunların { $anyway } tanesini başka kurallar yakaladı.
ontrial-none = Denemede: { $rule } bu mesajların hiçbirini yakalamazdı.
ontrial-adds = Bunlara eklenecek olanlar: { $deeds }
