import { ScrollBox } from '@/components/ui/scroll-box';
import type { ConditionsBlock } from '@/lib/server/documents/conditions-blocks';
import type { Conditions } from '@/lib/server/documents/general-conditions';
import { shownDay } from '@/lib/server/system/shown-moment';
import { conditionsWords as words } from '@/lib/wording/agency/general-conditions';

/** A version of 旅行業約款 to read: its words, or the way to its PDF. */
export function ConditionsText({ conditions }: { conditions: Conditions }) {
  const { version, firstDay, format, blocks, sha256 } = conditions;
  return (
    <article>
      <p className="mb-6 font-bold">
        {words.version(version)}　{words.from(shownDay(firstDay))}
      </p>
      {format === 'pdf' ? (
        <>
          <p className="measure mb-4">{words.pdf}</p>
          <p>
            <a className="link inline-block py-1.5" href={`/general-conditions/${version}/file`}>
              {words.file}
            </a>
          </p>
        </>
      ) : (
        <div className="space-y-4">
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
            <Block key={at} block={block} />
          ))}
        </div>
      )}
      <p className="mt-8 break-all text-muted text-sm">
        {words.fingerprint}：{sha256}
      </p>
    </article>
  );
}

function Block({ block }: { block: ConditionsBlock }) {
  if (block.kind === 'heading') {
    return block.level === 2 ? (
      <h2 className="pt-6 text-heading">{block.text}</h2>
    ) : (
      <h3 className="pt-4 text-subheading">{block.text}</h3>
    );
  }
  if (block.kind === 'paragraph') return <p className="whitespace-pre-line">{block.text}</p>;
  if (block.kind === 'table') return <Table rows={block.rows} />;
  const items = block.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
    <li key={at} className="whitespace-pre-line">
      {item}
    </li>
  ));
  return block.ordered ? (
    <ol className="list-decimal space-y-1 pl-7">{items}</ol>
  ) : (
    <ul className="list-disc space-y-1 pl-7">{items}</ul>
  );
}

function Table({ rows: [head = [], ...rows] }: { rows: readonly (readonly string[])[] }) {
  return (
    <ScrollBox label={words.title}>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr>
            {head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
              <th key={at} scope="col" className="border border-line px-3 py-2 text-left">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
            <tr key={row}>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
                <td key={at} className="whitespace-pre-line border border-line px-3 py-2">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
