notice-removed = Oi, { $name }. Sua mensagem em { $community } foi removida.
notice-warn = Oi, { $name }. Este é um lembrete de { $community }.
notice-mute = Você pode voltar a escrever daqui a { $duration }.
notice-mute-open = Por enquanto você não pode escrever lá; a moderação decide quando isso termina.
notice-kick = Tiraram você de { $community }. Você pode voltar.
notice-ban = Você pode voltar daqui a { $duration }.
notice-ban-open = Você não pode mais participar de { $community }.
notice-reason = Motivo: { $reason }.
notice-contact = Você também pode escrever para { $contact } e informar o caso { $number }.
notice-public = { $name }, há um recado da moderação para você (caso { $number }). { $reason }

reason-slur = palavras que ferem as pessoas por serem quem são, ou que dizem a alguém para se machucar
reason-insult = um insulto
reason-swearing = palavrões, que esta comunidade não usa
reason-hostile = soa hostil
reason-very-hostile = soa muito hostil
reason-obscene = palavras que não cabem aqui
reason-maybe-hostile = pode ser hostil
reason-identity-attack = ataca pessoas por serem quem são
reason-threat = soa como ameaça
reason-sexual = conteúdo sexual
reason-scam-link = um link conhecido por golpes
reason-trade-scam = parece um golpe de troca
reason-invite = um convite para outra comunidade
reason-newcomer-link = um link de uma conta que é nova aqui
reason-link = um link que esta comunidade não conhece
reason-flood = muitas mensagens em pouco tempo
reason-mass-mention = muitas pessoas mencionadas de uma vez
reason-shouting = escrito quase todo em maiúsculas
reason-moving-elsewhere = propõe ir para um lugar privado
reason-missing-reading = o modelo não conseguiu ler
reason-self-harm = alguém pode estar em risco
reason-self-harm-method = diz como se pode ferir pessoas
reason-self-harm-encouragement = diz a alguém para se machucar
reason-self-harm-slang = palavras que dizem a alguém para se machucar
reason-self-harm-severe = diz a alguém para se machucar, de novo ou onde mais pode doer
reason-self-harm-target = disseram a alguém para se machucar
reason-threat-to-others = soa como ameaça a outras pessoas
reason-restricted-link = um link ou arquivo de alguém que acabou de chegar
reason-restricted-mention = mencionar alguém que ainda não respondeu
reason-restricted-night = mencionar alguém no horário de silêncio
reason-other = não combina com as regras daqui
reason-manual = uma decisão da moderação
reason-by-hand = feito pela moderação sem o bot

care-concern = Sou um bot e as pessoas aqui podem não ver isto logo; o que você escreveu parece muito pesado, então, por favor, conte hoje a alguém de confiança.
care-risk = Sou um bot e as pessoas aqui podem não ver isto logo; por favor, fale agora com alguém de confiança, ou ligue.
care-imminent = Sou um bot e as pessoas aqui podem não ver isto logo; por favor, não fique só, vá até alguém perto de você e ligue agora.
care-target = Sou um bot e as pessoas aqui podem não ver isto logo; o que escreveram para você está errado e, se isso dói, por favor, conte a alguém de confiança.
care-unread = Sou um bot e ninguém lê o que me escrevem aqui; por favor, fale agora com alguém de confiança, ou ligue.
care-more = Você importa, e não precisa carregar isso sem ajuda.
care-emergency = Se você está em perigo agora, ligue para o número de emergência da sua região (112 ou 911 em muitos países).
care-country = Para ver os números do seu país: /care country com as duas letras dele, por exemplo /care country VN.
helpline-suicide = Para conversar com alguém agora: { $number } ({ $name })
helpline-children = Menores de 18 anos, para receber proteção: { $number } ({ $name })
helpline-emergency = Em perigo agora, ligue: { $number } ({ $name })
care-pointer = Bom saber: o post fixado de /safety desta comunidade diz onde há ajuda, seja o que for que pesa em você.

