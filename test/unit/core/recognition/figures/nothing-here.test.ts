import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

describe('what is no figure', () => {
  test.each([
    ['fr', 'Qwen 3 et Gemini 2.5 talonnent GPT-5, o1 et LLaMA 3.'],
    ['fr', 'Les puces B200, H200 et M4 équipent le Mac.'],
    ['fr', 'iOS 17.4 et Node 20.11.1'],
    ['fr', 'Louis XVI, le XXe siècle, le G20 et le CAC 40'],
    ['fr', 'le premier, le deuxième et le troisième'],
    ['fr', 'l’un et l’autre, une seule fois'],
    ['fr', 'voir la note [7] et la figure 4'],
    ['fr', 'un score de 3-1'],
    ['fr', 'ISBN 978-2-07-036822-8'],
    ['fr', 'Le serveur 192.168.1.20 est tombé.'],
    ['fr', 'un vol pour deux'],
    ['fr', 'Une année faste s’achève, une journée ordinaire commence.'],
    ['fr', 'Rendez-vous en fin de journée.'],
    ['en', 'Llama 3 70B beats Mixtral 8x7B.'],
    ['en', 'Boeing 747, Area 52 and Formula 2'],
    ['en', 'Call +1 (555) 010-9999 now.'],
    ['en', 'open 24/7 at 10:45'],
    ['en', 'a second opinion, first of all'],
    ['en', 'one of us'],
    ['en', 'The Speaker 4 may sell well.'],
    ['en', 'a 3D print through a 3.5mm jack'],
    ['en', 'from 9 to 5'],
    ['en', 'the final score was 4-2'],
    ['en', 'version 2.0.1'],
    ['en', 'COVID-19 and Web 2.0'],
  ] as const)('%s: %s', (language, text) => expect(figuresIn(language, text, '2026-03-18')).toEqual([]));
});
