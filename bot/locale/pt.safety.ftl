# A central de segurança. Um cartão tem no máximo 120 palavras e termina com um próximo passo.

safety-home =
    Central de segurança. É sobre o quê? Só você vê o que lê aqui.
    Se você está em perigo agora, ligue para o número de emergência da sua região.
safety-topics = Não há o tema { $written }. Escolha um aqui.
safety-open = Central de segurança
safety-back = Todos os temas
safety-quiz = Quiz
safety-next = Próximo ▶
safety-open-chat = O que você pediu é só para você, por isso não posso responder aqui. Abra um chat comigo e pergunte lá: { $link }

topic-bullying = Bullying
topic-privacy = Privacidade
topic-strangers = Estranhos
topic-images = Imagens e ameaças
topic-scams = Golpes
topic-self-harm = Automutilação
topic-parents = Para mães e pais
topic-how = Como funciona a moderação
topic-rights = Seus direitos

safety-bullying =
    Ser alvo de zombaria, exclusão ou ameaças de novo e de novo dói, e não é culpa sua. Você não precisa resolver isso sem ajuda, nem precisa responder.

    • Guarde o que foi escrito: um print com nome e data.
    • Bloqueie ou silencie quem faz isso.
    • Conte a alguém de confiança; se não ajudar, conte a mais alguém.
    • Viu acontecer com outra pessoa? Escreva que você está do lado dela. Não ria junto, não passe adiante.

    Próximo passo: avise a moderação com /report. Ninguém fica sabendo que foi você.
safety-privacy =
    O que está online pode ser copiado, e fica. Algumas coisas é melhor guardar para quem você conhece na vida real:

    • seu nome completo, endereço, escola e horários
    • telefone, senhas, códigos que você recebe
    • fotos de cartões e documentos, ou do seu quarto com a rua na janela

    Postou algo assim? Apague a mensagem; a moderação pode ajudar. Use uma senha diferente em cada conta e ative a verificação em duas etapas.

    Próximo passo: olhe seu perfil agora. Um estranho saberia onde encontrar você?
safety-strangers =
    A maioria das pessoas online é legal. Tenha cuidado quando alguém que você não conhece

    • pergunta sua idade, onde você mora ou quem está em casa
    • diz que você é especial, ou dá presentes
    • quer que isso fique em segredo, ou que você apague o chat
    • quer ir para outro app, quer fotos ou quer um encontro

    Você sempre pode dizer não, ou parar de responder sem dar motivo. Você não deve nada a ninguém, nem depois de um presente. Se algo já aconteceu, a culpa não é sua.

    Próximo passo: conte a um adulto de confiança e envie /report. A moderação sabe o que fazer.
safety-images =
    Alguém tem uma foto sua, ou ameaça divulgar uma? Você não vai levar bronca, e não está só. Acontece com muita gente, e há ajuda.

    • Não pague e não envie mais nada. Quem recebe algo pede mais.
    • Pare de responder, mas guarde o chat e os nomes.
    • Denuncie a conta à plataforma e depois bloqueie.
    • Nunca repasse uma foto assim de ninguém, nem para ajudar.
    • Se você tem menos de 18 anos na foto, takeitdown.ncmec.org pode ajudar a tirá-la do ar.

    Próximo passo: conte hoje a um adulto de confiança e escolha “Alguém ameaça divulgar minhas imagens” em /report.
safety-scams =
    Parece bom demais, ou é muito urgente? Então vá com calma. Truques comuns:

    • itens grátis, dinheiro grátis, “você ganhou”
    • a conta de um amigo que de repente pede dinheiro ou um código
    • um link para fazer login, ou um QR code
    • uma troca em que você entrega primeiro
    • alguém que diz ser da equipe e precisa da sua senha

    A equipe de verdade nunca pede senha nem código. Qualquer pessoa pode cair; agir rápido ajuda.

    Próximo passo: não clique. Pergunte ao amigo de outro jeito e denuncie a mensagem. Já clicou? Troque sua senha agora e conte a alguém.
