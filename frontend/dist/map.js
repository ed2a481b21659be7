/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function y(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function N(...o){let t=document.
createElement("span");return t.append(...o),t}function xt(o,t){o.setAttribute("aria-label",t),o.title=t}var bo=Reflect.get(globalThis,"L"),u=bo;var _=class extends u.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=u.DomUtil.
create("div","leaflet-bar"),n=u.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),xt(
n,this.#t),u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"click",s=>{u.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
B=class extends u.Control{#t;#o;#e;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#e=u.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=u.DomUtil.create("label","til\
e-switch"),n=u.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"change",()=>{let[s,i]=n.checked?[this.#o,this.#e]:[this.#e,this.#o];
s.remove(),i.addTo(t)}),e}};var z=class{progress="nothing";source=null;#t=null;#o;#e;constructor(t,e){this.#o=t,this.#e=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#n("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#e(e,t)}};async function b(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var yt="#6d7178",R="#24476b",At="#f1efea",A="#ffffff",Y="#4a4f57",D="#5d626a",vt="#6b7078",Ot="#8a8f96",Et="#b0aa9c",Mt="\
#2b2b2b",bt="#fbfaf7",Tt="#d9d5cb",St="#8d897f",kt="#b9cfdd",Ct="#cfe0ea";var To=new Set(["AM","AZ","GE"]),So={color:Tt,weight:.8,fill:!1},ko={color:kt,weight:.6,fillOpacity:1,fillColor:Ct},Co={
color:St,weight:1.2,fill:!1};function it(o,t){let e=u.layerGroup().addTo(o);Lo(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),u.control.scale({
position:"bottomright"}).addTo(o),new _(t.words.home,t.home).addTo(o),t.tiles&&new B(t.words,t.tiles,e).addTo(o)}async function Lo(o,t,e){
let n=Lt(o,"land",150),s=Lt(o,"lines",250),i=H(e.countries,n,Po).then(l=>l.addTo(o)),[r,c,a]=await Promise.all([H(e.districts,
s,()=>So),H(e.water,s,()=>ko),H(e.borders,s,()=>Co),i]);r.addTo(o),t.addLayer(c),a.addTo(o)}function Lt(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",u.canvas({pane:t,padding:.6})}async function H(o,t,e){let n=await b(
o),s=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:s,style:e};return u.geoJSON(n,i)}function Po(o){let t=To.
has(o?.properties.iso)?bt:At;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var No="conflictmap:look",Ro="conflictMapLook";function Do([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function rt(){try{let o=Reflect.get(window.parent,Ro);return typeof o=="string"?Io(o):o}catch{return}}function Io(o){
let t=o.split(",").map(Number);return t.length===3&&t.every(Number.isFinite)?[t[0],t[1],t[2]]:null}function Pt(o){try{let t=window.
parent;t.dispatchEvent(new t.CustomEvent(No,{detail:o?Do(o):""}))}catch(t){console.debug("the page around the map cannot\
 be reached",t)}}function g(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}function K(o,t){o.count+=t.count,o.counts=o.counts.map((e,n)=>e+
(t.counts[n]??0))}function Nt(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+t[3]&&t[1]<o[1]+o[3]}function v(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function Rt(o){let t=o.getSize(),e=o.getPixelBounds().min;return{
scale:2**o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var I=19,Dt=2,It=14;function G(o,t,e,n,s,i,r){let c=[...s.map(Wo),...i],a=[],l=[];for(let h of o){let f=t.get(h.id),d=f||
h.min_zoom<=n+.01?Uo(h,e):null;if(!d)continue;let p=s.find(w=>Math.hypot(w.x-d[0],w.y-d[1])<g(w.count)+6),m=$o(h,f,r(h),
d,p,c);m&&(c.push(m.box),a.push(m.label),f&&l.push({...f,box:[m.label.left,m.label.middle-8,m.box[2]-4,16]}))}return{placed:a,
marks:l}}function Uo(o,t){let[e,n]=v(t,o.x,o.y);return e<-40||n<0||e>t.width+40||n>t.height?null:[e,n]}function Wo({x:o,
y:t,count:e}){let n=g(e)+2;return[o-n,t-n,2*n,2*n]}function $o(o,t,e,n,s,i){let r=s&&!o.country?s:{x:n[0],y:n[1],count:0},
c=t?t.steps.length*(I+Dt):0,a=e+(t?3:0),l=Ut(o,a+c,r,i),h=l??(t&&Ut(o,c,r,i));if(!h)return null;let[f,d]=h,p=l?a:0,m=(t?.
steps??[]).map((w,M)=>({left:f+p+M*(I+Dt),report:w}));return{label:{label:o,text:l?ct(o):"",left:f,middle:d,dot:s||o.country?
null:n,marks:m},box:Wt(f,d,p+c)}}function Ut(o,t,e,n){return Fo(o,t,e).find(([s,i])=>{let r=Wt(s,i,t);return!n.some(c=>Nt(
c,r))})}function Fo({country:o,anchor:t},e,{x:n,y:s,count:i}){if(o)return[[n-e/2,s]];let r=i?g(i)+5:6,c={right:[n+r,s],left:[
n-r-e,s],bottom:[n-e/2,s+r+6],top:[n-e/2,s-r-6]};return[c[t]??c.top,...Object.values(c)]}function Wt(o,t,e){return[o-2,t-
It/2,e+4,It]}function ct({name:o,country:t}){return t?o.toUpperCase():o}var O='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function E(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function S(o,t,e,n,{width:s,colour:i}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=i,o.stroke()}function k(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function C(o,t,e,n){E(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),E(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function at(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let i=0;i<s;i++)S(o,t,e,n+4*i,{width:1.4,colour:D});o.restore()}function J(o,t,e,n,s,i){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=i,o.fillText(t,e,n)}function Z(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var lt=new WeakMap;function $t(){lt=new WeakMap}function X(o){return t=>{let e=lt.get(t);return e===void 0&&(o.font=Ft(t),
e=o.measureText(ct(t)).width,lt.set(t,e)),e}}function Ft({country:o}){return o?`600 12px ${O}`:`11px ${O}`}function U(o,t){
for(let{label:e,text:n,left:s,middle:i,dot:r,marks:c}of t){r&&E(o,...r,1.8,Ot),n&&(o.font=Ft(e),J(o,n,s,i,"left",e.country?
Et:yt));for(let a of c)_o(o,a.left,i,a.report)}}function _o(o,t,e,{party:n,firm:s}){o.save(),o.beginPath(),o.roundRect(t+
.5,e-6.5,I-1,13,3),o.fillStyle=s?D:A,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=1,o.strokeStyle=D,o.stroke(),o.restore(),
o.font=`600 10px ${O}`,Z(o,n,t+I/2,e+.5,s?A:Y)}var _t="move viewreset resize zoomend",L=class{#t=null;#o;#e;#n;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
$t(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#i=n,this.#e=u.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(_t,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(_t,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=Rt(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#e;u.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var ft=6,Bo=64,Bt=8,zt=12;function Ht(o,t){let e=t.map(ht);for(let n of o){let[s,i]=zo(ht(n),e);n.x=s,n.y=i,e.push(ht(n))}}
function ht({x:o,y:t,count:e}){return[o,t,g(e)]}function zo([o,t,e],n){let s=Yt(o,t,e,n);if(!s)return[o,t];let i=Math.atan2(
t-s[1],o-s[0])||-.9;for(let r=Bt;r<=Bo;r+=Bt)for(let c=0;c<zt;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/zt,h=o+
Math.cos(l)*r,f=t+Math.sin(l)*r;if(!Yt(h,f,e,n))return[h,f]}return[o,t]}function Yt(o,t,e,n){for(let s of n){let i=s[0]-
o,r=s[1]-t,c=s[2]+e+ft;if(i*i+r*r<c*c)return s}return null}var ut=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function Jt(o,t,e,n,s){let i=Yo(e,n),r=new ut(2*i.plane,o.names.length,s);Ho(o,t,e,i,r,s);let c=Ko(r,s),a=Gt(c.filter(
h=>Kt(h,i)),0),l=Gt(c.filter(h=>!Kt(h,i)),ft);return Ht(l,a),{cells:[...a,...l],places:Go(o,e,r,s),grid:i}}function Yo(o,t){
let e=o.left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,i=Math.ceil((o.height+n)/
t)+1;return{cell:t,offX:e,offY:n,columns:s,plane:s*i}}function dt(o,t,e,n){let s=(t+o.offX)/o.cell|0,i=(e+o.offY)/o.cell|
0;return s+o.columns*i+(n?o.plane:0)}function Kt(o,t){return o.cells[0]<t.plane}function Ho(o,[t,e],n,s,i,r){let{x:c,y:a,
kind:l,place:h,sign:f}=o,{scale:d,left:p,top:m,width:w,height:M}=n,{kinds:P,sumX:Ao,sumY:vo,last:Oo,sign:wt,away:Eo,awayLast:Mo}=i;
for(let x=t;x<e;x++){let $=c[x]*d-p,F=a[x]*d-m;if($<0||F<0||$>=w||F>=M){Eo[h[x]*r+l[x]]++,Mo[h[x]]=x;continue}let T=dt(s,
$,F,f[x]);P[T*r+l[x]]++,Ao[T]+=$,vo[T]+=F,Oo[T]=x,f[x]<wt[T]&&(wt[T]=f[x])}}function Ko({kinds:o,sumX:t,sumY:e,last:n,sign:s},i){
let r=[];for(let c=0;c<t.length;c++){let a=Xt(o,c,i);if(!a)continue;let l=Zt(o,c,i),[h,f]=[t[c]/a,e[c]/a];r.push({cells:[
c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return r}function Go(o,t,{away:e,awayLast:n},s){let i=[];for(let r=0;r<
n.length;r++){let c=Xt(e,r,s);if(!c)continue;let[a,l]=v(t,o.x[n[r]],o.y[n[r]]);i.push({places:[r],x:a,y:l,count:c,counts:Zt(
e,r,s)})}return i}function Zt(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);return n}function Xt(o,t,e){let n=0;
for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function Gt(o,t){let e=[];for(let n of o.sort((s,i)=>i.count-s.count)){let s=g(
n.count)+2*t,i=e.find(r=>Math.hypot(r.x-n.x,r.y-n.y)<.97*(s+g(r.count)));i?Jo(i,n):e.push(n)}return e}function Jo(o,t){K(
o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function j(o,t){let e=({x:s,y:i})=>Math.hypot(s-t.x,i-t.y);return o.filter(s=>Zo(s,t,e(s))).sort((s,i)=>e(s)-e(i))[0]??null}
function Zo(o,t,e){return"box"in o?Vt(o.box,t,4,6):e<=Math.max(g(o.count)+3,12)}function jt(o,t){return o.find(({box:e})=>Vt(
e,t,0,0))??null}function Vt([o,t,e,n],{x:s,y:i},r,c){return s>=o-r&&s<=o+e+r&&i>=t-c&&i<=t+n+c}function qt(o,[t,e],n,s,i){
let r=new Set("cells"in s?s.cells:[]),c=new Set("places"in s?s.places:[]),a=[];for(let l=t;l<e;l++){let[h,f]=v(n,o.x[l],
o.y[l]);(h>=0&&f>=0&&h<n.width&&f<n.height?r.has(dt(i,h,f,o.sign[l])):c.has(o.place[l]))&&a.push(l)}return a}function mt(o,t){
let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.
names[n])}var Xo=Date.UTC(1980,0,1);function Qt(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function to(o,[
t,e]){return[Qt(o,t),Qt(o,e)]}function oo(o){return new Date(Xo+Math.floor(o/1440)*1440*6e4)}function eo(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}var V=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=eo(n),this.#o=u.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=oo(e-1),i=n?s.getTime():null;if(this.#t===
i||(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#e.held.replace("%(day)s",this.#n.format(s)),c=N(y("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(y("b",r),...jo(t),c)}};function jo(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>N(y("i",e,"firm"),y("span",` ${n}`,"party")))}var Vo=3,q=class{moving=!1;#t;#o;#e=null;#n=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#e=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#n={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||Pt(this.#c()?this.#e:this.look)}#c(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<Vo}};var no=14,so=6,pt=3,Q=class{#t=null;#o;constructor(t){this.#o=u.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...e())),i.style.left=`${Math.min(n.x+no,s.x-i.offsetWidth-so)}px`,i.style.top=`${Math.min(n.y+no,s.y-i.offsetHeight-so)}\
px`}};function io({name:o,steps:t}){return[y("b",o),...t.map(e=>y("span",e.text))]}function ro(o,t,{kinds:e,words:n}){let s=t.
length>pt?` +${t.length-pt}`:"",i=[y("b",t.slice(0,pt).join(" · ")+s)];o.counts.forEach((c,a)=>{c&&i.push(qo(e[a],c))});
let r="sign"in o?o.sign:0;return r&&i.push(y("small",r===1?n.district:n.region)),i}function qo({sign:o,colour:t,label:e},n){
let s=y("i",o);return s.style.color=t,N(s,` ${e} `,y("em",String(n)))}var tt=class{#t;#o;#e;#n;#i=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new Q(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#n.remove()}#r({containerPoint:t}){let e=this.#c(t);e?this.#e.open(e):this.#a(this.#l(t),t)}#s({containerPoint:t}){
let e=this.#c(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#a(e??this.#l(t),t)}#c(t){return j(this.#e.scene()?.
symbols??[],t)}#l(t){return jt(this.#e.scene()?.marks??[],t)}#a(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):
this.#n.hide()}#h(t){return"steps"in t?io(t):ro(t,this.#e.places(t),this.#o)}};var Qo="CCM2";function co(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==Qo)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),i=n.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,i))),a=12+i,l=f=>a+4*s*f,h=new Uint8Array(o,l(5),s);if(h.some(f=>f>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);return{n:s,version:c,names:r,x:new Float32Array(o,l(0),s),
y:new Float32Array(o,l(1),s),minute:new Uint32Array(o,l(2),s),row:new Uint32Array(o,l(3),s),place:new Uint32Array(o,l(4),
s),kind:h,sign:new Uint8Array(o,l(5)+s,s)}}function W(o,t,e,[n,s,i,r],c){let[a,l]=v(t,n,s),[h,f]=v(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,p=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(d,p,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function ot(o,{x:t,y:e,count:n,counts:s},i,r){C(o,t,e,i+1.5),E(o,t,e,i+1.5,A);let c=-Math.PI/2;s.forEach((a,l)=>{if(!a)return;
let h=c+2*Math.PI*a/n;o.beginPath(),o.moveTo(t,e),o.arc(t,e,i,c,h),o.fillStyle=r[l].colour,o.fill(),c=h}),E(o,t,e,i*.58,
A),o.font=`600 ${i<13?10:12}px ${O}`,Z(o,te(n),t,e+.5,Mt)}function te(o){return o<1e3?String(o):`${(o/1e3).toFixed(o<1e4?
1:0)}k`}var ao=`600 11px ${O}`;function lo(o){return t=>(o.font=ao,o.measureText(t).width)}function ho(o,t,e,n){let{x:s,y:i,radius:r,
name:c,onRight:a,box:l}=t,[h,f,d,p]=l;o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(h-3,f-3,d+8,p+6,r+3),
o.fill(),ot(o,t,r,n),o.font=ao,J(o,c,a?s+r+5:s-r-5,i,a?"left":"right",Y),oe(o,s,i,r,Math.atan2(i-e.height/2,s-e.width/2))}
function oe(o,t,e,n,s){k(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+.5)*(n+3.5)],
[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=vt,o.fill()}var ee={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>k(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>k(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>k(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function et(o,t,e,n,s,{fill:i,edge:r,width:c}){o.fillStyle=i,o.
strokeStyle=r,o.lineWidth=c;let a=ee[t];if(!a)return ne(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function ne(o,t,e,n,s){
o.font=`600 ${Math.round(s*2.6)}px ${O}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,
n)}function fo(o,t){let e=new Map;for(let{id:n,name:s,steps:i}of o){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function uo(o,t,e){if(!e.size)return o;let n=new Set(o.map(r=>r.id)),s=t.filter(r=>!n.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1})),i=[...o,...s];return[...i.filter(r=>e.has(r.id)),
...i.filter(r=>!e.has(r.id))]}function mo(o,t,e,n){let s=[];for(let i of o.sort((r,c)=>c.count-r.count)){let[r,c]=se(i,t,e),a=s.find(l=>Math.abs(l.x-r)<
n.x&&Math.abs(l.y-c)<n.y);a?ie(a,i):s.push({...i,x:r,y:c})}return s}function se(o,t,e){let[n,s]=[t.width/2,t.height/2],[
i,r]=[o.x-n,o.y-s],c=i<0?n-e.left:t.width-e.right-n,a=r<0?s-e.top:t.height-e.bottom-s,l=Math.min(c/Math.abs(i||1e-9),a/Math.
abs(r||1e-9));return[n+i*l,s+r*l]}function ie(o,t){K(o,t),o.places.push(...t.places)}function po(o,t,e,n){let s=re(o.places,
t),i=Math.min(8+1.6*Math.log(o.count),15),r=n(s)+6,c=o.x+i+r+4<e.width,a=c?o.x-i:o.x-i-r;return{...o,name:s,radius:i,onRight:c,
box:[a,o.y-i,r+2*i,2*i]}}function re(o,t){let e=t[o[0]];return o.length>1?`${e} +${o.length-1}`:e}var ce=46,ae=480,le={x:92,y:44};function go(o,t,e,n,{points:s,labels:i,towns:r,kinds:c}){let a=fo(r,n.window[1]),l=a.size>
0,h=s&&he(o,t,s,n,c,l),f=h?.cells??[],d=h?.indicators??[],p=d.map(P=>P.box),m=uo(i,r,a),{placed:w,marks:M}=G(m,a,t,e,f,p,
X(o));return{view:t,events:h,symbols:[...f,...d],placed:w,marks:M,anyMarked:l}}function he(o,t,e,{window:n},s,i){let r=to(
e.minute,n),{cells:c,places:a,grid:l}=Jt(e,r,t,ce,s.length),h=lo(o),f=mo(a,t,fe(t,i),le).map(d=>po(d,e.names,t,h));return{
span:r,grid:l,cells:c,indicators:f}}function fe({width:o},t){let e=o<ae;return{left:30,top:t?e?110:76:30,right:30,bottom:e?
112:84}}function wo(o,{view:t,events:e,placed:n},s,{points:i,arcs:r,kinds:c}){if(!e||!i)return U(o,n);ue(o,t,s,r,c),U(o,
n);for(let a of e.cells)a.count===1?me(o,a,c[i.kind[a.last]]):de(o,a,c);for(let a of e.indicators)ho(o,a,t,c);pe(o,t,s,e.
cells,c)}function ue(o,t,{window:e},n,s){let[i,r]=e;o.lineWidth=1.1;for(let[c,a,...l]of n)c>=i&&c<r&&W(o,t,s[a].colour,l,
.4)}function de(o,t,e){let n=g(t.count);ot(o,t,n,e),at(o,t.x,t.y,n+6,t.sign)}function me(o,{x:t,y:e,sign:n},s){at(o,t,e,
13,n),C(o,t,e,6.5);let i=n?{fill:A,edge:s.colour,width:2.5}:{fill:s.colour,edge:A,width:1.5};et(o,s.sign,t,e,7,i)}function pe(o,t,{
selected:e},n,s){if(!e)return;o.lineWidth=2.2;for(let l of e.arcs)W(o,t,s[e.kind].colour,l,.95);let[i,r]=v(t,...e.at),c=n.
find(l=>Math.hypot(l.x-i,l.y-r)<g(l.count)+6),a={width:2.5,colour:R};c?S(o,c.x,c.y,g(c.count)+5,a):S(o,i,r,13,a)}function xo(o,t,{points:e,kinds:n,arcs:s},{progress:i,source:r,drawn:c,look:a,moving:l}){let[h,f,d]=a;return{settled:i===
"ready"&&r===t?.source&&!c.waits&&c.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??null},source:{told:t?.
source??null,shown:r},window:t?.window??[0,0],drawn:c,view:{lat:h,lng:f,zoom:d,moving:l},selected:t?.selected?{kind:n[t.
selected.kind].code}:null,symbols:e&&o?o.symbols.map((m,w)=>ge(m,w,e,n)):[],labels:(o?.placed??[]).filter(({text:m})=>m).
map(({label:m})=>m.name),marks:(o?.marks??[]).map(({name:m,steps:w,box:M})=>({name:m,reports:w.map(({text:P})=>P),box:M})),
arcs:s.length}}function ge(o,t,e,n){let{x:s,y:i,count:r,counts:c}=o,a="cells"in o?e.place[o.last]:o.places[0],l=c.flatMap(
(f,d)=>f?[[n[d].code,f]]:[]),h=!("cells"in o);return{number:t,x:s,y:i,count:r,kinds:Object.fromEntries(l),place:e.names[a],
offscreen:h}}var we=2e3,xe=2,nt=class extends u.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds};let n=async s=>co(await s.arrayBuffer(),
e.kinds.length);this.#s={map:t,canvas:new L(t,()=>this.#h(),xe),pointer:new tt(t,e,{scene:()=>this.#e,places:s=>this.#m(
s),open:s=>this.#f(s)}),legend:new V(t.getContainer(),e),outlook:new q(t,e.home),points:new z(n,(s,i)=>this.#c(s,i))}}onAdd(){
return ye(this.#s.map.getContainer()),this.#a(this.#r.labels,t=>{this.#o.labels=t}),this}onRemove(){let{canvas:t,pointer:e,
legend:n,outlook:s,points:i}=this.#s;i.stop();for(let r of[t,e,n,s])r.remove();return this}update(t){let{map:e,points:n,
outlook:s}=this.#s,i=this.#t;this.#t=t,e.getContainer().setAttribute("aria-label",t.sentence),t.source!==i?.source&&n.load(
t.source),t.arcsSource!==i?.arcsSource&&this.#l("arcs","arcsSource"),t.heldSource!==i?.heldSource&&this.#l("towns","held\
Source"),i||s.lookAt(rt()??t.view),this.fire("told",t),this.#h()}lookAsTold(){this.#s.outlook.lookAt(rt()??null)}setWindow(t){
this.#t&&(this.#t={...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={
type:"Feature",geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.
map.getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:e,outlook:n}=this.#s,{times:s,milliseconds:i,window:r,
events:c}=this.#n;return xo(this.#e,this.#t,this.#o,{progress:e.progress,source:e.source,drawn:{times:s,milliseconds:i,window:r,
events:c,waits:t.waits},look:n.look,moving:n.moving})}symbolAt(t){let e=this.#e?.symbols??[],n=j(e,t);return n&&e.indexOf(
n)}eventsAt(t){let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],places:[]};let s=this.#u(e,n);return{
rows:s.map(i=>e.row[i]),places:mt(e,s)}}#c(t,e){let{classList:n}=this.#s.map.getContainer();n.toggle("loading",e==="load\
ing"),e!=="loading"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#l(t,e){let n=this.#t?.[e];
this.#o[t]=[],n&&this.#a(n,s=>{this.#t?.[e]===n&&(this.#o[t]=s)})}#a(t,e){b(t).then(n=>{e(n),this.#s.canvas.schedule()}).
catch(n=>console.error("could not load",n))}#h(){let t=this.#t;if(!t)return;let e=performance.now(),{map:n,canvas:s,legend:i}=this.#s,
{pen:r,view:c}=s.clear(),a=go(r,c,n.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],a.anyMarked),wo(r,a,t,this.#o),
this.#e=a,this.#n.milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,this.#n.events=a.events?a.events.
span[1]-a.events.span[0]:0,this.fire("drawn")}#f(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.
version)return this.#d(this.#t.source);let n=this.#u(e,t);this.tell({rows:n.slice(0,we).map(s=>e.row[s]),total:n.length})}#d(t){
let{points:e}=this.#s;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#m(t){let{points:e}=this.#o;return e?mt(e,
this.#u(e,t)):[]}#u(t,e){let{events:n,view:s}=this.#e;return n?qt(t,n.span,s,e,n.grid):[]}};function ye(o){let t=o.focus.
bind(o);o.focus=()=>t({preventScroll:!0})}var yo={color:R,weight:1.6,fillColor:R,fillOpacity:.07,interactive:!1},gt={...yo,dashArray:"5 5"},Ae={scale:1,left:0,top:0,
width:0,height:0},st=class extends u.Layer{#t=null;#o=[];#e=0;#n;#i;#r;#s=u.layerGroup();constructor(t,e){super(),this.#n=
e,this.#i=t,this.#r=new L(t,()=>this.#h(),Number.POSITIVE_INFINITY)}onAdd(){return u.Browser.mobile&&this.#i.dragging.disable(),
this.#s.addTo(this.#i),this.#i.on("resize",this.#a,this),b(this.#n.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(
t=>console.error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#a,this),this.#r.remove(),this.#s.
remove(),this}update(t){this.#t=t,this.#i.getContainer().setAttribute("aria-label",t.sentence),this.#a(),this.#s.clearLayers(),
t.country?this.#l(t):t.radius&&this.#c(t,t.exact?yo:gt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,
kind:t?this.#n.kinds[t.kind].code:null,sentence:t?.sentence??""}}#c({lat:t,lon:e,radius:n},s){u.circle([t,e],{...s,radius:n*
1e3}).addTo(this.#s)}async#l(t){try{let e=await b(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(
({properties:s})=>s.iso===t.country),!e.features.length)return this.#c(t,gt);let n=u.geoJSON(e,{interactive:!1,style:()=>gt}).
addTo(this.#s);this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#a(){let t=this.#t?.
bounds;t&&this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#h(){if(!this.#t)return;let{pen:t,view:e}=this.#r.
clear();this.#f(t,e,this.#t),this.#e++}#f(t,e,{lat:n,lon:s,kind:i,speakerLocation:r}){let{sign:c,colour:a}=this.#n.kinds[i],
l=this.#i,{x:h,y:f}=l.latLngToContainerPoint([n,s]),d={x:h,y:f,count:1,counts:[]},{placed:p}=G(this.#o,new Map,e,l.getZoom(),
[d],[],X(t));U(t,p),r&&ve(t,l.latLngToContainerPoint(r),{x:h,y:f},a),C(t,h,f,8),et(t,c,h,f,7,{fill:a,edge:A,width:2})}};
function ve(o,t,e,n){o.lineWidth=2,W(o,Ae,n,[t.x,t.y,e.x,e.y],.9),E(o,t.x,t.y,5,A),S(o,t.x,t.y,4,{width:2,colour:n})}var Oe={layer:null,location:null,openEvents(o,t,e){it(o,t),this.layer=new nt(o,e).addTo(o)},openLocation(o,t,e){it(o,t),
this.location=new st(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
Oe);})();
