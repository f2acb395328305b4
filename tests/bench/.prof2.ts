import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readPolicy, blocksFromDom } from '/work/main/utils/policy/index.ts';
const once = blocksFromDom(parseHTML(readFileSync(process.argv[2]!,'utf8')).document as any);
for (const k of [1,5,20,80]) { const blocks = Array.from({length:k},()=>once).flat(); const cpu:number[]=[]; let w=0;
for (let i=0;i<25;i++){ const c=process.cpuUsage(); w=readPolicy(blocks).words; const d=process.cpuUsage(c); cpu.push((d.user+d.system)/1000);} cpu.sort((a,b)=>a-b); console.log(k, w, 'min', cpu[0], 'med', cpu[12], 'per10k', (cpu[0]!*10000/w).toFixed(1)); }
