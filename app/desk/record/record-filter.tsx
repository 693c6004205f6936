import Link from 'next/link';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { recordWords as words } from '@/lib/wording/desk/record';

type RecordFilterProps = {
  asked: { readonly about: string; readonly person: string; readonly day: string };
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  narrowed: boolean;
};

/** 記録をしぼる: about what, by whom, on which day. */
export function RecordFilter({ asked, people, narrowed }: RecordFilterProps) {
  const persons = people.map(({ id, name, email }) => ({
    value: id,
    label: `${name}（${email}）`,
  }));
  return (
    <form
      method="get"
      action="/desk/record"
      aria-label={words.filter}
      className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-5"
    >
      <TextField
        name="about"
        label={words.about}
        hint={words.aboutHint}
        defaultValue={asked.about}
        maxLength={60}
        autoComplete="off"
        className="max-w-[30rem]"
      />
      <SelectField
        name="person"
        label={words.person}
        placeholder={words.everybody}
        options={persons}
        defaultValue={asked.person}
      />
      <TextField
        name="day"
        type="date"
        label={words.day}
        defaultValue={asked.day}
        autoComplete="off"
        width="md"
      />
      <Button type="submit">{words.submit}</Button>
      {narrowed && (
        <Link href="/desk/record" prefetch={false} className="link py-3">
          {words.all}
        </Link>
      )}
    </form>
  );
}
