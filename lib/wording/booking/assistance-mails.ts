import type { ComposedMail } from '../site/mail-names';
import { type BookingMailFacts, bookingMail } from './booking-mails';
import { quoteInMail, specialMeasuresWords } from './special-measures';

/** What the desk asks when it reviews special assistance. */
export type AssistanceAsked =
  | { readonly kind: 'question' | 'carer-asked' }
  | { readonly kind: 'certificate'; readonly of: string; readonly due: string }
  | {
      readonly kind: 'measures-quoted';
      readonly of: string;
      readonly measures: string;
      readonly amountYen: number;
      /** What the trip costs with it. */
      readonly totalYen: number;
    };

/** 特別な配慮のご相談: what the desk asks, in its own words, and until when the seats wait for the answer. */
export function assistanceMail(
  facts: BookingMailFacts,
  asked: AssistanceAsked & { readonly note: string; readonly answerBy: string },
): ComposedMail {
  const { template, subject, opening } = askedInWords(asked);
  return bookingMail(template, subject, facts, [
    opening,
    ...(asked.note === '' ? [] : [asked.note]),
    ...(asked.kind === 'measures-quoted' ? quoteInMail(asked) : answered(asked.answerBy)),
  ]);
}

function answered(answerBy: string): readonly string[] {
  return [
    'お答えは、お電話か、このメールの差出人へのメールでお願いします。契約はまだ成立していません。料金もかかっていません。',
    `お席は、${answerBy}まで確保しています。それまでに、お受けできるかどうかをお返事します。`,
  ];
}

function askedInWords(asked: AssistanceAsked) {
  switch (asked.kind) {
    case 'question':
      return {
        template: 'assistance-question',
        subject: '特別な配慮についておたずねします',
        opening: 'ご希望の配慮について、当社でできることを確かめるため、次のことを教えてください。',
      } as const;
    case 'measures-quoted':
      return {
        template: 'assistance-quote',
        subject: '特別な措置の費用をお知らせします',
        opening: specialMeasuresWords.lead,
      } as const;
    case 'carer-asked':
      return {
        template: 'assistance-carer',
        subject: '介助をされる方のご参加をお願いします',
        opening:
          'ご希望の配慮を確かめた結果、安全にご参加いただくために、介助をされる方のご同行をお願いします（旅行条件書）。ご一緒される方を加えてお申し込みいただければ、お受けできるかどうかをお返事します。',
      } as const;
    case 'certificate':
      return {
        template: 'assistance-certificate',
        subject: '医師の診断書をお願いします',
        opening: `${asked.of} 様のご参加をお受けできるかどうかを確かめるため、医師の診断書をお願いします（旅行条件書）。\n期限：${asked.due}\n診断書は担当者が確かめるだけで、当社には残しません。確かめた後にお返しするか、処分します。`,
      } as const;
  }
}
