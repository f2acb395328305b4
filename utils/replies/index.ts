/**
 * In: what a shop sent back, as a mail, pasted text or files. Out: what kind of answer it seems to be, and what it lacks.
 * Promises: pure; everything said has its quotation; nothing is called complete that was not found; sizes are bounded.
 */
export { authorWords } from './author-words.ts';
export { checkAnswer, missingFromAnswer } from './check-answer.ts';
export * from './model.ts';
export { readFile } from './read-file.ts';
export { pastedMail, readMail } from './read-mail.ts';
export { readReply } from './read-reply.ts';
export { textOfHtml } from './text-of-html.ts';
export { isArchive, type UnpackBudget, unpackArchive, unpackBudget } from './unpack-archive.ts';
export { unreadPart } from './unread-part.ts';
