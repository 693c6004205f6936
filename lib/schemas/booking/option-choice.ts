import type { ChosenOption } from '@/lib/rules/price/party-price';

/** An option as the tour offers it. */
export type OfferedOption = {
  readonly optionCode: string;
  readonly name: string;
  readonly description: string;
  readonly unit: 'person' | 'room' | 'booking';
  readonly priceYen: number;
  readonly maxPerBooking: number | null;
  readonly applies: 'all' | 'adult' | 'child';
};

/** What was chosen, by option code: who takes it, or how many. */
export type ChosenAnswers = Readonly<
  Record<string, { readonly places: readonly number[]; readonly quantity: number }>
>;

/** The chosen options as the price rule reads them. `idOf` names the traveler at a place. */
export function chosenOptions(
  offered: readonly OfferedOption[],
  answers: ChosenAnswers,
  idOf: (place: number) => string,
): ChosenOption[] {
  return offered.flatMap((option) => {
    const answer = answers[option.optionCode];
    if (answer === undefined) return [];
    return [
      {
        code: option.optionCode,
        unit: option.unit,
        unitYen: option.priceYen,
        applies: option.applies,
        travelerIds: answer.places.map(idOf),
        quantity: answer.quantity,
      },
    ];
  });
}

/** What an option is priced by; undefined for what was not offered. */
export function optionUnit(
  offered: readonly Pick<OfferedOption, 'optionCode' | 'unit'>[],
  code: string,
): OfferedOption['unit'] | undefined {
  return offered.find(({ optionCode }) => optionCode === code)?.unit;
}
