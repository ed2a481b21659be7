/* Made of the modules in frontend/src by `make bundle`: change those. */
function l(t,e,o=""){let n=document.createElement(t);return n.textContent=e,o&&(n.className=o),n}function d(t,e,o){return t.href=`records?${e}`,t.dataset.records=e,t.onclick=n=>{n.ctrlKey||n.metaKey||n.shiftKey||n.altKey||
(n.preventDefault(),o(e))},t}function f(t,e,o){let n=new Map([...t.children].map(r=>[r.dataset.key,r])),s=e.map(r=>{let c=n.get(r)??o(r);return c.dataset.
key=r,c}),i=new Set(s);for(let r of n.values())i.has(r)||r.remove();return s.forEach((r,c)=>{t.children[c]!==r&&t.insertBefore(
r,t.children[c]??null)}),s}function m(t,e){let o=t instanceof ShadowRoot?t.activeElement:document.activeElement;e();let n=t instanceof
ShadowRoot?t.activeElement:document.activeElement;o instanceof HTMLElement&&o!==n&&t.contains(o)&&o.focus()}function p(t,[e,o],n){let s=t[e]??[],i=s.indexOf(o),r={ArrowLeft:i-1,ArrowRight:i+1,Home:0,End:s.length-1}[n];if(r!==void 0){
let a=s[r];return a===void 0?null:[e,a]}if(n!=="ArrowUp"&&n!=="ArrowDown")return null;let c=n==="ArrowUp"?-1:1;for(let a=e+
c;t[a];a+=c){let u=g(t[a]??[],o);if(u!==null)return[a,u]}return null}function g(t,e){return t.reduce((o,n)=>o===null||Math.
abs(n-e)<Math.abs(o-e)?n:o,null)}function h(t){t.addEventListener("keydown",e=>{let o=e.target;if(e.altKey||e.ctrlKey||e.metaKey||!(o instanceof HTMLButtonElement))
return;let n=p(A(t),E(o),e.key);if(!n)return;e.preventDefault();let s=t.querySelector(`button[data-row="${n[0]}"][data-c\
olumn="${n[1]}"]`);s instanceof HTMLElement&&s.focus()}),t.addEventListener("focusin",({target:e})=>{e instanceof HTMLButtonElement&&
w(t,e)})}function b(t){let e=["button[tabindex='0']","button:is([aria-pressed='true'], [aria-current='true'])","button"].
map(o=>t.querySelector(o)).find(o=>o instanceof HTMLButtonElement);e instanceof HTMLButtonElement&&w(t,e)}function w(t,e){
for(let o of t.querySelectorAll("button"))o.tabIndex=o===e?0:-1}function A(t){let e=[];for(let o of t.querySelectorAll("\
button")){let[n,s]=E(o);for(;e.length<=n;)e.push([]);e[n]?.push(s)}return e}function E({dataset:t}){return[Number(t.row),
Number(t.column)]}var x="/",S=80;function L({data:t,parentElement:e,setTriggerValue:o}){let n=e.querySelector("table"),s=e.querySelector("\
p");n.tBodies.length||H(n,s),n.setAttribute("aria-label",t.name),n.className=t.turned?"turned":"";let[i,r]=[n.tHead,n.tBodies[0]];
if(!i||!r)return;i.replaceChildren(...M(t));let c=(a,u=void 0)=>u?o("followed",u):o("pressed",a.key);m(e,()=>{let a=t.rows.
map(({key:u})=>u);for(let[u,y]of f(r,a,()=>document.createElement("tr")).entries())C(y,t.rows[u],u,t.columns,c)}),b(r)}function H(t,e){
t.createTHead();let o=t.createTBody();h(o);let n=({target:s})=>{let i=s instanceof Element?s.closest("[data-label]"):null;
e.textContent=i instanceof HTMLElement?i.dataset.label??"":""};for(let s of["pointerover","focusin"])o.addEventListener(
s,n);for(let s of["pointerleave","focusout"])o.addEventListener(s,()=>{e.textContent=""})}function M({corner:t,across:e,
columns:o}){let n=[document.createElement("tr")];if(e){let i=l("th",e);i.colSpan=o.length;let r=document.createElement("\
tr");r.append(l("td",""),i),n.unshift(r)}let s=o.map(({name:i})=>{let r=document.createElement("th");return r.scope="col",
r.style.width=`${S/o.length}%`,r.append(l("span",i)),r});return n.at(-1)?.append(l(t?"th":"td",t),...s),n}function C(t,e,o,n,s){
let i=f(t,[x,...n.map(({key:c})=>c)],c=>document.createElement(c===x?"th":"td")),r=i[0];r.scope="row",r.textContent=e.name;
for(let[c,a]of e.cells.entries()){let u=i[c+1];a?T(u,a,[o,c],s):u.replaceChildren()}}function T(t,e,[o,n],s){let i=e.key?
"button":"a",r=t.querySelector(i),c=r??document.createElement(i);r||t.replaceChildren(c),c.textContent=e.text,c.dataset.
label=e.label,c.dataset.records=e.query,c.setAttribute("aria-label",e.label),c.style.backgroundColor=`color-mix(in srgb,\
 var(--dense) ${100*e.shade}%, var(--land))`,c instanceof HTMLButtonElement?(c.type="button",c.dataset.row=String(o),c.dataset.
column=String(n),c.setAttribute("aria-pressed",String(e.pressed)),c.onclick=()=>s(e)):d(c,e.query,a=>s(e,a))}export{L as default};
