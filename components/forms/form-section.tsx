import type { ReactNode } from 'react';

/** A group of questions under a hung title and a thin rule, evenly spaced. */
export function FormSection({
  title,
  note,
  id,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="border-indigo/60 border-t pt-5 pb-12">
      <h2 className="text-heading">{title}</h2>
      {note && <div className="measure mt-2 text-muted">{note}</div>}
      <div className="mt-6 space-y-8">{children}</div>
    </section>
  );
}
