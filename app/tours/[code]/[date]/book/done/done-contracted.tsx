import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageTitle } from '@/components/ui/page-title';
import { specialMeasuresYen } from '@/lib/rules/money/special-measures';
import type { SentApplication } from '@/lib/server/application/find-sent-application';
import { type RestOfPrice, restOfPrice } from '@/lib/server/money/rest-of-price';
import { holidaysAround } from '@/lib/server/system/holidays';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { donePageWords as words } from '@/lib/wording/booking/done-page';
import { specialMeasuresWords } from '@/lib/wording/booking/special-measures';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { DoneMail } from './done-mail';
import { tripItems } from './trip-items';

type DoneContractedProps = { booking: SentApplication; formedAt: Date; demo: boolean };

const dueDay = ({ dueDate }: RestOfPrice) => dayInWords(dueDate, holidaysAround(dueDate, dueDate));

/** 契約の成立 */
export function DoneContracted({ booking, formedAt, demo }: DoneContractedProps) {
  const moment = shownMoment(formedAt);
  const [paid] = booking.payments;
  const rest = paid ? restOfPrice(booking, paid.amountYen) : null;
  const later = specialMeasuresYen(booking.priceLines);
  return (
    <>
      <PageTitle title={words.contractedTitle} lead={words.contractedLead(moment)} />
      <DefinitionList
        items={[
          ...tripItems(booking),
          {
            term: rest === null ? words.paid : words.depositPaid,
            detail: `${yenInWords(paid?.amountYen ?? booking.totalYen)}${paid ? `（${paid.methodLabel}）` : ''}`,
          },
          ...(rest === null
            ? []
            : [{ term: words.rest, detail: words.restBy(yenInWords(rest.restYen), dueDay(rest)) }]),
          ...(later === 0
            ? []
            : [{ term: specialMeasuresWords.line, detail: words.laterFor(yenInWords(later)) }]),
          { term: words.documents, detail: words.documentsText },
        ]}
      />
      <DoneMail email={booking.contactEmail} demo={demo} />
      <p className="measure mt-4 text-muted">{words.insurance}</p>
      <ButtonLink
        kind="primary"
        size="large"
        href={`/bookings/${booking.reference}`}
        className="mt-8"
      >
        {words.open}
      </ButtonLink>
    </>
  );
}
