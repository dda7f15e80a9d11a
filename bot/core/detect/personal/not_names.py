"""Words that follow "school" in nine languages and are no name of one.

Law: they say when, how, with whom or what kind of school; what is none of them may be a name.
"""

from __future__ import annotations

from bot.core.detect.personal.written import words

_SPANISH = """
mañana manana hoy ayer anteayer ahora luego después despues antes pronto tarde temprano siempre
nunca jamás jamas ya aún aun todavía todavia todo toda todos todas cada este esta estos estas ese
esa aquel aquella mismo misma tan muy más mas menos mucho poco bien mal mejor peor aquí aqui allí
alli ahí ahi lejos cerca solo sola sólo solos solas juntos juntas también tambien tampoco quizá
quizas quizás porque pero aunque cuando donde mientras como hasta desde para por pues sin sobre
según segun entre durante contra hacia los las una unos unas del que qué pie bici bus coche metro
autobús autobus público publico pública publica privado privada concertado nuevo nueva viejo vieja
grande pequeño pequeña bilingüe religioso católico femenino masculino lunes martes miércoles
miercoles jueves viernes sábado sabado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre dos tres cuatro cinco seis siete ocho nueve diez primero
segundo tercero obligado obligada cansado cansada contento contenta triste feliz verdad igual
encima contigo conmigo tranquilo tranquila ella ellos nosotros mamá papá
"""
_FRENCH = """
demain hier aujourd après apres avant maintenant bientôt bientot tard tôt tot toujours jamais
souvent parfois encore déjà deja aussi puis ensuite depuis pendant chaque tous tout toute toutes
cette cet ces les des dans pour par sans sous sur vers chez avec car donc mais parce quand comme
lorsque dès lors ici ailleurs loin près pres seul seule seuls ensemble bien mal mieux très tres
trop plus moins peu beaucoup assez vraiment lundi mardi mercredi jeudi vendredi samedi dimanche
janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre
decembre matin midi soir après-midi nuit pied vélo velo bus voiture métro train public publique
privé prive privée pro professionnel général general technique technologique agricole militaire
hôtelier primaire maternelle élémentaire elementaire normale nouveau nouvelle français francais
catholique est sont était etait qui que quoi dont moi toi lui elle nous vous eux lol mdr ptdr
depuis malgré jusqu lorsqu puisqu deux trois quatre cinq six sept huit neuf dix haut bas content
contente fatigué fatiguée
"""
_PORTUGUESE = """
hoje ontem amanhã amanha agora depois antes logo cedo tarde sempre nunca jamais já ainda todo toda
todos todas cada este esta esse essa isso mesmo mesma muito mais menos bem mal melhor pior aqui ali
lá longe perto sozinho sozinha juntos também tambem porque mas embora quando onde enquanto como até
ate desde para por pois sem sobre durante contra dos das uma uns umas nos nas que aos público
publico pública publica particular privado privada novo nova velho velha grande pequena pequeno
estadual municipal federal integral técnico técnica militar católica segunda terça terca quarta
quinta sexta sábado sabado domingo janeiro fevereiro março abril maio junho julho agosto setembro
outubro novembro dezembro dois duas três tres quatro cinco seis sete oito nove dez manhã manha
noite dia ônibus carro ela ele eles nós vocês feliz cansado cansada online
"""
_ITALIAN = """
domani oggi ieri adesso ora dopo prima poi presto tardi sempre mai già ancora ogni tutti tutte
tutto tutta questo questa quello quella stesso stessa molto più piu meno bene male meglio peggio
qui qua lì là lontano vicino solo sola insieme anche perché perche però pero quando dove mentre
come fino per senza sopra sotto durante contro verso dei delle della dello degli nel nella sul
sulla una uno piedi bici autobus macchina treno classico scientifico linguistico artistico musicale
sportivo tecnico professionale alberghiero agrario magistrale commerciale pubblico pubblica privato
privata nuovo nuova vecchio vecchia grande media medie elementare superiore materna statale
paritario internazionale umane scienze applicate europeo lunedì lunedi martedì martedi mercoledì
mercoledi giovedì giovedi venerdì venerdi sabato domenica gennaio febbraio marzo aprile maggio
giugno luglio agosto settembre ottobre novembre dicembre mattina mattino pomeriggio sera notte due
tre quattro cinque sei sette otto nove dieci lei lui noi voi loro contento contenta stanco stanca
felice che chi cui quest dall dalla nell all alla sull
"""
_TURKISH = """
bir bu şu hangi aynı başka her iyi kötü yeni eski özel devlet anadolu fen meslek spor sağlık teknik
ticaret turizm sosyal bilimler bilimleri güzel sanatlar imam hatip öğretmen askeri akşam açık çok
yatılı kız erkek normal düz bizim sizin benim onun şehirdeki köydeki
"""
NO_NAME = words(_SPANISH + _FRENCH + _PORTUGUESE + _ITALIAN + _TURKISH)
# Spanish, Portuguese and Italian "walking", "by bus and singing", and "happily", "rapidement".
NO_NAME_ENDS = ("ando", "iendo", "yendo", "endo", "indo", "mente", "ement", "amment")
