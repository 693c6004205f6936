import Link from 'next/link';

export type FilterPlace = { readonly href: string; readonly label: string; readonly is: boolean };

/** Ways to see less of a list, the present one marked. */
export function FilterLinks({ places }: { places: readonly FilterPlace[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 text-sm">
      {places.map(({ href, label, is }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={is ? 'page' : undefined}
            className="inline-block border-transparent border-b-2 px-1 py-2 aria-[current=page]:border-indigo"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
