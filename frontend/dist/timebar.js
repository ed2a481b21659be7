/* Made of the modules in frontend/src by `make bundle`: change those. */
var wt=Date.UTC(1980,0,1);function U(n,t){let e=0,s=n.length;for(;e<s;){let i=e+s>>1;n[i]<t?e=i+1:s=i}return e}function p(n){return new Date(wt+Math.floor(n/1440)*1440*6e4)}function N(n){return p(n).toISOString().slice(0,10)}function x(n){return new Intl.DateTimeFormat(n,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function m(n,[
t,e]){let s=p(t),i=p(Math.max(e-1,t));return s.getTime()===i.getTime()?n.format(s):n.formatRange(s,i)}var k=class{constructor(t,e){if(t.some(s=>s.length!==e+1))throw new Error(`not the days of ${e} kinds`);this.days=t.map(
([s])=>s),this.totals=[new Array(e).fill(0)],t.forEach(([,...s],i)=>{this.totals.push(s.map((o,a)=>o+this.totals[i][a]))})}before(t){
return this.totals[U(this.days,t)]}},R=class{#t;#e;constructor({version:t,starts:e,ends:s},i){this.version=t,this.#t=new k(
e,i),this.#e=new k(s,i)}within(t,e){let s=this.#e.before(t);return this.#t.before(Math.max(e,t-1)+1).map((i,o)=>i-s[o])}next(t){
return this.within(t,t).some(Boolean)?t:this.#t.days[U(this.#t.days,t+1)]??null}bars(t,e,s){let i=[];for(let o=t;o<=e;){
let a=Math.min(yt(o,s),e+1);i.push({first:o,last:a-1,counts:this.within(o,a-1)}),o=a}return i}};function q(n,t){return new R(
n,t)}function yt(n,t){if(t==="day")return n+1;if(t==="week")return n+7;let e=p(n*1440),s=new Date(Date.UTC(e.getUTCFullYear(),
e.getUTCMonth()+1,0)).getUTCDate();return n+s-e.getUTCDate()+1}var A=class{progress="nothing";source=null;#t=null;#e;#n;constructor(t,e){this.#e=t,this.#n=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#s("loading",null);try{let s=await fetch(t,{signal:e.signal});if(!s.ok)throw new Error(
`${s.status} ${t}`);let i=await this.#e(s);if(this.#t!==e)return;this.source=t,this.#s("ready",i)}catch(s){if(this.#t!==
e)return;console.error("could not load",s),this.#s("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#s(t,e){this.progress=t,this.#n(e,t)}};var G="#ffffff";var gt=62,P=[{unit:"day",every:1,days:1},{unit:"day",every:2,days:2},{unit:"day",every:5,days:5},{unit:"day",every:10,days:10},
{unit:"month",every:1,days:28},{unit:"month",every:3,days:90},{unit:"month",every:6,days:181},{unit:"year",every:1,days:365},
{unit:"year",every:5,days:1826},{unit:"year",every:10,days:3652}];function y(n,[t,e],s){return(n-t)/(e-t)*s}function O(n,[
t,e],s){return t+n/Math.max(s,1)*(e-t)}function E([n,t],e,s,i,o){let a=Math.round((i-s)/1440)*1440;if(e==="both")return xt(
[n,t],a,o);if(e==="from")return[b(n+a,o[0],t-1440),t];if(e==="to")return[n,b(t+a,n+1440,o[1])];let[c,l]=s<=i?[s,i]:[i,s],
h=b(Math.floor(c/1440)*1440,o[0],o[1]-1440);return[h,b(Math.ceil(l/1440)*1440,h+1440,o[1])]}function xt([n,t],e,s){let i=Math.
min(t-n,s[1]-s[0]),o=b(n+e,s[0],s[1]-i);return[o,o+i]}function H(n,t,e,s){let i=n[1]-n[0],o={ArrowLeft:-1440,ArrowDown:-1440,
ArrowRight:1440,ArrowUp:1440,PageUp:i,PageDown:-i,Home:s[0]-s[1],End:s[1]-s[0]}[e];return o===void 0?null:E(n,t,0,o,s)}function bt(n){
return Math.round((n-Date.UTC(1980,0,1))/864e5)}function w([n,t]){return[Math.floor(n/1440),Math.ceil(t/1440)-1]}function j(n){
return bt(Date.parse(`${n}T00:00:00Z`))*1440}function K(n,t,e){let s=(n[1]-n[0])/1440,i=P.find(c=>c.days/s*t>=gt)??P[P.length-
1],o=kt(i,e),a=[];for(let c=n[0]/1440;c<n[1]/1440;c++){let l=p(c*1440);vt(l,i)&&a.push({minute:c*1440,...o(l,a.length===
0)})}return a}function vt(n,{unit:t,every:e}){let[s,i,o]=[n.getUTCDate(),n.getUTCMonth(),n.getUTCFullYear()];return t===
"day"?e===1||(s-1)%e===0&&s+e/2<=31||s===1:s!==1?!1:t==="month"?i%e===0:i===0&&o%e===0}function kt({unit:n},t){let e=c=>{
let l=new Intl.DateTimeFormat(t,{timeZone:"UTC",...c});return h=>l.format(h)},s=e({day:"numeric"}),i=e({day:"numeric",month:"\
short"}),o=e({month:"short"}),a=e({year:"numeric"});return(c,l)=>{if(n==="year")return{label:a(c),strong:!0};if(n==="mon\
th"){let u=c.getUTCMonth()===0;return{label:u||l?`${o(c)} ${a(c)}`:o(c),strong:u}}let h=c.getUTCDate()===1;return{label:h||
l?i(c):s(c),strong:h}}}function v([n,t]){return[N(n),N(t-1440)]}function b(n,t,e){return Math.max(t,Math.min(n,e))}var At="http://www.w3.org/2000/svg",Ot=.16,Et=6,Mt=4;function J(n,t,e){let{width:s,height:i}=Tt(n),o=e.bars(...w(t.range),
t.step).filter(z),a=Math.max(1,...o.map(z));return n.replaceChildren(...o.flatMap(c=>Ct(c,t,s,i/a,i))),o.length?a:0}function z({
counts:n}){return n.reduce((t,e)=>t+e,0)}function Ct({first:n,last:t,counts:e},{range:s,kinds:i},o,a,c){let[l,h]=[y(n*1440,
s,o),y((t+1)*1440,s,o)],u=Math.min((h-l)*Ot,Et),f=c;return e.flatMap((d,ft)=>{if(!d)return[];f-=d*a;let F={x:l+u/2,y:f,width:Math.
max(h-l-u,1),height:d*a},{colour:dt,edge:pt}=i[ft],mt=F.width<Mt?{stroke:G,"stroke-width":.5}:{stroke:pt,"stroke-width":.7};
return[Dt("rect",{...F,fill:dt,...mt})]})}function X(n,{range:t,truces:e,language:s}){let i=n.clientWidth,o=h=>y(h,t,i),
a=K(t,i,s).map(({minute:h,label:u,strong:f})=>{let d=Z("span",f?"tick strong":"tick",o(h));return d.textContent=u,d}),c=x(
s),l=e.filter(({minute:h})=>h>=t[0]&&h<t[1]).map(({minute:h,name:u})=>{let f=Z("i","truce",o(h));return f.title=`${m(c,[
h,h+1])}: ${u}`,f});n.replaceChildren(...a,...l)}function Z(n,t,e){let s=document.createElement(n);return s.className=t,
s.style.left=`${e.toFixed(1)}px`,s}function Dt(n,t){let e=document.createElementNS(At,n);for(let[s,i]of Object.entries(t))
e.setAttribute(s,typeof i=="number"?i.toFixed(1):i);return e}function Tt(n){let{width:t,height:e}=n.getBoundingClientRect();
return{width:t,height:e}}var St=4,M=class{isDown=!1;#t;#e=null;constructor(t){this.#t=t;let{track:e}=t;e.addEventListener("pointerdown",s=>this.#n(
s)),e.addEventListener("pointermove",s=>this.#s(s)),e.addEventListener("pointerup",s=>this.#i(s)),e.addEventListener("po\
intercancel",()=>this.#r()),e.addEventListener("dblclick",()=>t.reset()),e.addEventListener("keydown",s=>this.#c(s))}#n(t){
if(t.button!==0||!t.isPrimary)return;let{track:e,window:s}=this.#t,i=Q(t.target),o=this.#h(t);this.#e={grip:i,pixel:o,minute:this.#a(
o),window:s(),moved:!1},e.setPointerCapture(t.pointerId),t.target instanceof HTMLElement&&i!=="new"&&t.target.focus({preventScroll:!0}),
t.preventDefault()}#s(t){let e=this.#e;if(!e)return;let s=this.#h(t);if(!e.moved&&Math.abs(s-e.pixel)<St)return;e.moved=
!0,this.isDown=!0;let{move:i,range:o}=this.#t;i(E(e.window,e.grip,e.minute,this.#a(s),o()))}#i(t){let e=this.#e;e&&(this.#s(
t),this.#e=null,this.isDown=!1,!e.moved&&e.grip==="new"&&this.#o(e),(e.moved||e.grip==="new")&&this.#t.rest("hand"))}#o({
minute:t,window:[e,s]}){this.#t.move(E([e,s],"both",(e+s)/2,t,this.#t.range()))}#r(){let t=this.#e;this.#e=null,this.isDown=
!1,t&&this.#t.move(t.window)}#c(t){if(t.key==="Escape")return this.#r();let e=Q(t.target);if(e==="new"||t.ctrlKey||t.altKey||
t.metaKey)return;let s=H(this.#t.window(),e,t.key,this.#t.range());s&&(t.preventDefault(),this.#t.move(s),this.#t.rest("\
key"))}#h(t){return t.clientX-this.#t.track.getBoundingClientRect().left}#a(t){return O(t,this.#t.range(),this.#t.track.
clientWidth)}};function Q(n){let t=n instanceof HTMLElement?n.dataset.grip:"";return t==="from"||t==="to"||t==="both"?t:
"new"}function Lt(){for(let n of document.querySelectorAll("iframe"))try{let t=Reflect.get(n.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var C=class{#t=null;#e;constructor(t){this.#e=t}show(t){this.#n()?.setWindow(t)}stop(){
this.#t?.off("told",this.#s,this),this.#t=null}#n(){let t=Lt();return t===this.#t||(this.stop(),this.#t=t,t?.on("told",this.#s,
this)),t}#s(){let t=this.#e();t&&this.#t?.setWindow(t)}};function V(n,t,e=""){let s=document.createElement(n);return s.textContent=t,e&&(s.className=e),s}function W(...n){let t=document.
createElement("span");return t.append(...n),t}function D(n,t){n.setAttribute("aria-label",t),n.title=t}var g=[1,2,4,8],Ut=1.6,Nt={day:1,week:7,month:30};function T(n){return Nt[n]*1440}function tt(n,t,e){return n/1e3*Ut*t*e}
function et(n,t,e,s){let[i,o]=n;if(o<t[1])return n;let a=o-i>=t[1]-t[0];return[t[0],t[0]+(a||s?e:o-i)]}function $([n,t],e,s,i){
return[i.growing?i.from:Math.min(n+e,s-i.length),Math.min(t+e,s)]}function st([n,t],e,s,i){let o=i?n:n+e,a=t+e;return o<
s[0]||a>s[1]||a<=n?null:[o,a]}function I([n,t]){let e=Math.floor(n/1440)*1440,s=Math.ceil(t/1440)*1440-(n%1440?1440:0);return[
e,Math.max(s,e+1440)]}var Rt=`
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
</div>`;function it(n){let t=document.createElement("template");t.innerHTML=Rt,n.querySelector(".bar")?.remove(),n.append(
t.content);let e=o=>n.querySelector(o),s=o=>n.querySelector(o),i=o=>n.querySelector(o);return{bar:e(".bar"),player:e(".p\
layer"),back:e(".back"),play:e(".play"),forward:e(".forward"),more:e("summary"),speed:i(".speed select"),growing:s(".gro\
wing input"),skips:s(".skips input"),days:e(".days"),counts:e(".counts"),since:s(".since"),until:s(".until"),period:i(".\
period"),track:e(".track"),before:e(".before"),after:e(".after"),window:e(".window"),from:e("[data-grip=from]"),to:e("[d\
ata-grip=to]"),bars:n.querySelector(".bars"),peak:e(".peak"),axis:e(".axis"),tip:e(".tip"),isTyping:()=>(n instanceof ShadowRoot?
n.activeElement:document.activeElement)?.matches(".since, .until")??!1}}function ot(n,{words:t,phases:e}){n.bar.setAttribute(
"aria-label",t.bar),n.player.setAttribute("aria-label",t.player);for(let s of["back","forward","more"])D(n[s],t[s]);for(let s of[
"speed","growing","skips","since","until"]){let i=n[s].closest("label")?.querySelector("span");i&&(i.textContent=t[s])}for(let s of[
"window","from","to"])n[s].setAttribute("aria-label",t[s]);n.period.setAttribute("aria-label",t.period),n.period.replaceChildren(
...e.map(({id:s,name:i})=>nt(s,i))),n.speed.replaceChildren(...g.map(s=>nt(String(s),`${s}×`)))}function nt(n,t){let e=document.
createElement("option");return e.value=n,e.textContent=t,e}function B(n,t,e){let s=n.flatMap((i,o)=>{if(!i)return[];let{
sign:a,colour:c,label:l}=t[o],h=V("i",a);h.style.color=c;let u=W(h,` ${e.format(i)}`);return u.title=l,[u]});return W(...s)}var Pt=1200,S=class{isOn=!1;isGrowing=!1;skipsEmpty=!1;#t=g[0];#e;#n=window.matchMedia("(prefers-reduced-motion: reduce)").
matches;#s={from:0,length:0};#i=null;#o=0;constructor(t){this.#e=t}get speed(){return this.#t}set speed(t){this.#t=g.includes(
t)?t:g[0]}start(){let{range:t,step:e,isChosen:s}=this.#e.about(),i=this.#e.window(),o=s?i:[t[0],t[0]+i[1]-i[0]];this.isOn=
!0,this.#e.move(et(o,t,T(e),this.isGrowing)),this.#r(),this.#i=null,this.#o=requestAnimationFrame(a=>this.#c(a))}stop(t=!1){
this.isOn&&(this.isOn=!1,cancelAnimationFrame(this.#o),!t&&(this.#e.move(I(this.#e.window())),this.#e.rest()))}step(t){this.
stop(!0);let{range:e,step:s}=this.#e.about(),i=I(this.#e.window()),o=st(i,T(s)*t,e,this.isGrowing);this.#e.move(o??i),this.#e.
rest()}grow(t){this.isGrowing=t,this.#r()}#r(){let[t,e]=this.#e.window();this.#s={from:t,length:e-t}}#c(t){if(!this.isOn)
return;let e=t-(this.#i??t),s=T(this.#e.about().step),i=!this.#n||e>=Pt/this.#t;i&&this.#h(this.#n?s:tt(e,this.#t,s)),(i||
this.#i===null)&&(this.#i=t),this.isOn&&(this.#o=requestAnimationFrame(o=>this.#c(o)))}#h(t){let{range:e,counts:s}=this.#e.
about(),i=e[1],o={growing:this.isGrowing,...this.#s},a=$(this.#e.window(),t,i,o),c=this.skipsEmpty&&s?Wt(a,s,i):0;c&&(a=
$(a,c,i,o)),this.#e.move(a),a[1]>=i&&this.stop()}};function Wt([n,t],e,s){let i=Math.ceil(t/1440)-1;if(e.within(Math.floor(
n/1440),i).some(Boolean))return 0;let o=e.next(i+1);return o===null?s-t:Math.max(0,(o+1)*1440-t)}var $t=10;function rt(n,{range:t,language:e},s){let i=n.track.clientWidth,o=d=>Math.max(0,Math.min(i,y(d,t,i))),[a,c]=[o(
s[0]),o(s[1])];n.before.style.width=`${a}px`,n.after.style.left=`${c}px`,Object.assign(n.window.style,{left:`${a}px`,width:`${c-
a}px`}),n.from.style.left=`${a}px`,n.to.style.left=`${c}px`;let l=x(e),[h,u]=s,f=m(l,s);Y(n.from,t,h/1440,m(l,[h,h+1])),
Y(n.to,t,u/1440-1,m(l,[u-1440,u])),Y(n.window,t,h/1440,f),n.days.textContent!==f&&(n.days.textContent=f)}function Y(n,t,e,s){
n.setAttribute("aria-valuemin",String(t[0]/1440)),n.setAttribute("aria-valuemax",String(t[1]/1440-1)),n.setAttribute("ar\
ia-valuenow",String(Math.floor(e))),n.setAttribute("aria-valuetext",s)}function at(n,{kinds:t,words:e,language:s},i){let o=B(
i,t,new Intl.NumberFormat(s));i.length&&!i.some(Boolean)&&(o.textContent=e.none),n.counts.replaceChildren(o)}function ct(n,t){
if(n.isTyping())return;let[e,s]=w(t);[n.since.value,n.until.value]=v([e*1440,(s+1)*1440])}function ht({play:n},{words:t},e){
D(n,e?t.pause:t.play),n.classList.toggle("on",e)}function lt({track:n,tip:t},e,s,i){let{left:o,width:a}=n.getBoundingClientRect(),
c=O(i-o,e.range,a)/1440,l=s.bars(...w(e.range),e.step).find(({first:u,last:f})=>u<=c&&c<f+1);if(t.hidden=!l,!l)return;let h=document.
createElement("b");h.textContent=m(x(e.language),[l.first*1440,(l.last+1)*1440]),t.replaceChildren(h,B(l.counts,e.kinds,
new Intl.NumberFormat(e.language))),t.style.left=`${Math.max(0,Math.min(i-o+$t,a-t.offsetWidth))}px`}var _={hand:0,key:250,typed:500},L=class{#t;#e;#n=null;#s=[0,1440];#i=[];#o;#r=null;#c;#h;#a;#p=new C(()=>this.#l?this.#s:
null);#m=new ResizeObserver(()=>this.#f());constructor(t,e){this.#e=e;let s=it(t);this.#t=s,this.#c=new A(i=>i.json(),i=>this.#v(
i)),this.#h=new M({track:s.track,window:()=>this.#s,range:()=>this.#n?.range??this.#s,move:i=>this.#w(i),rest:i=>this.#u(
_[i]),reset:()=>this.#e.reset()}),this.#a=new S({window:()=>this.#s,move:i=>this.#y(i),rest:()=>this.#u(_.key),about:()=>this.#k()}),
this.#A(),this.#m.observe(s.track)}remove(){this.#a.stop(!0),this.#c.stop(),this.#m.disconnect(),this.#p.stop(),clearTimeout(
this.#o)}update(t){let e=this.#n;this.#n=t,(t.language!==e?.language||t.phases.length!==e.phases.length)&&ot(this.#t,t),
this.#t.period.value=t.phase;let[s,i]=v(t.whole);for(let o of[this.#t.since,this.#t.until])Object.assign(o,{min:s,max:i});
this.#x(t,e)&&this.#b(t.window),t.source!==this.#c.source&&this.#c.load(t.source),this.#f()}snapshot(){let{isOn:t,isGrowing:e,
skipsEmpty:s,speed:i}=this.#a,o={isOn:t,isGrowing:e,skipsEmpty:s,speed:i};return{window:this.#s,range:this.#n?.range??[0,
1440],days:this.#t.days.textContent,counts:this.#g(),playing:o,busy:this.#l}}get#l(){return this.#h.isDown||this.#a.isOn||
this.#o!==void 0||this.#i.length>0}#x({window:t,phase:e},s){let i=this.#i.lastIndexOf(String(t));return i>=0?(this.#i.splice(
0,i+1),this.#i.length===0&&!this.#l):!s||e!==s.phase||String(t)!==String(s.window)}#b(t){this.#a.stop(!0),clearTimeout(this.#o),
this.#o=void 0,this.#i=[],this.#s=t}#v(t){!t||!this.#n||(this.#r=q(t,this.#n.kinds.length),this.#f())}#w(t){this.#a.stop(
!0),this.#y(t)}#y(t){this.#s=t,this.#p.show(t),this.#d()}#u(t){clearTimeout(this.#o);let e=()=>{this.#o=void 0;let s=String(
this.#s);s===String(this.#n?.window)&&!this.#i.length||s!==this.#i.at(-1)&&(this.#i.push(s),this.#e.days(v(this.#s)))};t?
this.#o=setTimeout(e,t):e()}#k(){let{range:t,step:e,isChosen:s}=this.#n,i=String(this.#s)===String(this.#n?.window);return{
range:t,step:e,isChosen:s||!i,counts:this.#r}}#g(){return this.#r?.within(...w(this.#s))??[]}#A(){let t=this.#t,e=this.#a;
t.play.onclick=()=>{e.isOn?e.stop():e.start(),this.#d()},t.back.onclick=()=>e.step(-1),t.forward.onclick=()=>e.step(1),t.
speed.onchange=()=>Object.assign(e,{speed:Number(t.speed.value)}),t.growing.onchange=()=>e.grow(t.growing.checked),t.skips.
onchange=()=>Object.assign(e,{skipsEmpty:t.skips.checked}),t.period.onchange=()=>this.#e.phase(t.period.value);for(let s of[
t.since,t.until])s.onchange=()=>this.#O();t.track.addEventListener("pointermove",({clientX:s})=>{this.#n&&this.#r&&lt(t,
this.#n,this.#r,s)}),t.track.addEventListener("pointerleave",()=>{t.tip.hidden=!0})}#O(){let{since:t,until:e}=this.#t;if(![
t,e].every(o=>o.value&&o.validity.valid))return;let[s,i]=[t.value,e.value].map(j).sort((o,a)=>o-a);this.#w([s,i+1440]),this.#u(
_.typed)}#f(){let t=this.#n;if(!(!t||!this.#t.track.clientWidth)){if(X(this.#t.axis,t),this.#r){let e=J(this.#t.bars,t,this.#r);
this.#t.peak.textContent=e?`${new Intl.NumberFormat(t.language).format(e)} ${t.words[t.step]}`:""}this.#d()}}#d(){let t=this.#n;
t&&(rt(this.#t,t,this.#s),at(this.#t,t,this.#g()),ht(this.#t,t,this.#a.isOn),this.#a.isOn||ct(this.#t,this.#s))}};var ut=new WeakMap;function It({data:n,parentElement:t,setTriggerValue:e}){let s=ut.get(t);if(!s){s=new L(t,{days:o=>e("\
days",o),phase:o=>e("phase",o),reset:()=>e("reset",!0)}),ut.set(t,s);let i=t instanceof ShadowRoot?t.host:t;Reflect.set(
i,"timeBar",s)}s.update({...n,source:Bt(n.source)})}function Bt(n){return new URL(n,new URL(".",window.location.href)).pathname+
new URL(n,window.location.href).search}export{It as default};
