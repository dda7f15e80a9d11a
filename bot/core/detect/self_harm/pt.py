"""Portuguese of Brazil and Portugal, also as it is typed in a hurry (`vc`, `n`, `qro`)."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import pt_frames as frames
from bot.core.detect.self_harm import pt_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns
from bot.core.detect.self_harm.pt_excuses import EXCUSES

_CONCERN = patterns(rf"""
    # To be gone, to sleep for ever, never to have been.
    {w.WANT} {FEW}{w.GONE}
    ({w.WANT}|rezo|peco|espero|sonho) {SOME}{w.NO} {FEW}(acord|nasc|exist|estiv|ter nascido|estar|
        cheg)\w*
    ({w.WANT}|tomara|espero|nao ia (ligar|me importar)|tanto faz) {SOME}(atropel|acident|caia|engol|
        acontec|levasse|leve|doenca|acabasse|algo ruim|coisa ruim)\w*
    se {SOME}(atropel|caminhao|camiao|carro|onibus|autocarro)\w* {REST}(ruim|melhor|igual|faz|
        alivi\w+|favor|ligar|importar|mal|grave|chorar|reclamar)
    (deus|senhor) {FEW}(me leva|leva me|me leve|me levar|me levasse|me tira|leve me)
    # Would anybody notice?
    (se|quando|no dia que) (eu )?(um dia |ja |amanha )?({w.NO} )?(me )?(morr\w+|sum\w+|desaparec\w+|
        exist\w+|estivesse|estiver|faltar|fosse|for|mat\w+|apagar) {REST}(ninguem|quem|tod[oa]s?|
        mund|melhor|import\w+|perceb\w+|not\w+|falta|nada|chor\w+|alivi\w+|triste|diferenca|conta|
        mud\w+|ligar|ia|iam)
    (ninguem|ngm|ng|quem) {SOME}(falta|perceb\w+|not\w+|chor\w+|ligar\w*|import\w+|vir|
        iria) {REST}(se|quando|de mim|comigo|minha) ?(eu )?(morr\w+|sum\w+|desapar\w+|for|fosse|
        faltar|falta|mim)?
    (ninguem|ngm|ng) (\w+ )?(me (ama|quer|atura|suporta|aguenta|quis)|gosta de mim|precisa de mim|
        se importa( comigo)?|liga (pra|para) mim|ia sentir|vai sentir|sentiria|me nota|quer saber
        de mim)
    (meu|no meu) (funeral|velorio|enterro)|quem ia (ao|no) meu
    # A burden, no good.
    (sou|sinto|ser|virei) {FEW}(um|uma|o|a) {FEW}(peso|fardo|estorvo|fracasso|lixo|merda|problema|
        inutil|erro|vergonha|desperdicio|decepcao|desgosto|incomodo|nada|atraso)
    so (atrapalho|decepciono|estorvo|dou trabalho|incomodo|faco merda|estrago)|sou (inutil|um
        inutil|descartavel)|estou a mais|to sobrando|nao (pertenco|encaixo) (a|em|nesse|neste)|
        mundo nao (e|foi feito) (pra|para) mim
    (melhor|feliz|felizes|tranquil\w+|facil|alivi\w+|descans\w+|em paz|bem) {FEW}(sem mim|se eu
        (nao|n|ja nao) (existi\w+|estivesse|tivesse nascido|nascesse)|se eu (morresse|sumisse|
        desaparecesse))
    sem mim {SOME}(melhor|feliz|felizes|tranquil\w+|facil|descans\w+|alivi\w+|paz|bem)
    (merec\w+) (um[a]? )?(filh[oa]|outr[oa] filh[oa]) melhor|(se )?arrepend\w+ de (me ter|ter me)
        \w*
    nao (presto|sirvo|valho) (pra|para)? ?nada|me odeio|odeio me|odeio (a )?(minha vida|viver|
        existir|ser eu|acordar|estar viv[oa])|tenho nojo de mim
    # No sense, no way out, no morning.
    (nao|n|nem|sem|nada|perd\w+|nenhum) {FEW}(sentido|saida|motivos?|razao|razoes|futuro|
        esperancas?|rumo) ?{FEW}(mais|pra|para|em|de|na|nisso|nenhuma?|pra mim)?
    (vida|viver|tudo|nada) {FEW}(nao|n|perdeu|sem|faz) {FEW}(sentido|graca|cor|valor|pena)|viver
        virou|viver (doi|cansa|e um \w+)|vale a pena viver
    (pra|para|por) ?q(ue)? {FEW}(nasci|existo|continu\w+|vivo|viver|levantar|acordar|acordo|respiro|
        lutar|insist\w+)
    (cansad|exaust|fart|chei|esgotad|cansei|desist)\w* {FEW}(d[eoa]|da) {FEW}(vida|viver|existir|
        lutar|tudo|fingir|sofrer|respirar|ser|estar viv[oa]|mim|acordar|ser forte)
    {w.NO} (quero|qro|queria|consigo|tenho|vejo|da|sei|aguento) (mais )?{FEW}(viver|continu\w+|
        seguir|existir|lutar|viv[oa]|acordar|sofrer|forcas?|energia pra viver|levantar da cama|
        estar aqui|em frente|ser eu)
    {w.NO} (aguento|suporto|consigo|guento|da) (mais)( (essa|esta|a minha|minha|a) (vida|dor)|(
        viver)? assim| isso| nada| tudo| nao)?
    (nao|n) (aguento|suporto) (viver|essa vida|esta vida|a vida|tanta dor|a dor|minha vida)|(queria|
        quero) (mais )?estar aqui
    {w.NO} (me )?(vejo|imagino|consigo imaginar|acho que|vou|chego|penso) {FEW}(chega|chego|fazer|
        viv[oa]|la|no futuro|com \d+|futuro|adult[oa]|os \d+)\w*
    (sinto|estou|to|tou) (me )?(\w+ )?(vazi[oa]|mort[oa] por dentro|invisivel|afogando|afundando|
        pres[oa]|um vazio|sem chao)|(vazi[oa]|mort[oa]|oc[oa]|quebrad[oa]|podre) por dentro|vazio
        (por|ca) dentro|a afogar me
    (tudo|tanto) (me )?(faz|e igual)( (viver|morrer|se|pra mim|agora))|nada (mais )?(me )?(importa|
        anima|alegra|vale)
    ({w.NO}|nada) {FEW}(vai|ha de) {FEW}(melhor\w+|mudar|passar|ficar bem|dar certo|ser feliz)|
        nunca (melhora|muda)|(so )?vejo (tudo )?(escuro|preto|escuridao)|(todo dia|toda manha|
        acordo) (\w+ ){{0,3}}(decepcionad\w|por ter acordado|querendo nao)|por que (ainda )?(acordo|
        acordei|to viv[oa])
    (nao (me )?importava|nao ligaria|tanto fazia) (\w+ )?(de |se )?(morr\w+|nao acord\w+)|
        (descansar|dormir) (\w+ )?(pra|para) sempre|descansar (de vez|disso tudo|de viver)|a morte
        (\w+ )?(paz|alivio|descanso)
    (mundo|vida|tudo|todos|familia|gente|escola|turma|grupo|eles) {SOME}(gir|segu|igual|continu|mud|
        respir|melhor|feliz|tranquil|alivi|funcion|paz)\w* {FEW}sem mim|sem mim {SOME}(igual|
        gira\w*|melhor\w*|mud\w*|nada)
    (motivo|motivos|razao|forca|forcas|vontade|coragem) {FEW}(pra|para|de) {FEW}(levantar|acordar|
        viver|continuar|sair da cama|existir)|(fingir|fingindo|finjo|fazer de conta|sorrir|
        sorrindo) {SOME}(bem|feliz|normal|dentro)
    silencio {FEW}sempre|(apag|desaparec|murch|definh|sum)\w+ (aos poucos|por dentro|devagar|e
        ningu?em)|(respir|alivi|descans|feliz|melhor)\w* {FEW}se eu (fosse|for|sumisse|morresse|nao
        estivesse)|(imagin\w+|penso|pensando) {FEW}(no |em )?(meu (enterro|velorio|funeral))|meu
        (enterro|velorio|funeral)|(nao|n) (nasci|fui feit[oa]|sirvo) (pra|para) (ess[ea]|est[ea]|
        viver)|minha irma pode ficar com meu quarto|(viver|a vida|existir) (doi|pesa|cansa|custa)
        (demais|tanto|muito)?
    (viver|estar|dormir|respirar|ficar)(iam|ia|am)? {FEW}em paz|em paz {FEW}sem mim|(queria|
        tomara) {FEW}(que|q)? ?{FEW}tudo {FEW}(apag|acab|termin|par)\w*|preguica {FEW}(respirar|
        existir|viver)
