/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function Y(...o){let t=document.
createElement("span");return t.append(...o),t}function Ht(o,t){o.setAttribute("aria-label",t),o.title=t}var ae=Reflect.get(globalThis,"L"),d=ae;var ot=class extends d.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=d.DomUtil.
create("div","leaflet-bar"),n=d.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),Ht(
n,this.#t),d.DomEvent.disableClickPropagation(e),d.DomEvent.on(n,"click",s=>{d.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
et=class extends d.Control{#t;#o;#e;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#e=d.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=d.DomUtil.create("label","til\
e-switch"),n=d.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
d.DomEvent.disableClickPropagation(e),d.DomEvent.on(n,"change",()=>{let[s,r]=n.checked?[this.#o,this.#e]:[this.#e,this.#o];
s.remove(),r.addTo(t)}),e}};var nt=class{progress="nothing";source=null;#t=null;#o;#e;constructor(t,e){this.#o=t,this.#e=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#n("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#e(e,t)}};async function N(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Kt="#6d7178",P="#24476b",Xt="#f1efea",y="#ffffff",st="#4a4f57",H="#5d626a",jt="#6b7078",Jt="#8a8f96",Zt="#b0aa9c",Vt="\
#2b2b2b",qt="#fbfaf7",Qt="#d9d5cb",to="#8d897f",oo="#b9cfdd",eo="#cfe0ea";var le=new Set(["AM","AZ","GE"]),he={color:Qt,weight:.8,fill:!1},fe={color:oo,weight:.6,fillOpacity:1,fillColor:eo},ue={
color:to,weight:1.2,fill:!1};function kt(o,t){let e=d.layerGroup().addTo(o);de(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),d.control.scale({
position:"bottomright"}).addTo(o),new ot(t.words.home,t.home).addTo(o),t.tiles&&new et(t.words,t.tiles,e).addTo(o)}async function de(o,t,e){
let n=no(o,"land",150),s=no(o,"lines",250),r=rt(e.countries,n,me).then(a=>a.addTo(o)),[i,c,l]=await Promise.all([rt(e.districts,
s,()=>he),rt(e.water,s,()=>fe),rt(e.borders,s,()=>ue),r]);i.addTo(o),t.addLayer(c),l.addTo(o)}function no(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",d.canvas({pane:t,padding:.6})}async function rt(o,t,e){let n=await N(
o),s=t.options.pane??"overlayPane",r={interactive:!1,renderer:t,pane:s,style:e};return d.geoJSON(n,r)}function me(o){let t=le.
has(o?.properties.iso)?qt:Xt;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var pe="conflictmap:look",ge="conflictMapLook";function xe([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function Ct(){try{let o=Reflect.get(window.parent,ge);return typeof o=="string"?we(o):o}catch{return}}function we(o){
let[t,e,n,...s]=o.split(",").map(i=>i.trim()?Number(i):Number.NaN);return Math.abs(t)<=85&&Math.abs(e)<=180&&n>=2&&n<=18&&
!s.length?[t,e,n]:null}function so(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(pe,{detail:o?xe(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function O(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}var Lt=6,Nt=4,ye=2,Pt=13;function v({count:o,sign:t=0}){let e=O(
o);return t?(o===1?Pt:e+Lt)+Nt*(t-1)+1:e+ye}function S(o){let t=v(o);return[o.x-t,o.y-t,2*t,2*t]}function it(o,t){o.count+=
t.count,o.counts=o.counts.map((e,n)=>e+(t.counts[n]??0))}function I(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+
t[3]&&t[1]<o[1]+o[3]}var Ae=120,ro=8,io=12;function ao(o,t){let e=t.map(It);for(let n of o){let[s,r]=Me(It(n),e);n.x=s,n.y=r,e.push(It(n))}}function It(o){
return[o.x,o.y,v(o)]}function Me([o,t,e],n){let s=co(o,t,e,n);if(!s)return[o,t];let r=Math.atan2(t-s[1],o-s[0])||-.9;for(let i=ro;i<=
Ae;i+=ro)for(let c=0;c<io;c++){let l=c%2?1:-1,a=r+l*Math.ceil(c/2)*2*Math.PI/io,h=o+Math.cos(a)*i,f=t+Math.sin(a)*i;if(!co(
h,f,e,n))return[h,f]}return[o,t]}function co(o,t,e,n){for(let s of n){let r=s[0]-o,i=s[1]-t,c=s[2]+e;if(r*r+i*i<c*c)return s}
return null}var Ee=Date.UTC(1980,0,1);function lo(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function ho({
minute:o,last:t,lasting:e},[n,s]){let r=lo(o,n),i=[];for(let c=0;c<e.length&&e[c]<r;c++)t[e[c]]>=n&&i.push(e[c]);return{
earlier:i,low:r,high:lo(o,s)}}function R({earlier:o,low:t,high:e}){return o.length+e-t}function K({earlier:o,low:t},e){return e<
o.length?o[e]:t+e-o.length}function ct(o){return new Date(Ee+Math.floor(o/1440)*1440*6e4)}function at(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function fo(o,[
t,e]){let n=ct(t),s=ct(Math.max(e-1,t));return n.getTime()===s.getTime()?o.format(n):o.formatRange(n,s)}function M(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function uo(o,t){let e=Math.sin(o*Math.PI/180);return[256*(t+
180)/360,256*(.5-Math.log((1+e)/(1-e))/(4*Math.PI))]}function mo(o){let t=o.getSize(),e=o.getPixelBounds().min;return{scale:2**
o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var Rt=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function go(o,t,e,n,s){let r=be(e,n),i=new Rt(2*r.plane,o.names.length,s);ve(o,t,e,r,i,s);let c=Oe(i,s),l=Dt(c.filter(
h=>po(h,r))),a=Dt(c.filter(h=>!po(h,r)));return ao(a,l),{cells:[...l,...a],places:Se(o,e,i,s),grid:r}}function be(o,t){let e=o.
left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,r=Math.ceil((o.height+n)/t)+1;return{
cell:t,offX:e,offY:n,columns:s,plane:s*r}}function lt(o,t,e,n){let s=(t+o.offX)/o.cell|0,r=(e+o.offY)/o.cell|0;return s+
o.columns*r+(n?o.plane:0)}function po(o,t){return o.cells[0]<t.plane}function ve(o,t,e,n,s,r){let{x:i,y:c,kind:l,place:a,
sign:h}=o,{scale:f,left:m,top:u,width:g,height:k}=e,{kinds:w,sumX:p,sumY:C,last:W,sign:q,away:Ot,awayLast:St}=s,L=R(t);for(let Tt=0;Tt<
L;Tt++){let E=K(t,Tt),Q=i[E]*f-m,tt=c[E]*f-u;if(Q<0||tt<0||Q>=g||tt>=k){Ot[a[E]*r+l[E]]++,St[a[E]]=E;continue}let U=lt(n,
Q,tt,h[E]);w[U*r+l[E]]++,p[U]+=Q,C[U]+=tt,W[U]=E,h[E]<q[U]&&(q[U]=h[E])}}function Oe({kinds:o,sumX:t,sumY:e,last:n,sign:s},r){
let i=[];for(let c=0;c<t.length;c++){let l=wo(o,c,r);if(!l)continue;let a=xo(o,c,r),[h,f]=[t[c]/l,e[c]/l];i.push({cells:[
c],x:h,y:f,count:l,counts:a,sign:s[c],last:n[c]})}return i}function Se(o,t,{away:e,awayLast:n},s){let r=[];for(let i=0;i<
n.length;i++){let c=wo(e,i,s);if(!c)continue;let[l,a]=M(t,o.x[n[i]],o.y[n[i]]);r.push({places:[i],cells:[],x:l,y:a,count:c,
counts:xo(e,i,s)})}return r}function xo(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);return n}function wo(o,t,e){
let n=0;for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function Dt(o){let t=[];for(let e of o.sort((n,s)=>s.count-n.count)){
let n=t.find(s=>Te(s,e));n?ke(n,e):t.push(e)}return t.length<o.length?Dt(t):t}function Te(o,t){return Math.hypot(o.x-t.x,
o.y-t.y)<v(o)+v(t)}function ke(o,t){it(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function ht(o,t){let e=({x:s,y:r})=>Math.hypot(s-t.x,r-t.y);return o.filter(s=>Ce(s,t,e(s))).sort((s,r)=>e(s)-e(r))[0]??
null}function Ce(o,t,e){return"box"in o?Ao(o.box,t,0,0):e<=Math.max(O(o.count)+3,12)}function yo(o,t){return o.find(({box:e})=>Ao(
e,t,0,0))??null}function Ao([o,t,e,n],{x:s,y:r},i,c){return s>=o-i&&s<=o+e+i&&r>=t-c&&r<=t+n+c}function Mo(o,t,e,n,s){let r=new Set(
"cells"in n?n.cells:[]),i=new Set("places"in n?n.places:[]),c=[],l=R(t);for(let a=0;a<l;a++){let h=K(t,a),[f,m]=M(e,o.x[h],
o.y[h]);(f>=0&&m>=0&&f<e.width&&m<e.height?r.has(lt(s,f,m,o.sign[h])):i.has(o.place[h]))&&c.push(h)}return c}function ft(o,t,e,n,s){
let r=new Map(n.flatMap(({cells:l},a)=>l.map(h=>[h,a]))),i=new Map(n.flatMap(({places:l=[]},a)=>l.map(h=>[h,a]))),c=n.map(
()=>new Map);for(let l=n.length?R(t)-1:-1;l>=0;l--){let a=K(t,l),[h,f]=M(e,o.x[a],o.y[a]),m=h>=0&&f>=0&&h<e.width&&f<e.height,
u=o.place[a],g=m?r.get(lt(s,h,f,o.sign[a])):i.get(u);g!==void 0&&c[g].set(u,(c[g].get(u)??0)+1)}return c.map(l=>[...l].sort(
(a,h)=>h[1]-a[1]).map(([a])=>a))}function Wt(o,t){let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);
return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.names[n])}function Eo({minute:o,last:t},e){return e.filter(n=>t[n]>o[n]).
map(n=>[o[n],t[n]+1])}function bo(o,t,e){let n=s=>{let r=S(s);return X(r,t)&&!e.some(i=>I(i,r))};return{seen:o.filter(n),covered:o.filter(s=>!n(
s))}}function X([o,t,e,n],s){return o>=0&&t>=0&&o+e<=s.width&&t+n<=s.height}function vo(o,t,e,n,s){let r=ft(t,e,n,o,s);return o.
map(({x:i,y:c,count:l,counts:a,cells:h},f)=>({x:i,y:c,count:l,counts:a,cells:h,places:r[f]}))}var Ut=10,Oo=30,Le=4,Ne=26;function So({features:o}){return new Map(o.map(({properties:t,geometry:e})=>{let s=(e.type===
"Polygon"?[e.coordinates]:e.coordinates).flat().map(r=>Float64Array.from(r.flatMap(([i,c])=>uo(c,i))));return[`country-${t.
iso.toLowerCase()}`,s]}))}function To(o,t,e,n){let s=[],r=n+2*Le;for(let i=Ut;i<=t.height-Ut;i+=Ut)for(let[c,l]of Ie(o,t,
i)){let a=l-c<r?1e6:0,h=a?[(c+l)/2]:Pe(c+r/2,l-r/2,e.x);s.push(...h.map(f=>({x:f,y:i,away:Math.hypot(f-e.x,i-e.y)+a})))}
return s.sort((i,c)=>i.away-c.away).map(({x:i,y:c})=>[i,c])}function Pe(o,t,e){let n=Math.min(Math.max(e,o),t),s=Array.from(
{length:1+Math.floor((t-o)/Oo)},(r,i)=>o+i*Oo);return[n,...s,t]}function Ie(o,{scale:t,left:e,top:n,width:s},r){let i=(r+
n)/t,c=[];for(let a of o)for(let h=0;h+3<a.length;h+=2){let[f,m]=[a[h+1],a[h+3]];f>i!=m>i&&c.push((a[h]+(i-f)/(m-f)*(a[h+
2]-a[h]))*t-e)}c.sort((a,h)=>a-h);let l=[];for(let a=0;a+1<c.length;a+=2){let[h,f]=[Math.max(c[a],0),Math.min(c[a+1],s)];
f-h>Ne&&l.push([h,f])}return l}var j=19,ko=2,Co=14,Re=1,Lo=7,De=[0,1,-1,2,-2,3,-3,4,-4,5,-5,6,-6].map(o=>o*Math.PI/12);function J(o,t,e){let n=[...e.symbols.
map(S),...e.boxes],s=[],r=[];for(let i of o){let c=t.get(i.id),l=c||i.min_zoom<=e.zoom+.01?We(i,e):null,a=l&&Ue(i,c,l,e,
n);a&&(n.push(a.box),s.push(a),c&&r.push({...c,box:[a.left,a.middle-8,a.box[2]-4,16]}))}return{placed:s,marks:r}}function We(o,{
view:t,grounds:e}){let[n,s]=M(t,o.x,o.y);return e.has(o.id)?[n,s]:n<-40||s<0||n>t.width+40||s>t.height?null:[n,s]}function Ue(o,t,e,n,s){
let r=!D(o),i=r?n.symbols.find(p=>Math.hypot(p.x-e[0],p.y-e[1])<O(p.count)+6):void 0;if(r&&!t&&n.boxes.some(p=>I(p,[...e,
1,1])))return null;let c=t?t.steps.length*(j+ko):0,l=n.measure(o)+(t?3:0),a=i??{x:e[0],y:e[1],count:0},h=No($e(o,l+c,a,n),
l+c,n,s),f=h??(t&&No(Po(o,c,a),c,n,s));if(!f)return null;let[m,u]=f,g=h?l:0,k=(t?.steps??[]).map((p,C)=>({left:m+g+C*(j+
ko),report:p})),w=i||!r?null:e;return{label:o,text:h?$t(o):"",left:m,middle:u,dot:w,marks:k,box:Io(m,u,g+c)}}function No(o,t,{
view:e},n){for(let s of o){let r=Io(...s,t);if(X(r,e)&&!n.some(i=>I(i,r)))return s}return null}function*$e(o,t,e,{view:n,
grounds:s}){if(!D(o))return yield*Po(o,t,e);let{x:r,y:i}=e;yield[r-t/2,i];let c=s.get(o.id);if(c)for(let[l,a]of To(c,n,e,
t))yield[l-t/2,a];for(let l=Lo;o.region&&l<=Re*n.scale;l+=Lo)for(let a of De)yield[r+Math.cos(a)*l-t/2,i+Math.sin(a)*l]}
function Po({anchor:o},t,e){let{x:n,y:s,count:r}=e,[,,i]=S(e),c=r?i/2+3:6,l={right:[n+c,s],left:[n-c-t,s],bottom:[n-t/2,
s+c+6],top:[n-t/2,s-c-6]};return[l[o]??l.top,...Object.values(l)]}function Io(o,t,e){return[o-2,t-Co/2,e+4,Co]}function D({
country:o,region:t}){return o||t}function $t({name:o,country:t}){return t?o.toUpperCase():o}var b='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function T(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function $(o,t,e,n,{width:s,colour:r}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=r,o.stroke()}function F(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function _(o,t,e,n){T(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),T(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function Ft(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let r=0;r<s;r++)$(o,t,e,n+Nt*r,{width:1.4,colour:H});o.restore()}function ut(o,t,e,n,s,r){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=r,o.fillText(t,e,n)}function dt(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var _t=new WeakMap;function Ro(){_t=new WeakMap}function mt(o){return t=>{let e=_t.get(t);return e===void 0&&(o.font=Do(
t),e=o.measureText($t(t)).width,_t.set(t,e)),e}}function Do({country:o,region:t}){return o?`600 12px ${b}`:t?`italic 600\
 12px ${b}`:`11px ${b}`}function Z(o,t){for(let{label:e,text:n,left:s,middle:r,dot:i,marks:c}of t){i&&T(o,...i,1.8,Jt),n&&
(o.font=Do(e),ut(o,n,s,r,"left",D(e)?Zt:Kt));for(let l of c)Fe(o,l.left,r,l.report)}}function Fe(o,t,e,{party:n,firm:s}){
o.save(),o.beginPath(),o.roundRect(t+.5,e-6.5,j-1,13,3),o.fillStyle=s?H:y,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=
1,o.strokeStyle=H,o.stroke(),o.restore(),o.font=`600 10px ${b}`,dt(o,n,t+j/2,e+.5,s?y:st)}var Wo="move viewreset resize zoomend",B=class{#t=null;#o;#e;#n;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Ro(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#i=n,this.#e=d.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(Wo,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(Wo,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=mo(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#e;d.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var _e=0,z=class{#t;#o=document.createElement("div");constructor(t,e){this.#t=t,this.#o.id=`map-description-${++_e}`,this.#o.
hidden=!0,t.append(this.#o),t.setAttribute("role","application"),t.setAttribute("aria-label",e),t.setAttribute("aria-des\
cribedby",this.#o.id),Be(e),ze(t)}tell(t){let e=t.join(" ");this.#o.textContent!==e&&(this.#o.textContent=e)}remove(){for(let t of[
"role","aria-label","aria-describedby"])this.#t.removeAttribute(t);this.#o.remove()}};function Be(o){try{window.frameElement&&
window.frameElement.setAttribute("title",o)}catch(t){console.debug("the page around the map cannot be reached",t)}}function ze(o){
let t=o.focus.bind(o);o.focus=()=>t({preventScroll:!0})}var pt=class{#t;#o;#e={};constructor(t,e){this.#t=t,this.#o=e}remove(){this.#e={}}async ask(t,e,n,s=r=>r){if(this.#e[t]!==
e&&(this.#e[t]=e,this.#t[t]=n,!!e))try{let r=s(await N(e));if(this.#e[t]!==e)return;this.#t[t]=r,this.#o()}catch(r){console.
error("could not load",r)}}};var Uo=".leaflet-control, .held-legend";var G=class{boxes=[];#t;#o;#e=new ResizeObserver(()=>this.#n());constructor(t,e){this.#t=t,this.#o=e;for(let n of[t,...t.
querySelectorAll(Uo)])this.#e.observe(n)}remove(){this.#e.disconnect()}#n(){let{left:t,top:e}=this.#t.getBoundingClientRect(),
n=[...this.#t.querySelectorAll(Uo)].map(s=>s.getBoundingClientRect());this.boxes=n.filter(({width:s,height:r})=>s&&r).map(
({x:s,y:r,width:i,height:c})=>[s-t-3,r-e-3,i+6,c+6]),this.#o()}};var gt=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=at(n),this.#o=d.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=ct(e-1),r=n?s.getTime():null;if(this.#t===
r||(this.#t=r,this.#o.hidden=r===null,r===null))return;let i=this.#e.held.replace("%(day)s",this.#n.format(s)),c=Y(x("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(x("b",i),...Ge(t),c)}};function Ge(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>Y(x("i",e,"firm"),x("span",` ${n}`,"party")))}var Ye=3,xt=class{moving=!1;#t;#o;#e=null;#n=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#e=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#n={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||so(this.#a()?this.#e:this.look)}#a(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<Ye}};function Bt(o){let t=new Intl.PluralRules(o),e=new Intl.NumberFormat(o);return(n,s)=>(n[t.select(s)]??n.other).replace("\
%(count)s",e.format(s))}function zt(o){let t=o.length>3?` +${o.length-3}`:"";return o.slice(0,3).join(" · ")+t}function $o(o,t,{
counted:e,words:n,language:s}){let r=Bt(s),i=o.counts.flatMap((a,h)=>a?[r(e.kinds[h],a)]:[]),c=new Intl.ListFormat(s,{type:"\
unit",style:"long"}).format(i),l=n.sign.replace("%(places)s",zt(t)).replace("%(counts)s",c);return"box"in o?`${l} ${n.docked}`:
o.sign?`${l} ${o.sign===1?n.district:n.region}.`:l}var Fo=14,_o=6,wt=class{#t=null;#o;constructor(t){this.#o=d.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let r=this.#o;r.hidden=!1,this.#t!==t&&(this.#t=t,r.replaceChildren(
...e())),r.style.left=`${Math.min(n.x+Fo,s.x-r.offsetWidth-_o)}px`,r.style.top=`${Math.min(n.y+Fo,s.y-r.offsetHeight-_o)}\
px`}};function Bo({name:o,steps:t}){return[x("b",o),...t.map(e=>x("span",e.text))]}function zo(o,{places:t,spells:e},{kinds:n,
words:s,language:r}){let i=[x("b",zt(t))];if(o.counts.forEach((l,a)=>{l&&i.push(He(n[a],l))}),e.length){let l=fo(at(r),e[0]),
a=s.lasting.replace("%(count)s",String(e.length));i.push(x("small",o.count===1?l:a))}let c="sign"in o?o.sign:0;return c&&
i.push(x("small",c===1?s.district:s.region)),i}function He({sign:o,colour:t,label:e},n){let s=x("i",o);return s.style.color=
t,Y(s,` ${e} `,x("em",String(n)))}var Ke=.6,yt=class{#t;#o;#e;#n;#i=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new wt(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#n.remove()}#r({containerPoint:t}){let e=this.#a(t);e?this.#e.open(e):this.#l(this.#c(t),t)}#s({containerPoint:t}){
let e=this.#a(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#l(e??this.#c(t),t)}pointAt(t){if(!t)return this.#n.
hide();let e=Ke*("box"in t?t.radius:v(t));this.#l(t,{x:t.x+e,y:t.y+e})}#a(t){return ht(this.#e.scene()?.symbols??[],t)}#c(t){
return yo(this.#e.scene()?.marks??[],t)}#l(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):this.#n.hide()}#h(t){
return"steps"in t?Bo(t):zo(t,this.#e.describe(t),this.#o)}};var Xe="CCM3";function Go(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==Xe)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),r=n.getUint32(8,!0),{places:i,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,r))),l=12+r,a=u=>l+4*s*u,h=new Uint8Array(o,a(6),s);if(h.some(u=>u>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,a(2),s),m=new Uint32Array(o,a(3),s);
return{n:s,version:c,names:i,x:new Float32Array(o,a(0),s),y:new Float32Array(o,a(1),s),minute:f,last:m,lasting:je(f,m),row:new Uint32Array(
o,a(4),s),place:new Uint32Array(o,a(5),s),kind:h,sign:new Uint8Array(o,a(6)+s,s)}}function je(o,t){let e=[];for(let n=0;n<
o.length;n++)t[n]>o[n]&&e.push(n);return Uint32Array.from(e)}function V(o,t,e,[n,s,r,i],c){let[l,a]=M(t,n,s),[h,f]=M(t,r,i);if(Math.hypot(h-l,f-a)<4)return;let m=(l+h)/2+(f-a)*.16,u=(a+
f)/2-(h-l)*.16;o.beginPath(),o.moveTo(l,a),o.quadraticCurveTo(m,u,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function At(o,{x:t,y:e,count:n,counts:s},r,i){_(o,t,e,r+1.5),T(o,t,e,r+1.5,y);let c=-Math.PI/2;s.forEach((l,a)=>{if(!l)return;
let h=c+2*Math.PI*l/n;o.beginPath(),o.moveTo(t,e),o.arc(t,e,r,c,h),o.fillStyle=i[a].colour,o.fill(),c=h}),T(o,t,e,r*.58,
y),o.font=`600 ${r<13?10:12}px ${b}`,dt(o,Je(n),t,e+.5,Vt)}function Je(o){return o<1e3?String(o):`${(o/1e3).toFixed(o<1e4?
1:0)}k`}function Yo(o,t){if(o.beginPath(),"box"in t){let[e,n,s,r]=t.box;o.roundRect(e+2,n+2,s-4,r-4,r/2)}else o.arc(t.x,t.y,v(t)+
3,0,2*Math.PI);for(let[e,n]of[[7,y],[3,P]])o.lineWidth=e,o.strokeStyle=n,o.stroke()}var Ho=`600 11px ${b}`;function Ko(o){return t=>(o.font=Ho,o.measureText(t).width)}function Xo(o,t,e){let{x:n,y:s,radius:r,
name:i,onRight:c,towards:l,box:a}=t,[h,f]=[c?n-r-3:a[0],a[2]-6];o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(
h,s-r-3,f,2*r+6,r+3),o.fill(),At(o,t,r,e),o.font=Ho,ut(o,i,c?n+r+5:n-r-5,s,c?"left":"right",st),Ze(o,n,s,r,Math.atan2(l.
y-s,l.x-n))}function Ze(o,t,e,n,s){F(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+
.5)*(n+3.5)],[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=jt,o.fill()}var Ve={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>F(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>F(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>F(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function Mt(o,t,e,n,s,{fill:r,edge:i,width:c}){o.fillStyle=r,o.
strokeStyle=i,o.lineWidth=c;let l=Ve[t];if(!l)return qe(o,t,e,n,s);l(o,e,n,s),o.fill(),o.stroke()}function qe(o,t,e,n,s){
o.font=`600 ${Math.round(s*2.6)}px ${b}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,
n)}function jo(o,t){let e=new Map;for(let{id:n,name:s,steps:r}of o){let i=r.filter(f=>f.minute<t),c=i.findLastIndex(f=>f.firm),
l=i[c],a=i.slice(c+1).findLast(f=>!l||f.party!==l.party),h=[l,a].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function Jo(o,t,e){if(!e.size)return o;let n=new Set(o.map(i=>i.id)),s=t.filter(i=>!n.has(i.id)).map(({id:i,name:c,
x:l,y:a})=>({id:i,name:c,x:l,y:a,min_zoom:99,anchor:"right",country:!1,region:!1})),r=[...o,...s];return[...r.filter(i=>e.
has(i.id)),...r.filter(i=>!e.has(i.id))]}var A=25,Zo={x:92,y:34},Qe=170,Vo=6,tn=[0,36,72],on=tn.flatMap(o=>Array.from({length:1+2*Qe/Vo},(t,e)=>({along:(e%2?1:-1)*
Math.ceil(e/2)*Vo,row:o}))).sort((o,t)=>Math.abs(o.along)+2*o.row-Math.abs(t.along)-2*t.row),en=3,nn=9;function Qo(o,t){
let e=sn(o,t.view);for(;;){let{docks:n,homeless:s}=rn(e,t);if(!s)return n;let[r]=e.filter(i=>i!==s).sort((i,c)=>qo(i,s)-
qo(c,s));if(!r)return[ne(s,s.home,oe(s,t.names,t.measure),!0)];e.splice(e.indexOf(s),1),te(r,s),e.sort((i,c)=>c.count-i.
count)}}function sn(o,t){let e=[];for(let n of o.sort((s,r)=>r.count-s.count)){let s=an(n,t),r=e.find(i=>Math.abs(i.home.
x-s.x)<Zo.x&&Math.abs(i.home.y-s.y)<Zo.y);r?te(r,n):e.push({...n,home:s})}return e}function rn(o,t){let e=[],n=[...t.taken];
for(let s of o){let r=cn(s,{...t,taken:n});if(!r)return{docks:e,homeless:s};e.push(r),n.push(r.box)}return{docks:e,homeless:null}}
function cn(o,{view:t,taken:e,names:n,measure:s}){let r=oe(o,n,s);for(let{along:i,row:c}of on){let l=ln(o.home,i,c,t);for(let a of[
!0,!1]){let h=ee(l,r,a);if(X(h,t)&&!e.some(f=>I(f,h)))return ne(o,l,r,a)}}return null}function an(o,{width:t,height:e}){
let[n,s]=[t/2,e/2],[r,i]=[o.x-n,o.y-s],c=Math.min((n-A)/Math.abs(r||1e-9),(s-A)/Math.abs(i||1e-9));return{x:n+r*c,y:s+i*
c}}function ln({x:o,y:t},e,n,{width:s,height:r}){let[i,c]=[Math.max(s-2*A,1),Math.max(r-2*A,1)],[l,a]=[o-A,t-A],h=2*(i+c),
f=[i,i+c,2*i+c],u=(((a<=.01?l:l>=i-.01?f[0]+a:a>=c-.01?f[2]-l:h-a)+e)%h+h)%h;return u<f[0]?{x:A+u,y:A+n}:u<f[1]?{x:A+i-n,
y:A+u-f[0]}:u<f[2]?{x:A+f[2]-u,y:A+c-n}:{x:A+n,y:A+h-u}}function qo(o,t){return Math.hypot(o.home.x-t.home.x,o.home.y-t.
home.y)}function te(o,t){it(o,t),o.places.push(...t.places),o.cells.push(...t.cells)}function oe({count:o,places:t},e,n){
let s=hn(t,e);return{name:s,radius:Math.min(8+1.6*Math.log(o),15),width:n(s)+6}}function ee({x:o,y:t},{radius:e,width:n},s){
let[r,i]=[e+nn,e+n+en+2];return[o-(s?r:i),t-r,r+i,2*r]}function ne({x:o,y:t,count:e,counts:n,places:s,cells:r},i,c,l){let{
name:a,radius:h}=c,f=ee(i,c,l);return{...i,towards:{x:o,y:t},count:e,counts:n,places:s,cells:r,name:a,radius:h,onRight:l,
box:f}}function hn(o,t){let e=new Set(o).size,n=t[o[0]];return e>1?`${n} +${e-1}`:n}var fn=46;function se(o,t,e,n,{points:s,labels:r,towns:i,kinds:c,fixtures:l,grounds:a}){let h=jo(i,n.window[1]),f=s&&un(
s,n,t,c.length,l),m=f?.seen??[],u={view:t,zoom:e,symbols:m,boxes:l,grounds:a,measure:mt(o)},[g,k]=[r.filter(D),r.filter(
L=>!D(L))],w=J(g,h,u).placed,p=[...l,...w.map(({box:L})=>L)],C=f&&s&&dn(o,t,s,f,p),W=C?.indicators??[],q=[...p,...W.map(
({box:L})=>L)],{placed:Ot,marks:St}=J(Jo(k,i,h),h,{...u,boxes:q});return{view:t,events:C,symbols:[...m,...W],placed:[...w,
...Ot],marks:St,anyMarked:h.size>0}}function un(o,{window:t},e,n,s){let r=ho(o,t),{cells:i,places:c,grid:l}=go(o,r,e,fn,
n);return{shown:r,grid:l,places:c,...bo(i,e,s)}}function dn(o,t,e,{shown:n,grid:s,places:r,seen:i,covered:c},l){let a=[...r,
...vo(c,e,n,t,s)],h=[...l,...i.map(S)],f=Qo(a,{view:t,taken:h,names:e.names,measure:Ko(o)});return{shown:n,grid:s,cells:i,
indicators:f}}function re(o,{view:t,events:e,placed:n},s,{points:r,arcs:i,kinds:c},l){if(!e||!r)return Z(o,n);mn(o,t,s,i,
c),Z(o,n);for(let a of e.cells)a.count===1?gn(o,a,c[r.kind[a.last]]):pn(o,a,c);for(let a of e.indicators)Xo(o,a,c);xn(o,
t,s,e.cells,c),l&&Yo(o,l)}function mn(o,t,{window:e},n,s){let[r,i]=e;o.lineWidth=1.1;for(let[c,l,a,...h]of n)l>=r&&c<i&&
V(o,t,s[a].colour,h,.4)}function pn(o,t,e){let n=O(t.count);At(o,t,n,e),Ft(o,t.x,t.y,n+Lt,t.sign)}function gn(o,{x:t,y:e,
sign:n},s){Ft(o,t,e,Pt,n),_(o,t,e,6.5);let r=n?{fill:y,edge:s.colour,width:2.5}:{fill:s.colour,edge:y,width:1.5};Mt(o,s.
sign,t,e,7,r)}function xn(o,t,{selected:e},n,s){if(!e)return;o.lineWidth=2.2;for(let a of e.arcs)V(o,t,s[e.kind].colour,
a,.95);let[r,i]=M(t,...e.at),c=n.find(a=>Math.hypot(a.x-r,a.y-i)<O(a.count)+6),l={width:2.5,colour:P};c?$(o,c.x,c.y,O(c.
count)+5,l):$(o,r,i,13,l)}var wn=150,yn={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1,Home:-1/0,End:1/0},Et=class{#t;#o;#e;#n=document.createElement(
"div");#i=[];#r=0;#s=0;constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n;let s=this.#n;s.className="sign-list",s.tabIndex=
0,s.setAttribute("role","listbox"),s.setAttribute("aria-label",e.words.signs),s.addEventListener("focus",()=>this.#c()),
s.addEventListener("blur",()=>n.show(null)),s.addEventListener("keydown",r=>this.#h(r)),t.prepend(s)}remove(){clearTimeout(
this.#s),this.#n.remove()}get reached(){let t=this.#a?this.#i[this.#r]:void 0;return t?this.#e.symbols().find(e=>Gt(e)===
t.key)??null:null}refresh(){let t=this.#e.symbols().map(Gt);clearTimeout(this.#s),t.join()!==this.#i.map(({key:e})=>e).join()&&
(this.#s=window.setTimeout(()=>this.#c(),wn))}get#a(){return document.activeElement===this.#n}#c(){let t=this.#i[this.#r]?.
place,e=this.#e.places(),n=this.#e.symbols().map((r,i)=>({key:Gt(r),place:e[i][0],text:$o(r,e[i],this.#o)}));this.#i=n,this.#n.
replaceChildren(...n.map(({text:r},i)=>An(r,i)));let s=n.findIndex(({place:r})=>r===t);this.#l(s<0?this.#r:s)}#l(t){this.#r=
Math.max(0,Math.min(t,this.#i.length-1));for(let[n,s]of[...this.#n.children].entries())s.setAttribute("aria-selected",String(
n===this.#r));let e=this.#n.children[this.#r]?.id;e?this.#n.setAttribute("aria-activedescendant",e):this.#n.removeAttribute(
"aria-activedescendant"),this.#a&&this.#e.show(this.reached)}#h(t){let{key:e,ctrlKey:n,altKey:s,metaKey:r}=t;if(n||s||r||
e==="Tab")return;t.stopPropagation();let i=yn[e];if(i)this.#l(this.#r+i);else if(e==="Enter"||e===" ")this.#f();else if(e===
"Escape")this.#t.focus();else return;t.preventDefault()}#f(){this.reached||this.#c(),this.reached&&this.#e.open(this.reached)}};
function Gt({x:o,y:t,counts:e}){return`${Math.round(o)} ${Math.round(t)} ${e}`}function An(o,t){let e=x("div",o);return e.
id=`sign-${t}`,e.setAttribute("role","option"),e}function ie(o,t,{points:e,kinds:n,arcs:s,fixtures:r},{progress:i,source:c,drawn:l,look:a,moving:h,reached:f}){let[m,u,g]=a;
return{settled:i==="ready"&&c===t?.source&&!l.waits&&l.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??
null},source:{told:t?.source??null,shown:c},window:t?.window??[0,0],drawn:l,view:{lat:m,lng:u,zoom:g,moving:h},selected:t?.
selected?{kind:n[t.selected.kind].code}:null,symbols:e&&o?o.symbols.map((w,p)=>Mn(w,p,e,n)):[],reached:o&&f?o.symbols.indexOf(
f):null,labels:(o?.placed??[]).filter(({text:w})=>w).map(({label:w,box:p})=>({name:w.name,box:p})),fixtures:r,marks:(o?.
marks??[]).map(({name:w,steps:p,box:C})=>({name:w,reports:p.map(({text:W})=>W),box:C})),arcs:s.length}}function Mn(o,t,e,n){
let{x:s,y:r,count:i,counts:c}=o,l="box"in o,a=l?o.places[0]:e.place[o.last],h=l?o.box:S(o),f=c.flatMap((m,u)=>m?[[n[u].code,
m]]:[]);return{number:t,x:s,y:r,count:i,kinds:Object.fromEntries(f),place:e.names[a],offscreen:l,box:h}}var En=2e3,bn=2,bt=class extends d.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds,fixtures:[],grounds:new Map};let n=async s=>Go(
await s.arrayBuffer(),e.kinds.length);this.#s={map:t,canvas:new B(t,()=>this.#c(),bn),pointer:new yt(t,e,{scene:()=>this.#e,
describe:s=>this.#f(s),open:s=>this.#l(s)}),signs:new Et(t.getContainer(),e,{symbols:()=>this.#e?.symbols??[],places:()=>this.#d(),
open:s=>this.#l(s),show:s=>{this.#s.pointer.pointAt(s),this.#s.canvas.schedule()}}),description:new z(t.getContainer(),e.
words.map),legend:new gt(t.getContainer(),e),fixtures:new G(t.getContainer(),()=>this.#s.canvas.schedule()),extras:new pt(
this.#o,()=>this.#s.canvas.schedule()),outlook:new xt(t,e.home),points:new nt(n,(s,r)=>this.#a(s,r))}}onAdd(){let{extras:t}=this.#s;
return t.ask("labels",this.#r.labels,[]),t.ask("grounds",this.#r.countries,new Map,So),this}onRemove(){let{map:t,points:e,
...n}=this.#s;e.stop();for(let s of Object.values(n))s.remove();return this}update(t){let{points:e,extras:n,outlook:s}=this.#s,
r=this.#t;this.#t=t,t.source!==r?.source&&e.load(t.source),n.ask("arcs",t.arcsSource,[]),n.ask("towns",t.heldSource,[]),
r||s.lookAt(Ct()??t.view),this.fire("told",t),this.#c()}lookAsTold(){this.#s.outlook.lookAt(Ct()??null)}setWindow(t){this.#t&&
(this.#t={...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"\
Feature",geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.map.
getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:e,outlook:n,signs:s}=this.#s,{times:r,milliseconds:i,
window:c,events:l}=this.#n;return ie(this.#e,this.#t,this.#o,{progress:e.progress,source:e.source,drawn:{times:r,milliseconds:i,
window:c,events:l,waits:t.waits},look:n.look,moving:n.moving,reached:s.reached})}symbolAt(t){let e=this.#e?.symbols??[],
n=ht(e,t);return n&&e.indexOf(n)}eventsAt(t){let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],places:[]};
let s=this.#u(e,n);return{rows:s.map(r=>e.row[r]),places:Wt(e,s)}}#a(t,e){let{classList:n}=this.#s.map.getContainer();n.
toggle("loading",e==="loading"),e!=="loading"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#c(){
let t=this.#t;if(!t)return;let e=performance.now(),{map:n,canvas:s,legend:r,fixtures:i,signs:c,description:l}=this.#s;this.#o.
fixtures=i.boxes;let{pen:a,view:h}=s.clear(),f=se(a,h,n.getZoom(),t,this.#o);r.tell(this.#o.towns,t.window[1],f.anyMarked),
this.#e=f,re(a,f,t,this.#o,c.reached),this.#n.milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,this.#n.
events=f.events?R(f.events.shown):0;let{counted:m,words:u,language:g}=this.#r;l.tell([Bt(g)(m.records,this.#n.events),t.
sentence,u.keys]),c.refresh(),this.fire("drawn")}#l(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.
version)return this.#h(this.#t.source);let n=this.#u(e,t);this.tell({rows:n.slice(0,En).map(s=>e.row[s]),total:n.length})}#h(t){
let{points:e}=this.#s;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#f(t){let{points:e}=this.#o;if(!e)return{
places:[],spells:[]};let n=this.#u(e,t);return{places:Wt(e,n),spells:Eo(e,n)}}#d(){let{points:t}=this.#o,{symbols:e,events:n,
view:s}=this.#e;return!t||!n?[]:ft(t,n.shown,s,e,n.grid).map(i=>i.map(c=>t.names[c]))}#u(t,e){let{events:n,view:s}=this.#e;
return n?Mo(t,n.shown,s,e,n.grid):[]}};var ce={color:P,weight:1.6,fillColor:P,fillOpacity:.07,interactive:!1},Yt={...ce,dashArray:"5 5"},vn={scale:1,left:0,top:0,
width:0,height:0},vt=class extends d.Layer{#t=null;#o=[];#e=0;#n;#i;#r;#s;#a;#c=d.layerGroup();constructor(t,e){super(),
this.#n=e,this.#i=t,this.#r=new B(t,()=>this.#d(),Number.POSITIVE_INFINITY),this.#a=new z(t.getContainer(),e.words.map),
this.#s=new G(t.getContainer(),()=>this.#r.schedule())}onAdd(){return d.Browser.mobile&&this.#i.dragging.disable(),this.#c.
addTo(this.#i),this.#i.on("resize",this.#f,this),N(this.#n.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(t=>console.
error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#f,this),this.#r.remove(),this.#s.remove(),this.#a.
remove(),this.#c.remove(),this}update(t){this.#t=t,this.#a.tell([t.sentence]),this.#f(),this.#c.clearLayers(),t.country?
this.#h(t):t.radius&&this.#l(t,t.exact?ce:Yt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,kind:t?this.#n.
kinds[t.kind].code:null,sentence:t?.sentence??""}}#l({lat:t,lon:e,radius:n},s){d.circle([t,e],{...s,radius:n*1e3}).addTo(
this.#c)}async#h(t){try{let e=await N(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(({properties:s})=>s.
iso===t.country),!e.features.length)return this.#l(t,Yt);let n=d.geoJSON(e,{interactive:!1,style:()=>Yt}).addTo(this.#c);
this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#f(){let t=this.#t?.bounds;t&&
this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#d(){if(!this.#t)return;let{pen:t,view:e}=this.#r.clear();
this.#u(t,e,this.#t),this.#e++}#u(t,e,{lat:n,lon:s,kind:r,speakerLocation:i}){let{sign:c,colour:l}=this.#n.kinds[r],a=this.#i,
{x:h,y:f}=a.latLngToContainerPoint([n,s]),m={x:h,y:f,count:1,counts:[]},u=mt(t),g={view:e,zoom:a.getZoom(),symbols:[m],boxes:this.#s.
boxes,grounds:new Map,measure:u},{placed:k}=J(this.#o,new Map,g);Z(t,k),i&&On(t,a.latLngToContainerPoint(i),{x:h,y:f},l),
_(t,h,f,8),Mt(t,c,h,f,7,{fill:l,edge:y,width:2})}};function On(o,t,e,n){o.lineWidth=2,V(o,vn,n,[t.x,t.y,e.x,e.y],.9),T(o,
t.x,t.y,5,y),$(o,t.x,t.y,4,{width:2,colour:n})}var Sn={layer:null,location:null,openEvents(o,t,e){kt(o,t),this.layer=new bt(o,e).addTo(o)},openLocation(o,t,e){kt(o,t),
this.location=new vt(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
Sn);})();
