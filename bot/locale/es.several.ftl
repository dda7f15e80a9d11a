several-preview = { $count ->
    [one] Para un miembro: { $actions }.
    *[other] Para { $count } miembros: { $actions }.
}
several-left-twice = Nombrados más de una vez y contados una sola: { $names }
several-left-yourself = Fuera de la lista: tú.
several-left-myself = Fuera de la lista: yo, el bot.
several-left-team = Fuera de la lista, del equipo ({ $count }): { $names }
several-left-unknown = Fuera de la lista, no se encuentran aquí ({ $count }): { $names }
several-left-not-muted = Fuera de la lista, que yo sepa no están silenciados ({ $count }): { $names }
several-left-not-banned = Fuera de la lista, que yo sepa no están vetados ({ $count }): { $names }
several-left-beyond = Fuera de la lista, porque aquí no puedo hacerlo ({ $count }): { $names }
several-reason = Cada persona afectada lee este motivo: { $reason }
several-kept = Este motivo queda en los casos: { $reason }
several-ask = Todavía no se ha hecho nada. El botón es solo para ti y funciona durante { $minutes } minutos.
several-button = { $count ->
    [one] Hacerlo para un miembro
    *[other] Hacerlo para { $count } miembros
}
several-nobody = Así que no queda nadie. No se ha hecho nada.
several-many = Acepto hasta { $most } miembros a la vez, y has nombrado a { $count }. No se ha hecho nada; envíalo por partes, por favor.
several-gone = Ya no tengo esta lista, y no se ha hecho nada de ella. Envía el comando otra vez, por favor.
several-anonymous = Para varios miembros a la vez pido a quien envió el comando que pulse un botón, así que envíalo con tu propio nombre, por favor. No se ha hecho nada.
several-done = { $count ->
    [one] Caso { $first }, para un miembro: { $actions }.
    *[other] Casos { $first }–{ $last }, para { $count } miembros: { $actions }.
}
