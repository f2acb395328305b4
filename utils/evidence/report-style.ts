/** Paper, also on a screen. */
export const REPORT_STYLE = `
body{font:11pt/1.45 ui-sans-serif,system-ui,"Liberation Sans",sans-serif;color:#1c1917;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h1{font:600 1.8rem Georgia,serif;margin:.2rem 0 1rem}h2{font-size:1.05rem;border-top:1px dashed #a8a29e;padding-top:.8rem;margin-top:1.6rem}h3{font-size:.95rem;margin-bottom:.2rem}
table{border-collapse:collapse;width:100%;font-size:10pt}th{text-align:left;font-weight:600;border-bottom:1px solid #78716c}td{vertical-align:top;border-bottom:1px solid #e7e5e4}th,td{padding:.35rem .6rem .35rem 0}
tr{break-inside:avoid}dt{color:#57534e;font-size:10pt}dd{margin:0 0 .5rem}code{font:9pt ui-monospace,"Liberation Mono",monospace}.small{color:#57534e;font-size:9pt}
q{font-family:Georgia,serif}tr.differs b::before,tr.denied b::before{content:"≠ "}tr.not-mentioned b::before{content:"∅ "}tr.agrees b::before{content:"= "}tr.vague b::before{content:"≈ "}tr.cannot-tell b::before{content:"? "}
@media screen and (max-width:40rem){.stack thead{display:none}.stack tr{display:block;border-bottom:1px solid #a8a29e;padding:.5rem 0}.stack td{display:block;border:0;padding:.2rem 0}.stack td[data-label]::before{content:attr(data-label);display:block;color:#57534e;font-size:9pt}}
figure{margin:0 0 1rem;break-inside:avoid}figure img{max-width:100%;height:auto;border:1px solid #a8a29e}figcaption{color:#57534e;font-size:9pt}
svg.timeline{width:100%;height:auto;fill:#1c1917;break-inside:avoid}
.texts{margin:0;padding-left:1.4rem}.counts{width:auto}.counts td{border:0;padding:0 .9rem 0 0}
@media screen and (max-width:40rem){.annex{font-size:9pt}.annex th,.annex td{padding-right:.3rem}}
thead{display:table-header-group}h2,h3{break-after:avoid}
@page{size:A4;margin:18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt ui-sans-serif,system-ui,"Liberation Sans",sans-serif;color:#57534e}}@media print{body{margin:0;max-width:none;padding:0}}
`;
