import 'server-only';
import type { ConsentChoice } from '@/lib/schemas/booking/consents';
import type { TypedContact } from '@/lib/schemas/booking/contact';
import type { GuardianAnswer } from '@/lib/schemas/booking/guardians';
import type { ChosenAnswers } from '@/lib/schemas/booking/option-choice';
import type { TypedTraveler } from '@/lib/schemas/booking/travelers';

export type ConsentAnswer = {
  /** Fingerprint of the text that was shown. */
  readonly sha256: string;
} & (
  | { readonly decision: ConsentChoice }
  /** By place in the party, with the name that stood beside the box. */
  | { readonly each: readonly { readonly name: string; readonly decision: ConsentChoice }[] }
);

/** キャンセル待ち: when the traveler agreed to wait, and to which day. */
export type DraftWaiting = { readonly agreedAt: string; readonly lastDate: string };

/** What ending a booking comes to, in whole yen. */
export type LeavingFigures = {
  readonly feeYen: number;
  readonly refundYen: number;
  readonly owedYen: number;
  readonly differenceYen: number;
};

/** The answers of an application that is not sent yet; null where a step is still ahead. */
export type DraftAnswers = {
  readonly size: number;
  /** Which list of purposes stood above the first personal field (D0-P0). */
  readonly purposesVersion: string | null;
  readonly travelers: readonly TypedTraveler[] | null;
  readonly contact: TypedContact | null;
  /** By place in the party; only for those who need a guardian. */
  readonly guardians: Readonly<Record<string, GuardianAnswer>> | null;
  readonly rooms: readonly (readonly number[])[] | null;
  readonly options: ChosenAnswers | null;
  readonly consents: Readonly<Record<string, ConsentAnswer>> | null;
  readonly antiSocialDeclared: boolean;
  /** Who of the staff read the texts of the consents out, where the traveler did not read them on a page. */
  readonly consentsReadBy?: string | null;
  /** Set where the application asks for a place in the line and holds no seats; missing in older drafts. */
  readonly waiting?: DraftWaiting | null;
  /** 日程・コースの変更: the booking that this one ends once its contract has formed; missing in other drafts. */
  readonly replaces?: { readonly bookingId: string; readonly reference: string } | null;
  /** What the traveler saw on the check page: any other total or statement is shown anew. */
  readonly checked: {
    readonly totalYen: number;
    readonly statementSha256: string;
    /** What ending the booking that is replaced comes to. */
    readonly leaving?: LeavingFigures;
  } | null;
};

/** An application that has only begun. */
export function newAnswers(size: number): DraftAnswers {
  return {
    size,
    purposesVersion: null,
    travelers: null,
    contact: null,
    guardians: null,
    rooms: null,
    options: null,
    consents: null,
    antiSocialDeclared: false,
    checked: null,
  };
}

/** The answers that still hold for another number of people. */
export function draftAnswersFor(answers: DraftAnswers, size: number): Partial<DraftAnswers> {
  if (size === answers.size) return {};
  const travelers = answers.travelers?.slice(0, size) ?? null;
  return { size, travelers, guardians: null, rooms: null, options: null, checked: null };
}