care-off = Não vou escrever para você no privado quando as coisas pesarem. Quem cuida desta comunidade continua lendo quando alguém pode estar em perigo. Com /care on minhas mensagens voltam.
care-on = Volto a escrever para você no privado quando as coisas pesarem. Com /care off eu paro.
care-saved = Salvo; só você vê isto.
care-which-country = Qual país? Escreva as duas letras dele, por exemplo /care country VN, ou /care country none.
care-country-is = País: { $country }
care-status-on = Escrevo para você no privado quando as coisas pesam.
care-status-off = Não escrevo para você no privado quando as coisas pesam.
care-how = /care off e /care on mudam isso; /care country escolhe os números. Só você vê isto.
care-pointer-switch = pointer aceita on e off.
care-team-nobody = Não encontro aqui nenhum cargo nem ninguém com { $name }, então nada mudou. Indique cargos desta comunidade ou membros que estejam nela; um ID também serve.

quiet-title = Caso { $number } · { $level }
quiet-level-target = disseram a alguém para se machucar
quiet-level-concern = alguém pode estar se sentindo mal (preocupação)
quiet-level-risk = alguém pode estar em risco (risco)
quiet-level-imminent = alguém pode estar em perigo agora (iminente)
quiet-reached-yes = Contato feito: a pessoa tem uma mensagem privada minha com números para ligar.
quiet-reached-no = Sem contato: a pessoa não aceita mensagens privadas minhas. Por favor, procure você a pessoa.
quiet-reached-pending = Ainda sem contato: minha mensagem privada está a caminho.
quiet-reached-unknown = Talvez sem contato: não sei se minha mensagem privada chegou. Por favor, procure você a pessoa.
quiet-reached-silent = Desta vez não escrevi (a pessoa recebeu uma mensagem há pouco, ou não quer nenhuma). Por favor, procure você a pessoa.
quiet-reached-none = Sem contato: aqui eu só observo e não escrevi para a pessoa. Por favor, procure você a pessoa.
quiet-reached-reported = Sem contato: alguém nos avisou disto e eu não escrevi para a pessoa. Por favor, procure você a pessoa.
quiet-since = Aberto desde { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } está com a pessoa.
quiet-comment = Quem denunciou escreveu algo sobre isso: /case { $number } mostra.
quiet-unclaimed = Ainda não há ninguém com a pessoa.
quiet-unclaimed-until = Ainda não há ninguém com a pessoa. Chamo de novo às { DATETIME($at, timeStyle: "short") } UTC (daqui a { $lasting }).
quiet-steps = O que ajuda:
quiet-step-stay = 1. Fique por perto: escreva no privado, com calma, e continue escrevendo.
quiet-step-ask = 2. Pergunte diretamente: “Você está pensando em se matar?” Perguntar não faz mal.
quiet-step-secrecy = 3. Não prometa guardar segredo.
quiet-step-emergency = 4. Em perigo agora: peça que a pessoa ligue para { $number }, ou ligue você, se souber onde ela está.
quiet-step-platform = 5. Denuncie à plataforma; ela pode fazer mais do que você.
quiet-step-hand-over = 6. Passe para um adulto em quem a pessoa confia ou para uma linha de ajuda; você não precisa resolver isso.
quiet-step-yourself = 7. Cuide de você também, e depois conte à equipe.
quiet-their-number = o número de emergência de onde a pessoa está
quiet-call = Alguém pode precisar de ajuda: caso { $number }. Quem cuida desses casos aqui abre com /case { $number }.
quiet-call-late = Alguém pode estar em perigo, e há dez minutos ninguém assume o caso { $number }. Quem puder avisar as pessoas que cuidam desses casos aqui, por favor avise agora: elas abrem com /case { $number }.
quiet-thanks = Obrigado. As chamadas param; os passos estão no cartão.
quiet-claim = Estou com a pessoa
quiet-take-over = Eu assumo
button-claim = Eu cuido disso
button-close = Fechar

restricted-held = Sua mensagem em { $community } está um momento com a moderação: lá, links e arquivos de quem acabou de chegar são vistos antes, seja quem for que envie. Não é castigo, e nada conta contra você.
restricted-mention = Sua mensagem em { $community } foi retirada porque menciona alguém com quem você não conversou lá ultimamente. Vale igual para todo mundo, e não é castigo. Se quiser, responda a uma mensagem dessa pessoa.
restricted-night = Sua mensagem em { $community } foi retirada porque lá é horário de silêncio e ela menciona alguém que talvez esteja dormindo. Está tudo bem: envie de novo de manhã, ou responda a uma mensagem dessa pessoa.
quiet-hours = Um recado carinhoso de { $community }: lá é horário de silêncio ({ $hours }). O que você escreveu fica. Se puder, descanse bem; amanhã tem gente por lá.

