import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { TypedConsent } from '@/lib/schemas/booking/consents';
import { readApplication } from '../application/draft/application';
import { consentAnswers } from '../application/draft/consent-answers';
import type { DraftAnswers } from '../application/draft/draft-answers';
import { type Draft, draftBySecret } from '../application/draft/find-draft';
import { saveDraft } from '../application/draft/save-draft';
import { startDraft } from '../application/draft/start-draft';
import type { ConsentItem } from '../consents/consent-item';
import { PACKAGE } from '../product/package/package-product';
import type { ProductRef } from '../product/product';
import { db } from '../system/db';
import { type CastDeparture, type CastPerson, SATO } from './fixtures';

/** A traveler of the cast as the form would have parsed them. */
export function typedTraveler(person: CastPerson, overseas = false) {
  return {
    family: person.family,
    given: person.given,
    familyKana: 'カナ',
    givenKana: 'カナ',
    birth: calendarDate(person.birthDate),
    assistance: null,
    romanFamily: overseas ? 'SURNAME' : null,
    romanGiven: overseas ? 'GIVEN' : null,
    spellingChecked: overseas ? true : null,
    sex: overseas ? ('unstated' as const) : null,
    nationality: overseas ? 'JP' : null,
    documentHelp: overseas ? false : null,
    passport: null,
  };
}

export const typedContact = {
  email: 'hanako@example.jp',
  phone: '09000000009',
  postalCode: '0000009',
  address: '東京都水面区凪町九丁目9番9号',
  emergency: null,
};

/** A departure by its id, or any other product as it is. */
export function packageOf(product: string | ProductRef): ProductRef {
  return typeof product === 'string' ? { kind: PACKAGE, key: product } : product;
}

/** Reads a draft again as the browser with its secret would. */
export async function reread(
  secret: string,
  product: string | ProductRef,
  at: Date,
): Promise<Draft> {
  const draft = await draftBySecret(secret, packageOf(product), at);
  if (draft === null) throw new Error('the draft is gone');
  return draft;
}

/**
 * An application with every step answered, ready to be paid; `changes` are made before consents and check.
 * Optional items are refused.
 */
export async function filledDraft(
  departure: CastDeparture,
  at: Date,
  people: readonly CastPerson[] = SATO,
  changes: Partial<DraftAnswers> = {},
): Promise<{ draft: Draft; secret: string }> {
  const started = await startDraft(
    {
      product: packageOf(departure.id),
      size: people.length,
      holder: null,
      waiting: changes.waiting ?? null,
    },
    at,
  );
  if (started.kind !== 'started') throw new Error('no seats');
  const { secret } = started;
  const overseas = departure.kind === 'overseas';
  const places = people.map((_, place) => place);
  await saveDraft(
    await reread(secret, departure.id, at),
    {
      purposesVersion: 'test',
      travelers: people.map((person) => typedTraveler(person, overseas)),
      contact: typedContact,
      guardians: guardiansOf(people),
      rooms: departure.kind === 'day-trip' ? null : [places],
      options: {},
      antiSocialDeclared: true,
      ...changes,
    },
    at,
  );
  await consentAndCheck(secret, departure.id, at);
  return { draft: await reread(secret, departure.id, at), secret };
}

/**
 * Grants what is necessary, refuses what is not but for what is given (by item, or by item and place), and checks
 * what is shown.
 */
export async function consentAndCheck(
  secret: string,
  product: string | ProductRef,
  at: Date,
  given: Readonly<Record<string, TypedConsent>> = {},
) {
  const draft = await reread(secret, product, at);
  const application = await readApplication(draft, at);
  if (application?.price?.kind !== 'priced') throw new Error('the draft has no price');
  const { items, party } = application;
  const typed = (item: ConsentItem): TypedConsent => {
    if (item.required) return 'granted';
    return item.asked === 'each' ? party.map(() => 'refused') : 'refused';
  };
  const decided = Object.fromEntries(items.map((item) => [item.key, typed(item)]));
  const consents = consentAnswers(items, party, { ...decided, ...given });
  const checked = {
    totalYen: application.price.total,
    statementSha256: application.statement?.sha256 ?? '',
  };
  await saveDraft(draft, { consents, checked }, at);
}

function guardiansOf(people: readonly CastPerson[]): DraftAnswers['guardians'] {
  const minors = people.flatMap((person, place) =>
    person.guardian === undefined ? [] : [[String(place), person.guardian] as const],
  );
  return Object.fromEntries(
    minors.map(([place, guardian]) => [
      place,
      {
        companion: guardian,
        consent: { kind: 'in-booking' as const, place: guardian, relation: '親' },
      },
    ]),
  );
}

/** Everything of a booking that a test may ask about. */
export async function wholeBooking(id: string) {
  return db().booking.findUniqueOrThrow({
    where: { id },
    include: {
      travelers: { orderBy: { position: 'asc' } },
      package: { include: { rooms: true } },
      priceLines: true,
      ledger: { orderBy: { id: 'asc' } },
      payments: true,
      documents: { include: { deliveries: true } },
      events: { orderBy: { id: 'asc' } },
      consents: { include: { payload: true }, orderBy: { seq: 'asc' } },
      guardianConsents: true,
      hold: true,
      mails: { orderBy: { id: 'asc' } },
    },
  });
}
