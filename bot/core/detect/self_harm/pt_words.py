"""Portuguese words that several patterns share."""

NO = r"(nao|n|naum|num|ja nao|nunca|jamais)"
WANT = (
    r"((eu )?(quero|qro|kero|queria|qria|preciso|prefiro|preferia|gostava de|gostaria de|desejo|"
    r"desejava|so penso em)|(vontade|vontades|desejo) (imensa )?d[eo]|tomara( que)?|oxala|"
    r"era melhor|melhor|devia|apetece me)"
)
GOING = (
    r"((vou|vo|irei|pretendo|planejo|decidi|pensei em|quase|a ponto de|estou para|to pra|"
    r"hei de)( \w+)?)"
)
THINK = (
    r"(pens\w+|imagin\w+|penso|ideia|ideias|planej\w+|considerei|passa pela (minha )?cabeca|"
    r"sonh\w+)"
)
LIFE = (
    r"(tudo|isso|isto|minha vida|a minha vida|a vida|a dor|com isto|cmg|comigo|meu sofrimento|"
    r"minha dor)"
)
DIE = (
    r"(morrer|me matar|matar me|suicidar( me)?|me suicidar|estar mort[oa]|me enforcar|"
    r"enforcar me|(tirar|acabar com) (a )?(minha )?(propria )?(vida)|tirar minha vida|(acabar|"
    rf"terminar) (de vez |logo )?(com )?({LIFE}|de vez)|por (um )?fim (a|na|em|nisso) ?({LIFE})?|"
    rf"dar fim (a|na|em) {LIFE}|deixar de (viver|respirar|sofrer)|me jogar|me atirar|atirar me|"
    r"me desviver|pular da \w+|bater as botas|desviver|fazer uma (besteira|loucura|asneira)|"
    r"sumir deste mundo|parar de (viver|respirar|sofrer))"
)
GONE = (
    r"(sumir|desaparecer|(nao|n|nunca|nunca mais) (existir|ter (existido|nascido)|viver|"
    r"estar (mais )?(aqui|viv[oa])|acordar|sentir nada|ser eu)|(dormir|adormecer|deitar) (e|pra|"
    r"para|p) (nao|n|nunca|sempre|ja nao|nao)|ir embora (pra|para) sempre|deixar de (existir|"
    r"sentir|ser)|parar de existir|me apagar|ser apagad[oa]|fechar os olhos e n\w+|dormir (pra|"
    r"para) sempre|apagar me|evaporar)"
)
HURT = (
    r"(me (cortar|machucar|ferir|queimar|mutilar|arranhar|bater|magoar|castigar|lanhar)|(cortar|"
    r"magoar|ferir|queimar|mutilar|arranhar|castigar) me|automutil\w+|auto mutil\w+|autoles\w+|"
    r"me cortando|me machucando)"
)
DAY = r"(segunda|terca|quarta|quinta|sexta|sabado|domingo)"
WHEN = (
    r"(hoje|hj|oje|esta (noite|tarde|madrugada)|essa (noite|madrugada)|de hoje|amanha|amnh|"
    rf"agora( mesmo)?|(neste|nesse|no|na|este) {DAY}|daqui (a )?(pouco|\d+ \w+|uma hora|"
    r"umas horas)|em (uma|meia|\d+) \w+|(as|ate as) \d+\w*|meia noite|antes d[aeo] \w+|"
    rf"depois d[aeo] \w+|quando (\w+ ){0, 4}(dorm\w+|sair\w*|sozinh[oa]|vazia)|(no|na) (meu|"
    r"minha) (aniversario|\w+))"
)
DO = (
    r"((vou|irei) fazer|(vou embora|vou me embora|saio|parto|me vou) d(esse|este|este) mundo|"
    rf"{NO} vou (mais )?sentir|faco|acabo (com )?{LIFE}|(me mato|mato me|me suicido|me jogo|"
    r"me enforco|tiro a minha vida|vou me embora|vou de vez|vou embora|parto)|(tudo|isso|"
    r"isto) (acaba|acabou|termina|vai acabar)|(acaba|acabou|termina|vai acabar) (tudo|isso|isto|"
    rf"pra mim|de vez)|e o (meu )?fim|{NO} (vou (mais )?estar|estarei|estou|acordo|existo)|"
    rf"{GOING} ({DIE}|morrer))"
)
PILLS = (
    r"(remedios?|comprimidos?|cartelas?|frascos?|caixas?|capsulas?|pilulas?|medicamentos?|"
    r"rivotril|paracetamol|dipirona|calmantes?|tarja preta|chumbinho|veneno|agua sanitaria|"
    r"lixivia)"
)
TOOLS = r"(corda|arma|revolver|pistola|faca|lamina|gilete|estilete|x ?ato|laco|navalha)"
PLACE = (
    r"(ponte|predio|telhado|terraco|viaduto|trilhos|linha do (trem|comboio)|janela|sacada|"
    r"varanda|precipicio|penhasco|beirada|parapeito|cobertura|plataforma|falesia|carris|"
    r"passarela|laje)"
)
SCARS = r"(cicatriz\w*|cortes|marcas|feridas|machucados)"
YOU = (
    r"((se|te) (mata|mate|suicida|suicide|enforca|enforque|corta os pulsos)|(mata|suicida|"
    r"enforca|atira|corta) te|suicide ?se|mate ?se|morre|morra|desvive|(se|te) (joga|jogue|"
    r"atira|atire) (\w+ )?(da|do|de|na|no|debaixo|embaixo|logo))"
)
YOU_DIE = (
    r"(se matar|te matar|matar te|morrer|se suicidar|suicidar te|se enforcar|se jogar|atirar te|"
    r"se cortar|sumir|desaparecer|cortar te|se ferir|se machucar)"
)
THEE = r"(vc|voce|vces|tu|ti|c|ce|cê|vcs)"
OTHER = (
    r"((meu|minha|um|uma|a|o|do|da|uns|seu|teu|tua|esse|essa|aquele|num|numa|ao|"
    r"outr[oa]) (melhor )?(amig\w+|prim[oa]|irma\w*|irmao|ti[oa]|vizinh\w+|colega|namorad[oa]|"
    r"ex|menin[oa]|alun\w+|personagem|protagonista|cantor\w*|ator|atriz|mae|pai|filh[oa]|"
    r"moc[oa]|garot[oa]|cara|gajo|miud[oa]|av[oó]|seita|crush|imperador)|alguem|uma pessoa|"
    r"(?:e)?la fal\w+|ele fal\w+)"
)
FUN = (
    r"((tanto )?rir|vergonha|fome|sede|sono|tedio|medo|amor|amores|frio|calor|susto|saudades?|"
    r"nojo|inveja|raiva|rir|cansaco|ansiedade|curiosidade|velh[oa]|nervoso|preguica|dor de \w+|"
    r"ciumes?|alegria|fofura|odio|vontade|um)"
)
GAME = (
    r"(boss|chefao|granada|partidas?|fase|nivel|rounds?|mapa|creeper|minecraft|fortnite|"
    r"valorant|roblox|free fire|ff|ranked|ranqueada|lava|spawn|respawn\w*|jogo|squad|time|torre|"
    r"mid|speedrun|checkpoint|lag|loot|raid|tank|resetar|zumbis?|skin|clan|elo|npc|among|healer|"
    r"cura|bot|dungeon|pvp|gank\w*|dlc|ult)"
)
TRIFLE = (
    r"(aulas?|escola|prova\w*|profs?\w*|professor\w*|irmao|irma|matematica|mat|fisica|quimica|"
    r"ingles|trabalho|calor|frio|vizinh\w+|barulho|net|internet|wifi|spam|dieta|transito|chuva|"
    r"spoilers?|estudar|esperar|curso|academia|correr|treino|tpc|trabalhos?|jogar|jogo|serie|"
    r"episodio|semana|segunda|facul\w*|enem|chefe|hospital|fila|onibus|autocarro|licao|dever|"
    r"filme|anuncios?|propaganda)"
)
SCHOOL = r"(escola|colegio|sala|turma|faculdade|facul|liceu|creche|aula|universidade|secundaria)"