told = Oi. Um recado sobre sua mensagem em { $community }. Motivo: { $reason }. Isso não conta contra você.
told-removed = Oi. Removi sua mensagem em { $community }, para proteger você e as outras pessoas. Motivo: { $reason }. Você não fez nada de mau, e isso não conta contra você. Se tiver dúvida sobre o que é seguro compartilhar, pergunte à moderação.
nudge-think = Oi. Um momento, por favor: quer olhar de novo sua mensagem em { $community }? Por que pergunto: { $reason }. Se em um minuto você mudar a mensagem, ou retirá-la com o botão abaixo, fica por isso mesmo.
nudge-tip = Oi. Sobre sua mensagem em { $community }: { $reason }. Todo mundo lá pode ler e guardar. A escolha é sua, e nada acontece; quer retirar?
button-take-away = Remover minha mensagem
take-away-done = Sua mensagem está sendo removida. Que bom que você pensou duas vezes.
take-away-yourself = Não posso apagar mensagens lá. Mas você pode apagar.
caution-link = Cuidado com o link acima: ele pode não levar aonde parece. Não digite senha nem código lá. Se tiver dúvida, pergunte à moderação.
reason-phone-number = parece ter um número de telefone
reason-street-address = parece dizer onde alguém mora
reason-school = parece dizer em que escola alguém estuda
reason-email = parece ter um endereço de e-mail
reason-national-id = parece ter o número de um documento de identidade
reason-card-number = parece ter o número de um cartão de pagamento
reason-age-and-contact = diz a idade de alguém e como falar com essa pessoa
reason-doubtful-link = um link que esconde aonde leva
reason-lookalike-link = um link que imita um endereço conhecido

stats-title = Últimos { $days } dias · casos: { $cases }
stats-rule = { $rule }: { $count }
stats-nudges = Pedidos para pensar de novo: { $asked }; mensagens retiradas: { $back } ({ $share })
stats-no-nudges = Ninguém recebeu um pedido para pensar de novo.
kind-caution = aviso abaixo da mensagem

report-bullying = Bullying
report-threats = Ameaças
report-sexual = Conteúdo sexual
report-minor = Conteúdo sexual com menor de idade
report-images = Alguém ameaça divulgar minhas imagens
report-self-harm = Automutilação ou suicídio
report-grooming = Um adulto procura contato com menor de idade
report-scam = Golpe ou fraude
report-personal-data = Dados pessoais
report-other = Outra coisa
report-thanks = Obrigado. A moderação vai olhar. Ninguém mais fica sabendo que foi você.
report-known = Obrigado. A moderação já tem sua denúncia.
report-limit = Você acabou de enviar várias denúncias. A moderação já tem todas; tente de novo em alguns minutos, por favor.
report-whom = É sobre quem ou o quê? No Telegram, responda à mensagem com /report; no Discord, escolha “Avisar a moderação” no menu da mensagem. Ou diga o nome de um membro.
report-reason-choose = É sobre o quê? (Você não precisa dizer.)
report-reason-kept = Obrigado, anotado.
report-support = Se você ou outra pessoa está em perigo agora, ligue para o número de emergência da sua região.

