import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { DeclarationChannel } from '@/lib/rules/cancellation/declaration';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import type {
  PartyCancellation,
  PartyChoice,
  PartyFacts,
} from '@/lib/rules/cancellation/party-cancellation';
import type { Terms } from '@/lib/rules/terms';
import { dayInWords, momentInWords } from '../site/day';
import { yenInWords } from '../site/money';
import { daysBeforeStart } from './days-before';
import { declarationWords } from './declaration';
import { chargeInWords, stepInWords } from './fees';
import { groundWords, noShowGround, ownConvenience } from './grounds';

/** One figure with its name. Screen, mail, receipt and record carry the same lines. */
export interface CancellationLine {
  readonly key: string;
  readonly term: string;
  readonly detail: string;
}

type Lines = readonly CancellationLine[];

/** When, by which step and article, on what ground. */
export function basisLines(
  answer: PartyCancellation,
  choice: PartyChoice,
  facts: PartyFacts,
  terms: Pick<Terms, 'cancellation'>,
  channel: DeclarationChannel = 'web',
): Lines {
  const { quote } = answer;
  const { calendar } = facts;
  return [
    { key: 'ground', term: '取消しの理由', detail: groundInWords(choice) },
    {
      key: 'declared',
      term: choice.noShow ? '当社が記録した日時' : 'お申し出の日時',
      detail: momentInWords(choice.declaredAt, calendar),
    },
    ...(channel === 'web'
      ? []
      : [{ key: 'channel', term: 'お申し出の方法', detail: declarationWords[channel] }]),
    ...(choice.noShow
      ? []
      : [{ key: 'received', term: '受付の日時', detail: receivedInWords(answer, calendar) }]),
    { key: 'step', term: '取消料の区分', detail: stepOf(answer, choice, facts, terms) },
    { key: 'article', term: '根拠', detail: `旅行条件書 ${quote.step.article}` },
    ...foundLines(answer, choice),
  ];
}

/** How a fee was found out that the terms leave open. */
function foundLines({ quote }: PartyCancellation, { found }: PartyChoice): Lines {
  if (!quote.found) return [];
  const how = found?.how ? `（${found.how}）` : '';
  const detail = `旅行条件書 ${quote.step.article}により、当社がお調べした額です${how}`;
  return [{ key: 'found', term: '取消料の決め方', detail }];
}

/** What it costs, what goes back and when, what those who stay pay. */
export function moneyLines(answer: PartyCancellation, calendar: BusinessCalendar): Lines {
  const { quote, difference, reduction, reductionDueDate, unchanged } = answer;
  const price = answer.leaving.reduce((sum, one) => sum + one.tourPrice, 0);
  const lines: CancellationLine[] = [
    { key: 'price', term: '取り消す方の旅行代金', detail: yenInWords(price) },
    { key: 'fee', term: '取消料', detail: yenInWords(quote.fee) },
  ];
  if (quote.owed > 0) {
    lines.push({ key: 'owed', term: 'ご請求する取消料の残り', detail: yenInWords(quote.owed) });
  } else {
    lines.push({ key: 'refund', term: 'お返しする金額', detail: yenInWords(quote.refund) });
  }
  if (quote.refundDueDate !== null) {
    const due = `${dayInWords(quote.refundDueDate, calendar)}まで`;
    lines.push({ key: 'refund-due', term: 'お返しする期日', detail: due });
  }
  if (difference > 0) {
    const detail = `${yenInWords(difference)}（別にご請求します）`;
    lines.push({ key: 'difference', term: '残る方のお部屋の差額', detail });
  }
  if (reduction > 0) {
    const by = reductionDueDate === null ? '' : `${dayInWords(reductionDueDate, calendar)}までに`;
    const detail = `${yenInWords(reduction)}（${by}お返しします。お支払いの残りがあるときは、そこから差し引きます）`;
    lines.push({ key: 'reduction', term: '残る方のお部屋の減額', detail });
  }
  if (unchanged !== 0) {
    const detail = `${yenInWords(unchanged)}（残る方のご予約にそのまま残り、金額は変わりません。取り消す方の取消料の計算には含めません）`;
    lines.push({ key: 'unchanged', term: '予約全体やお部屋ごとの代金', detail });
  }
  return lines;
}

function groundInWords(choice: PartyChoice): string {
  if (choice.noShow) return noShowGround;
  return choice.ground === null ? ownConvenience.label : groundWords[choice.ground].label;
}

function receivedInWords(answer: PartyCancellation, calendar: BusinessCalendar): string {
  const { receivedAt, dayNo } = answer.quote;
  return `${momentInWords(receivedAt, calendar)}${daysBeforeStart(dayNo)}`;
}

function stepOf(
  answer: PartyCancellation,
  choice: PartyChoice,
  facts: PartyFacts,
  terms: Pick<Terms, 'cancellation'>,
): string {
  const { step, found } = answer.quote;
  if (choice.ground !== null) return '取消料のかからない取消し';
  const rows = feeSteps({ ...facts, traveler: null }, terms);
  const row = isRefusal(rows) ? undefined : rows.find((one) => one.step.id === step.id);
  // Who asks has asked already.
  const asked = found && step.charge.kind === 'ask';
  const charge = asked ? '当社がお調べする額' : chargeInWords(step.charge);
  return row ? `${stepInWords(row)}（${charge}）` : charge;
}
