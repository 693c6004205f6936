import 'server-only';

/** Seats that were sold elsewhere before the site opened, and whether the departure is decided to run (催行決定). */
export interface SampleSales {
  readonly sold: number;
  readonly decided: boolean;
}

/**
 * The sample catalogue's sales elsewhere. The same tour and day always have the same figures: about one departure
 * in fourteen is full, one in nine nearly full, one in three not yet decided, the others somewhere between.
 * An agency's own catalogue begins with no seat sold.
 */
export function sampleSales(departure: {
  readonly tourCode: string;
  readonly date: string;
  readonly capacity: number;
  readonly minimumParticipants: number;
}): SampleSales {
  const { capacity } = departure;
  const minimum = Math.min(departure.minimumParticipants, capacity);
  const lot = fnv(`${departure.tourCode} ${departure.date}`);
  const share = lot % 100;
  const fine = Math.floor(lot / 100) % 1000;
  if (share < 7) return { sold: capacity, decided: true };
  if (share < 18) return sales(capacity - 1 - (fine % Math.min(4, capacity)), minimum);
  if (share < 51) return sales(Math.floor((fine * minimum) / 1000), minimum);
  const most = Math.floor(capacity * 0.75);
  return sales(Math.max(minimum, Math.floor((fine * most) / 1000)), minimum);
}

function sales(sold: number, minimum: number): SampleSales {
  return { sold: Math.max(0, sold), decided: sold >= minimum };
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