card-title = Caso { $number } · { $reason }
card-title-reported = Caso { $number } · denunciado: { $reason }
card-subject = { $name } ({ $id })
card-staff = É alguém da equipe; este caso é mostrado só a você.
card-reports = Denúncias: { $count }
card-message = Mensagem: { $url }
card-evidence = O que foi escrito: { $text }
card-more = Isto não é tudo: { $shown } de { $total } caracteres. /case { $number } mostra o texto inteiro.
card-file = { $size ->
    [one] Arquivo: { $name } ({ $size } byte) { $url }
   *[other] Arquivo: { $name } ({ $size } bytes) { $url }
}
card-held-file = Arquivo: { $name }
card-held = Retirado e guardado por até 24 horas. “Liberar” publica de novo o texto e os links em nome de quem escreveu, sem arquivos; “Descartar” esquece tudo agora.
card-held-stands = Continua no canal, porque lá não tive permissão para retirar. Quem escreveu não foi avisado de nada disso.
held-from = De { $name }, depois de vista pela moderação:
held-files = Não mostrado: { $files }. { $name } pode enviar de novo mais tarde.
held-gone = Esta mensagem não está mais guardada.
held-stands = Esta mensagem não foi retirada, então não há nada para publicar de novo.
card-scores = Motivo: { $why }
card-uncovered = O modelo não foi treinado neste idioma ({ $tongue }), então seus números dizem pouco. Por favor, leia você.
card-done = Feito: { $actions }
card-closed = Fechado por { $by }.
card-undone = Desfeito.
card-minor = Não encaminhe nem salve a imagem. Denuncie à plataforma e à autoridade do seu país, guarde os ids acima e depois apague a mensagem aqui.
button-dismiss = Dispensar
button-delete = Apagar
button-warn = Advertir
button-mute = Silenciar 1 h
button-ban = Banir
button-release = Liberar
button-discard = Descartar
button-previous = ◀ Mais novos
button-next = Mais antigos ▶

cases-none = Nenhum caso.
cases-unread = Não consigo ler “{ $written }”. Isto é o que se pode escrever, um ou vários: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Casos { $from }–{ $to } de { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Não há caso { $number } aqui.
case-which = Qual caso? Informe o número.
case-open = Este caso já está aberto.
case-closed = Este caso está fechado; reabra-o primeiro.
case-undone = Este caso já foi desfeito.
case-noted = Anotado no caso { $number }.
case-closed-now = O caso { $number } está fechado.
case-reopened = O caso { $number } está aberto de novo.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name }: { $strikes } falta nos últimos { $days } dias
   *[other] { $name }: { $strikes } faltas nos últimos { $days } dias
}

action-planned = Caso { $number }: { $actions } para { $name }.
action-further = Para tantas, o passo da política é: { $action }. O que se faz à mão não avança sozinho; a decisão é sua.
action-nobody = Não encontro esse membro. Informe @nome ou um id, ou responda a uma mensagem.
action-staff = { $name } é da equipe aqui; a equipe não é punida por comando. O caso vai para quem é dono da comunidade.
action-refused = Não posso fazer isto aqui: { $why }.
action-duration = Não entendo a duração { $written }. Escreva, por exemplo, 10m, 2h ou 7d.
clean-planned = { $count ->
    [one] Caso { $number }: { $count } mensagem de { $name } está sendo retirada.
   *[other] Caso { $number }: { $count } mensagens de { $name } estão sendo retiradas.
}
clean-day = Só me lembro das mensagens do último dia. Escreva, por exemplo, 10m, 2h ou 24h.
clean-none = Não me lembro de nenhuma mensagem de { $name } desse tempo.
undo-done = O caso { $number } foi desfeito; suas faltas não contam mais.
undo-holds = O que outro caso pediu continua valendo.
press-done = Feito.
press-planned = Está sendo feito. O caso mostra como ficou.
press-already = Já foi feito.
press-old = Este botão não é mais usado.
not-allowed = Só membros com o direito de fazer isto podem usar.
not-here = Use isto em uma comunidade, por favor.

explain-none = Não tenho nenhuma decisão sobre essa mensagem.
explain-which = Qual mensagem? Responda a ela, ou passe o link.
explain-head = Política { $policy }, modelo { $model }
explain-fired = { $rule } foi acionada: { $why }
explain-quiet = Nenhuma regra foi acionada.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = O idioma é { $tongue }, no qual o modelo não foi treinado: seus números dizem pouco.

