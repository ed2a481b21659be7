/* Made of the modules in frontend/src by `make bundle`: change those. */
var bt=Date.UTC(1980,0,1);function R(n,t){let e=0,s=n.length;for(;e<s;){let i=e+s>>1;n[i]<t?e=i+1:s=i}return e}function m(n){return new Date(bt+Math.floor(n/1440)*1440*6e4)}function W(n){return m(n).toISOString().slice(0,10)}function v(n){return new Intl.DateTimeFormat(n,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function w(n,[
t,e]){let s=m(t),i=m(Math.max(e-1,t));return s.getTime()===i.getTime()?n.format(s):n.formatRange(s,i)}var O=class{constructor(t,e){if(t.some(s=>s.length!==e+1))throw new Error(`not the days of ${e} kinds`);this.days=t.map(
([s])=>s),this.totals=[new Array(e).fill(0)],t.forEach(([,...s],i)=>{this.totals.push(s.map((o,r)=>o+this.totals[i][r]))})}before(t){
return this.totals[R(this.days,t)]}},P=class{#t;#e;constructor({version:t,starts:e,ends:s},i){this.version=t,this.#t=new O(
e,i),this.#e=new O(s,i)}within(t,e){let s=this.#e.before(t);return this.#t.before(Math.max(e,t-1)+1).map((i,o)=>i-s[o])}next(t){
return this.within(t,t).some(Boolean)?t:this.#t.days[R(this.#t.days,t+1)]??null}bars(t,e,s){let i=[];for(let o=t;o<=e;){
let r=Math.min(vt(o,s),e+1);i.push({first:o,last:r-1,counts:this.within(o,r-1)}),o=r}return i}};function Z(n,t){return new P(
n,t)}function vt(n,t){if(t==="day")return n+1;if(t==="week")return n+7;let e=m(n*1440),s=new Date(Date.UTC(e.getUTCFullYear(),
e.getUTCMonth()+1,0)).getUTCDate();return n+s-e.getUTCDate()+1}var C=class{progress="nothing";source=null;#t=null;#e;#n;constructor(t,e){this.#e=t,this.#n=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#s("loading",null);try{let s=await fetch(t,{signal:e.signal});if(!s.ok)throw new Error(
`${s.status} ${t}`);let i=await this.#e(s);if(this.#t!==e)return;this.source=t,this.#s("ready",i)}catch(s){if(this.#t!==
e)return;console.error("could not load",s),this.#s("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#s(t,e){this.progress=t,this.#n(e,t)}};var z="#ffffff";var kt=62,I=[{unit:"day",every:1,days:1},{unit:"day",every:2,days:2},{unit:"day",every:5,days:5},{unit:"day",every:10,days:10},
{unit:"month",every:1,days:28},{unit:"month",every:3,days:90},{unit:"month",every:6,days:181},{unit:"year",every:1,days:365},
{unit:"year",every:5,days:1826},{unit:"year",every:10,days:3652}];function f(n,[t,e],s){return(n-t)/(e-t)*s}function g(n,[
t,e],s){return t+n/Math.max(s,1)*(e-t)}function E([n,t],e,s,i,o){let r=Math.round((i-s)/1440)*1440;if(e==="both")return Mt(
[n,t],r,o);if(e==="from")return[k(n+r,o[0],t-1440),t];if(e==="to")return[n,k(t+r,n+1440,o[1])];let[c,h]=s<=i?[s,i]:[i,s],
l=k(Math.floor(c/1440)*1440,o[0],o[1]-1440);return[l,k(Math.ceil(h/1440)*1440,l+1440,o[1])]}function Mt([n,t],e,s){let i=Math.
min(t-n,s[1]-s[0]),o=k(n+e,s[0],s[1]-i);return[o,o+i]}function J(n,t,e,s){let i=n[1]-n[0],o={ArrowLeft:-1440,ArrowDown:-1440,
ArrowRight:1440,ArrowUp:1440,PageUp:i,PageDown:-i,Home:s[0]-s[1],End:s[1]-s[0]}[e];return o===void 0?null:E(n,t,0,o,s)}function At(n){
return Math.round((n-Date.UTC(1980,0,1))/864e5)}function y([n,t]){return[Math.floor(n/1440),Math.ceil(t/1440)-1]}function X(n){
return At(Date.parse(`${n}T00:00:00Z`))*1440}function Q(n,t,e){let s=(n[1]-n[0])/1440,i=I.find(c=>c.days/s*t>=kt)??I[I.length-
1],o=Ct(i,e),r=[];for(let c=n[0]/1440;c<n[1]/1440;c++){let h=m(c*1440);Ot(h,i)&&r.push({minute:c*1440,...o(h,r.length===
0)})}return r}function Ot(n,{unit:t,every:e}){let[s,i,o]=[n.getUTCDate(),n.getUTCMonth(),n.getUTCFullYear()];return t===
"day"?e===1||(s-1)%e===0&&s+e/2<=31||s===1:s!==1?!1:t==="month"?i%e===0:i===0&&o%e===0}function Ct({unit:n},t){let e=c=>{
let h=new Intl.DateTimeFormat(t,{timeZone:"UTC",...c});return l=>h.format(l)},s=e({day:"numeric"}),i=e({day:"numeric",month:"\
short"}),o=e({month:"short"}),r=e({year:"numeric"});return(c,h)=>{if(n==="year")return{label:r(c),strong:!0};if(n==="mon\
th"){let d=c.getUTCMonth()===0;return{label:d||h?`${o(c)} ${r(c)}`:o(c),strong:d}}let l=c.getUTCDate()===1;return{label:l||
h?i(c):s(c),strong:l}}}function M([n,t]){return[W(n),W(t-1440)]}function k(n,t,e){return Math.max(t,Math.min(n,e))}var Et="http://www.w3.org/2000/svg",Dt=.16,Tt=6;function tt(n,t,e){let{width:s,height:i}=it(n),o=e.bars(...y(t.range),t.
step).filter(A),r=Math.max(1,...o.map(A));return n.replaceChildren(...o.flatMap(c=>St(c,t,s,i/r,i))),o.length?r:0}function et(n,{
whole:t},e){let{width:s,height:i}=it(n),o=e.bars(...y(t),"month").filter(A),r=Math.max(1,...o.map(A)),c=o.map(h=>{let[l,
d]=[f(h.first*1440,t,s),f((h.last+1)*1440,t,s)],u=Math.sqrt(A(h)/r)*i;return nt("rect",{x:l,y:i-u,width:Math.max(d-l-1,1),
height:u})});n.replaceChildren(...c)}function A({counts:n}){return n.reduce((t,e)=>t+e,0)}function St({first:n,last:t,counts:e},{
range:s,kinds:i},o,r,c){let[h,l]=[f(n*1440,s,o),f((t+1)*1440,s,o)],d=Math.min((l-h)*Dt,Tt),u=c;return e.flatMap((p,$)=>{
if(!p)return[];u-=p*r;let xt={x:h+d/2,y:u,width:Math.max(l-h-d,1),height:p*r};return[nt("rect",{...xt,fill:i[$].colour,stroke:z,
"stroke-width":.5})]})}function st(n,t){let{range:e,truces:s,phases:i,language:o}=t,r=n.clientWidth,c=v(o),l=i.filter(({
days:[u,p]})=>u<e[1]&&p>e[0]&&p-u<e[1]-e[0]).map(({name:u,days:p})=>V(F("i","named",p,e,r),w(c,p),u)),d=s.filter(({minute:u})=>u>=
e[0]&&u<e[1]).map(({minute:u,name:p})=>{let $=Y("i","truce",f(u,e,r));return V($,w(c,[u,u+1]),p)});n.replaceChildren(...B(
t,r),...l,...d)}function B({range:n,language:t},e){return Q(n,e,t).map(({minute:s,label:i,strong:o})=>{let r=Y("span",o?
"tick strong":"tick",f(s,n,e));return r.textContent=i,r})}function F(n,t,[e,s],i,o){let r=Math.max(0,f(e,i,o)),c=Y(n,t,r);
return c.style.width=`${Math.max(Math.min(o,f(s,i,o))-r,2).toFixed(1)}px`,c}function V(n,t,e){return n.title=`${t}: ${e}`,
n}function Y(n,t,e){let s=document.createElement(n);return s.className=t,s.style.left=`${e.toFixed(1)}px`,s}function nt(n,t){
let e=document.createElementNS(Et,n);for(let[s,i]of Object.entries(t))e.setAttribute(s,typeof i=="number"?i.toFixed(1):i);
return e}function it(n){let{width:t,height:e}=n.getBoundingClientRect();return{width:t,height:e}}var Lt=4,x=class{isDown=!1;#t;#e=null;constructor(t){this.#t=t;let{track:e}=t;e.addEventListener("pointerdown",s=>this.#n(
s)),e.addEventListener("pointermove",s=>this.#s(s)),e.addEventListener("pointerup",s=>this.#i(s)),e.addEventListener("po\
intercancel",()=>this.#o()),e.addEventListener("dblclick",()=>t.reset()),e.addEventListener("keydown",s=>this.#a(s))}#n(t){
if(t.button!==0||!t.isPrimary)return;let{track:e,window:s}=this.#t,i=ot(t.target),o=this.#h(t);this.#e={grip:i,pixel:o,minute:this.#l(
o),window:s(),moved:!1},e.setPointerCapture(t.pointerId),t.target instanceof HTMLElement&&i!=="new"&&t.target.focus({preventScroll:!0}),
t.preventDefault()}#s(t){let e=this.#e;if(!e)return;let s=this.#h(t);if(!e.moved&&Math.abs(s-e.pixel)<Lt)return;e.moved=
!0,this.isDown=!0;let{move:i,range:o}=this.#t;i(E(e.window,e.grip,e.minute,this.#l(s),o()))}#i(t){let e=this.#e;e&&(this.#s(
t),this.#e=null,this.isDown=!1,!e.moved&&e.grip==="new"&&this.#r(e),(e.moved||e.grip==="new")&&this.#t.rest("hand"))}#r({
minute:t,window:[e,s]}){this.#t.move(E([e,s],"both",(e+s)/2,t,this.#t.range()))}#o(){let t=this.#e;this.#e=null,this.isDown=
!1,t&&this.#t.move(t.window)}#a(t){if(t.key==="Escape")return this.#o();let e=ot(t.target);if(e==="new"||t.ctrlKey||t.altKey||
t.metaKey)return;let s=J(this.#t.window(),e,t.key,this.#t.range());s&&(t.preventDefault(),this.#t.move(s),this.#t.rest("\
key"))}#h(t){return t.clientX-this.#t.track.getBoundingClientRect().left}#l(t){return g(t,this.#t.range(),this.#t.track.
clientWidth)}};function ot(n){let t=n instanceof HTMLElement?n.dataset.grip:"";return t==="from"||t==="to"||t==="both"?t:
"new"}function Ut(){for(let n of document.querySelectorAll("iframe"))try{let t=Reflect.get(n.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var D=class{#t=null;#e;constructor(t){this.#e=t}show(t){this.#n()?.setWindow(t)}stop(){
this.#t?.off("told",this.#s,this),this.#t=null}#n(){let t=Ut();return t===this.#t||(this.stop(),this.#t=t,t?.on("told",this.#s,
this)),t}#s(){let t=this.#e();t&&this.#t?.setWindow(t)}};var Nt=5,T=class{#t;#e;#n=null;constructor(t,e){this.#t=t,this.#e=new x({...e,track:t.whole}),t.whole.addEventListener("\
pointermove",({clientX:s})=>this.#s(s))}get isDown(){return this.#e.isDown}draw(t,e){this.#n=t;let{whole:s,wholeBars:i,wholeMarks:o}=this.#t,
r=s.clientWidth;if(!r)return;e&&et(i,t,e);let c=F("i","looked",t.range,t.whole,r);o.replaceChildren(...B({...t,range:t.whole},
r),c)}show({whole:t},[e,s]){let i=this.#t.whole.clientWidth,[o,r]=[f(e,t,i),f(s,t,i)],c=Math.max(r-o,Nt);Object.assign(this.#t.
here.style,{left:`${(o+r-c)/2}px`,width:`${c}px`})}#s(t){let{whole:e}=this.#t,s=this.#n;if(!s)return;let{left:i,width:o}=e.
getBoundingClientRect(),r=g(t-i,s.whole,o),c=s.phases.filter(({days:[l,d]})=>l<=r&&r<d),h=new Intl.DateTimeFormat(s.language,
{timeZone:"UTC",month:"long",year:"numeric"});e.title=[h.format(m(r)),...c.map(({name:l})=>l)].join(`
`)}};function rt(n,t,e=""){let s=document.createElement(n);return s.textContent=t,e&&(s.className=e),s}function _(...n){let t=document.
createElement("span");return t.append(...n),t}function S(n,t){n.setAttribute("aria-label",t),n.title=t}var b=[1,2,4,8],$t=1.6,Rt={day:1,week:7,month:30};function L(n){return Rt[n]*1440}function at(n,t,e){return n/1e3*$t*t*e}
function ct(n,t,e,s){let[i,o]=n;if(o<t[1])return n;let r=o-i>=t[1]-t[0];return[t[0],t[0]+(r||s?e:o-i)]}function H([n,t],e,s,i){
return[i.growing?i.from:Math.min(n+e,s-i.length),Math.min(t+e,s)]}function ht([n,t],e,s,i){let o=i?n:n+e,r=t+e;return o<
s[0]||r>s[1]||r<=n?null:[o,r]}function q([n,t]){let e=Math.floor(n/1440)*1440,s=Math.ceil(t/1440)*1440-(n%1440?1440:0);return[
e,Math.max(s,e+1440)]}var Wt=`
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
</div>`;function ut(n){let t=document.createElement("template");t.innerHTML=Wt,n.querySelector(".bar")?.remove(),n.append(
t.content);let e=o=>n.querySelector(o),s=o=>n.querySelector(o),i=o=>n.querySelector(o);return{bar:e(".bar"),player:e(".p\
layer"),back:e(".back"),play:e(".play"),forward:e(".forward"),more:e("summary"),speed:i(".speed select"),growing:s(".gro\
wing input"),skips:s(".skips input"),days:e(".days"),counts:e(".counts"),since:s(".since"),until:s(".until"),period:i(".\
period"),whole:e(".whole"),wholeBars:n.querySelector(".whole svg"),wholeMarks:e(".marks"),here:e(".here"),track:e(".trac\
k"),before:e(".before"),after:e(".after"),window:e(".window"),from:e("[data-grip=from]"),to:e("[data-grip=to]"),bars:n.querySelector(
".bars"),peak:e(".peak"),axis:e(".axis"),tip:e(".tip"),isTyping:()=>(n instanceof ShadowRoot?n.activeElement:document.activeElement)?.
matches(".since, .until")??!1}}function dt(n,{words:t,phases:e}){n.bar.setAttribute("aria-label",t.bar),n.player.setAttribute(
"aria-label",t.player);for(let s of["back","forward","more"])S(n[s],t[s]);for(let s of["speed","growing","skips","since",
"until"]){let i=n[s].closest("label")?.querySelector("span");i&&(i.textContent=t[s])}for(let s of["window","from","to"])
n[s].setAttribute("aria-label",t[s]);n.period.setAttribute("aria-label",t.period),n.period.replaceChildren(...e.map(({id:s,
name:i})=>lt(s,i))),n.speed.replaceChildren(...b.map(s=>lt(String(s),`${s}×`)))}function lt(n,t){let e=document.createElement(
"option");return e.value=n,e.textContent=t,e}function j(n,t,e){let s=n.flatMap((i,o)=>{if(!i)return[];let{sign:r,colour:c,
label:h}=t[o],l=rt("i",r);l.style.color=c;let d=_(l,` ${e.format(i)}`);return d.title=h,[d]});return _(...s)}var Pt=1200,U=class{isOn=!1;isGrowing=!1;skipsEmpty=!1;#t=b[0];#e;#n=window.matchMedia("(prefers-reduced-motion: reduce)").
matches;#s={from:0,length:0};#i=null;#r=0;constructor(t){this.#e=t}get speed(){return this.#t}set speed(t){this.#t=b.includes(
t)?t:b[0]}start(){let{range:t,step:e,isChosen:s}=this.#e.about(),i=this.#e.window(),o=s?i:[t[0],t[0]+i[1]-i[0]];this.isOn=
!0,this.#e.move(ct(o,t,L(e),this.isGrowing)),this.#o(),this.#i=null,this.#r=requestAnimationFrame(r=>this.#a(r))}stop(t=!1){
this.isOn&&(this.isOn=!1,cancelAnimationFrame(this.#r),!t&&(this.#e.move(q(this.#e.window())),this.#e.rest()))}step(t){this.
stop(!0);let{range:e,step:s}=this.#e.about(),i=q(this.#e.window()),o=ht(i,L(s)*t,e,this.isGrowing);this.#e.move(o??i),this.#e.
rest()}grow(t){this.isGrowing=t,this.#o()}#o(){let[t,e]=this.#e.window();this.#s={from:t,length:e-t}}#a(t){if(!this.isOn)
return;let e=t-(this.#i??t),s=L(this.#e.about().step),i=!this.#n||e>=Pt/this.#t;i&&this.#h(this.#n?s:at(e,this.#t,s)),(i||
this.#i===null)&&(this.#i=t),this.isOn&&(this.#r=requestAnimationFrame(o=>this.#a(o)))}#h(t){let{range:e,counts:s}=this.#e.
about(),i=e[1],o={growing:this.isGrowing,...this.#s},r=H(this.#e.window(),t,i,o),c=this.skipsEmpty&&s?It(r,s,i):0;c&&(r=
H(r,c,i,o)),this.#e.move(r),r[1]>=i&&this.stop()}};function It([n,t],e,s){let i=Math.ceil(t/1440)-1;if(e.within(Math.floor(
n/1440),i).some(Boolean))return 0;let o=e.next(i+1);return o===null?s-t:Math.max(0,(o+1)*1440-t)}var Bt=10;function ft(n,{range:t,language:e},s){let i=n.track.clientWidth,o=p=>Math.max(0,Math.min(i,f(p,t,i))),[r,c]=[o(
s[0]),o(s[1])];n.before.style.width=`${r}px`,n.after.style.left=`${c}px`,Object.assign(n.window.style,{left:`${r}px`,width:`${c-
r}px`}),n.from.style.left=`${r}px`,n.to.style.left=`${c}px`;let h=v(e),[l,d]=s,u=w(h,s);G(n.from,t,l/1440,w(h,[l,l+1])),
G(n.to,t,d/1440-1,w(h,[d-1440,d])),G(n.window,t,l/1440,u),n.days.textContent!==u&&(n.days.textContent=u)}function G(n,t,e,s){
n.setAttribute("aria-valuemin",String(t[0]/1440)),n.setAttribute("aria-valuemax",String(t[1]/1440-1)),n.setAttribute("ar\
ia-valuenow",String(Math.floor(e))),n.setAttribute("aria-valuetext",s)}function pt(n,{kinds:t,words:e,language:s},i){let o=j(
i,t,new Intl.NumberFormat(s));i.length&&!i.some(Boolean)&&(o.textContent=e.none),n.counts.replaceChildren(o)}function mt(n,t){
if(n.isTyping())return;let[e,s]=y(t);[n.since.value,n.until.value]=M([e*1440,(s+1)*1440])}function wt({play:n},{words:t},e){
S(n,e?t.pause:t.play),n.classList.toggle("on",e)}function yt({track:n,tip:t},e,s,i){let{left:o,width:r}=n.getBoundingClientRect(),
c=g(i-o,e.range,r)/1440,h=s.bars(...y(e.range),e.step).find(({first:d,last:u})=>d<=c&&c<u+1);if(t.hidden=!h,!h)return;let l=document.
createElement("b");l.textContent=w(v(e.language),[h.first*1440,(h.last+1)*1440]),t.replaceChildren(l,j(h.counts,e.kinds,
new Intl.NumberFormat(e.language))),t.style.left=`${Math.max(0,Math.min(i-o+Bt,r-t.offsetWidth))}px`}var K={hand:0,key:250,typed:500},N=class{#t;#e;#n=null;#s=[0,1440];#i=[];#r;#o=null;#a;#h;#l;#c;#m=new D(()=>this.#u?this.#s:
null);#w=new ResizeObserver(()=>this.#f());constructor(t,e){this.#e=e;let s=ut(t);this.#t=s,this.#a=new C(o=>o.json(),o=>this.#k(
o));let i={window:()=>this.#s,move:o=>this.#y(o),rest:o=>this.#d(K[o]),reset:()=>this.#e.reset()};this.#h=new x({...i,track:s.
track,range:()=>this.#n?.range??this.#s}),this.#l=new T(s,{...i,range:()=>this.#n?.whole??this.#s}),this.#c=new U({window:()=>this.#s,
move:o=>this.#g(o),rest:()=>this.#d(K.key),about:()=>this.#M()}),this.#A(),this.#w.observe(s.track)}remove(){this.#c.stop(
!0),this.#a.stop(),this.#w.disconnect(),this.#m.stop(),clearTimeout(this.#r)}update(t){let e=this.#n;this.#n=t,(t.language!==
e?.language||t.phases.length!==e.phases.length)&&dt(this.#t,t),this.#t.period.value=t.phase;let[s,i]=M(t.whole);for(let o of[
this.#t.since,this.#t.until])Object.assign(o,{min:s,max:i});this.#b(t,e)&&this.#v(t.window),t.source!==this.#a.source&&this.#a.
load(t.source),this.#f()}snapshot(){let{isOn:t,isGrowing:e,skipsEmpty:s,speed:i}=this.#c,o={isOn:t,isGrowing:e,skipsEmpty:s,
speed:i};return{window:this.#s,range:this.#n?.range??[0,1440],days:this.#t.days.textContent,counts:this.#x(),playing:o,busy:this.#u}}get#u(){
return this.#h.isDown||this.#l.isDown||this.#c.isOn||this.#r!==void 0||this.#i.length>0}#b({window:t,phase:e},s){let i=this.#i.
lastIndexOf(String(t));return i>=0?(this.#i.splice(0,i+1),this.#i.length===0&&!this.#u):!s||e!==s.phase||String(t)!==String(
s.window)}#v(t){this.#c.stop(!0),clearTimeout(this.#r),this.#r=void 0,this.#i=[],this.#s=t}#k(t){!t||!this.#n||(this.#o=
Z(t,this.#n.kinds.length),this.#f())}#y(t){this.#c.stop(!0),this.#g(t)}#g(t){this.#s=t,this.#m.show(t),this.#p()}#d(t){clearTimeout(
this.#r);let e=()=>{this.#r=void 0;let s=String(this.#s);s===String(this.#n?.window)&&!this.#i.length||s!==this.#i.at(-1)&&
(this.#i.push(s),this.#e.days(M(this.#s)))};t?this.#r=setTimeout(e,t):e()}#M(){let{range:t,step:e,isChosen:s}=this.#n,i=String(
this.#s)===String(this.#n?.window);return{range:t,step:e,isChosen:s||!i,counts:this.#o}}#x(){return this.#o?.within(...y(
this.#s))??[]}#A(){let t=this.#t,e=this.#c;t.play.onclick=()=>{e.isOn?e.stop():e.start(),this.#p()},t.back.onclick=()=>e.
step(-1),t.forward.onclick=()=>e.step(1),t.speed.onchange=()=>Object.assign(e,{speed:Number(t.speed.value)}),t.growing.onchange=
()=>e.grow(t.growing.checked),t.skips.onchange=()=>Object.assign(e,{skipsEmpty:t.skips.checked}),t.period.onchange=()=>this.#e.
phase(t.period.value);for(let s of[t.since,t.until])s.onchange=()=>this.#O();t.track.addEventListener("pointermove",({clientX:s})=>{
this.#n&&this.#o&&yt(t,this.#n,this.#o,s)}),t.track.addEventListener("pointerleave",()=>{t.tip.hidden=!0})}#O(){let{since:t,
until:e}=this.#t;if(![t,e].every(o=>o.value&&o.validity.valid))return;let[s,i]=[t.value,e.value].map(X).sort((o,r)=>o-r);
this.#y([s,i+1440]),this.#d(K.typed)}#f(){let t=this.#n;if(!(!t||!this.#t.track.clientWidth)){if(st(this.#t.axis,t),this.#l.
draw(t,this.#o),this.#o){let e=tt(this.#t.bars,t,this.#o);this.#t.peak.textContent=e?`${new Intl.NumberFormat(t.language).
format(e)} ${t.words[t.step]}`:""}this.#p()}}#p(){let t=this.#n;t&&(ft(this.#t,t,this.#s),this.#l.show(t,this.#s),pt(this.#t,
t,this.#x()),wt(this.#t,t,this.#c.isOn),this.#c.isOn||mt(this.#t,this.#s))}};var gt=new WeakMap;function Ft({data:n,parentElement:t,setTriggerValue:e}){let s=gt.get(t);if(!s){s=new N(t,{days:o=>e("\
days",o),phase:o=>e("phase",o),reset:()=>e("reset",!0)}),gt.set(t,s);let i=t instanceof ShadowRoot?t.host:t;Reflect.set(
i,"timeBar",s)}s.update({...n,source:Yt(n.source)})}function Yt(n){return new URL(n,new URL(".",window.location.href)).pathname+
new URL(n,window.location.href).search}export{Ft as default};
