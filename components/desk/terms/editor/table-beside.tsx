import type { Charge } from '@/lib/rules/money/charge';
import { type Loose, list } from '@/lib/terms/form/fields';
import { moreTermsWords } from '@/lib/wording/desk/terms-edit-more';
import { Cell, Choice, type PartProps, Row, removeLabel, Tick } from './cells';
import { ChargeCells } from './charge-cells';

const words = moreTermsWords.table;

type TableBesideProps = Pick<PartProps, 'values'> & {
  prefix: string;
  table: Loose;
  title: string;
  charges: { named: Readonly<Record<string, Charge>>; air: boolean };
};

/** Whom a table is for, from which day it counts, who goes free, and what counts from the booking. */
export function TableBeside({ prefix, table, title, values, charges }: TableBesideProps) {
  const of = (name: string) => `${prefix}${name}`;
  const steps = list(table.fromBooking);
  return (
    <>
      <Row title={title}>
        <Cell name={of('partyFrom')} label={words.partyFrom} values={values} width="w-16" numeric />
        <Cell
          name={of('partyUntil')}
          label={words.partyUntil}
          values={values}
          width="w-16"
          numeric
        />
        <Choice name={of('counted')} label={words.counted} values={values} of={words.counteds} />
        <Cell
          name={of('countedDay')}
          label={words.countedDay}
          values={values}
          width="w-16"
          numeric
        />
        <Cell
          name={of('share')}
          label={words.share}
          values={values}
          width="w-16"
          unit="％"
          numeric
        />
        <Cell
          name={of('shareUntil')}
          label={words.shareUntil}
          values={values}
          width="w-16"
          unit={words.shareUnit}
          numeric
        />
        <Tick name={of('shareAll')} label={words.shareAll} values={values} />
      </Row>
      {[...Array(steps.length + 1).keys()].map((place) => {
        const row = of(`booking.${place}.`);
        return (
          <Row key={place} title={words.booking(place + 1)}>
            <Choice
              name={`${row}unit`}
              label={words.booking(place + 1)}
              values={{ [`${row}unit`]: values[`${row}unit`] || 'days' }}
              of={words.units}
              className="w-72"
            />
            <Cell name={`${row}count`} label={words.count} values={values} width="w-16" numeric />
            <Cell name={`${row}hour`} label={words.hour} values={values} width="w-20" />
            <ChargeCells
              prefix={`${row}charge.`}
              values={values}
              charge={steps[place]?.charge as Charge | undefined}
              {...charges}
            />
            <Cell
              name={`${row}bookedBy`}
              label={words.bookedBy}
              values={values}
              width="w-16"
              unit={words.bookedByUnit}
              numeric
            />
            <Tick name={`${row}whenSent`} label={words.whenSent} values={values} />
            {place < steps.length && (
              <Tick
                name={`${row}remove`}
                label={removeLabel(words.booking(place + 1))}
                values={values}
              />
            )}
          </Row>
        );
      })}
      <p className="measure text-muted text-sm">{words.bookingHint}</p>
    </>
  );
}
