card-edited = Modifié, et des règles se sont déclenchées à nouveau : { $count } ({ $rules }), la dernière fois { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = On y lit maintenant : { $text }
card-before = Le même message avait déjà le dossier { $number }, qui est clos.
case-edited = modifié : règles à nouveau déclenchées ({ $rules })
card-newer = Une fiche plus récente du dossier { $number } se trouve plus bas ; celle-ci n'est plus mise à jour.
