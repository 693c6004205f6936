import type { ChosenAnswers } from '@/lib/schemas/booking/option-choice';

/** The fields of the form for rooms and options chosen or proposed before. */
export function roomValues(
  rooms: readonly (readonly number[])[] | null,
  options: ChosenAnswers | null,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [number, places] of (rooms ?? []).entries()) {
    for (const place of places) values[`room.${place}`] = String(number);
  }
  for (const [code, { places, quantity }] of Object.entries(options ?? {})) {
    if (quantity > 0) values[`options.${code}.quantity`] = String(quantity);
    for (const place of places) values[`options.${code}.${place}`] = 'on';
  }
  return values;
}
