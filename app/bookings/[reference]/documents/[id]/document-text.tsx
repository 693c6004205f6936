import type { DocumentBlock } from '@/lib/server/queries/find-own-document';

/** A document as text and tables, ready to be printed. */
export function DocumentText({ blocks }: { blocks: readonly DocumentBlock[] }) {
  return (
    <div className="space-y-10">
      {blocks.map((block) => (
        <section key={block.heading} className="border-indigo/60 border-t pt-4">
          <h2 className="text-subheading">{block.heading}</h2>
          <div className="mt-3 space-y-3">
            {block.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {block.rows.length > 0 && <Rows heading={block.heading} rows={block.rows} />}
        </section>
      ))}
    </div>
  );
}

function Rows({ heading, rows }: { heading: string; rows: DocumentBlock['rows'] }) {
  return (
    <table className="mt-4 w-full border-collapse">
      <caption className="sr-only">{heading}</caption>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={[first, ...rest].join('|')} className="border-line border-b align-top">
            <th scope="row" className="py-2 pr-4 text-left font-normal text-muted">
              {first}
            </th>
            {rest.map((cell) => (
              <td key={cell} className="py-2 pr-4 last:pr-0">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
