import { RadioGroup } from '@/components/forms/radio-group';
import { TextField } from '@/components/forms/text-field';
import { Section } from '@/components/ui/section';
import type { Instant } from '@/lib/rules/calendar/instant';
import { DECLARATION_CHANNELS, type DeskChannel } from '@/lib/rules/cancellation/declaration';
import { declarationWords } from '@/lib/wording/cancellation/declaration';
import { takeCancellationWords as words } from '@/lib/wording/desk/take-cancellation';
import { momentInWords } from '@/lib/wording/site/day';

type Moment = { by: DeskChannel; on: string; at: string };

type DeclarationProps = Moment & {
  /** When it was declared on the site; null where nothing waits there. */
  declared: Instant | null;
  calendar: Parameters<typeof momentInWords>[1];
  onChange: (moment: Moment) => void;
};

/** How and when it was declared; the moment of the site’s own is known. */
export function Declaration({ by, on, at, declared, calendar, onChange }: DeclarationProps) {
  const channels = DECLARATION_CHANNELS.filter((one) => one !== 'web' || declared !== null);
  return (
    <Section title={words.how} id="how" note={words.howNote}>
      <RadioGroup
        name="by"
        label={words.channel}
        inline
        options={channels.map((value) => ({ value, label: declarationWords[value] }))}
        defaultValue={by}
        onChange={(event) => {
          const picked = channels.find((one) => one === event.target.value);
          if (picked) onChange({ by: picked, on, at });
        }}
      />
      {by === 'web' && declared !== null ? (
        <p className="mt-4">{words.onSite(momentInWords(declared, calendar))}</p>
      ) : (
        <div className="mt-4 flex flex-wrap gap-6">
          <TextField
            name="on"
            type="date"
            label={words.on}
            width="md"
            value={on}
            onChange={(event) => onChange({ by, on: event.target.value, at })}
          />
          <TextField
            name="at"
            type="time"
            label={words.at}
            width="sm"
            value={at}
            onChange={(event) => onChange({ by, on, at: event.target.value })}
          />
        </div>
      )}
    </Section>
  );
}
