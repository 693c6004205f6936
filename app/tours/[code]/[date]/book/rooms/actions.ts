'use server';

import { type RoomsFacts, roomsSchema } from '@/lib/schemas/booking/rooms';
import { roomProblemErrors, roomsPrice } from '@/lib/schemas/booking/rooms-price';
import type { Application } from '@/lib/server/application/draft/application';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action } from '@/lib/server/system/http/action';

/** Keeps rooms and options; 「金額を確かめる」 only shows what they come to. */
export const saveRooms = action({
  of: bookPlace,
  who: ownApplication,
  schema: ({ application }) => roomsSchema(roomsFacts(application)),
  run: async ({ of: place, own: { draft, application }, value, typed, at }) => {
    const price = roomsPrice(typed, roomsFacts(application), application.snapshot.priceTable);
    if (price?.kind === 'rooms-wrong') {
      return { errors: roomProblemErrors(price.problems, value.rooms) };
    }
    if (typed.intent === 'recalculate') return { errors: [] };
    const changes = { ...value, checked: null };
    return { goTo: await keepAnswers(place, draft, changes, at, application) };
  },
});

function roomsFacts({ snapshot, party }: Application): RoomsFacts {
  return { travelers: party, rooms: snapshot.rooms, options: snapshot.options };
}
