import * as z from 'zod/mini';
import { TAKEN_DOWN_CHANNELS } from '@/lib/rules/application/taken-down';
import { takenDownWords as words } from '@/lib/wording/desk/taken-down';
import { partySizeSchema } from '../booking/party-size';
import { recordId } from '../form/record-id';
import { transformed } from '../form/typed-text';

/** 書き取りの始まり: how the customer came, how many, one press. */
export const takeDownOrder = z.extend(partySizeSchema, {
  channel: z.enum(TAKEN_DOWN_CHANNELS, words.channelMissing),
});

/** By how many days the time of the customer may be put off at once. */
export const PUT_OFF_DAYS = ['1', '2', '3', '5', '7'] as const;

const draftId = recordId(words.refusals.gone);

export const takenDownOrder = z.object({ draftId });

export const putOffOrder = z.object({
  draftId,
  days: transformed(z.enum(PUT_OFF_DAYS, words.refusals['not-later']), Number),
});