safety-self-harm =
    Sentir que tudo é demais, ou querer se machucar, não é motivo de vergonha. Muita gente já se sentiu assim, e pode melhorar. Você não precisa achar as palavras certas: “Não estou bem” basta.

    Sua preocupação é com um amigo ou uma amiga? Escute, pergunte diretamente e fique por perto. Perguntar não põe ideias na cabeça de ninguém. Não prometa guardar segredo; chame um adulto.

    Se você ou outra pessoa está em perigo agora, ligue para o número de emergência da sua região.

    Próximo passo: conte hoje a uma pessoa de confiança, ou escreva para a moderação aqui.
safety-parents =
    Talvez seu filho ou sua filha só conte algo ruim se não tiver medo de perder o celular. Então:

    • Pergunte do que gosta online e deixe que mostre.
    • Diga já: “Aconteça o que acontecer, você pode me contar, e não vou brigar”.
    • Combinem regras juntos, também para você.
    • Aconteceu algo? Mantenha a calma, agradeça, guarde as mensagens, bloqueiem e denunciem a conta juntos. Não escreva para a outra pessoa.
    • Ameaçam com fotos? Não pague.

    Este bot não vê mensagens privadas. Tudo quieto não prova que está tudo bem.

    Próximo passo: pergunte hoje à noite o que faria se um estranho escrevesse.
safety-how =
    Sou um programa que lê mensagens nesta comunidade e as compara com as regras dela. Eu erro, e por isso pessoas conferem o que faço.

    • Posso remover uma mensagem, escrever para quem a enviou ou pedir que a moderação olhe.
    • Todo caso diz qual foi a regra, e pode ser desfeito.
    • Ninguém mais fica sabendo quem denunciou.
    • Quem não está bem nunca é punido por isso.
    • Não leio mensagens privadas entre membros.

    Próximo passo: acha que errei? O recado que você recebeu diz para quem escrever; informe o número do caso.
safety-rights =
    Você tem o direito

    • de saber por que uma mensagem foi removida e de pedir que uma pessoa olhe de novo: /appeal
    • de denunciar algo sem que os outros saibam que foi você
    • de ver o que este bot guarda sobre você e de mandar apagar o que pode ser apagado: /privacy show
    • de dizer não às minhas mensagens privadas: /care off
    • de ler tudo isto no seu idioma: /language
    • de receber respeito, seja você quem for

    Ninguém pode punir você por perguntar.

    Próximo passo: experimente /privacy show; só você vê a resposta.

quiz-start = Um quiz com cinco perguntas. Nada fica guardado, e ninguém vê suas respostas.
quiz-begin = Começar
quiz-good = Sim, é isso.
quiz-other = Que bom que você pensou nisso. Há um jeito mais seguro.
quiz-1 = 1 de 5. Alguém que você conhece de um jogo pede que você não conte aos seus pais que vocês conversam. E agora?
quiz-1-a = Guardar segredo, é gente boa
quiz-1-b = Contar a um adulto de confiança
quiz-1-c = Perguntar por quê e continuar conversando
quiz-1-why = Amigos não precisam que você os esconda. Quem pede segredo talvez espere que ninguém ajude você. Contar nunca é traição.
quiz-2 = 2 de 5. A conta de um amigo escreve: “Preciso do seu código, rápido!” E agora?
quiz-2-a = Enviar, é meu amigo
quiz-2-b = Perguntar para que serve
quiz-2-c = Ligar ou perguntar de outro jeito
quiz-2-why = Contas são roubadas. Um código que você recebe é uma chave da sua conta: não dê a ninguém, e avise seu amigo de que alguém escreve em nome dele.
quiz-3 = 3 de 5. Alguém ameaça divulgar uma foto sua se você não pagar. E agora?
quiz-3-a = Não pagar, guardar o chat, contar a um adulto
quiz-3-b = Pagar uma vez para acabar logo
quiz-3-c = Apagar tudo e não dizer nada
quiz-3-why = Pagar só leva a mais exigências, e sem o chat fica mais difícil ajudar você. Você não fez nada de errado, e adultos podem parar isso.
quiz-4 = 4 de 5. Em um grupo, todo mundo zomba de uma pessoa. E agora?
quiz-4-a = Rir junto, é só brincadeira
quiz-4-b = Escrever à pessoa que estou do lado dela
quiz-4-c = Não dizer nada, não é da minha conta
quiz-4-why = Uma pessoa do seu lado muda muita coisa. Você não precisa discutir com o grupo: uma mensagem gentil e um /report discreto bastam.
quiz-5 = 5 de 5. Um amigo diz que não quer mais viver e pede que você guarde segredo. E agora?
quiz-5-a = Cumprir minha promessa
quiz-5-b = Tentar animar e esperar
quiz-5-c = Ficar por perto e chamar um adulto
quiz-5-why = Isso é pesado demais para carregar a dois. Buscar ajuda é o gesto mais amigo que existe, mesmo que seu amigo se zangue no começo. Se há perigo agora, ligue para o número de emergência da sua região.
quiz-end = Esse foi o quiz. Obrigado pelo seu tempo! Seja qual for sua escolha, agora você sabe onde encontrar ajuda.

