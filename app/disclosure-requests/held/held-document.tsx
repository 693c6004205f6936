import { Disclosure } from '@/components/ui/disclosure';
import type { HeldBooking } from '@/lib/server/own-data/find-held-data';
import { documentWords } from '@/lib/wording/booking/document-page';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { heldMoment } from './held-moment';

/** A document with its text, the others of the booking taken out of it, and when it was seen. */
export function HeldDocument({ document }: { document: HeldBooking['documents'][number] }) {
  return (
    <Disclosure summary={`${document.title}（${heldMoment(document.createdAt)}）`}>
      <pre className="whitespace-pre-wrap break-words font-sans">
        {textsOf(document.content).join('\n')}
      </pre>
      <p className="mt-3 text-muted text-sm">
        {documentWords.hash}：<code className="break-all">{document.sha256}</code>
      </p>
      {document.deliveries.map(({ method, at }) => (
        <p key={`${method}-${at}`} className="text-muted text-sm">
          {method === 'displayed' ? words.displayed : words.downloaded}：{heldMoment(at)}
        </p>
      ))}
    </Disclosure>
  );
}

/** Every text of a document in its order, whatever its shape. */
function textsOf(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(textsOf);
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(textsOf);
}
