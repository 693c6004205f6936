import { ShownMail } from '@/components/travel/shown-mail';

/** The mail as it goes out, once it was asked for: only the one that is shown here is sent. */
export function SeenMail(props: {
  mail: { readonly subject: string; readonly text: string } | undefined;
  label: string;
}) {
  if (props.mail === undefined) return null;
  return (
    <div role="status">
      <p className="mb-3 font-bold">{props.label}</p>
      <ShownMail mail={props.mail} />
    </div>
  );
}
