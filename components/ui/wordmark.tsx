/** The site's name and, where the agency has one, its own logo. */
export type SiteMark = {
  readonly name: string;
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | null;
};

/** A logo that is so much wider than high carries the name itself. */
const CARRIES_NAME = 1.8;

/** The site's name beside its drawn seal, or the agency's logo in the seal's place. */
export function Wordmark({ mark, className }: { mark: SiteMark; className?: string }) {
  const { name, logo } = mark;
  const alone = logo !== null && logo.width / logo.height >= CARRIES_NAME;
  return (
    <span className={`inline-flex items-center gap-2.5 ${className ?? ''}`}>
      {logo === null ? (
        <Seal />
      ) : (
        // biome-ignore lint/performance/noImgElement: a small file that never changes needs no optimiser
        <img
          src={logo.src}
          width={logo.width}
          height={logo.height}
          alt={alone ? name : ''}
          className="h-10 w-auto max-w-56 object-contain dark:rounded-sm dark:bg-white dark:p-1"
        />
      )}
      {!alone && (
        <span className="font-mincho font-semibold text-[1.625rem] leading-none tracking-[0.18em]">
          {name}
        </span>
      )}
    </span>
  );
}

function Seal() {
  return (
    <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15" className="fill-indigo" />
      <path
        d="M3.5 24.2 12 14l3.4 3.8L19.6 12l8.9 12.2A15 15 0 0 1 3.5 24.2z"
        className="fill-paper"
      />
      <circle cx="22.6" cy="8.6" r="2.9" className="fill-vermilion-text" />
    </svg>
  );
}
