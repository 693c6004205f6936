import type { PartyPriceLine } from '@/lib/rules/price/party-price';

const BANDS = { adult: '大人', child: '子ども', infant: '幼児' } as const;

/** 大人（2名1室）, 幼児, or the name of the option. Stored with the line as it is shown. */
export function priceLineLabel(
  line: Pick<PartyPriceLine, 'kind' | 'code' | 'ageBand' | 'guests'>,
  options: readonly { readonly optionCode: string; readonly name: string }[],
): string {
  if (line.ageBand === null) {
    return options.find(({ optionCode }) => optionCode === line.code)?.name ?? line.code;
  }
  const room = line.guests === null ? '' : `（${line.guests}名1室）`;
  return `${BANDS[line.ageBand]}${room}`;
}
