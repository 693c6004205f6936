import { TextField } from '@/components/forms/text-field';
import { errorOf, type FormState } from '@/lib/schemas/form/form-state';
import { deskIntakeWords as words } from '@/lib/wording/desk/request-intake';

/** Whose data, who asks for them, which papers came, and where they can be reached. */
export function IntakePerson({ state }: { state: FormState }) {
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: state.values[name],
    autoComplete: 'off',
  });
  return (
    <>
      <TextField {...field('personName')} label={words.personName} maxLength={60} />
      <TextField
        {...field('agentName')}
        label={words.agentName}
        hint={words.agentHint}
        maxLength={60}
      />
      <TextField
        {...field('papersNote')}
        label={words.papersNote}
        hint={words.papersHint}
        maxLength={200}
      />
      <TextField
        {...field('email')}
        type="email"
        label={words.email}
        hint={words.reach}
        maxLength={254}
      />
      <TextField {...field('phone')} label={words.phone} maxLength={30} />
      <TextField {...field('postalAddress')} label={words.postalAddress} maxLength={200} />
    </>
  );
}
