import type { Charge } from '@/lib/rules/money/charge';
import { stepIds } from '@/lib/terms/form/change-fields';
import { type Loose, list, loose, said } from '@/lib/terms/form/fields';
import { fileOnly } from '@/lib/terms/form/file-only';
import { SPANS } from '@/lib/terms/form/handling-fields';
import { deskEditTermsWords } from '@/lib/wording/desk/terms-edit';
import { moreTermsWords } from '@/lib/wording/desk/terms-edit-more';
import { Cell, Choice, Part, type PartProps, Row, removeLabel, Tick } from './cells';
import { ChargeCells } from './charge-cells';

const { change, handling } = moreTermsWords;

const chargesOf = (base: Loose) => ({
  named: loose(loose(base.cancellation).charges) as Readonly<Record<string, Charge>>,
  air: base.contractKind === 'arranged-air',
});

/** 変更手数料. */
export function ChangePart({ base, values, findingsAt }: PartProps & { base: Loose }) {
  const fee = loose(base.changeFee);
  const chargeAt = (id: string) => list(fee.steps).find(({ step }) => step === id)?.charge;
  return (
    <Part title={change.title} hint={change.hint}>
      <Row title={change.title} found={findingsAt('change')}>
        <Cell name="change.article" label={moreTermsWords.article} values={values} />
      </Row>
      {stepIds(base).map((id, place) => {
        const row = `change.steps.${id}.`;
        return (
          <Row key={id} title={change.step(place + 1)}>
            <Choice
              name={`${row}as`}
              label={`${change.step(place + 1)}`}
              values={values}
              of={change.ways}
            />
            <Cell
              name={`${row}share`}
              label={change.share}
              values={values}
              width="w-16"
              unit={deskEditTermsWords.percent}
              numeric
            />
            <ChargeCells
              prefix={`${row}charge.`}
              values={values}
              charge={chargeAt(id) as Charge | undefined}
              {...chargesOf(base)}
            />
          </Row>
        );
      })}
      <Row title={change.otherwise}>
        <p className="pb-2.5 sm:w-60">{change.otherwise}</p>
        <ChargeCells
          prefix="change.otherwise."
          values={values}
          charge={fee.otherwise as Charge | undefined}
          {...chargesOf(base)}
        />
      </Row>
    </Part>
  );
}

/** 旅行業務取扱料金. */
export function HandlingPart({ base, values, findingsAt }: PartProps & { base: Loose }) {
  const rows = list(loose(base.handlingFees).rows);
  return (
    <Part title={handling.title} hint={handling.hint}>
      <Row title={handling.title} found={findingsAt('handling')}>
        <Cell name="handling.article" label={moreTermsWords.article} values={values} />
      </Row>
      {[...Array(rows.length + 2).keys()].map((place) => {
        const row = `handling.${place}.`;
        const title = handling.row(place + 1);
        return (
          <Row key={place} title={title}>
            <Cell name={`${row}title`} label={handling.name} values={values} width="w-56" />
            <Choice
              name={`${row}occasion`}
              label={handling.occasion}
              values={{ [`${row}occasion`]: values[`${row}occasion`] || 'arrangement' }}
              of={handling.occasions}
            />
            {SPANS.flatMap((span) =>
              (['From', 'Until'] as const).map((end) => (
                <Cell
                  key={span + end}
                  name={`${row}${span}${end}`}
                  label={handling.end(handling.spans[span], end)}
                  values={values}
                  width={span === 'price' ? 'w-24' : 'w-16'}
                  numeric
                />
              )),
            )}
            <ChargeCells
              prefix={`${row}charge.`}
              values={values}
              charge={rows[place]?.charge as Charge | undefined}
              {...chargesOf(base)}
            />
            {place < rows.length && (
              <Tick name={`${row}remove`} label={removeLabel(title)} values={values} />
            )}
          </Row>
        );
      })}
    </Part>
  );
}

/** What is written in the file alone, with the article that prints it; nothing where there is none. */
export function FileOnlyPart({ base }: { base: Loose }) {
  const sections = fileOnly(base);
  if (sections.length === 0) return null;
  const { title, hint, of, cited } = moreTermsWords.fileOnly;
  const articleOf = (no: string) =>
    list(base.articles).find((article) => no.startsWith(said(article.no)));
  return (
    <Part title={title} hint={hint}>
      <dl>
        {sections.map(({ path, article }) => {
          const printed = articleOf(article);
          return (
            <div key={path} className="border-line border-t py-2 sm:flex sm:gap-6">
              <dt className="sm:w-60">{of[path]}</dt>
              <dd className="text-muted">
                {printed && cited(`${said(printed.no)} ${said(printed.title)}`)}
              </dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}