policy-unknown = Não há política { $name }. Existem: { $names }.
policy-using = Esta comunidade agora usa a política { $name }. { $about }
policy-watching = Ninguém é punido ainda: só informo a moderação. A administração escolhe uma política com /policy use default (ou youth, strict, gaming).
policy-here = Política daqui: { $name }. { $about }
policy-list = Políticas: { $names }
about-default = Para a maioria das comunidades. Mensagens hostis, ofensas discriminatórias, golpes e enxurradas de mensagens são removidos; a pessoa primeiro é avisada, depois silenciada por um tempo, e só é banida após muitas faltas em um mês. O que não é certo vai para a moderação e não prejudica ninguém.
about-gaming = Para comunidades de jogos em que “vou te matar” se diz diante de um tabuleiro de xadrez. Palavrões e conversa dura passam, ataques a pessoas não; convites são apenas denunciados, e golpes (skins, cartões-presente, moeda grátis) são procurados com mais rigor, porque miram quem joga.
about-strict = Para canais de avisos, atendimento e comunidades sob ataque. Tudo o que a default denuncia é removido, gritaria e links desconhecidos também, e os passos são poucos. Haverá alarmes falsos: conte com uma moderação que olhe as contestações.
about-youth = Para escolas, clubes e jogos com membros menores de 18 anos. Limites mais baixos, nada sexual, nenhum link para lugares que a comunidade não permitiu, e mais coisas vão cedo para a moderação. Os silêncios são curtos e os banimentos vêm tarde: jovens aprendem, e ninguém é posto para fora por uma noite ruim.

setup-done = Salvo.
setup-moderators = Os cartões vão para { $channel }.
setup-no-moderators = Ainda não há canal para a moderação: /setup com o canal.
setup-channel = Não posso usar { $channel } para a moderação: tem que ser um lugar onde eu esteja e onde você, com seu próprio nome, possa mudar as configurações.
setup-no-writing = Não posso escrever em { $channel }. Deixe-me ver o canal e enviar mensagens lá, depois tente de novo.
setup-language = Idioma desconhecido: { $written }. Existem: { $languages }.
setup-contact = Contato para recursos: { $contact }
setup-digest = Um resumo para a moderação chega todo dia às 09:00 UTC.
setup-no-digest = Não há resumo diário para a moderação: /setup com digest on.
setup-youth-roles = Um cargo para membros jovens é visto por todo mundo e serve de lista de crianças para quem as procura. Melhor: o modo restrito para canais inteiros (/restricted on) e /youth mark, que ninguém vê.
restricted-everywhere = O modo restrito está ligado em toda a comunidade.
restricted-in = O modo restrito está ligado nestes canais: { $channels }
restricted-nowhere = O modo restrito está desligado. /restricted on vale para toda a comunidade; com um canal, para esse canal.
restricted-kept = Quem me opera definiu isto na configuração, então só pode ser encerrado lá.
restricted-where = Este chat não faz parte de { $community }. Escreva isto lá, por favor, no tópico que quiser, ou indique aqui o número do tópico.
restricted-what = Lá: limites mais baixos; links e arquivos de membros que entraram há menos de 14 dias esperam pela moderação; só podem se mencionar membros que responderam um ao outro nos últimos 30 dias.
restricted-hours = Horário de silêncio: { $hours } ({ $zone }).
youth-marked = { $name } consta como pessoa jovem. Só quem cuida da proteção de crianças vê isso, e nada do que os outros percebem muda.
youth-unmarked = { $name } não consta mais como pessoa jovem.
youth-none = Ninguém consta como pessoa jovem aqui.
youth-list = Constam como pessoas jovens ({ $count }). Por favor, não mostre isto a ninguém:
youth-private = Escreva isto para mim em um chat privado, por favor, para que ninguém leia aqui.
setup-switch = digest aceita on e off.
setup-tips = A dica da semana aparece em { $channel }.
setup-no-tips = Não há dica da semana: /setup com tips e um canal.
setup-tips-channel = Não posso usar { $channel } para as dicas. Indique um canal onde eu esteja e onde você possa mudar as configurações, here para este, ou off para nenhum.
setup-right = { $right }: { $state }
setup-yes = sim
setup-no = falta; me dê este direito, por favor
setup-care-team = Quem cuida das pessoas em risco: { $team }
setup-no-care-team = Ainda não foi indicado quem cuida das pessoas em risco, então só a administração vê estes casos: /care setup com team.
setup-care-channel = Os cartões delas vão para { $channel }.
setup-no-care-channel = Não há canal para esses cartões, então eles vão no privado para o contato de segurança ou para quem é dono da comunidade: /care setup com channel.
setup-no-child-safety-team = Ainda não foi indicado quem cuida da segurança de crianças, então só a administração vê estes casos: quem me opera indica em child_safety_team.
setup-no-child-safety-channel = Não há canal para casos de segurança de crianças, então eles vão no privado para o contato de segurança ou para quem é dono da comunidade: quem me opera indica um em child_safety_channel.
setup-no-country = Nenhum país foi definido para as linhas de ajuda: /care setup com country, duas letras.
setup-unconfirmed = Linhas de ajuda de { $country } que ninguém confirmou: { $count }. Por favor, verifique os números; quem me opera os confirma em um arquivo.
setup-pointer = Onde não consigo escrever para alguém, depois de um tempo aparece no canal uma linha sobre /safety.

