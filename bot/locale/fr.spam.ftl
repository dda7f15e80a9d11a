reason-spam = du spam, retiré par l’équipe
reason-known-spam = presque la même chose que ce que l’équipe a retiré ici comme spam
spam-which = Choisissez le message : répondez-y par /spam ou, sur Discord, passez par son menu (Apps, Spam).
spam-short = Rien n’a été fait : ce texte est trop court pour être distingué de ce que d’autres écrivent. Utilisez /warn ou supprimez-le.
spam-need = Rien n’a été fait : qui écrit cela a peut-être besoin d’aide et n’est jamais pris pour du spam. Signalez le message comme automutilation, pour que ceux qui s’en occupent le voient.
spam-kept = Ce qui est presque identique est reconnu désormais, sans que les mots soient conservés. /undo { $number } l’annule.
spam-forgotten = Ce à quoi on le reconnaissait comme spam est oublié aussi.
