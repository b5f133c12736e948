import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Method } from '../api/write.ts';
import { ActForm } from './ActForm.tsx';
import type { ActField, Typed } from './fields.ts';
import { useAnnounce } from './announce.ts';
import { useKept } from './useKept.ts';

export interface ActProps {
  title: string;
  /** What the button says, where it is shorter than the title. */
  label?: string;
  /** What this leads to, said before it is done. */
  intro?: string;
  fields: readonly ActField[];
  to: string;
  method?: Method;
  /** What goes along with the answers. */
  fixed?: Readonly<Record<string, unknown>>;
  shape?: (body: Record<string, unknown>, typed: Typed) => unknown;
  /** Takes something away: said in red, never done without its reason. */
  grave?: boolean;
  quiet?: boolean;
  done: string;
  onDone?: (answer: unknown) => void;
}

/** A button and its dialog: asks for what an act needs, its reason above all, and does it. */
export function Act(props: ActProps) {
  const { pathname } = useLocation();
  const key = `act.${pathname}.${props.to}.${props.title}`;
  const [open, setOpen, forgetOpen] = useKept(`${key}.open`, false);
  const dialog = useRef<HTMLDialogElement>(null);
  const queries = useQueryClient();
  const announce = useAnnounce();

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  const finish = (answer: unknown) => {
    forgetOpen();
    announce(props.done);
    void queries.invalidateQueries();
    props.onDone?.(answer);
  };

  return (
    <>
      <button
        type="button"
        className={[props.grave ? 'grave' : '', props.quiet ? 'quiet' : ''].join(' ').trim()}
        onClick={() => setOpen(true)}
      >
        {props.label ?? props.title}
      </button>
      <dialog ref={dialog} className="act" aria-label={props.title} onClose={forgetOpen}>
        {open && <ActForm {...props} keptAs={key} onDone={finish} onLeave={forgetOpen} />}
      </dialog>
    </>
  );
}