welcome = Oi, { $community }! Eu ajudo a moderação daqui. Por enquanto só informo a moderação e não puno ninguém. A administração me ativa com /policy use default (para membros mais jovens: /policy use youth) e indica o canal da moderação com /setup. Todo mundo pode usar /report, /rules e /help.
rules = { $rules }
rules-none = Seja gentil, deixe o que é privado no privado, sem golpes, sem conteúdo sexual. A moderação está aqui para ajudar.
help-member = /report – avise a moderação sobre uma mensagem ou um membro; ninguém mais fica sabendo que foi você.
    /appeal – peça uma nova análise do que foi decidido sobre você.
    /safety – ajuda com bullying, estranhos, imagens, golpes e mais; só você vê.
    /language – o idioma em que escrevo para você.
    /rules – as regras daqui.
    /care status – o que faço quando as coisas pesam para você, e para onde você pode ligar.
    /privacy show – o que é guardado sobre você e por quanto tempo.
    /guardian link – um código para sua mãe, seu pai ou quem cuida de você e mora com você.
    /tour – o que este bot faz, passo a passo; só você vê.
    /help – este texto.
    Se você ou outra pessoa está em perigo, ligue para o número de emergência da sua região.
help-staff = Moderação: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Administração: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Um pouco mais devagar, por favor; em um minuto posso atender seu próximo pedido.
unknown-command = Não conheço esse comando. /help diz o que eu sei fazer.
unread-here = Ninguém lê o que me escrevem aqui.

kind-delete = apagar
kind-clean = retirar mensagens
kind-warn = advertir
kind-mute = silenciar
kind-unmute = deixar de silenciar
kind-kick = expulsar
kind-ban = banir
kind-unban = desbanir
kind-report = denúncia
kind-care = apoio
kind-nudge = pedido para pensar de novo
kind-reconsider = um minuto para pensar
kind-tell = recado privado
kind-release = publicar de novo
kind-pointer = indicação de ajuda
status-open = aberto
status-closed = fechado
modal-report = Avisar a moderação
modal-reason = É sobre o quê?
modal-comment = Mais alguma coisa? (opcional)
report-forward-here = Encaminhe a mensagem para mim aqui, ou envie o link dela. Só a moderação vai ver; ninguém fica sabendo que foi você.
report-open-link-first = Oi! Eu ajudo a moderação a manter os grupos seguros. Para denunciar algo no privado, abra primeiro o link de denúncias do seu grupo; no grupo, responda a uma mensagem com /report.
report-link = Para denunciar no privado: { $link }

notice-more = { $count ->
    [one] O mesmo vale para outra mensagem (caso { $numbers }).
   *[other] O mesmo vale para outras mensagens (casos { $numbers }).
}
cards-title = { $count ->
    [one] { $count } caso novo
   *[other] { $count } casos novos de uma vez
}
cards-line = Caso { $number } · { $name } · { $reason }
cards-more = e os casos { $first } a { $last }
cards-how = Abra um com /case e o número dele; /cases list mostra todos.
digest = O último dia: { $messages ->
        [one] { $messages } mensagem lida
       *[other] { $messages } mensagens lidas
    }, { $cases ->
        [one] { $cases } caso aberto
       *[other] { $cases } casos abertos
    }. { $waiting ->
        [one] Agora há { $waiting } caso pendente.
       *[other] Agora há { $waiting } casos pendentes.
    }
