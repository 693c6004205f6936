import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import type { Terms } from '@/lib/rules/terms';
import { priceLineLabel } from '@/lib/wording/booking/price-lines';
import {
  chargeInWords,
  hoursInWords,
  stepDatesInWords,
  stepInWords,
} from '@/lib/wording/cancellation/fees';
import { documentText as words } from '@/lib/wording/documents/booking-documents';
import { conductorLabels, mealLabels } from '@/lib/wording/search/tour';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import type { TourSnapshot } from '../catalogue/tour-snapshot';
import { agency } from '../system/agency';
import { holidaysAround, publicHolidays } from '../system/holidays';
import { type DocumentSection, type PreparedDocument, preparedDocument } from './document-content';
import { printedTerms } from './printed-terms';

/** A price line as a document prints it. */
export type StatedLine = {
  readonly label: string;
  readonly quantity: number;
  readonly unitYen: number;
  readonly amountYen: number;
};

export type StatedFacts = {
  readonly snapshot: TourSnapshot;
  readonly terms: Terms;
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly travelers: number;
  readonly lines: readonly StatedLine[];
  readonly totalYen: number;
};

/**
 * 取引条件説明書面 of an application: the terms, figures and dates as they would become the contract.
 *
 * @clause D2-5
 */
export function termsStatement(facts: {
  snapshot: TourSnapshot;
  terms: Terms;
  departureDate: CalendarDate;
  returnDate: CalendarDate;
  party: readonly unknown[];
  price: PartyPrice & { kind: 'priced' };
}): PreparedDocument {
  const { snapshot, price } = facts;
  const lines = price.lines.map((line) => ({
    label: priceLineLabel(line, snapshot.options),
    quantity: line.quantity,
    unitYen: line.unitYen,
    amountYen: line.amountYen,
  }));
  const stated: StatedFacts = {
    ...facts,
    travelers: facts.party.length,
    lines,
    totalYen: price.total,
  };
  return preparedDocument('terms-statement', words.statementTitle, statedSections(stated));
}

/** What statement and contract document have in common. */
export function statedSections(facts: StatedFacts): readonly DocumentSection[] {
  const { snapshot, terms } = facts;
  return [
    {
      heading: words.organiser,
      paragraphs: words.organiserParagraphs(agency()),
      rows: words.organiserRows(agency()),
    },
    { heading: words.tour, paragraphs: [], rows: tourRows(facts) },
    { heading: words.itinerary, paragraphs: [], rows: itineraryRows(snapshot) },
    { heading: words.price, paragraphs: [words.due], rows: priceRows(facts) },
    { heading: words.included, paragraphs: snapshot.included, rows: [] },
    { heading: words.excluded, paragraphs: snapshot.excluded, rows: [] },
    feeSection(facts),
    { heading: words.formation, paragraphs: words.formationParagraphs, rows: [] },
    {
      heading: words.basis,
      paragraphs: [
        words.basisParagraph(
          dayInWords(snapshot.conditionsBasisDate as CalendarDate, publicHolidays),
          dayInWords(snapshot.priceBasisDate as CalendarDate, publicHolidays),
        ),
      ],
      rows: [],
    },
    { heading: words.guarantee, paragraphs: [words.guaranteeParagraph], rows: [] },
    ...printedTerms(terms).sections,
  ];
}

function tourRows(facts: StatedFacts): string[][] {
  const { snapshot } = facts;
  const rows = words.tourRows;
  const calendar = holidaysAround(facts.departureDate, facts.departureDate);
  const optional = [
    [rows.lodging, snapshot.lodging],
    [rows.passport, snapshot.passportValidityNote],
    [rows.insurance, snapshot.insuranceNote],
  ].filter(([, detail]) => detail !== '') as string[][];
  return [
    [rows.title, snapshot.title],
    [rows.departure, dayInWords(facts.departureDate, calendar)],
    [rows.return, dayInWords(facts.returnDate, calendar)],
    [rows.meeting, `${snapshot.meetingTime} ${snapshot.meetingPlace}`],
    [rows.transport, snapshot.transport],
    ...optional,
    [rows.conductor, conductorLabels[snapshot.conductor] ?? snapshot.conductor],
    [rows.minimum, words.people(snapshot.minimumParticipants)],
    [rows.people, words.people(facts.travelers)],
  ];
}

function itineraryRows({ itinerary }: TourSnapshot): string[][] {
  const meal = (code: string) => mealLabels[code] ?? code;
  const rows = itinerary.map((day) => [
    words.dayNo(day.day),
    `${day.title}\n${day.description}`,
    words.meals(meal(day.breakfast), meal(day.lunch), meal(day.dinner)),
    day.stay,
  ]);
  return [[...words.itineraryHead], ...rows];
}

function priceRows({ lines, totalYen }: StatedFacts): string[][] {
  const rows = lines.map((line) => [
    line.label,
    String(line.quantity),
    yenInWords(line.unitYen),
    yenInWords(line.amountYen),
  ]);
  return [[...words.priceHead], ...rows, [words.total, '', '', yenInWords(totalYen)]];
}

function feeSection(facts: StatedFacts): DocumentSection {
  const { terms, departureDate } = facts;
  const steps = feeSteps(
    {
      departureDate,
      dayTrip: facts.snapshot.dayTrip,
      traveler: null,
    },
    terms,
  );
  if (isRefusal(steps)) throw new Error(`${terms.id} has no fee table for this tour`);
  const calendar = holidaysAround(departureDate, departureDate);
  const rows = steps.map((row) => [
    stepInWords(row),
    stepDatesInWords(row, calendar),
    chargeInWords(row.step.charge),
  ]);
  const article = `旅行条件書 ${steps[0]?.step.article ?? ''}`;
  return {
    heading: words.fees,
    paragraphs: [words.feesParagraph(article, hoursInWords(terms.acceptance))],
    rows: [[...words.feesHead], ...rows],
  };
}
