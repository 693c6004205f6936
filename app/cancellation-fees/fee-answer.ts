import { addDays, dayOrNull, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { instant, instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { BOOKED_LONG_AGO } from '@/lib/rules/cancellation/booking-step';
import { type CancellationFacts, cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { CancellationQuote } from '@/lib/rules/cancellation/cancellation-quote';
import { tourPhase } from '@/lib/rules/contract/tour-clock';
import type { FeeQuestion } from '@/lib/schemas/cancellation/fee-question';
import type { ListedDeparture } from '@/lib/server/catalogue/list-departures';
import { holidaysAround } from '@/lib/server/system/holidays';
import { shownDay } from '@/lib/server/system/shown-moment';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { feeQuestionWords as words } from '@/lib/wording/cancellation/fee-question';
import type { AskedTour } from './find-asked-tour';

export type FeeAnswer =
  | { readonly kind: 'wrong'; readonly field: string; readonly message: string }
  | {
      readonly kind: 'answer';
      readonly departure: ListedDeparture;
      readonly facts: CancellationFacts;
      readonly quote: CancellationQuote;
      /** Asked for this very moment: the countdown runs. */
      readonly isNow: boolean;
      readonly priceYen: number;
    };

/** What cancelling would cost as it was asked; left-out answers are taken as the page says. */
export function feeAnswer(asked: AskedTour, question: FeeQuestion, at: Date): FeeAnswer | null {
  const { tour, terms, departures } = asked;
  if (departures.length === 0) return null;
  const departure =
    question.date === ''
      ? usualDeparture(asked)
      : departures.find((one) => one.date === question.date);
  if (departure === undefined) {
    const departed = dayOrNull(question.date) !== null && question.date < asked.today;
    const message = departed ? words.errors.departed : words.errors.date;
    return { kind: 'wrong', field: 'date', message };
  }
  const priceYen = question.price ?? departure.lowestAdultYen;
  const declaredAt =
    question.on === null
      ? instant(at.getTime())
      : instantInJapan(question.on, question.at ?? openingHour(asked));
  const tourTime = { startsAt: instant(departure.startsAtMs), returnDate: departure.returnDate };
  if (tourPhase(tourTime, declaredAt) === 'over') {
    const end = shownDay(departure.returnDate);
    return { kind: 'wrong', field: 'on', message: words.errors.over(end) };
  }
  const around =
    question.on !== null && question.on > departure.date ? question.on : departure.date;
  const facts: CancellationFacts = {
    departureDate: departure.date,
    returnDate: departure.returnDate,
    dayTrip: tour.dayTrip,
    startsAt: instant(departure.startsAtMs),
    declaredAt,
    noShow: false,
    ground: null,
    partySize: question.people,
    travelers: Array.from({ length: question.people }, () => ({
      tourPrice: yen(priceYen),
      ageBand: 'adult' as const,
    })),
    receivedYen: yen(priceYen * question.people),
    // Asked about no booking: what counts when its first days are over.
    bookedAt: BOOKED_LONG_AGO,
    calendar: holidaysAround(
      question.on !== null && question.on < asked.today ? question.on : asked.today,
      around,
    ),
  };
  const quote = cancellationFee(facts, terms);
  if (isRefusal(quote)) {
    return { kind: 'wrong', field: 'on', message: cancelRefusalWords[quote.reason] };
  }
  return { kind: 'answer', departure, facts, quote, isNow: question.on === null, priceYen };
}

/** The hour taken when a day of declaration stands without one. */
export function openingHour({ terms }: AskedTour): string {
  return terms.acceptance.windows[0]?.from ?? '12:00';
}

/** The departure shown before one is chosen: about a month ahead. */
export function usualDeparture({ departures, today }: AskedTour): ListedDeparture | undefined {
  const bookable = departures.filter((one) => one.date >= addDays(today, 1));
  return bookable.find((one) => daysBetween(today, one.date) >= 28) ?? bookable.at(-1);
}
