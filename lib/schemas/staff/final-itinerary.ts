import * as z from 'zod/mini';
import { deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';
import { anyText, group, isWritable, transformed } from '../form/typed-text';

/** So many lines of transport, and so many nights, a form takes. */
export const MOST_LEGS = 8;
export const MOST_NIGHTS = 30;
export const MOST_VOUCHERS = 6;

/** A line that may stay empty. */
const line = (longest: number) =>
  transformed(anyText, (typed) => typed.replaceAll(/[\s\u3000]+/g, ' ').trim()).check(
    z.refine((text) => [...text].length <= longest, words.errors.tooLong(longest)),
    z.refine(isWritable, words.errors.wrong),
  );

const noteLines = transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim()).check(
  z.refine((text) => [...text].length <= 1_000, words.errors.tooLong(1_000)),
  z.refine((text) => isWritable(text.replaceAll('\n', '')), words.errors.wrong),
);

const hour = transformed(line(8), (typed) => {
  const found = /^(\d{1,2}):(\d\d)$/.exec(typed.normalize('NFKC'));
  return found === null ? typed : `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}`;
}).check(
  z.refine((text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), words.errors.hour),
);

/** Fields named by their place: `transport.0.service`. */
function places<Shape extends z.ZodMiniType>(from: number, count: number, shape: Shape) {
  const numbers = Array.from({ length: count }, (_, place) => String(from + place));
  return group(z.object(Object.fromEntries(numbers.map((number) => [number, shape]))));
}

const legs = transformed(
  places(0, MOST_LEGS, group(z.object({ service: line(100), route: line(200) }))),
  (typed) => Object.values(typed).filter(({ service, route }) => service !== '' || route !== ''),
);

const vouchers = transformed(
  places(0, MOST_VOUCHERS, group(z.object({ name: line(100), receipt: line(200) }))),
  (typed) => Object.values(typed).filter(({ name }) => name !== ''),
);

const nights = transformed(
  places(1, MOST_NIGHTS, group(z.object({ name: line(100), phone: line(40) }))),
  (typed) =>
    Object.entries(typed)
      .filter(([, { name, phone }]) => name !== '' || phone !== '')
      .map(([night, one]) => ({ night: Number(night), ...one })),
);

/** 確定書面の内容 as the desk types it; what must be there, the command says. */
export const itineraryOrder = z.object({
  ...{ meetingTime: hour, meetingPlace: line(200), transport: legs, lodging: nights },
  vouchers,
  ...{ guideName: line(60), guidePhone: line(40), emergencyPhone: line(40), note: noteLines },
  act: z.enum(['preview', 'make'], words.refusals['form-used']),
  /** The fingerprint of what was shown before. */
  seen: anyText,
  over: transformed(anyText, (typed) => (/^\d{1,4}$/.test(typed) ? Number(typed) : 0)),
  press: anyText.check(z.minLength(20, words.refusals['form-used']), z.maxLength(60)),
});
