import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

type CardLinkProps = {
  href: string;
  /** A `Landscape`, cropped to the card. */
  picture?: ReactNode;
  kicker?: ReactNode;
  title: ReactNode;
  titleAs?: 'h2' | 'h3' | 'h4';
  /** Tags, days, place of departure. */
  meta?: ReactNode;
  /** Price and seats. */
  figure?: ReactNode;
  layout?: 'column' | 'row';
  children?: ReactNode;
};

/** A tour as a plate in a brochure: picture, title, facts; all of it leads to `href`. */
export function CardLink(props: CardLinkProps) {
  const Title = props.titleAs ?? 'h3';
  const row = props.layout === 'row';
  return (
    <article
      className={classNames(
        'group relative',
        row
          ? 'grid grid-cols-[6.5rem_minmax(0,1fr)] items-start gap-x-4 border-indigo/40 border-t py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:items-stretch sm:gap-x-8 sm:py-7'
          : 'flex flex-col',
      )}
    >
      {props.picture && (
        <div
          className={classNames(
            'overflow-hidden bg-wash',
            // As wide as its column and as tall as the text: stretched alone it would grow sideways over it.
            row ? 'aspect-square w-full sm:aspect-[3/2]' : 'aspect-[4/3]',
          )}
        >
          {props.picture}
        </div>
      )}
      <div className={classNames('flex min-w-0 flex-col', !row && 'pt-4')}>
        {props.kicker && <p className="kicker mb-1">{props.kicker}</p>}
        <Title className="text-[1.0625rem] leading-relaxed sm:text-[1.1875rem]">
          <Link
            href={props.href}
            className="decoration-1 underline-offset-[0.3em] after:absolute after:inset-0 group-hover:underline"
          >
            {props.title}
          </Link>
        </Title>
        {props.children && (
          <div className={classNames('mt-1 text-muted', row && 'max-sm:hidden')}>
            {props.children}
          </div>
        )}
        {props.meta && (
          <div
            className={classNames(
              'mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm',
              row && 'max-sm:hidden',
            )}
          >
            {props.meta}
          </div>
        )}
        {props.figure && (
          <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pt-2 sm:pt-4">
            {props.figure}
          </div>
        )}
      </div>
    </article>
  );
}
