import { registrableDomain } from '../../attribution/index.ts';
import { tabUrl } from '../../browser/index.ts';
import { DECLARATION_TOOLS } from '../../policy/declarations/tools.ts';
import type { ClaimKind } from '../../policy/index.ts';
import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { addDocument } from './add-document.ts';
import { correctClaim, withdrawCorrection } from './correct-claim.ts';
import type { PolicyOwnCommand, PolicyPageCommand } from './policy-commands.ts';
import { readDeclarations } from './read-declarations.ts';
import { fetchDocuments, keepPolicy } from './read-policy.ts';

/** Carries out what the customer orders about documents. */
export async function policyOwnCommands(services: Services, command: PolicyOwnCommand): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'add-document': {
      const kept = await addDocument(services, command.shop, command);
      return kept === 'no-shop' ? fail('no-shop') : ok(kept);
    }
    case 'read-declarations': {
      const { shop, tabId, language } = command;
      const page = (await tabUrl(tabId)) ?? '';
      if (!URL.canParse(page) || registrableDomain(new URL(page).hostname) !== shop) return fail('not-allowed');
      const tools = DECLARATION_TOOLS.map(({ id }) => ({ tool: id, groups: [] }));
      return ok(await readDeclarations(services, shop, tabId, { tools, language, asked: true }));
    }
    case 'correct-claim': {
      const { shop, hash, quote, value, verdict, reads } = command;
      const kind = command.kind as ClaimKind;
      return (await correctClaim(services, shop, hash, { kind, quote, value, verdict, reads }))
        ? ok(null)
        : fail('no-policy');
    }
    case 'withdraw-correction':
      await withdrawCorrection(services, command.id);
      return ok(null);
  }
}

/** Carries out what our script in a shop's top page says of its documents. */
export async function policyPageCommands(
  services: Services,
  shop: string,
  tabId: number,
  command: PolicyPageCommand,
): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'documents-found':
      return ok(await fetchDocuments(services, shop, command.documents));
    case 'document-read':
      await keepPolicy(services, shop, command);
      return ok(null);
    case 'declarations-here':
      return ok(await readDeclarations(services, shop, tabId, { ...command, asked: false }));
  }
}
