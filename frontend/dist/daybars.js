/* Made of the modules in frontend/src by `make bundle`: change those. */
function c(n,t,e){let s=new Map([...n.children].map(r=>[r.dataset.key,r])),i=t.map(r=>{let o=s.get(r)??e(r);return o.dataset.
key=r,o}),h=new Set(i);for(let r of s.values())h.has(r)||r.remove();return i.forEach((r,o)=>{n.children[o]!==r&&n.insertBefore(
r,n.children[o]??null)}),i}function d(n,[t,e],s){let i=n[t]??[],h=i.indexOf(e),r={ArrowLeft:h-1,ArrowRight:h+1,Home:0,End:i.length-1}[s];if(r!==void 0){
let a=i[r];return a===void 0?null:[t,a]}if(s!=="ArrowUp"&&s!=="ArrowDown")return null;let o=s==="ArrowUp"?-1:1;for(let a=t+
o;n[a];a+=o){let u=w(n[a]??[],e);if(u!==null)return[a,u]}return null}function w(n,t){return n.reduce((e,s)=>e===null||Math.
abs(s-t)<Math.abs(e-t)?s:e,null)}function l(n){n.addEventListener("keydown",t=>{let e=t.target;if(t.altKey||t.ctrlKey||t.metaKey||!(e instanceof HTMLButtonElement))
return;let s=d(y(n),b(e),t.key);if(!s)return;t.preventDefault();let i=n.querySelector(`button[data-row="${s[0]}"][data-c\
olumn="${s[1]}"]`);i instanceof HTMLElement&&i.focus()}),n.addEventListener("focusin",({target:t})=>{t instanceof HTMLButtonElement&&
p(n,t)})}function m(n){let t=["button[tabindex='0']","button:is([aria-pressed='true'], [aria-current='true'])","button"].
map(e=>n.querySelector(e)).find(e=>e instanceof HTMLButtonElement);t instanceof HTMLButtonElement&&p(n,t)}function p(n,t){
for(let e of n.querySelectorAll("button"))e.tabIndex=e===t?0:-1}function y(n){let t=[];for(let e of n.querySelectorAll("\
button")){let[s,i]=b(e);for(;t.length<=s;)t.push([]);t[s]?.push(i)}return t}function b({dataset:n}){return[Number(n.row),
Number(n.column)]}var E="22%",g=new WeakMap;function k({data:n,parentElement:t,setTriggerValue:e}){let s=g.get(t)??new f(t);g.set(t,s),s.take=
i=>e("pressed",i),s.update(n)}var f=class{constructor(t){this.part=t.querySelector("[role=group]"),this.said=t.querySelector(
"p"),this.bars=[],this.buttons=[],this.from=-1,this.dragged=!1,this.ends="",this.take=()=>{},this.listen(),l(this.part)}listen(){
this.part.addEventListener("pointerdown",t=>this.begin(t)),this.part.addEventListener("pointermove",t=>this.over(t)),this.
part.addEventListener("pointerup",t=>this.end(t)),this.part.addEventListener("pointercancel",()=>this.mark(-1)),this.part.
addEventListener("pointerleave",()=>this.say(-1)),this.part.addEventListener("focusin",({target:t})=>this.reached(this.buttons.
indexOf(t))),this.part.addEventListener("focusout",()=>this.say(-1)),this.part.addEventListener("keydown",t=>this.extend(
t),!0)}update(t){this.bars=t.bars,this.ends=t.ends,this.part.setAttribute("aria-label",t.name);let e=t.bars.map(s=>s.first);
this.buttons=c(this.part,e,()=>document.createElement("button"));for(let[s,i]of this.buttons.entries())x(i,t.bars[s],s);
for(let[s,i]of this.buttons.entries())i.onclick=()=>this.click(s);m(this.part),this.mark(-1)}begin(t){this.dragged=!1,t.
button===0&&(this.from=this.at(t))}over(t){let e=this.at(t);if(!t.buttons||this.from<0)return this.say(e);e!==this.from&&
this.part.setPointerCapture(t.pointerId),this.mark(e)}end(t){let e=this.at(t);this.dragged=this.from>=0&&e!==this.from,this.
dragged?this.press(e):this.mark(-1)}extend(t){this.dragged=!1,t.key.startsWith("Arrow")&&(t.shiftKey?this.from<0&&(this.
from=this.buttons.indexOf(t.target)):this.mark(-1))}reached(t){this.from>=0?this.mark(t):this.say(t)}click(t){this.dragged||
this.press(t),this.dragged=!1}press(t){let[e,s]=this.between(t);this.mark(-1),e&&s&&this.take([e.first,s.last])}between(t){
let e=this.from<0?t:this.from;return[this.bars[Math.min(e,t)],this.bars[Math.max(e,t)]]}mark(t){t<0&&(this.from=-1);for(let[
e,s]of this.buttons.entries()){let i=e>=Math.min(this.from,t)&&e<=Math.max(this.from,t);s.classList.toggle("over",t>=0&&
i)}this.say(t)}say(t){let[e,s]=this.between(t);!e||!s||t<0?this.said.textContent=this.ends:this.said.textContent=e===s?e.
label:`${e.name} – ${s.name}`}at({clientX:t}){let{left:e,width:s}=this.part.getBoundingClientRect(),i=Math.floor((t-e)/
s*this.bars.length);return Math.max(0,Math.min(i,this.bars.length-1))}};function x(n,t,e){n.type="button",n.dataset.row=
"0",n.dataset.column=String(e),n.setAttribute("aria-label",t.label),n.setAttribute("aria-pressed",String(t.pressed)),n.style.
backgroundImage=L(t)}function L({parts:n}){return n.length?`linear-gradient(to top, ${n.map(({colour:e,low:s,high:i,shown:h})=>`${h?
e:`color-mix(in srgb, ${e} ${E}, transparent)`} ${100*s}% ${100*i}%`).join(", ")}, transparent ${100*(n.at(-1)?.high??0)}\
%)`:"none"}export{k as default};
