import type { Charge } from '@/lib/rules/money/charge';
import { type Fields, type Loose, list, loose, said } from '@/lib/terms/form/fields';
import { tablesOf } from '@/lib/terms/form/table-fields';
import { deskEditTermsWords } from '@/lib/wording/desk/terms-edit';
import { Cell, Choice, Part, type PartProps, Row, removeLabel, Tick } from './cells';
import { ChargeCells } from './charge-cells';
import { TableBeside } from './table-beside';

const words = deskEditTermsWords.tables;
const SPARE_STEPS = 2;

type TablePartProps = PartProps & { base: Loose; periods: readonly string[] };

/** 取消料の表, each with its steps, and room for another one. */
export function TablePart({ base, values, periods, findingsAt }: TablePartProps) {
  const tables = tablesOf(base);
  const named = Object.fromEntries(periods.map((name) => [name, name]));
  const head = (place: number) => (
    <>
      <Choice name={`tables.${place}.trip`} label={words.trip} values={values} of={words.trips} />
      <Choice
        name={`tables.${place}.period`}
        label={words.period}
        values={values}
        of={{ '': words.anyPeriod, ...named }}
      />
    </>
  );
  return (
    <Part title={words.title} hint={words.hint}>
      {tables.map((table, place) => (
        <section key={said(table.period) + said(table.dayTrip) + String(place)} className="mb-8">
          <h3 className="text-subheading">{words.table(place + 1)}</h3>
          <Row title={words.table(place + 1)} found={findingsAt(`tables.${place}`)}>
            {head(place)}
            <Cell
              name={`tables.${place}.variant`}
              label={words.variant}
              values={values}
              width="w-40"
            />
            {tables.length > 1 && (
              <Tick name={`tables.${place}.remove`} label={words.removeTable} values={values} />
            )}
          </Row>
          <TableBeside
            prefix={`tables.${place}.`}
            table={table}
            title={words.table(place + 1)}
            values={values}
            charges={chargesOf(base)}
          />
          <Steps base={base} table={table} place={place} values={values} findingsAt={findingsAt} />
        </section>
      ))}
      <h3 className="text-subheading">{words.newTable}</h3>
      <p className="measure text-muted text-sm">{words.newTableHint}</p>
      <Row title={words.newTable}>
        {head(tables.length)}
        <Tick name={`tables.${tables.length}.add`} label={words.addTable} values={values} />
      </Row>
    </Part>
  );
}

const chargesOf = (base: Loose) => ({
  named: loose(loose(base.cancellation).charges) as Readonly<Record<string, Charge>>,
  air: base.contractKind === 'arranged-air',
});

function Steps(props: PartProps & { base: Loose; table: Loose; place: number }) {
  const { base, table, place, values, findingsAt } = props;
  const steps = list(table.steps);
  const rows = [...Array(steps.length + SPARE_STEPS).keys()];
  const charges = chargesOf(base);
  return (
    <>
      {rows.map((row) => {
        const prefix = `tables.${place}.steps.${row}.`;
        const title = row < steps.length ? words.step(row + 1) : words.newStep;
        return (
          <Row key={row} title={title} found={findingsAt(prefix.slice(0, -1))}>
            <When prefix={prefix} values={values} />
            <ChargeCells
              prefix={`${prefix}charge.`}
              values={values}
              charge={steps[row]?.charge as Charge | undefined}
              {...charges}
            />
            {row < steps.length && steps.length > 1 && (
              <Tick name={`${prefix}remove`} label={removeLabel(title)} values={values} />
            )}
          </Row>
        );
      })}
      <Row title={words.after} found={findingsAt(`tables.${place}.after`)}>
        <p className="pb-2.5 sm:w-60">{words.after}</p>
        <ChargeCells
          prefix={`tables.${place}.after.`}
          values={values}
          charge={loose(table.afterStart).charge as Charge | undefined}
          {...charges}
        />
      </Row>
    </>
  );
}

function When({ prefix, values }: { prefix: string; values: Fields }) {
  return (
    <>
      <Cell
        name={`${prefix}when`}
        label={words.when}
        values={values}
        unit={words.whenUnit}
        width="w-32"
      />
      <Cell name={`${prefix}hour`} label={words.hour} values={values} width="w-20" />
    </>
  );
}
