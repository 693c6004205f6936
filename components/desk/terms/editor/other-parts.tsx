import { TextAreaField } from '@/components/forms/text-area-field';
import { DEPOSIT_FORMS } from '@/lib/terms/form/charge-fields';
import { rowsOf, under } from '@/lib/terms/form/fields';
import { deskEditTermsWords } from '@/lib/wording/desk/terms-edit';
import { deskNewTermsWords } from '@/lib/wording/desk/terms-new';
import { Cell, Choice, Part, type PartProps, Row, removeLabel, Tick } from './cells';
import { ChargeCells } from './charge-cells';

const { head, periods, week, deposit, yen } = deskEditTermsWords;
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** 基本. */
export function HeadPart({ values, findingsAt }: PartProps) {
  return (
    <Part title={head.title}>
      <Row title={head.title} found={findingsAt('head')}>
        <Cell name="head.title" label={head.name} values={values} width="w-[min(28rem,78vw)]" />
        <Cell name="head.firstDay" label={head.firstDay} values={values} width="w-40" />
        <Choice
          name="head.kind"
          label={head.kind}
          values={values}
          of={deskNewTermsWords.kinds}
          className="w-64"
        />
        <Choice name="head.trips" label={head.trips} values={values} of={head.tripsOf} />
        <Cell name="head.lowest" label={head.lowest} values={values} unit={yen} numeric />
        <Cell name="head.highest" label={head.highest} values={values} unit={yen} numeric />
      </Row>
      <p className="text-muted text-sm">
        {head.firstDayHint} {head.pricesHint}
      </p>
    </Part>
  );
}

/** ピーク期. */
export function PeriodPart({ values, findingsAt }: PartProps) {
  const filled = rowsOf(under(values, 'periods.')).length;
  return (
    <Part title={periods.title} hint={periods.hint}>
      {[...Array(filled + 2).keys()].map((place) => (
        <Row
          key={place}
          title={periods.row(place + 1)}
          found={place === 0 ? findingsAt('periods') : []}
        >
          <Cell name={`periods.${place}.name`} label={periods.name} values={values} width="w-40" />
          <Cell name={`periods.${place}.from`} label={periods.from} values={values} width="w-36" />
          <Cell
            name={`periods.${place}.until`}
            label={periods.until}
            values={values}
            width="w-36"
          />
          {place < filled && (
            <Tick
              name={`periods.${place}.remove`}
              label={removeLabel(periods.row(place + 1))}
              values={values}
            />
          )}
        </Row>
      ))}
    </Part>
  );
}

/** 営業時間. */
export function WeekPart({ values, findingsAt }: PartProps) {
  return (
    <Part title={week.title} hint={week.hint}>
      {WEEK.map((day, place) => (
        <Row key={day} title={week.days[day] ?? ''} found={place === 0 ? findingsAt('week') : []}>
          <span className="w-16 pb-2.5">{week.days[day]}</span>
          {(['from', 'until', 'again', 'end'] as const).map((part) => (
            <Cell
              key={part}
              name={`week.${day}.${part}`}
              label={week[part]}
              values={values}
              width="w-20"
            />
          ))}
        </Row>
      ))}
      <Row title={week.outside}>
        <Choice
          name="week.holidays"
          label={week.holidays}
          values={values}
          of={week.holidaysOf}
          className="w-40"
        />
        <Choice name="week.outside" label={week.outside} values={values} of={week.outsides} />
        <div className="w-52">
          <TextAreaField
            name="week.closedDays"
            label={<span className="font-normal text-sm">{week.closedDays}</span>}
            hint={week.closedDaysHint}
            defaultValue={values['week.closedDays']}
            rows={2}
          />
        </div>
      </Row>
    </Part>
  );
}

/** 申込金. */
export function DepositPart({ values, findingsAt }: PartProps) {
  const filled = rowsOf(under(values, 'deposit.bands.')).length;
  return (
    <Part title={deposit.title} hint={deposit.hint}>
      {[...Array(filled + 2).keys()].map((place) => {
        const prefix = `deposit.bands.${place}.`;
        return (
          <Row
            key={place}
            title={deposit.band(place + 1)}
            found={place === 0 ? findingsAt('deposit') : []}
          >
            <Cell
              name={`${prefix}from`}
              label={deposit.from}
              values={values}
              unit={deposit.fromUnit}
              numeric
            />
            <ChargeCells prefix={`${prefix}charge.`} values={values} of={DEPOSIT_FORMS} />
            {place < filled && (
              <Tick
                name={`${prefix}remove`}
                label={removeLabel(deposit.band(place + 1))}
                values={values}
              />
            )}
          </Row>
        );
      })}
      <Choice
        name="deposit.maximum"
        label={deposit.maximum}
        values={values}
        of={{ '': deskEditTermsWords.choose, ...deposit.maximums }}
      />
    </Part>
  );
}
