import type { ReactNode } from 'react';
import type { AuthorityChoice } from '../../utils/law/index.ts';
import { sayReference } from '../../utils/law/say-reference.ts';
import { useWords } from '../ui/words.tsx';

/** One authority: why this one, how to reach it, what to know before writing, and where that is known from. */
export function AuthorityCard({ choice: { authority, reasons } }: { choice: AuthorityChoice }) {
  const { t, date, list, language } = useWords();
  const { name, englishName, complaintUrl, website, email, phone, address, languages, englishAccepted } = authority;
  const { cautions, source, checkedOn } = authority;
  const spoken = new Intl.DisplayNames(language, { type: 'language' });
  const named = list(languages.map((tag) => spoken.of(tag) ?? tag));
  const link = (href: string): ReactNode => (
    <a href={href} target="_blank" rel="noreferrer" className="inline-block min-h-6 break-all text-accent">
      {href}
    </a>
  );
  return (
    <article aria-label={name} className="py-2 text-sm">
      <h4 className="m-0 font-semibold text-sm" lang={languages[0]}>
        {name}
      </h4>
      {englishName !== name && (
        <p className="m-0 text-soft text-xs" lang="en">
          {englishName}
        </p>
      )}
      <ul className="my-1 list-disc pl-5">
        {reasons.map(({ code, law }) => (
          <li key={code}>{t(`complaint.reason.${code}`, { law: sayReference(law, language) })}</li>
        ))}
      </ul>
      <dl className="my-1 grid gap-x-3 sm:grid-cols-[auto_1fr]">
        <Fact name={t('complaint.form')}>{link(complaintUrl || website)}</Fact>
        {email && (
          <Fact name={t('policy.claim.contact.email')}>
            <span className="break-all">{email}</span>
          </Fact>
        )}
        {phone && <Fact name={t('complaint.phone')}>{phone}</Fact>}
        {address.length > 0 && <Fact name={t('complaint.address')}>{address.join(', ')}</Fact>}
        <Fact name={t('complaint.languages')}>
          {englishAccepted && !languages.includes('en') ? t('complaint.english', { languages: named }) : named}
        </Fact>
      </dl>
      {cautions.length > 0 && (
        <ul className="my-1 list-none border-unsure border-l-2 pl-3">
          {cautions.map(({ code, text }) => (
            <li key={code}>
              <span aria-hidden="true">! </span>
              <Caution code={code} text={text} />
              {/* How long it is, only the record says. */}
              {code === 'time-bar' && (
                <span lang="en" className="block text-soft text-xs">
                  {text}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="m-0 text-soft text-xs">
        {checkedOn ? t('complaint.checked', { date: date(checkedOn), source }) : t('complaint.unchecked', { source })}
      </p>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="m-0 min-w-0">{children}</dd>
    </>
  );
}

/** A caution that has no words of its own yet is shown as the record says it, in English. */
function Caution({ code, text }: { code: string; text: string }) {
  const { t, knows } = useWords();
  const key = `complaint.caution.${code}`;
  return knows(key) ? t(key) : <span lang="en">{text}</span>;
}
