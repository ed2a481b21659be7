/* Made of the modules in frontend/src by `make bundle`: change those. */
var v=class{#t;#e;#s;constructor({starts:t,ends:e},s){this.#s=s,this.#t=G(t,s),this.#e=G(e,s)}within(t,e){let s=H(this.#t,
e),i=H(this.#e,t-1);return Array.from({length:this.#s},(o,r)=>s[r]-i[r])}bars(t){return t.slice(0,-1).map((e,s)=>({from:e,
to:t[s+1],counts:this.within(e,t[s+1]-1)})).filter(({counts:e})=>e.some(Boolean))}next(t){if(this.within(t,t).some(Boolean))
return t;let{days:e}=this.#t;return e[j(e,t)]??null}};function G(n,t){let e=Array.from({length:t},()=>0),s=n.map(([,...i])=>(e=
e.map((o,r)=>o+i[r]),e));return{days:n.map(([i])=>i),sums:[Array.from({length:t},()=>0),...s]}}function H({days:n,sums:t},e){
return t[j(n,e)]}function j(n,t){let e=0,s=n.length;for(;e<s;){let i=e+s>>1;n[i]<=t?e=i+1:s=i}return e}var k=class{progress="nothing";source=null;#t=null;#e;#s;constructor(t,e){this.#e=t,this.#s=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let s=await fetch(t,{signal:e.signal});if(!s.ok)throw new Error(
`${s.status} ${t}`);let i=await this.#e(s);if(this.#t!==e)return;this.source=t,this.#n("ready",i)}catch(s){if(this.#t!==
e)return;console.error("could not load",s),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#s(e,t)}};var yt=Date.UTC(1980,0,1);function m(n){return new Date(yt+Math.floor(n/1440)*1440*6e4)}function N(n){return m(n).toISOString().slice(0,10)}function g(n){return new Intl.DateTimeFormat(n,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function p(n,[
t,e]){let s=m(t),i=m(Math.max(e-1,t));return s.getTime()===i.getTime()?n.format(s):n.formatRange(s,i)}var K="#ffffff";var wt=62,R=[{unit:"day",every:1,days:1},{unit:"day",every:2,days:2},{unit:"day",every:5,days:5},{unit:"day",every:10,days:10},
{unit:"month",every:1,days:28},{unit:"month",every:3,days:90},{unit:"month",every:6,days:181},{unit:"year",every:1,days:365},
{unit:"year",every:5,days:1826},{unit:"year",every:10,days:3652}];function y(n,[t,e],s){return(n-t)/(e-t)*s}function A(n,[
t,e],s){return t+n/Math.max(s,1)*(e-t)}function P([n,t],e,s,i,o){let r=Math.round((i-s)/1440)*1440;if(e==="both")return I(
[n,t],r,o);if(e==="from")return[x(n+r,o[0],t-1440),t];if(e==="to")return[n,x(t+r,n+1440,o[1])];let[c,l]=s<=i?[s,i]:[i,s],
h=x(Math.floor(c/1440)*1440,o[0],o[1]-1440);return[h,x(Math.ceil(l/1440)*1440,h+1440,o[1])]}function I([n,t],e,s){let i=Math.
min(t-n,s[1]-s[0]),o=x(n+e,s[0],s[1]-i);return[o,o+i]}function Z(n,t,e,s){let i=n[1]-n[0],o={ArrowLeft:-1440,ArrowDown:-1440,
ArrowRight:1440,ArrowUp:1440,PageUp:i,PageDown:-i,Home:s[0]-s[1],End:s[1]-s[0]}[e];return o===void 0?null:P(n,t,0,o,s)}function M([
n,t],e){let[s,i]=[n/1440,t/1440],o=[];if(e==="month"){o.push(s);for(let r=z(s);r<i;r=z(r))o.push(r)}else for(let r=s;r<i;r+=
e==="week"?7:1)o.push(r);return[...o,i]}function z(n){let t=m(n*1440);return J(Date.UTC(t.getUTCFullYear(),t.getUTCMonth()+
1,1))}function J(n){return Math.round((n-Date.UTC(1980,0,1))/864e5)}function X(n){return J(Date.parse(`${n}T00:00:00Z`))*
1440}function Q(n,t,e){let s=(n[1]-n[0])/1440,i=R.find(c=>c.days/s*t>=wt)??R[R.length-1],o=xt(i,e),r=[];for(let c=n[0]/1440;c<
n[1]/1440;c++){let l=m(c*1440);gt(l,i)&&r.push({minute:c*1440,...o(l,r.length===0)})}return r}function gt(n,{unit:t,every:e}){
let[s,i,o]=[n.getUTCDate(),n.getUTCMonth(),n.getUTCFullYear()];return t==="day"?e===1||(s-1)%e===0&&s+e/2<=31||s===1:s!==
1?!1:t==="month"?i%e===0:i===0&&o%e===0}function xt({unit:n},t){let e=c=>{let l=new Intl.DateTimeFormat(t,{timeZone:"UTC",
...c});return h=>l.format(h)},s=e({day:"numeric"}),i=e({day:"numeric",month:"short"}),o=e({month:"short"}),r=e({year:"nu\
meric"});return(c,l)=>{if(n==="year")return{label:r(c),strong:!0};if(n==="month"){let u=c.getUTCMonth()===0;return{label:u||
l?`${o(c)} ${r(c)}`:o(c),strong:u}}let h=c.getUTCDate()===1;return{label:h||l?i(c):s(c),strong:h}}}function b([n,t]){return[
N(n),N(t-1440)]}function x(n,t,e){return Math.max(t,Math.min(n,e))}var bt="http://www.w3.org/2000/svg",vt=.16,kt=6;function tt(n,t,e){let{width:s,height:i}=Et(n),o=e.bars(M(t.range,t.step)),
r=Math.max(1,...o.map(At));return n.replaceChildren(...o.flatMap(c=>Mt(c,t,s,i/r,i))),o.length?r:0}function At({counts:n}){
return n.reduce((t,e)=>t+e,0)}function Mt({from:n,to:t,counts:e},{range:s,kinds:i},o,r,c){let[l,h]=[y(n*1440,s,o),y(t*1440,
s,o)],u=Math.min((h-l)*vt,kt),f=c;return e.flatMap((d,L)=>{if(!d)return[];f-=d*r;let U={x:l+u/2,y:f,width:Math.max(h-l-u,
1),height:d*r};return[Ot("rect",{...U,fill:i[L].colour,stroke:K,"stroke-width":.5})]})}function et(n,{range:t,truces:e,language:s}){
let i=n.clientWidth,o=h=>y(h,t,i),r=Q(t,i,s).map(({minute:h,label:u,strong:f})=>{let d=V("span",f?"tick strong":"tick",o(
h));return d.textContent=u,d}),c=g(s),l=e.filter(({minute:h})=>h>=t[0]&&h<t[1]).map(({minute:h,name:u})=>{let f=V("i","t\
ruce",o(h));return f.title=`${p(c,[h,h+1])}: ${u}`,f});n.replaceChildren(...r,...l)}function V(n,t,e){let s=document.createElement(
n);return s.className=t,s.style.left=`${e.toFixed(1)}px`,s}function Ot(n,t){let e=document.createElementNS(bt,n);for(let[
s,i]of Object.entries(t))e.setAttribute(s,typeof i=="number"?i.toFixed(1):i);return e}function Et(n){let{width:t,height:e}=n.
getBoundingClientRect();return{width:t,height:e}}var Ct=4,O=class{isDown=!1;#t;#e=null;constructor(t){this.#t=t;let{track:e}=t;e.addEventListener("pointerdown",s=>this.#s(
s)),e.addEventListener("pointermove",s=>this.#n(s)),e.addEventListener("pointerup",s=>this.#i(s)),e.addEventListener("po\
intercancel",()=>this.#r()),e.addEventListener("dblclick",()=>t.reset()),e.addEventListener("keydown",s=>this.#c(s))}#s(t){
if(t.button!==0||!t.isPrimary)return;let{track:e,window:s}=this.#t,i=st(t.target),o=this.#h(t);this.#e={grip:i,pixel:o,minute:this.#a(
o),window:s(),moved:!1},e.setPointerCapture(t.pointerId),t.target instanceof HTMLElement&&i!=="new"&&t.target.focus({preventScroll:!0}),
t.preventDefault()}#n(t){let e=this.#e;if(!e)return;let s=this.#h(t);if(!e.moved&&Math.abs(s-e.pixel)<Ct)return;e.moved=
!0,this.isDown=!0;let{move:i,range:o}=this.#t;i(P(e.window,e.grip,e.minute,this.#a(s),o()))}#i(t){let e=this.#e;e&&(this.#n(
t),this.#e=null,this.isDown=!1,!e.moved&&e.grip==="new"&&this.#o(e),(e.moved||e.grip==="new")&&this.#t.rest("hand"))}#o({
minute:t,window:[e,s]}){let i=Math.round((t-(e+s)/2)/1440)*1440;this.#t.move(I([e,s],i,this.#t.range()))}#r(){let t=this.#e;
this.#e=null,this.isDown=!1,t&&this.#t.move(t.window)}#c(t){if(t.key==="Escape")return this.#r();let e=st(t.target);if(e===
"new"||t.ctrlKey||t.altKey||t.metaKey)return;let s=Z(this.#t.window(),e,t.key,this.#t.range());s&&(t.preventDefault(),this.#t.
move(s),this.#t.rest("key"))}#h(t){return t.clientX-this.#t.track.getBoundingClientRect().left}#a(t){return A(t,this.#t.
range(),this.#t.track.clientWidth)}};function st(n){let t=n instanceof HTMLElement?n.dataset.grip:"";return t==="from"||
t==="to"||t==="both"?t:"new"}function Tt(){for(let n of document.querySelectorAll("iframe"))try{let t=Reflect.get(n.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var E=class{#t=null;#e;constructor(t){this.#e=t}show(t){this.#s()?.setWindow(t)}stop(){
this.#t?.off("told",this.#n,this),this.#t=null}#s(){let t=Tt();return t===this.#t||(this.stop(),this.#t=t,t?.on("told",this.#n,
this)),t}#n(){let t=this.#e();t&&this.#t?.setWindow(t)}};function nt(n,t,e=""){let s=document.createElement(n);return s.textContent=t,e&&(s.className=e),s}function $(...n){let t=document.
createElement("span");return t.append(...n),t}function C(n,t){n.setAttribute("aria-label",t),n.title=t}var w=[1,2,4,8],Dt=1.6,St={day:1,week:7,month:30};function T(n){return St[n]*1440}function it(n,t,e){return n/1e3*Dt*t*e}
function ot(n,t,e,s){let[i,o]=n;if(o<t[1])return n;let r=o-i>=t[1]-t[0];return[t[0],t[0]+(r||s?e:o-i)]}function W([n,t],e,s,i){
return[i.growing?i.from:Math.min(n+e,s-i.length),Math.min(t+e,s)]}function rt([n,t],e,s,i){let o=i?n:n+e,r=t+e;return o<
s[0]||r>s[1]||r<=n?null:[o,r]}function B([n,t]){let e=Math.floor(n/1440)*1440,s=Math.ceil(t/1440)*1440-(n%1440?1440:0);return[
e,Math.max(s,e+1440)]}var Lt=`
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
</div>`;function ct(n){let t=document.createElement("template");t.innerHTML=Lt,n.querySelector(".bar")?.remove(),n.append(
t.content);let e=o=>n.querySelector(o),s=o=>n.querySelector(o),i=o=>n.querySelector(o);return{bar:e(".bar"),player:e(".p\
layer"),back:e(".back"),play:e(".play"),forward:e(".forward"),more:e("summary"),speed:i(".speed select"),growing:s(".gro\
wing input"),skips:s(".skips input"),days:e(".days"),counts:e(".counts"),since:s(".since"),until:s(".until"),period:i(".\
period"),track:e(".track"),before:e(".before"),after:e(".after"),window:e(".window"),from:e("[data-grip=from]"),to:e("[d\
ata-grip=to]"),bars:n.querySelector(".bars"),peak:e(".peak"),axis:e(".axis"),tip:e(".tip"),isTyping:()=>(n instanceof ShadowRoot?
n.activeElement:document.activeElement)?.matches(".since, .until")??!1}}function ht(n,{words:t,phases:e}){n.bar.setAttribute(
"aria-label",t.bar),n.player.setAttribute("aria-label",t.player);for(let s of["back","forward","more"])C(n[s],t[s]);for(let s of[
"speed","growing","skips","since","until"]){let i=n[s].closest("label")?.querySelector("span");i&&(i.textContent=t[s])}for(let s of[
"window","from","to"])n[s].setAttribute("aria-label",t[s]);n.period.setAttribute("aria-label",t.period),n.period.replaceChildren(
...e.map(({id:s,name:i})=>at(s,i))),n.speed.replaceChildren(...w.map(s=>at(String(s),`${s}×`)))}function at(n,t){let e=document.
createElement("option");return e.value=n,e.textContent=t,e}function Y(n,t,e){let s=n.flatMap((i,o)=>{if(!i)return[];let{
sign:r,colour:c,label:l}=t[o],h=nt("i",r);h.style.color=c;let u=$(h,` ${e.format(i)}`);return u.title=l,[u]});return $(...s)}var Ut=1200,D=class{isOn=!1;isGrowing=!1;skipsEmpty=!1;#t=w[0];#e;#s=window.matchMedia("(prefers-reduced-motion: reduce)").
matches;#n={from:0,length:0};#i=null;#o=0;constructor(t){this.#e=t}get speed(){return this.#t}set speed(t){this.#t=w.includes(
t)?t:w[0]}start(){let{range:t,step:e,isChosen:s}=this.#e.about(),i=this.#e.window(),o=s?i:[t[0],t[0]+i[1]-i[0]];this.isOn=
!0,this.#e.move(ot(o,t,T(e),this.isGrowing)),this.#r(),this.#i=null,this.#o=requestAnimationFrame(r=>this.#c(r))}stop(t=!1){
this.isOn&&(this.isOn=!1,cancelAnimationFrame(this.#o),!t&&(this.#e.move(B(this.#e.window())),this.#e.rest()))}step(t){this.
stop(!0);let{range:e,step:s}=this.#e.about(),i=B(this.#e.window()),o=rt(i,T(s)*t,e,this.isGrowing);this.#e.move(o??i),this.#e.
rest()}grow(t){this.isGrowing=t,this.#r()}#r(){let[t,e]=this.#e.window();this.#n={from:t,length:e-t}}#c(t){if(!this.isOn)
return;let e=t-(this.#i??t),s=T(this.#e.about().step),i=!this.#s||e>=Ut/this.#t;i&&this.#h(this.#s?s:it(e,this.#t,s)),(i||
this.#i===null)&&(this.#i=t),this.isOn&&(this.#o=requestAnimationFrame(o=>this.#c(o)))}#h(t){let{range:e,counts:s}=this.#e.
about(),i=e[1],o={growing:this.isGrowing,...this.#n},r=W(this.#e.window(),t,i,o),c=this.skipsEmpty&&s?Nt(r,s,i):0;c&&(r=
W(r,c,i,o)),this.#e.move(r),r[1]>=i&&this.stop()}};function Nt([n,t],e,s){let i=Math.ceil(t/1440)-1;if(e.within(Math.floor(
n/1440),i).some(Boolean))return 0;let o=e.next(i+1);return o===null?s-t:Math.max(0,(o+1)*1440-t)}var Rt=10;function F([n,t]){return[Math.floor(n/1440),Math.ceil(t/1440)-1]}function lt(n,{range:t,language:e},s){let i=n.
track.clientWidth,o=d=>Math.max(0,Math.min(i,y(d,t,i))),[r,c]=[o(s[0]),o(s[1])];n.before.style.width=`${r}px`,n.after.style.
left=`${c}px`,Object.assign(n.window.style,{left:`${r}px`,width:`${c-r}px`}),n.from.style.left=`${r}px`,n.to.style.left=
`${c}px`;let l=g(e),[h,u]=s,f=p(l,s);_(n.from,t,h/1440,p(l,[h,h+1])),_(n.to,t,u/1440-1,p(l,[u-1440,u])),_(n.window,t,h/1440,
f),n.days.textContent!==f&&(n.days.textContent=f)}function _(n,t,e,s){n.setAttribute("aria-valuemin",String(t[0]/1440)),
n.setAttribute("aria-valuemax",String(t[1]/1440-1)),n.setAttribute("aria-valuenow",String(Math.floor(e))),n.setAttribute(
"aria-valuetext",s)}function ut(n,{kinds:t,words:e,language:s},i){let o=Y(i,t,new Intl.NumberFormat(s));i.length&&!i.some(
Boolean)&&(o.textContent=e.none),n.counts.replaceChildren(o)}function ft(n,t){if(n.isTyping())return;let[e,s]=F(t);[n.since.
value,n.until.value]=b([e*1440,(s+1)*1440])}function dt({play:n},{words:t},e){C(n,e?t.pause:t.play),n.classList.toggle("\
on",e)}function pt({track:n,tip:t},e,s,i){let{left:o,width:r}=n.getBoundingClientRect(),c=A(i-o,e.range,r)/1440,l=M(e.range,
e.step),h=l.findLastIndex(U=>U<=c),[u,f]=[l[h]??0,l[h+1]??0];if(t.hidden=h<0||f<=u,t.hidden)return;let d=document.createElement(
"b");d.textContent=p(g(e.language),[u*1440,f*1440]);let L=s.within(u,f-1);t.replaceChildren(d,Y(L,e.kinds,new Intl.NumberFormat(
e.language))),t.style.left=`${Math.max(0,Math.min(i-o+Rt,r-t.offsetWidth))}px`}var q={hand:0,key:250,typed:500},S=class{#t;#e;#s=null;#n=[0,1440];#i=[];#o;#r=null;#c;#h;#a;#p=new E(()=>this.#l?this.#n:
null);#m=new ResizeObserver(()=>this.#f());constructor(t,e){this.#e=e;let s=ct(t);this.#t=s,this.#c=new k(i=>i.json(),i=>this.#v(
i)),this.#h=new O({track:s.track,window:()=>this.#n,range:()=>this.#s?.range??this.#n,move:i=>this.#y(i),rest:i=>this.#u(
q[i]),reset:()=>this.#e.reset()}),this.#a=new D({window:()=>this.#n,move:i=>this.#w(i),rest:()=>this.#u(q.key),about:()=>this.#k()}),
this.#A(),this.#m.observe(s.track)}remove(){this.#a.stop(!0),this.#c.stop(),this.#m.disconnect(),this.#p.stop(),clearTimeout(
this.#o)}update(t){let e=this.#s;this.#s=t,(t.language!==e?.language||t.phases.length!==e.phases.length)&&ht(this.#t,t),
this.#t.period.value=t.phase;let[s,i]=b(t.whole);for(let o of[this.#t.since,this.#t.until])Object.assign(o,{min:s,max:i});
this.#x(t,e)&&this.#b(t.window),t.source!==this.#c.source&&this.#c.load(t.source),this.#f()}snapshot(){let{isOn:t,isGrowing:e,
skipsEmpty:s,speed:i}=this.#a,o={isOn:t,isGrowing:e,skipsEmpty:s,speed:i};return{window:this.#n,range:this.#s?.range??[0,
1440],days:this.#t.days.textContent,counts:this.#g(),playing:o,busy:this.#l}}get#l(){return this.#h.isDown||this.#a.isOn||
this.#o!==void 0||this.#i.length>0}#x({window:t,phase:e},s){let i=this.#i.lastIndexOf(String(t));return i>=0?(this.#i.splice(
0,i+1),this.#i.length===0&&!this.#l):!s||e!==s.phase||String(t)!==String(s.window)}#b(t){this.#a.stop(!0),clearTimeout(this.#o),
this.#o=void 0,this.#i=[],this.#n=t}#v(t){!t||!this.#s||(this.#r=new v(t,this.#s.kinds.length),this.#f())}#y(t){this.#a.
stop(!0),this.#w(t)}#w(t){this.#n=t,this.#p.show(t),this.#d()}#u(t){clearTimeout(this.#o);let e=()=>{this.#o=void 0;let s=String(
this.#n);s===String(this.#s?.window)&&!this.#i.length||s!==this.#i.at(-1)&&(this.#i.push(s),this.#e.days(b(this.#n)))};t?
this.#o=setTimeout(e,t):e()}#k(){let{range:t,step:e,isChosen:s}=this.#s,i=String(this.#n)===String(this.#s?.window);return{
range:t,step:e,isChosen:s||!i,counts:this.#r}}#g(){return this.#r?.within(...F(this.#n))??[]}#A(){let t=this.#t,e=this.#a;
t.play.onclick=()=>{e.isOn?e.stop():e.start(),this.#d()},t.back.onclick=()=>e.step(-1),t.forward.onclick=()=>e.step(1),t.
speed.onchange=()=>Object.assign(e,{speed:Number(t.speed.value)}),t.growing.onchange=()=>e.grow(t.growing.checked),t.skips.
onchange=()=>Object.assign(e,{skipsEmpty:t.skips.checked}),t.period.onchange=()=>this.#e.phase(t.period.value);for(let s of[
t.since,t.until])s.onchange=()=>this.#M();t.track.addEventListener("pointermove",({clientX:s})=>{this.#s&&this.#r&&pt(t,
this.#s,this.#r,s)}),t.track.addEventListener("pointerleave",()=>{t.tip.hidden=!0})}#M(){let{since:t,until:e}=this.#t;if(![
t,e].every(o=>o.value&&o.validity.valid))return;let[s,i]=[t.value,e.value].map(X).sort((o,r)=>o-r);this.#y([s,i+1440]),this.#u(
q.typed)}#f(){let t=this.#s;if(!(!t||!this.#t.track.clientWidth)){if(et(this.#t.axis,t),this.#r){let e=tt(this.#t.bars,t,
this.#r);this.#t.peak.textContent=e?`${new Intl.NumberFormat(t.language).format(e)} ${t.words[t.step]}`:""}this.#d()}}#d(){
let t=this.#s;t&&(lt(this.#t,t,this.#n),ut(this.#t,t,this.#g()),dt(this.#t,t,this.#a.isOn),this.#a.isOn||ft(this.#t,this.#n))}};var mt=new WeakMap;function Pt({data:n,parentElement:t,setTriggerValue:e}){let s=mt.get(t);if(!s){s=new S(t,{days:o=>e("\
days",o),phase:o=>e("phase",o),reset:()=>e("reset",!0)}),mt.set(t,s);let i=t instanceof ShadowRoot?t.host:t;Reflect.set(
i,"timeBar",s)}s.update({...n,source:It(n.source)})}function It(n){return new URL(n,new URL(".",window.location.href)).pathname+
new URL(n,window.location.href).search}export{Pt as default};
