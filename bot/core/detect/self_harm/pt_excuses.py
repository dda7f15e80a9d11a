"""Portuguese: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import pt_words as w
from bot.core.detect.self_harm.pieces import (
    FEW,
    HEAD,
    LAUGH,
    QUOTED,
    REST,
    SOME,
    SUNG,
    TAIL,
    patterns,
)

EXCUSES = patterns(rf"""
    {QUOTED}
    (ninguem|ngm|ng) {REST}(n|d)a (festa|reuniao){TAIL}
    cort\w+ {FEW}(com|na|no|abrindo) {FEW}(lata|atum|tesoura|papel|vidro)
    (jogar|jogo|partida|dormir|sono|cama|jantar|aula) {REST}(tchau|adeus|xau|ate amanha) {REST}(amo|
        adoro) \w+
    {SUNG}
    (musicas?|letra|refrao|cant(ar|ando|a|o|ava)|verso|filme|serie|livro|romance|capitulo|manga|
        anime|doc\w*|noticias?|jornal|poema|redacao|episodio|final|peca|novela){TAIL}
    {HEAD}(musica|a letra|refrao|(n|d|)?o filme|a serie|jornal|noticia|anime){TAIL}
    # Said by others, to object: rules, reports.
    (diz|diss|fal|mand|escrev|coment|cham|grit|incentiv|proibid|para de|usar|chamou|postar|digam|
        digas)\w* {REST}({w.YOU}|kys|(alguem|outros|pessoas) (se )?(morrer|matar)|automutilacao|pra
        (se|ele|ela) \w+)
    ({w.YOU}|kys) {REST}(nao (e|tem|se)|crime|(a|pra|pro|pros|para) (alguem|ninguem|outros|mim)|
        banid\w+|ban|banimento|denunci\w+|graca|piada|brincadeira|chat)
    # Cared for or mourned.
    {w.OTHER} {REST}((se|te) {FEW}(mat|suicid|cort|machuc|jog|enforc|tranc)\w*|(matar|jogar|cortar)
        se|morreu|(tentou|tenta|quis|quer|queria|falou em) {FEW}(se |morrer|suicid|sumir|tirar)\w*|
        morre|faleceu|tirou a|(diz|disse|falou|escreveu|postou|fala|acha) {FEW}(q|quer|se|nao|n|
        ninguem|e|era|da|em|adeus)|brac\w+){TAIL}
    (preocupad[oa]|preocupa me|como (eu )?ajud\w+|quero ajudar|luto|saudades?|enterro|velorio|
        descansa em paz|descanse em paz|falec\w+){TAIL}
    # Over, and told as such.
    (faz|ha|fez|completei|\d+|um) {SOME}(sem|que (eu )?(nao|n)|q (eu )?(nao|n)) (\w+ )?({w.HURT}|me
        cort\w+|me machuc\w+|pens\w+|me corto|corto me|recair|recaida){TAIL}
    (antes|(ano|mes) passado|quando (eu )?tinha|ja (estive|pensei|quis|tentei|passei)|tentei|
        pensava|queria|aos \d+|uma vez|sobrevivi|ha (um|dois|tres|\d+) \w+) {HEAD}((to|tou|estou|
        vivo|sou|me sinto) {FEW}(bem|melhor|feliz|viv[oa]|curad[oa])|melhora|gracas a|terapia
        (ajud\w+|me)|hoje (to bem|passei|entrei|sou)|superei|obrigad[oa] a|ainda bem|orgulh\w+|
        passei na|agradeco|quero viver|sai dessa|psico\w+ (me )?(ajud|salv)\w+){TAIL}
    (nao|n|nunca) (quero|penso|me) (mais )?({w.DIE}|em (morrer|me matar|suicid\w+)|corto|machuco|
        odeio)( mais)?|(parei|deixei) de {w.HURT}
    # To die of laughter, to kill for a snack, the game's deaths, fed up with maths.
    (morr\w+|mort[oa]s?|matar|mata|matando) {FEW}(d[eao]|por|com) {FEW}({w.FUN}|tanto|ess[ea]|
        est[ea]|um|uma|rir|estudar|ver|trabalhar)
    (mat[aoe]\w*|morr\w+|mort[oa]|sumir|jog\w+|atir\w+|suicid\w+|pul\w+|enforc\w+|
        desaparec\w+) {REST}{LAUGH}
    (abre te|se abre|abrir) (chao|buraco){TAIL}|{HEAD}(vergonha|que mico|mico){TAIL}
    {w.GAME} {REST}(mat|morr|mor|suicid|pul|jog|acab|aguento|sentido|cort|vid|hoje|adeus|termin|
        atir|desist)\w*
    (mat|morr|mor|suicid|pul|jog|cort|acab|termin|hoje|vou|atir|desist)\w* {REST}{w.GAME}
    (nao (aguento|suporto|quero|consigo)|cansad[oa]|cansei|exaust[oa]|fart[oa]|chei[oa]|sentido|
        vontade) (mais )?((com|d[eao]s?|ess[ea]s?|est[ea]s?|a|o|n[ao]|ir|ver|estar|meu|minha|tanta|
        tanto|pra|para) )*{w.TRIFLE}
    # Cuts and falls that are none.
    cort\w+ {FEW}(o|os|as|um|meu|minha|a) {FEW}(cabelo|franja|dedos?|unhas?|pontas|luz|barba|grama|
        labio|mao|papel|queixo|relva|contato|caminho|fala)|cort\w+ {FEW}(fazendo|cozinh\w+|barba|
        depil\w+|cebola|vidro|pao|salada|descasc\w+|papel|folha|lata|a fazer|a cozinhar|com)
    (pul|jog|salt|mergulh|atir)\w+ {FEW}(piscina|agua|mar|cama|sofa|paraquedas|rio|corda|bungee|
        lixo|foto|parede|cachoeira|carnaval|bola|cabeca)
    (matar|mata|matei|mato) (a|as|o) (aula|saudade|sede|fome|tempo|charada|pau)\w*|vida ou morte|
        mort[oa] de \w+|(gat\w+|cachorr\w+|mosquito\w*) [^.|]{{0,60}}(brac\w+|perna\w*|marca\w*|
        arranh\w+)
    (prevencao|setembro amarelo|palestra|campanha|dia mundial|cvv|linha) {SOME}(suicidi\w*|
        automutil\w+){TAIL}
    {HEAD}setembro amarelo{TAIL}
""")
