changes-page = Modifications { $from }–{ $to } sur { $total }, les plus récentes d'abord ; heures en UTC
changes-none = Aucune modification des réglages n'est encore consignée ici.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = activé jusqu'au { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = l'exploitant
changes-forgotten = (plus conservé)
changes-help = Qui a modifié quel réglage ici, et quand : /setup history (sur Discord /setup history:1)
