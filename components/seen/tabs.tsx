import { Activity, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

/** One tab and what stands behind it. */
interface Tab<Id extends string> {
  id: Id;
  label: string;
  count: number;
  panel: ReactNode;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/**
 * Tabs as the WAI-ARIA Authoring Practices describe them: one stop for the Tab key, arrow keys between, the panel follows
 * the focus. A panel keeps what was typed and unfolded in it while another is in front.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className="@container">
      <div ref={list} role="tablist" aria-label={label} className="rule mt-4 grid grid-cols-2 pt-2 @sm:grid-cols-4">
        {tabs.map((tab) => {
          const selected = tab.id === chosen;
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={selected}
              aria-controls={`${id}-${tab.id}-panel`}
              tabIndex={selected ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={() => onChoose(tab.id)}
              className={`min-h-9 cursor-pointer border-0 border-b-2 bg-transparent px-1 py-1 text-sm ${
                selected ? 'border-accent font-semibold text-ink' : 'border-rule text-soft'
              }`}
            >
              {tab.label} <span className="font-normal font-till text-xs">{tab.count}</span>
            </button>
          );
        })}
      </div>
      {tabs.map((tab) => (
        <Activity key={tab.id} mode={tab.id === chosen ? 'visible' : 'hidden'}>
          <div role="tabpanel" id={`${id}-${tab.id}-panel`} aria-labelledby={`${id}-${tab.id}`} className="pt-3">
            {tab.panel}
          </div>
        </Activity>
      ))}
    </div>
  );
}
