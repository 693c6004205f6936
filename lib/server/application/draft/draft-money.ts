import 'server-only';
import { type PartyMoney, partyMoney } from '@/lib/rules/cancellation/party-money';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import { optionUnit } from '@/lib/schemas/booking/option-choice';
import type { Application } from './application';
import type { DraftAnswers } from './draft-answers';

/** The price of a draft by whose it is, read as the price of its booking will be. */
export function draftMoney(
  draft: {
    readonly application: Pick<Application, 'party' | 'trip'>;
    readonly draft: { readonly answers: Pick<DraftAnswers, 'rooms'> };
  },
  price: PartyPrice & { kind: 'priced' },
): PartyMoney {
  const { party, trip } = draft.application;
  const rooms = draft.draft.answers.rooms ?? [];
  const roomOf = (place: number) => rooms.findIndex((room) => room.includes(place));
  const guests = party.map(({ id, ageBand, place }) => ({
    id,
    ageBand,
    roomId: roomOf(place) < 0 ? null : String(roomOf(place)),
  }));
  return partyMoney(guests, price.lines, (code) => optionUnit(trip.options, code));
}