digest-troubles = Não feito: recusados pela plataforma, { $refused }; com resultado desconhecido, { $unknown }. /cases list mostra quais.
digest-checkpoint = Ponto de controle do registro de auditoria: { $checkpoint }
behind = Estou com atraso: { $count ->
        [one] { $count } mensagem espera
       *[other] { $count } mensagens esperam
    }, a mais antiga há { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }. Nenhuma é pulada; as de maior risco são lidas primeiro.
store-trouble = Agora não consigo anotar nada, então nada foi feito. Tente de novo em alguns minutos, por favor.
went-wrong = Algo deu errado do meu lado e não sei se isso foi feito. Tente de novo em alguns minutos, por favor.
notices-unknown = Houve uma interrupção enquanto eu escrevia. Pode faltar uma mensagem ou um cartão nestes casos: { $numbers }.

reason-grooming = mensagens que, juntas, podem indicar que um adulto procura contato com uma pessoa jovem
tip-strangers = Oi, sou um bot desta comunidade. Uma dica para quando você está online: não dá para ver quem escreve de verdade. Você nunca precisa dizer sua idade, onde mora ou enviar fotos, e ninguém pode pedir que você guarde segredo de pessoas em quem confia. Algo parece estranho? Conte a alguém de confiança, ou use /report: só quem cuida da segurança aqui vai ver.
child-safety-steps = O que ajuda: não confronte ninguém sem apoio; olhe o caso com uma segunda pessoa. Deixe mensagens e contas como estão, pois são evidências. Denuncie à plataforma e à autoridade do seu país. Mantenha contato com a pessoa jovem: ela não fez nada de errado e tem voz no que acontece a seguir. São padrões, não provas.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · para { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [one] e mais { $count } mensagem
   *[other] e mais { $count } mensagens
}
timeline-words = As palavras estão em /case { $number }; cada leitura fica anotada no caso.
stage-age = pergunta a idade
stage-pressure = pressiona
stage-home = pergunta sobre a casa
stage-flattery = elogia para agradar
stage-gifts = oferece presentes
stage-secrecy = pede segredo
stage-isolation = fala mal da família ou dos amigos
stage-moving = quer ir para outro lugar
stage-images = pede fotos
stage-paying = oferece algo em troca de fotos
stage-threat = ameaça divulgar fotos
stage-meeting = quer se encontrar
stage-sexual = conversa sexual
stage-lure = parece querer ganhar a confiança
stage-sure_lure = muito provavelmente quer ganhar a confiança
stage-minor = diz que é jovem
card-claimed = Quem cuida: { $by }.
press-claimed = Agora você cuida do caso { $number }. Obrigado.

tongue-ar = árabe
tongue-bn = bengali
tongue-cs = tcheco
tongue-da = dinamarquês
tongue-de = alemão
tongue-el = grego
tongue-en = inglês
tongue-es = espanhol
tongue-fa = persa
tongue-fi = finlandês
tongue-fr = francês
tongue-he = hebraico
tongue-hi = hindi
tongue-hu = húngaro
tongue-id = indonésio
tongue-it = italiano
tongue-ja = japonês
tongue-km = khmer
tongue-ko = coreano
tongue-lo = laosiano
tongue-ms = malaio
tongue-my = birmanês
tongue-nl = holandês
tongue-no = norueguês
tongue-pl = polonês
tongue-pt = português
tongue-ro = romeno
tongue-ru = russo
tongue-sv = sueco
tongue-th = tailandês
tongue-tl = tagalo
tongue-tr = turco
tongue-uk = ucraniano
tongue-vi = vietnamita
tongue-zh = chinês

