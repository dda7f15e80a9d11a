card-edited = È stato modificato e sono scattate di nuovo delle regole: { $count } ({ $rules }), l’ultima volta { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Ora dice: { $text }
card-before = Lo stesso messaggio aveva già il caso { $number }, che è concluso.
case-edited = modificato: scattata di nuovo ({ $rules })
card-newer = Più in basso c’è una scheda più recente del caso { $number }; questa non viene più aggiornata.
