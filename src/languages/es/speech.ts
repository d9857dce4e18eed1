import type { SpeechWords } from '../../core/summary/speech-words.ts';

/** Who speaks in Spanish. */
export const speech: SpeechWords = {
  accordingTo: 'según|de acuerdo con|a decir de|en palabras de',
  says: 'dijo|dice|dicen|dijeron|ha dicho|han dicho|declaró|declara|ha declarado|declararon|afirmó|afirma|afirman|afirmaron|ha afirmado|explicó|explica|ha explicado|explicaron|contó|ha contado|escribió|ha escrito|tuiteó',
  saysThat:
    'asegura|aseguró|aseguran|aseguraron|ha asegurado|señala|señaló|señalan|ha señalado|sostiene|sostuvo|añade|añadió|indica|indicó|indican|reconoce|reconoció|admite|admitió|confirma|confirmó|opina|opinan|cree|creen|advierte|advirtió|anunció|cuenta|respondió|recuerda|confiesa|confesó',
  that: 'que|haber|no haber|estar',
  butNot: 'adiós|que sí|que no|la guerra',
  adverbs:
    'también|después|luego|además|recientemente|más tarde|entonces|el lunes|el martes|el miércoles|el jueves|el viernes|hoy|ayer|públicamente',
  reports:
    'informó|informa|ha informado|reveló|revela|ha revelado|publicó|publica|adelantó|adelanta|muestra|muestran|indica',
  told: 'dijo a|declaró a|explicó a|contó a|confesó a|entrevista con|entrevista a|declaraciones a',
  prepositions:
    'a|al|ante|bajo|con|contra|de|del|desde|en|entre|hacia|hasta|para|por|sin|sobre|tras|este|esta|el pasado',
  breaks: 'que|quien|donde|se|pero|cuando|dejó|fichó',
  articles: 'el|la|los|las|un|una|su',
  roles:
    'investigador|investigadora|cofundador|cofundadora|fundador|fundadora|ingeniero|ingeniera|directivo|directiva|consejero delegado|director|directora|analista|profesor|profesora|economista|científico|científica|experto|experta|presidente|presidenta|inversor|inversora|jefe|jefa|portavoz|responsable',
  mediumNouns:
    'el diario|la agencia|el periódico|la revista|el portal|el medio|la cadena|informaciones de|una información de|un artículo de|una investigación de',
  some: 'un|una|unos|unas|dos|tres|cuatro|cinco|varios|varias|algunos|algunas|otro|otra|otros|uno de los|una de las',
  adjectives: 'antiguo|antigua|antiguos|antiguas|alto|altos|ex|otro|otros',
  people:
    'fuente|fuentes|directivo|directiva|directivos|empleado|empleada|empleados|trabajador|trabajadores|investigador|investigadora|investigadores|ingeniero|ingenieros|persona|personas|exdirectivo|exempleado|exempleados|inversor|inversores|analista|analistas|experto|expertos|colega|colegas',
  unnamed:
    'fuentes|fuentes cercanas|fuentes próximas|fuentes internas|fuentes de la compañía|fuentes del sector|personas cercanas|personas familiarizadas|los analistas|su entorno',
  bears: 'cercana|cercanas|próxima|próximas|de|del|que|con|en|conocedoras|familiarizadas',
  anonymity:
    'bajo condición de anonimato|bajo anonimato|que pidió no ser identificado|que pidió no ser identificada|que pidieron no ser identificados|que prefiere el anonimato|que pide anonimato',
  spokes: 'portavoz',
  papers:
    'documento interno|documentos internos|nota interna|memorando|memorándum|memorando interno|correo interno|correos internos|documento|documentos|comunicado|documentos judiciales|demanda|informe anual',
  paperArticles: 'un|una|el|la|los|las|unos|varios|este|dos',
};
