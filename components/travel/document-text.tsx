import type { ReactNode } from 'react';
import { ScrollBox } from '@/components/ui/scroll-box';

export type DocumentBlock = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** 書面: text and tables in the order in which they are kept, ready to be printed. */
export function DocumentText({
  blocks,
  level = 3,
}: {
  blocks: readonly DocumentBlock[];
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="space-y-8">
      {blocks.map((block, place) => (
        <section key={keyOf(place)} className="border-indigo/60 border-t pt-4">
          <Heading className="text-subheading">{block.heading}</Heading>
          <div className="measure mt-3 space-y-3 whitespace-pre-line">
            {block.paragraphs.map((paragraph, line) => (
              <p key={keyOf(line)}>{paragraph}</p>
            ))}
          </div>
          {block.rows.length > 0 && <Rows block={block} />}
        </section>
      ))}
    </div>
  );
}

/** Kept text never changes its order: the place of a line is its name. */
function keyOf(place: number): string {
  return `line-${place}`;
}

/** Two columns are terms and their details; more have a head. */
function Rows({ block }: { block: DocumentBlock }) {
  const [first = [], ...others] = block.rows;
  const headed = first.length > 2;
  const body = headed ? others : block.rows;
  return (
    <ScrollBox label={block.heading} className="mt-4">
      <table className="w-full border-collapse text-sm sm:text-base">
        <caption className="sr-only">{block.heading}</caption>
        {headed && (
          <thead>
            <tr className="border-indigo border-b">
              {first.map((cell, column) => (
                <HeadCell key={keyOf(column)}>{cell}</HeadCell>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, place) => (
            <tr key={keyOf(place)} className="border-line border-b align-top">
              {row.map((cell, column) => (
                <Cell key={keyOf(column)} head={column === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cell({ head, children }: { head: boolean; children: ReactNode }) {
  const look = 'min-w-20 whitespace-pre-line py-2 pr-4 text-left font-normal last:pr-0';
  if (!head) return <td className={look}>{children}</td>;
  return (
    <th scope="row" className={`${look} text-muted`}>
      {children}
    </th>
  );
}

/** A column without a name has no head to read out. */
function HeadCell({ children }: { children: string }) {
  const look = 'py-2 pr-4 text-left font-medium text-muted text-sm';
  if (children === '') return <td className={look} />;
  return (
    <th scope="col" className={look}>
      {children}
    </th>
  );
}