""")
_RISK = patterns(rf"""
    {w.WANT} {FEW}{w.DIE}
    {w.GOING} {w.DIE}
    {w.THINK} {SOME}({w.DIE}|suicidi\w+|na morte)
    (pensamentos?|ideias?|ideacao|impulsos?|tendencias) {FEW}(suicid\w+|de (morte|morrer|suicidio))
    (tentei|tento|tentado|tentar|quis|quase) {FEW}({w.DIE}|suicid\w+|{w.HURT}|me mat\w+)
    (minha|outra|uma|segunda|ultima|primeira) tentativa|morrer (parece|seria|e) (a|o|tao|um|uma|
        mais)|(ja|uma vez) tentei( (uma|duas|tres) vez\w*)?|(tentei|fiz isso) e (nao|n) (deu|
        resultou|consegui)|queria que (\w+ )?nao (me )?(tivessem|tivesse) (me )?(encontrado|salvo|
        achado)
    (preferia|prefiro|melhor|devia|queria|tava|estaria) {FEW}(mort[oa]|ter morrido|morrer)|se eu
        (me )?(mat|suicid|enforc)\w+
    (coragem|forca) {FEW}(me matar|matar me|morrer|acabar|pular|fazer isso|fazer isto|suicid\w+|me
        jogar|tirar a)
    (unica )?(saida|solucao) (\w+ )?(e|seria) {FEW}(morte|morrer|me matar|suicid\w+)|
        inveja {FEW}(mort\w+|quem ja)
    (medo|assusta\w*) (\w+ )?(de mim|do que (eu )?(sou capaz|posso|penso|vou)|de ficar sozinh[oa]|
        de mim propri[oa]|comigo)
    # Hurting oneself.
    (eu )?me (corto|cortei|cortava|machuco|machuquei|queimo|queimei|mutilo|firo|feri|bato|bati|
        arranho|arranhei|lanho|mordo|castigo|furo)|(corto|cortei|magoo|magoei|queimo|queimei|mutilo|
        bato|arranhei) me
    ({w.WANT}|{w.GOING}|voltei a|volto a|comecei a|necessidade de|recai|so|sem|parar de|deixar de|
        continuo a|prometi (nao|n)|impulso de) {FEW}({w.HURT}|fazer (aquilo|isso|isto) {REST}(braco|
        perna|coxa))
    {w.HURT} (\w+ )?(me (acalma|alivia|ajuda)|alivia|de novo|outra vez|ontem|hoje|pra|para|quando|
        ate)
    (escond|tap|cobr|disfarc)\w* {REST}({w.SCARS}|bracos?|pulsos?)|{w.SCARS} {FEW}(nov[oa]s|n[oa]s?
        (meus? |minhas? )?(bracos?|pulsos?|pernas?|coxas?)|que (eu )?fiz|recentes)|(meus bracos|meu
        braco|minhas pernas) (\w+ )?(marcad|cheio|cortad|estrag|sangr|destru)\w*
    manga (comprida|longa)s? {REST}(calor|verao|braco|ver|razao|sabe\w*|motivo|adivinh\w+|junho|
        dezembro)|ate sangrar|(ver|vejo) (meu |o meu )?sangue|(recai|recaida) (\w+ )?(de novo|ontem|
        hoje|na|com)|\d+ (dias|meses|semanas) limp[oa]
    (dor|lamina|gilete|estilete|x ?ato|corte) (\w+ )?(fisica )?(e (a unica|o unico)|me (acalma|
        alivia|faz sentir)|alivia|chama)|mereco (a dor|sofrer|sentir dor|morrer|isso no corpo)|
        unaliv\w*
    # A look at the means, a search, letters, voices.
    (olh|encar|fic)\w+ {SOME}({w.PILLS}|{w.PLACE}|{w.TOOLS}|trem|comboio) {REST}(pens\w+|penso|
        muito|tempo|ideias?|medo|coisas?|ultimamente|tentad\w+|diferente|demais|imagin\w+)
    (pass|atravess|cheg)\w+ {FEW}({w.PLACE}) {REST}(penso|imagino|vontade|pular|jogar|atirar|cair)
    (pesquis|procur|google|busqu)\w* {REST}(formas?|maneiras?|metodos?|como|jeitos?|
        quantos?) {REST}(morr|mat|suicid|acabar|dor|desaparecer)\w*
    (escrevi|escrever|escrevendo|tenho|deixei|fiz) (\w+ )?(a |uma |as |minha |ja )?(cartas?|
        bilhetes?) {FEW}(despedida|adeus|suicid\w+|meus pais|minha mae|cada|todos|familia)|carta de
        despedida
    (pensamentos?|ideias?) d[eo] (acabar|morte|morrer|fim|me \w+)
    (voz|vozes|cabeca|algo) {SOME}(diz|dizem|manda|mandam|pede|grita) {FEW}(fazer|faz|mat|morr|pul|
        acab|cort|nao val)\w*
    (pens\w+|imagin\w+) {FEW}(em )?como (fazer|eu faria|seria|acabar)\w*|sei (exatamente )?como (eu
        )?(faria|fazer)|(quase|por pouco) (me |eu )?(pulei|pulo|joguei|matei|atirei|enforquei|
        saltei)
    (cartas?|bilhete) {FEW}escrit[oa]s?|(so )?(me )?falta (a )?coragem|medo {FEW}(do que|
        de) {SOME}(fazer comigo|me machucar|fazer essa noite|fazer hoje|fazer comigo mesm[oa])|
        (voltei|volto|voltar|voltado) a me (machuc|cort|ferir|queim)\w*|(os impulsos|a
        vontade) {FEW}(esta|ta|estao|tao) {FEW}(fort|pior|mais)\w*|da ultima vez me (acharam|
        salvaram|encontraram)
    (bracos?|pernas?|pulsos?|coxas?) {FEW}(horriv\w+|destruid\w+|acabad\w+|feios?|
        detonad\w+) {REST}(calor|graus|moletom|manga|casaco|blusa)|(nao|n) tiro {FEW}(moletom|
        casaco|blusa|mang\w+) {REST}(calor|graus|braco\w*)?
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {SOME}{w.DO}
    {w.DO} {FEW}{w.WHEN}
    (quando|se|amanha) {FEW}(ler|lerem|leres|estiver\w* lendo|lendo|ver|virem|vires|encontrar\w*|
        acordar\w*|acharem|chegar\w*) {REST}({w.NO} (vou|estarei|estou|existo)|mort[oa]|terei|tarde|
        ido)
    (amanha|ja|hoje) (eu )?{w.NO} (vou )?(mais )?(estar|estarei|estou|acordo|existo|vou estar|vao
        me ver|me veem|me vao ver)
    ultim[oa] (mensagem|msg|noite|dia|audio|vez)( \w+){{0,3}} (adeus|despedida|vida|viv[oa]|aqui|
        minha|meu|escrev\w+)|(minha|meu|a|o) ultim[oa] (mensagem|msg|noite|adeus|dia|despedida)
    # A farewell.
    (adeus|tchau|me despeço|despeco me|ate nunca|xau) {REST}(sempre|perdo\w*|desculp\w*|amo|adoro|
        tudo|mundo cruel|serio|melhor lugar|outra vida|acordo|dor|aguento|fim)
    (perdo\w*|desculp\w*|obrigad[oa] por tudo|amo (vcs|voces|vc|te|muito)|agradec\w+) {REST}(adeus|
        fim|nao aguento|desisto|despe\w+|outra vida|procurem|embora (pra|para) sempre|{w.NO} (vou
        )?(mais )?estar|culpa)
    (me despedir|despedir me|despedida) {FEW}(sempre|de tod[oa]s|de vcs|da vida|de voces|escrita|
        pronta|feita|na|minha)
    (cuid|tom[ae] conta|fic[ae]|trat)\w* {FEW}(com |do |da |de |meu |minha |dos )+(\w+ )?(cachorr|
        gat|irma|mae|cao|cadela|familia|conta|skins|hamster|bicho|passarinho|play|violao|pai|
        av)\w* {REST}(adeus|por favor|pfv?|por mim|precis\w+|fim|embora|amo|eu (nao|n)|vou|tchau)
    (minha conta|minhas (coisas|skins|contas)|meus (jogos|skins|livros|bichos)|senha) {SOME}({w.NO}
        (vou )?(mais )?precis\w+|onde (eu )?vou|fica)|(dei|doei|distribui|dando|dar) (\w+ )?(todas
        )?(as )?(minhas|meus) (coisas|roupas|skins|jogos|livros|pertences)
    (diz|diga|digam|fala|fale|avisa|avisem) {SOME}(mae|pai|irma\w*|irmao|familia|filh\w|
        av[oó]) {REST}(amo|amava|amei|culpa|perdo\w*|desculp\w*|sinto)
    (nao|n) (e|foi|eh) (a )?culpa (de ninguem|de vcs|de voces|sua|tua|vossa|dela|dele)|(nao|n) (me
        )?(procurem|procurem me|procures|liguem|esperem|chorem|tentem|tente|tentes) ?(me )?(impedir|
        parar|procurar|por mim|mim)?|tarde demais (pra|para) mim
    # Means at hand, a place, it has begun.
    (tomei|engoli|bebi|tomando|engolindo|tomo) {FEW}(tod[oa]s?|tudo|um monte|varios|muitos|a
        cartela|a caixa|o frasco|\d\d+|meia|inteir\w+|demais) ?{FEW}{w.PILLS}?
    (tenho|tou com|to com|comprei|juntei|guardei|consegui|peguei|separei|arranjei|
        escondi) {FEW}({w.PILLS}|{w.TOOLS}) {FEW}(pront|na mao|frente|lado|hoje|noite|suficient|
        bastant|aqui|pra|para|cama|gaveta|mesa|contad|debaixo)\w*
    ({w.PILLS}|{w.TOOLS}) {FEW}(pront[oa]s?|na mao|na minha frente|ao lado|separad\w+|aqui|
        contad\w+|na minha mao|amarrad\w+|e hoje)|(ja )?(ta|esta|tenho) tudo (\w+ )?(pronto|
        planejado|preparado|planeado|decidido)
    (to|tou|estou|cheguei|subi|subindo|indo|vou|sentad[oa]|parad[oa]|de pe|ca em cima) {FEW}(em|na|
        no|pra|para|a|ao|do|da|n[oa]s|pro) {FEW}{w.PLACE} {REST}(pul|jog|atir|medo|vento|cuid|adeus|
        lig|perdo|coragem|saltar|amo|desculp|agora|frio|baixo|tchau|despe)\w*
    (vou|vo) (me )?(pular|jogar daqui|me jogar|atirar me|saltar d\w+|me enforcar|fazer isso hoje|me
        dar um tiro|cortar os pulsos)
    (ja )?(escrevi|deixei|terminei) (a|as|uma|minha) (carta|cartas|bilhete)|(marquei|escolhi) (pro|
        para o|o) (dia|meu)|(ja )?(decidi|ta decidido|esta decidido|escolhi|marquei|tenho) (\w+
        )?(o dia|a data|data|um plano|plano|quando|como e quando|a hora)( \w+)?|(ta|esta) decidido
    (dessa|desta) vez {FEW}(nao|n|vai|vou|e|eh|consigo) {FEW}(falhar|serio|conseguir|dar certo|
        voltar atras|brincadeira|funcionar)|(finalmente|enfim) (vou )?(descansar|ter paz|acaba)|(to|
        estou) (sangrando|a sangrar|ficando com sono|perdendo (muito )?sangue) (\w+ )?(muito|
        desculp\w+|adeus)?
    (quando) {FEW}(acord\w+|levant\w+|cheg\w+|volt\w+|descobr\w+) {REST}(acabado|terminado|tarde|
        mort[oa]|ido|acabou|nao vou)
    (tomei|engoli) {FEW}(uma|um|duas|dois|tres|\d+|a) {FEW}(cartela|frasco|caixa|
        blister)s? ?{REST}(sono|tont\w+|medo|sentindo|frio|mal|desculp\w+)?
    (amanha|daqui a pouco|logo|em breve) {SOME}(nao|n) (vou|vai) (mais )?(sofrer|doer|sentir|chorar|
        existir)|(hoje|essa noite|agora|logo) (eu )?(vou )?(encontrar|ver|ficar com|para junto
        d[aeo]) (o )?(meu|minha|com meu) (av\w+|mae|pai|irma\w*|filh\w+|vo)
    (dei|doei|vendi|dando) {FEW}(meu|meus|minha|minhas) {FEW}\w+ {REST}(nao|n) (vou )?(mais
        )?precis\w+|(mais )?\d+ minutos e (tudo )?acab\w+|ultimo dia viv[oa]
    (hoje|essa noite|agora|amanha) {FEW}(tudo )?(acaba|termina|acabou){TAIL}(amei|amo|adeus|
        perdo\w*|obrigad\w+|desculp\w+)|(lamina|gilete|estilete|faca|corda|arma) {FEW}(na|nas)
        (minha |minhas )?maos?{TAIL}
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU}
    (vai|va|vao|anda|podes?|deves?|devia|devias|deveria|bem que|tens de|tem que|precisa|por ?q(ue)?
        (nao|n)|pq (nao|n)|avisa \w+ \w+ pra|manda \w+) {FEW}{w.YOU_DIE}
    (por ?que|pq|porque|quando|e se|tomara que|espero que|quero que) ({w.THEE} )?((nao|n|ja|um dia)
        )*({w.THEE} )?(se|te) (mat|suicid|enforc|jog|atir|cort|morr|mor)\w+|(tomara|espero|oxala|
        quero) (que |q )?{w.THEE} (morra|se mate|suma|morras)|nao te matas
    (pula|salta|pule) (ninguem|logo|da|do|de uma vez|covarde|ai|cobarde|ja)|(se|te) (joga|
        atira) {FEW}(ponte|predio|trem|comboio|janela|onibus|carro)|atira te {FEW}(ponte|comboio|
        janela)
    (toma|bebe|engole) {FEW}({w.PILLS}|agua sanitaria|lixivia) ?(todos|tudo|logo|inteir\w)?
    (mundo|tod[oa]s?|todo mundo|casa|escola|turma|gente|familia|server|grupo|pais|
        mae) {SOME}(melhor|feliz\w*|tranquil\w+|descans\w+) (sem {w.THEE}|se {w.THEE} (\w+ )?(morr|
        se mat|sumi|desapar|nao exist|n exist)\w*)|sem {w.THEE} {FEW}(melhor|feliz\w*|paz)
    (ninguem|ngm|ng) (\w+ )?(vai|ia|iria|te|sentiria) {FEW}(falta de {w.THEE}|sua falta|tua falta|
        chorar por {w.THEE}|te (chorar|aguenta|quer)|notar se {w.THEE}){TAIL}
    (se (vc|voce|tu) (se )?(mat|morr|sumi)\w+|tua morte|sua morte) {REST}(ninguem|feliz|festa|
        melhor|favor|igual|chor\w+)|favor {SOME}(mundo|todos|todo mundo|humanidade|vc faz|pra tua|
        pra sua)|faz(er)? um favor {FEW}(e )?(morr\w+|some|se mat\w+|mat\w+)
    (faz|faca|fazes|faz isso) (logo|ja|isso|de uma vez|cobarde|covarde) {REST}(covarde|cobarde|
        ninguem|de vez|chega|coragem|ao vivo|serio)?
    (duvido|aposto|desafio|quero ver) {FEW}({w.THEE} |q(ue)? |te )*({w.YOU_DIE}|te cortas|te matas|
        pular|pula|saltas|tom\w+|se cort\w+|se queim\w+|ter coragem)|(nao|n) (tens|tem|tem nem)
        (coragem|tomates|colhoes|culhao) ?{FEW}(de|para|pra)? ?(te |se )?(cort|mat|pul|salt|faz|
        morr|atir|jog)\w*
    corta (mais fundo|os pulsos|direito|na vertical|te|mais)|(mais fundo|faz direito|acerta) (da|
        na) proxima|devia\w* ter (conseguido|morrido|acertado|feito direito)|tenta (de novo|outra
        vez)|pena (que )?(nao|n) (conseguiu|conseguiste|morreu|morreste|deu certo)
    # Challenges, and pacts.
    (desafio|desafia|prova|nivel|missao|tarefa|jogo|grupo|fase) {REST}(se cort\w+|cort(ar|a|e|es)|
        machuc\w+|queim\w+|fer(ir|e)\w*|mago\w+|sangr\w+|automutil\w+|asfixi\w+|lamina)
    ((se|si) (vc |tu |me |voce )*(ama|amas|gosta|gostas)|promet\w+|combin\w+|jura\w*|eu e (vc|tu)|
        tu e eu|nos dois|os (dois|tres)) {SOME}(morre\w*|junt\w+|se mata\w*|matamos|comigo|sozinh\w|
        ao mesmo tempo|fugir|nos vamos|connosco|desistir)
    (morrer|morre|morremos|se matar|matar nos|nos matar|matamos nos|nos matamos|suicidar|pular|
        saltamos|acabar com tudo|tomar tudo|partir) {FEW}(junt\w+|comigo|os dois|ao mesmo tempo|nos
        dois|contigo)|junt[oa]s {FEW}(morre|se mata|nos mata|pula)\w*
    pacto (suicida|de suicidio|de morte)|(vai|vais|faz|tu|voce|vc) primeiro (e )?(depois )?(eu|
        vou)( \w+){{0,4}}|nao podes (fugir|desistir)|eu vou (logo )?(atras|depois de ti)
    (se eu fosse (vc|voce|tu)|no (teu|seu) lugar) {FEW}(me|ja|tinha|teria) {FEW}(mat|morr|jog|
        suicid|atir|acabava)\w*|(vc|voce|tu) ainda (ta|esta|estas) viv\w|(merece|mereces|
        merecia) {FEW}(morrer|estar mort[oa])|desinstala {FEW}vida
    (acaba|termina|resolve) (logo|com isso|com a tua|com tua|isso) {REST}(chor|reclam|para|logo|vez|
        covarde|enche)\w*|(ngm|ng|ninguem) (vai |iria |ia )?(chor|sentir|not|lig)\w+ {REST}se (vc|
        voce|tu) (se )?(jog|mat|morr|pul|sum|cort|enforc)\w*
    (todo mundo|todos|todas|geral|a gente) {SOME}(fez|fizeram|cortou|cortaram|fizemos) {REST}(so
        falta (vc|voce|tu)|fora|tua vez|sua vez|faltas)|(no (teu|seu) lugar|se eu fosse vc) eu
        (acabava|me matava|ja)|pra se (enforcar|matar|jogar|suicidar)
    (pega|arruma|compra|usa|busca) {FEW}(uma )?(corda|arma) {REST}(paz|pescoco|logo|deix\w+|acaba)?|
        (se corta|corta te) {FEW}(mais|de novo|logo|foto)|(agora (e|eh) (tu|vc|voce)|tua vez|sua
        vez) {REST}(promet|jur|combin|tom|cort)\w*|eu ja {FEW}(tomei|fiz|cortei) {REST}(tua vez|sua
        vez|agora)
