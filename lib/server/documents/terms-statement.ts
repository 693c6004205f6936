import 'server-only';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import type { DepositPlan } from '@/lib/rules/money/payment-plan';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import { conditionsWords } from '@/lib/wording/agency/general-conditions';
import { priceLineLabel } from '@/lib/wording/booking/price-lines';
import { besideTheSteps } from '@/lib/wording/cancellation/beside-lines';
import { chargeInWords, stepDatesInWords, stepInWords } from '@/lib/wording/cancellation/fees';
import { hoursInWords } from '@/lib/wording/cancellation/hours';
import { documentText as words } from '@/lib/wording/documents/booking-documents';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import { nonPaymentInWords } from '@/lib/wording/money/non-payment';
import { dateInWords, dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import type { ProductOffer } from '../product/product';
import { productOf } from '../product/products';
import { agency } from '../system/agency';
import { holidaysAround } from '../system/holidays';
import { type PreparedDocument, preparedDocument } from './document-content';
import { printedTerms } from './printed-terms';
import type { StatedFacts } from './stated-facts';

/**
 * 取引条件説明書面 of an application: the terms, figures and dates as they would become the contract.
 *
 * @clause D2-5
 */
export function termsStatement(
  offer: ProductOffer & Pick<StatedFacts, 'terms' | 'conditions'>,
  people: number,
  price: PartyPrice & { kind: 'priced' },
  plan: DepositPlan | null,
): PreparedDocument {
  const { trip, terms, conditions, departureDate } = offer;
  const lines = price.lines.map((line) => ({
    label: priceLineLabel(line, trip.options),
    quantity: line.quantity,
    unitYen: line.unitYen,
    amountYen: line.amountYen,
  }));
  const sections = productOf({ product: offer.product.kind }).describe(offer.content, {
    ...offer,
    people,
  });
  const stated = {
    terms,
    conditions,
    departureDate,
    dayTrip: trip.dayTrip,
    people,
    sections,
    lines,
  };
  const due =
    plan === null
      ? words.due
      : words.dueWithDeposit({
          ...plan,
          dueDay: dayInWords(plan.dueDate, holidaysAround(plan.dueDate, plan.dueDate)),
          unpaid: nonPaymentInWords(plan.dueDate, terms),
        });
  const content = statedSections({ ...stated, due, totalYen: price.total });
  return preparedDocument('terms-statement', words.statementTitle, content);
}

/** What statement and contract document have in common. */
export function statedSections(facts: StatedFacts): readonly DocumentSection[] {
  const { sections, terms } = facts;
  return [
    {
      heading: words.organiser,
      paragraphs: words.organiserParagraphs(agency()),
      rows: words.organiserRows(agency()),
    },
    ...sections.trip,
    { heading: words.price, paragraphs: [facts.due], rows: priceRows(facts) },
    ...sections.price,
    feeSection(facts),
    { heading: words.formation, paragraphs: words.formationParagraphs, rows: [] },
    ...sections.basis,
    { heading: words.guarantee, paragraphs: [words.guaranteeParagraph], rows: [] },
    ...conditionsSection(facts),
    ...printedTerms(terms).sections,
  ];
}

/** Which 旅行業約款 goes with the terms: its version, and the file by its fingerprint. */
function conditionsSection({ conditions }: StatedFacts): DocumentSection[] {
  if (conditions === null) return [];
  const { version, firstDay, sha256 } = conditions;
  const { document: said } = conditionsWords;
  return [
    {
      heading: said.heading,
      paragraphs: [said.paragraph],
      rows: [
        [said.version, conditionsWords.version(version)],
        [said.from, dateInWords(firstDay)],
        [conditionsWords.fingerprint, sha256],
      ],
    },
  ];
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
  const calendar = holidaysAround(departureDate, departureDate);
  const steps = feeSteps(
    {
      departureDate,
      dayTrip: facts.dayTrip,
      partySize: facts.people,
      calendar,
      traveler: null,
    },
    terms,
  );
  if (isRefusal(steps)) throw new Error(`${terms.id} has no fee table for this tour`);
  const rows = steps.map((row) => [
    stepInWords(row),
    stepDatesInWords(row, calendar),
    chargeInWords(row.step.charge),
  ]);
  const article = `旅行条件書 ${steps[0]?.step.article ?? ''}`;
  return {
    heading: words.fees,
    paragraphs: [
      words.feesParagraph(article, hoursInWords(terms.acceptance)),
      ...besideTheSteps(terms.cancellation, facts.dayTrip),
    ],
    rows: [[...words.feesHead], ...rows],
  };
}
