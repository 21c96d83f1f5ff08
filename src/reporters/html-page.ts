/** The looks of the page: light and dark by the reader's setting, marks told apart by line as well as by colour. */
export const CSS = `
:root{color-scheme:light dark;--page:#f4f6f8;--card:#fff;--ink:#16202b;--soft:#4a5867;--line:#cfd7df;--link:#0b57a4;
--block:#a3161b;--block-tint:#fde8e8;--review:#7a4a00;--review-tint:#fff1d6;--clear:#0c6034;--clear-tint:#e1f5e9;
--note:#2d4a8a;--note-tint:#e6edfb;--bar:#5b7fa6}
@media (prefers-color-scheme:dark){:root{--page:#10161d;--card:#19222c;--ink:#eef3f8;--soft:#b3c0cd;--line:#3a4857;--link:#8fc4ff;
--block:#ffa3a3;--block-tint:#4a1f22;--review:#ffd08a;--review-tint:#46350f;--clear:#8be0b0;--clear-tint:#143a26;
--note:#b3c9ff;--note-tint:#223257;--bar:#7aa7d8}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:72rem;margin:0 auto;padding:1rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem;z-index:1}
h1{font-size:1.75rem;margin:.5rem 0 0}h2{font-size:1.25rem;margin:0 0 .75rem}h3{font-size:1.05rem;margin:0}
.lead{margin:.25rem 0 1rem;color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.glance{display:grid;gap:1.5rem}
@media (min-width:48rem){td.bar{width:35%}.post .body .text{margin:0}.glance{grid-template-columns:1fr 1.4fr}.post .body{display:grid;grid-template-columns:1fr 1.2fr;gap:1.25rem}.post .body.alone{display:block}}
.stack{display:flex;height:1.25rem;border-radius:.25rem;overflow:hidden;gap:2px;margin:0 0 .75rem}
.stack span{min-width:4px;background:var(--bar)}.stack .block{background:var(--block)}.stack .review{background:var(--review)}.stack .clear{background:var(--clear)}
.counts{list-style:none;margin:0;padding:0}.counts li{display:flex;gap:.5rem;align-items:center;padding:.15rem 0}
.counts b{min-width:2.5rem;text-align:right;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;padding:.2rem .5rem .2rem 0;font-weight:400;vertical-align:middle}td.n{text-align:right;width:3rem;font-variant-numeric:tabular-nums}
td.bar{width:25%}td.bar span{display:block;height:.7rem;min-width:3px;border-radius:.2rem;background:var(--bar)}
.filters{display:flex;flex-wrap:wrap;gap:1rem;align-items:end}.filters[hidden]{display:none}.filters>div{min-width:0;max-width:100%}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}.filters legend,.filters label.over{font-weight:600;display:block;padding:0;margin-bottom:.25rem}
.filters .check{display:flex;gap:.4rem;align-items:center;min-height:2.25rem}
input[type=checkbox]{width:1.2rem;height:1.2rem;accent-color:var(--link)}
select,button{font:inherit;min-height:2.5rem;max-width:100%;padding:.25rem .6rem;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:.35rem}
.status{margin:0;color:var(--soft);flex-basis:100%}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-weight:600;font-size:.9rem}
.badge.block{color:var(--block);background:var(--block-tint)}.badge.review{color:var(--review);background:var(--review-tint)}.badge.clear{color:var(--clear);background:var(--clear-tint)}
.post{content-visibility:auto;contain-intrinsic-size:auto 20rem;border-left:.4rem solid var(--clear)}.post.is-block{border-left-color:var(--block)}.post.is-review{border-left-color:var(--review)}.post[hidden]{display:none}
.head{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;margin-bottom:.75rem}.head p{margin:0}.soft{color:var(--soft);font-size:.92rem}
.text{white-space:pre-wrap;border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;unicode-bidi:isolate;align-self:start;background:var(--page);margin:0 0 1rem}.alone .text{margin:0}
mark{color:inherit;text-decoration:underline 2px;text-underline-offset:.2em;border-radius:.15rem}
mark.error{background:var(--block-tint);text-decoration-color:var(--block)}mark.warning{background:var(--review-tint);text-decoration-style:dashed;text-decoration-color:var(--review)}mark.info{background:var(--note-tint);text-decoration-style:dotted;text-decoration-color:var(--note)}
sup{font-size:.75rem;line-height:0}sup a{display:inline-block;min-width:1.1em;text-align:center;padding:0 .15em;font-weight:700;text-decoration:none}
.findings{margin:0;padding:0;list-style:none}.findings>li{padding:.6rem 0;border-top:1px solid var(--line)}.findings>li:first-child{border-top:0;padding-top:0}
.findings p{margin:.15rem 0}.findings>li:target{background:var(--note-tint)}.what{font-weight:600}
.label{font-weight:700}.label.error{color:var(--block)}.label.warning{color:var(--review)}.label.info{color:var(--note)}
.test{margin:.75rem 0 0;padding:.5rem .75rem;border-left:.25rem solid var(--review);background:var(--review-tint)}
details{margin-top:.75rem}summary{cursor:pointer}footer{color:var(--soft);font-size:.9rem}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000;--block:#a3161b;--block-tint:#fff;--review:#7a4a00;--review-tint:#fff;--clear:#0c6034;--clear-tint:#fff;--note:#2d4a8a;--note-tint:#fff}
.filters,.skip{display:none!important}.post{content-visibility:visible}.wrap{max-width:none;padding:0}.findings>li,.text{break-inside:avoid}h3{break-after:avoid}.stack span,td.bar span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** Filters the posts. Without it, every post is shown and the filters are not. */
export const SCRIPT = `
const form=document.querySelector('.filters');
if(form){
const posts=[...document.querySelectorAll('.post')];
const status=form.querySelector('.status');
const apply=()=>{
const verdicts=new Set([...form.querySelectorAll('[name=verdict]:checked')].map((box)=>box.value));
const rule=form.elements.rule.value,department=form.elements.department.value;
let shown=0;
for(const post of posts){
const {verdict,rules,department:of}=post.dataset;
const fits=verdicts.has(verdict)&&(rule===''||rules.split(' ').includes(rule))&&(department===''||of===department.slice(1));
post.hidden=!fits;
if(fits)shown+=1;
}
status.textContent=shown+' of '+posts.length+(posts.length===1?' post':' posts')+' shown';
};
form.hidden=false;
form.addEventListener('change',apply);
form.addEventListener('reset',()=>setTimeout(apply));
form.addEventListener('submit',(event)=>event.preventDefault());
apply();
}
`;

/** SHA-256 of the script in base 64, so that the page can forbid every other one. */
export const SCRIPT_HASH = 'peZH1n1NSXaCnOsT9VTsfgmjpD1jKjQBwRh3haRTk+4=';
