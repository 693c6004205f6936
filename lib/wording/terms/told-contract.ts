import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Figure } from '@/lib/rules/calendar/figure';
import type { Yen } from '@/lib/rules/calendar/yen';
import { clausesOf, inYen, type Told, told } from './told';

/** Acceptance of an application, from which the deposit's days are counted. */
export function toldAccepted(acceptedOn: CalendarDate): Told {
  return told(`${acceptedOn}に承諾を通知しました。`, `Accepted on ${acceptedOn}.`);
}

/** On which day before departure somebody applied. */
export function toldApplied(dayNo: number): Told {
  return told(
    `お申し込みは出発日からさかのぼって${dayNo}日目です。`,
    `Applied on day ${dayNo} before departure.`,
  );
}

/** 申込金: the least and the most. */
export function toldDeposit(
  price: Yen,
  answer: { readonly minimum: Yen; readonly maximum: Yen; readonly article: string },
  clause: string | null,
): Told {
  const { minimum, maximum, article } = answer;
  return told(
    `旅行代金${inYen.ja(price)}の申込金は、${inYen.ja(minimum)}以上${inYen.ja(maximum)}以下です（${article}）。`,
    `For a price of ${inYen.en(price)} the deposit is at least ${inYen.en(minimum)} and at most ${inYen.en(maximum)} (${article}).`,
    clause,
  );
}

/** 緊急手配料: from which day, and how much. */
export function toldUrgent(
  answer: { readonly fromDate: CalendarDate; readonly fee: Yen; readonly article: string },
  clause: string | null,
): readonly Told[] {
  const { fromDate, fee, article } = answer;
  return [
    told(
      `${fromDate}以降のお申し込みには緊急手配料がかかります（${article}）。`,
      `Applications from ${fromDate} on are urgent (${article}).`,
      clause,
    ),
    told(`緊急手配料：${inYen.ja(fee)}。`, `The fee is ${inYen.en(fee)}.`),
  ];
}

/** 変更補償金: the rates and what is paid, null where it stays below the least. */
export function toldCompensation(
  answer: {
    readonly ratePerMille: number;
    readonly payable: Yen;
    readonly dueDate: CalendarDate | null;
    readonly article: string;
  },
  rowClause: string | null,
  figure: Figure | null,
): readonly Told[] {
  const { payable, dueDate, article } = answer;
  const percent = answer.ratePerMille / 10;
  return [
    told(
      `変更の率の合計は${percent}%です（${article}）。`,
      `The rates add up to ${percent}% (${article}).`,
      rowClause,
    ),
    dueDate === null
      ? told(
          'お一人様の額が下限に満たないため、お支払いはありません。',
          'Below the minimum for a traveler: nothing is paid.',
          clausesOf(['D2-21.2b', 'D3-26.2'], figure),
        )
      : told(
          `お支払い額は${inYen.ja(payable)}、期限は${dueDate}です。`,
          `${inYen.en(payable)} is paid by ${dueDate}.`,
          clausesOf(['D2-21.1', 'D2-21.2a', 'D3-26.1', 'D3-26.2'], figure),
        ),
  ];
}

/** Whether damage was reported in time. */
export function toldClaim(inTime: boolean): Told {
  return inTime
    ? told('通知は期間内です。', 'The notice is in time.')
    : told('通知は期間を過ぎています。', 'The notice is late.');
}

/** What the age of one traveler asks for. */
export function toldEligibility(
  traveler: {
    readonly ageAtApplication: number;
    readonly ageAtDeparture: number;
    readonly guardianConsentRequired: boolean;
    readonly mustBeAccompanied: boolean;
  },
  no: number,
  figure: Figure | null,
): Told {
  const { ageAtApplication, ageAtDeparture, guardianConsentRequired, mustBeAccompanied } = traveler;
  return told(
    `${no}人目：お申し込み時${ageAtApplication}歳、出発時${ageAtDeparture}歳。同意書は${guardianConsentRequired ? '必要' : '不要'}、同行は${mustBeAccompanied ? '必要' : '不要'}です。`,
    `Traveler ${no}: ${ageAtApplication} at application, ${ageAtDeparture} at departure; a guardian's consent is ${guardianConsentRequired ? '' : 'not '}needed, company is ${mustBeAccompanied ? '' : 'not '}needed.`,
    clausesOf(['D2-4.1a', 'D2-4.1b', 'D3-4.1', 'D3-4.2', 'D4-2.1'], figure),
  );
}