tip = Dica da semana: { $tip }
tip-1 = Use uma senha diferente em cada conta e ative a verificação em duas etapas.
tip-2 = Um amigo de verdade não pede que a amizade fique em segredo.
tip-3 = Antes de postar uma foto: o que aparece no fundo?
tip-4 = Se uma mensagem der raiva, respire dez vezes antes de responder.
tip-5 = Nenhuma equipe precisa da sua senha ou de um código.
tip-6 = Alguém se magoou aqui? Uma mensagem privada gentil pode alegrar o dia dessa pessoa.
tip-7 = Tudo bem bloquear alguém, e você não deve explicações.
tip-8 = “Grátis” e “corra” na mesma mensagem costuma ser armadilha.
tip-9 = Alguém ameaça você com fotos? Não pague, guarde o chat, conte a um adulto. Não é culpa sua.
tip-10 = Um amigo ou uma amiga não está bem? Você não precisa ter uma resposta. Escute, e busquem ajuda juntos.
tip-11 = Denuncie em vez de discutir: /report é discreto, e ninguém fica sabendo que foi você.
tip-12 = Telas desligadas meia hora antes de dormir: muita gente dorme melhor e se sente melhor.
tip-13 = Não sabe se algo é verdade? Veja quem mais diz isso antes de passar adiante.
tip-14 = Errou aqui? Todo mundo erra. Peça desculpas, e é um novo dia.

tour-open = Fazer o tour
tour-member = O tour dos membros
tour-end = Esse foi o tour. Você encontra tudo de novo com /help.
tour-member-1 = Boas-vindas! Sou um bot e ajudo a moderação a fazer daqui um bom lugar. Este tour tem quatro passos, e só você vê.
tour-member-2 = Algo não está certo? No Telegram, responda à mensagem com /report; no Discord, escolha “Avisar a moderação” no menu da mensagem. Ninguém fica sabendo que foi você.
tour-member-3 = Se uma mensagem sua for removida, escrevo para você no privado, se puder, e digo por quê. Acha que foi um engano? Embaixo do recado há um botão para pedir nova análise.
tour-member-4 = /safety tem ajuda rápida sobre bullying, estranhos, golpes e mais. /language escolhe seu idioma. Se você está em perigo, ligue primeiro para o número de emergência da sua região.
tour-staff-1 = Boas-vindas à equipe! Trago casos para você: o que foi escrito, por que apareceu e botões para decidir. Você decide, eu só ajudo. Cinco passos, e só você vê.
tour-staff-2 = “Dispensar” também é uma boa resposta. Cada passo fica anotado, e /undo desfaz o que foi feito. /cases list mostra tudo, /case mostra um.
tour-staff-3 = Os membros ficam sabendo o motivo, em palavras simples. Quem denunciou algo você não fica sabendo, e ninguém deve saber: não tente descobrir.
tour-staff-4 = Se alguém pode estar em risco: mantenha a calma, fale no privado, pergunte diretamente, não prometa guardar segredo e chame um adulto ou o número de emergência. Ninguém é punido por não estar bem.
tour-staff-5 = Suspeita de aliciamento ou imagens de menores: não confronte a pessoa suspeita, não salve nem encaminhe imagens. Denuncie à plataforma e à autoridade, e cuide de você: passe o caso a outra pessoa quando for demais.

language-own = Português
language-choose = Seu idioma aqui é { $tongue }. Escolha outro; só você vê isto.
language-chosen = Feito. A partir de agora escrevo para você em { $tongue }.
language-automatic = O idioma do meu app
language-auto-now = Feito. Sigo o idioma do seu app quando posso; agora é { $tongue }.
language-unknown = Ainda não falo { $written }. Escolha um aqui.
