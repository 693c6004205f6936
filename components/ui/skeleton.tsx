import { controlWords } from '@/lib/wording/site/controls';

/** Quiet lines while something loads; said once to listeners. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-2/3'];
  return (
    <div role="status" className="animate-pulse space-y-4 py-2">
      <span className="sr-only">{controlWords.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} className={`h-4 bg-line/70 ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}
