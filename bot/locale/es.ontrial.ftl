ontrial-here = A prueba, así que no tienen consecuencias: { $rules }. Lo que habrían hecho: /policy try { $name }
ontrial-rule = A prueba: { $rule } habría detectado { $count } de estos mensajes; otras reglas detectaron { $anyway } de ellos.
ontrial-none = A prueba: { $rule } no habría detectado ninguno de estos mensajes.
ontrial-adds = Lo que se habría añadido: { $deeds }
