/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(e,t,o=""){let n=document.createElement(e);return n.textContent=t,o&&(n.className=o),n}function W(...e){let t=document.
createElement("span");return t.append(...e),t}function T(e,t){e.setAttribute("aria-label",t),e.title=t}var zo=Reflect.get(globalThis,"L"),u=zo;var K=class extends u.Control{#t;#o;constructor(t,o){super({position:"topleft"}),this.#t=t,this.#o=o}onAdd(t){let o=u.DomUtil.
create("div","leaflet-bar"),n=u.DomUtil.create("a","home-button",o);return n.href="#",n.setAttribute("role","button"),T(
n,this.#t),u.DomEvent.disableClickPropagation(o),u.DomEvent.on(n,"click",s=>{u.DomEvent.stop(s),t.fitBounds(this.#o)}),o}},
Z=class extends u.Control{#t;#o;#n;constructor(t,{url:o,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#n=u.tileLayer(o,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let o=u.DomUtil.create("label","til\
e-switch"),n=u.DomUtil.create("input","",o);return n.type="checkbox",o.append(` ${this.#t.tiles}`),o.title=this.#t.elsewhere,
u.DomEvent.disableClickPropagation(o),u.DomEvent.on(n,"change",()=>{let[s,i]=n.checked?[this.#o,this.#n]:[this.#n,this.#o];
s.remove(),i.addTo(t)}),o}};var X=class{progress="nothing";source=null;#t=null;#o;#n;constructor(t,o){this.#o=t,this.#n=o}async load(t){this.#t?.abort();
let o=new AbortController;this.#t=o,this.#e("loading",null);try{let n=await fetch(t,{signal:o.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==o)return;this.source=t,this.#e("ready",s)}catch(n){if(this.#t!==
o)return;console.error("could not load",n),this.#e("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#e(t,o){this.progress=t,this.#n(o,t)}};async function E(e){let t=await fetch(e);if(!t.ok)throw new Error(
`${t.status} ${e}`);return t.json()}var Lt="#6d7178",I="#24476b",Pt="#f1efea",y="#ffffff",j="#4a4f57",$="#5d626a",Dt="#6b7078",Nt="#8a8f96",Rt="#b0aa9c",Ut="\
#2b2b2b",Wt="#fbfaf7",It="#d9d5cb",$t="#8d897f",Ft="#b9cfdd",_t="#cfe0ea";var Ho=new Set(["AM","AZ","GE"]),Go={color:It,weight:.8,fill:!1},Jo={color:Ft,weight:.6,fillOpacity:1,fillColor:_t},Ko={
color:$t,weight:1.2,fill:!1};function xt(e,t){let o=u.layerGroup().addTo(e);Zo(e,o,t).catch(n=>console.error("could not \
load",n)),e.attributionControl.setPrefix("Leaflet"),e.attributionControl.addAttribution(t.attribution),u.control.scale({
position:"bottomright"}).addTo(e),new K(t.words.home,t.home).addTo(e),t.tiles&&new Z(t.words,t.tiles,o).addTo(e)}async function Zo(e,t,o){
let n=Bt(e,"land",150),s=Bt(e,"lines",250),i=q(o.countries,n,Xo).then(l=>l.addTo(e)),[r,c,a]=await Promise.all([q(o.districts,
s,()=>Go),q(o.water,s,()=>Jo),q(o.borders,s,()=>Ko),i]);r.addTo(e),t.addLayer(c),a.addTo(e)}function Bt(e,t,o){let{style:n}=e.
createPane(t);return n.zIndex=String(o),n.pointerEvents="none",u.canvas({pane:t,padding:.6})}async function q(e,t,o){let n=await E(
e),s=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:s,style:o};return u.geoJSON(n,i)}function Xo(e){let t=Ho.
has(e?.properties.iso)?Wt:Pt;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}function g(e){return e===1?7:Math.min(9+3.6*Math.log(e),38)}function V(e,t){e.count+=t.count,e.counts=e.counts.map((o,n)=>o+
(t.counts[n]??0))}function Yt(e,t){return e[0]<t[0]+t[2]&&t[0]<e[0]+e[2]&&e[1]<t[1]+t[3]&&t[1]<e[1]+e[3]}function b(e,t,o){return[t*e.scale-e.left,o*e.scale-e.top]}function zt(e){let t=e.getSize(),o=e.getPixelBounds().min;return{
scale:2**e.getZoom(),left:o.x,top:o.y,width:t.x,height:t.y}}var F=19,Ht=2,Gt=14;function Q(e,t,o,n,s,i,r){let c=[...s.map(qo),...i],a=[],l=[];for(let h of e){let f=t.get(h.id),d=f||
h.min_zoom<=n+.01?jo(h,o):null;if(!d)continue;let p=s.find(w=>Math.hypot(w.x-d[0],w.y-d[1])<g(w.count)+6),m=Vo(h,f,r(h),
d,p,c);m&&(c.push(m.box),a.push(m.label),f&&l.push({...f,box:[m.label.left,m.label.middle-8,m.box[2]-4,16]}))}return{placed:a,
marks:l}}function jo(e,t){let[o,n]=b(t,e.x,e.y);return o<-40||n<0||o>t.width+40||n>t.height?null:[o,n]}function qo({x:e,
y:t,count:o}){let n=g(o)+2;return[e-n,t-n,2*n,2*n]}function Vo(e,t,o,n,s,i){let r=s&&!e.country?s:{x:n[0],y:n[1],count:0},
c=t?t.steps.length*(F+Ht):0,a=o+(t?3:0),l=Jt(e,a+c,r,i),h=l??(t&&Jt(e,c,r,i));if(!h)return null;let[f,d]=h,p=l?a:0,m=(t?.
steps??[]).map((w,O)=>({left:f+p+O*(F+Ht),report:w}));return{label:{label:e,text:l?yt(e):"",left:f,middle:d,dot:s||e.country?
null:n,marks:m},box:Kt(f,d,p+c)}}function Jt(e,t,o,n){return Qo(e,t,o).find(([s,i])=>{let r=Kt(s,i,t);return!n.some(c=>Yt(
c,r))})}function Qo({country:e,anchor:t},o,{x:n,y:s,count:i}){if(e)return[[n-o/2,s]];let r=i?g(i)+5:6,c={right:[n+r,s],left:[
n-r-o,s],bottom:[n-o/2,s+r+6],top:[n-o/2,s-r-6]};return[c[t]??c.top,...Object.values(c)]}function Kt(e,t,o){return[e-2,t-
Gt/2,o+4,Gt]}function yt({name:e,country:t}){return t?e.toUpperCase():e}var S='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function M(e,t,o,n,s){e.beginPath(),e.arc(t,
o,n,0,2*Math.PI),e.fillStyle=s,e.fill()}function k(e,t,o,n,{width:s,colour:i}){e.beginPath(),e.arc(t,o,n,0,2*Math.PI),e.
lineWidth=s,e.strokeStyle=i,e.stroke()}function L(e,t){e.beginPath(),t.forEach(([o,n],s)=>{s?e.lineTo(o,n):e.moveTo(o,n)}),
e.closePath()}function P(e,t,o,n){M(e,t,o+.8,n+2.2,"rgba(40,40,40,.10)"),M(e,t,o+.6,n+1,"rgba(40,40,40,.16)")}function At(e,t,o,n,s){
e.save(),e.setLineDash([3,3]);for(let i=0;i<s;i++)k(e,t,o,n+4*i,{width:1.4,colour:$});e.restore()}function tt(e,t,o,n,s,i){
e.textAlign=s,e.textBaseline="middle",e.lineJoin="round",e.lineWidth=3.5,e.strokeStyle="rgba(255,255,255,.92)",e.strokeText(
t,o,n),e.fillStyle=i,e.fillText(t,o,n)}function ot(e,t,o,n,s){e.textAlign="center",e.textBaseline="middle",e.fillStyle=s,
e.fillText(t,o,n)}var bt=new WeakMap;function Zt(){bt=new WeakMap}function et(e){return t=>{let o=bt.get(t);return o===void 0&&(e.font=Xt(
t),o=e.measureText(yt(t)).width,bt.set(t,o)),o}}function Xt({country:e}){return e?`600 12px ${S}`:`11px ${S}`}function _(e,t){
for(let{label:o,text:n,left:s,middle:i,dot:r,marks:c}of t){r&&M(e,...r,1.8,Nt),n&&(e.font=Xt(o),tt(e,n,s,i,"left",o.country?
Rt:Lt));for(let a of c)te(e,a.left,i,a.report)}}function te(e,t,o,{party:n,firm:s}){e.save(),e.beginPath(),e.roundRect(t+
.5,o-6.5,F-1,13,3),e.fillStyle=s?$:y,e.fill(),s||e.setLineDash([2.5,2]),e.lineWidth=1,e.strokeStyle=$,e.stroke(),e.restore(),
e.font=`600 10px ${S}`,ot(e,n,t+F/2,o+.5,s?y:j)}var jt="move viewreset resize zoomend",D=class{#t=null;#o;#n;#e;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Zt(),this.schedule()};constructor(t,o,n){this.#o=t,this.#e=o,this.#i=n,this.#n=u.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(jt,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(jt,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#n.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#e()})}clear(){let t=zt(this.#o),o=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#n;u.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
o||n.height!==t.height*o)&&(n.width=t.width*o,n.height=t.height*o,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(o,0,0,o,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var St=6,oe=64,qt=8,Vt=12;function to(e,t){let o=t.map(vt);for(let n of e){let[s,i]=ee(vt(n),o);n.x=s,n.y=i,o.push(vt(n))}}
function vt({x:e,y:t,count:o}){return[e,t,g(o)]}function ee([e,t,o],n){let s=Qt(e,t,o,n);if(!s)return[e,t];let i=Math.atan2(
t-s[1],e-s[0])||-.9;for(let r=qt;r<=oe;r+=qt)for(let c=0;c<Vt;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/Vt,h=e+
Math.cos(l)*r,f=t+Math.sin(l)*r;if(!Qt(h,f,o,n))return[h,f]}return[e,t]}function Qt(e,t,o,n){for(let s of n){let i=s[0]-
e,r=s[1]-t,c=s[2]+o+St;if(i*i+r*r<c*c)return s}return null}var ne=Date.UTC(1980,0,1);function oo(e,t){let o=0,n=e.length;for(;o<n;){let s=o+n>>1;e[s]<t?o=s+1:n=s}return o}function no({
minute:e,last:t,lasting:o},[n,s]){let i=oo(e,n),r=[];for(let c=0;c<o.length&&o[c]<i;c++)t[o[c]]>=n&&r.push(o[c]);return{
earlier:r,low:i,high:oo(e,s)}}function N({earlier:e,low:t,high:o}){return e.length+o-t}function nt({earlier:e,low:t},o){
return o<e.length?e[o]:t+o-e.length}function B(e){return new Date(ne+Math.floor(e/1440)*1440*6e4)}function eo(e){return B(
e).toISOString().slice(0,10)}function so([e,t]){return[eo(e),eo(t-1440)]}function R(e){return new Intl.DateTimeFormat(e,
{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function st(e,[t,o]){let n=B(t),s=B(Math.max(o-1,t));return n.
getTime()===s.getTime()?e.format(n):e.formatRange(n,s)}var Mt=class{constructor(t,o,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(o*n),this.awayLast=new Int32Array(
o)}};function co(e,t,o,n,s){let i=se(o,n),r=new Mt(2*i.plane,e.names.length,s);ie(e,t,o,i,r,s);let c=re(r,s),a=ro(c.filter(
h=>io(h,i)),0),l=ro(c.filter(h=>!io(h,i)),St);return to(l,a),{cells:[...a,...l],places:ce(e,o,r,s),grid:i}}function se(e,t){
let o=e.left-Math.floor(e.left/t)*t,n=e.top-Math.floor(e.top/t)*t,s=Math.ceil((e.width+o)/t)+1,i=Math.ceil((e.height+n)/
t)+1;return{cell:t,offX:o,offY:n,columns:s,plane:s*i}}function Ot(e,t,o,n){let s=(t+e.offX)/e.cell|0,i=(o+e.offY)/e.cell|
0;return s+e.columns*i+(n?e.plane:0)}function io(e,t){return e.cells[0]<t.plane}function ie(e,t,o,n,s,i){let{x:r,y:c,kind:a,
place:l,sign:h}=e,{scale:f,left:d,top:p,width:m,height:w}=o,{kinds:O,sumX:U,sumY:$o,last:Fo,sign:kt,away:_o,awayLast:Bo}=s,
Yo=N(t);for(let wt=0;wt<Yo;wt++){let A=nt(t,wt),G=r[A]*f-d,J=c[A]*f-p;if(G<0||J<0||G>=m||J>=w){_o[l[A]*i+a[A]]++,Bo[l[A]]=
A;continue}let C=Ot(n,G,J,h[A]);O[C*i+a[A]]++,U[C]+=G,$o[C]+=J,Fo[C]=A,h[A]<kt[C]&&(kt[C]=h[A])}}function re({kinds:e,sumX:t,
sumY:o,last:n,sign:s},i){let r=[];for(let c=0;c<t.length;c++){let a=lo(e,c,i);if(!a)continue;let l=ao(e,c,i),[h,f]=[t[c]/
a,o[c]/a];r.push({cells:[c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return r}function ce(e,t,{away:o,awayLast:n},s){
let i=[];for(let r=0;r<n.length;r++){let c=lo(o,r,s);if(!c)continue;let[a,l]=b(t,e.x[n[r]],e.y[n[r]]);i.push({places:[r],
x:a,y:l,count:c,counts:ao(o,r,s)})}return i}function ao(e,t,o){let n=[];for(let s=t*o;s<(t+1)*o;s++)n.push(e[s]);return n}
function lo(e,t,o){let n=0;for(let s=t*o;s<(t+1)*o;s++)n+=e[s];return n}function ro(e,t){let o=[];for(let n of e.sort((s,i)=>i.
count-s.count)){let s=g(n.count)+2*t,i=o.find(r=>Math.hypot(r.x-n.x,r.y-n.y)<.97*(s+g(r.count)));i?ae(i,n):o.push(n)}return o}
function ae(e,t){V(e,t),e.cells.push(...t.cells),e.sign=Math.min(e.sign,t.sign)}function it(e,t){let o=({x:s,y:i})=>Math.hypot(s-t.x,i-t.y);return e.filter(s=>le(s,t,o(s))).sort((s,i)=>o(s)-o(i))[0]??
null}function le(e,t,o){return"box"in e?fo(e.box,t,4,6):o<=Math.max(g(e.count)+3,12)}function ho(e,t){return e.find(({box:o})=>fo(
o,t,0,0))??null}function fo([e,t,o,n],{x:s,y:i},r,c){return s>=e-r&&s<=e+o+r&&i>=t-c&&i<=t+n+c}function uo(e,t,o,n,s){let i=new Set(
"cells"in n?n.cells:[]),r=new Set("places"in n?n.places:[]),c=[],a=N(t);for(let l=0;l<a;l++){let h=nt(t,l),[f,d]=b(o,e.x[h],
e.y[h]);(f>=0&&d>=0&&f<o.width&&d<o.height?i.has(Ot(s,f,d,e.sign[h])):r.has(e.place[h]))&&c.push(h)}return c}function Tt(e,t){
let o=new Map;for(let n of t)o.set(e.place[n],(o.get(e.place[n])??0)+1);return[...o].sort((n,s)=>s[1]-n[1]).map(([n])=>e.
names[n])}function mo({minute:e,last:t},o){return o.filter(n=>t[n]>e[n]).map(n=>[e[n],t[n]+1])}var rt=class{#t=null;#o;#n;#e;constructor(t,{words:o,language:n}){this.#n=o,this.#e=R(n),this.#o=u.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,o,n){let s=B(o-1),i=n?s.getTime():null;if(this.#t===
i||(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#n.held.replace("%(day)s",this.#e.format(s)),c=W(x("i",
"··","claim"),` ${this.#n.claimed}`);this.#o.replaceChildren(x("b",r),...he(t),c)}};function he(e){return[...new Map(e.
flatMap(o=>o.steps.map(n=>[n.party,n.name])))].sort().map(([o,n])=>W(x("i",o,"firm"),x("span",` ${n}`,"party")))}function fe(e,t){let o=new URL(e);if(t){let[n,s,i]=t;o.searchParams.set("view",`${n.toFixed(4)},${s.toFixed(4)},${Number(
i.toFixed(2))}`)}else o.searchParams.delete("view");return o.search=o.search.replaceAll("%2C",","),o.href}function po(e){
try{let{location:t,history:o}=window.parent;o.replaceState(o.state,"",fe(t.href,e))}catch(t){console.debug("the page aro\
und the map cannot be reached",t)}}var ue=3,ct=class{moving=!1;#t;#o;#n=null;#e=null;#i=!1;constructor(t,o){this.#t=t,this.#o=o,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let o=this.#t;
this.#n=t,this.#i=!0,t?o.setView([t[0],t[1]],t[2],{animate:!1}):o.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#e={middle:o.
getCenter(),zoom:o.getZoom()}}get look(){let{lat:t,lng:o}=this.#t.getCenter();return[t,o,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||po(this.#a()?this.#n:this.look)}#a(){let t=this.#t;if(this.#e?.zoom!==t.getZoom())return!1;
let o=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#e.middle).distanceTo(o)<ue}};var go=14,wo=6,Et=3,at=class{#t=null;#o;constructor(t){this.#o=u.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,o,n,s){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...o())),i.style.left=`${Math.min(n.x+go,s.x-i.offsetWidth-wo)}px`,i.style.top=`${Math.min(n.y+go,s.y-i.offsetHeight-wo)}\
px`}};function xo({name:e,steps:t}){return[x("b",e),...t.map(o=>x("span",o.text))]}function yo(e,{places:t,spells:o},{kinds:n,
words:s,language:i}){let r=t.length>Et?` +${t.length-Et}`:"",c=[x("b",t.slice(0,Et).join(" · ")+r)];if(e.counts.forEach(
(l,h)=>{l&&c.push(de(n[h],l))}),o.length){let l=st(R(i),o[0]),h=s.lasting.replace("%(count)s",String(o.length));c.push(x(
"small",e.count===1?l:h))}let a="sign"in e?e.sign:0;return a&&c.push(x("small",a===1?s.district:s.region)),c}function de({
sign:e,colour:t,label:o},n){let s=x("i",e);return s.style.color=t,W(s,` ${o} `,x("em",String(n)))}var lt=class{#t;#o;#n;#e;#i=()=>this.#e.hide();constructor(t,o,n){this.#t=t,this.#o=o,this.#n=n,this.#e=new at(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#e.remove()}#r({containerPoint:t}){let o=this.#a(t);o?this.#n.open(o):this.#c(this.#l(t),t)}#s({containerPoint:t}){
let o=this.#a(t);this.#t.getContainer().style.cursor=o?"pointer":"",this.#c(o??this.#l(t),t)}#a(t){return it(this.#n.scene()?.
symbols??[],t)}#l(t){return ho(this.#n.scene()?.marks??[],t)}#c(t,o){t?this.#e.show(t,()=>this.#h(t),o,this.#t.getSize()):
this.#e.hide()}#h(t){return"steps"in t?xo(t):yo(t,this.#n.describe(t),this.#o)}};var me="CCM3";function Ao(e,t){let o=String.fromCharCode(...new Uint8Array(e,0,4));if(o!==me)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(o)}`);let n=new DataView(e),s=n.getUint32(4,!0),i=n.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(e,12,i))),a=12+i,l=p=>a+4*s*p,h=new Uint8Array(e,l(6),s);if(h.some(p=>p>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(e,l(2),s),d=new Uint32Array(e,l(3),s);
return{n:s,version:c,names:r,x:new Float32Array(e,l(0),s),y:new Float32Array(e,l(1),s),minute:f,last:d,lasting:pe(f,d),row:new Uint32Array(
e,l(4),s),place:new Uint32Array(e,l(5),s),kind:h,sign:new Uint8Array(e,l(6)+s,s)}}function pe(e,t){let o=[];for(let n=0;n<
e.length;n++)t[n]>e[n]&&o.push(n);return Uint32Array.from(o)}function Y(e,t,o,[n,s,i,r],c){let[a,l]=b(t,n,s),[h,f]=b(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,p=(l+
f)/2-(h-a)*.16;e.beginPath(),e.moveTo(a,l),e.quadraticCurveTo(d,p,h,f),e.globalAlpha=c,e.strokeStyle=o,e.stroke(),e.globalAlpha=
1}function ht(e,{x:t,y:o,count:n,counts:s},i,r){P(e,t,o,i+1.5),M(e,t,o,i+1.5,y);let c=-Math.PI/2;s.forEach((a,l)=>{if(!a)return;
let h=c+2*Math.PI*a/n;e.beginPath(),e.moveTo(t,o),e.arc(t,o,i,c,h),e.fillStyle=r[l].colour,e.fill(),c=h}),M(e,t,o,i*.58,
y),e.font=`600 ${i<13?10:12}px ${S}`,ot(e,ge(n),t,o+.5,Ut)}function ge(e){return e<1e3?String(e):`${(e/1e3).toFixed(e<1e4?
1:0)}k`}var bo=`600 11px ${S}`;function vo(e){return t=>(e.font=bo,e.measureText(t).width)}function So(e,t,o,n){let{x:s,y:i,radius:r,
name:c,onRight:a,box:l}=t,[h,f,d,p]=l;e.fillStyle="rgba(255,255,255,.82)",e.beginPath(),e.roundRect(h-3,f-3,d+8,p+6,r+3),
e.fill(),ht(e,t,r,n),e.font=bo,tt(e,c,a?s+r+5:s-r-5,i,a?"left":"right",j),we(e,s,i,r,Math.atan2(i-o.height/2,s-o.width/2))}
function we(e,t,o,n,s){L(e,[[t+Math.cos(s)*(n+9),o+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),o+Math.sin(s+.5)*(n+3.5)],
[t+Math.cos(s-.5)*(n+3.5),o+Math.sin(s-.5)*(n+3.5)]]),e.fillStyle=Dt,e.fill()}var xe={"●":(e,t,o,n)=>{e.beginPath(),e.arc(t,o,n,0,2*Math.PI)},"▲":(e,t,o,n)=>L(e,[[t,o-n*1.2],[t+n*1.15,o+n*.85],[
t-n*1.15,o+n*.85]]),"■":(e,t,o,n)=>L(e,[[t-n*.9,o-n*.9],[t+n*.9,o-n*.9],[t+n*.9,o+n*.9],[t-n*.9,o+n*.9]]),"◆":(e,t,o,n)=>L(
e,[[t,o-n*1.25],[t+n*1.25,o],[t,o+n*1.25],[t-n*1.25,o]])};function ft(e,t,o,n,s,{fill:i,edge:r,width:c}){e.fillStyle=i,e.
strokeStyle=r,e.lineWidth=c;let a=xe[t];if(!a)return ye(e,t,o,n,s);a(e,o,n,s),e.fill(),e.stroke()}function ye(e,t,o,n,s){
e.font=`600 ${Math.round(s*2.6)}px ${S}`,e.textAlign="center",e.textBaseline="middle",e.strokeText(t,o,n),e.fillText(t,o,
n)}function Mo(e,t){let o=new Map;for(let{id:n,name:s,steps:i}of e){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&o.set(n,{name:s,steps:h})}
return o}function Oo(e,t,o){if(!o.size)return e;let n=new Set(e.map(r=>r.id)),s=t.filter(r=>!n.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1})),i=[...e,...s];return[...i.filter(r=>o.has(r.id)),
...i.filter(r=>!o.has(r.id))]}function To(e,t,o,n){let s=[];for(let i of e.sort((r,c)=>c.count-r.count)){let[r,c]=Ae(i,t,o),a=s.find(l=>Math.abs(l.x-r)<
n.x&&Math.abs(l.y-c)<n.y);a?be(a,i):s.push({...i,x:r,y:c})}return s}function Ae(e,t,o){let[n,s]=[t.width/2,t.height/2],[
i,r]=[e.x-n,e.y-s],c=i<0?n-o.left:t.width-o.right-n,a=r<0?s-o.top:t.height-o.bottom-s,l=Math.min(c/Math.abs(i||1e-9),a/Math.
abs(r||1e-9));return[n+i*l,s+r*l]}function be(e,t){V(e,t),e.places.push(...t.places)}function Eo(e,t,o,n){let s=ve(e.places,
t),i=Math.min(8+1.6*Math.log(e.count),15),r=n(s)+6,c=e.x+i+r+4<o.width,a=c?e.x-i:e.x-i-r;return{...e,name:s,radius:i,onRight:c,
box:[a,e.y-i,r+2*i,2*i]}}function ve(e,t){let o=t[e[0]];return e.length>1?`${o} +${e.length-1}`:o}var Se=46,Me=480,Oe={x:92,y:44};function Co(e,t,o,n,{points:s,labels:i,towns:r,kinds:c}){let a=Mo(r,n.window[1]),l=a.size>
0,h=s&&Te(e,t,s,n,c,l),f=h?.cells??[],d=h?.indicators??[],p=d.map(U=>U.box),m=Oo(i,r,a),{placed:w,marks:O}=Q(m,a,t,o,f,p,
et(e));return{view:t,events:h,symbols:[...f,...d],placed:w,marks:O,anyMarked:l}}function Te(e,t,o,{window:n},s,i){let r=no(
o,n),{cells:c,places:a,grid:l}=co(o,r,t,Se,s.length),h=vo(e),f=To(a,t,Ee(t,i),Oe).map(d=>Eo(d,o.names,t,h));return{shown:r,
grid:l,cells:c,indicators:f}}function Ee({width:e},t){let o=e<Me;return{left:30,top:t?o?110:76:30,right:30,bottom:o?112:
84}}function ko(e,{view:t,events:o,placed:n},s,{points:i,arcs:r,kinds:c}){if(!o||!i)return _(e,n);Ce(e,t,s,r,c),_(e,n);for(let a of o.
cells)a.count===1?Le(e,a,c[i.kind[a.last]]):ke(e,a,c);for(let a of o.indicators)So(e,a,t,c);Pe(e,t,s,o.cells,c)}function Ce(e,t,{
window:o},n,s){let[i,r]=o;e.lineWidth=1.1;for(let[c,a,l,...h]of n)a>=i&&c<r&&Y(e,t,s[l].colour,h,.4)}function ke(e,t,o){
let n=g(t.count);ht(e,t,n,o),At(e,t.x,t.y,n+6,t.sign)}function Le(e,{x:t,y:o,sign:n},s){At(e,t,o,13,n),P(e,t,o,6.5);let i=n?
{fill:y,edge:s.colour,width:2.5}:{fill:s.colour,edge:y,width:1.5};ft(e,s.sign,t,o,7,i)}function Pe(e,t,{selected:o},n,s){
if(!o)return;e.lineWidth=2.2;for(let l of o.arcs)Y(e,t,s[o.kind].colour,l,.95);let[i,r]=b(t,...o.at),c=n.find(l=>Math.hypot(
l.x-i,l.y-r)<g(l.count)+6),a={width:2.5,colour:I};c?k(e,c.x,c.y,g(c.count)+5,a):k(e,i,r,13,a)}function Lo(e,t,{points:o,kinds:n,arcs:s},{progress:i,source:r,drawn:c,look:a,moving:l}){let[h,f,d]=a;return{settled:i===
"ready"&&r===t?.source&&!c.waits&&c.times>0,loading:i,version:{told:t?.version??null,shown:o?.version??null},source:{told:t?.
source??null,shown:r},window:t?.window??[0,0],drawn:c,view:{lat:h,lng:f,zoom:d,moving:l},selected:t?.selected?{kind:n[t.
selected.kind].code}:null,symbols:o&&e?e.symbols.map((m,w)=>De(m,w,o,n)):[],labels:(e?.placed??[]).filter(({text:m})=>m).
map(({label:m})=>m.name),marks:(e?.marks??[]).map(({name:m,steps:w,box:O})=>({name:m,reports:w.map(({text:U})=>U),box:O})),
arcs:s.length}}function De(e,t,o,n){let{x:s,y:i,count:r,counts:c}=e,a="cells"in e?o.place[e.last]:e.places[0],l=c.flatMap(
(f,d)=>f?[[n[d].code,f]]:[]),h=!("cells"in e);return{number:t,x:s,y:i,count:r,kinds:Object.fromEntries(l),place:o.names[a],
offscreen:h}}var Ne=2e3,Re=2,ut=class extends u.Layer{#t=null;#o;#n=null;#e={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,o){
super(),this.#r=o,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:o.kinds};let n=async s=>Ao(await s.arrayBuffer(),
o.kinds.length);this.#s={map:t,canvas:new D(t,()=>this.#h(),Re),pointer:new lt(t,o,{scene:()=>this.#n,describe:s=>this.#p(
s),open:s=>this.#f(s)}),legend:new rt(t.getContainer(),o),outlook:new ct(t,o.home),points:new X(n,(s,i)=>this.#a(s,i))}}onAdd(){
return Ue(this.#s.map.getContainer()),this.#c(this.#r.labels,t=>{this.#o.labels=t}),this}onRemove(){let{canvas:t,pointer:o,
legend:n,outlook:s,points:i}=this.#s;i.stop();for(let r of[t,o,n,s])r.remove();return this}update(t){let{map:o,points:n,
outlook:s}=this.#s,i=this.#t;this.#t=t,o.getContainer().setAttribute("aria-label",t.sentence),t.source!==i?.source&&n.load(
t.source),t.arcsSource!==i?.arcsSource&&this.#l("arcs","arcsSource"),t.heldSource!==i?.heldSource&&this.#l("towns","held\
Source"),(!i||String(t.view)!==String(i.view))&&s.lookAt(t.view),this.fire("told",t),this.#h()}setWindow(t){this.#t&&(this.#t=
{...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"Feature",
geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.map.getCenter(),
layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:o,outlook:n}=this.#s,{times:s,milliseconds:i,window:r,events:c}=this.#e;
return Lo(this.#n,this.#t,this.#o,{progress:o.progress,source:o.source,drawn:{times:s,milliseconds:i,window:r,events:c,waits:t.
waits},look:n.look,moving:n.moving})}symbolAt(t){let o=this.#n?.symbols??[],n=it(o,t);return n&&o.indexOf(n)}eventsAt(t){
let{points:o}=this.#o,n=this.#n?.symbols[t];if(!o||!n)return{rows:[],places:[]};let s=this.#u(o,n);return{rows:s.map(i=>o.
row[i]),places:Tt(o,s)}}#a(t,o){let{classList:n}=this.#s.map.getContainer();n.toggle("loading",o==="loading"),o!=="loadi\
ng"&&n.toggle("failed",o==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#l(t,o){let n=this.#t?.[o];this.#o[t]=
[],n&&this.#c(n,s=>{this.#t?.[o]===n&&(this.#o[t]=s)})}#c(t,o){E(t).then(n=>{o(n),this.#s.canvas.schedule()}).catch(n=>console.
error("could not load",n))}#h(){let t=this.#t;if(!t)return;let o=performance.now(),{map:n,canvas:s,legend:i}=this.#s,{pen:r,
view:c}=s.clear(),a=Co(r,c,n.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],a.anyMarked),ko(r,a,t,this.#o),this.#n=
a,this.#e.milliseconds=performance.now()-o,this.#e.times++,this.#e.window=t.window,this.#e.events=a.events?N(a.events.shown):
0,this.fire("drawn")}#f(t){let{points:o}=this.#o;if(!o||!this.#t)return;if(o.version!==this.#t.version)return this.#m(this.#t.
source);let n=this.#u(o,t);this.tell({rows:n.slice(0,Ne).map(s=>o.row[s]),total:n.length})}#m(t){let{points:o}=this.#s;o.
progress!=="loading"&&o.load(t),this.tell({reload:!0})}#p(t){let{points:o}=this.#o;if(!o)return{places:[],spells:[]};let n=this.#u(
o,t);return{places:Tt(o,n),spells:mo(o,n)}}#u(t,o){let{events:n,view:s}=this.#n;return n?uo(t,n.shown,s,o,n.grid):[]}};function Ue(e){
let t=e.focus.bind(e);e.focus=()=>t({preventScroll:!0})}var Po={color:I,weight:1.6,fillColor:I,fillOpacity:.07,interactive:!1},Ct={...Po,dashArray:"5 5"},We={scale:1,left:0,top:0,
width:0,height:0},dt=class extends u.Layer{#t=null;#o=[];#n=0;#e;#i;#r;#s=u.layerGroup();constructor(t,o){super(),this.#e=
o,this.#i=t,this.#r=new D(t,()=>this.#h(),Number.POSITIVE_INFINITY)}onAdd(){return u.Browser.mobile&&this.#i.dragging.disable(),
this.#s.addTo(this.#i),this.#i.on("resize",this.#c,this),E(this.#e.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(
t=>console.error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#c,this),this.#r.remove(),this.#s.
remove(),this}update(t){this.#t=t,this.#i.getContainer().setAttribute("aria-label",t.sentence),this.#c(),this.#s.clearLayers(),
t.country?this.#l(t):t.radius&&this.#a(t,t.exact?Po:Ct),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#n,
kind:t?this.#e.kinds[t.kind].code:null,sentence:t?.sentence??""}}#a({lat:t,lon:o,radius:n},s){u.circle([t,o],{...s,radius:n*
1e3}).addTo(this.#s)}async#l(t){try{let o=await E(this.#e.countries);if(this.#t!==t)return;if(o.features=o.features.filter(
({properties:s})=>s.iso===t.country),!o.features.length)return this.#a(t,Ct);let n=u.geoJSON(o,{interactive:!1,style:()=>Ct}).
addTo(this.#s);this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(o){console.error("could not load",o)}}#c(){let t=this.#t?.
bounds;t&&this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#h(){if(!this.#t)return;let{pen:t,view:o}=this.#r.
clear();this.#f(t,o,this.#t),this.#n++}#f(t,o,{lat:n,lon:s,kind:i,speakerLocation:r}){let{sign:c,colour:a}=this.#e.kinds[i],
l=this.#i,{x:h,y:f}=l.latLngToContainerPoint([n,s]),d={x:h,y:f,count:1,counts:[]},{placed:p}=Q(this.#o,new Map,o,l.getZoom(),
[d],[],et(t));_(t,p),r&&Ie(t,l.latLngToContainerPoint(r),{x:h,y:f},a),P(t,h,f,8),ft(t,c,h,f,7,{fill:a,edge:y,width:2})}};
function Ie(e,t,o,n){e.lineWidth=2,Y(e,We,n,[t.x,t.y,o.x,o.y],.9),M(e,t.x,t.y,5,y),k(e,t.x,t.y,4,{width:2,colour:n})}var z=[1,2,4,8],$e=1.6,Fe={day:1,week:7,month:30};function mt(e){return Fe[e]*1440}function Do(e,t,o){return e/1e3*$e*t*
o}function No(e,t,o,n){let[s,i]=e;if(i<t[1])return e;let r=i-s>=t[1]-t[0];return[t[0],t[0]+(r||n?o:i-s)]}function Ro([e,
t],o,n,s){return[s.growing?s.from:Math.min(e+o,n-s.length),Math.min(t+o,n)]}function Uo([e,t],o,n,s){let i=s?e:e+o,r=t+o;
return i<n[0]||r>n[1]||r<=e?null:[i,r]}function Wo([e,t]){let o=Math.floor(e/1440)*1440,n=Math.ceil(t/1440)*1440-(e%1440?
1440:0);return[o,Math.max(n,o+1440)]}function pt(e,t){return Math.max(0,Math.min(100,100*(e-t[0])/(t[1]-t[0])))}var _e=700,Io=1200,gt=class extends u.Control{playing=!1;#t;#o;#n;#e;#i=null;#r=0;#s=!1;#a=window.matchMedia("(prefers-r\
educed-motion: reduce)").matches;#l={from:0,length:0};#c=null;#h=0;#f;#m="";constructor(t,{words:o,language:n}){super({position:"\
bottomleft"}),this.#t=t,this.#o=o,this.#n=R(n),this.#e=this.#M()}onAdd(){return this.#t.on("told",this.#A,this).on("draw\
n",this.#b,this),this.#d(),this.#e.box}onRemove(){this.pause(),clearTimeout(this.#f),this.#t.off("told",this.#A,this).off(
"drawn",this.#b,this)}toggle(){this.playing?this.pause():this.play()}play(){if(!this.#i)return;let{range:t,step:o}=this.#i,
n=this.#t.getWindow();this.#t.setWindow(No(n,t,mt(o),this.#s)),this.#y(),this.playing=!0,this.#c=null,clearTimeout(this.#f),
this.#h=requestAnimationFrame(s=>this.#p(s)),this.#d()}pause(){this.playing&&(this.#x(),this.#t.setWindow(Wo(this.#t.getWindow())),
this.#w())}snapshot(){return{playing:this.playing,speed:z[this.#r],growing:this.#s,days:this.#e.date.value}}#p(t){if(!this.
playing||!this.#i)return;let o=t-(this.#c??t),n=z[this.#r],s=mt(this.#i.step);this.#a?o>=Io/n&&this.#u(s):this.#u(Do(o,n,
s)),(!this.#a||this.#c===null||o>=Io/n)&&(this.#c=t),this.playing&&(this.#h=requestAnimationFrame(i=>this.#p(i)))}#u(t){
let o=this.#i?.range[1]??0,n=Ro(this.#t.getWindow(),t,o,{growing:this.#s,...this.#l});this.#t.setWindow(n),n[1]>=o&&this.
pause()}#g(t){if(this.pause(),!this.#i)return;let o=mt(this.#i.step)*t,n=Uo(this.#t.getWindow(),o,this.#i.range,this.#s);
n&&(this.#t.setWindow(n),this.#w())}#w(){clearTimeout(this.#f),this.#f=setTimeout(()=>this.#t.tell({window:so(this.#t.getWindow())}),
_e)}#x(){this.playing=!1,cancelAnimationFrame(this.#h),this.#d()}#y(){let[t,o]=this.#t.getWindow();this.#l={from:t,length:o-
t}}#v(){this.#r=(this.#r+1)%z.length,this.#d()}#S(){this.#s=!this.#s,this.#y(),this.#d()}#A(t){let{range:o,step:n}=t;this.#i=
{range:o,step:n},this.playing&&this.#x(),clearTimeout(this.#f)}#d(){let t=this.#o,{play:o,pace:n,mode:s}=this.#e;T(o,this.
playing?t.pause:t.play),o.className=`player-button ${this.playing?"pause":"play"}`,n.textContent=`${z[this.#r]}×`,T(n,`${t.
speed} ${n.textContent}`),s.textContent=this.#s?t.growing:t.moving,T(s,`${t.mode}: ${s.textContent}`)}#b(){let[t,o]=this.#t.
getWindow();if(!this.#i||o<=t)return;let{range:n}=this.#i,s=`${Math.floor(t/1440)}-${Math.ceil(o/1440)}`;s!==this.#m&&(this.#e.
date.textContent=st(this.#n,[t,o])),this.#m=s;let{style:i}=this.#e.done;i.insetInlineStart=`${pt(t,n)}%`,i.width=`${pt(o,
n)-pt(t,n)}%`}#M(){let t=this.#o,o=u.DomUtil.create("div","player");u.DomEvent.disableClickPropagation(o),u.DomEvent.disableScrollPropagation(
o),o.setAttribute("role","group"),o.setAttribute("aria-label",t.player),H(o,"back",t.back,()=>this.#g(-1));let n=H(o,"pl\
ay",t.play,()=>this.toggle());H(o,"forward",t.forward,()=>this.#g(1));let s=u.DomUtil.create("output","player-date",o),i=H(
o,"pace",t.speed,()=>this.#v()),r=H(o,"mode",t.mode,()=>this.#S()),c=u.DomUtil.create("i","",u.DomUtil.create("div","pla\
yer-track",o));return{box:o,play:n,date:s,pace:i,mode:r,done:c}}};function H(e,t,o,n){let s=u.DomUtil.create("button",`p\
layer-button ${t}`,e);return s.type="button",T(s,o),u.DomEvent.on(s,"click",n),s}var Be={layer:null,player:null,location:null,openEvents(e,t,o,n){xt(e,t),this.layer=new ut(e,o).addTo(e),this.player=new gt(
this.layer,n).addTo(e)},openLocation(e,t,o){xt(e,t),this.location=new dt(e,o).addTo(e)},snapshot(){return this.layer&&{...this.
layer.snapshot(),player:this.player?.snapshot()??null}}};Reflect.set(globalThis,"ConflictMap",Be);})();
