import type { PartyPriceLine } from '@/lib/rules/price/party-price';
import type { OfferedOption } from '@/lib/schemas/booking/option-choice';
import { priceLineLabel } from '@/lib/wording/booking/price-lines';
import { yenInWords } from '@/lib/wording/site/money';

/** 内訳: equal lines told once, with how many there are. */
export function PriceLines(props: {
  lines: readonly PartyPriceLine[];
  options: readonly OfferedOption[];
}) {
  return (
    <dl className="my-4 border-line border-t">
      {together(props.lines).map((line) => (
        <div
          key={`${line.kind}:${line.code}`}
          className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2"
        >
          <dt>
            {priceLineLabel(line, props.options)}
            <span className="ml-3 text-muted text-sm">
              {yenInWords(line.unitYen)} × {line.quantity}
            </span>
          </dt>
          <dd>{yenInWords(line.amountYen)}</dd>
        </div>
      ))}
    </dl>
  );
}

function together(lines: readonly PartyPriceLine[]): PartyPriceLine[] {
  const sums = new Map<string, PartyPriceLine>();
  for (const line of lines) {
    const key = `${line.kind}:${line.code}`;
    const sum = sums.get(key);
    const quantity = (sum?.quantity ?? 0) + line.quantity;
    sums.set(key, { ...line, quantity, amountYen: (sum?.amountYen ?? 0) + line.amountYen });
  }
  return [...sums.values()];
}