guardian-warning = Só para mãe, pai ou responsável que mora com você. Se outra pessoa pediu isso, conte para nós: ninguém vai se zangar com você.
guardian-code = Seu código: { $code }. Ele vale por uma hora. A pessoa abre um chat privado comigo e escreve /guardian enter e o código. Pergunto de novo aos dois, e começa um dia depois. Você pode encerrar quando quiser com /guardian end.
guardian-report = Outra pessoa me pediu isso
guardian-reported = Obrigado por contar. O vínculo está desligado, e quem cuida dos membros jovens aqui vai ver isso. Você não fez nada de errado.
guardian-one = Você já tem um vínculo. /guardian show mostra, e /guardian end encerra.
guardian-code-not = Este código não pode ser usado. Peça um novo, por favor.
guardian-entered = Obrigado. Se você é mãe, pai ou responsável e mora com esta pessoa jovem, escreva /guardian confirm. Ela também recebe a pergunta, e começa um dia depois que os dois confirmarem.
guardian-asked = { $name } usou seu código. É sua mãe, seu pai ou responsável que mora com você? Então escreva /guardian confirm. Se não for, escreva /guardian end, ou conte para nós com o botão.
guardian-which-confirm = Qual vínculo deve ser confirmado? É só para pessoas que moram juntas.
guardian-confirmed-one = Obrigado. Começa um dia depois que { $name } também confirmar.
guardian-confirmed = Obrigado, os dois confirmaram: um vínculo com { $name }. Começa em { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Antes e depois disso, qualquer um dos dois pode encerrar com /guardian end.
guardian-begins = Os dois confirmaram. O resumo semanal começa em { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Qualquer um dos dois pode encerrar com /guardian end.
guardian-begun = O resumo semanal começou. /guardian show mostra exatamente o que é compartilhado; /guardian end encerra na hora.
guardian-which-end = Qual vínculo deve ser encerrado? Os outros continuam.
guardian-over = O vínculo com { $name } foi encerrado. Se houver outros, /guardian show mostra.
guardian-code-over = O código está fechado: ninguém mais pode usá-lo.
guardian-ended = O resumo semanal foi encerrado ({ $name }).
guardian-not-now = Agora não consigo consultar isso ({ $name }).
guardian-nothing = Não há nada aqui para confirmar ou encerrar.
guardian-shared = Compartilhado uma vez por semana: de quem é o resumo e, só em números, quantas mensagens foram removidas e quantas dicas de segurança foram dadas. Números menores que três não são ditos. Nunca é compartilhado: o que foi escrito, nomes de outras pessoas, quem escreveu para quem, denúncias, nem nada sobre sentimentos, corpo, crença ou identidade.
guardian-none = Não há vínculo. Um membro jovem cria um com /guardian link.
guardian-few = menos de 3
guardian-summary = Na semana passada, { $name }: mensagens removidas: { $removed }; dicas de segurança: { $tips }. Se algum número chamar sua atenção, um bom começo é perguntar como vão as coisas online, e escutar.
guardian-with-offered = Seu código para { $community } está aberto: ninguém o usou ainda.
guardian-with-entered = Esperando os dois confirmarem: { $name }.
guardian-with-confirmed = Vínculo com { $name }.
guardian-list-none = Não há vínculos aqui.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = esperando os dois
guardian-state-confirmed = confirmado
reason-asked-for-guardian = alguém pediu a um membro jovem um vínculo de responsável

privacy = O que guardo sobre você: o que você escolheu aqui (idioma, país e afins), os textos de casos sobre você durante o prazo de guarda, suas faltas enquanto contam, as denúncias que você fez e seu vínculo de responsável. Mensagens sem caso são lidas e esquecidas. /privacy export dá tudo isso em um arquivo; /privacy delete esquece o que nada obriga a manter.
privacy-export = Isto é o que está guardado sobre você. Não passe o arquivo a ninguém.
privacy-sure = Isto esquece suas escolhas, encerra seu vínculo de responsável e tira suas palavras dos casos fechados. Não dá para desfazer. Escreva /privacy delete yes para continuar.
privacy-deleted = Feito. Escolhas esquecidas: { $choices }. Casos fechados que agora não têm suas palavras: { $cases }. Denúncias que não citam mais você: { $reports }.
privacy-held = O caso { $number } em { $community } ainda está aberto, então o texto fica guardado até ele ser fechado. Peça de novo depois disso.
privacy-kept = O que fica: que houve um caso, sem o texto, pois só assim o registro de auditoria está completo; as faltas enquanto contam; quando você entrou, por 14 dias; e o que a lei ou a segurança de alguém exige.
