/* Made of the modules in frontend/src by `make bundle`: change those. */
var At=Date.UTC(1980,0,1);function W(n,t){let e=0,s=n.length;for(;e<s;){let i=e+s>>1;n[i]<t?e=i+1:s=i}return e}function m(n){return new Date(At+Math.floor(n/1440)*1440*6e4)}function P(n){return m(n).toISOString().slice(0,10)}function v(n){return new Intl.DateTimeFormat(n,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function w(n,[
t,e]){let s=m(t),i=m(Math.max(e-1,t));return s.getTime()===i.getTime()?n.format(s):n.formatRange(s,i)}var O=class{constructor(t,e){if(t.some(s=>s.length!==e+1))throw new Error(`not the days of ${e} kinds`);this.days=t.map(
([s])=>s),this.totals=[new Array(e).fill(0)],t.forEach(([,...s],i)=>{this.totals.push(s.map((o,r)=>o+this.totals[i][r]))})}before(t){
return this.totals[W(this.days,t)]}},I=class{#t;#e;constructor({version:t,starts:e,ends:s},i){this.version=t,this.#t=new O(
e,i),this.#e=new O(s,i)}within(t,e){let s=this.#e.before(t);return this.#t.before(Math.max(e,t-1)+1).map((i,o)=>i-s[o])}next(t){
return this.within(t,t).some(Boolean)?t:this.#t.days[W(this.#t.days,t+1)]??null}bars(t,e,s){let i=[];for(let o=t;o<=e;){
let r=Math.min(Ot(o,s),e+1);i.push({first:o,last:r-1,counts:this.within(o,r-1)}),o=r}return i}};function J(n,t){return new I(
n,t)}function Ot(n,t){if(t==="day")return n+1;if(t==="week")return n+7;let e=m(n*1440),s=new Date(Date.UTC(e.getUTCFullYear(),
e.getUTCMonth()+1,0)).getUTCDate();return n+s-e.getUTCDate()+1}var E=class{progress="nothing";source=null;#t=null;#e;#n;constructor(t,e){this.#e=t,this.#n=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#s("loading",null);try{let s=await fetch(t,{signal:e.signal});if(!s.ok)throw new Error(
`${s.status} ${t}`);let i=await this.#e(s);if(this.#t!==e)return;this.source=t,this.#s("ready",i)}catch(s){if(this.#t!==
e)return;console.error("could not load",s),this.#s("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#s(t,e){this.progress=t,this.#n(e,t)}};var V="#ffffff";var Et=62,B=[{unit:"day",every:1,days:1},{unit:"day",every:2,days:2},{unit:"day",every:5,days:5},{unit:"day",every:10,days:10},
{unit:"month",every:1,days:28},{unit:"month",every:3,days:90},{unit:"month",every:6,days:181},{unit:"year",every:1,days:365},
{unit:"year",every:5,days:1826},{unit:"year",every:10,days:3652}];function f(n,[t,e],s){return(n-t)/(e-t)*s}function y(n,[
t,e],s){return t+n/Math.max(s,1)*(e-t)}function D([n,t],e,s,i,o){let r=Math.round((i-s)/1440)*1440;if(e==="both")return Dt(
[n,t],r,o);if(e==="from")return[k(n+r,o[0],t-1440),t];if(e==="to")return[n,k(t+r,n+1440,o[1])];let[h,c]=s<=i?[s,i]:[i,s],
l=k(Math.floor(h/1440)*1440,o[0],o[1]-1440);return[l,k(Math.ceil(c/1440)*1440,l+1440,o[1])]}function Dt([n,t],e,s){let i=Math.
min(t-n,s[1]-s[0]),o=k(n+e,s[0],s[1]-i);return[o,o+i]}function X(n,t,e,s){let i=n[1]-n[0],o={ArrowLeft:-1440,ArrowDown:-1440,
ArrowRight:1440,ArrowUp:1440,PageUp:i,PageDown:-i,Home:s[0]-s[1],End:s[1]-s[0]}[e];return o===void 0?null:D(n,t,0,o,s)}function Ct(n){
return Math.round((n-Date.UTC(1980,0,1))/864e5)}function g([n,t]){return[Math.floor(n/1440),Math.ceil(t/1440)-1]}function Q(n){
return Ct(Date.parse(`${n}T00:00:00Z`))*1440}function tt(n,t,e){let s=(n[1]-n[0])/1440,i=B.find(h=>h.days/s*t>=Et)??B[B.
length-1],o=St(i,e),r=[];for(let h=n[0]/1440;h<n[1]/1440;h++){let c=m(h*1440);Tt(c,i)&&r.push({minute:h*1440,...o(c,r.length===
0)})}return r}function Tt(n,{unit:t,every:e}){let[s,i,o]=[n.getUTCDate(),n.getUTCMonth(),n.getUTCFullYear()];return t===
"day"?e===1||(s-1)%e===0&&s+e/2<=31||s===1:s!==1?!1:t==="month"?i%e===0:i===0&&o%e===0}function St({unit:n},t){let e=h=>{
let c=new Intl.DateTimeFormat(t,{timeZone:"UTC",...h});return l=>c.format(l)},s=e({day:"numeric"}),i=e({day:"numeric",month:"\
short"}),o=e({month:"short"}),r=e({year:"numeric"});return(h,c)=>{if(n==="year")return{label:r(h),strong:!0};if(n==="mon\
th"){let d=h.getUTCMonth()===0;return{label:d||c?`${o(h)} ${r(h)}`:o(h),strong:d}}let l=h.getUTCDate()===1;return{label:l||
c?i(h):s(h),strong:l}}}function M([n,t]){return[P(n),P(t-1440)]}function k(n,t,e){return Math.max(t,Math.min(n,e))}var Lt="http://www.w3.org/2000/svg",Ut=.16,Nt=6,$t=4;function st(n,t,e){let{width:s,height:i}=rt(n),o=e.bars(...g(t.range),
t.step).filter(A),r=Math.max(1,...o.map(A));return n.replaceChildren(...o.flatMap(h=>Rt(h,t,s,i/r,i))),o.length?r:0}function nt(n,{
whole:t},e){let{width:s,height:i}=rt(n),o=e.bars(...g(t),"month").filter(A),r=Math.max(1,...o.map(A)),h=o.map(c=>{let[l,
d]=[f(c.first*1440,t,s),f((c.last+1)*1440,t,s)],u=Math.sqrt(A(c)/r)*i;return ot("rect",{x:l,y:i-u,width:Math.max(d-l-1,1),
height:u})});n.replaceChildren(...h)}function A({counts:n}){return n.reduce((t,e)=>t+e,0)}function Rt({first:n,last:t,counts:e},{
range:s,kinds:i},o,r,h){let[c,l]=[f(n*1440,s,o),f((t+1)*1440,s,o)],d=Math.min((l-c)*Ut,Nt),u=h;return e.flatMap((p,R)=>{
if(!p)return[];u-=p*r;let z={x:c+d/2,y:u,width:Math.max(l-c-d,1),height:p*r},{colour:vt,edge:kt}=i[R],Mt=z.width<$t?{stroke:V,
"stroke-width":.5}:{stroke:kt,"stroke-width":.7};return[ot("rect",{...z,fill:vt,...Mt})]})}function it(n,t){let{range:e,
truces:s,phases:i,language:o}=t,r=n.clientWidth,h=v(o),l=i.filter(({days:[u,p]})=>u<e[1]&&p>e[0]&&p-u<e[1]-e[0]).map(({name:u,
days:p})=>et(Y("i","named",p,e,r),w(h,p),u)),d=s.filter(({minute:u})=>u>=e[0]&&u<e[1]).map(({minute:u,name:p})=>{let R=_(
"i","truce",f(u,e,r));return et(R,w(h,[u,u+1]),p)});n.replaceChildren(...F(t,r),...l,...d)}function F({range:n,language:t},e){
return tt(n,e,t).map(({minute:s,label:i,strong:o})=>{let r=_("span",o?"tick strong":"tick",f(s,n,e));return r.textContent=
i,r})}function Y(n,t,[e,s],i,o){let r=Math.max(0,f(e,i,o)),h=_(n,t,r);return h.style.width=`${Math.max(Math.min(o,f(s,i,
o))-r,2).toFixed(1)}px`,h}function et(n,t,e){return n.title=`${t}: ${e}`,n}function _(n,t,e){let s=document.createElement(
n);return s.className=t,s.style.left=`${e.toFixed(1)}px`,s}function ot(n,t){let e=document.createElementNS(Lt,n);for(let[
s,i]of Object.entries(t))e.setAttribute(s,typeof i=="number"?i.toFixed(1):i);return e}function rt(n){let{width:t,height:e}=n.
getBoundingClientRect();return{width:t,height:e}}var C=class{#t;#e=0;#n=0;#s="";constructor(t){this.#t=t}get isOpen(){return this.#e>this.#n}days(t,e){this.#t([++this.#e,
"days",t,e])}phase(t){this.#t([++this.#e,"phase",t])}reset(){this.#t([++this.#e,"reset"])}take({visit:t,heard:e}){if(t!==
this.#s)return this.#s=t,this.#e=this.#n=e,"answer";if(e<this.#e)return"stale";let s=e>this.#n;return this.#e=this.#n=e,
s?"answer":"news"}};var Wt=4,x=class{isDown=!1;#t;#e=null;constructor(t){this.#t=t;let{track:e}=t;e.addEventListener("pointerdown",s=>this.#n(
s)),e.addEventListener("pointermove",s=>this.#s(s)),e.addEventListener("pointerup",s=>this.#r(s)),e.addEventListener("po\
intercancel",()=>this.#i()),e.addEventListener("dblclick",()=>t.reset()),e.addEventListener("keydown",s=>this.#a(s))}#n(t){
if(t.button!==0||!t.isPrimary)return;let{track:e,window:s}=this.#t,i=at(t.target),o=this.#c(t);this.#e={grip:i,pixel:o,minute:this.#l(
o),window:s(),moved:!1},e.setPointerCapture(t.pointerId),t.target instanceof HTMLElement&&i!=="new"&&t.target.focus({preventScroll:!0}),
t.preventDefault()}#s(t){let e=this.#e;if(!e)return;let s=this.#c(t);if(!e.moved&&Math.abs(s-e.pixel)<Wt)return;e.moved=
!0,this.isDown=!0;let{move:i,range:o}=this.#t;i(D(e.window,e.grip,e.minute,this.#l(s),o()))}#r(t){let e=this.#e;e&&(this.#s(
t),this.#e=null,this.isDown=!1,!e.moved&&e.grip==="new"&&this.#o(e),(e.moved||e.grip==="new")&&this.#t.rest("hand"))}#o({
minute:t,window:[e,s]}){this.#t.move(D([e,s],"both",(e+s)/2,t,this.#t.range()))}#i(){let t=this.#e;this.#e=null,this.isDown=
!1,t&&this.#t.move(t.window)}#a(t){if(t.key==="Escape")return this.#i();let e=at(t.target);if(e==="new"||t.ctrlKey||t.altKey||
t.metaKey)return;let s=X(this.#t.window(),e,t.key,this.#t.range());s&&(t.preventDefault(),this.#t.move(s),this.#t.rest("\
key"))}#c(t){return t.clientX-this.#t.track.getBoundingClientRect().left}#l(t){return y(t,this.#t.range(),this.#t.track.
clientWidth)}};function at(n){let t=n instanceof HTMLElement?n.dataset.grip:"";return t==="from"||t==="to"||t==="both"?t:
"new"}function Pt(){for(let n of document.querySelectorAll("iframe"))try{let t=Reflect.get(n.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var T=class{#t=null;#e;constructor(t){this.#e=t}show(t){this.#n()?.setWindow(t)}stop(){
this.#t?.off("told",this.#s,this),this.#t=null}#n(){let t=Pt();return t===this.#t||(this.stop(),this.#t=t,t?.on("told",this.#s,
this)),t}#s(){let t=this.#e();t&&this.#t?.setWindow(t)}};var It=5,S=class{#t;#e;#n=null;constructor(t,e){this.#t=t,this.#e=new x({...e,track:t.whole}),t.whole.addEventListener("\
pointermove",({clientX:s})=>this.#s(s))}get isDown(){return this.#e.isDown}draw(t,e){this.#n=t;let{whole:s,wholeBars:i,wholeMarks:o}=this.#t,
r=s.clientWidth;if(!r)return;e&&nt(i,t,e);let h=Y("i","looked",t.range,t.whole,r);o.replaceChildren(...F({...t,range:t.whole},
r),h)}show({whole:t},[e,s]){let i=this.#t.whole.clientWidth,[o,r]=[f(e,t,i),f(s,t,i)],h=Math.max(r-o,It);Object.assign(this.#t.
here.style,{left:`${(o+r-h)/2}px`,width:`${h}px`})}#s(t){let{whole:e}=this.#t,s=this.#n;if(!s)return;let{left:i,width:o}=e.
getBoundingClientRect(),r=y(t-i,s.whole,o),h=s.phases.filter(({days:[l,d]})=>l<=r&&r<d),c=new Intl.DateTimeFormat(s.language,
{timeZone:"UTC",month:"long",year:"numeric"});e.title=[c.format(m(r)),...h.map(({name:l})=>l)].join(`
`)}};function ht(n,t,e=""){let s=document.createElement(n);return s.textContent=t,e&&(s.className=e),s}function H(...n){let t=document.
createElement("span");return t.append(...n),t}function L(n,t){n.setAttribute("aria-label",t),n.title=t}var b=[1,2,4,8],Bt=1.6,Ft={day:1,week:7,month:30};function U(n){return Ft[n]*1440}function ct(n,t,e){return n/1e3*Bt*t*e}
function lt(n,t,e,s){let[i,o]=n;if(o<t[1])return n;let r=o-i>=t[1]-t[0];return[t[0],t[0]+(r||s?e:o-i)]}function q([n,t],e,s,i){
return[i.growing?i.from:Math.min(n+e,s-i.length),Math.min(t+e,s)]}function ut([n,t],e,s,i){let o=i?n:n+e,r=t+e;return o<
s[0]||r>s[1]||r<=n?null:[o,r]}function j([n,t]){let e=Math.floor(n/1440)*1440,s=Math.ceil(t/1440)*1440-(n%1440?1440:0);return[
e,Math.max(s,e+1440)]}var Yt=`
<div class="bar" role="group" dir="ltr">
  <div class="row">
    <div class="player" role="group">
      <button type="button" class="back"></button><button type="button" class="play"></button><button type="button" clas\
s="forward"></button>
      <details><summary></summary><div class="menu">
        <label class="speed"><span></span><select></select></label>
        <label class="growing"><input type="checkbox"><span></span></label>
        <label class="skips"><input type="checkbox"><span></span></label>
      </div></details>
    </div>
    <output class="days" dir="auto"></output>
    <span class="counts"></span>
    <div class="typed"><label><span></span> <input type="date" class="since"></label><label><span></span> <input type="d\
ate" class="until"></label></div>
    <select class="period"></select>
  </div>
  <div class="whole" aria-hidden="true">
    <svg></svg><div class="marks"></div>
    <div class="here" data-grip="both"></div>
  </div>
  <div class="track">
    <svg class="bars" aria-hidden="true"></svg>
    <div class="shade before"></div><div class="shade after"></div>
    <div class="window" data-grip="both" role="slider" tabindex="0"></div>
    <div class="edge" data-grip="from" role="slider" tabindex="0"></div>
    <div class="edge" data-grip="to" role="slider" tabindex="0"></div>
    <span class="peak" aria-hidden="true"></span>
    <div class="tip" hidden></div>
  </div>
  <div class="axis" aria-hidden="true"></div>
</div>`;function ft(n){let t=document.createElement("template");t.innerHTML=Yt,n.querySelector(".bar")?.remove(),n.append(
t.content);let e=o=>n.querySelector(o),s=o=>n.querySelector(o),i=o=>n.querySelector(o);return{bar:e(".bar"),player:e(".p\
layer"),back:e(".back"),play:e(".play"),forward:e(".forward"),more:e("summary"),speed:i(".speed select"),growing:s(".gro\
wing input"),skips:s(".skips input"),days:e(".days"),counts:e(".counts"),since:s(".since"),until:s(".until"),period:i(".\
period"),whole:e(".whole"),wholeBars:n.querySelector(".whole svg"),wholeMarks:e(".marks"),here:e(".here"),track:e(".trac\
k"),before:e(".before"),after:e(".after"),window:e(".window"),from:e("[data-grip=from]"),to:e("[data-grip=to]"),bars:n.querySelector(
".bars"),peak:e(".peak"),axis:e(".axis"),tip:e(".tip"),isTyping:()=>(n instanceof ShadowRoot?n.activeElement:document.activeElement)?.
matches(".since, .until")??!1}}function pt(n,{words:t,phases:e}){n.bar.setAttribute("aria-label",t.bar),n.player.setAttribute(
"aria-label",t.player);for(let s of["back","forward","more"])L(n[s],t[s]);for(let s of["speed","growing","skips","since",
"until"]){let i=n[s].closest("label")?.querySelector("span");i&&(i.textContent=t[s])}for(let s of["window","from","to"])
n[s].setAttribute("aria-label",t[s]);n.period.setAttribute("aria-label",t.period),n.period.replaceChildren(...e.map(({id:s,
name:i})=>dt(s,i))),n.speed.replaceChildren(...b.map(s=>dt(String(s),`${s}×`)))}function dt(n,t){let e=document.createElement(
"option");return e.value=n,e.textContent=t,e}function G(n,t,e){let s=n.flatMap((i,o)=>{if(!i)return[];let{sign:r,colour:h,
label:c}=t[o],l=ht("i",r);l.style.color=h;let d=H(l,` ${e.format(i)}`);return d.title=c,[d]});return H(...s)}var _t=1200,N=class{isOn=!1;isGrowing=!1;skipsEmpty=!1;#t=b[0];#e;#n=window.matchMedia("(prefers-reduced-motion: reduce)").
matches;#s={from:0,length:0};#r=null;#o=0;constructor(t){this.#e=t}get speed(){return this.#t}set speed(t){this.#t=b.includes(
t)?t:b[0]}start(){let{range:t,step:e,isChosen:s}=this.#e.about(),i=this.#e.window(),o=s?i:[t[0],t[0]+i[1]-i[0]];this.isOn=
!0,this.#e.move(lt(o,t,U(e),this.isGrowing)),this.#i(),this.#r=null,this.#o=requestAnimationFrame(r=>this.#a(r))}stop(t=!1){
this.isOn&&(this.isOn=!1,cancelAnimationFrame(this.#o),!t&&(this.#e.move(j(this.#e.window())),this.#e.rest()))}step(t){this.
stop(!0);let{range:e,step:s}=this.#e.about(),i=j(this.#e.window()),o=ut(i,U(s)*t,e,this.isGrowing);this.#e.move(o??i),this.#e.
rest()}grow(t){this.isGrowing=t,this.#i()}#i(){let[t,e]=this.#e.window();this.#s={from:t,length:e-t}}#a(t){if(!this.isOn)
return;let e=t-(this.#r??t),s=U(this.#e.about().step),i=!this.#n||e>=_t/this.#t;i&&this.#c(this.#n?s:ct(e,this.#t,s)),(i||
this.#r===null)&&(this.#r=t),this.isOn&&(this.#o=requestAnimationFrame(o=>this.#a(o)))}#c(t){let{range:e,counts:s}=this.#e.
about(),i=e[1],o={growing:this.isGrowing,...this.#s},r=q(this.#e.window(),t,i,o),h=this.skipsEmpty&&s?Ht(r,s,i):0;h&&(r=
q(r,h,i,o)),this.#e.move(r),r[1]>=i&&this.stop()}};function Ht([n,t],e,s){let i=Math.ceil(t/1440)-1;if(e.within(Math.floor(
n/1440),i).some(Boolean))return 0;let o=e.next(i+1);return o===null?s-t:Math.max(0,(o+1)*1440-t)}var qt=10;function mt(n,{range:t,language:e},s){let i=n.track.clientWidth,o=p=>Math.max(0,Math.min(i,f(p,t,i))),[r,h]=[o(
s[0]),o(s[1])];n.before.style.width=`${r}px`,n.after.style.left=`${h}px`,Object.assign(n.window.style,{left:`${r}px`,width:`${h-
r}px`}),n.from.style.left=`${r}px`,n.to.style.left=`${h}px`;let c=v(e),[l,d]=s,u=w(c,s);K(n.from,t,l/1440,w(c,[l,l+1])),
K(n.to,t,d/1440-1,w(c,[d-1440,d])),K(n.window,t,l/1440,u),n.days.textContent!==u&&(n.days.textContent=u)}function K(n,t,e,s){
n.setAttribute("aria-valuemin",String(t[0]/1440)),n.setAttribute("aria-valuemax",String(t[1]/1440-1)),n.setAttribute("ar\
ia-valuenow",String(Math.floor(e))),n.setAttribute("aria-valuetext",s)}function wt(n,{kinds:t,words:e,language:s},i){let o=G(
i,t,new Intl.NumberFormat(s));i.length&&!i.some(Boolean)&&(o.textContent=e.none),n.counts.replaceChildren(o)}function gt(n,t){
if(n.isTyping())return;let[e,s]=g(t);[n.since.value,n.until.value]=M([e*1440,(s+1)*1440])}function yt({play:n},{words:t},e){
L(n,e?t.pause:t.play),n.classList.toggle("on",e)}function xt({track:n,tip:t},e,s,i){let{left:o,width:r}=n.getBoundingClientRect(),
h=y(i-o,e.range,r)/1440,c=s.bars(...g(e.range),e.step).find(({first:d,last:u})=>d<=h&&h<u+1);if(t.hidden=!c,!c)return;let l=document.
createElement("b");l.textContent=w(v(e.language),[c.first*1440,(c.last+1)*1440]),t.replaceChildren(l,G(c.counts,e.kinds,
new Intl.NumberFormat(e.language))),t.style.left=`${Math.max(0,Math.min(i-o+qt,r-t.offsetWidth))}px`}var Z={hand:0,key:250,typed:500},$=class{#t;#e;#n=null;#s=[0,1440];#r="";#o;#i=null;#a;#c;#l;#h;#d=new T(()=>this.#w?this.#s:
null);#m=new ResizeObserver(()=>this.#p());constructor(t,e){this.#e=new C(e);let s=ft(t);this.#t=s,this.#a=new E(o=>o.json(),
o=>this.#M(o));let i={window:()=>this.#s,move:o=>this.#y(o),rest:o=>this.#f(Z[o]),reset:()=>this.#e.reset()};this.#c=new x(
{...i,track:s.track,range:()=>this.#n?.range??this.#s}),this.#l=new S(s,{...i,range:()=>this.#n?.whole??this.#s}),this.#h=
new N({window:()=>this.#s,move:o=>this.#x(o),rest:()=>this.#f(Z.key),about:()=>this.#A()}),this.#O(),this.#m.observe(s.track)}remove(){
this.#h.stop(!0),this.#a.stop(),this.#m.disconnect(),this.#d.stop(),clearTimeout(this.#o)}update(t){let e=this.#n;this.#n=
t,(t.language!==e?.language||t.phases.length!==e.phases.length)&&pt(this.#t,t),this.#t.period.value=t.phase;let[s,i]=M(t.
whole);for(let o of[this.#t.since,this.#t.until])Object.assign(o,{min:s,max:i});this.#v(t,e)&&this.#k(t.window),t.source!==
this.#a.source&&this.#a.load(t.source),jt(t,e)?this.#u():this.#p()}snapshot(){let{isOn:t,isGrowing:e,skipsEmpty:s,speed:i}=this.#h,
o={isOn:t,isGrowing:e,skipsEmpty:s,speed:i};return{window:this.#s,range:this.#n?.range??[0,1440],days:this.#t.days.textContent,
counts:this.#b(),playing:o,busy:this.#w}}get#w(){return this.#g||this.#e.isOpen}get#g(){return this.#c.isDown||this.#l.isDown||
this.#h.isOn||this.#o!==void 0}#v(t,e){let s=this.#e.take(t);return s==="stale"||s==="answer"&&this.#g?!1:s==="answer"||
t.phase!==e?.phase||String(t.window)!==String(e.window)}#k(t){this.#h.stop(!0),clearTimeout(this.#o),this.#o=void 0,this.#s=
t,this.#d.show(t)}#M(t){!t||!this.#n||(this.#i=J(t,this.#n.kinds.length),this.#p())}#y(t){this.#h.stop(!0),this.#x(t)}#x(t){
this.#s=t,this.#d.show(t),this.#u()}#f(t){clearTimeout(this.#o);let e=()=>{this.#o=void 0;let s=String(this.#s);s!==(this.#e.
isOpen?this.#r:String(this.#n?.window))&&(this.#r=s,this.#e.days(...M(this.#s)))};t?this.#o=setTimeout(e,t):e()}#A(){let{
range:t,step:e,isChosen:s}=this.#n,i=String(this.#s)===String(this.#n?.window);return{range:t,step:e,isChosen:s||!i,counts:this.#i}}#b(){
return this.#i?.within(...g(this.#s))??[]}#O(){let t=this.#t,e=this.#h;t.play.onclick=()=>{e.isOn?e.stop():e.start(),this.#u()},
t.back.onclick=()=>e.step(-1),t.forward.onclick=()=>e.step(1),t.speed.onchange=()=>Object.assign(e,{speed:Number(t.speed.
value)}),t.growing.onchange=()=>e.grow(t.growing.checked),t.skips.onchange=()=>Object.assign(e,{skipsEmpty:t.skips.checked}),
t.period.onchange=()=>this.#e.phase(t.period.value);for(let s of[t.since,t.until])s.onchange=()=>this.#E();t.track.addEventListener(
"pointermove",({clientX:s})=>{this.#n&&this.#i&&xt(t,this.#n,this.#i,s)}),t.track.addEventListener("pointerleave",()=>{t.
tip.hidden=!0})}#E(){let{since:t,until:e}=this.#t;if(![t,e].every(o=>o.value&&o.validity.valid))return;let[s,i]=[t.value,
e.value].map(Q).sort((o,r)=>o-r);this.#y([s,i+1440]),this.#f(Z.typed)}#p(){let t=this.#n;if(!(!t||!this.#t.track.clientWidth)){
if(it(this.#t.axis,t),this.#l.draw(t,this.#i),this.#i){let e=st(this.#t.bars,t,this.#i);this.#t.peak.textContent=e?`${new Intl.
NumberFormat(t.language).format(e)} ${t.words[t.step]}`:""}this.#u()}}#u(){let t=this.#n;t&&(mt(this.#t,t,this.#s),this.#l.
show(t,this.#s),wt(this.#t,t,this.#b()),yt(this.#t,t,this.#h.isOn),this.#h.isOn||gt(this.#t,this.#s))}};function jt(n,t){
let e=s=>s&&String([s.range,s.whole,s.step,s.language]);return e(n)===e(t)&&n.phases.length===t?.phases.length}var bt=new WeakMap;function Gt({data:n,parentElement:t,setTriggerValue:e}){let s=bt.get(t);if(!s){s=new $(t,o=>e("asked",
o)),bt.set(t,s);let i=t instanceof ShadowRoot?t.host:t;Reflect.set(i,"timeBar",s)}s.update({...n,source:Kt(n.source)})}function Kt(n){
return new URL(n,new URL(".",window.location.href)).pathname+new URL(n,window.location.href).search}export{Gt as default};
