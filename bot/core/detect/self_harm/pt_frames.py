"""Portuguese: frames that many words fill, and what is everyday where they stand."""

from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_NO = r"(nao|n|naum|num|nunca|nem|ja nao|so n)"
_PRA = r"(pra|para|pro|p|de|do|da|a)"
_ME = r"(comigo|cmg|mim|eu)"
_DIE = r"(morrer|me matar|matar me|me suicidar|sumir|desaparecer|ir embora dess[ea] \w+|partir)"

CONCERN = patterns(rf"""
    {_NO} sei (pq|porque|por q|por que) {FEW}(ainda )?(to|estou|sigo|continuo) (aqui|viv[oa]|
        respirando|nessa vida)
    {_NO} {FEW}(consigo |me )*(imagin\w+|vejo|ver) {FEW}(chegando|com \d+|nos \d+|adult[oa]|no
        futuro|daqui|ali|la)
    (melhor|prefiro|queria|devia|deveria) {FEW}(nem|nao|n) (estar|existir|ser|ter nascido|continuar)
    (cansaco|cansad[oa]|cansei|preguica|exaust[oa]) {SOME}(de )?(ser eu|existir|viver|continuar
        viv\w+|continuar|seguir|
        esperar alguem)
    se {FEW}(acontec\w+|pass\w+) (algo|alguma coisa) {FEW}{_ME} {REST}(alivio|melhor|tanto faz)
    (atravess\w+|dirij\w+|corr\w+) {SOME}sem olhar
    como {FEW}(vcs|voces|vc|alguem|a gente) {FEW}(faz\w*|consegu\w+) {FEW}(querer|pra querer|
        continuar|pra continuar)
    {_NO} {FEW}(iam|vao|iriam|vai|ia) {FEW}(reparar|notar|perceber|sentir|chorar|ligar) {FEW}(se|q|
        quando|no)
        {FEW}(eu|sumisse|morresse|enterro|velorio|desaparec\w+|falta)
    (ninguem|ngm|quem) {FEW}(ia|vai|iria) {FEW}(chorar|sentir|notar|ir|ligar|perceber)
        {REST}(enterro|velorio|falta|eu|
        sumi\w+|morr\w+|capaz)
    queria {FEW}(me )?(desligar|apagar|deletar|evaporar|dissolver|sumir|pausar)
    {_NO} {FEW}(acho|acredito|creio) {FEW}q {FEW}(melhor\w+|mud\w+|pass\w+)
    (pra|para) mim {FEW}(ja )?(acabou|deu|chega|e tarde|n tem amanha|n tem jeito)|so continuo
        respirando
    (o )?mundo {FEW}{_NO} {FEW}(perd\w+|muda\w*|nota\w*|sente)|(fui|sou|era) um (erro|acidente|
        fardo|gasto|problema)
    (eu )?(sou|era) (o|a) (gasto|problema|erro|peso|vergonha|decepcao|ovelha negra)
    (vivo|existo|respiro|sigo) {FEW}(no automatico|por viver|por inercia|por obrigacao|por habito)
    (acabou|cade|n tenho|sem|perdi) {FEW}(a )?forca {FEW}(pra|para|de)|brigar com {FEW}minha cabeca
    (peco|rezo|torco|tomara|queria|imploro) {SOME}(n|nao|nunca) (ter|haja|tenha|chegue|existir|
        acordar|amanhec\w+)
    {_NO} {FEW}(me )?encaixo {REST}(vida|mundo)|(to|estou|sou|nasci) {FEW}(quebrad[oa]|sem
        conserto|defeituos[oa]|
        com defeito|errad[oa])|n tem conserto
    esperando {FEW}(acabar|o fim|tudo acabar|terminar)|(minha hora|meu fim|minha vez) {FEW}cheg\w+
    {_NO} {FEW}(valho|mereco) {FEW}(nem|nada|o|viver|estar|existir|lugar)
    quando eu n (estiver|tiver) mais|(trocava|trocaria|daria) {FEW}minha vida
    (motivo|razao|motivos|razoes) {FEW}(pra|para|de) {FEW}(ficar|continuar|viver|levantar|seguir)
    {_NO} espero {FEW}nada|com ou sem mim|(tanto faz|da na mesma|dá na mesma) {FEW}(se )?(eu )?(to|
        estou|viv[oa]|mim)
    (sinto|sou|to) {FEW}(um |uma )?(fantasma|sombra|zumbi|casca|lixo|estorvo)
    (ate quando|quanto tempo) {FEW}(tem q |tenho q |vou )*(aguent\w+|suport\w+)|{_NO}
        {FEW}(me )?prend\w+ aqui
    (estraguei|acabei com|arruinei) a vida d\w+ {REST}(vdd|verdade|existir|nascido|devia)
    (abro o olho|acordo|acordei) {REST}de novo n|{_NO} (devia|deveria) (ter nascido|existir|estar)
    (lugar|espaco|oxigenio|ar) {FEW}q {FEW}(ocupo|gasto|respiro|tomo)|(a )?vida {FEW}n {FEW}(foi
        feita|e pra|é pra)
    tudo q(ue)? {FEW}(encosto|toco|faco) {FEW}(estrag|queb|destr)\w+
""")
RISK = patterns(rf"""
    recai{TAIL}|(dias|meses|semanas|ano) sem me (cortar|machucar) {REST}(cai|recai|volt|falh|
        zer)\w*|cai de novo
    (ontem|anteontem|fds|hj|hoje|semana passada) {FEW}(eu )?(tentei|fiz|quase fiz|quase fui)
        {REST}(certo|coisa|foi|pouco|
        achou|hospital|mim|eu fiz)
    (quase|por pouco) {FEW}(fiz|fui|pulei|me matei|consegui|foi) {REST}(segundo|desisti|achou|
        ontem|fim de semana|hoje)
    hoje foi por pouco|foi por (muito )?pouco
    (manga|blusa|casaco|moletom) {FEW}(comprida|longa|de frio)? ?{REST}(n verem|n ver|esconder|eu
        faco|marcas|cortes)
    {_NO} (me )?confio em mim|(tenho|com) (marcas|cortes|cicatriz\w*) (nov[oa]s?|recentes|frescas)
    dor {FEW}q {FEW}(eu )?(me )?(causo|faco)|(briga|brigo) {SOME}(me )?(ferindo|cortando|
        machucando|ferir)
    (voz|cabeca|mente|vozes) {REST}(mandando|mandam|diz|dizem|fala|manda|repete|grita)
        {REST}(mat\w+|morr\w+|pul\w+)
    (pensei|penso|pensando|imaginei) {FEW}(em )?como (eu )?(faria|fazer|seria)|me imagino mort[oa]
    (pesquis\w+|procur\w+|busquei|google\w*) {FEW}(coisa\w*|jeito\w*|como|formas?) {SOME}(morr|mat|
        suicid)\w+
    (larg\w+|acabar com|desistir de) {FEW}tudo {REST}vida|(a )?vida no caso
    (meus|meu) bracos? {SOME}(tristeza|marcad|destruid|fal|horr|chei)\w*|(corpo|bracos?|pernas?)
        {FEW}cheio?s?
        {FEW}(de )?cicatriz\w*
    (senao|se n fosse|se nao fosse|so) {REST}(ja )?(tinha|teria|me) (me )?(matad?o?|morrid?o?|
        matava|ido|mataria)
    me matava se|(me )?(mataria|matava|suicidava) {FEW}(se|mas|so)|por conta propria{TAIL}
    (ideia|vontade|pensamento)\w* de {FEW}({_DIE}|acabar|fazer (algo|mal|isso)|me (cortar|
        machucar)|dar fim)
    (perto|chego) {FEW}(demais )?{FEW}da (beira|borda|janela) {REST}(penso|se|pul)
    quero q(ue)? doa|eu me (automutil|cort|machuc|lanh|fur)\w+|{FEW}mereco {FEW}(dor|sofrer|morrer|
        doa)
    (dar|por|botar) (um )?fim {FEW}(em mim|nisso|na minha|a minha|em tudo)|medo {SOME}(fazer|faco|
        capaz) {FEW}(cmg|
        comigo|mim)|medo de mim( mesm[oa])?
    se eu morrer {FEW}(hj|hoje|amanha)? ?{FEW}(ta|tudo|melhor|otimo|tanto)|eu q to procurando
    (fazer|faco|fiz) {FEW}(algo|mal|isso|de novo) {FEW}(contra|a|em) mim|contra mim( mesm[oa])?
    (a )?morte {FEW}(me )?(chama|atrai|puxa|seduz|espera)|(eu )?(msm|mesm[oa]) {FEW}(vou )?cuidar
        disso|n vou durar
    (hospital|pronto socorro|upa|lavagem) {REST}(eu fiz|comigo|remedio)|vou acabar me (mat|cort|
        jog|enforc)\w+
    acabar com (a )?minha (existencia|vida)
""")
IMMINENT = patterns(rf"""
    (acabo|termino|acabar|dou fim) (com|a) {FEW}minha vida|ja tem data
    (so )?(to |estou )?esperando {SOME}(dormir|dormirem|sair|sairem|noite|ficar sozinh\w)
    (nossa|minha|essa|e a|é a|a) {FEW}ultim[oa] {FEW}(conversa|msg|mensagem|semana|noite|abraco|
        audio|foto|ligacao|por do
        sol|jantar|dia|post|story) {FEW}({TAIL})
    ultim[oa] (msg|mensagem|conversa|noite|semana|abraco|audio) {FEW}(q|da|de|com|antes)
    de (hoje|hj|amanha) {FEW}n(ao)? passa|n(ao)? (chego|vou chegar|passo) {FEW}(ate|em|a|no|de)
        {FEW}(segunda|terca|
        quarta|quinta|sexta|sabado|domingo|amanha|fds|natal|hoje|hj)
    (ja )?(escrevi|deixei|fiz|gravei|terminei) {FEW}(o|a|um|uma|meu|minha|as) (bilhete|carta|
        cartas|video|audio|nota)
        {REST}(travesseiro|velorio|enterro|cama|gaveta|manha|amanha|achem|adeus|pais)
    (daqui|em|tenho|tem|faltam) (a )?(umas|poucas|\d+|uns|uma|pouco) {FEW}(horas?|min|minutos?)
        {REST}(n|nao|falando|
        acab|adeus|sumo)
    \d+ (min|minutos|horas|dias) e {FEW}(eu )?n {FEW}(existo|to|estou|sofro)
    (ja )?tomei (uma coisa|tudo|todos|algo|um monte)|ja (comecei|ta feito|fiz){TAIL}|n tem
        (mais )?volta
    (to|estou|vou) {FEW}(indo|embora|partindo) {FEW}(pra|para) sempre|me (apago|mato|jogo)
        {FEW}(de vez|hoje|hj|e acabou|
        amanha|hj a noite)|eu me mato e
    (esse|este|isso) e o (fim|meu fim|adeus)|ja me despedi|(to|estou|so) (so )?me despedindo
        {REST}(vida|todos|vcs)?
    (hoje|hj|amanha|agora) {FEW}(tudo )?(acaba|termina|me apago|morro|me mato|eu vou|eu desco|eu
        morro)
    (pra|para) mim n(ao)? (vai|tem|ha) {FEW}(ter )?amanha|amanha {FEW}(quando|qnd|q) {FEW}(eu )?(n|
        ja n|soub\w+|estiv\w+)
    (amanha|depois) {FEW}n {FEW}(sofro|estou|to|sinto|existo)|nem to aqui
    (tomara|espero) q {FEW}(me )?(achem|encontrem)|(achem|encontrem) {FEW}meu corpo
    quando (eu )?(morrer|ja tiver ido|n estiver|nao estiver|me for)|(qnd|quando) amanhecer
        {FEW}(eu )?(ja )?fui
    (vou|fui) (ate o fim|nessa hj|de vez)|planejei tudo|(ate|nos vemos n\w) {FEW}outra vida
    (apaguei|deixei|doei|vendi|dei|dividir|podem ficar) {SOME}(fotos|senhas|coisas|racao|roupas?|
        contas?|cachorr\w)
        {REST}(acaba|hoje|hj|lista|dias|achem|sempre|anotad\w+|adeus)
    (fiqu\w+|pega|deixa|guarda) {REST}(eu morrer|pra sempre|nunca mais|n vou mais|indo embora)
    (e|é) (hj|hoje){TAIL}|sem medo mais|ta tudo na minha mao|faltava {FEW}dizer (tchau|adeus)
    n chora {FEW}(amanha|quando|qnd)|me perdoem todos|so faltava (dizer )?(tchau|adeus)
""")
ENCOURAGE = patterns(rf"""
    faz (ai|logo|hj|hoje|e pronto|isso) {REST}(coragem|noite|avis|descans|morrer|covarde)\w*
    se (corta|mata|machuca|joga|enforca|fura) {FEW}(q|e|ai|pra|logo|de uma) {FEW}(vc|grav|merec|
        aprend|vez|descans)\w*
    se {FEW}(vc|voce|tu) {FEW}(se )?(suicid|mat|morr|sum)\w+sse|(vai|va) (se|te) {FEW}(mat|enforc|
        cort|jog)\w*
    (fazer|morrer|pular) junt[oa]s {REST}(promet|jur|desist|hora)\w*|(morria|morreria|morre) (cmg|
        comigo)
    (teu|seu|no seu) (velorio|enterro|funeral)|(comete|cometa) suicidio|suicida (logo|ai|pf\w*)
    se {FEW}quer {FEW}(tanto )?morrer {FEW}(faz|morre|vai|entao)|(vai|va) (la )?(e )?(mata|bate|
        esfaqueia) (el|n\w)\w*
    (poe|bota|da|de|coloca) (um )?fim {FEW}(na|a|nessa) (sua|tua) vida|(acaba|termina) com
        (a )?(sua|tua) vida
    (desafio|prova|missao) {FEW}(faz|faca|corta) {REST}(braco|corte|marca|perna)
    (melhor|devia|tinha q) {FEW}(se matar|morrer) {FEW}(logo|msm|mesmo|gord\w|lixo)|(gord[oa]|
        lix[oa]|feia) {FEW}morre\w*
    (some|suma|sumir|desaparece|vaza) {FEW}d(a|esse|este) (terra|mundo|vida|face)|(tirar|tira)
        (tua|sua) vida
    (tua|sua|a) (solucao|solucao|saida|soluçao) {FEW}e {FEW}(morrer|se matar|sumir|o suicidio)
    (termina|acaba) {FEW}(com isso|o q (vc )?comecou)|fraco {FEW}(igual|como) (vc|tu) {REST}(mat|
        morr)\w+
    (corta|se corta) {FEW}mais (fundo|forte)|(ta )?esperando o q(ue)? {REST}(faz|noite|hj|morr|mat|
        pul)\w*
    se n(ao)? se (cort|mat|machuc)\w+ {REST}(grupo|gente|fora|cai)|(bate|soca|chuta) {FEW}nele ate
    (todo mundo|tds|a gente|geral) {FEW}(quer|votou|acha) {FEW}(q )?(vc|tu) {FEW}(se )?(mat|morr|
        sum)\w*
    tomara q {FEW}(tent|morr|consig)\w+ {REST}(certo|vez|logo)?|morrer n {REST}(descans|confia|faz)
    (enfia|mete|crava) a faca|falta coragem em vc
    morre {FEW}(de uma vez|logo) {FEW}(q|praga|lixo|desgrac)\w*|vira homem e
    (continua|segue) se (machuc|cort|queim)\w+|(te )?mata te{TAIL}
""")
EXCUSES = patterns(rf"""
    (machuquei|queimei|cortei|doer|machuc\w+) {FEW}(no|na|o|a|carregando|jogando|com o|com a)
        {FEW}(forno|costas|caixa\w*|
        tornozelo|joelho|panela|dedo|futebol|treino|ferro|chapinha|fogao|pe|mao|caindo)
    (morrer|morri|morro|morrendo) {FEW}(q|de) {FEW}(lind\w+|ator|fofo\w*|fofura|amor|gost\w+|riso|
        rir)
    morte da bezerra|curto a vida|romeu e julieta|(um )?mundo sem (coxinha|wifi|pizza)
    (nunca|jamais) fal(a|em|e) {FEW}(pra|para) alguem{TAIL}|(ano|anos|meses|dias) limp[oa] e{TAIL}|
        antes eu me
        cort\w+ {REST}(limp|forte|anos?)\w*{TAIL}
    (marcas?|cortes?) no braco de um{TAIL}|(me mata|me matam) se eu (cheg|tir|esquec|quebr|sai)\w*
""")
_EVERYDAY = patterns(r"""
    (serie|praia|coco|wifi|lol|futebol|xadrez|coxinha|licao|prova|trampo|senha|cheia q|server|
        servidor|academia|dieta|
        novela|treino|vaga|liga|show|time)
""")
_JOURNEY = patterns(r"""
    (volto (terca|segunda|quarta|sexta|amanha|logo|domingo)|ferias|viagem|academia|servidor|jogo
        novo|jogando|sorveteria|
        demissao|levando pao|falo q|pedir (desculpa|permissao)|choradeira|cartinhas|minha vo|meu
        vo|chegar tarde|
        aposent\w+|aviao|dentista|acampamento|formatura)
""")
_HEARD = patterns(rf"""
    se eu (tivesse|fosse) (coragem|coraj\w+)
    (voz|vozes|cabeca|mente)\w* {REST}(mandando|mandam|diz|dizem|fala|manda|repete|grita)
    (pernilongo|barata|zona|revivem|conquista|aviao|tattoo|tatuagem|show|olhar|mirada|literatura|
        personagem|pergunta|
        ep|episodio|piscina|concierto|tatuaje)
""")
UNLESS = {
    "risk": patterns("(choradeira|aposentadoria)"),
    "concern": _EVERYDAY,
    "imminent": _JOURNEY,
    "encouragement": _HEARD,
}
