import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface RowKeys {
  /** The one row that the Tab key reaches; its neighbours are reached by arrow keys. */
  active: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Arrow keys, Home and End between the buttons of a table's rows, so that Tab leads past a long table in one step.
 * A row that is not drawn yet is scrolled to first and takes the focus when it appears.
 */
export function useRowKeys(
  count: number,
  table: RefObject<HTMLTableElement | null>,
  scrollTo: RefObject<(index: number) => void>,
): RowKeys {
  const [wish, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const active = Math.min(wish, Math.max(0, count - 1));
  useEffect(() => {
    if (wanted.current === null) return;
    const button = table.current?.querySelector<HTMLButtonElement>(`button[data-row="${wanted.current}"]`);
    if (!button) return;
    wanted.current = null;
    button.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    const at = Number(event.target.dataset.row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(count - 1, to));
    wanted.current = index;
    scrollTo.current(index);
    setActive(index);
    if (index === at) wanted.current = null;
  };
  return { active, setActive, onKeyDown };
}
