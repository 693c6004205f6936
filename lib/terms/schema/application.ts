import { z } from 'zod';
import { depositCharge } from './deposit-charge';
import { deadline, figureShape, wholeYen } from './figure';

/** お申し込みの条件. */
export const eligibility = z.strictObject({
  guardianConsentBelow: z.int().min(0).max(30),
  signer: z.string().min(1),
  accompaniedBelow: z.int().min(0).max(30).nullable(),
  guardianFrom: z.int().min(15).max(30),
  ...figureShape,
});

const refusalReason = z.enum([
  'conditions-not-met',
  'anti-social',
  'violent-demand',
  'defamation-obstruction',
  'assistance-not-possible',
  'nuisance',
  'missing-details',
  'business',
  'card-refused',
]);

/** お申し込みのお断り. */
export const applicationRefusals = z.strictObject({
  reasons: z.array(refusalReason).min(1),
  noteRequired: z.array(refusalReason),
  ...figureShape,
});

/** 電話によるお申し込み. */
export const phoneApplication = z.strictObject({
  cutoffDays: z.int().min(0).max(365).nullable(),
  ...figureShape,
});

/** 契約の成立. */
export const formation = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        channels: z.array(z.enum(['web', 'phone', 'post', 'fax', 'email', 'counter'])).min(1),
        payments: z
          .array(z.enum(['card', 'deposit', 'no-deposit', 'on-collection', 'waitlist']))
          .min(1),
        moment: z.enum([
          'arrival',
          'dispatch',
          'handover',
          'acceptance',
          'acceptance-and-deposit',
          'dispatch-after-deposit',
          'arrival-after-deposit',
        ]),
        ...figureShape,
      }),
    )
    .min(1)
    .refine(
      (rules) => {
        const pairs = rules.flatMap((rule) =>
          rule.channels.flatMap((channel) => rule.payments.map((pay) => `${channel} ${pay}`)),
        );
        return new Set(pairs).size === pairs.length;
      },
      { error: 'one moment for each channel and payment' },
    ),
});

/** キャンセル待ち. */
export const waitlist = z.strictObject({
  moneyHeld: z.boolean(),
  end: z.enum(['agreed-limit', 'departure']),
  ...figureShape,
});

function descend(bands: readonly { readonly fromPriceYen: number }[]): boolean {
  return bands.every((band, i) => i === 0 || band.fromPriceYen < (bands[i - 1]?.fromPriceYen ?? 0));
}

const depositBand = z
  .strictObject({
    fromPriceYen: wholeYen,
    depositYen: wholeYen.optional(),
    charge: depositCharge.optional(),
    ...figureShape,
  })
  .refine((band) => (band.depositYen === undefined) !== (band.charge === undefined), {
    error: 'a deposit band has depositYen or charge, one of them',
  });

/** 申込金. */
export const deposit = z.strictObject({
  bands: z
    .array(depositBand)
    .min(1)
    .refine(descend, {
      error: 'deposit bands go from the highest price down',
      params: { finding: 'deposit-band-gap' },
    })
    .refine((bands) => !descend(bands) || bands[bands.length - 1]?.fromPriceYen === 0, {
      error: 'the lowest deposit band begins at 0 yen: below it no price has a deposit',
      params: { finding: 'deposit-band-gap' },
    }),
  maximum: z.enum(['price', 'deposit']),
});

/** 申込金の期限. */
export const depositDue = z.strictObject({ due: deadline, ...figureShape });

/** 旅行代金の期限. */
export const paymentDue = z.strictObject({
  due: deadline,
  lateFromDay: z.int().min(0).max(1000),
  companyTicketingDate: z.boolean(),
  ...figureShape,
});

/** カード利用日. */
export const cardUse = z.strictObject({
  price: z.literal('formation'),
  otherCharges: z.literal('approval'),
  refund: z.literal('execution'),
  ...figureShape,
});

/** 構成者の名簿. */
export const memberList = z.strictObject({ due: deadline, ...figureShape });
