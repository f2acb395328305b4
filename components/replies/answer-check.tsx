import { sayReference } from '../../utils/law/say-reference.ts';
import type { AccessItem, CheckedItem } from '../../utils/replies/model.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { type KeptReply, leaveOut, pointKey } from '../../utils/services/replies/replies-of.ts';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useWords } from '../ui/words.tsx';

const ITEMS = {
  '15(1)(a)': 'answerCheck.item.purposes',
  '15(1)(b)': 'answerCheck.item.categories',
  '15(1)(c)': 'answerCheck.item.recipients',
  '15(1)(d)': 'policy.claim.retention',
  '15(1)(e)': 'answerCheck.item.rights',
  '15(1)(f)': 'answerCheck.item.complaint',
  '15(1)(g)': 'answerCheck.item.source',
  '15(1)(h)': 'policy.claim.automatedDecision',
  '15(2)': 'answerCheck.item.transfer',
  '15(3)': 'answerCheck.item.copy',
} as const;
const NAMED = {
  category: 'answerCheck.categories',
  recipient: 'answerCheck.recipients',
  identifier: 'answerCheck.identifiers',
} as const;
const NAMED_ITEMS = ['category', 'recipient', 'identifier'] as const;
/** Said in words too: nothing is told by sign and colour alone. */
const RESULT = {
  found: { sign: '=', colour: 'text-agrees' },
  'not-found': { sign: '–', colour: 'text-differs' },
  'cannot-tell': { sign: '?', colour: 'text-unsure' },
} as const;

const isPoint = (item: AccessItem): item is keyof typeof ITEMS => item in ITEMS;

/** An access answer point by point: what it speaks of and where, what was not found, what cannot be told. */
export function AnswerCheck({ reply, onWrite }: { reply: KeptReply; onWrite: () => void }) {
  const { t, list } = useWords();
  const checked = reply.checked ?? [];
  const left = new Set(reply.leftOut);
  const toAsk = checked.filter((one) => one.result === 'not-found' && !left.has(pointKey(one))).length;
  const groups = {
    left,
    onLeave: (point: string, out: boolean) => void leaveOut(pageServices(), reply.id, point, out),
  };
  const count = (result: CheckedItem['result']): number => checked.filter((one) => one.result === result).length;
  const [found, missing, unsure] = [count('found'), count('not-found'), count('cannot-tell')];
  return (
    <section aria-label={t('answerCheck.title')} className="mt-3 bg-fold p-3">
      <h4 className="m-0 font-semibold text-sm">{t('answerCheck.title')}</h4>
      <p className="m-0 text-sm">
        {list([
          t('answerCheck.found', { count: found }),
          ...(missing > 0 ? [t('answerCheck.notFound', { count: missing })] : []),
          ...(unsure > 0 ? [t('answerCheck.unsure', { count: unsure })] : []),
        ])}
      </p>
      {missing + unsure === 0 && <p className="m-0 text-sm">{t('answerCheck.all')}</p>}
      <p className="mt-0 mb-1 text-soft text-xs">{t('answerCheck.onlyWords')}</p>
      {missing > 0 && (
        <Button disabled={toAsk === 0} onClick={onWrite}>
          {t('answerCheck.write')}
        </Button>
      )}
      <Group title={t('answerCheck.law')} {...groups} of={checked.filter(({ item }) => isPoint(item))} />
      {NAMED_ITEMS.map((item) => (
        <Group
          key={item}
          {...groups}
          title={t(NAMED[item])}
          why={item === 'identifier' ? t('answerCheck.identifiersWhy') : undefined}
          of={checked.filter((one) => one.item === item)}
        />
      ))}
    </section>
  );
}

interface Leaving {
  left: ReadonlySet<string>;
  onLeave: (point: string, out: boolean) => void;
}

interface GroupProps extends Leaving {
  title: string;
  why?: string | undefined;
  of: readonly CheckedItem[];
}

function Group({ title, why, of, ...leaving }: GroupProps) {
  if (of.length === 0) return null;
  return (
    <div className="rule mt-2 pt-2">
      <h5 className="stamp m-0 font-normal">{title}</h5>
      {why && <p className="m-0 text-soft text-xs">{why}</p>}
      <Lines of={of} keyOf={pointKey} line={(one) => <Point one={one} {...leaving} />} />
    </div>
  );
}

function Point({ one, left, onLeave }: Leaving & { one: CheckedItem }) {
  const { t, language } = useWords();
  const { item, subject, result, where } = one;
  const point = pointKey(one);
  const { sign, colour } = RESULT[result];
  return (
    <div className="py-1 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="min-w-0">
          {isPoint(item) ? t(ITEMS[item]) : <bdi>{subject}</bdi>}{' '}
          {isPoint(item) && <span className="text-soft text-xs">{sayReference(item, language)}</span>}
        </span>
        <span className={`ml-auto ${colour}`}>
          <span aria-hidden="true">{sign} </span>
          {t(`answerCheck.result.${result}`)}
        </span>
      </div>
      {result === 'not-found' && (
        <TickBox className="text-soft text-xs" checked={!left.has(point)} onChange={(asked) => onLeave(point, !asked)}>
          {t('answerCheck.ask')}
        </TickBox>
      )}
      {where && (
        <div className="text-soft text-xs">
          {t('answerCheck.where', { part: where.part === '' ? t('reply.pasted') : where.part })}
          <q className="ml-1 font-serif">{where.quote.length > 300 ? `${where.quote.slice(0, 300)} …` : where.quote}</q>
        </div>
      )}
    </div>
  );
}
