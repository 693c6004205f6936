import { classNames } from '@/components/ui/class-names';

/**
 * A text that is stored as it is shown: blocks parted by an empty line, `■ ` a small heading, `・` a point.
 * Nothing is added or left out, so that what is read is what is hashed.
 */
export function ShownText({ text, className }: { text: string; className?: string }) {
  return (
    <div className={classNames('wrap-anywhere space-y-2 sm:space-y-4', className)}>
      {text.split('\n\n').map((block) => (
        <ShownBlock key={block} lines={block.split('\n')} />
      ))}
    </div>
  );
}

function ShownBlock({ lines }: { lines: readonly string[] }) {
  return (
    <div className="sm:space-y-1">
      {lines.map((line) => (
        <ShownLine key={line} line={line} />
      ))}
    </div>
  );
}

function ShownLine({ line }: { line: string }) {
  if (line.startsWith('■ ')) return <p className="font-bold">{line}</p>;
  if (line.startsWith('・')) return <p className="pl-[1em] -indent-[1em]">{line}</p>;
  return <p>{line}</p>;
}
