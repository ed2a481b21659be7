/* Made of the modules in frontend/src by `make bundle`: change those. */
function u(t,e,n=""){let o=document.createElement(t);return o.textContent=e,n&&(o.className=n),o}function f(t,e,n){let o=new Map([...t.children].map(r=>[r.dataset.key,r])),s=e.map(r=>{let c=o.get(r)??n(r);return c.dataset.
key=r,c}),i=new Set(s);for(let r of o.values())i.has(r)||r.remove();return s.forEach((r,c)=>{t.children[c]!==r&&t.insertBefore(
r,t.children[c]??null)}),s}function d(t,e){let n=t instanceof ShadowRoot?t.activeElement:document.activeElement;e();let o=t instanceof
ShadowRoot?t.activeElement:document.activeElement;n instanceof HTMLElement&&n!==o&&t.contains(n)&&n.focus()}function m(t,[e,n],o){let s=t[e]??[],i=s.indexOf(n),r={ArrowLeft:i-1,ArrowRight:i+1,Home:0,End:s.length-1}[o];if(r!==void 0){
let a=s[r];return a===void 0?null:[e,a]}if(o!=="ArrowUp"&&o!=="ArrowDown")return null;let c=o==="ArrowUp"?-1:1;for(let a=e+
c;t[a];a+=c){let l=x(t[a]??[],n);if(l!==null)return[a,l]}return null}function x(t,e){return t.reduce((n,o)=>n===null||Math.
abs(o-e)<Math.abs(n-e)?o:n,null)}function p(t){t.addEventListener("keydown",e=>{let n=e.target;if(e.altKey||e.ctrlKey||e.metaKey||!(n instanceof HTMLButtonElement))
return;let o=m(g(t),E(n),e.key);if(!o)return;e.preventDefault();let s=t.querySelector(`button[data-row="${o[0]}"][data-c\
olumn="${o[1]}"]`);s instanceof HTMLElement&&s.focus()}),t.addEventListener("focusin",({target:e})=>{e instanceof HTMLButtonElement&&
b(t,e)})}function h(t){let e=["button[tabindex='0']","button:is([aria-pressed='true'], [aria-current='true'])","button"].
map(n=>t.querySelector(n)).find(n=>n instanceof HTMLButtonElement);e instanceof HTMLButtonElement&&b(t,e)}function b(t,e){
for(let n of t.querySelectorAll("button"))n.tabIndex=n===e?0:-1}function g(t){let e=[];for(let n of t.querySelectorAll("\
button")){let[o,s]=E(n);for(;e.length<=o;)e.push([]);e[o]?.push(s)}return e}function E({dataset:t}){return[Number(t.row),
Number(t.column)]}var w="/",A=80;function S({data:t,parentElement:e,setTriggerValue:n}){let o=e.querySelector("table"),s=e.querySelector("\
p");o.tBodies.length||L(o,s),o.setAttribute("aria-label",t.name),o.className=t.turned?"turned":"";let[i,r]=[o.tHead,o.tBodies[0]];
if(!i||!r)return;i.replaceChildren(...v(t));let c=a=>n("pressed",a);d(e,()=>{let a=t.rows.map(({key:l})=>l);for(let[l,y]of f(
r,a,()=>document.createElement("tr")).entries())H(y,t.rows[l],l,t.columns,c)}),h(r)}function L(t,e){t.createTHead();let n=t.
createTBody();p(n);let o=({target:s})=>{let i=s instanceof Element?s.closest("[data-label]"):null;e.textContent=i instanceof
HTMLElement?i.dataset.label??"":""};for(let s of["pointerover","focusin"])n.addEventListener(s,o);for(let s of["pointerl\
eave","focusout"])n.addEventListener(s,()=>{e.textContent=""})}function v({corner:t,across:e,columns:n}){let o=[document.
createElement("tr")];if(e){let i=u("th",e);i.colSpan=n.length;let r=document.createElement("tr");r.append(u("td",""),i),
o.unshift(r)}let s=n.map(({name:i})=>{let r=document.createElement("th");return r.scope="col",r.style.width=`${A/n.length}\
%`,r.append(u("span",i)),r});return o.at(-1)?.append(u(t?"th":"td",t),...s),o}function H(t,e,n,o,s){let i=f(t,[w,...o.map(
({key:c})=>c)],c=>document.createElement(c===w?"th":"td")),r=i[0];r.scope="row",r.textContent=e.name;for(let[c,a]of e.cells.
entries()){let l=i[c+1];a?M(l,a,[n,c],s):l.replaceChildren()}}function M(t,e,[n,o],s){let i=e.key?"button":"span",r=t.querySelector(
i),c=r??document.createElement(i);r||t.replaceChildren(c),c.textContent=e.text,c.dataset.label=e.label,c.style.backgroundColor=
`color-mix(in srgb, var(--dense) ${100*e.shade}%, var(--land))`,c instanceof HTMLButtonElement&&(c.type="button",c.dataset.
row=String(n),c.dataset.column=String(o),c.setAttribute("aria-label",e.label),c.setAttribute("aria-pressed",String(e.pressed)),
c.onclick=()=>s(e.key))}export{S as default};
