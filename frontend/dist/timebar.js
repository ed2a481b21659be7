/* Made of the modules in frontend/src by `make bundle`: change those. */
var Tt=Date.UTC(1980,0,1);function R(s,t){let e=0,n=s.length;for(;e<n;){let i=e+n>>1;s[i]<t?e=i+1:n=i}return e}function m(s){return new Date(Tt+Math.floor(s/1440)*1440*6e4)}function W(s){return m(s).toISOString().slice(0,10)}function k(s){return new Intl.DateTimeFormat(s,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function w(s,[
t,e]){let n=m(t),i=m(Math.max(e-1,t));return n.getTime()===i.getTime()?s.format(n):s.formatRange(n,i)}var A=class{constructor(t,e){if(t.some(n=>n.length!==e+1))throw new Error(`not the days of ${e} kinds`);this.days=t.map(
([n])=>n),this.totals=[new Array(e).fill(0)],t.forEach(([,...n],i)=>{this.totals.push(n.map((o,r)=>o+this.totals[i][r]))})}before(t){
return this.totals[R(this.days,t)]}},B=class{#t;#e;constructor({version:t,starts:e,ends:n},i){this.version=t,this.#t=new A(
e,i),this.#e=new A(n,i)}within(t,e){let n=this.#e.before(t);return this.#t.before(Math.max(e,t-1)+1).map((i,o)=>i-n[o])}next(t){
return this.within(t,t).some(Boolean)?t:this.#t.days[R(this.#t.days,t+1)]??null}bars(t,e,n){let i=[];for(let o=t;o<=e;){
let r=Math.min(Ct(o,n),e+1);i.push({first:o,last:r-1,counts:this.within(o,r-1)}),o=r}return i}};function X(s,t){return new B(
s,t)}function Ct(s,t){if(t==="day")return s+1;if(t==="week")return s+7;let e=m(s*1440),n=new Date(Date.UTC(e.getUTCFullYear(),
e.getUTCMonth()+1,0)).getUTCDate();return s+n-e.getUTCDate()+1}var T=class{progress="nothing";source=null;#t=null;#e;#s;constructor(t,e){this.#e=t,this.#s=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let i=await this.#e(n);if(this.#t!==e)return;this.source=t,this.#n("ready",i)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#s(e,t)}};var x=[1,2,4,8],Dt=1.6,St={day:1,week:7,month:30};function C(s){return St[s]*1440}function Q(s,t,e){return s/1e3*Dt*t*e}
function tt(s,t,e,n){let[i,o]=s;if(o<t[1])return s;let r=o-i>=t[1]-t[0];return[t[0],t[0]+(r||n?e:o-i)]}function Y([s,t],e,n,i){
return[i.growing?i.from:Math.min(s+e,n-i.length),Math.min(t+e,n)]}function et([s,t],e,n,i){let o=i?s:s+e,r=t+e;return o<
n[0]||r>n[1]||r<=s?null:[o,r]}function M([s,t]){let e=Math.floor(s/1440)*1440,n=Math.ceil(t/1440)*1440-(s%1440?1440:0);return[
e,Math.max(n,e+1440)]}var st="#ffffff";var Lt=62,_=[{unit:"day",every:1,days:1},{unit:"day",every:2,days:2},{unit:"day",every:5,days:5},{unit:"day",every:10,days:10},
{unit:"month",every:1,days:28},{unit:"month",every:3,days:90},{unit:"month",every:6,days:181},{unit:"year",every:1,days:365},
{unit:"year",every:5,days:1826},{unit:"year",every:10,days:3652}];function p(s,[t,e],n){return(s-t)/(e-t)*n}function b(s,[
t,e],n){return t+s/Math.max(n,1)*(e-t)}function D([s,t],e,n,i,o){let r=Math.round((i-n)/1440)*1440;if(e==="both")return Ut(
[s,t],r,o);if(e==="from")return[y(s+r,o[0],t-1440),t];if(e==="to")return[s,y(t+r,s+1440,o[1])];let[h,c]=n<=i?[n,i]:[i,n],
l=y(Math.floor(h/1440)*1440,o[0],o[1]-1440);return[l,y(Math.ceil(c/1440)*1440,l+1440,o[1])]}function Ut([s,t],e,n){let i=Math.
min(t-s,n[1]-n[0]),o=y(s+e,n[0],n[1]-i);return[o,o+i]}function nt(s,t,e,n){let i=s[1]-s[0],o={ArrowLeft:-1440,ArrowDown:-1440,
ArrowRight:1440,ArrowUp:1440,PageUp:i,PageDown:-i,Home:n[0]-n[1],End:n[1]-n[0]}[e];return o===void 0?null:D(s,t,0,o,n)}function it([
s,t],e,n,i){return e?[n,n<t?t:y(n+t-s,n+1440,i[1])]:[n>=s?s:y(n+1440-(t-s),i[0],n),n+1440]}function Nt(s){return Math.round(
(s-Date.UTC(1980,0,1))/864e5)}function g([s,t]){return[Math.floor(s/1440),Math.ceil(t/1440)-1]}function ot(s){return Nt(
Date.parse(`${s}T00:00:00Z`))*1440}function rt(s,t,e){let n=(s[1]-s[0])/1440,i=_.find(h=>h.days/n*t>=Lt)??_[_.length-1],
o=$t(i,e),r=[];for(let h=s[0]/1440;h<s[1]/1440;h++){let c=m(h*1440);It(c,i)&&r.push({minute:h*1440,...o(c,r.length===0)})}
return r}function It(s,{unit:t,every:e}){let[n,i,o]=[s.getUTCDate(),s.getUTCMonth(),s.getUTCFullYear()];return t==="day"?
e===1||(n-1)%e===0&&n+e/2<=31||n===1:n!==1?!1:t==="month"?i%e===0:i===0&&o%e===0}function $t({unit:s},t){let e=h=>{let c=new Intl.
DateTimeFormat(t,{timeZone:"UTC",...h});return l=>c.format(l)},n=e({day:"numeric"}),i=e({day:"numeric",month:"short"}),o=e(
{month:"short"}),r=e({year:"numeric"});return(h,c)=>{if(s==="year")return{label:r(h),strong:!0};if(s==="month"){let f=h.
getUTCMonth()===0;return{label:f||c?`${o(h)} ${r(h)}`:o(h),strong:f}}let l=h.getUTCDate()===1;return{label:l||c?i(h):n(h),
strong:l}}}function E([s,t]){return[W(s),W(t-1440)]}function y(s,t,e){return Math.max(t,Math.min(s,e))}var Pt="http://www.w3.org/2000/svg",Rt=.16,Wt=6,Bt=4;function ht(s,t,e){let{width:n,height:i}=ft(s),o=e.bars(...g(t.range),
t.step).filter(O),r=Math.max(0,...o.map(O)),h=i/Math.max(1,r,t.peak);return s.replaceChildren(...o.flatMap(c=>Yt(c,t,n,h,
i))),r}function ct(s,{whole:t},e){let{width:n,height:i}=ft(s),o=e.bars(...g(t),"month").filter(O),r=Math.max(1,...o.map(
O)),h=o.map(c=>{let[l,f]=[p(c.first*1440,t,n),p((c.last+1)*1440,t,n)],u=Math.sqrt(O(c)/r)*i;return ut("rect",{x:l,y:i-u,
width:Math.max(f-l-1,1),height:u})});s.replaceChildren(...h)}function O({counts:s}){return s.reduce((t,e)=>t+e,0)}function Yt({
first:s,last:t,counts:e},{range:n,kinds:i},o,r,h){let[c,l]=[p(s*1440,n,o),p((t+1)*1440,n,o)],f=Math.min((l-c)*Rt,Wt),u=h;
return e.flatMap((d,P)=>{if(!d)return[];u-=d*r;let J={x:c+f/2,y:u,width:Math.max(l-c-f,1),height:d*r},{colour:Et,edge:Ot}=i[P],
At=J.width<Bt?{stroke:st,"stroke-width":.5}:{stroke:Ot,"stroke-width":.7};return[ut("rect",{...J,fill:Et,...At})]})}function lt(s,t){
let{range:e,truces:n,phases:i,language:o}=t,r=s.clientWidth,h=k(o),l=i.filter(({days:[u,d]})=>u<e[1]&&d>e[0]&&d-u<e[1]-e[0]).
map(({name:u,days:d})=>at(q("i","named",d,e,r),w(h,d),u)),f=n.filter(({minute:u})=>u>=e[0]&&u<e[1]).map(({minute:u,name:d})=>{
let P=H("i","truce",p(u,e,r));return at(P,w(h,[u,u+1]),d)});s.replaceChildren(...F(t,r),...l,...f)}function F({range:s,language:t},e){
return rt(s,e,t).map(({minute:n,label:i,strong:o})=>{let r=H("span",o?"tick strong":"tick",p(n,s,e));return r.textContent=
i,r})}function q(s,t,[e,n],i,o){let r=Math.max(0,p(e,i,o)),h=H(s,t,r);return h.style.width=`${Math.max(Math.min(o,p(n,i,
o))-r,2).toFixed(1)}px`,h}function at(s,t,e){return s.title=`${t}: ${e}`,s}function H(s,t,e){let n=document.createElement(
s);return n.className=t,n.style.left=`${e.toFixed(1)}px`,n}function ut(s,t){let e=document.createElementNS(Pt,s);for(let[
n,i]of Object.entries(t))e.setAttribute(n,typeof i=="number"?i.toFixed(1):i);return e}function ft(s){let{width:t,height:e}=s.
getBoundingClientRect();return{width:t,height:e}}var S=class{#t;#e;#s=0;#n=0;#o="";#r=["reset"];#i=0;constructor(t,e=()=>performance.now()){this.#t=t,this.#e=e}get isOpen(){
return this.#s>this.#n}days(t,e){this.#a(["days",t,e])}phase(t){this.#a(["phase",t])}reset(){this.#a(["reset"])}take({visit:t,
heard:e}){let n=t!==this.#o;if(this.isOpen&&(n||e<this.#s&&this.#e()-this.#i>3e3))return this.#o=t,this.#s=this.#n=e,this.#a(
this.#r),"stale";if(!n&&e<this.#s)return"stale";let o=n||e>this.#n;return this.#o=t,this.#s=this.#n=e,o?"answer":"news"}#a(t){
this.#r=t,this.#i=this.#e(),this.#t([++this.#s,...t])}};var _t=4,v=class{isDown=!1;#t;#e=null;constructor(t){this.#t=t;let{track:e}=t;e.addEventListener("pointerdown",n=>this.#s(
n)),e.addEventListener("pointermove",n=>this.#n(n)),e.addEventListener("pointerup",n=>this.#o(n)),e.addEventListener("po\
intercancel",()=>this.#i()),e.addEventListener("dblclick",()=>t.reset()),e.addEventListener("keydown",n=>this.#a(n))}#s(t){
if(t.button!==0||!t.isPrimary)return;let{track:e,window:n}=this.#t,i=pt(t.target),o=this.#c(t);this.#e={grip:i,pixel:o,minute:this.#l(
o),window:n(),moved:!1},e.setPointerCapture(t.pointerId),t.target instanceof HTMLElement&&i!=="new"&&t.target.focus({preventScroll:!0}),
t.preventDefault()}#n(t){let e=this.#e;if(!e)return;let n=this.#c(t);if(!e.moved&&Math.abs(n-e.pixel)<_t)return;e.moved=
!0,this.isDown=!0;let{move:i,range:o}=this.#t;i(D(e.window,e.grip,e.minute,this.#l(n),o()))}#o(t){let e=this.#e;e&&(this.#n(
t),this.#e=null,this.isDown=!1,!e.moved&&e.grip==="new"&&this.#r(e),(e.moved||e.grip==="new")&&this.#t.rest("hand"))}#r({
minute:t,window:[e,n]}){this.#t.move(D([e,n],"both",(e+n)/2,t,this.#t.range()))}#i(){let t=this.#e;this.#e=null,this.isDown=
!1,t&&this.#t.move(t.window)}#a(t){if(t.key==="Escape")return this.#i();let e=pt(t.target);if(e==="new"||t.ctrlKey||t.altKey||
t.metaKey)return;let n=nt(this.#t.window(),e,t.key,this.#t.range());n&&(t.preventDefault(),this.#t.move(n),this.#t.rest(
"key"))}#c(t){return t.clientX-this.#t.track.getBoundingClientRect().left}#l(t){return b(t,this.#t.range(),this.#t.track.
clientWidth)}};function pt(s){let t=s instanceof HTMLElement?s.dataset.grip:"";return t==="from"||t==="to"||t==="both"?t:
"new"}function Ft(s=""){return[...document.querySelectorAll(`${s} iframe`)].map(qt).filter(t=>t!==null)}function qt(s){try{let{
contentWindow:t}=s;return Reflect.get(t??{},"ConflictMap")?.layer??null}catch{return null}}var L=class{#t=null;#e;#s;constructor(t,e){
this.#e=t,this.#s=e}show(t){this.#n()?.setWindow(t)}stop(){this.#t?.off("told",this.#o,this),this.#t=null}#n(){let t=Ft(
this.#s())[0]??null;return t===this.#t||(this.stop(),this.#t=t,t?.on("told",this.#o,this)),t}#o(){let t=this.#e();t&&this.#t?.
setWindow(t)}};var Ht=5,U=class{#t;#e;#s=null;constructor(t,e){this.#t=t,this.#e=new v({...e,track:t.whole}),t.whole.addEventListener("\
pointermove",({clientX:n})=>this.#n(n))}get isDown(){return this.#e.isDown}draw(t,e){this.#s=t;let{whole:n,wholeBars:i,wholeMarks:o}=this.#t,
r=n.clientWidth;if(!r)return;e&&ct(i,t,e);let h=q("i","looked",t.range,t.whole,r);o.replaceChildren(...F({...t,range:t.whole},
r),h)}show({whole:t},[e,n]){let i=this.#t.whole.clientWidth,[o,r]=[p(e,t,i),p(n,t,i)],h=Math.max(r-o,Ht);Object.assign(this.#t.
here.style,{left:`${(o+r-h)/2}px`,width:`${h}px`})}#n(t){let{whole:e}=this.#t,n=this.#s;if(!n)return;let{left:i,width:o}=e.
getBoundingClientRect(),r=b(t-i,n.whole,o),h=n.phases.filter(({days:[l,f]})=>l<=r&&r<f),c=new Intl.DateTimeFormat(n.language,
{timeZone:"UTC",month:"long",year:"numeric"});e.title=[c.format(m(r)),...h.map(({name:l})=>l)].join(`
`)}};function dt(s,t,e=""){let n=document.createElement(s);return n.textContent=t,e&&(n.className=e),n}function j(...s){let t=document.
createElement("span");return t.append(...s),t}function N(s,t){s.setAttribute("aria-label",t),s.title=t}var jt=`
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
    <b class="name" dir="auto"></b>
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
</div>`;function wt(s){let t=document.createElement("template");t.innerHTML=jt,s.querySelector(".bar")?.remove(),s.append(
t.content);let e=o=>s.querySelector(o),n=o=>s.querySelector(o),i=o=>s.querySelector(o);return{bar:e(".bar"),player:e(".p\
layer"),back:e(".back"),play:e(".play"),forward:e(".forward"),more:e("summary"),menu:s.querySelector("details"),speed:i(
".speed select"),growing:n(".growing input"),skips:n(".skips input"),name:e(".name"),days:e(".days"),counts:e(".counts"),
since:n(".since"),until:n(".until"),period:i(".period"),whole:e(".whole"),wholeBars:s.querySelector(".whole svg"),wholeMarks:e(
".marks"),here:e(".here"),track:e(".track"),before:e(".before"),after:e(".after"),window:e(".window"),from:e("[data-grip\
=from]"),to:e("[data-grip=to]"),bars:s.querySelector(".bars"),peak:e(".peak"),axis:e(".axis"),tip:e(".tip"),focused:()=>s instanceof
ShadowRoot?s.activeElement:document.activeElement}}function gt(s,{words:t,phases:e,name:n,plays:i}){s.bar.setAttribute("\
aria-label",n||t.bar),s.name.textContent=n,s.name.hidden=!n,s.player.hidden=!i,s.player.setAttribute("aria-label",t.player);
for(let o of["back","forward","more"])N(s[o],t[o]);for(let o of["speed","growing","skips","since","until"]){let r=s[o].closest(
"label")?.querySelector("span");r&&(r.textContent=t[o])}for(let o of["window","from","to"])s[o].setAttribute("aria-label",
t[o]);s.period.setAttribute("aria-label",t.period),s.period.replaceChildren(...e.map(({id:o,name:r})=>mt(o,r))),s.speed.
replaceChildren(...x.map(o=>mt(String(o),`${o}×`)))}function yt(s){let t=e=>{e.composedPath().includes(s)||(s.open=!1)};
s.ontoggle=()=>{s.open?document.addEventListener("pointerdown",t,!0):document.removeEventListener("pointerdown",t,!0)},s.
onkeydown=e=>{e.key!=="Escape"||!s.open||(s.open=!1,s.querySelector("summary")?.focus())}}function mt(s,t){let e=document.
createElement("option");return e.value=s,e.textContent=t,e}function G(s,t,e){let n=s.flatMap((i,o)=>{if(!i)return[];let{
sign:r,colour:h,label:c}=t[o],l=dt("i",r);l.style.color=h;let f=j(l,` ${e.format(i)}`);return f.title=c,[f]});return j(...n)}var Gt=1200,I=class{isOn=!1;isGrowing=!1;skipsEmpty=!1;#t=x[0];#e;#s=window.matchMedia("(prefers-reduced-motion: reduce)").
matches;#n={from:0,length:0};#o=null;#r=0;constructor(t){this.#e=t}get speed(){return this.#t}set speed(t){this.#t=x.includes(
t)?t:x[0]}start(){let{range:t,step:e,isChosen:n}=this.#e.about(),i=this.#e.window(),o=n?i:[t[0],t[0]+i[1]-i[0]];this.isOn=
!0,this.#e.move(tt(o,t,C(e),this.isGrowing)),this.#i(),this.#o=null,this.#r=requestAnimationFrame(r=>this.#a(r))}stop(t=!1){
this.isOn&&(this.isOn=!1,cancelAnimationFrame(this.#r),!t&&(this.#e.move(M(this.#e.window())),this.#e.rest()))}step(t){this.
stop(!0);let{range:e,step:n}=this.#e.about(),i=M(this.#e.window()),o=et(i,C(n)*t,e,this.isGrowing);this.#e.move(o??i),this.#e.
rest()}grow(t){this.isGrowing=t,this.#i()}#i(){let[t,e]=this.#e.window();this.#n={from:t,length:e-t}}#a(t){if(!this.isOn)
return;let e=t-(this.#o??t),n=C(this.#e.about().step),i=!this.#s||e>=Gt/this.#t;i&&this.#c(this.#s?n:Q(e,this.#t,n)),(i||
this.#o===null)&&(this.#o=t),this.isOn&&(this.#r=requestAnimationFrame(o=>this.#a(o)))}#c(t){let{range:e,counts:n}=this.#e.
about(),i=e[1],o={growing:this.isGrowing,...this.#n},r=Y(this.#e.window(),t,i,o),h=this.skipsEmpty&&n?Kt(r,n,i):0;h&&(r=
Y(r,h,i,o)),this.#e.move(r),r[1]>=i&&this.stop()}};function Kt([s,t],e,n){let i=Math.ceil(t/1440)-1;if(e.within(Math.floor(
s/1440),i).some(Boolean))return 0;let o=e.next(i+1);return o===null?n-t:Math.max(0,(o+1)*1440-t)}var Zt=10;function xt(s,{range:t,language:e},n){let i=s.track.clientWidth,o=d=>Math.max(0,Math.min(i,p(d,t,i))),[r,h]=[o(
n[0]),o(n[1])];s.before.style.width=`${r}px`,s.after.style.left=`${h}px`,Object.assign(s.window.style,{left:`${r}px`,width:`${h-
r}px`}),s.from.style.left=`${r}px`,s.to.style.left=`${h}px`;let c=k(e),[l,f]=n,u=w(c,n);K(s.from,t,l/1440,w(c,[l,l+1])),
K(s.to,t,f/1440-1,w(c,[f-1440,f])),K(s.window,t,l/1440,u),s.days.textContent!==u&&(s.days.textContent=u)}function K(s,t,e,n){
s.setAttribute("aria-valuemin",String(t[0]/1440)),s.setAttribute("aria-valuemax",String(t[1]/1440-1)),s.setAttribute("ar\
ia-valuenow",String(Math.floor(e))),s.setAttribute("aria-valuetext",n)}function bt(s,{kinds:t,words:e,language:n},i){let o=G(
i,t,new Intl.NumberFormat(n));i.length&&!i.some(Boolean)&&(o.textContent=e.none),s.counts.replaceChildren(o)}function Z(s,t){
let[e,n]=g(t),[i,o]=E([e*1440,(n+1)*1440]),r=s.focused();r!==s.since&&(s.since.value=i),r!==s.until&&(s.until.value=o)}function vt({
play:s},{words:t},e){N(s,e?t.pause:t.play),s.classList.toggle("on",e)}function kt({track:s,tip:t},e,n,i){let{left:o,width:r}=s.
getBoundingClientRect(),h=b(i-o,e.range,r)/1440,c=n.bars(...g(e.range),e.step).find(({first:f,last:u})=>f<=h&&h<u+1);if(t.
hidden=!c,!c)return;let l=document.createElement("b");l.textContent=w(k(e.language),[c.first*1440,(c.last+1)*1440]),t.replaceChildren(
l,G(c.counts,e.kinds,new Intl.NumberFormat(e.language))),t.style.left=`${Math.max(0,Math.min(i-o+Zt,r-t.offsetWidth))}px`}var zt=700;function z(s,t,e){let n=e.shown(),i=!1,o=!1,r,h=c=>{if(clearTimeout(r),!o||!s.value||!s.validity.valid)return;
let l=it(n,t,ot(s.value),e.whole());!c&&l[t?1:0]!==n[t?1:0]||(o=!c,e.take(l),c&&(n=e.shown()))};s.onfocus=()=>{n=e.shown(),
i=o=!1},s.onpointerdown=()=>{i=!1},s.onkeydown=({key:c})=>{if(c!=="Enter"){i=!0;return}s.reportValidity(),h(!0)},s.onchange=
()=>{o=!0,clearTimeout(r),i?r=setTimeout(h,zt,!1):s.value&&s.reportValidity()&&h(!0)},s.onblur=()=>{h(!0),e.restore()}}var V={hand:0,key:250},$=class{#t;#e;#s=null;#n=[0,1440];#o="";#r;#i=null;#a;#c;#l;#h;#f=new L(()=>this.#w?this.#n:null,
()=>this.#s?.map??"");#m=new ResizeObserver(()=>this.#d());constructor(t,e){this.#e=new S(e);let n=wt(t);this.#t=n,this.#a=
new T(o=>o.json(),o=>this.#M(o));let i={window:()=>this.#n,move:o=>this.#y(o),rest:o=>this.#p(V[o]),reset:()=>this.#e.reset()};
this.#c=new v({...i,track:n.track,range:()=>this.#s?.range??this.#n}),this.#l=new U(n,{...i,range:()=>this.#s?.whole??this.#n}),
this.#h=new I({window:()=>this.#n,move:o=>this.#x(o),rest:()=>this.#p(V.key),about:()=>this.#E()}),this.#O(),this.#m.observe(
n.track)}remove(){this.#h.stop(!0),this.#a.stop(),this.#m.disconnect(),this.#f.stop(),clearTimeout(this.#r)}update(t){let e=this.#s;
this.#s=t,(t.language!==e?.language||t.phases.length!==e.phases.length)&&gt(this.#t,t),this.#t.period.value=t.phase;let[
n,i]=E(t.whole);for(let o of[this.#t.since,this.#t.until])Object.assign(o,{min:n,max:i});this.#v(t,e)&&this.#k(t.window),
t.source!==this.#a.source&&this.#a.load(t.source),Vt(t,e)?this.#u():this.#d()}snapshot(){let{isOn:t,isGrowing:e,skipsEmpty:n,
speed:i}=this.#h,o={isOn:t,isGrowing:e,skipsEmpty:n,speed:i};return{window:this.#n,range:this.#s?.range??[0,1440],days:this.#t.
days.textContent,counts:this.#b(),playing:o,busy:this.#w}}get#w(){return this.#g||this.#e.isOpen}get#g(){return this.#c.
isDown||this.#l.isDown||this.#h.isOn||this.#r!==void 0}#v(t,e){let n=this.#e.take(t);return n==="stale"||n==="answer"&&this.#g?
!1:n==="answer"||t.phase!==e?.phase||String(t.window)!==String(e.window)}#k(t){this.#h.stop(!0),clearTimeout(this.#r),this.#r=
void 0,this.#n=t,this.#f.show(t)}#M(t){!t||!this.#s||(this.#i=X(t,this.#s.kinds.length),this.#d())}#y(t){this.#h.stop(!0),
this.#x(t)}#x(t){if(!this.#t.bar.isConnected)return this.remove();this.#n=t,this.#f.show(t),this.#u()}#p(t){clearTimeout(
this.#r);let e=()=>{this.#r=void 0;let n=String(this.#n);n!==(this.#e.isOpen?this.#o:String(this.#s?.window))&&(this.#o=
n,this.#e.days(...E(this.#n)))};t?this.#r=setTimeout(e,t):e()}#E(){let{range:t,step:e,isChosen:n}=this.#s,i=String(this.#n)===
String(this.#s?.window);return{range:t,step:e,isChosen:n||!i,counts:this.#i}}#b(){return this.#i?.within(...g(this.#n))??
[]}#O(){let t=this.#t,e=this.#h;t.play.onclick=()=>{e.isOn?e.stop():e.start(),this.#u()},t.back.onclick=()=>e.step(-1),t.
forward.onclick=()=>e.step(1),t.speed.onchange=()=>Object.assign(e,{speed:Number(t.speed.value)}),t.growing.onchange=()=>e.
grow(t.growing.checked),t.skips.onchange=()=>Object.assign(e,{skipsEmpty:t.skips.checked}),t.period.onchange=()=>{e.stop(
!0),this.#e.phase(t.period.value)};let n={shown:()=>M(this.#n),whole:()=>this.#s.whole,take:i=>{this.#y(i),this.#p(V.hand)},
restore:()=>Z(t,this.#n)};z(t.since,!0,n),z(t.until,!1,n),yt(t.menu),t.track.addEventListener("pointermove",({clientX:i})=>{
this.#s&&this.#i&&kt(t,this.#s,this.#i,i)}),t.track.addEventListener("pointerleave",()=>{t.tip.hidden=!0})}#d(){let t=this.#s;
if(!(!t||!this.#t.track.clientWidth)){if(lt(this.#t.axis,t),this.#l.draw(t,this.#i),this.#i){let e=ht(this.#t.bars,t,this.#i);
this.#t.peak.textContent=e?`${new Intl.NumberFormat(t.language).format(e)} ${t.words[t.step]}`:""}this.#u()}}#u(){let t=this.#s;
t&&(xt(this.#t,t,this.#n),this.#l.show(t,this.#n),bt(this.#t,t,this.#b()),vt(this.#t,t,this.#h.isOn),this.#h.isOn||Z(this.#t,
this.#n))}};function Vt(s,t){let e=n=>n&&String([n.range,n.whole,n.step,n.language,n.peak]);return e(s)===e(t)&&s.phases.
length===t?.phases.length}var Mt=new WeakMap;function Jt({data:s,parentElement:t,setTriggerValue:e}){let n=Mt.get(t);if(!n){n=new $(t,o=>e("asked",
o)),Mt.set(t,n);let i=t instanceof ShadowRoot?t.host:t;Reflect.set(i,"timeBar",n)}n.update({...s,source:Xt(s.source)})}function Xt(s){
return new URL(s,new URL(".",window.location.href)).pathname+new URL(s,window.location.href).search}export{Jt as default};
