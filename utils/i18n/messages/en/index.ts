import backup from './backup.json' with { type: 'json' };
import cases from './cases.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import evidence from './evidence.json' with { type: 'json' };
import findings from './findings.json' with { type: 'json' };
import general from './general.json' with { type: 'json' };
import help from './help.json' with { type: 'json' };
import keep from './keep.json' with { type: 'json' };
import pictures from './pictures.json' with { type: 'json' };
import policy from './policy.json' with { type: 'json' };
import replies from './replies.json' with { type: 'json' };
import requests from './requests.json' with { type: 'json' };
import sample from './sample.json' with { type: 'json' };
import seen from './seen.json' with { type: 'json' };
import vault from './vault.json' with { type: 'json' };

/** The English sentences, one file an area of the product. They give every other language its keys. */
export const english = {
  ...general,
  ...findings,
  ...seen,
  ...policy,
  ...requests,
  ...cases,
  ...replies,
  ...check,
  ...evidence,
  ...sample,
  ...pictures,
  ...help,
  ...backup,
  ...keep,
  ...vault,
};
