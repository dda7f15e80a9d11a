reason-spam = spam removido pela equipe
reason-known-spam = quase o mesmo que a equipe removeu aqui como spam
spam-which = Escolha a mensagem: responda a ela com /spam ou, no Discord, use o menu dela (Apps, Spam).
spam-short = Nada foi feito: este texto é curto demais para ser distinguido do que outros escrevem. Use /warn ou apague-o.
spam-need = Nada foi feito: quem escreve isto pode precisar de ajuda e nunca é tratado como spam. Denuncie a mensagem como automutilação, para que quem cuida disso a veja.
spam-kept = O que for quase igual passa a ser reconhecido, sem que as palavras sejam guardadas. /undo { $number } desfaz isso.
spam-forgotten = Aquilo por que era reconhecido como spam também foi esquecido.
