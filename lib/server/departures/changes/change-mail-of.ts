import 'server-only';
import { changePageWords } from '@/lib/wording/cancellation/tour-change';
import type { ToldChange } from '@/lib/wording/cancellation/tour-change-mail';
import { tourChangeMail } from '@/lib/wording/cancellation/tour-change-mail';
import { personName } from '@/lib/wording/site/person-name';
import { mailFacts } from '../../booking/mail-facts';
import { shownMoment } from '../../system/shown-moment';
import { siteUrl } from '../../system/site-url';
import type { ChangeToTell } from './apply-change';

/** The mail that tells one traveler of a change: the same that the desk is shown before it is sent. */
export function changeMailOf(told: ChangeToTell, changeId: string) {
  return tourChangeMail(mailFacts(told.party.booking), toldChange(told, changeId));
}

/** A change of one contract in the words and moments of its traveler. */
export function toldChange({ order, party, change }: ChangeToTell, changeId: string): ToldChange {
  const { reference, travelers } = party.booking;
  const { lines, prices, increaseYen, reductionYen, refundYen, windows, answerBy } = change;
  const { cause, explanation, price } = order;
  return {
    ...{ explanation, lines, increaseYen, reductionYen, refundYen },
    cause: lines.length > 0 ? cause : null,
    priceGround: price?.ground ?? null,
    prices: prices.map(({ id, before, after }) => ({ name: nameOf(travelers, id), before, after })),
    freed: windows.map(({ ground, until }) => ({
      ground: ground.ground,
      until: shownMoment(until),
      article: ground.article,
    })),
    answerBy: shownMoment(answerBy),
    answerUrl: siteUrl(`/bookings/${reference}/changes/${changeId}`),
    paymentUrl: siteUrl(`/bookings/${reference}/payment`),
  };
}

/** 鈴木 浩 様; nobody who gave their place to somebody else is named to those who travel (D2-13.2). */
export function nameOf(
  travelers: readonly {
    readonly id: string;
    readonly familyName: string;
    readonly givenName: string;
    readonly status: string;
  }[],
  id: string,
): string {
  const of = travelers.find((one) => one.id === id);
  if (of === undefined || of.status === 'replaced') return changePageWords.replaced;
  return `${personName(of.familyName, of.givenName)} 様`;
}
