import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { now } from '../../system/clock';
import { type Application, findOffer, readApplication } from './application';
import { type BookPlace, bookPath } from './draft-cookie';
import { type Draft, findDraft, findSentBooking } from './find-draft';
import { asksForRooms, BOOK_STEPS, type BookStep, missingStep } from './missing-step';

export type OpenedStep = {
  readonly place: BookPlace;
  readonly draft: Draft;
  readonly application: Application;
};

/** The place of a page's address, or of a form's hidden argument. 404 for what cannot be one. */
export function bookPlace(given: unknown): BookPlace {
  const { code, date } = (given ?? {}) as Partial<Record<string, unknown>>;
  if (typeof code !== 'string' || !/^[a-z0-9-]{1,80}$/.test(code)) notFound();
  if (typeof date !== 'string') notFound();
  try {
    return { code, date: calendarDate(date) };
  } catch {
    notFound();
  }
}

/** The departure of a page's address. 404 when it does not leave that day. */
export async function openOffer(params: { code: string; date: string }) {
  const place = bookPlace(params);
  await connection();
  const at = now();
  const offer = await findOffer(`${place.code}.${place.date}`, at);
  if (offer === null) notFound();
  return { place, offer, at };
}

/**
 * What a step's page shows, null when this browser has no draft here. An application that was sent leads to its end;
 * a step that cannot be reached yet leads back to the first one with something to answer.
 */
export async function openStep(
  params: { code: string; date: string },
  step: BookStep,
): Promise<OpenedStep | null> {
  const place = bookPlace(params);
  await connection();
  const draft = await findDraft(place);
  if (draft === null) {
    if ((await findSentBooking(place)) !== null) redirect(bookPath(place, 'done'));
    return null;
  }
  const application = await readApplication(draft, now());
  if (application === null) notFound();
  const missing = missingStep(application, draft.answers);
  if (BOOK_STEPS.indexOf(missing) < BOOK_STEPS.indexOf(step)) redirect(bookPath(place, missing));
  if (step === 'rooms' && !asksForRooms(application)) redirect(bookPath(place, missing));
  return { place, draft, application };
}
