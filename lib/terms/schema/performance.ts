import { z } from 'zod';
import { charge } from './charge';
import { deadline, figureShape, wholeYen } from './figure';

/** 契約書面. */
export const contractDocument = z.strictObject({
  hours: z.int().min(1).max(720),
  ...figureShape,
});

/** 最終旅行日程表. */
export const finalItinerary = z.strictObject({
  due: deadline,
  lateFromDay: z.int().min(0).max(1000),
  ...figureShape,
});

const priceChangeGround = z.enum([
  'fare-revision',
  'fare-cut',
  'cheaper-content',
  'content-change',
  'occupancy',
]);

/** 旅行代金の変更. */
export const priceIncrease = z.strictObject({
  notice: deadline,
  noticeGrounds: z.array(priceChangeGround),
  grounds: z.array(priceChangeGround).min(1),
  ...figureShape,
});

/** 最少催行人員. */
export const minimumParticipants = z.strictObject({
  stay: deadline,
  dayTrip: deadline.nullable(),
  peak: z.strictObject({ period: z.string().min(1), deadline }).nullable(),
  ...figureShape,
});

const terminationReasons = z.array(
  z.enum([
    'conditions-not-met',
    'anti-social',
    'cannot-travel',
    'unreasonable-demand',
    'nuisance',
    'too-few-participants',
    'conditions-of-the-tour',
    'force-majeure',
    'disobedience',
  ]),
);

/** 当社の解除権. */
export const companyTermination = z.strictObject({
  beforeStart: z.strictObject({ reasons: terminationReasons, ...figureShape }),
  afterStart: z.strictObject({
    reasons: terminationReasons,
    returnArranged: terminationReasons,
    ...figureShape,
  }),
});

/** お客様の交替. */
export const substitution = z.strictObject({
  feeYen: wholeYen.nullable(),
  reissueCharged: z.boolean(),
  ...figureShape,
});

const permille = z.int().min(0).max(1000);

/** 旅程保証. */
export const changeCompensation = z
  .strictObject({
    rows: z
      .array(
        z.strictObject({
          row: z.int().min(1).max(99),
          permilleBefore: permille,
          permilleFrom: permille,
          ...figureShape,
        }),
      )
      .min(1),
    titleRow: z.int().min(1).max(99),
    groupedRows: z.array(z.int().min(1).max(99)),
    sleeperRows: z.array(z.int().min(1).max(99)),
    capPercent: z.int().min(0).max(100),
    minimumYen: wholeYen,
    due: deadline,
    inKind: z.enum(['corresponding', 'equal-or-higher']),
    overbookingCompensated: z.boolean(),
    whenLiable: z.enum(['as-damages', 'not-paid']),
    ...figureShape,
  })
  .refine(
    (section) => {
      const numbers = section.rows.map((row) => row.row);
      const named = [section.titleRow, ...section.groupedRows, ...section.sleeperRows];
      return (
        new Set(numbers).size === numbers.length && named.every((row) => numbers.includes(row))
      );
    },
    { error: 'each row once, and every row that is named stands in the table' },
  );

/** 損害の通知. */
export const claims = z.strictObject({
  damage: deadline,
  baggage: deadline,
  baggageCapYen: wholeYen,
  ...figureShape,
});

/** 緊急手配料. */
export const urgentArrangement = z.strictObject({
  businessDays: z.int().min(1).max(30),
  feeYen: wholeYen,
  ...figureShape,
});

/** 早割. */
export const earlyBird = z.strictObject({
  businessDaysBeforeLimit: z.int().min(0).max(30),
  ...figureShape,
});

/** 変更手数料. */
export const changeFee = z.strictObject({
  newDeparture: deadline.optional(),
  steps: z.array(
    z.union([
      z.strictObject({
        step: z.string().min(1),
        percentOfCancellationFee: z.int().min(0).max(100),
      }),
      z.strictObject({ step: z.string().min(1), charge }),
    ]),
  ),
  otherwise: charge.optional(),
  ...figureShape,
});

/** 対象となる運賃. */
export const fareType = z.strictObject({
  fareTypes: z.array(z.enum(['discount', 'regular-discount', 'normal'])).min(1),
  ...figureShape,
});

/** 危険情報. */
export const dangerLevels = z.strictObject({
  levels: z.array(
    z.strictObject({
      level: z.int().min(1).max(4),
      action: z.enum(['sell', 'inform', 'acknowledge', 'do-not-sell', 'do-not-sell-and-contact']),
    }),
  ),
  ...figureShape,
});
