import { Disclosure } from '@/components/ui/disclosure';
import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { factsInWords } from '@/lib/server/own-data/shown-value';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { heldMoment } from './held-moment';

/** The mails that were sent to the address. */
export function HeldMails({ mails }: { mails: HeldData['mails'] }) {
  if (mails.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {mails.map((mail) => (
        <li key={mail.id} className="py-3">
          <Disclosure summary={`${heldMoment(mail.sentAt ?? mail.createdAt)}　${mail.subject}`}>
            <p className="mb-4 text-muted text-sm">
              {factsInWords({
                reference: mail.reference,
                status: mail.status,
                createdAt: mail.createdAt,
                sentAt: mail.sentAt,
              })}
            </p>
            <p className="whitespace-pre-wrap break-words">{mail.text ?? words.codeMail}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
