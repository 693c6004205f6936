import type { ReactNode } from 'react';

export type StaffLine = { key: string; title: ReactNode; note?: ReactNode; alarm?: boolean };

/** A short list beside the traveler's page: one thing a line, its circumstances under it. */
export function StaffLines(props: {
  id: string;
  title: string;
  lines: readonly StaffLine[];
  /** Said where there is none; without it the whole list is left out. */
  none?: string;
}) {
  const { id, title, lines, none } = props;
  if (lines.length === 0 && none === undefined) return null;
  return (
    <section aria-labelledby={id} className="border-line border-t pt-4 pb-7">
      <h3 id={id} className="mb-2 font-bold">
        {title}
      </h3>
      {lines.length === 0 ? (
        <p className="text-muted text-sm">{none}</p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {lines.map((line) => (
            <li key={line.key} className="py-2">
              <p className={line.alarm ? 'break-words font-bold text-error' : 'break-words'}>
                {line.title}
              </p>
              {line.note && <div className="break-words text-muted">{line.note}</div>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
