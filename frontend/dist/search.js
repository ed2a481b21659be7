/* Made of the modules in frontend/src by `make bundle`: change those. */
function d(e){let t=new Intl.PluralRules(e),i=new Intl.NumberFormat(e);return(s,n)=>(s[t.select(n)]??s.other).replace("%\
(count)s",i.format(n))}function f(e,t,i){return i?e==="ArrowDown"?t+1<i?t+1:-1:e==="ArrowUp"?t===-1?i-1:t-1:t===-1?null:e==="Home"?0:e==="End"?
i-1:null:null}function h(e,t,i=""){let s=document.createElement(e);return s.textContent=t,i&&(s.className=i),s}function p(e,t,i){e.replaceChildren(...t.map(({label:s,name:n,note:r},o)=>{let a=document.createElement("li");return Object.
assign(a,{id:`suggestion-${o}`,role:"option",onclick:()=>i(o)}),a.append(h("small",s)," ",h("b",n)," ",h("span",r)),a})),
e.hidden=!t.length,e.scrollTop=0}function m(e,t){[...e.children].forEach((s,n)=>{s.setAttribute("aria-selected",String(n===
t))});let i=e.children[t];return i?.scrollIntoView({block:"nearest"}),i?.id??""}var l=class{#r;#t;#i;#s;#n=null;constructor(t,i,s=120){this.#r=t,this.#t=i,this.#i=s}put(t){this.drop(),this.#s=setTimeout(
()=>this.#h(t),this.#i)}drop(){clearTimeout(this.#s),this.#n?.abort(),this.#n=null}async#h(t){let i=new AbortController;
this.#n=i;let s=await this.#r(t,i.signal).catch(()=>null);this.#n===i&&this.#t(s)}};var w=2,c=class{#r;#t;#i;#s;#n;#h;#c;#d=[];#a=-1;#o="";#f=null;#u;constructor(t,i,s){let n=r=>t.querySelector(r);this.#c=
i,this.#r=s,this.#t=n("input"),this.#i=n("ul"),this.#s=n(".clear"),this.#n=n(".submit"),this.#h=n('[role="status"]'),this.#u=
new l((r,o)=>this.#A(r,o),r=>this.#b(r??[])),this.#g(n("form"))}update(t){this.#c=t,this.#t.placeholder=t.words.hint;for(let[
i,s]of[[this.#t,t.words.search],[this.#n,t.words.search],[this.#i,t.words.list],[this.#s,t.words.clear]])i.setAttribute(
"aria-label",s);t.q!==this.#o&&(t.q!==this.#f&&(this.#t.value=t.q),this.#o=t.q,this.#f=null,this.#s.hidden=!this.#t.value)}#g(t){
t.onsubmit=i=>{i.preventDefault(),this.#p(this.#e)},this.#t.oninput=()=>this.#m(),this.#t.onkeydown=i=>this.#S(i),this.#t.
onblur=()=>this.#l(),this.#i.onmousedown=i=>i.preventDefault(),this.#s.onclick=()=>{this.#t.value="",this.#m(),this.#t.focus()}}get#e(){
return this.#t.value.trim().replaceAll(/\s+/g," ")}#m(){this.#s.hidden=!this.#t.value,!this.#e&&this.#o?this.#p(""):this.#e.
length<w?this.#l():this.#u.put(this.#e)}#S(t){if(!t.isComposing)if(t.key==="Escape")this.#k(t);else if(t.key==="Enter"&&
this.#a!==-1)t.preventDefault(),this.#x(this.#a);else if(this.#i.hidden)t.key==="ArrowDown"&&this.#e.length>=w&&this.#u.
put(this.#e);else{let i=f(t.key,this.#a,this.#d.length);if(i===null)return;t.preventDefault(),this.#w(i)}}#k(t){this.#i.
hidden&&this.#e===this.#o||(t.preventDefault(),t.stopPropagation(),this.#i.hidden&&(this.#t.value=this.#o),this.#s.hidden=
!this.#t.value,this.#l())}#w(t){this.#a=t,this.#t.setAttribute("aria-activedescendant",m(this.#i,t))}async#A(t,i){let s=new URL(
this.#c.source,new URL(".",window.location.href));return s.searchParams.set("q",t),(await fetch(s,{signal:i})).json()}#b(t){
let{language:i,counted:s,words:n}=this.#c;this.#T(t),this.#h.textContent=t.length?d(i)(s,t.length):n.none}#l(){this.#u.drop(),
this.#T([]),this.#h.textContent=""}#T(t){this.#d=t,p(this.#i,t,i=>this.#x(i)),this.#t.setAttribute("aria-expanded",String(
t.length>0)),this.#w(-1)}#p(t){this.#l(),this.#f=t===this.#o?null:t,this.#r(["search",t]),t&&this.#E(!1)}#x(t){let i=this.#d[t];
if(!i)return;let s=i.told[0]==="search";if(this.#t.value=s?i.told[1]:"",this.#s.hidden=!s,s)return this.#p(this.#e);this.#l(),
this.#r(i.told),this.#E(i.leads)}#E(t){(t||window.matchMedia("(pointer: coarse)").matches)&&this.#t.blur()}};var T=new WeakMap;function x({data:e,parentElement:t,setTriggerValue:i}){let s=T.get(t);s||(s=new c(t,e,n=>i("told",n)),
T.set(t,s)),s.update(e)}export{x as default};
