ontrial-here = Em teste, portanto sem consequências: { $rules }. O que teriam feito: /policy try { $name }
ontrial-rule = Em teste: { $rule } teria detectado { $count } destas mensagens; outras regras detectaram { $anyway } delas.
ontrial-none = Em teste: { $rule } não teria detectado nenhuma destas mensagens.
ontrial-adds = O que teria sido acrescentado: { $deeds }
