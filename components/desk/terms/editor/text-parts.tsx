import { PartField } from '@/components/forms/part-field';
import { SelectField } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import { Disclosure } from '@/components/ui/disclosure';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { statedDeadlines } from '@/lib/terms/form/deadline-fields';
import { type Loose, list, said } from '@/lib/terms/form/fields';
import { TABLE_PLACEHOLDERS } from '@/lib/terms/placeholders';
import { deadlineWords, deskEditTermsWords } from '@/lib/wording/desk/terms-edit';
import { Cell, Part, type PartProps, Row, removeLabel, Tick } from './cells';

const { deadlines, articles } = deskEditTermsWords;

/** 期限 as sentences, the numbers in them as fields. */
export function DeadlinePart({ base, values, findingsAt }: PartProps & { base: Loose }) {
  return (
    <Part title={deadlines.title} hint={deadlines.hint}>
      {statedDeadlines(base).map(({ path, deadline }) => {
        const subject = deadlineWords[path];
        const back = deadline.direction === 'back';
        const first = String(deadline.firstDayIncluded === true) as 'true' | 'false';
        const unit = deadlines.units[said(deadline.unit) as keyof typeof deadlines.units];
        return (
          <Row key={path} title={subject} found={findingsAt(`deadlines.${path}`)}>
            <p className="pb-2.5">
              {subject}：{back ? deadlines.back : deadlines.forward[first]}
            </p>
            <PartField
              name={`deadlines.${path}.count`}
              label={<VisuallyHidden>{deadlines.label(subject)}</VisuallyHidden>}
              defaultValue={values[`deadlines.${path}.count`]}
              inputMode="numeric"
              autoComplete="off"
              className="w-20"
            />
            <span className="pb-2.5">
              {back ? deadlines.backUnit : `${unit}${deadlines.within}`}
            </span>
            {back ? (
              <SelectField
                name={`deadlines.${path}.edge`}
                label={<VisuallyHidden>{deadlines.edge(subject)}</VisuallyHidden>}
                defaultValue={values[`deadlines.${path}.edge`]}
                options={Object.entries(deadlines.edges).map(([value, label]) => ({
                  value,
                  label,
                }))}
                className="w-32"
              />
            ) : (
              <input
                type="hidden"
                name={`deadlines.${path}.edge`}
                value={values[`deadlines.${path}.edge`] ?? ''}
              />
            )}
          </Row>
        );
      })}
    </Part>
  );
}

/** 条文, with the figures that can stand in them. */
export function ArticlePart({ base, values, findingsAt }: PartProps & { base: Loose }) {
  const filled = list(base.articles).length;
  return (
    <Part title={articles.title} hint={articles.hint}>
      <Placeholders base={base} />
      {[...Array(filled + 2).keys()].map((place) => {
        const prefix = `articles.${place}.`;
        const no = articles.article(values[`${prefix}no`] ?? '');
        return (
          <Row key={place} title={no} found={findingsAt(prefix.slice(0, -1))}>
            <Cell name={`${prefix}no`} label={articles.no} values={values} />
            <Cell
              name={`${prefix}title`}
              label={articles.heading}
              values={values}
              width="w-[min(20rem,70vw)]"
            />
            {place < filled && (
              <Tick name={`${prefix}remove`} label={removeLabel(no)} values={values} />
            )}
            <div className="w-full">
              <TextAreaField
                name={`${prefix}text`}
                label={<span className="font-normal text-sm">{articles.text}</span>}
                defaultValue={values[`${prefix}text`]}
                rows={place < filled ? 5 : 2}
              />
            </div>
          </Row>
        );
      })}
    </Part>
  );
}

function Placeholders({ base }: { base: Loose }) {
  const counts = statedDeadlines(base).map(({ path, deadline }) => ({
    path: `${path}.count`,
    meaning: `${deadlineWords[path]}（${said(deadline.count)}）`,
  }));
  const tables = TABLE_PLACEHOLDERS.map((path) => ({ path, meaning: articles.tables[path] }));
  const others = Object.entries(articles.others).map(([path, meaning]) => ({ path, meaning }));
  return (
    <Disclosure summary={articles.figures}>
      <ul className="mb-4 text-sm">
        {[...tables, ...others, ...counts].map(({ path, meaning }) => (
          <li key={path} className="break-all py-0.5">
            <code>{`{{${path}}}`}</code> {meaning}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
