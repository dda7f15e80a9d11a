reason-spam = spam: el equipo lo retiró
reason-known-spam = casi lo mismo que el equipo retiró aquí como spam
spam-which = Elige el mensaje: respóndele con /spam o, en Discord, usa su menú (Apps, Spam).
spam-short = No se hizo nada: este texto es demasiado corto para distinguirlo de lo que escriben otros. Usa /warn o bórralo.
spam-need = No se hizo nada: quien escribe esto puede necesitar ayuda y nunca se toma por spam. Denuncia el mensaje como autolesión para que lo vean quienes cuidan de ello.
spam-kept = Lo que sea casi igual se reconoce desde ahora, sin guardar las palabras. /undo { $number } lo revierte.
spam-forgotten = También se olvidó aquello por lo que se reconocía como spam.
