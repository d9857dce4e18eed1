import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FoundMove } from '../core/analysis.ts';
import { articleSteps } from './article-steps.ts';
import type { FlowSketch } from './FlowSketch.tsx';
import { useReading } from './reading.ts';

/** The picture of the article's moves. Its layout is brought once the popup stands, and nothing waits for it. */
export function ArticleFlow({ moves }: { readonly moves: readonly FoundMove[] }) {
  const { knowledge } = useReading();
  const steps = useMemo(() => articleSteps(moves, knowledge), [moves, knowledge]);
  const [sketch, setSketch] = useState<{ readonly Draw: typeof FlowSketch } | null>(null);
  useEffect(() => {
    let gone = false;
    const show = ({ FlowSketch: Draw }: { FlowSketch: typeof FlowSketch }) => {
      if (!gone) setSketch({ Draw });
    };
    // Without the picture there is still the table.
    import('./FlowSketch.tsx').then(show, () => undefined);
    return () => {
      gone = true;
    };
  }, []);
  if (steps.length === 0 || sketch === null) return null;
  return <sketch.Draw steps={steps} />;
}
