import type { Charge } from '@/lib/rules/money/charge';
import { CHARGE_FORMS, type ChargeForm } from '@/lib/terms/form/charge-fields';
import type { Fields } from '@/lib/terms/form/fields';
import { chargeInFull } from '@/lib/wording/cancellation/charges';
import { deskEditTermsWords } from '@/lib/wording/desk/terms-edit';
import { moreTermsWords } from '@/lib/wording/desk/terms-edit-more';
import { Cell, Choice } from './cells';

const words = deskEditTermsWords.tables;

// Fields that the chosen kind does not ask for are out of sight, with a script or without.
const SHARE =
  "group-has-[option[value='']:checked]/charge:hidden group-has-[option[value=free]:checked]/charge:hidden group-has-[option[value=fixed]:checked]/charge:hidden group-has-[option[value=keep]:checked]/charge:hidden group-has-[option[value=ask]:checked]/charge:hidden group-has-[option[value=atLeastFixed]:checked]/charge:hidden";
const SUM =
  "group-has-[option[value='']:checked]/charge:hidden group-has-[option[value=free]:checked]/charge:hidden group-has-[option[value=percent]:checked]/charge:hidden group-has-[option[value=keep]:checked]/charge:hidden group-has-[option[value=ask]:checked]/charge:hidden group-has-[option[value=atLeastPercent]:checked]/charge:hidden group-has-[option[value=byAge]:checked]/charge:hidden";
const AGES = 'hidden group-has-[option[value=byAge]:checked]/charge:flex';

type ChargeCellsProps = {
  /** `tables.0.steps.1.charge.` */
  prefix: string;
  values: Fields;
  /** The charge that stands there now, and the charges that it may name. */
  charge?: Charge | undefined;
  named?: Readonly<Record<string, Charge>>;
  air?: boolean;
  /** How it can be written; every way where nothing is said. */
  of?: readonly ChargeForm[];
};

/** What is charged: nothing, a share of the price, a sum, or of both the larger, the smaller or the sum. */
export function ChargeCells(props: ChargeCellsProps) {
  const { prefix, values, charge, named = {}, air = false } = props;
  const kind = values[`${prefix}kind`] ?? '';
  const ways = props.of ?? CHARGE_FORMS;
  const forms = CHARGE_FORMS.filter(
    (form) => form === kind || (form !== 'keep' && ways.includes(form)),
  );
  const of = values[`${prefix}of`] ?? '';
  return (
    <div className="group/charge flex flex-wrap items-end gap-x-3 gap-y-2">
      <Choice
        name={`${prefix}kind`}
        label={words.charge}
        values={values}
        of={Object.fromEntries(forms.map((form) => [form, deskEditTermsWords.charges[form]]))}
        placeholder={deskEditTermsWords.choose}
      />
      <Cell
        name={`${prefix}percent`}
        label={words.ofPrice}
        values={values}
        width="w-20"
        unit={deskEditTermsWords.percent}
        numeric
        className={SHARE}
      />
      {air ? (
        <div className={SHARE}>
          <Choice
            name={`${prefix}of`}
            label={words.of}
            values={values}
            of={{ ticketPrice: words.bases.ticketPrice, fare: words.bases.fare }}
            className="w-36"
          />
        </div>
      ) : (
        <input type="hidden" name={`${prefix}of`} value={of} />
      )}
      {(['child', 'infant'] as const).map((age) => (
        <Cell
          key={age}
          name={`${prefix}${age}`}
          label={moreTermsWords.charge[age]}
          values={values}
          width="w-16"
          unit={deskEditTermsWords.percent}
          numeric
          className={AGES}
        />
      ))}
      <div className={SUM}>
        <Choice
          name={`${prefix}per`}
          label={words.per}
          values={{ [`${prefix}per`]: values[`${prefix}per`] || 'person' }}
          of={words.units}
          className="w-36"
        />
      </div>
      <Cell
        name={`${prefix}yen`}
        label={words.sum}
        values={values}
        unit={deskEditTermsWords.yen}
        numeric
        className={SUM}
      />
      {kind === 'keep' && charge && (
        <p className="measure pb-2 text-sm">{words.keep(chargeInFull(charge, named))}</p>
      )}
    </div>
  );
}
