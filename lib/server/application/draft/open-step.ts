import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { now } from '../../system/clock';
import { FORM_SENT } from '../../system/http/form-sent';
import { type Application, findOffer, readApplication } from './application';
import { type BookPlace, bookPath, productAt } from './draft-cookie';
import { type Draft, findDraft, findSentBooking } from './find-draft';
import { asksForRooms, BOOK_STEPS, type BookStep, missingStep } from './missing-step';

/** A step that is not to be answered: its draft is gone, or something before it is open again. */
export type StepAway = { readonly place: BookPlace; readonly away: 'gone' | BookStep };

export type OpenedStep = {
  readonly place: BookPlace;
  readonly draft: Draft;
  readonly application: Application;
};

/** The place of a page's address, or of a form's hidden argument. 404 for what cannot be one. */
export function bookPlace(given: unknown): BookPlace {
  const { code, date } = (given ?? {}) as Partial<Record<string, unknown>>;
  if (typeof code !== 'string' || !/^[a-z0-9-]{1,80}$/.test(code)) notFound();
  const day = typeof date === 'string' ? dayOrNull(date) : null;
  if (day === null) notFound();
  return { code, date: day };
}

/** The departure of a page's address. 404 when it does not leave that day. */
export async function openOffer(params: { code: string; date: string }) {
  const place = bookPlace(params);
  await connection();
  const at = now();
  const offer = await findOffer(productAt(place), at);
  if (offer === null) notFound();
  return { place, offer, at };
}

/**
 * What a step's page shows. An application that was sent leads to its end; a step that cannot be reached yet leads back
 * to the first one with something to answer, unless a form was just sent to it: then the page says so and keeps what
 * was typed.
 */
export async function openStep(
  params: { code: string; date: string },
  step: BookStep,
): Promise<OpenedStep | StepAway> {
  const place = bookPlace(params);
  await connection();
  const draft = await findDraft(place);
  if (draft === null) {
    if ((await findSentBooking(place)) !== null) redirect(bookPath(place, 'done'));
    return { place, away: 'gone' };
  }
  const application = await readApplication(draft, now());
  if (application === null) notFound();
  const missing = missingStep(application, draft.answers);
  if (BOOK_STEPS.indexOf(missing) < BOOK_STEPS.indexOf(step)) {
    if ((await headers()).has(FORM_SENT)) return { place, away: missing };
    redirect(bookPath(place, missing));
  }
  if (step === 'rooms' && !asksForRooms(application)) redirect(bookPath(place, missing));
  return { place, draft, application };
}
