import { useMemo, useState } from 'react';
import { FIELD, Field } from '../ui/field.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useWords, type Words } from '../ui/words.tsx';
import { SECTIONS, type SettingSection } from './sections.tsx';

/** All settings on one page, which can be searched by what they are called and by why they are there. */
export function SettingsPage() {
  const words = useWords();
  const { t } = words;
  const [sought, setSought] = useState('');
  // The letter stands at once; what it leaves follows.
  const asked = useAfterPaint(sought);
  const found = useMemo(
    () => SECTIONS.map((section) => matching(section, asked, words)).filter(({ entries }) => entries.length > 0),
    [asked, words],
  );
  const list = useMemo(() => <FoundSections found={found} />, [found]);
  return (
    <div className="mx-auto max-w-2xl">
      <Receipt label={t('settings.title')}>
        <Masthead title={t('settings.title')} />
        <div className="mt-3 text-sm">
          <Field label={t('settings.search')}>
            {(id) => (
              <input
                id={id}
                type="search"
                spellCheck={false}
                value={sought}
                onChange={({ target }) => setSought(target.value)}
                className={FIELD}
              />
            )}
          </Field>
        </div>
        <p role="status" className="m-0 text-soft text-sm">
          {found.length === 0 && t('settings.none')}
        </p>
        {list}
      </Receipt>
    </div>
  );
}

function FoundSections({ found }: { found: readonly SettingSection[] }) {
  const { t } = useWords();
  return found.map(({ title, entries }) => (
    <Strip key={title} title={t(title)}>
      <div className="grid gap-4 text-sm">
        {entries.map(({ name, why, control, saysWhy }) => (
          <div key={name}>
            {control}
            {!saysWhy && <p className="mt-1 mb-0 text-soft text-xs">{t(why)}</p>}
          </div>
        ))}
      </div>
      {title === 'settings.section.forgetting' && <p className="mt-3 mb-0 text-soft text-xs">{t('forget.shops')}</p>}
    </Strip>
  ));
}

/** The entries of a section in which every word that was typed occurs. */
function matching(section: SettingSection, sought: string, { t, language }: Words): SettingSection {
  const parts = sought.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const entries = section.entries.filter(({ name, why }) => {
    const text = `${t(section.title)} ${t(name)} ${t(why)}`.toLocaleLowerCase(language);
    return parts.every((part) => text.includes(part));
  });
  return { ...section, entries };
}
