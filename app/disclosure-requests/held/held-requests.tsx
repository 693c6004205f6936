import { Tag } from '@/components/ui/tag';
import { instant } from '@/lib/rules/instant';
import type { RequestKind } from '@/lib/rules/request-dates';
import type { HeldData } from '@/lib/server/held/find-held-data';
import { publicHolidays } from '@/lib/server/holidays';
import { momentInWords } from '@/lib/wording/day';
import { requestKindWords, requestStatusWords, heldWords as words } from '@/lib/wording/disclosure';

/** Requests filed before, each with its page. */
export function HeldRequests({ requests }: { requests: HeldData['requests'] }) {
  if (requests.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {requests.map((request) => (
        <li key={request.reference} className="py-3">
          <a className="link" href={`/disclosure-requests/${request.reference}`}>
            {request.reference}　{requestKindWords[request.kind as RequestKind]?.label}
          </a>
          <p className="mt-1 flex flex-wrap items-center gap-3 text-muted text-sm">
            {request.arrivedAt &&
              momentInWords(instant(Date.parse(request.arrivedAt)), publicHolidays)}
            <Tag>{requestStatusWords[request.status]?.label}</Tag>
          </p>
        </li>
      ))}
    </ul>
  );
}
