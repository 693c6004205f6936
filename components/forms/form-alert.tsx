import { classNames } from '@/components/ui/class-names';
import type { FormError } from '@/lib/schemas/form/form-state';
import { OutdatedForm } from './outdated-form';

/** What stands against a form whose fields have no errors of their own; nothing when nothing does. */
export function FormAlert(props: { errors: readonly FormError[]; className?: string }) {
  if (props.errors.length === 0) return null;
  return (
    <div role="alert" className={classNames('font-bold text-error', props.className)}>
      {props.errors.map((error) => (
        <div key={error.message}>
          <WholeError error={error} />
        </div>
      ))}
    </div>
  );
}

/** What is wrong with no field, and where it is mended: in another window, so that what was typed stays here. */
export function WholeError({ error }: { error: FormError }) {
  if (error.outdated) return <OutdatedForm error={error} />;
  if (error.href === undefined) {
    return <span className="font-bold text-error">{error.message}</span>;
  }
  return (
    <a
      href={error.href}
      target="_blank"
      rel="noopener"
      className="inline-block min-h-6 font-bold text-error underline underline-offset-4"
    >
      {error.message}
    </a>
  );
}
