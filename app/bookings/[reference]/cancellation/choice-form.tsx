import type { ReactNode } from 'react';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { Fieldset } from '@/components/forms/fieldset';
import { RadioGroup } from '@/components/forms/radio-group';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { groundWords, ownConvenience } from '@/lib/wording/cancellation/grounds';
import type { CancellationView } from './cancellation-view';

type ChoiceFormProps = {
  view: CancellationView;
  chosen: readonly string[];
  ground: CancellationGround | null;
  onChoose: (id: string, on: boolean) => void;
  onGround: (ground: CancellationGround | null) => void;
  /** Asked before whom and why. */
  children?: ReactNode;
};

/** Whom and why. Sent as a question (GET) where no script answers at once. */
export function ChoiceForm(props: ChoiceFormProps) {
  const { view, chosen, ground, onChoose, onGround, children } = props;
  const several = view.people.length > 1;
  return (
    <form method="get">
      {children}
      <Section title={words.who} id="who" note={several ? words.whoHint : undefined}>
        <Fieldset id="f-who-group" legend={<span className="sr-only">{words.who}</span>}>
          <div className="grid gap-x-8 sm:grid-cols-2">
            {view.people.map((one, place) => (
              <CheckboxField
                key={one.id}
                name="who"
                value={String(place + 1)}
                label={`${one.name}（${one.age}歳）`}
                checked={chosen.includes(one.id)}
                onChange={(event) => onChoose(one.id, event.target.checked)}
              />
            ))}
          </div>
        </Fieldset>
      </Section>
      {view.grounds.length > 0 && (
        <Section title={words.why} id="why">
          <RadioGroup
            name="why"
            label={<span className="sr-only">{words.why}</span>}
            options={[
              { value: '', label: ownConvenience.label, hint: ownConvenience.meaning },
              ...view.grounds.map((row) => ({
                value: row.ground,
                label: groundWords[row.ground].label,
                hint: row.note,
              })),
            ]}
            defaultValue={ground ?? ''}
            onChange={(event) => {
              const picked = view.grounds.find((row) => row.ground === event.target.value);
              onGround(picked?.ground ?? null);
            }}
          />
        </Section>
      )}
      <noscript>
        <div className="pb-10">
          <Button type="submit" kind="secondary">
            {words.calculate}
          </Button>
          <p className="mt-2 text-muted text-sm">{words.calculateHint}</p>
        </div>
      </noscript>
    </form>
  );
}
