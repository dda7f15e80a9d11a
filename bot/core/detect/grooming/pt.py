"""Portuguese, of Brazil and of Portugal."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "que": "que|q|oq|o que|qual",
    "kin": """
        mam[aã]e?|m[aã]es?|mae|m[aã]ezinha|pais?|papai|paizinho|fam[ií]lia|padrasto|madrasta
        |av[oóô]s?|irm[aãâ]o?s?|tias?|tios?|amig[ao]s?|melhor amig[ao]|prof|professora?
        |psic[oó]loga|prim[ao]s?|velhos?|velha|cotas?|coroas?|colegas|setora?|stora?|galera
        |respons[aá]ve(l|is)
    """,
    "pic": """
        fotos?|fotinhas?|fotinhos?|selfies?|v[ií]deos?|nudes?|imagens?|pics?|packs?|print|[aá]udio
        |fotografias?
    """,
    "pretty": """
        lind[ao]s?|bonit[ao]s?|gostos[ao]|gat[ao]|gatinh[ao]|especial|diferente|madur[ao]
        |perfeit[ao]|sexy|fof[ao]|inteligente|esper[t]*|esperta|esperto|adult[ao]|crescid[ao]
        |mulher|giro|gira|amor|talent*|incr[ií]vel|atraente|m[oó]|princesa|delicad[ao]|[uú]nic[ao]
        |encantador*|maravilhos*|fabulos*
    """,
    "spelled": "nove|dez|onze|doze|treze|catorze|quatorze|quinze",
    "well": "oi|sim|n|nao|não|ah|eh|eu|bom|entao|então",
}
_STAGES = {
    "age": """
        (na|da|pra|para|com a?|a) (tua|sua) idade
        (tem|tens|fez|seus|teus|quem tem|vc tem|pra) ((s[oó]|uns?|j[aá]) )?<young> (anos|ou|anitos
          |aninhos)?
        <young> aninhos|de <young>( anos)? (manda|ja|j[aá]|faz|sabe)
        <young> (a|e|ou) <young>
        quantos anos
        (que|q|tua|sua) idade .. (tem|tens|vc)
        idade\\?
        (teu|seu) (anivers[aá]rio|niver)|quando (faz|fazes) (anos|anivers*)
        (que|q|qual|em) (ano|s[eé]rie|turma|classe) .. (est[aá]s?|anda|andas|faz|t[aá])
        (parece|pareces|parecia|sou) ((ter|um pouco|bem|muito) )?(mais velh[ao]|<adult>|adult[ao])
        mais velh[ao]
        (bem|muito|mt) mais velh*
        quando (fizeres|fizer|tiveres|tiver)
        nasceu|nasceste
    """,
    "home": """
        (vc|tu) (dorme|dormes|deita) .. (horas?|cedo|sozinh*)
        fica (acordad*|sozinh*)
        (t[aá]|est[aá]s?|fica[s]?|vai|ficas|fica|ta|tas|a[ií]) .. (sozinh[ao]|s[oó]zinh*|sos)
        sozinh[ao] .. (casa|quarto|hoje|agora|a[ií])
        (com quem (vc |tu )?(mora|moras|vive|vives|dorme|t[aá]|est[aá]s?))|quem (t[aá]
          |est[aá]) (a[ií]|em casa|contigo|com vc)
        (tua|sua|teu|seu|teus|seus) <kin> .. (t[aá]|est[aá]|est[aã]o|chega[m]?|dorme[m]?
          |trabalha[m]?|sai|saem|volta[m]?|mexe[m]?|olha[m]?|v[eê]|l[eê]|controla[m]?|vigia[m]?
          |foi|saiu|j[aá]|ai|a[ií])
        (t[aá]|est[aá]|est[aã]o|chega[m]?|dorme[m]?|trabalha[m]?|sai|saem|volta[m]?|mexe[m]?
          |olha[m]?|l[eê]|controla[m]?|vigia[m]?) .. (tua|sua|teu|seu|teus|seus) <kin>
        (que|q) horas? .. (chega*|volta*|sai*|dorm*|saem|acorda*|vai|fica)
        (quando|at[eé] que horas) .. (tua|sua|teu|seu|eles|ela|ele) .. (chega*|volta*|sai*|dorm*
          |saem)
        onde .. (mora[s]?|vive[s]?|estuda[s]?|t[aá]s?|est[aá]s?|fica[s]?|anda[s]?|[eé]s)
        (em |de )?(que|q|qual) (([eé]|a|o|tua|sua|teu|seu) )*(rua|bairro|cidade|zona|escola
          |col[eé]gio|paragem|[oô]nibus|endere[cç]o)
        (teu|tua|seu|sua) (endere[cç]o|rua|bairro|quarto|casa|morada|localiza*|pr[eé]dio|janela)
        (moro|t[oô]|estou|trabalho|passo|vivo|[eé]) .. (perto|pert*|por ai|do lado|vizinh*)
        (porta|chave|tranca*|fecha*) .. (porta|quarto|fechada|chave)
        chegou da|chegaste|acabou de chegar
        (te vi|vi-te|vi vc|vi voc[eê]) .. (na|no|online|passa*|sai*|hoje|ontem)
        (sei|descobri) onde
        localiza*
        j[aá] (chegou|saiu|dormiu|foi|jant*|foram|dormem)
    """,
    "flattery": """
        (fot[oó]grafo|produtor|empres[aá]rio|caça talentos)
        (vc|tu|voc[eê]|vc [eé]|tu [eé]s|[eé]s|est[aá]s|est[aá]|t[aá]|vc t[aá]|voz|parece
          |toda) ((muito|mt|t[aã]o|mais|bem|super|q|[eé]|[eé]s|a|o|demais|ser) )*<pretty>
        (linda|lindo|madura|maduro|bonita|gata|esperta|inteligente) (demais|pra idade|pra sua
          |sabia|pra tua|para a tua|voz|menina)
        (voz|sorriso|olhos?|corpo|rosto|boca|carinha|cabelo|jeitinho) .. (lind*|bonit*|perfeit*
          |fof*|doce|sexy|gira?)
        (oi|ola|minha|bom dia|boa noite|j[aá]|ta bom|calma) (princesa|rainha|linda|gata|gatinha
          |beb[eê]|menina|anjo|lindo|querida|querido|pequena)
        princesa|menina linda|boneca
        madur[ao]|matur*
        (tem|tens|t[aá]) (um )?(namorad[ao]|namorando)|namorad[ao] secret[ao]|(seu|teu
          |meu) namorad[ao] secret*|sou seu namorado
        (n|nao|não) .. como (as|os) (outr*|menin*|rest*|demais)
        diferente (das|dos)
        (gost*|amo|adoro|apaixon*|saudade*|penso|pensando|sonh*|encant*|curto|curti) .. (de ti
          |de vc|vc|voc[eê]|ti|te|em ti|em vc|por ti|tua|sua|tu|contigo|com vc|falar)
        te (adoro|curto muito)|gosto (muito )?de (vc|ti|voc[eê])
        (modelo|ag[eê]ncia|pra campanha|casting|olheiro)
    """,
    "gifts": """
        te (dou|mando|compro|pago|passo|fa[cç]o|envio|trago|levo|arranjo|deposito|presenteio
          |prometo)
        (dou|mando|compro|pago|passo|envio|ofere[cç]o|arranjo|ofere[cç]*|comprei|dei|mandei|paguei
          |ofereci|compr*) .. (te|pra vc|pra voc[eê]|pra ti|para ti|te|pra|vc|-te|lhe|skin|robux
          |tudo|um|uns|o que)
        (skins?|robux|passe|diamantes|moedas|nitro|v ?bucks|gemas|presentes?|presentinho
          |celular novo|telem[oó]vel novo|recarga|gift)
        (o )?<que> .. (te dei|te comprei|mandei|quiseres|quiser|vc quer|queres de|dei-te)
        chegou .. (presente|skin|pacote|encomenda|celular)
        quanto custa
    """,
    "secrecy": """
        (usa|coloca|p[oõ]e) (o )?fone
        fala (bem )?baixinho
        (quando|depois q|dps q) (todo mundo|todos|ela|eles) dormir*
        (n|nao|não|nem|nunca) ((me|lhe|lhes|precisa|precisas|vai|fa[cç]a|deixa) )?(conta|contes
          |contar|fala|fales|falar|diz|digas|dizer|comenta|comentes|mostra|mostres|avisa
          |avises) .. (<kin>|ningu[eé]m|ng|ngm|mim|com|pra|ao|aos|familia|n[oó]s|gente)
        (ningu[eé]m|ng|ngm|ninguem) ((mais|nos|te|me|vai|precisa|pode|fica|tem que
          |da fam[ií]lia) )*(saber|sabendo|saiba|v[eê]|ver|descobre|descobrir|vai ver
          |conhece l[aá])
        segredinh*|(nosso|um|em|guarda*|meu) segredo|sigilo|esconde (isso|o|numa|do|da)|caladinh*
        entre (n[oó]s|a gente|nós dois|mim|tu e eu)|s[oó] (n[oó]s dois|entre|a gente sabe|eu e (vc
          |tu|voc[eê]))
        fica .. entre
        (apag*|delet*|elimin*|exclui*) .. (tudo|isso|isto|conversa*|chat|mensage*|msgs?|dps|depois
          |hist[oó]rico|daqui|aqui|logo|sempre)
        apagou|apagaste|deletou|apaga (logo|dps|depois|tudo|isso|isto)
        (tua|sua|teu|seu|teus|seus|ela|ele|eles) ?(m[aã]e|pai|pais|padrasto|irm[aã]o?|amig*)? (n
          |nao|não) (precisa*|pode* (saber|ver)|vao (entender|gostar)|v[aã]o entender|te veja
          |veja*|saiba*|ia* (entender|gostar))
        (diz|fala|dizes|fale|inventa) (pra ela |pra eles |a ela |em casa |pra (sua
          |tua) m[aã]e )?(que|q) (vais?|ganh*|est[aá]s|t[aá]|foi|estud*|[eé] da|dorm*|tens|tem)
        (mente|minta|mentir) (pra|para|que|q)|mentirinha|inventa (que|q|uma)
        (ser preso|vou preso|me prendem|encrenca|ter problemas|sarilhos|ia estragar)
        (conta|perfil|nome|n[uú]mero|chip|grupo) (nov[ao]|secret[ao]|fechad[ao]|fals[ao]|fake
          |alternativ*)|outra conta|conta fake
        (confia|confias|me promete|promete que|promete q|jura que|segredinho)
        (sem|n[aã]o leva|n leva|n traz*|n[aã]o traz*) .. (ningu[eé]m|<kin>|levar)
        (vem|venha|vens|vai|tem de ser|ir|s[oó]) .. (sozinh*|s[oó] (vc|tu|voc[eê]))
        (quando|enquanto|antes) (q |que )?(ela|ele|eles|tua|teu|sua|seu|todos) .. (dorm*|sair*
          |sai[am]?|cheg*|v[eê]|ouv*|ela|ele|eles) .. (dorm*|sa[ií]*|cheg*|v[eê]*|ouv*|n[aã]o)
        (fones|auscultador*|baixinho|sussurr*|sem barulho)
        (desliga*|esconde*) .. (celular|telem[oó]vel|localiza*|pasta)
        o que .. (falo|digo|disse*|falou|leu)
        te falei pra
    """,
    "isolation": """
        (teus? <kin>|seus? <kin>|tuas? <kin>|suas? <kin>|eles|elas?|ele|ningu[eé]m) ((mesmo|ai|nao
          |n|n[aã]o|s[oó]|nunca|te|de|fala|gosta) )+(entend*|gost*|lig*|merec*|valoriz*|ouv*
          |escut*|import*|compreend*|am[ao]*|percebe*|sabe*|cuid*|apoi*)
        (teus? <kin>|seus? <kin>|tuas? <kin>|suas? <kin>|eles|elas?) _ (com inveja|cium*|falsa?s?
          |falsos?|chat[ao]|control*|fala[m]? mal|mal de|us[ao]*|atras*|tra[ií]*|crian[cç]*|trat*
          |pres[ao]*)
        s[oó] (eu|a mim|comigo|em mim|pra mim|para mim|tu e eu|eu e|vc e eu|me|cmg|a ti|minha|meu)
        (s[oó] |apenas |somente )(pra|para|com|em) mim
        (eu |mas eu )([eé] q|que|sim|te|nunca|sempre|s[oó]) .. (entend*|gost*|am*|cuid*|escut*
          |ou[cç]*|proteg*|julg*|contigo|ajud*)
        (bloquei*|afast*|larga|esquece|ignor*|desamiz*) .. (ele|ela|eles|elas|esse*|essa*|-os|-a|o
          |a|teu|teus|seu|seus|amig*)
        ci[uú]mes|(tem|com|de|por) inveja|invejosa*|ciumenta?
        (fic[ao]*|mor[ao]*|vem|foge|fugir|viv*) .. (comigo|cmg|c mg)
        (prefer[ei]*|escolh*) .. (ela|ele|eles|eu|que eu|a mim)
        (desabaf*|conta|fala|confia*|conversa) .. (comigo|cmg|em mim|pra mim|mim|tudo)
        (coitadinha|te entendo|entendo-te|eu sei como|tamb[eé]m pass*)
        (n|nao|não|para de) .. (fales|falar|falas|sai[as]*|and[ea]*|convers*|confi*|ouv*) .. (com
          |mais|neles|nela|ele|ela|<kin>)
        sempre .. (aqui|contigo|do teu lado|lado|pra vc)
        (pra )?que .. (vai|vais|foi) (nesse|nessa|com|a)
        com quem .. (estava*|tava*|fal*|and*|sai*)
        (melhor|mais) (que|do que) .. <kin>
    """,
    "moving": """
        te ligo (qnd|quando|depois|de noite|hj|mais tarde)
        (vamos|vem|bora|passa|chama|add|adiciona*|baixa*|instala*|tens|tem|usa*|me|pelo|no|pro|por
          |ao|para o|pra|manda|fala*|cria*|chat|conversa*|seu|teu|passo|pelo) .. (<apps>|zap|whats)
        (chat|call|sala|grupo|canal|servidor|chamada|conversa) (secret*|privad*|particular|fechad*
          |nossa|s[oó] nossa)
        outr[ao] (app|aplicativo|aplica[cç][aã]o|lado|chat|grupo|servidor|lugar|conta|rede
          |s[ií]tio)
        (teu|seu|tua|passa|manda|da|me d[aá]) .. (n[uú]mero|insta|whats*|zap|snap|cel)
        (aqui|esse chat|este chat|servidor|mods?|admins?|adms?) .. (leem|v[eê]|veem|ban*|chato
          |n[aã]o d[aá]|ouvem|controlam|vigiam|apagam|n d[aá])
        (some|somem|apaga|desaparec*|autodestr*) .. (tudo|sozinh*|mensag*|depois)
        (call|chamada|v[ií]deo ?chamada|chamada de v[ií]deo) .. (s[oó]|privad*|comigo|vc|n[oó]s
          |noite|agora|hoje|cmg|tu)
        (a s[oó]s|n[oó]s dois|s[oó] eu e (vc|tu|voc[eê]))
        (me )?(liga|ligas|chama) .. (quando|assim|de noite|depois|no|mim)
    """,
    "images": """
        (verifica*|provar|prova de) .. (foto|idade|rosto|c[aâ]mera)
        (depois|saindo) d[oe] banho
        (de|com|sem) (uniforme|saia|shortinho|pijama)
        (manda|mandar|mandas|me manda|envia*|mostra*|quero|queria|tira*|outra|umas|sua|tua|tuas
          |suas|ver|mais|faz*|cada|por|troca*|pedi) .. <pic>
        <pic> .. (tua?s?|sua?s?|de ti|pra mim|para mim|no espelho|de corpo|usando|deitad*|sem
          |especial|mais|de biqu*|em troca|com|na|no|teste|agora)
        (a|tua|sua|com|abre|liga) .. (c[aâ]mera|c[aâ]mara|cam|webcam)
        (liga|abre|ligar|p[oõ]e|acende) .. (v[ií]deo|cam*|c[aâ]m*|a c)
        (te ver|ver-te|ver tua|ver sua|ver vc|ver voc[eê]|ver a tua|ver como|ver mais|ver teu
          |ver seu|deixa ver|me mostra|mostra-me|mostra)
        \\[photo\\]
        (corpo inteiro|corpo todo|espelho|biqu[ií]ni|book|ensaio|carinha)
        (que|q) roupa|de que .. vestid*
        (tua|sua|agora [eé] a tua|agora [eé] sua) vez
        eu (j[aá] )?te (mandei|mostrei)
    """,
    "paying": """
        te (pago|dou|mando|passo|deposito|transfiro) .. (por|se|cada|se|pra|em troca|\\[photo\\]
          |diamantes|um ano)
        (em troca|me deve|me deves|retribu*|fica a dever)
        se .. (mand*|mostr*|fiz*|fa[cz]*|lig*|der*|deix*|envi*|vier*) .. (te|dou|ganh*|compro|pago
          |foto|\\[photo\\]|eu)
        (por|cada) (cada |uma )?(<pic>)
        (dinheiro|grana) (f[aá]cil|r[aá]pid*|extra)|ganhar .. (dinheiro|grana|uns)|pagamos|pagam
        pix (na hora|agora|por|de)
        desafio|jogo da verdade|verdade ou
    """,
    "threat": """
        (posto|vou postar|eu envio|espalho|vazo|vazam|publico|mostro|conto|divulgo|partilho) (tudo
          |as fotos|isso|tua?s?|sua?s?|pra todo|pra (tua|sua)|pros|na internet|no grupo|o v[ií]deo)
        (tua|sua|teus|seus|a|toda a|toda|todo|todos) (turma|escola|<kin>|contatos|seguidores|mundo
          |sala|col[eé]gio) .. (receb*|ver*|v[eê]*|sab*|vai|vao|v[aã]o)
        se ((vc|tu|voc[eê]|me) )?(contar|contas|contares|falar|falares|bloquear|bloqueares
          |denunciar|disser|disseres|sumir|n[aã]o (mand|fiz|quis)*|n (mand|fiz|quis)*)
        (ou|sen[aã]o|sen[ãa]o|caso contr[aá]rio) .. (mando|posto|envio|conto|digo|tudo|todo|fotos
          |[eé] pior|vaz*)
        (tens|tem|vc tem) (at[eé]|[0-9]+ (horas?|minutos?))
        (vais? te arrepender|consequ[eê]ncias|vais ver|[eé] pior|ningu[eé]m (vai |te )*acredita*)
        sei onde
        fa[cz]* o ?q|faz oq
    """,
    "pressure": """
        se .. me .. (amasse*|ama*|gost*|quisesse*|am[ae]*)
        (depois de tudo|depois do que|com tudo)
        (prova|prove) (que|q|isso|pra|-me|me)|ent[aã]o prova|prova isso
        (me |n[aã]o )?(dev[ei]*|deve[s]?) .. (me|uma|isso|-me)
        (n|nao|não|deixa de) .. (seja[s]?|ser|fa[cç]a[s]?|fica|fiques) .. (t[ií]mid*|chat*|ingrat*
          |crian[cç]*|assim|bob*|parv*|infantil|med[oa]*|ruim|m[aá])
        (visualizou|viu|vi que|por ?que|pq) .. (n|nao|não) .. (respond*|fal*|atend*|mand*)
        sumid[ao]|me ignorando|responde (logo|me|pf)|n[aã]o me respond*
        (fico|vou ficar|fiquei|me deixa*|estou) .. (triste|chatead*|magoad*|mal|brav*)
        ([eé] normal|tod[ao] (menina|garota) .. (faz*|manda|fala)|todas .. fazem|relaxa
          |estranho nada)
        (prometeu|promet*|te falei|eu disse)
        (boa|bom) (menina|menino|garota|garoto)
        p[aá]ro de
    """,
    "meeting": """
        (encontr*|conhecer|conhe[cç]*|ver|ver-te|te ver|nos ver|combinar|vernos) .. (pessoalmente
          |pessoa|s[oó]s|sozinh*|n[oó]s|comigo|te|me|parque|shopping|dia|contigo|vc)
        (vem|vens|venha|passa|vai|aparece) .. (c[aá]|aqui em casa|minha casa|meu ap*|me ver
          |ter comigo|ver-me|pra c[aá]|dormir)
        (vem|vens|vir|aqui|passa|dormir|l[aá]) .. (minha|meu) (casa|ap*|carro|quarto|est[uú]dio
          |s[ií]tio|cama|mota|moto)
        te (vou )?(busco|buscar|pego|pegar|levo|levar|espero|esperar|visito|visitar|apanh*
          |encontr*|dou boleia|carona)
        (vou|posso|eu) .. te (buscar|ver|pegar|esperar|levar)|vou l[aá]
        (n[oó]s dois|a s[oó]s|tu e eu|vem sozinh*|vai sozinh*|ir sozinh*|de ser s[oó] tu)
        (de f[eé]rias|na tua|na sua) .. (ai|por ai|cidade|zona)
        abra[cç]*|passeio|passear|dar uma volta
        (aula*|treino*|explica*) (particular*|privad*|s[oó])
        (sa[ií]da|porta|frente|port[aã]o) da (escola|tua|sua)
        topa
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        beijou|beijar|beijo na|nudes?|pelada|despid*|nua|biqu[ií]ni|lingerie|calcinha|cueca
          |suti[aã]|porn[oô]*|sexo|sexual|virgem|teu corpo|seu corpo|sexy|de pijama
        sem (roupa|camisa|camisola|blusa|nada|suti*)
        (que|q|qual) roupa (vc|tu|est[aá]s|t[aá])|(que|q) (vc |tu )?(veste|vestes|t[aá] usando
          |est[aá]s a vestir)|t[aá] vestind*
        te .. (ensin*|mostr*|toc*|abra[cç]*) .. (umas?|coisas|isso|como|\\[)
        ensin* .. (coisas|te|beij*)
        (coisas?|assunto|conversa*|papo|filme) (de|d) (adult*|gente grande|grande*)
        (curiosidade|puberdade|experi[eê]ncia|[ií]ntim*|pensando em vc|penso em ti)
        na (tua|sua|minha) cama|deitada|no banho|saindo do banho|massagem
    """,
    "minor": """
        (tenho|fa[cç]o|fiz) ((s[oó]|quase|j[aá]|uns) )*(<young>|<spelled>)
        [.?] (<well> )*(<young>|<spelled>) (anos|kk*|e meio|quase|menina|menino|pq|e vc|e tu)
        [.?] (<well> )*s[oó] (<young>|<spelled>)
        [.?] (<well> )*<spelled> [.]
        (minha|meu|meus|mha) (m[aã]e|pai|pais|v[oó]|av[oó]|padrasto|madrasta) _ (n deixa
          |n[aã]o deixa|n tem|n[aã]o tem|trab|ta|t[aá]|trabalh*|disse|deix*|leu|v[eê]|mexe*|qu*
          |sai*|cheg*|control*|est[aá]|sab*|perg*|vem|tamb*)
        (n|nao|não) me deixam?|[.?] (n|nao|não) deixam?
        (t[oô]|tou|estou|tava|estava|fiquei|[.?]|me botou|me colocou|me p[oô]s) de castigo
        (contar|falar|pedir|perguntar|dizer|vou|conto) .. (pra|a|pro|à|ao|aos|pros|com) (minha|meu
          |meus) (m[aã]e|pai|pais)
        (vou|tenho q|tenho que|preciso|deixa eu|posso) (contar|falar|pedir|perguntar|dizer) (pra|a
          |pro|à|ao|aos|pros|com) (m[aã]e|pai|pais)
        moro com
    """,
}
_EXCUSES = """
    (um|esse|aquele) (cara|tipo|homem|membro|velho|usu[aá]rio) .. (pede|pediu|pedindo|pergunt*
      |mand*|chamando|quer) .. (foto*|idade|me|mim)
    festa surpresa
    quantos anos .. (ele|ela|a m[aã]e|o pai|a v[oó]|o gato|o cachorro|a empresa)
"""

TONGUE = Tongue(
    language="pt",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
