/** The looks of the page: light and dark by the reader's setting, marks told apart by line as well as by colour. */
export const CSS = `
:root{color-scheme:light dark;--page:#f3f5f8;--card:#fff;--ink:#15202b;--soft:#4a5867;--line:#d3dae2;--link:#0b57a4;--inset:#f6f8fa;
--block:#a3161b;--block-tint:#fdeaea;--review:#7a4a00;--review-tint:#fff2d9;--clear:#0c6034;--clear-tint:#e3f6ea;
--note:#2d4a8a;--note-tint:#e8eefc;--bar:#5b7fa6;--shadow:0 1px 2px rgba(16,32,48,.06),0 4px 14px rgba(16,32,48,.06)}
@media (prefers-color-scheme:dark){:root{--page:#0f151c;--card:#18212b;--ink:#eef3f8;--soft:#b3c0cd;--line:#344251;--link:#8fc4ff;--inset:#111920;
--block:#ffa3a3;--block-tint:#43191c;--review:#ffd08a;--review-tint:#40300d;--clear:#8be0b0;--clear-tint:#123521;
--note:#b3c9ff;--note-tint:#202f52;--bar:#7aa7d8;--shadow:none}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:72rem;margin:0 auto;padding:1.25rem 1rem 2rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.2rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem;z-index:1}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1{font-size:1.9rem;line-height:1.2;letter-spacing:-.01em;margin:.25rem 0 0}h2{font-size:1.3rem;margin:1.5rem 0 .75rem}h3{font-size:1.08rem;margin:0}
.lead{margin:.35rem 0 1.25rem;color:var(--soft);font-size:1.08rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0 0 1rem;box-shadow:var(--shadow)}
.tiles{list-style:none;display:grid;gap:.6rem;grid-template-columns:repeat(3,1fr);margin:0 0 .6rem;padding:0}
.tile{display:grid;grid-template-columns:auto 1fr;column-gap:.75rem;align-items:center;border:1px solid currentColor;border-radius:.75rem;padding:.75rem 1rem}
.tile b{grid-row:span 2;font-size:2.3rem;line-height:1;font-variant-numeric:tabular-nums}.tile .name{font-weight:700;font-size:1.05rem;line-height:1.25}.tile .meaning{color:var(--ink);font-size:.92rem;line-height:1.3}
.tile.block{color:var(--block);background:var(--block-tint)}.tile.review{color:var(--review);background:var(--review-tint)}.tile.clear{color:var(--clear);background:var(--clear-tint)}
.stack{display:flex;height:.55rem;border-radius:.3rem;overflow:hidden;gap:2px;margin:0 0 1rem}
.stack span{min-width:4px}.stack .block{background:var(--block)}.stack .review{background:var(--review)}.stack .clear{background:var(--clear)}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;padding:.2rem .5rem .2rem 0;font-weight:400;vertical-align:middle}th{width:17rem;max-width:55vw}td.n{text-align:right;width:3rem;padding-right:0;font-variant-numeric:tabular-nums}
td.bar span{display:block;height:.7rem;min-width:3px;border-radius:.35rem;background:var(--bar)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end}.filters[hidden]{display:none}.filters>div{min-width:0;max-width:100%}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}.filters legend,.filters label.over{font-weight:600;display:block;padding:0;margin-bottom:.25rem}
.filters .check{display:flex;gap:.4rem;align-items:center;min-height:2.5rem}
input[type=checkbox]{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--link)}
select,button{font:inherit;min-height:2.5rem;max-width:100%;padding:.25rem .7rem;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:.5rem}button{cursor:pointer}
.status{margin:0;color:var(--soft);flex-basis:100%}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .65rem;font-weight:600;font-size:.9rem}
.badge.block{color:var(--block);background:var(--block-tint)}.badge.review{color:var(--review);background:var(--review-tint)}.badge.clear{color:var(--clear);background:var(--clear-tint)}
.post{content-visibility:auto;contain-intrinsic-size:auto 20rem;border-left:.4rem solid var(--clear)}.post.is-block{border-left-color:var(--block)}.post.is-review{border-left-color:var(--review)}.post[hidden]{display:none}
.head{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;margin-bottom:.75rem}.head p{margin:0}.soft{color:var(--soft);font-size:.92rem}
.text{white-space:pre-wrap;border:1px solid var(--line);border-radius:.75rem;padding:.85rem 1rem;unicode-bidi:isolate;align-self:start;background:var(--inset);font-size:1.05rem;margin:0 0 1rem}.alone .text{margin:0}
mark{color:inherit;text-decoration:underline 2px;text-underline-offset:.2em;border-radius:.2rem;padding:.05em 0}
mark.error{background:var(--block-tint);text-decoration-color:var(--block)}mark.warning{background:var(--review-tint);text-decoration-style:dashed;text-decoration-color:var(--review)}mark.info{background:var(--note-tint);text-decoration-style:dotted;text-decoration-color:var(--note)}
sup{font-size:.75rem;line-height:0}sup a{padding:0 .3em;font-weight:700;text-decoration:none}
.findings{margin:0;padding:0;list-style:none}.findings>li{padding:.85rem 0;border-top:1px solid var(--line)}.findings>li:first-child{border-top:0;padding-top:0}.findings>li:last-child{padding-bottom:0}
.findings p{margin:0}.findings>li:target{background:var(--note-tint);box-shadow:0 0 0 .5rem var(--note-tint);border-radius:.25rem}
.what{display:flex;gap:.6rem;align-items:baseline;font-weight:600}
.number{flex:none;display:inline-block;min-width:1.6rem;text-align:center;border:1px solid currentColor;border-radius:1rem;font-size:.9rem;line-height:1.6rem;text-decoration:none;font-variant-numeric:tabular-nums}
.number.error{color:var(--block);background:var(--block-tint)}.number.warning{color:var(--review);background:var(--review-tint)}.number.info{color:var(--note);background:var(--note-tint)}
.label{font-weight:700}.label.error{color:var(--block)}.label.warning{color:var(--review)}.label.info{color:var(--note)}
.findings .instead{margin:.3rem 0 .5rem 2.2rem}.instead::before{content:"→ ";color:var(--link);font-weight:700}
dl{margin:0 0 0 2.2rem;color:var(--soft);font-size:.92rem;line-height:1.45}dl div{display:grid;grid-template-columns:3.4rem 1fr;gap:.5rem;padding:.1rem 0}dt{font-weight:600}dd{margin:0}code{font:.9em ui-monospace,Menlo,Consolas,monospace}
.test{margin:1rem 0 0;padding:.6rem .85rem;border-left:.25rem solid var(--review);border-radius:0 .5rem .5rem 0;background:var(--review-tint)}
details{margin-top:.75rem}summary{cursor:pointer;color:var(--link);min-height:1.75rem}footer{color:var(--soft);font-size:.9rem;margin-top:2rem}
@media (min-width:48rem){.post .body .text{margin:0}.post .body{display:grid;grid-template-columns:1fr 1.2fr;gap:1.5rem}.post .body.alone{display:block}.post .body .text.short{position:sticky;top:1rem}.card{padding:1.15rem 1.25rem}}
@media (max-width:34rem){.tiles{grid-template-columns:1fr}.tile{grid-template-columns:3rem auto 1fr;column-gap:.5rem;padding:.5rem .85rem}.tile b{grid-row:auto;font-size:1.7rem}.findings .instead,dl{margin-left:0}th{width:auto}td.bar{width:30%}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--inset:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000;--block:#a3161b;--block-tint:#fff;--review:#7a4a00;--review-tint:#fff;--clear:#0c6034;--clear-tint:#fff;--note:#2d4a8a;--note-tint:#fff;--shadow:none}
body{font-size:10.5pt}.post .body .text.short{position:static}.filters,.skip{display:none!important}.post{content-visibility:visible}.wrap{max-width:none;padding:0}.findings>li,.text,.tile{break-inside:avoid}.head{break-after:avoid}.stack span,td.bar span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
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
