/* Made of the modules in frontend/src by `make bundle`: change those. */
var Tt=Date.UTC(1980,0,1);function $(n,t){let e=0,s=n.length;for(;e<s;){let i=e+s>>1;n[i]<t?e=i+1:s=i}return e}function m(n){return new Date(Tt+Math.floor(n/1440)*1440*6e4)}function W(n){return m(n).toISOString().slice(0,10)}function k(n){return new Intl.DateTimeFormat(n,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function w(n,[
t,e]){let s=m(t),i=m(Math.max(e-1,t));return s.getTime()===i.getTime()?n.format(s):n.formatRange(s,i)}var A=class{constructor(t,e){if(t.some(s=>s.length!==e+1))throw new Error(`not the days of ${e} kinds`);this.days=t.map(
([s])=>s),this.totals=[new Array(e).fill(0)],t.forEach(([,...s],i)=>{this.totals.push(s.map((o,r)=>o+this.totals[i][r]))})}before(t){
return this.totals[$(this.days,t)]}},B=class{#t;#e;constructor({version:t,starts:e,ends:s},i){this.version=t,this.#t=new A(
e,i),this.#e=new A(s,i)}within(t,e){let s=this.#e.before(t);return this.#t.before(Math.max(e,t-1)+1).map((i,o)=>i-s[o])}next(t){
return this.within(t,t).some(Boolean)?t:this.#t.days[$(this.#t.days,t+1)]??null}bars(t,e,s){let i=[];for(let o=t;o<=e;){
let r=Math.min(Ct(o,s),e+1);i.push({first:o,last:r-1,counts:this.within(o,r-1)}),o=r}return i}};function X(n,t){return new B(
n,t)}function Ct(n,t){if(t==="day")return n+1;if(t==="week")return n+7;let e=m(n*1440),s=new Date(Date.UTC(e.getUTCFullYear(),
e.getUTCMonth()+1,0)).getUTCDate();return n+s-e.getUTCDate()+1}var T=class{progress="nothing";source=null;#t=null;#e;#n;constructor(t,e){this.#e=t,this.#n=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#s("loading",null);try{let s=await fetch(t,{signal:e.signal});if(!s.ok)throw new Error(
`${s.status} ${t}`);let i=await this.#e(s);if(this.#t!==e)return;this.source=t,this.#s("ready",i)}catch(s){if(this.#t!==
e)return;console.error("could not load",s),this.#s("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#s(t,e){this.progress=t,this.#n(e,t)}};var x=[1,2,4,8],Dt=1.6,St={day:1,week:7,month:30};function C(n){return St[n]*1440}function Q(n,t,e){return n/1e3*Dt*t*e}
function tt(n,t,e,s){let[i,o]=n;if(o<t[1])return n;let r=o-i>=t[1]-t[0];return[t[0],t[0]+(r||s?e:o-i)]}function Y([n,t],e,s,i){
return[i.growing?i.from:Math.min(n+e,s-i.length),Math.min(t+e,s)]}function et([n,t],e,s,i){let o=i?n:n+e,r=t+e;return o<
s[0]||r>s[1]||r<=n?null:[o,r]}function E([n,t]){let e=Math.floor(n/1440)*1440,s=Math.ceil(t/1440)*1440-(n%1440?1440:0);return[
e,Math.max(s,e+1440)]}var st="#ffffff";var Lt=62,_=[{unit:"day",every:1,days:1},{unit:"day",every:2,days:2},{unit:"day",every:5,days:5},{unit:"day",every:10,days:10},
{unit:"month",every:1,days:28},{unit:"month",every:3,days:90},{unit:"month",every:6,days:181},{unit:"year",every:1,days:365},
{unit:"year",every:5,days:1826},{unit:"year",every:10,days:3652}];function p(n,[t,e],s){return(n-t)/(e-t)*s}function b(n,[
t,e],s){return t+n/Math.max(s,1)*(e-t)}function D([n,t],e,s,i,o){let r=Math.round((i-s)/1440)*1440;if(e==="both")return Ut(
[n,t],r,o);if(e==="from")return[y(n+r,o[0],t-1440),t];if(e==="to")return[n,y(t+r,n+1440,o[1])];let[h,c]=s<=i?[s,i]:[i,s],
l=y(Math.floor(h/1440)*1440,o[0],o[1]-1440);return[l,y(Math.ceil(c/1440)*1440,l+1440,o[1])]}function Ut([n,t],e,s){let i=Math.
min(t-n,s[1]-s[0]),o=y(n+e,s[0],s[1]-i);return[o,o+i]}function nt(n,t,e,s){let i=n[1]-n[0],o={ArrowLeft:-1440,ArrowDown:-1440,
ArrowRight:1440,ArrowUp:1440,PageUp:i,PageDown:-i,Home:s[0]-s[1],End:s[1]-s[0]}[e];return o===void 0?null:D(n,t,0,o,s)}function it([
n,t],e,s,i){return e?[s,s<t?t:y(s+t-n,s+1440,i[1])]:[s>=n?n:y(s+1440-(t-n),i[0],s),s+1440]}function Nt(n){return Math.round(
(n-Date.UTC(1980,0,1))/864e5)}function g([n,t]){return[Math.floor(n/1440),Math.ceil(t/1440)-1]}function ot(n){return Nt(
Date.parse(`${n}T00:00:00Z`))*1440}function rt(n,t,e){let s=(n[1]-n[0])/1440,i=_.find(h=>h.days/s*t>=Lt)??_[_.length-1],
o=Pt(i,e),r=[];for(let h=n[0]/1440;h<n[1]/1440;h++){let c=m(h*1440);It(c,i)&&r.push({minute:h*1440,...o(c,r.length===0)})}
return r}function It(n,{unit:t,every:e}){let[s,i,o]=[n.getUTCDate(),n.getUTCMonth(),n.getUTCFullYear()];return t==="day"?
e===1||(s-1)%e===0&&s+e/2<=31||s===1:s!==1?!1:t==="month"?i%e===0:i===0&&o%e===0}function Pt({unit:n},t){let e=h=>{let c=new Intl.
DateTimeFormat(t,{timeZone:"UTC",...h});return l=>c.format(l)},s=e({day:"numeric"}),i=e({day:"numeric",month:"short"}),o=e(
{month:"short"}),r=e({year:"numeric"});return(h,c)=>{if(n==="year")return{label:r(h),strong:!0};if(n==="month"){let f=h.
getUTCMonth()===0;return{label:f||c?`${o(h)} ${r(h)}`:o(h),strong:f}}let l=h.getUTCDate()===1;return{label:l||c?i(h):s(h),
strong:l}}}function M([n,t]){return[W(n),W(t-1440)]}function y(n,t,e){return Math.max(t,Math.min(n,e))}var Rt="http://www.w3.org/2000/svg",$t=.16,Wt=6,Bt=4;function ht(n,t,e){let{width:s,height:i}=ft(n),o=e.bars(...g(t.range),
t.step).filter(O),r=Math.max(1,...o.map(O));return n.replaceChildren(...o.flatMap(h=>Yt(h,t,s,i/r,i))),o.length?r:0}function ct(n,{
whole:t},e){let{width:s,height:i}=ft(n),o=e.bars(...g(t),"month").filter(O),r=Math.max(1,...o.map(O)),h=o.map(c=>{let[l,
f]=[p(c.first*1440,t,s),p((c.last+1)*1440,t,s)],u=Math.sqrt(O(c)/r)*i;return ut("rect",{x:l,y:i-u,width:Math.max(f-l-1,1),
height:u})});n.replaceChildren(...h)}function O({counts:n}){return n.reduce((t,e)=>t+e,0)}function Yt({first:n,last:t,counts:e},{
range:s,kinds:i},o,r,h){let[c,l]=[p(n*1440,s,o),p((t+1)*1440,s,o)],f=Math.min((l-c)*$t,Wt),u=h;return e.flatMap((d,R)=>{
if(!d)return[];u-=d*r;let J={x:c+f/2,y:u,width:Math.max(l-c-f,1),height:d*r},{colour:Mt,edge:Ot}=i[R],At=J.width<Bt?{stroke:st,
"stroke-width":.5}:{stroke:Ot,"stroke-width":.7};return[ut("rect",{...J,fill:Mt,...At})]})}function lt(n,t){let{range:e,
truces:s,phases:i,language:o}=t,r=n.clientWidth,h=k(o),l=i.filter(({days:[u,d]})=>u<e[1]&&d>e[0]&&d-u<e[1]-e[0]).map(({name:u,
days:d})=>at(q("i","named",d,e,r),w(h,d),u)),f=s.filter(({minute:u})=>u>=e[0]&&u<e[1]).map(({minute:u,name:d})=>{let R=H(
"i","truce",p(u,e,r));return at(R,w(h,[u,u+1]),d)});n.replaceChildren(...F(t,r),...l,...f)}function F({range:n,language:t},e){
return rt(n,e,t).map(({minute:s,label:i,strong:o})=>{let r=H("span",o?"tick strong":"tick",p(s,n,e));return r.textContent=
i,r})}function q(n,t,[e,s],i,o){let r=Math.max(0,p(e,i,o)),h=H(n,t,r);return h.style.width=`${Math.max(Math.min(o,p(s,i,
o))-r,2).toFixed(1)}px`,h}function at(n,t,e){return n.title=`${t}: ${e}`,n}function H(n,t,e){let s=document.createElement(
n);return s.className=t,s.style.left=`${e.toFixed(1)}px`,s}function ut(n,t){let e=document.createElementNS(Rt,n);for(let[
s,i]of Object.entries(t))e.setAttribute(s,typeof i=="number"?i.toFixed(1):i);return e}function ft(n){let{width:t,height:e}=n.
getBoundingClientRect();return{width:t,height:e}}var S=class{#t;#e;#n=0;#s=0;#a="";#o=["reset"];#i=0;constructor(t,e=()=>performance.now()){this.#t=t,this.#e=e}get isOpen(){
return this.#n>this.#s}days(t,e){this.#r(["days",t,e])}phase(t){this.#r(["phase",t])}reset(){this.#r(["reset"])}take({visit:t,
heard:e}){let s=t!==this.#a;if(this.isOpen&&(s||e<this.#n&&this.#e()-this.#i>3e3))return this.#a=t,this.#n=this.#s=e,this.#r(
this.#o),"stale";if(!s&&e<this.#n)return"stale";let o=s||e>this.#s;return this.#a=t,this.#n=this.#s=e,o?"answer":"news"}#r(t){
this.#o=t,this.#i=this.#e(),this.#t([++this.#n,...t])}};var _t=4,v=class{isDown=!1;#t;#e=null;constructor(t){this.#t=t;let{track:e}=t;e.addEventListener("pointerdown",s=>this.#n(
s)),e.addEventListener("pointermove",s=>this.#s(s)),e.addEventListener("pointerup",s=>this.#a(s)),e.addEventListener("po\
intercancel",()=>this.#i()),e.addEventListener("dblclick",()=>t.reset()),e.addEventListener("keydown",s=>this.#r(s))}#n(t){
if(t.button!==0||!t.isPrimary)return;let{track:e,window:s}=this.#t,i=pt(t.target),o=this.#c(t);this.#e={grip:i,pixel:o,minute:this.#l(
o),window:s(),moved:!1},e.setPointerCapture(t.pointerId),t.target instanceof HTMLElement&&i!=="new"&&t.target.focus({preventScroll:!0}),
t.preventDefault()}#s(t){let e=this.#e;if(!e)return;let s=this.#c(t);if(!e.moved&&Math.abs(s-e.pixel)<_t)return;e.moved=
!0,this.isDown=!0;let{move:i,range:o}=this.#t;i(D(e.window,e.grip,e.minute,this.#l(s),o()))}#a(t){let e=this.#e;e&&(this.#s(
t),this.#e=null,this.isDown=!1,!e.moved&&e.grip==="new"&&this.#o(e),(e.moved||e.grip==="new")&&this.#t.rest("hand"))}#o({
minute:t,window:[e,s]}){this.#t.move(D([e,s],"both",(e+s)/2,t,this.#t.range()))}#i(){let t=this.#e;this.#e=null,this.isDown=
!1,t&&this.#t.move(t.window)}#r(t){if(t.key==="Escape")return this.#i();let e=pt(t.target);if(e==="new"||t.ctrlKey||t.altKey||
t.metaKey)return;let s=nt(this.#t.window(),e,t.key,this.#t.range());s&&(t.preventDefault(),this.#t.move(s),this.#t.rest(
"key"))}#c(t){return t.clientX-this.#t.track.getBoundingClientRect().left}#l(t){return b(t,this.#t.range(),this.#t.track.
clientWidth)}};function pt(n){let t=n instanceof HTMLElement?n.dataset.grip:"";return t==="from"||t==="to"||t==="both"?t:
"new"}function Ft(){for(let n of document.querySelectorAll("iframe"))try{let t=Reflect.get(n.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var L=class{#t=null;#e;constructor(t){this.#e=t}show(t){this.#n()?.setWindow(t)}stop(){
this.#t?.off("told",this.#s,this),this.#t=null}#n(){let t=Ft();return t===this.#t||(this.stop(),this.#t=t,t?.on("told",this.#s,
this)),t}#s(){let t=this.#e();t&&this.#t?.setWindow(t)}};var qt=5,U=class{#t;#e;#n=null;constructor(t,e){this.#t=t,this.#e=new v({...e,track:t.whole}),t.whole.addEventListener("\
pointermove",({clientX:s})=>this.#s(s))}get isDown(){return this.#e.isDown}draw(t,e){this.#n=t;let{whole:s,wholeBars:i,wholeMarks:o}=this.#t,
r=s.clientWidth;if(!r)return;e&&ct(i,t,e);let h=q("i","looked",t.range,t.whole,r);o.replaceChildren(...F({...t,range:t.whole},
r),h)}show({whole:t},[e,s]){let i=this.#t.whole.clientWidth,[o,r]=[p(e,t,i),p(s,t,i)],h=Math.max(r-o,qt);Object.assign(this.#t.
here.style,{left:`${(o+r-h)/2}px`,width:`${h}px`})}#s(t){let{whole:e}=this.#t,s=this.#n;if(!s)return;let{left:i,width:o}=e.
getBoundingClientRect(),r=b(t-i,s.whole,o),h=s.phases.filter(({days:[l,f]})=>l<=r&&r<f),c=new Intl.DateTimeFormat(s.language,
{timeZone:"UTC",month:"long",year:"numeric"});e.title=[c.format(m(r)),...h.map(({name:l})=>l)].join(`
`)}};function dt(n,t,e=""){let s=document.createElement(n);return s.textContent=t,e&&(s.className=e),s}function j(...n){let t=document.
createElement("span");return t.append(...n),t}function N(n,t){n.setAttribute("aria-label",t),n.title=t}var Ht=`
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
</div>`;function wt(n){let t=document.createElement("template");t.innerHTML=Ht,n.querySelector(".bar")?.remove(),n.append(
t.content);let e=o=>n.querySelector(o),s=o=>n.querySelector(o),i=o=>n.querySelector(o);return{bar:e(".bar"),player:e(".p\
layer"),back:e(".back"),play:e(".play"),forward:e(".forward"),more:e("summary"),menu:n.querySelector("details"),speed:i(
".speed select"),growing:s(".growing input"),skips:s(".skips input"),days:e(".days"),counts:e(".counts"),since:s(".since"),
until:s(".until"),period:i(".period"),whole:e(".whole"),wholeBars:n.querySelector(".whole svg"),wholeMarks:e(".marks"),here:e(
".here"),track:e(".track"),before:e(".before"),after:e(".after"),window:e(".window"),from:e("[data-grip=from]"),to:e("[d\
ata-grip=to]"),bars:n.querySelector(".bars"),peak:e(".peak"),axis:e(".axis"),tip:e(".tip"),focused:()=>n instanceof ShadowRoot?
n.activeElement:document.activeElement}}function gt(n,{words:t,phases:e}){n.bar.setAttribute("aria-label",t.bar),n.player.
setAttribute("aria-label",t.player);for(let s of["back","forward","more"])N(n[s],t[s]);for(let s of["speed","growing","s\
kips","since","until"]){let i=n[s].closest("label")?.querySelector("span");i&&(i.textContent=t[s])}for(let s of["window",
"from","to"])n[s].setAttribute("aria-label",t[s]);n.period.setAttribute("aria-label",t.period),n.period.replaceChildren(
...e.map(({id:s,name:i})=>mt(s,i))),n.speed.replaceChildren(...x.map(s=>mt(String(s),`${s}×`)))}function yt(n){let t=e=>{
e.composedPath().includes(n)||(n.open=!1)};n.ontoggle=()=>{n.open?document.addEventListener("pointerdown",t,!0):document.
removeEventListener("pointerdown",t,!0)},n.onkeydown=e=>{e.key!=="Escape"||!n.open||(n.open=!1,n.querySelector("summary")?.
focus())}}function mt(n,t){let e=document.createElement("option");return e.value=n,e.textContent=t,e}function G(n,t,e){let s=n.
flatMap((i,o)=>{if(!i)return[];let{sign:r,colour:h,label:c}=t[o],l=dt("i",r);l.style.color=h;let f=j(l,` ${e.format(i)}`);
return f.title=c,[f]});return j(...s)}var jt=1200,I=class{isOn=!1;isGrowing=!1;skipsEmpty=!1;#t=x[0];#e;#n=window.matchMedia("(prefers-reduced-motion: reduce)").
matches;#s={from:0,length:0};#a=null;#o=0;constructor(t){this.#e=t}get speed(){return this.#t}set speed(t){this.#t=x.includes(
t)?t:x[0]}start(){let{range:t,step:e,isChosen:s}=this.#e.about(),i=this.#e.window(),o=s?i:[t[0],t[0]+i[1]-i[0]];this.isOn=
!0,this.#e.move(tt(o,t,C(e),this.isGrowing)),this.#i(),this.#a=null,this.#o=requestAnimationFrame(r=>this.#r(r))}stop(t=!1){
this.isOn&&(this.isOn=!1,cancelAnimationFrame(this.#o),!t&&(this.#e.move(E(this.#e.window())),this.#e.rest()))}step(t){this.
stop(!0);let{range:e,step:s}=this.#e.about(),i=E(this.#e.window()),o=et(i,C(s)*t,e,this.isGrowing);this.#e.move(o??i),this.#e.
rest()}grow(t){this.isGrowing=t,this.#i()}#i(){let[t,e]=this.#e.window();this.#s={from:t,length:e-t}}#r(t){if(!this.isOn)
return;let e=t-(this.#a??t),s=C(this.#e.about().step),i=!this.#n||e>=jt/this.#t;i&&this.#c(this.#n?s:Q(e,this.#t,s)),(i||
this.#a===null)&&(this.#a=t),this.isOn&&(this.#o=requestAnimationFrame(o=>this.#r(o)))}#c(t){let{range:e,counts:s}=this.#e.
about(),i=e[1],o={growing:this.isGrowing,...this.#s},r=Y(this.#e.window(),t,i,o),h=this.skipsEmpty&&s?Gt(r,s,i):0;h&&(r=
Y(r,h,i,o)),this.#e.move(r),r[1]>=i&&this.stop()}};function Gt([n,t],e,s){let i=Math.ceil(t/1440)-1;if(e.within(Math.floor(
n/1440),i).some(Boolean))return 0;let o=e.next(i+1);return o===null?s-t:Math.max(0,(o+1)*1440-t)}var Kt=10;function xt(n,{range:t,language:e},s){let i=n.track.clientWidth,o=d=>Math.max(0,Math.min(i,p(d,t,i))),[r,h]=[o(
s[0]),o(s[1])];n.before.style.width=`${r}px`,n.after.style.left=`${h}px`,Object.assign(n.window.style,{left:`${r}px`,width:`${h-
r}px`}),n.from.style.left=`${r}px`,n.to.style.left=`${h}px`;let c=k(e),[l,f]=s,u=w(c,s);K(n.from,t,l/1440,w(c,[l,l+1])),
K(n.to,t,f/1440-1,w(c,[f-1440,f])),K(n.window,t,l/1440,u),n.days.textContent!==u&&(n.days.textContent=u)}function K(n,t,e,s){
n.setAttribute("aria-valuemin",String(t[0]/1440)),n.setAttribute("aria-valuemax",String(t[1]/1440-1)),n.setAttribute("ar\
ia-valuenow",String(Math.floor(e))),n.setAttribute("aria-valuetext",s)}function bt(n,{kinds:t,words:e,language:s},i){let o=G(
i,t,new Intl.NumberFormat(s));i.length&&!i.some(Boolean)&&(o.textContent=e.none),n.counts.replaceChildren(o)}function Z(n,t){
let[e,s]=g(t),[i,o]=M([e*1440,(s+1)*1440]),r=n.focused();r!==n.since&&(n.since.value=i),r!==n.until&&(n.until.value=o)}function vt({
play:n},{words:t},e){N(n,e?t.pause:t.play),n.classList.toggle("on",e)}function kt({track:n,tip:t},e,s,i){let{left:o,width:r}=n.
getBoundingClientRect(),h=b(i-o,e.range,r)/1440,c=s.bars(...g(e.range),e.step).find(({first:f,last:u})=>f<=h&&h<u+1);if(t.
hidden=!c,!c)return;let l=document.createElement("b");l.textContent=w(k(e.language),[c.first*1440,(c.last+1)*1440]),t.replaceChildren(
l,G(c.counts,e.kinds,new Intl.NumberFormat(e.language))),t.style.left=`${Math.max(0,Math.min(i-o+Kt,r-t.offsetWidth))}px`}var Zt=700;function z(n,t,e){let s=e.shown(),i=!1,o=!1,r,h=c=>{if(clearTimeout(r),!o||!n.value||!n.validity.valid)return;
let l=it(s,t,ot(n.value),e.whole());!c&&l[t?1:0]!==s[t?1:0]||(o=!c,e.take(l),c&&(s=e.shown()))};n.onfocus=()=>{s=e.shown(),
i=o=!1},n.onpointerdown=()=>{i=!1},n.onkeydown=({key:c})=>{if(c!=="Enter"){i=!0;return}n.reportValidity(),h(!0)},n.onchange=
()=>{o=!0,clearTimeout(r),i?r=setTimeout(h,Zt,!1):n.value&&n.reportValidity()&&h(!0)},n.onblur=()=>{h(!0),e.restore()}}var V={hand:0,key:250},P=class{#t;#e;#n=null;#s=[0,1440];#a="";#o;#i=null;#r;#c;#l;#h;#f=new L(()=>this.#w?this.#s:null);#m=new ResizeObserver(
()=>this.#d());constructor(t,e){this.#e=new S(e);let s=wt(t);this.#t=s,this.#r=new T(o=>o.json(),o=>this.#E(o));let i={window:()=>this.#s,
move:o=>this.#y(o),rest:o=>this.#p(V[o]),reset:()=>this.#e.reset()};this.#c=new v({...i,track:s.track,range:()=>this.#n?.
range??this.#s}),this.#l=new U(s,{...i,range:()=>this.#n?.whole??this.#s}),this.#h=new I({window:()=>this.#s,move:o=>this.#x(
o),rest:()=>this.#p(V.key),about:()=>this.#M()}),this.#O(),this.#m.observe(s.track)}remove(){this.#h.stop(!0),this.#r.stop(),
this.#m.disconnect(),this.#f.stop(),clearTimeout(this.#o)}update(t){let e=this.#n;this.#n=t,(t.language!==e?.language||t.
phases.length!==e.phases.length)&&gt(this.#t,t),this.#t.period.value=t.phase;let[s,i]=M(t.whole);for(let o of[this.#t.since,
this.#t.until])Object.assign(o,{min:s,max:i});this.#v(t,e)&&this.#k(t.window),t.source!==this.#r.source&&this.#r.load(t.
source),zt(t,e)?this.#u():this.#d()}snapshot(){let{isOn:t,isGrowing:e,skipsEmpty:s,speed:i}=this.#h,o={isOn:t,isGrowing:e,
skipsEmpty:s,speed:i};return{window:this.#s,range:this.#n?.range??[0,1440],days:this.#t.days.textContent,counts:this.#b(),
playing:o,busy:this.#w}}get#w(){return this.#g||this.#e.isOpen}get#g(){return this.#c.isDown||this.#l.isDown||this.#h.isOn||
this.#o!==void 0}#v(t,e){let s=this.#e.take(t);return s==="stale"||s==="answer"&&this.#g?!1:s==="answer"||t.phase!==e?.phase||
String(t.window)!==String(e.window)}#k(t){this.#h.stop(!0),clearTimeout(this.#o),this.#o=void 0,this.#s=t,this.#f.show(t)}#E(t){
!t||!this.#n||(this.#i=X(t,this.#n.kinds.length),this.#d())}#y(t){this.#h.stop(!0),this.#x(t)}#x(t){if(!this.#t.bar.isConnected)
return this.remove();this.#s=t,this.#f.show(t),this.#u()}#p(t){clearTimeout(this.#o);let e=()=>{this.#o=void 0;let s=String(
this.#s);s!==(this.#e.isOpen?this.#a:String(this.#n?.window))&&(this.#a=s,this.#e.days(...M(this.#s)))};t?this.#o=setTimeout(
e,t):e()}#M(){let{range:t,step:e,isChosen:s}=this.#n,i=String(this.#s)===String(this.#n?.window);return{range:t,step:e,isChosen:s||
!i,counts:this.#i}}#b(){return this.#i?.within(...g(this.#s))??[]}#O(){let t=this.#t,e=this.#h;t.play.onclick=()=>{e.isOn?
e.stop():e.start(),this.#u()},t.back.onclick=()=>e.step(-1),t.forward.onclick=()=>e.step(1),t.speed.onchange=()=>Object.
assign(e,{speed:Number(t.speed.value)}),t.growing.onchange=()=>e.grow(t.growing.checked),t.skips.onchange=()=>Object.assign(
e,{skipsEmpty:t.skips.checked}),t.period.onchange=()=>{e.stop(!0),this.#e.phase(t.period.value)};let s={shown:()=>E(this.#s),
whole:()=>this.#n.whole,take:i=>{this.#y(i),this.#p(V.hand)},restore:()=>Z(t,this.#s)};z(t.since,!0,s),z(t.until,!1,s),yt(
t.menu),t.track.addEventListener("pointermove",({clientX:i})=>{this.#n&&this.#i&&kt(t,this.#n,this.#i,i)}),t.track.addEventListener(
"pointerleave",()=>{t.tip.hidden=!0})}#d(){let t=this.#n;if(!(!t||!this.#t.track.clientWidth)){if(lt(this.#t.axis,t),this.#l.
draw(t,this.#i),this.#i){let e=ht(this.#t.bars,t,this.#i);this.#t.peak.textContent=e?`${new Intl.NumberFormat(t.language).
format(e)} ${t.words[t.step]}`:""}this.#u()}}#u(){let t=this.#n;t&&(xt(this.#t,t,this.#s),this.#l.show(t,this.#s),bt(this.#t,
t,this.#b()),vt(this.#t,t,this.#h.isOn),this.#h.isOn||Z(this.#t,this.#s))}};function zt(n,t){let e=s=>s&&String([s.range,
s.whole,s.step,s.language]);return e(n)===e(t)&&n.phases.length===t?.phases.length}var Et=new WeakMap;function Vt({data:n,parentElement:t,setTriggerValue:e}){let s=Et.get(t);if(!s){s=new P(t,o=>e("asked",
o)),Et.set(t,s);let i=t instanceof ShadowRoot?t.host:t;Reflect.set(i,"timeBar",s)}s.update({...n,source:Jt(n.source)})}function Jt(n){
return new URL(n,new URL(".",window.location.href)).pathname+new URL(n,window.location.href).search}export{Vt as default};
