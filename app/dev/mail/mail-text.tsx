const ADDRESS = /(https?:\/\/[^\s]+)/;

/** A mail as it reads, its addresses turned into links. */
export function MailText({ text }: { text: string }) {
  return (
    <p className="mt-3 whitespace-pre-wrap break-words leading-relaxed">
      {text.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <a key={part} className="link break-all" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
