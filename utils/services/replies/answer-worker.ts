import type { Expected } from '../../replies/model.ts';
import { type AnswerProgress, type BroughtAnswer, type ReadAnswer, readBrought } from './read-brought.ts';

/** What the worker says, one at a time. The keys keep it apart from what PDF.js says in any worker it finds itself in. */
export interface AnswerNews {
  answer?: ReadAnswer;
  progress?: AnswerProgress;
  failed?: true;
}

/** A worker of our own page: reads one answer and ends. What takes too long, or is no longer wanted, is ended with it. */
addEventListener(
  'message',
  (event: MessageEvent<{ brought: BroughtAnswer; expected: Expected }>) => {
    const say = (news: AnswerNews): void => postMessage(news);
    void readBrought(event.data.brought, event.data.expected, (progress) => say({ progress })).then(
      (answer) => say({ answer }),
      () => say({ failed: true }),
    );
  },
  { once: true },
);