""")
_METHOD = patterns(rf"""
    (quant[oa]s|\d+) (\w+ )?({w.PILLS}|mg|miligramas) {REST}(morr|mat|suicid|letal|acordar|
        overdose)\w*
    (dose|quantidade) (letal|mortal)|pacto (suicida|de suicidio|de morte)|baleia azul|desafio (da |
        do |de )?(cort\w+|asfixi\w+|apagao|desmaio|lamina|automutil\w+|gilete)
    (forma|maneira|metodo|jeito)s? {FEW}(rapid|segur|indolor|facil|sem dor|eficaz)\w* {FEW}(morr|
        mat|suicid)\w*|(morrer|matar|suicidar) (\w+ )?sem (dor|doer|sofrer|sentir)
""")
_THREAT = patterns(rf"""
    (vou|vamos) (matar|metralhar|esfaquear|explodir|queimar|incendiar|fuzilar|balear|dar
        tiro) {FEW}(tod[oa]s?|todo mundo|turma|{w.SCHOOL}|professor\w*)
    (lev|traz|trag)\w* {FEW}(arma|faca|pistola|revolver|bomba|machado|espingarda) {FEW}{w.SCHOOL}
    (massacre|tiroteio|bomba|atentado) {REST}{w.SCHOOL} {REST}(vou|farei|amanha|{w.DAY}|prepar\w+)
    (amanha|{w.DAY}) {SOME}(morrem todos|mato todo mundo|todo mundo morre|ninguem sai vivo|vao
        todos morrer|mato todos)
""")

PHRASES = Phrases(
    language="pt",
    told={
        "concern": _CONCERN + frames.CONCERN,
        "risk": _RISK + frames.RISK,
        "imminent": _IMMINENT + frames.IMMINENT,
        "encouragement": _ENCOURAGE + frames.ENCOURAGE,
        "method": _METHOD,
        "threat": _THREAT,
    },
    excuses=EXCUSES + frames.EXCUSES,
    unless=frames.UNLESS,
)
