reason-note = une note de l'équipe
note-kept = Note ajoutée au sujet de { $name } : dossier { $number }. L'équipe la retrouve avec /history ; personne d'autre n'en est averti, et rien n'en découle.
note-export = Qui demande tout ce qui est conservé à son sujet (/privacy export) lit aussi ces mots ; mieux vaut donc ne pas nommer d'autres personnes.
note-empty = Écris de qui il s'agit, puis la note elle-même, jusqu'à { $most } caractères : /note @nom et tes mots.
note-long = Une note a au plus { $most } caractères, et celle-ci en a { $count } ; elle n'a donc pas été conservée.
note-own = Tu ne pourrais pas lire une note à ton sujet ; quelqu'un d'autre de l'équipe devrait l'écrire.
note-back = Voici de nouveau tes mots :
note-only = Ce dossier est une note au sujet d'un membre, et rien n'en découle. Tu peux la compléter avec /cases note.
