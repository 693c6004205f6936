'use server';

import { type RoomsFacts, roomsSchema } from '@/lib/schemas/booking/rooms';
import { roomProblemErrors, roomsPrice } from '@/lib/schemas/booking/rooms-price';
import type { Application } from '@/lib/server/application/draft/application';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action } from '@/lib/server/system/http/action';

/** Keeps rooms and options; 「金額を確かめる」 only shows what they come to. */
export const saveRooms = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('rooms', ['rooms', 'options']),
  schema: ({ application }) => roomsSchema(roomsFacts(application)),
  run: async (request) => {
    const { own, value, typed } = request;
    const { application } = own;
    const price = roomsPrice(typed, roomsFacts(application), application.trip.priceTable);
    if (price?.kind === 'rooms-wrong') {
      return { errors: roomProblemErrors(price.problems, value.rooms) };
    }
    if (typed.intent === 'recalculate') return { errors: [] };
    return keepAnswers(request, value);
  },
});

function roomsFacts({ trip, party }: Application): RoomsFacts {
  return { travelers: party, rooms: trip.rooms, options: trip.options };
}
