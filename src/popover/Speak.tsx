import { useContext, useEffect, useState } from 'preact/hooks';
import type { CardContent } from './content.ts';
import { Icon } from './Icon.tsx';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';
import { localVoice, spokenLanguage } from './voice.ts';

/** Says the card's name aloud by a voice of this computer; absent where there is no such voice. */
export function Speak({ content }: { content: CardContent }) {
  const { translator } = useContext(ReadingContext);
  const voices = useVoices();
  const language = spokenLanguage(content);
  const voice = language === null ? null : localVoice(voices, language);
  if (voice === null || content.kind !== 'entry') return null;
  const { name } = content.entry;
  const speak = (): void => {
    const words = new SpeechSynthesisUtterance(name);
    words.voice = voice;
    words.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };
  return (
    <button
      type="button"
      class="icon speak"
      aria-label={translator.t('card.speak', { name })}
      onClick={trusted(speak)}
    >
      <Icon shape="speak" />
    </button>
  );
}

/** The voices of the browser, which come late. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const synthesis = 'speechSynthesis' in globalThis ? speechSynthesis : null;
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => synthesis?.getVoices() ?? []);
  useEffect(() => {
    if (synthesis === null) return undefined;
    const look = (): void => setVoices(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', look);
    return () => synthesis.removeEventListener('voiceschanged', look);
  }, [synthesis]);
  return voices;
}
