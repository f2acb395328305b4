import { runInNewContext } from 'node:vm';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { suffixHashes } from './suffix-hashes.ts';

/** Where what the worker needs later lies in the extension. */
const FOLDER = 'worker';
const TABLES = `${FOLDER}/tables.jsonl`;
/** Modules that take events and commands in; what they import comes with them. */
const FIRST = /[\\/](background|start-worker|answer-commands)\.ts$/;
/** A table as `dataAsText` writes it into the code. */
const TABLE = /JSON\.parse\(((['"`])(?:\\.|(?!\2)[^\\])*\2)\)/gs;
/** `import()` of a part, as it is written for loaders that know `require` only. */
const IMPORT = /Promise\.resolve\(\)\.then\((?=\(\)=>require\(|\(\) => require\()/g;

/**
 * Builds Chromium's worker so that it starts with little. A service worker knows no `import()`, and its script is handed
 * to it whole, decoded and brought back from the browser's code cache before the first line runs. So it is two scripts,
 * each made of functions that `require` calls: what takes events and commands in, and the rest. The rest is taken in once
 * while the worker is installed, because only such scripts may be asked for later (Service Workers, section 6.3.2
 * "importScripts(urls)"), and nothing of it runs then. Tables of data are no script at all: they are fetched before the
 * rest is first asked for.
 */
export function buildInParts(config: UserConfig): void {
  config.build ??= {};
  const { build } = config;
  if (build.lib) build.lib.formats = ['cjs'];
  build.rolldownOptions ??= {};
  build.rolldownOptions.output = {
    ...[build.rolldownOptions.output].flat()[0],
    strictExecutionOrder: true,
    codeSplitting: {
      groups: [
        { name: 'first', test: FIRST, priority: 1 },
        { name: 'later', test: /./ },
      ],
    },
    entryFileNames: 'background.js',
    chunkFileNames: `${FOLDER}/[name]-[hash].js`,
  };
  config.plugins = [...(config.plugins ?? []), suffixHashes(), workerInParts()];
}

function workerInParts(): Plugin {
  return {
    name: 'worker-in-parts',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const later = chunks.find(({ name }) => name === 'later');
      if (!entry || !later) throw new Error('The worker is not made of what starts and what comes later.');
      const tables: string[] = [];
      later.code = registered({ ...later, code: tablesOut(later.code, tables) });
      const first = chunks.filter((chunk) => chunk !== entry && chunk !== later);
      const parts = first.map(registered).join('');
      const start = parts.replace(IMPORT, 'customerCopyTables().then(');
      if (start === parts || tables.length === 0) throw new Error('The worker no longer asks for its tables.');
      for (const chunk of first) delete bundle[chunk.fileName];
      entry.code = `${registry(nameOf(later.fileName))}${start}(function(require){var exports={},module={exports};${entry.code}\n})(customerCopyRequire)`;
      this.emitFile({ type: 'asset', fileName: TABLES, source: tables.join('\n') });
    },
  };
}

/** The code with its tables taken out; each becomes one line of `tables`. */
const tablesOut = (code: string, tables: string[]): string =>
  code.replace(TABLE, (_, literal: string) => {
    const text: unknown = runInNewContext(literal);
    return `customerCopyTable(${tables.push(String(text)) - 1})`;
  });

const nameOf = (file: string): string => JSON.stringify(file.split('/').at(-1));

const registered = ({ fileName, code }: Pick<Rolldown.OutputChunk, 'fileName' | 'code'>): string =>
  `customerCopyParts[${nameOf(fileName)}]=(function(exports,require,module){${code}\n});`;

/** What `require` and the tables are to the parts, as source text. */
const registry = (later: string): string => `
var customerCopyParts={},customerCopyLines;
function customerCopyTables(){
  return customerCopyLines?Promise.resolve():fetch("/${TABLES}").then(function(file){return file.text()}).then(function(text){
    customerCopyLines=customerCopyLines||text.split("\\n")
  })
}
function customerCopyTable(line){return JSON.parse(customerCopyLines[line])}
var customerCopyRequire=(function(later){
  var ran={};
  function take(file){importScripts("/${FOLDER}/"+file)}
  addEventListener("install",function(){take(later)});
  return function require(path){
    var file=path.slice(path.lastIndexOf("/")+1),module=ran[file];
    if(module)return module.exports;
    if(!customerCopyParts[file])take(file);
    module=ran[file]={exports:{}};
    try{customerCopyParts[file](module.exports,require,module)}catch(error){delete ran[file];throw error}
    return module.exports
  }
})(${later});
`;
