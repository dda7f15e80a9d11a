ontrial-here = In prova, quindi senza conseguenze: { $rules }. Che cosa avrebbero fatto: /policy try { $name }
ontrial-rule = In prova: { $rule } avrebbe rilevato { $count } di questi messaggi; altre regole ne hanno rilevati { $anyway }.
ontrial-none = In prova: { $rule } non avrebbe rilevato nessuno di questi messaggi.
ontrial-adds = Che cosa si sarebbe aggiunto: { $deeds }
