ontrial-here = À l’essai, donc sans aucun effet : { $rules }. Ce qu’elles auraient fait : /policy try { $name }
ontrial-rule = À l’essai : { $rule } aurait relevé { $count } de ces messages ; d’autres règles en ont relevé { $anyway }.
ontrial-none = À l’essai : { $rule } n’aurait relevé aucun de ces messages.
ontrial-adds = Ce qui se serait ajouté : { $deeds }
