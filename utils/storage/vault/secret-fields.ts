/** Stands for a field that is not there at all while the row is locked. */
const ABSENT = undefined;

/**
 * The secret fields of each table, by path, and what stands in their place where the key is not at hand. Everything
 * else of a row stays readable: keys, kinds, days and ways, from which dates and reminders are computed.
 */
export const SECRET_FIELDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  identities: { name: '', email: '', customerNumber: '', phone: ABSENT },
  cases: {
    'letter.subject': '',
    'letter.elements': [],
    'letter.body': '',
    'letter.translation': null,
    'wishes.details': ABSENT,
    'wishes.to': ABSENT,
    'wishes.reveal': ABSENT,
  },
  caseEvents: { note: '', attachments: ABSENT },
  replies: {
    from: null,
    sentAt: null,
    text: '',
    sign: null,
    unread: [],
    attachments: [],
    checked: null,
    leftOut: ABSENT,
  },
  attachments: { content: new Uint8Array(0) },
  // A picture of a cart or an account shows who was there.
  pictures: { url: '', content: new Uint8Array(0) },
};

/** The tables that have secret fields, in the order in which they are sealed. */
export const SECRET_TABLES = Object.keys(SECRET_FIELDS);
