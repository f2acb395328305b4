import type { ReplyReading } from '../../utils/replies/model.ts';
import { useWords } from '../ui/words.tsx';

/** Who wrote an answer, when, and in which language, as far as it says so itself. */
export function AnswerFacts({ reading: { from, date, language } }: { reading: ReplyReading }) {
  const words = useWords();
  const { t } = words;
  const facts = [
    { name: t('reply.from'), value: from ?? t('reply.noSender') },
    { name: t('reply.sentAt'), value: date && words.moment(Date.parse(date)) },
    {
      name: t('language.choose'),
      value: language && new Intl.DisplayNames(words.language, { type: 'language' }).of(language),
    },
  ];
  return (
    <dl className="my-1 grid grid-cols-[auto_1fr] gap-x-3">
      {facts.map(
        ({ name, value }) =>
          value && (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd className="m-0 min-w-0">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
