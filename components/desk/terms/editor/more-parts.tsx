import { CANCELLATION_GROUNDS } from '@/lib/rules/cancellation/free-grounds';
import type { Charge } from '@/lib/rules/money/charge';
import { type Loose, list, loose, rowsOf, under } from '@/lib/terms/form/fields';
import { CHANNELS, PAYMENTS } from '@/lib/terms/form/formation-fields';
import { statedNumbers } from '@/lib/terms/form/number-fields';
import { moreTermsWords } from '@/lib/wording/desk/terms-edit-more';
import { Cell, Choice, Part, type PartProps, Row, removeLabel, Tick } from './cells';
import { ChargeCells } from './charge-cells';

const { beside, weekends, grounds, formation, ages, numbers } = moreTermsWords;

/** 連休のきまり. */
export function WeekendPart({ values }: PartProps) {
  const filled = rowsOf(under(values, 'weekends.')).length;
  return (
    <Part title={weekends.title} hint={weekends.hint}>
      {[...Array(filled + 1).keys()].map((place) => {
        const row = `weekends.${place}.`;
        return (
          <Row key={place} title={weekends.row(place + 1)}>
            <Cell name={`${row}name`} label={weekends.name} values={values} width="w-40" />
            <Cell
              name={`${row}days`}
              label={weekends.days}
              values={values}
              width="w-16"
              unit={weekends.daysUnit}
              numeric
            />
            {(['before', 'after'] as const).map((side) => (
              <Cell
                key={side}
                name={`${row}${side}`}
                label={weekends[side]}
                values={values}
                width="w-16"
                unit={weekends.day}
                numeric
              />
            ))}
            {place < filled && (
              <Tick
                name={`${row}remove`}
                label={removeLabel(weekends.row(place + 1))}
                values={values}
              />
            )}
          </Row>
        );
      })}
    </Part>
  );
}

/** 表のほかの定め. */
export function BesidePart({ base, values, findingsAt }: PartProps & { base: Loose }) {
  const { kept } = loose(base.cancellation);
  const none = { '': beside.none };
  return (
    <Part title={beside.title} hint={beside.hint}>
      <Row title={beside.title} found={findingsAt('beside')}>
        <Choice
          name="beside.unpaid"
          label={beside.unpaid}
          values={values}
          of={{ ...none, ...beside.unpaids }}
          className="w-64"
        />
        <Choice
          name="beside.late"
          label={beside.late}
          values={values}
          of={{ ...none, ...beside.lates }}
          className="w-64"
        />
      </Row>
      <Row title={beside.kept}>
        <Choice
          name="beside.kept"
          label={beside.kept}
          values={values}
          of={{ ...none, ...beside.kepts }}
          className="w-72"
        />
        <ChargeCells
          prefix="beside.charge."
          values={values}
          charge={loose(kept).charge as Charge | undefined}
          air={base.contractKind === 'arranged-air'}
        />
      </Row>
    </Part>
  );
}

/** 取消料のかからない理由. */
export function GroundPart({ values, findingsAt }: PartProps) {
  return (
    <Part title={grounds.title} hint={grounds.hint}>
      <Row title={grounds.title} found={findingsAt('grounds')}>
        {CANCELLATION_GROUNDS.map((ground) => (
          <Choice
            key={ground}
            name={`grounds.${ground}`}
            label={moreTermsWords.groundNames[ground]}
            values={values}
            of={{ '': grounds.none, ...grounds.until }}
            className="w-64"
          />
        ))}
      </Row>
    </Part>
  );
}

/** 契約の成立. */
export function FormationPart({ base, values, findingsAt }: PartProps & { base: Loose }) {
  const filled = list(loose(base.formation).rules).length;
  return (
    <Part title={formation.title} hint={formation.hint}>
      {[...Array(filled + 1).keys()].map((place) => {
        const row = `formation.${place}.`;
        const title = formation.row(place + 1);
        return (
          <Row key={place} title={title} found={place === 0 ? findingsAt('formation') : []}>
            <Choice
              name={`${row}moment`}
              label={formation.moment}
              values={values}
              of={formation.moments}
              placeholder={beside.none}
              className="w-80"
            />
            {CHANNELS.map((channel) => (
              <Tick
                key={channel}
                name={`${row}channel.${channel}`}
                label={formation.channels[channel]}
                values={values}
              />
            ))}
            {PAYMENTS.map((payment) => (
              <Tick
                key={payment}
                name={`${row}payment.${payment}`}
                label={formation.payments[payment]}
                values={values}
              />
            ))}
            {place < filled && (
              <Tick name={`${row}remove`} label={removeLabel(title)} values={values} />
            )}
          </Row>
        );
      })}
    </Part>
  );
}

/** お申し込みの年齢. */
export function AgePart({ values, findingsAt }: PartProps) {
  return (
    <Part title={ages.title} hint={ages.hint}>
      <Row title={ages.title} found={findingsAt('ages')}>
        {(['guardianConsentBelow', 'accompaniedBelow', 'guardianFrom'] as const).map((key) => (
          <Cell
            key={key}
            name={`ages.${key}`}
            label={ages[key]}
            values={values}
            width="w-16"
            unit={key === 'guardianFrom' ? ages.and : ages.below}
            numeric
          />
        ))}
        <Cell name="ages.signer" label={ages.signer} values={values} width="w-32" />
      </Row>
    </Part>
  );
}

/** そのほかの数字; nothing where a file states none. */
export function NumberPart({ base, values }: PartProps & { base: Loose }) {
  const stated = statedNumbers(base);
  if (stated.length === 0) return null;
  return (
    <Part title={numbers.title} hint={numbers.hint}>
      <Row title={numbers.title}>
        {stated.map((path) => (
          <Cell
            key={path}
            name={`numbers.${path}`}
            label={numbers.of[path]}
            values={values}
            numeric
          />
        ))}
      </Row>
    </Part>
  );
}
