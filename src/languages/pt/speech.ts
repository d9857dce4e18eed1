import type { SpeechWords } from '../../core/summary/speech-words.ts';

/** Who speaks in Portuguese, of Portugal and of Brazil. */
export const speech: SpeechWords = {
  accordingTo: 'segundo|de acordo com|conforme|nas palavras de',
  says: 'disse|diz|dizem|disseram|declarou|declara|declararam|afirmou|afirma|afirmam|afirmaram|explicou|explica|explicaram|contou|escreveu|tuitou|tinha dito|havia dito',
  saysThat:
    'garante|garantiu|garantem|sustenta|sustentou|acrescentou|acrescenta|admitiu|admite|reconheceu|reconhece|confirmou|confirma|alertou|alerta|avisou|anunciou|respondeu|conta|avalia|avaliam|acredita|acreditam|ressaltou|sublinhou|observou|confessou|indicou|indicam',
  that: 'que|ter|não ter|estar',
  butNot: 'adeus|que sim|que não|guerra|falência',
  adverbs:
    'também|depois|ainda|recentemente|mais tarde|então|já|publicamente|ontem|hoje|na segunda-feira|na terça-feira|na quarta-feira|na quinta-feira|na sexta-feira',
  reports:
    'informou|informa|noticiou|noticia|revelou|revela|publicou|avançou|adiantou|mostra|mostram|relatou',
  told: 'disse ao|disse à|declarou ao|declarou à|contou ao|contou à|explicou ao|explicou à|afirmou ao|afirmou à|entrevista ao|entrevista à|entrevista com',
  prepositions:
    'a|à|ao|aos|às|com|contra|da|das|de|do|dos|em|na|nas|no|nos|entre|para|pela|pelo|por|sem|sob|sobre|após|este|esta|neste|nesta',
  breaks: 'que|quem|onde|se|mas|quando|deixou',
  articles: 'o|a|os|as|um|uma|seu|sua',
  roles:
    'pesquisador|pesquisadora|investigador|investigadora|cofundador|cofundadora|fundador|fundadora|engenheiro|engenheira|executivo|executiva|presidente-executivo|diretor|diretora|analista|professor|professora|economista|cientista|especialista|presidente|investidor|investidora|chefe|responsável|porta-voz',
  mediumNouns:
    'o jornal|a agência|o diário|a revista|o site|o portal|uma reportagem do|uma reportagem da|informações do|informações da|um artigo do|um artigo da|uma investigação do',
  some: 'um|uma|dois|duas|três|quatro|cinco|vários|várias|alguns|algumas|outro|outra|outros|um dos|uma das|diversos',
  adjectives: 'antigo|antiga|antigos|antigas|alto|altos|ex|outro|outros|atual|atuais',
  people:
    'fonte|fontes|executivo|executiva|executivos|funcionário|funcionária|funcionários|pesquisador|pesquisadora|pesquisadores|investigadores|engenheiro|engenheiros|pessoa|pessoas|ex-funcionário|ex-funcionária|ex-funcionários|ex-executivo|investidor|investidores|analista|analistas|especialista|especialistas|colega|colegas',
  unnamed:
    'fontes|fontes próximas|fontes internas|fontes ouvidas|pessoas próximas|pessoas familiarizadas|pessoas a par|os analistas',
  bears: 'próxima|próximas|de|da|do|que|com|a par|ouvidas|interna|internas|ligadas',
  anonymity:
    'sob condição de anonimato|sob anonimato|que pediu anonimato|que pediram anonimato|que pediu para não ser identificado|que pediu para não ser identificada|que pediram para não ser identificados',
  spokes: 'porta-voz',
  papers:
    'documento interno|documentos internos|memorando|memorando interno|nota interna|documento|documentos|comunicado|documentos judiciais|e-mail interno|relatório anual',
  paperArticles: 'um|uma|o|a|os|as|vários|este|dois|duas',
};
