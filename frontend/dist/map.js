/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function R(...o){let t=document.
createElement("span");return t.append(...o),t}function bt(o,t){o.setAttribute("aria-label",t),o.title=t}var Lo=Reflect.get(globalThis,"L"),u=Lo;var B=class extends u.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=u.DomUtil.
create("div","leaflet-bar"),n=u.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),bt(
n,this.#t),u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"click",s=>{u.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
z=class extends u.Control{#t;#o;#e;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#e=u.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=u.DomUtil.create("label","til\
e-switch"),n=u.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"change",()=>{let[s,i]=n.checked?[this.#o,this.#e]:[this.#e,this.#o];
s.remove(),i.addTo(t)}),e}};var Y=class{progress="nothing";source=null;#t=null;#o;#e;constructor(t,e){this.#o=t,this.#e=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#n("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#e(e,t)}};async function S(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Mt="#6d7178",D="#24476b",St="#f1efea",y="#ffffff",H="#4a4f57",I="#5d626a",Et="#6b7078",Tt="#8a8f96",kt="#b0aa9c",Ct="\
#2b2b2b",Lt="#fbfaf7",Pt="#d9d5cb",Nt="#8d897f",Rt="#b9cfdd",Dt="#cfe0ea";var Po=new Set(["AM","AZ","GE"]),No={color:Pt,weight:.8,fill:!1},Ro={color:Rt,weight:.6,fillOpacity:1,fillColor:Dt},Do={
color:Nt,weight:1.2,fill:!1};function ht(o,t){let e=u.layerGroup().addTo(o);Io(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),u.control.scale({
position:"bottomright"}).addTo(o),new B(t.words.home,t.home).addTo(o),t.tiles&&new z(t.words,t.tiles,e).addTo(o)}async function Io(o,t,e){
let n=It(o,"land",150),s=It(o,"lines",250),i=K(e.countries,n,Uo).then(l=>l.addTo(o)),[r,c,a]=await Promise.all([K(e.districts,
s,()=>No),K(e.water,s,()=>Ro),K(e.borders,s,()=>Do),i]);r.addTo(o),t.addLayer(c),a.addTo(o)}function It(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",u.canvas({pane:t,padding:.6})}async function K(o,t,e){let n=await S(
o),s=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:s,style:e};return u.geoJSON(n,i)}function Uo(o){let t=Po.
has(o?.properties.iso)?Lt:St;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var Wo="conflictmap:look",$o="conflictMapLook";function Fo([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function ft(){try{let o=Reflect.get(window.parent,$o);return typeof o=="string"?_o(o):o}catch{return}}function _o(o){
let[t,e,n,...s]=o.split(",").map(r=>r.trim()?Number(r):Number.NaN);return Math.abs(t)<=85&&Math.abs(e)<=180&&n>=2&&n<=18&&
!s.length?[t,e,n]:null}function Ut(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(Wo,{detail:o?Fo(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function g(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}function G(o,t){o.count+=t.count,o.counts=o.counts.map((e,n)=>e+
(t.counts[n]??0))}function Wt(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+t[3]&&t[1]<o[1]+o[3]}function O(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function $t(o){let t=o.getSize(),e=o.getPixelBounds().min;return{
scale:2**o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var U=19,Ft=2,_t=14;function J(o,t,e,n,s,i,r){let c=[...s.map(zo),...i],a=[],l=[];for(let h of o){let f=t.get(h.id),d=f||
h.min_zoom<=n+.01?Bo(h,e):null;if(!d)continue;let p=s.find(w=>Math.hypot(w.x-d[0],w.y-d[1])<g(w.count)+6),m=Yo(h,f,r(h),
d,p,c);m&&(c.push(m.box),a.push(m.label),f&&l.push({...f,box:[m.label.left,m.label.middle-8,m.box[2]-4,16]}))}return{placed:a,
marks:l}}function Bo(o,t){let[e,n]=O(t,o.x,o.y);return e<-40||n<0||e>t.width+40||n>t.height?null:[e,n]}function zo({x:o,
y:t,count:e}){let n=g(e)+2;return[o-n,t-n,2*n,2*n]}function Yo(o,t,e,n,s,i){let r=s&&!o.country?s:{x:n[0],y:n[1],count:0},
c=t?t.steps.length*(U+Ft):0,a=e+(t?3:0),l=Bt(o,a+c,r,i),h=l??(t&&Bt(o,c,r,i));if(!h)return null;let[f,d]=h,p=l?a:0,m=(t?.
steps??[]).map((w,M)=>({left:f+p+M*(U+Ft),report:w}));return{label:{label:o,text:l?ut(o):"",left:f,middle:d,dot:s||o.country?
null:n,marks:m},box:zt(f,d,p+c)}}function Bt(o,t,e,n){return Ho(o,t,e).find(([s,i])=>{let r=zt(s,i,t);return!n.some(c=>Wt(
c,r))})}function Ho({country:o,anchor:t},e,{x:n,y:s,count:i}){if(o)return[[n-e/2,s]];let r=i?g(i)+5:6,c={right:[n+r,s],left:[
n-r-e,s],bottom:[n-e/2,s+r+6],top:[n-e/2,s-r-6]};return[c[t]??c.top,...Object.values(c)]}function zt(o,t,e){return[o-2,t-
_t/2,e+4,_t]}function ut({name:o,country:t}){return t?o.toUpperCase():o}var v='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function b(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function T(o,t,e,n,{width:s,colour:i}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=i,o.stroke()}function k(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function C(o,t,e,n){b(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),b(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function dt(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let i=0;i<s;i++)T(o,t,e,n+4*i,{width:1.4,colour:I});o.restore()}function Z(o,t,e,n,s,i){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=i,o.fillText(t,e,n)}function X(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var mt=new WeakMap;function Yt(){mt=new WeakMap}function j(o){return t=>{let e=mt.get(t);return e===void 0&&(o.font=Ht(t),
e=o.measureText(ut(t)).width,mt.set(t,e)),e}}function Ht({country:o}){return o?`600 12px ${v}`:`11px ${v}`}function W(o,t){
for(let{label:e,text:n,left:s,middle:i,dot:r,marks:c}of t){r&&b(o,...r,1.8,Tt),n&&(o.font=Ht(e),Z(o,n,s,i,"left",e.country?
kt:Mt));for(let a of c)Ko(o,a.left,i,a.report)}}function Ko(o,t,e,{party:n,firm:s}){o.save(),o.beginPath(),o.roundRect(t+
.5,e-6.5,U-1,13,3),o.fillStyle=s?I:y,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=1,o.strokeStyle=I,o.stroke(),o.restore(),
o.font=`600 10px ${v}`,X(o,n,t+U/2,e+.5,s?y:H)}var Kt="move viewreset resize zoomend",L=class{#t=null;#o;#e;#n;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Yt(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#i=n,this.#e=u.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(Kt,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(Kt,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=$t(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#e;u.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var gt=6,Go=64,Gt=8,Jt=12;function Xt(o,t){let e=t.map(pt);for(let n of o){let[s,i]=Jo(pt(n),e);n.x=s,n.y=i,e.push(pt(n))}}
function pt({x:o,y:t,count:e}){return[o,t,g(e)]}function Jo([o,t,e],n){let s=Zt(o,t,e,n);if(!s)return[o,t];let i=Math.atan2(
t-s[1],o-s[0])||-.9;for(let r=Gt;r<=Go;r+=Gt)for(let c=0;c<Jt;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/Jt,h=o+
Math.cos(l)*r,f=t+Math.sin(l)*r;if(!Zt(h,f,e,n))return[h,f]}return[o,t]}function Zt(o,t,e,n){for(let s of n){let i=s[0]-
o,r=s[1]-t,c=s[2]+e+gt;if(i*i+r*r<c*c)return s}return null}var Zo=Date.UTC(1980,0,1);function jt(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function Vt({
minute:o,last:t,lasting:e},[n,s]){let i=jt(o,n),r=[];for(let c=0;c<e.length&&e[c]<i;c++)t[e[c]]>=n&&r.push(e[c]);return{
earlier:r,low:i,high:jt(o,s)}}function P({earlier:o,low:t,high:e}){return o.length+e-t}function q({earlier:o,low:t},e){return e<
o.length?o[e]:t+e-o.length}function V(o){return new Date(Zo+Math.floor(o/1440)*1440*6e4)}function Q(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function qt(o,[
t,e]){let n=V(t),s=V(Math.max(e-1,t));return n.getTime()===s.getTime()?o.format(n):o.formatRange(n,s)}var wt=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function oo(o,t,e,n,s){let i=Xo(e,n),r=new wt(2*i.plane,o.names.length,s);jo(o,t,e,i,r,s);let c=Vo(r,s),a=to(c.filter(
h=>Qt(h,i)),0),l=to(c.filter(h=>!Qt(h,i)),gt);return Xt(l,a),{cells:[...a,...l],places:qo(o,e,r,s),grid:i}}function Xo(o,t){
let e=o.left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,i=Math.ceil((o.height+n)/
t)+1;return{cell:t,offX:e,offY:n,columns:s,plane:s*i}}function xt(o,t,e,n){let s=(t+o.offX)/o.cell|0,i=(e+o.offY)/o.cell|
0;return s+o.columns*i+(n?o.plane:0)}function Qt(o,t){return o.cells[0]<t.plane}function jo(o,t,e,n,s,i){let{x:r,y:c,kind:a,
place:l,sign:h}=o,{scale:f,left:d,top:p,width:m,height:w}=e,{kinds:M,sumX:N,sumY:So,last:Eo,sign:vt,away:To,awayLast:ko}=s,
Co=P(t);for(let lt=0;lt<Co;lt++){let A=q(t,lt),F=r[A]*f-d,_=c[A]*f-p;if(F<0||_<0||F>=m||_>=w){To[l[A]*i+a[A]]++,ko[l[A]]=
A;continue}let E=xt(n,F,_,h[A]);M[E*i+a[A]]++,N[E]+=F,So[E]+=_,Eo[E]=A,h[A]<vt[E]&&(vt[E]=h[A])}}function Vo({kinds:o,sumX:t,
sumY:e,last:n,sign:s},i){let r=[];for(let c=0;c<t.length;c++){let a=no(o,c,i);if(!a)continue;let l=eo(o,c,i),[h,f]=[t[c]/
a,e[c]/a];r.push({cells:[c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return r}function qo(o,t,{away:e,awayLast:n},s){
let i=[];for(let r=0;r<n.length;r++){let c=no(e,r,s);if(!c)continue;let[a,l]=O(t,o.x[n[r]],o.y[n[r]]);i.push({places:[r],
x:a,y:l,count:c,counts:eo(e,r,s)})}return i}function eo(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);return n}
function no(o,t,e){let n=0;for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function to(o,t){let e=[];for(let n of o.sort((s,i)=>i.
count-s.count)){let s=g(n.count)+2*t,i=e.find(r=>Math.hypot(r.x-n.x,r.y-n.y)<.97*(s+g(r.count)));i?Qo(i,n):e.push(n)}return e}
function Qo(o,t){G(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function tt(o,t){let e=({x:s,y:i})=>Math.hypot(s-t.x,i-t.y);return o.filter(s=>te(s,t,e(s))).sort((s,i)=>e(s)-e(i))[0]??
null}function te(o,t,e){return"box"in o?io(o.box,t,4,6):e<=Math.max(g(o.count)+3,12)}function so(o,t){return o.find(({box:e})=>io(
e,t,0,0))??null}function io([o,t,e,n],{x:s,y:i},r,c){return s>=o-r&&s<=o+e+r&&i>=t-c&&i<=t+n+c}function ro(o,t,e,n,s){let i=new Set(
"cells"in n?n.cells:[]),r=new Set("places"in n?n.places:[]),c=[],a=P(t);for(let l=0;l<a;l++){let h=q(t,l),[f,d]=O(e,o.x[h],
o.y[h]);(f>=0&&d>=0&&f<e.width&&d<e.height?i.has(xt(s,f,d,o.sign[h])):r.has(o.place[h]))&&c.push(h)}return c}function yt(o,t){
let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.
names[n])}function co({minute:o,last:t},e){return e.filter(n=>t[n]>o[n]).map(n=>[o[n],t[n]+1])}var ot=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=Q(n),this.#o=u.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=V(e-1),i=n?s.getTime():null;if(this.#t===
i||(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#e.held.replace("%(day)s",this.#n.format(s)),c=R(x("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(x("b",r),...oe(t),c)}};function oe(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>R(x("i",e,"firm"),x("span",` ${n}`,"party")))}var ee=3,et=class{moving=!1;#t;#o;#e=null;#n=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#e=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#n={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||Ut(this.#c()?this.#e:this.look)}#c(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<ee}};var ao=14,lo=6,At=3,nt=class{#t=null;#o;constructor(t){this.#o=u.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...e())),i.style.left=`${Math.min(n.x+ao,s.x-i.offsetWidth-lo)}px`,i.style.top=`${Math.min(n.y+ao,s.y-i.offsetHeight-lo)}\
px`}};function ho({name:o,steps:t}){return[x("b",o),...t.map(e=>x("span",e.text))]}function fo(o,{places:t,spells:e},{kinds:n,
words:s,language:i}){let r=t.length>At?` +${t.length-At}`:"",c=[x("b",t.slice(0,At).join(" · ")+r)];if(o.counts.forEach(
(l,h)=>{l&&c.push(ne(n[h],l))}),e.length){let l=qt(Q(i),e[0]),h=s.lasting.replace("%(count)s",String(e.length));c.push(x(
"small",o.count===1?l:h))}let a="sign"in o?o.sign:0;return a&&c.push(x("small",a===1?s.district:s.region)),c}function ne({
sign:o,colour:t,label:e},n){let s=x("i",o);return s.style.color=t,R(s,` ${e} `,x("em",String(n)))}var st=class{#t;#o;#e;#n;#i=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new nt(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#n.remove()}#r({containerPoint:t}){let e=this.#c(t);e?this.#e.open(e):this.#a(this.#l(t),t)}#s({containerPoint:t}){
let e=this.#c(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#a(e??this.#l(t),t)}#c(t){return tt(this.#e.scene()?.
symbols??[],t)}#l(t){return so(this.#e.scene()?.marks??[],t)}#a(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):
this.#n.hide()}#h(t){return"steps"in t?ho(t):fo(t,this.#e.describe(t),this.#o)}};var se="CCM3";function uo(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==se)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),i=n.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,i))),a=12+i,l=p=>a+4*s*p,h=new Uint8Array(o,l(6),s);if(h.some(p=>p>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,l(2),s),d=new Uint32Array(o,l(3),s);
return{n:s,version:c,names:r,x:new Float32Array(o,l(0),s),y:new Float32Array(o,l(1),s),minute:f,last:d,lasting:ie(f,d),row:new Uint32Array(
o,l(4),s),place:new Uint32Array(o,l(5),s),kind:h,sign:new Uint8Array(o,l(6)+s,s)}}function ie(o,t){let e=[];for(let n=0;n<
o.length;n++)t[n]>o[n]&&e.push(n);return Uint32Array.from(e)}function $(o,t,e,[n,s,i,r],c){let[a,l]=O(t,n,s),[h,f]=O(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,p=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(d,p,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function it(o,{x:t,y:e,count:n,counts:s},i,r){C(o,t,e,i+1.5),b(o,t,e,i+1.5,y);let c=-Math.PI/2;s.forEach((a,l)=>{if(!a)return;
let h=c+2*Math.PI*a/n;o.beginPath(),o.moveTo(t,e),o.arc(t,e,i,c,h),o.fillStyle=r[l].colour,o.fill(),c=h}),b(o,t,e,i*.58,
y),o.font=`600 ${i<13?10:12}px ${v}`,X(o,re(n),t,e+.5,Ct)}function re(o){return o<1e3?String(o):`${(o/1e3).toFixed(o<1e4?
1:0)}k`}var mo=`600 11px ${v}`;function po(o){return t=>(o.font=mo,o.measureText(t).width)}function go(o,t,e,n){let{x:s,y:i,radius:r,
name:c,onRight:a,box:l}=t,[h,f,d,p]=l;o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(h-3,f-3,d+8,p+6,r+3),
o.fill(),it(o,t,r,n),o.font=mo,Z(o,c,a?s+r+5:s-r-5,i,a?"left":"right",H),ce(o,s,i,r,Math.atan2(i-e.height/2,s-e.width/2))}
function ce(o,t,e,n,s){k(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+.5)*(n+3.5)],
[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=Et,o.fill()}var ae={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>k(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>k(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>k(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function rt(o,t,e,n,s,{fill:i,edge:r,width:c}){o.fillStyle=i,o.
strokeStyle=r,o.lineWidth=c;let a=ae[t];if(!a)return le(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function le(o,t,e,n,s){
o.font=`600 ${Math.round(s*2.6)}px ${v}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,
n)}function wo(o,t){let e=new Map;for(let{id:n,name:s,steps:i}of o){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function xo(o,t,e){if(!e.size)return o;let n=new Set(o.map(r=>r.id)),s=t.filter(r=>!n.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1})),i=[...o,...s];return[...i.filter(r=>e.has(r.id)),
...i.filter(r=>!e.has(r.id))]}function yo(o,t,e,n){let s=[];for(let i of o.sort((r,c)=>c.count-r.count)){let[r,c]=he(i,t,e),a=s.find(l=>Math.abs(l.x-r)<
n.x&&Math.abs(l.y-c)<n.y);a?fe(a,i):s.push({...i,x:r,y:c})}return s}function he(o,t,e){let[n,s]=[t.width/2,t.height/2],[
i,r]=[o.x-n,o.y-s],c=i<0?n-e.left:t.width-e.right-n,a=r<0?s-e.top:t.height-e.bottom-s,l=Math.min(c/Math.abs(i||1e-9),a/Math.
abs(r||1e-9));return[n+i*l,s+r*l]}function fe(o,t){G(o,t),o.places.push(...t.places)}function Ao(o,t,e,n){let s=ue(o.places,
t),i=Math.min(8+1.6*Math.log(o.count),15),r=n(s)+6,c=o.x+i+r+4<e.width,a=c?o.x-i:o.x-i-r;return{...o,name:s,radius:i,onRight:c,
box:[a,o.y-i,r+2*i,2*i]}}function ue(o,t){let e=t[o[0]];return o.length>1?`${e} +${o.length-1}`:e}var de=46,me=480,pe={x:92,y:44};function Oo(o,t,e,n,{points:s,labels:i,towns:r,kinds:c}){let a=wo(r,n.window[1]),l=a.size>
0,h=s&&ge(o,t,s,n,c,l),f=h?.cells??[],d=h?.indicators??[],p=d.map(N=>N.box),m=xo(i,r,a),{placed:w,marks:M}=J(m,a,t,e,f,p,
j(o));return{view:t,events:h,symbols:[...f,...d],placed:w,marks:M,anyMarked:l}}function ge(o,t,e,{window:n},s,i){let r=Vt(
e,n),{cells:c,places:a,grid:l}=oo(e,r,t,de,s.length),h=po(o),f=yo(a,t,we(t,i),pe).map(d=>Ao(d,e.names,t,h));return{shown:r,
grid:l,cells:c,indicators:f}}function we({width:o},t){let e=o<me;return{left:30,top:t?e?110:76:30,right:30,bottom:e?112:
84}}function vo(o,{view:t,events:e,placed:n},s,{points:i,arcs:r,kinds:c}){if(!e||!i)return W(o,n);xe(o,t,s,r,c),W(o,n);for(let a of e.
cells)a.count===1?Ae(o,a,c[i.kind[a.last]]):ye(o,a,c);for(let a of e.indicators)go(o,a,t,c);Oe(o,t,s,e.cells,c)}function xe(o,t,{
window:e},n,s){let[i,r]=e;o.lineWidth=1.1;for(let[c,a,l,...h]of n)a>=i&&c<r&&$(o,t,s[l].colour,h,.4)}function ye(o,t,e){
let n=g(t.count);it(o,t,n,e),dt(o,t.x,t.y,n+6,t.sign)}function Ae(o,{x:t,y:e,sign:n},s){dt(o,t,e,13,n),C(o,t,e,6.5);let i=n?
{fill:y,edge:s.colour,width:2.5}:{fill:s.colour,edge:y,width:1.5};rt(o,s.sign,t,e,7,i)}function Oe(o,t,{selected:e},n,s){
if(!e)return;o.lineWidth=2.2;for(let l of e.arcs)$(o,t,s[e.kind].colour,l,.95);let[i,r]=O(t,...e.at),c=n.find(l=>Math.hypot(
l.x-i,l.y-r)<g(l.count)+6),a={width:2.5,colour:D};c?T(o,c.x,c.y,g(c.count)+5,a):T(o,i,r,13,a)}function bo(o,t,{points:e,kinds:n,arcs:s},{progress:i,source:r,drawn:c,look:a,moving:l}){let[h,f,d]=a;return{settled:i===
"ready"&&r===t?.source&&!c.waits&&c.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??null},source:{told:t?.
source??null,shown:r},window:t?.window??[0,0],drawn:c,view:{lat:h,lng:f,zoom:d,moving:l},selected:t?.selected?{kind:n[t.
selected.kind].code}:null,symbols:e&&o?o.symbols.map((m,w)=>ve(m,w,e,n)):[],labels:(o?.placed??[]).filter(({text:m})=>m).
map(({label:m})=>m.name),marks:(o?.marks??[]).map(({name:m,steps:w,box:M})=>({name:m,reports:w.map(({text:N})=>N),box:M})),
arcs:s.length}}function ve(o,t,e,n){let{x:s,y:i,count:r,counts:c}=o,a="cells"in o?e.place[o.last]:o.places[0],l=c.flatMap(
(f,d)=>f?[[n[d].code,f]]:[]),h=!("cells"in o);return{number:t,x:s,y:i,count:r,kinds:Object.fromEntries(l),place:e.names[a],
offscreen:h}}var be=2e3,Me=2,ct=class extends u.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds};let n=async s=>uo(await s.arrayBuffer(),
e.kinds.length);this.#s={map:t,canvas:new L(t,()=>this.#h(),Me),pointer:new st(t,e,{scene:()=>this.#e,describe:s=>this.#m(
s),open:s=>this.#f(s)}),legend:new ot(t.getContainer(),e),outlook:new et(t,e.home),points:new Y(n,(s,i)=>this.#c(s,i))}}onAdd(){
return Se(this.#s.map.getContainer()),this.#a(this.#r.labels,t=>{this.#o.labels=t}),this}onRemove(){let{canvas:t,pointer:e,
legend:n,outlook:s,points:i}=this.#s;i.stop();for(let r of[t,e,n,s])r.remove();return this}update(t){let{map:e,points:n,
outlook:s}=this.#s,i=this.#t;this.#t=t,e.getContainer().setAttribute("aria-label",t.sentence),t.source!==i?.source&&n.load(
t.source),t.arcsSource!==i?.arcsSource&&this.#l("arcs","arcsSource"),t.heldSource!==i?.heldSource&&this.#l("towns","held\
Source"),i||s.lookAt(ft()??t.view),this.fire("told",t),this.#h()}lookAsTold(){this.#s.outlook.lookAt(ft()??null)}setWindow(t){
String(t)!==String(this.getWindow())&&(this.#t&&(this.#t={...this.#t,window:t}),this.#s.canvas.schedule())}getWindow(){return this.#t?.
window??[0,0]}tell(t){let n={type:"Feature",geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.
fire("click",{latlng:this.#s.map.getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:e,outlook:n}=this.#s,
{times:s,milliseconds:i,window:r,events:c}=this.#n;return bo(this.#e,this.#t,this.#o,{progress:e.progress,source:e.source,
drawn:{times:s,milliseconds:i,window:r,events:c,waits:t.waits},look:n.look,moving:n.moving})}symbolAt(t){let e=this.#e?.
symbols??[],n=tt(e,t);return n&&e.indexOf(n)}eventsAt(t){let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],
places:[]};let s=this.#u(e,n);return{rows:s.map(i=>e.row[i]),places:yt(e,s)}}#c(t,e){let{classList:n}=this.#s.map.getContainer();
n.toggle("loading",e==="loading"),e!=="loading"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#l(t,e){
let n=this.#t?.[e];this.#o[t]=[],n&&this.#a(n,s=>{this.#t?.[e]===n&&(this.#o[t]=s)})}#a(t,e){S(t).then(n=>{e(n),this.#s.
canvas.schedule()}).catch(n=>console.error("could not load",n))}#h(){let t=this.#t;if(!t)return;let e=performance.now(),
{map:n,canvas:s,legend:i}=this.#s,{pen:r,view:c}=s.clear(),a=Oo(r,c,n.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],
a.anyMarked),vo(r,a,t,this.#o),this.#e=a,this.#n.milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,
this.#n.events=a.events?P(a.events.shown):0,this.fire("drawn")}#f(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==
this.#t.version)return this.#d(this.#t.source);let n=this.#u(e,t);this.tell({rows:n.slice(0,be).map(s=>e.row[s]),total:n.
length})}#d(t){let{points:e}=this.#s;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#m(t){let{points:e}=this.#o;
if(!e)return{places:[],spells:[]};let n=this.#u(e,t);return{places:yt(e,n),spells:co(e,n)}}#u(t,e){let{events:n,view:s}=this.#e;
return n?ro(t,n.shown,s,e,n.grid):[]}};function Se(o){let t=o.focus.bind(o);o.focus=()=>t({preventScroll:!0})}var Mo={color:D,weight:1.6,fillColor:D,fillOpacity:.07,interactive:!1},Ot={...Mo,dashArray:"5 5"},Ee={scale:1,left:0,top:0,
width:0,height:0},at=class extends u.Layer{#t=null;#o=[];#e=0;#n;#i;#r;#s=u.layerGroup();constructor(t,e){super(),this.#n=
e,this.#i=t,this.#r=new L(t,()=>this.#h(),Number.POSITIVE_INFINITY)}onAdd(){return u.Browser.mobile&&this.#i.dragging.disable(),
this.#s.addTo(this.#i),this.#i.on("resize",this.#a,this),S(this.#n.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(
t=>console.error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#a,this),this.#r.remove(),this.#s.
remove(),this}update(t){this.#t=t,this.#i.getContainer().setAttribute("aria-label",t.sentence),this.#a(),this.#s.clearLayers(),
t.country?this.#l(t):t.radius&&this.#c(t,t.exact?Mo:Ot),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,
kind:t?this.#n.kinds[t.kind].code:null,sentence:t?.sentence??""}}#c({lat:t,lon:e,radius:n},s){u.circle([t,e],{...s,radius:n*
1e3}).addTo(this.#s)}async#l(t){try{let e=await S(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(
({properties:s})=>s.iso===t.country),!e.features.length)return this.#c(t,Ot);let n=u.geoJSON(e,{interactive:!1,style:()=>Ot}).
addTo(this.#s);this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#a(){let t=this.#t?.
bounds;t&&this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#h(){if(!this.#t)return;let{pen:t,view:e}=this.#r.
clear();this.#f(t,e,this.#t),this.#e++}#f(t,e,{lat:n,lon:s,kind:i,speakerLocation:r}){let{sign:c,colour:a}=this.#n.kinds[i],
l=this.#i,{x:h,y:f}=l.latLngToContainerPoint([n,s]),d={x:h,y:f,count:1,counts:[]},{placed:p}=J(this.#o,new Map,e,l.getZoom(),
[d],[],j(t));W(t,p),r&&Te(t,l.latLngToContainerPoint(r),{x:h,y:f},a),C(t,h,f,8),rt(t,c,h,f,7,{fill:a,edge:y,width:2})}};
function Te(o,t,e,n){o.lineWidth=2,$(o,Ee,n,[t.x,t.y,e.x,e.y],.9),b(o,t.x,t.y,5,y),T(o,t.x,t.y,4,{width:2,colour:n})}var ke={layer:null,location:null,openEvents(o,t,e){ht(o,t),this.layer=new ct(o,e).addTo(o)},openLocation(o,t,e){ht(o,t),
this.location=new at(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
ke);})();
