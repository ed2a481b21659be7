/* Made of the modules in frontend/src by `make bundle`: change those. */
function f(t,n,e){let o=new Map([...t.children].map(s=>[s.dataset.key,s])),r=n.map(s=>{let c=o.get(s)??e(s);return c.dataset.
key=s,c}),i=new Set(r);for(let s of o.values())i.has(s)||s.remove();return r.forEach((s,c)=>{t.children[c]!==s&&t.insertBefore(
s,t.children[c]??null)}),r}function x(t,n){let e=t instanceof ShadowRoot?t.activeElement:document.activeElement;n();let o=t instanceof
ShadowRoot?t.activeElement:document.activeElement;e instanceof HTMLElement&&e!==o&&t.contains(e)&&e.focus()}function y(t,[n,e],o){let r=t[n]??[],i=r.indexOf(e),s={ArrowLeft:i-1,ArrowRight:i+1,Home:0,End:r.length-1}[o];if(s!==void 0){
let l=r[s];return l===void 0?null:[n,l]}if(o!=="ArrowUp"&&o!=="ArrowDown")return null;let c=o==="ArrowUp"?-1:1;for(let l=n+
c;t[l];l+=c){let u=v(t[l]??[],e);if(u!==null)return[l,u]}return null}function v(t,n){return t.reduce((e,o)=>e===null||Math.
abs(o-n)<Math.abs(e-n)?o:e,null)}function E(t){t.addEventListener("keydown",n=>{let e=n.target;if(n.altKey||n.ctrlKey||n.metaKey||!(e instanceof HTMLButtonElement))
return;let o=y(I(t),H(e),n.key);if(!o)return;n.preventDefault();let r=t.querySelector(`button[data-row="${o[0]}"][data-c\
olumn="${o[1]}"]`);r instanceof HTMLElement&&r.focus()}),t.addEventListener("focusin",({target:n})=>{n instanceof HTMLButtonElement&&
A(t,n)})}function b(t){let n=["button[tabindex='0']","button:is([aria-pressed='true'], [aria-current='true'])","button"].
map(e=>t.querySelector(e)).find(e=>e instanceof HTMLButtonElement);n instanceof HTMLButtonElement&&A(t,n)}function A(t,n){
for(let e of t.querySelectorAll("button"))e.tabIndex=e===n?0:-1}function I(t){let n=[];for(let e of t.querySelectorAll("\
button")){let[o,r]=H(e);for(;n.length<=o;)n.push([]);n[o]?.push(r)}return n}function H({dataset:t}){return[Number(t.row),
Number(t.column)]}function L(t,n){return t?.column!==n?{column:n,down:!1}:t.down?null:{column:n,down:!0}}function T(t,n,e){let{compare:o}=new Intl.
Collator(e,{numeric:!0});return t.map((i,s)=>s).sort((i,s)=>{let[c,l]=[t[i]??"",t[s]??""];if(c===""||l==="")return+(c===
"")-+(l==="")||i-s;let u=typeof c=="number"&&typeof l=="number"?c-l:o(`${c}`,`${l}`);return(n?-u:u)||i-s})}function O(t){return Math.max(t.findIndex(({kind:n})=>n==="title"),0)}function M(t,n,e){let o=f(t,e.map(r=>n.ids[r]??""),
()=>d("tr","row"));for(let[r,i]of o.entries())C(i,n,e[r]??0,r)}function C(t,n,e,o){let r=O(n.columns);t.setAttribute("ar\
ia-rowindex",String(o+2));let i=n.columns.map(({code:c},l)=>l===r?`${c}/`:c),s=f(t,i,c=>c.endsWith("/")?R():d("td","cell"));
for(let[c,l]of s.entries()){let u=n.cells[c]?.[e]??"";l.className=n.columns[c]?.kind??"",l.dataset.name=n.columns[c]?.heading??
"",c===r?N(l,u,{id:n.ids[e]??"",place:o,opened:n.opened}):l.textContent!==u&&(l.textContent=u)}}function N(t,n,{id:e,place:o,
opened:r}){let i=t.firstElementChild;i.textContent=n,Object.assign(i.dataset,{event:e,row:String(o),column:"0"}),e===r?i.
setAttribute("aria-current","true"):i.removeAttribute("aria-current")}function R(){let t=d("th","rowheader");t.scope="ro\
w";let n=document.createElement("button");return n.type="button",n.tabIndex=-1,t.append(n),t}function d(t,n){let e=document.
createElement(t);return e.setAttribute("role",n),e}var g=200,B=20,q=800,j=5,h=new WeakMap;function $({data:t,parentElement:n,setTriggerValue:e}){let o=h.get(n),r=o??{data:t,
order:[],sort:null,drawn:g,shown:""};h.set(n,Object.assign(r,{data:t})),t.columns.some(({code:s})=>s===r.sort?.column)||
(r.sort=null);let{body:i}=o?a(n):K(n,r);i.onclick=({target:s})=>{let c=s instanceof Element?s.closest("tr"):null;c?.dataset.
key&&e("opened",c.dataset.key)},m(n,r),t.opened!==r.shown&&F(n,t.opened),r.shown=t.opened}function a(t){let n=t.querySelector(
".roll"),e=t.querySelector("table"),o=e.tHead;return{roll:n,table:e,head:o,body:e.tBodies[0]}}function K(t,n){let e=a(t);
for(let r of[e.head,e.body])E(r);let o=()=>{n.drawn>=n.order.length||(n.drawn+=g,m(t,n))};return e.roll.addEventListener(
"scroll",({currentTarget:r})=>{let{scrollTop:i,clientHeight:s,scrollHeight:c}=r;i+s>c-q&&o()}),e.body.addEventListener("\
focusin",({target:r})=>{r instanceof HTMLElement&&Number(r.dataset.row)>n.drawn-B&&o()}),P(e.body),e}function P(t){let n={
x:0,y:0};t.addEventListener("pointerdown",({x:e,y:o})=>{n={x:e,y:o}}),t.addEventListener("click",e=>{e.detail&&Math.hypot(
e.x-n.x,e.y-n.y)>j&&e.stopImmediatePropagation()},!0)}function m(t,n){let{data:e,sort:o}=n,{table:r,head:i,body:s}=a(t);
r.setAttribute("aria-label",e.name),r.setAttribute("aria-rowcount",String(e.ids.length+1));let c=e.columns.findIndex(({code:u})=>u===
o?.column),l=c<0?e.ids.map(()=>null):e.numbers[o?.column??""]??e.cells[c]??[];n.order=T(l,o?.down??!1,e.language),x(t,()=>{
_(i,n,u=>{n.sort=L(n.sort,u),m(t,n)}),M(s,e,n.order.slice(0,n.drawn))}),b(i),b(s)}function _(t,{data:n,sort:e},o){let r=t.
firstElementChild??t.appendChild(d("tr","row")),i=n.columns.map(({code:s})=>s);for(let[s,c]of f(r,i,D).entries()){let{code:l,
heading:u,kind:p,hint:S}=n.columns[s];Object.assign(c,{className:p,title:S});let k=e?.down?"descending":"ascending";c.setAttribute(
"aria-sort",l===e?.column?k:"none");let w=c.firstElementChild;w.textContent=u,Object.assign(w.dataset,{row:"0",column:String(
s)}),w.onclick=()=>o(l)}}function D(){let t=d("th","columnheader");return t.scope="col",t.append(Object.assign(document.
createElement("button"),{type:"button",tabIndex:-1})),t}function F(t,n){let e=h.get(t),o=e?e.order.findIndex(p=>e.data.ids[p]===
n):-1;if(!e||o<0)return;o>=e.drawn&&(e.drawn=o+g,m(t,e));let{roll:r,head:i,body:s}=a(t),c=s.children[o],[l,u]=[c.offsetTop-
i.offsetHeight,c.offsetTop+c.offsetHeight];(l<r.scrollTop||u>r.scrollTop+r.clientHeight)&&(r.scrollTop=l)}export{$ as default};
