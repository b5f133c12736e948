import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigationType } from 'react-router';
import { useTexts } from '../texts/useTexts.ts';

interface PageProps {
  title: string;
  /** The heading, where it says more than the title of the window. */
  heading?: ReactNode;
  children: ReactNode;
}

/** One page: names the window and, when the reader came by a link, moves the focus to its heading. */
export function Page({ title, heading, children }: PageProps) {
  const { t } = useTexts();
  const arrival = useNavigationType();
  const headingPlace = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (arrival !== 'PUSH') return;
    window.scrollTo(0, 0);
    headingPlace.current?.focus({ preventScroll: true });
  }, [arrival]);

  return (
    <article className="page">
      <title>{t('page.title', { title, site: t('frame.brand') })}</title>
      <h1 ref={headingPlace} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </article>
  );
}
