/** The site's name beside its drawn seal. */
export function Wordmark({ name, className }: { name: string; className?: string }) {
  return (
    <span className={`inline-flex items-center gap-2.5 ${className ?? ''}`}>
      <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true" focusable="false">
        <circle cx="16" cy="16" r="15" className="fill-indigo" />
        <path
          d="M3.5 24.2 12 14l3.4 3.8L19.6 12l8.9 12.2A15 15 0 0 1 3.5 24.2z"
          className="fill-paper"
        />
        <circle cx="22.6" cy="8.6" r="2.9" className="fill-vermilion-text" />
      </svg>
      <span className="font-mincho font-semibold text-[1.625rem] leading-none tracking-[0.18em]">
        {name}
      </span>
    </span>
  );
}
