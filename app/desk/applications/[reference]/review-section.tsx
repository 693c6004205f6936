import { randomUUID } from 'node:crypto';
import { ButtonForm } from '@/components/forms/button-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { findApplication } from '@/lib/server/desk/find-application';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { reviewWords as words } from '@/lib/wording/desk/assistance';
import {
  acceptHereWithCarer,
  askForCarer,
  askForCertificate,
  askQuestion,
  quoteMeasures,
  settleHere,
  takeQuoteBack,
} from '../review-actions';
import { ReviewForm } from './review-form';

type Application = NonNullable<Awaited<ReturnType<typeof findApplication>>>;
const dayOf = (date: string) => shownDay(calendarDate(date));

/** 特別な配慮の審査: what was asked so far, and what can be asked or made a condition. */
export function ReviewSection({ application }: { application: Application }) {
  const { reference, reviews } = application;
  const awaited = reviews.find(({ kind, settled }) => kind === 'certificate' && settled === null);
  const quoted = reviews.some(
    ({ kind, settled }) => kind === 'measures-quoted' && settled === null,
  );
  return (
    <Section title={words.title} id="review" note={words.lead}>
      {reviews.length > 0 && <History reviews={reviews} />}
      {awaited !== undefined && (
        <Notice kind="warning" className="mb-6" title={words.awaited(dayOf(awaited.dueDate ?? ''))}>
          <p>{words.certificateHint}</p>
          <div className="mt-3 flex flex-wrap gap-4">
            <Settle reference={reference} settled="received" label={words.received} />
            <Settle reference={reference} settled="not-needed" label={words.notNeeded} />
          </div>
        </Notice>
      )}
      {quoted && (
        <Notice kind="warning" className="mb-6" title={words.quoted}>
          <ButtonForm
            action={takeQuoteBack.bind(null, reference)}
            label={words.takeBackQuote}
            size="small"
          />
        </Notice>
      )}
      <Ways application={application} certificate={awaited === undefined} />
      <p className="measure mt-6 text-muted">{words.refuseHint}</p>
    </Section>
  );
}

function Ways({ application, certificate }: { application: Application; certificate: boolean }) {
  const { reference, review } = application;
  const { inNeed, carers, days } = review;
  const traveler = { name: 'travelerId', label: words.traveler, options: inNeed };
  const due = {
    name: 'due',
    label: words.due,
    options: days.map((value) => ({ value, label: dayOf(value) })),
  };
  const carer = { name: 'carerId', label: words.carer, options: carers };
  return (
    <>
      <Disclosure summary={words.kinds.question} name="review" inFull>
        <ReviewForm
          action={askQuestion.bind(null, reference)}
          choices={[]}
          note="required"
          press={randomUUID()}
        />
      </Disclosure>
      {certificate && (
        <Disclosure summary={words.kinds.certificate} name="review" inFull>
          {days.length === 0 ? (
            <p className="pb-6">{words.noDays}</p>
          ) : (
            <ReviewForm
              action={askForCertificate.bind(null, reference)}
              choices={[traveler, due]}
              note="optional"
              press={randomUUID()}
            />
          )}
        </Disclosure>
      )}
      <Disclosure summary={words.kinds['measures-quoted']} name="review" inFull>
        <p className="measure">{words.quoteLead}</p>
        <ReviewForm
          action={quoteMeasures.bind(null, reference)}
          choices={[traveler]}
          fields={[
            { name: 'measures', label: words.measures, hint: words.measuresHint },
            { name: 'amountYen', label: words.amount, hint: words.amountHint, unit: words.yen },
          ]}
          note="optional"
          press={randomUUID()}
        />
      </Disclosure>
      <Disclosure summary={words.kinds['carer-asked']} name="review" inFull>
        <ReviewForm
          action={askForCarer.bind(null, reference)}
          choices={[]}
          note="optional"
          press={randomUUID()}
        />
      </Disclosure>
      <Disclosure summary={words.kinds['with-carer']} name="review" inFull>
        {carers.length === 0 ? (
          <p className="pb-6">{words.noCarer}</p>
        ) : (
          <ReviewForm
            action={acceptHereWithCarer.bind(null, reference)}
            choices={[traveler, carer]}
            note="none"
            press={randomUUID()}
          />
        )}
      </Disclosure>
    </>
  );
}

function History({ reviews }: { reviews: Application['reviews'] }) {
  return (
    <>
      <h3 className="mb-2 font-bold">{words.history}</h3>
      <ul className="mb-6 space-y-1">
        {reviews.map(({ kind, at, dueDate, settled }) => (
          <li key={at.getTime()}>
            {shownMoment(at)}　{words.past[kind]}
            {dueDate !== null && `（${words.until(dayOf(dueDate))}）`}
            {settled !== null && `　${words.settled[settled]}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Settle(props: { reference: string; settled: 'received' | 'not-needed'; label: string }) {
  return (
    <ButtonForm action={settleHere.bind(null, props.reference)} label={props.label} size="small">
      <input type="hidden" name="settled" value={props.settled} />
    </ButtonForm>
  );
}
