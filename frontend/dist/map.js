/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function y(o,t,n=""){let e=document.createElement(o);return e.textContent=t,n&&(e.className=n),e}function z(...o){let t=document.
createElement("span");return t.append(...o),t}function _t(o,t){o.setAttribute("aria-label",t),o.title=t}var tn=Reflect.get(globalThis,"L"),d=tn;var ot=class extends d.Control{#t;#o;constructor(t,n){super({position:"topleft"}),this.#t=t,this.#o=n}onAdd(t){let n=d.DomUtil.
create("div","leaflet-bar"),e=d.DomUtil.create("a","home-button",n);return e.href="#",e.setAttribute("role","button"),_t(
e,this.#t),d.DomEvent.disableClickPropagation(n),d.DomEvent.on(e,"click",s=>{d.DomEvent.stop(s),t.fitBounds(this.#o)}),n}},
nt=class extends d.Control{#t;#o;#n;constructor(t,{url:n,attribution:e},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#n=d.tileLayer(n,{attribution:e,className:"light-tiles",maxZoom:17})}onAdd(t){let n=d.DomUtil.create("label","til\
e-switch"),e=d.DomUtil.create("input","",n);return e.type="checkbox",n.append(` ${this.#t.tiles}`),n.title=this.#t.elsewhere,
d.DomEvent.disableClickPropagation(n),d.DomEvent.on(e,"change",()=>{let[s,r]=e.checked?[this.#o,this.#n]:[this.#n,this.#o];
s.remove(),r.addTo(t)}),n}};var et=class{progress="nothing";source=null;#t=null;#o;#n;constructor(t,n){this.#o=t,this.#n=n}async load(t){this.#t?.abort();
let n=new AbortController;this.#t=n,this.#e("loading",null);try{let e=await fetch(t,{signal:n.signal});if(!e.ok)throw new Error(
`${e.status} ${t}`);let s=await this.#o(e);if(this.#t!==n)return;this.source=t,this.#e("ready",s)}catch(e){if(this.#t!==
n)return;console.error("could not load",e),this.#e("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#e(t,n){this.progress=t,this.#n(n,t)}};async function L(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var $t="#6d7178",G="#24476b",Bt="#f1efea",S="#ffffff",st="#4a4f57",Y="#5d626a",zt="#6b7078",Gt="#8a8f96",Yt="#b0aa9c",Ht="\
#2b2b2b",Kt="#fbfaf7",Xt="#d9d5cb",Jt="#8d897f",Zt="#b9cfdd",jt="#cfe0ea";var on=new Set(["AM","AZ","GE"]),nn={color:Xt,weight:.8,fill:!1},en={color:Zt,weight:.6,fillOpacity:1,fillColor:jt},sn={
color:Jt,weight:1.2,fill:!1};function Tt(o,t){let n=d.layerGroup().addTo(o);rn(o,n,t).catch(e=>console.error("could not \
load",e)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),d.control.scale({
position:"bottomright"}).addTo(o),new ot(t.words.home,t.home).addTo(o),t.tiles&&new nt(t.words,t.tiles,n).addTo(o)}async function rn(o,t,n){
let e=Vt(o,"land",150),s=Vt(o,"lines",250),r=rt(n.countries,e,cn).then(l=>l.addTo(o)),[c,i,a]=await Promise.all([rt(n.districts,
s,()=>nn),rt(n.water,s,()=>en),rt(n.borders,s,()=>sn),r]);c.addTo(o),t.addLayer(i),a.addTo(o)}function Vt(o,t,n){let{style:e}=o.
createPane(t);return e.zIndex=String(n),e.pointerEvents="none",d.canvas({pane:t,padding:.6})}async function rt(o,t,n){let e=await L(
o),s=t.options.pane??"overlayPane",r={interactive:!1,renderer:t,pane:s,style:n};return d.geoJSON(e,r)}function cn(o){let t=on.
has(o?.properties.iso)?Kt:Bt;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var an="conflictmap:look",ln="conflictMapLook";function hn([o,t,n]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(n.toFixed(
2))}`}function Et(){try{let o=Reflect.get(window.parent,ln);return typeof o=="string"?fn(o):o}catch{return}}function fn(o){
let[t,n,e,...s]=o.split(",").map(c=>c.trim()?Number(c):Number.NaN);return Math.abs(t)<=85&&Math.abs(n)<=180&&e>=2&&e<=18&&
!s.length?[t,n,e]:null}function qt(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(an,{detail:o?hn(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function E(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}var vt=6,bt=4,un=2,kt=13;function D({count:o,sign:t=0}){let n=E(
o);return t?(o===1?kt:n+vt)+bt*(t-1)+1:n+un}function v(o){let t=D(o);return[o.x-t,o.y-t,2*t,2*t]}function it(o,t){o.count+=
t.count,o.counts=o.counts.map((n,e)=>n+(t.counts[e]??0))}function P(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+
t[3]&&t[1]<o[1]+o[3]}var dn=120,Qt=8,to=12;function no(o,t){let n=t.map(Ct);for(let e of o){let[s,r]=mn(Ct(e),n);e.x=s,e.y=r,n.push(Ct(e))}}function Ct(o){
return[o.x,o.y,D(o)]}function mn([o,t,n],e){let s=oo(o,t,n,e);if(!s)return[o,t];let r=Math.atan2(t-s[1],o-s[0])||-.9;for(let c=Qt;c<=
dn;c+=Qt)for(let i=0;i<to;i++){let a=i%2?1:-1,l=r+a*Math.ceil(i/2)*2*Math.PI/to,h=o+Math.cos(l)*c,f=t+Math.sin(l)*c;if(!oo(
h,f,n,e))return[h,f]}return[o,t]}function oo(o,t,n,e){for(let s of e){let r=s[0]-o,c=s[1]-t,i=s[2]+n;if(r*r+c*c<i*i)return s}
return null}var pn=Date.UTC(1980,0,1);function eo(o,t){let n=0,e=o.length;for(;n<e;){let s=n+e>>1;o[s]<t?n=s+1:e=s}return n}function so({
minute:o,last:t,lasting:n},[e,s]){let r=eo(o,e),c=[];for(let i=0;i<n.length&&n[i]<r;i++)t[n[i]]>=e&&c.push(n[i]);return{
earlier:c,low:r,high:eo(o,s)}}function C({earlier:o,low:t,high:n}){return o.length+n-t}function U({earlier:o,low:t},n){return n<
o.length?o[n]:t+n-o.length}function ct(o){return new Date(pn+Math.floor(o/1440)*1440*6e4)}function at(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function ro(o,[
t,n]){let e=ct(t),s=ct(Math.max(n-1,t));return e.getTime()===s.getTime()?o.format(e):o.formatRange(e,s)}function A(o,t,n){return[t*o.scale-o.left,n*o.scale-o.top]}function io(o,t){let n=Math.sin(o*Math.PI/180);return[256*(t+
180)/360,256*(.5-Math.log((1+n)/(1-n))/(4*Math.PI))]}function co(o){let t=o.getSize(),n=o.getPixelBounds().min;return{scale:2**
o.getZoom(),left:n.x,top:n.y,width:t.x,height:t.y}}var Nt=class{constructor(t,n,e){this.kinds=new Uint32Array(t*e),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(n*e),this.awayLast=new Int32Array(
n)}};function lo(o,t,n,e,s){let r=gn(n,e),c=new Nt(2*r.plane,o.names.length,s);xn(o,t,n,r,c,s);let i=wn(c,s),a=Lt(i.filter(
h=>ao(h,r))),l=Lt(i.filter(h=>!ao(h,r)));return no(l,a),{cells:[...a,...l],places:yn(o,n,c,s),grid:r}}function gn(o,t){let n=o.
left-Math.floor(o.left/t)*t,e=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+n)/t)+1,r=Math.ceil((o.height+e)/t)+1;return{
cell:t,offX:n,offY:e,columns:s,plane:s*r}}function H(o,t,n,e){let s=(t+o.offX)/o.cell|0,r=(n+o.offY)/o.cell|0;return s+o.
columns*r+(e?o.plane:0)}function ao(o,t){return o.cells[0]<t.plane}function xn(o,t,n,e,s,r){let{x:c,y:i,kind:a,place:l,sign:h}=o,
{scale:f,left:u,top:m,width:g,height:p}=n,{kinds:M,sumX:x,sumY:k,last:V,sign:q,away:Mt,awayLast:St}=s,N=C(t);for(let Ot=0;Ot<
N;Ot++){let O=U(t,Ot),Q=c[O]*f-u,tt=i[O]*f-m;if(Q<0||tt<0||Q>=g||tt>=p){Mt[l[O]*r+a[O]]++,St[l[O]]=O;continue}let I=H(e,
Q,tt,h[O]);M[I*r+a[O]]++,x[I]+=Q,k[I]+=tt,V[I]=O,h[O]<q[I]&&(q[I]=h[O])}}function wn({kinds:o,sumX:t,sumY:n,last:e,sign:s},r){
let c=[];for(let i=0;i<t.length;i++){let a=fo(o,i,r);if(!a)continue;let l=ho(o,i,r),[h,f]=[t[i]/a,n[i]/a];c.push({cells:[
i],x:h,y:f,count:a,counts:l,sign:s[i],last:e[i]})}return c}function yn(o,t,{away:n,awayLast:e},s){let r=[];for(let c=0;c<
e.length;c++){let i=fo(n,c,s);if(!i)continue;let[a,l]=A(t,o.x[e[c]],o.y[e[c]]);r.push({places:[c],cells:[],x:a,y:l,count:i,
counts:ho(n,c,s)})}return r}function ho(o,t,n){let e=[];for(let s=t*n;s<(t+1)*n;s++)e.push(o[s]);return e}function fo(o,t,n){
let e=0;for(let s=t*n;s<(t+1)*n;s++)e+=o[s];return e}function Lt(o){let t=[];for(let n of o.sort((e,s)=>s.count-e.count)){
let e=t.find(s=>An(s,n));e?Mn(e,n):t.push(n)}return t.length<o.length?Lt(t):t}function An(o,t){return Math.hypot(o.x-t.x,
o.y-t.y)<D(o)+D(t)}function Mn(o,t){it(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function uo(o,t,n){let e=s=>{let r=v(s);return K(r,t)&&!n.some(c=>P(c,r))};return{seen:o.filter(e),covered:o.filter(s=>!e(
s))}}function K([o,t,n,e],s){return o>=0&&t>=0&&o+n<=s.width&&t+e<=s.height}function mo(o,t,n,e,s){let r=new Map(o.flatMap(
i=>i.cells.map(a=>[a,i]))),c=new Map(o.map(i=>[i,new Map]));for(let i=o.length?C(n)-1:-1;i>=0;i--){let a=U(n,i),[l,h]=A(
e,t.x[a],t.y[a]);if(l<0||h<0||l>=e.width||h>=e.height)continue;let f=r.get(H(s,l,h,t.sign[a])),u=f&&c.get(f);u?.set(t.place[a],
(u.get(t.place[a])??0)+1)}return o.map(i=>{let a=[...c.get(i)??[]].sort((g,p)=>p[1]-g[1]).map(([g])=>g),{x:l,y:h,count:f,
counts:u,cells:m}=i;return{x:l,y:h,count:f,counts:u,cells:m,places:a}})}var Pt=10,po=30,Sn=4,On=26;function go({features:o}){return new Map(o.map(({properties:t,geometry:n})=>{let s=(n.type===
"Polygon"?[n.coordinates]:n.coordinates).flat().map(r=>Float64Array.from(r.flatMap(([c,i])=>io(i,c))));return[`country-${t.
iso.toLowerCase()}`,s]}))}function xo(o,t,n,e){let s=[],r=e+2*Sn;for(let c=Pt;c<=t.height-Pt;c+=Pt)for(let[i,a]of En(o,t,
c)){let l=a-i<r?1e6:0,h=l?[(i+a)/2]:Tn(i+r/2,a-r/2,n.x);s.push(...h.map(f=>({x:f,y:c,away:Math.hypot(f-n.x,c-n.y)+l})))}
return s.sort((c,i)=>c.away-i.away).map(({x:c,y:i})=>[c,i])}function Tn(o,t,n){let e=Math.min(Math.max(n,o),t),s=Array.from(
{length:1+Math.floor((t-o)/po)},(r,c)=>o+c*po);return[e,...s,t]}function En(o,{scale:t,left:n,top:e,width:s},r){let c=(r+
e)/t,i=[];for(let l of o)for(let h=0;h+3<l.length;h+=2){let[f,u]=[l[h+1],l[h+3]];f>c!=u>c&&i.push((l[h]+(c-f)/(u-f)*(l[h+
2]-l[h]))*t-n)}i.sort((l,h)=>l-h);let a=[];for(let l=0;l+1<i.length;l+=2){let[h,f]=[Math.max(i[l],0),Math.min(i[l+1],s)];
f-h>On&&a.push([h,f])}return a}var X=19,wo=2,yo=14,vn=1,Ao=7,bn=[0,1,-1,2,-2,3,-3,4,-4,5,-5,6,-6].map(o=>o*Math.PI/12);function J(o,t,n){let e=[...n.symbols.
map(v),...n.boxes],s=[],r=[];for(let c of o){let i=t.get(c.id),a=i||c.min_zoom<=n.zoom+.01?kn(c,n):null,l=a&&Cn(c,i,a,n,
e);l&&(e.push(l.box),s.push(l),i&&r.push({...i,box:[l.left,l.middle-8,l.box[2]-4,16]}))}return{placed:s,marks:r}}function kn(o,{
view:t,grounds:n}){let[e,s]=A(t,o.x,o.y);return n.has(o.id)?[e,s]:e<-40||s<0||e>t.width+40||s>t.height?null:[e,s]}function Cn(o,t,n,e,s){
let r=!R(o),c=r?e.symbols.find(x=>Math.hypot(x.x-n[0],x.y-n[1])<E(x.count)+6):void 0;if(r&&!t&&e.boxes.some(x=>P(x,[...n,
1,1])))return null;let i=t?t.steps.length*(X+wo):0,a=e.measure(o)+(t?3:0),l=c??{x:n[0],y:n[1],count:0},h=Mo(Nn(o,a+i,l,e),
a+i,e,s),f=h??(t&&Mo(So(o,i,l),i,e,s));if(!f)return null;let[u,m]=f,g=h?a:0,p=(t?.steps??[]).map((x,k)=>({left:u+g+k*(X+
wo),report:x})),M=c||!r?null:n;return{label:o,text:h?Rt(o):"",left:u,middle:m,dot:M,marks:p,box:Oo(u,m,g+i)}}function Mo(o,t,{
view:n},e){for(let s of o){let r=Oo(...s,t);if(K(r,n)&&!e.some(c=>P(c,r)))return s}return null}function*Nn(o,t,n,{view:e,
grounds:s}){if(!R(o))return yield*So(o,t,n);let{x:r,y:c}=n;yield[r-t/2,c];let i=s.get(o.id);if(i)for(let[a,l]of xo(i,e,n,
t))yield[a-t/2,l];for(let a=Ao;o.region&&a<=vn*e.scale;a+=Ao)for(let l of bn)yield[r+Math.cos(l)*a-t/2,c+Math.sin(l)*a]}
function So({anchor:o},t,n){let{x:e,y:s,count:r}=n,[,,c]=v(n),i=r?c/2+3:6,a={right:[e+i,s],left:[e-i-t,s],bottom:[e-t/2,
s+i+6],top:[e-t/2,s-i-6]};return[a[o]??a.top,...Object.values(a)]}function Oo(o,t,n){return[o-2,t-yo/2,n+4,yo]}function R({
country:o,region:t}){return o||t}function Rt({name:o,country:t}){return t?o.toUpperCase():o}var T='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function b(o,t,n,e,s){o.beginPath(),o.arc(t,
n,e,0,2*Math.PI),o.fillStyle=s,o.fill()}function W(o,t,n,e,{width:s,colour:r}){o.beginPath(),o.arc(t,n,e,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=r,o.stroke()}function F(o,t){o.beginPath(),t.forEach(([n,e],s)=>{s?o.lineTo(n,e):o.moveTo(n,e)}),
o.closePath()}function _(o,t,n,e){b(o,t,n+.8,e+2.2,"rgba(40,40,40,.10)"),b(o,t,n+.6,e+1,"rgba(40,40,40,.16)")}function It(o,t,n,e,s){
o.save(),o.setLineDash([3,3]);for(let r=0;r<s;r++)W(o,t,n,e+bt*r,{width:1.4,colour:Y});o.restore()}function lt(o,t,n,e,s,r){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,n,e),o.fillStyle=r,o.fillText(t,n,e)}function ht(o,t,n,e,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,n,e)}var Dt=new WeakMap;function To(){Dt=new WeakMap}function ft(o){return t=>{let n=Dt.get(t);return n===void 0&&(o.font=Eo(
t),n=o.measureText(Rt(t)).width,Dt.set(t,n)),n}}function Eo({country:o,region:t}){return o?`600 12px ${T}`:t?`italic 600\
 12px ${T}`:`11px ${T}`}function Z(o,t){for(let{label:n,text:e,left:s,middle:r,dot:c,marks:i}of t){c&&b(o,...c,1.8,Gt),e&&
(o.font=Eo(n),lt(o,e,s,r,"left",R(n)?Yt:$t));for(let a of i)Ln(o,a.left,r,a.report)}}function Ln(o,t,n,{party:e,firm:s}){
o.save(),o.beginPath(),o.roundRect(t+.5,n-6.5,X-1,13,3),o.fillStyle=s?Y:S,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=
1,o.strokeStyle=Y,o.stroke(),o.restore(),o.font=`600 10px ${T}`,ht(o,e,t+X/2,n+.5,s?S:st)}var vo="move viewreset resize zoomend",$=class{#t=null;#o;#n;#e;#r;#i=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
To(),this.schedule()};constructor(t,n,e){this.#o=t,this.#e=n,this.#r=e,this.#n=d.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(vo,this.schedule,this),this.#i.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(vo,this.schedule,this),this.#i.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#n.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#e()})}clear(){let t=co(this.#o),n=Math.min(window.
devicePixelRatio||1,this.#r),e=this.#n;d.DomUtil.setPosition(e,this.#o.containerPointToLayerPoint([0,0])),(e.width!==t.width*
n||e.height!==t.height*n)&&(e.width=t.width*n,e.height=t.height*n,e.style.width=`${t.width}px`,e.style.height=`${t.height}\
px`);let s=e.getContext("2d");return s.setTransform(n,0,0,n,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var bo=".leaflet-control, .held-legend";var B=class{boxes=[];#t;#o;#n=new ResizeObserver(()=>this.#e());constructor(t,n){this.#t=t,this.#o=n;for(let e of[t,...t.
querySelectorAll(bo)])this.#n.observe(e)}remove(){this.#n.disconnect()}#e(){let{left:t,top:n}=this.#t.getBoundingClientRect(),
e=[...this.#t.querySelectorAll(bo)].map(s=>s.getBoundingClientRect());this.boxes=e.filter(({width:s,height:r})=>s&&r).map(
({x:s,y:r,width:c,height:i})=>[s-t-3,r-n-3,c+6,i+6]),this.#o()}};function ut(o,t){let n=({x:s,y:r})=>Math.hypot(s-t.x,r-t.y);return o.filter(s=>Pn(s,t,n(s))).sort((s,r)=>n(s)-n(r))[0]??
null}function Pn(o,t,n){return"box"in o?Co(o.box,t,0,0):n<=Math.max(E(o.count)+3,12)}function ko(o,t){return o.find(({box:n})=>Co(
n,t,0,0))??null}function Co([o,t,n,e],{x:s,y:r},c,i){return s>=o-c&&s<=o+n+c&&r>=t-i&&r<=t+e+i}function No(o,t,n,e,s){let r=new Set(
"cells"in e?e.cells:[]),c=new Set("places"in e?e.places:[]),i=[],a=C(t);for(let l=0;l<a;l++){let h=U(t,l),[f,u]=A(n,o.x[h],
o.y[h]);(f>=0&&u>=0&&f<n.width&&u<n.height?r.has(H(s,f,u,o.sign[h])):c.has(o.place[h]))&&i.push(h)}return i}function Ut(o,t){
let n=new Map;for(let e of t)n.set(o.place[e],(n.get(o.place[e])??0)+1);return[...n].sort((e,s)=>s[1]-e[1]).map(([e])=>o.
names[e])}function Lo({minute:o,last:t},n){return n.filter(e=>t[e]>o[e]).map(e=>[o[e],t[e]+1])}var dt=class{#t=null;#o;#n;#e;constructor(t,{words:n,language:e}){this.#n=n,this.#e=at(e),this.#o=d.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,n,e){let s=ct(n-1),r=e?s.getTime():null;if(this.#t===
r||(this.#t=r,this.#o.hidden=r===null,r===null))return;let c=this.#n.held.replace("%(day)s",this.#e.format(s)),i=z(y("i",
"··","claim"),` ${this.#n.claimed}`);this.#o.replaceChildren(y("b",c),...Rn(t),i)}};function Rn(o){return[...new Map(o.
flatMap(n=>n.steps.map(e=>[e.party,e.name])))].sort().map(([n,e])=>z(y("i",n,"firm"),y("span",` ${e}`,"party")))}var In=3,mt=class{moving=!1;#t;#o;#n=null;#e=null;#r=!1;constructor(t,n){this.#t=t,this.#o=n,t.on("movestart",this.#i,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#i,this).off("moveend",this.#s,this)}lookAt(t){let n=this.#t;
this.#n=t,this.#r=!0,t?n.setView([t[0],t[1]],t[2],{animate:!1}):n.fitBounds(this.#o,{animate:!1}),this.#r=!1,this.#e={middle:n.
getCenter(),zoom:n.getZoom()}}get look(){let{lat:t,lng:n}=this.#t.getCenter();return[t,n,this.#t.getZoom()]}#i(){this.moving=
!0}#s(){this.moving=!1,this.#r||qt(this.#c()?this.#n:this.look)}#c(){let t=this.#t;if(this.#e?.zoom!==t.getZoom())return!1;
let n=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#e.middle).distanceTo(n)<In}};var Po=14,Ro=6,Wt=3,pt=class{#t=null;#o;constructor(t){this.#o=d.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,n,e,s){let r=this.#o;r.hidden=!1,this.#t!==t&&(this.#t=t,r.replaceChildren(
...n())),r.style.left=`${Math.min(e.x+Po,s.x-r.offsetWidth-Ro)}px`,r.style.top=`${Math.min(e.y+Po,s.y-r.offsetHeight-Ro)}\
px`}};function Io({name:o,steps:t}){return[y("b",o),...t.map(n=>y("span",n.text))]}function Do(o,{places:t,spells:n},{kinds:e,
words:s,language:r}){let c=t.length>Wt?` +${t.length-Wt}`:"",i=[y("b",t.slice(0,Wt).join(" · ")+c)];if(o.counts.forEach(
(l,h)=>{l&&i.push(Dn(e[h],l))}),n.length){let l=ro(at(r),n[0]),h=s.lasting.replace("%(count)s",String(n.length));i.push(
y("small",o.count===1?l:h))}let a="sign"in o?o.sign:0;return a&&i.push(y("small",a===1?s.district:s.region)),i}function Dn({
sign:o,colour:t,label:n},e){let s=y("i",o);return s.style.color=t,z(s,` ${n} `,y("em",String(e)))}var gt=class{#t;#o;#n;#e;#r=()=>this.#e.hide();constructor(t,n,e){this.#t=t,this.#o=n,this.#n=e,this.#e=new pt(t.getContainer()),
t.on("click",this.#i,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#r)}remove(){
this.#t.off("click",this.#i,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#r),this.#e.remove()}#i({containerPoint:t}){let n=this.#c(t);n?this.#n.open(n):this.#l(this.#a(t),t)}#s({containerPoint:t}){
let n=this.#c(t);this.#t.getContainer().style.cursor=n?"pointer":"",this.#l(n??this.#a(t),t)}#c(t){return ut(this.#n.scene()?.
symbols??[],t)}#a(t){return ko(this.#n.scene()?.marks??[],t)}#l(t,n){t?this.#e.show(t,()=>this.#h(t),n,this.#t.getSize()):
this.#e.hide()}#h(t){return"steps"in t?Io(t):Do(t,this.#n.describe(t),this.#o)}};var Un="CCM3";function Uo(o,t){let n=String.fromCharCode(...new Uint8Array(o,0,4));if(n!==Un)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(n)}`);let e=new DataView(o),s=e.getUint32(4,!0),r=e.getUint32(8,!0),{places:c,version:i}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,r))),a=12+r,l=m=>a+4*s*m,h=new Uint8Array(o,l(6),s);if(h.some(m=>m>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,l(2),s),u=new Uint32Array(o,l(3),s);
return{n:s,version:i,names:c,x:new Float32Array(o,l(0),s),y:new Float32Array(o,l(1),s),minute:f,last:u,lasting:Wn(f,u),row:new Uint32Array(
o,l(4),s),place:new Uint32Array(o,l(5),s),kind:h,sign:new Uint8Array(o,l(6)+s,s)}}function Wn(o,t){let n=[];for(let e=0;e<
o.length;e++)t[e]>o[e]&&n.push(e);return Uint32Array.from(n)}function j(o,t,n,[e,s,r,c],i){let[a,l]=A(t,e,s),[h,f]=A(t,r,c);if(Math.hypot(h-a,f-l)<4)return;let u=(a+h)/2+(f-l)*.16,m=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(u,m,h,f),o.globalAlpha=i,o.strokeStyle=n,o.stroke(),o.globalAlpha=
1}function xt(o,{x:t,y:n,count:e,counts:s},r,c){_(o,t,n,r+1.5),b(o,t,n,r+1.5,S);let i=-Math.PI/2;s.forEach((a,l)=>{if(!a)return;
let h=i+2*Math.PI*a/e;o.beginPath(),o.moveTo(t,n),o.arc(t,n,r,i,h),o.fillStyle=c[l].colour,o.fill(),i=h}),b(o,t,n,r*.58,
S),o.font=`600 ${r<13?10:12}px ${T}`,ht(o,Fn(e),t,n+.5,Ht)}function Fn(o){return o<1e3?String(o):`${(o/1e3).toFixed(o<1e4?
1:0)}k`}var Wo=`600 11px ${T}`;function Fo(o){return t=>(o.font=Wo,o.measureText(t).width)}function _o(o,t,n){let{x:e,y:s,radius:r,
name:c,onRight:i,towards:a,box:l}=t,[h,f]=[i?e-r-3:l[0],l[2]-6];o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(
h,s-r-3,f,2*r+6,r+3),o.fill(),xt(o,t,r,n),o.font=Wo,lt(o,c,i?e+r+5:e-r-5,s,i?"left":"right",st),_n(o,e,s,r,Math.atan2(a.
y-s,a.x-e))}function _n(o,t,n,e,s){F(o,[[t+Math.cos(s)*(e+9),n+Math.sin(s)*(e+9)],[t+Math.cos(s+.5)*(e+3.5),n+Math.sin(s+
.5)*(e+3.5)],[t+Math.cos(s-.5)*(e+3.5),n+Math.sin(s-.5)*(e+3.5)]]),o.fillStyle=zt,o.fill()}var $n={"●":(o,t,n,e)=>{o.beginPath(),o.arc(t,n,e,0,2*Math.PI)},"▲":(o,t,n,e)=>F(o,[[t,n-e*1.2],[t+e*1.15,n+e*.85],[
t-e*1.15,n+e*.85]]),"■":(o,t,n,e)=>F(o,[[t-e*.9,n-e*.9],[t+e*.9,n-e*.9],[t+e*.9,n+e*.9],[t-e*.9,n+e*.9]]),"◆":(o,t,n,e)=>F(
o,[[t,n-e*1.25],[t+e*1.25,n],[t,n+e*1.25],[t-e*1.25,n]])};function wt(o,t,n,e,s,{fill:r,edge:c,width:i}){o.fillStyle=r,o.
strokeStyle=c,o.lineWidth=i;let a=$n[t];if(!a)return Bn(o,t,n,e,s);a(o,n,e,s),o.fill(),o.stroke()}function Bn(o,t,n,e,s){
o.font=`600 ${Math.round(s*2.6)}px ${T}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,n,e),o.fillText(t,n,
e)}function $o(o,t){let n=new Map;for(let{id:e,name:s,steps:r}of o){let c=r.filter(f=>f.minute<t),i=c.findLastIndex(f=>f.firm),
a=c[i],l=c.slice(i+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&n.set(e,{name:s,steps:h})}
return n}function Bo(o,t,n){if(!n.size)return o;let e=new Set(o.map(c=>c.id)),s=t.filter(c=>!e.has(c.id)).map(({id:c,name:i,
x:a,y:l})=>({id:c,name:i,x:a,y:l,min_zoom:99,anchor:"right",country:!1,region:!1})),r=[...o,...s];return[...r.filter(c=>n.
has(c.id)),...r.filter(c=>!n.has(c.id))]}var w=25,zo={x:92,y:34},zn=170,Go=6,Gn=[0,36,72],Yn=Gn.flatMap(o=>Array.from({length:1+2*zn/Go},(t,n)=>({along:(n%2?1:-1)*
Math.ceil(n/2)*Go,row:o}))).sort((o,t)=>Math.abs(o.along)+2*o.row-Math.abs(t.along)-2*t.row),Hn=3,Kn=9;function Ho(o,t){
let n=Xn(o,t.view);for(;;){let{docks:e,homeless:s}=Jn(n,t);if(!s)return e;let[r]=n.filter(c=>c!==s).sort((c,i)=>Yo(c,s)-
Yo(i,s));if(!r)return[Zo(s,s.home,Xo(s,t.names,t.measure),!0)];n.splice(n.indexOf(s),1),Ko(r,s),n.sort((c,i)=>i.count-c.
count)}}function Xn(o,t){let n=[];for(let e of o.sort((s,r)=>r.count-s.count)){let s=jn(e,t),r=n.find(c=>Math.abs(c.home.
x-s.x)<zo.x&&Math.abs(c.home.y-s.y)<zo.y);r?Ko(r,e):n.push({...e,home:s})}return n}function Jn(o,t){let n=[],e=[...t.taken];
for(let s of o){let r=Zn(s,{...t,taken:e});if(!r)return{docks:n,homeless:s};n.push(r),e.push(r.box)}return{docks:n,homeless:null}}
function Zn(o,{view:t,taken:n,names:e,measure:s}){let r=Xo(o,e,s);for(let{along:c,row:i}of Yn){let a=Vn(o.home,c,i,t);for(let l of[
!0,!1]){let h=Jo(a,r,l);if(K(h,t)&&!n.some(f=>P(f,h)))return Zo(o,a,r,l)}}return null}function jn(o,{width:t,height:n}){
let[e,s]=[t/2,n/2],[r,c]=[o.x-e,o.y-s],i=Math.min((e-w)/Math.abs(r||1e-9),(s-w)/Math.abs(c||1e-9));return{x:e+r*i,y:s+c*
i}}function Vn({x:o,y:t},n,e,{width:s,height:r}){let[c,i]=[Math.max(s-2*w,1),Math.max(r-2*w,1)],[a,l]=[o-w,t-w],h=2*(c+i),
f=[c,c+i,2*c+i],m=(((l<=.01?a:a>=c-.01?f[0]+l:l>=i-.01?f[2]-a:h-l)+n)%h+h)%h;return m<f[0]?{x:w+m,y:w+e}:m<f[1]?{x:w+c-e,
y:w+m-f[0]}:m<f[2]?{x:w+f[2]-m,y:w+i-e}:{x:w+e,y:w+h-m}}function Yo(o,t){return Math.hypot(o.home.x-t.home.x,o.home.y-t.
home.y)}function Ko(o,t){it(o,t),o.places.push(...t.places),o.cells.push(...t.cells)}function Xo({count:o,places:t},n,e){
let s=qn(t,n);return{name:s,radius:Math.min(8+1.6*Math.log(o),15),width:e(s)+6}}function Jo({x:o,y:t},{radius:n,width:e},s){
let[r,c]=[n+Kn,n+e+Hn+2];return[o-(s?r:c),t-r,r+c,2*r]}function Zo({x:o,y:t,count:n,counts:e,places:s,cells:r},c,i,a){let{
name:l,radius:h}=i,f=Jo(c,i,a);return{...c,towards:{x:o,y:t},count:n,counts:e,places:s,cells:r,name:l,radius:h,onRight:a,
box:f}}function qn(o,t){let n=new Set(o).size,e=t[o[0]];return n>1?`${e} +${n-1}`:e}var Qn=46;function jo(o,t,n,e,{points:s,labels:r,towns:c,kinds:i,fixtures:a,grounds:l}){let h=$o(c,e.window[1]),f=s&&te(
s,e,t,i.length,a),u=f?.seen??[],m={view:t,zoom:n,symbols:u,boxes:a,grounds:l,measure:ft(o)},[g,p]=[r.filter(R),r.filter(
N=>!R(N))],M=J(g,h,m).placed,x=[...a,...M.map(({box:N})=>N)],k=f&&s&&oe(o,t,s,f,x),V=k?.indicators??[],q=[...x,...V.map(
({box:N})=>N)],{placed:Mt,marks:St}=J(Bo(p,c,h),h,{...m,boxes:q});return{view:t,events:k,symbols:[...u,...V],placed:[...M,
...Mt],marks:St,anyMarked:h.size>0}}function te(o,{window:t},n,e,s){let r=so(o,t),{cells:c,places:i,grid:a}=lo(o,r,n,Qn,
e);return{shown:r,grid:a,places:i,...uo(c,n,s)}}function oe(o,t,n,{shown:e,grid:s,places:r,seen:c,covered:i},a){let l=[...r,
...mo(i,n,e,t,s)],h=[...a,...c.map(v)],f=Ho(l,{view:t,taken:h,names:n.names,measure:Fo(o)});return{shown:e,grid:s,cells:c,
indicators:f}}function Vo(o,{view:t,events:n,placed:e},s,{points:r,arcs:c,kinds:i}){if(!n||!r)return Z(o,e);ne(o,t,s,c,i),
Z(o,e);for(let a of n.cells)a.count===1?se(o,a,i[r.kind[a.last]]):ee(o,a,i);for(let a of n.indicators)_o(o,a,i);re(o,t,s,
n.cells,i)}function ne(o,t,{window:n},e,s){let[r,c]=n;o.lineWidth=1.1;for(let[i,a,l,...h]of e)a>=r&&i<c&&j(o,t,s[l].colour,
h,.4)}function ee(o,t,n){let e=E(t.count);xt(o,t,e,n),It(o,t.x,t.y,e+vt,t.sign)}function se(o,{x:t,y:n,sign:e},s){It(o,t,
n,kt,e),_(o,t,n,6.5);let r=e?{fill:S,edge:s.colour,width:2.5}:{fill:s.colour,edge:S,width:1.5};wt(o,s.sign,t,n,7,r)}function re(o,t,{
selected:n},e,s){if(!n)return;o.lineWidth=2.2;for(let l of n.arcs)j(o,t,s[n.kind].colour,l,.95);let[r,c]=A(t,...n.at),i=e.
find(l=>Math.hypot(l.x-r,l.y-c)<E(l.count)+6),a={width:2.5,colour:G};i?W(o,i.x,i.y,E(i.count)+5,a):W(o,r,c,13,a)}function qo(o,t,{points:n,kinds:e,arcs:s,fixtures:r},{progress:c,source:i,drawn:a,look:l,moving:h}){let[f,u,m]=l;return{
settled:c==="ready"&&i===t?.source&&!a.waits&&a.times>0,loading:c,version:{told:t?.version??null,shown:n?.version??null},
source:{told:t?.source??null,shown:i},window:t?.window??[0,0],drawn:a,view:{lat:f,lng:u,zoom:m,moving:h},selected:t?.selected?
{kind:e[t.selected.kind].code}:null,symbols:n&&o?o.symbols.map((p,M)=>ie(p,M,n,e)):[],labels:(o?.placed??[]).filter(({text:p})=>p).
map(({label:p,box:M})=>({name:p.name,box:M})),fixtures:r,marks:(o?.marks??[]).map(({name:p,steps:M,box:x})=>({name:p,reports:M.
map(({text:k})=>k),box:x})),arcs:s.length}}function ie(o,t,n,e){let{x:s,y:r,count:c,counts:i}=o,a="box"in o,l=a?o.places[0]:
n.place[o.last],h=a?o.box:v(o),f=i.flatMap((u,m)=>u?[[e[m].code,u]]:[]);return{number:t,x:s,y:r,count:c,kinds:Object.fromEntries(
f),place:n.names[l],offscreen:a,box:h}}var ce=2e3,ae=2,yt=class extends d.Layer{#t=null;#o;#n=null;#e={times:0,milliseconds:0,window:null,events:0};#r=0;#i;#s;constructor(t,n){
super(),this.#i=n,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:n.kinds,fixtures:[],grounds:new Map};let e=async s=>Uo(
await s.arrayBuffer(),n.kinds.length);this.#s={map:t,canvas:new $(t,()=>this.#h(),ae),pointer:new gt(t,n,{scene:()=>this.#n,
describe:s=>this.#m(s),open:s=>this.#f(s)}),legend:new dt(t.getContainer(),n),fixtures:new B(t.getContainer(),()=>this.#s.
canvas.schedule()),outlook:new mt(t,n.home),points:new et(e,(s,r)=>this.#c(s,r))}}onAdd(){return le(this.#s.map.getContainer()),
this.#l(this.#i.labels,t=>{this.#o.labels=t}),this.#l(this.#i.countries,t=>{this.#o.grounds=go(t)}),this}onRemove(){let{
canvas:t,pointer:n,legend:e,fixtures:s,outlook:r,points:c}=this.#s;c.stop();for(let i of[t,n,e,s,r])i.remove();return this}update(t){
let{map:n,points:e,outlook:s}=this.#s,r=this.#t;this.#t=t,n.getContainer().setAttribute("aria-label",t.sentence),t.source!==
r?.source&&e.load(t.source),t.arcsSource!==r?.arcsSource&&this.#a("arcs","arcsSource"),t.heldSource!==r?.heldSource&&this.#a(
"towns","heldSource"),r||s.lookAt(Et()??t.view),this.fire("told",t),this.#h()}lookAsTold(){this.#s.outlook.lookAt(Et()??
null)}setWindow(t){this.#t&&(this.#t={...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??
[0,0]}tell(t){let e={type:"Feature",geometry:null,properties:{...t,click:++this.#r,version:this.#t?.version}};this.fire(
"click",{latlng:this.#s.map.getCenter(),layer:{toGeoJSON:()=>e}})}snapshot(){let{canvas:t,points:n,outlook:e}=this.#s,{times:s,
milliseconds:r,window:c,events:i}=this.#e;return qo(this.#n,this.#t,this.#o,{progress:n.progress,source:n.source,drawn:{
times:s,milliseconds:r,window:c,events:i,waits:t.waits},look:e.look,moving:e.moving})}symbolAt(t){let n=this.#n?.symbols??
[],e=ut(n,t);return e&&n.indexOf(e)}eventsAt(t){let{points:n}=this.#o,e=this.#n?.symbols[t];if(!n||!e)return{rows:[],places:[]};
let s=this.#d(n,e);return{rows:s.map(r=>n.row[r]),places:Ut(n,s)}}#c(t,n){let{classList:e}=this.#s.map.getContainer();e.
toggle("loading",n==="loading"),n!=="loading"&&e.toggle("failed",n==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#a(t,n){
let e=this.#t?.[n];this.#o[t]=[],e&&this.#l(e,s=>{this.#t?.[n]===e&&(this.#o[t]=s)})}#l(t,n){L(t).then(e=>{n(e),this.#s.
canvas.schedule()}).catch(e=>console.error("could not load",e))}#h(){let t=this.#t;if(!t)return;let n=performance.now(),
{map:e,canvas:s,legend:r,fixtures:c}=this.#s;this.#o.fixtures=c.boxes;let{pen:i,view:a}=s.clear(),l=jo(i,a,e.getZoom(),t,
this.#o);r.tell(this.#o.towns,t.window[1],l.anyMarked),Vo(i,l,t,this.#o),this.#n=l,this.#e.milliseconds=performance.now()-
n,this.#e.times++,this.#e.window=t.window,this.#e.events=l.events?C(l.events.shown):0,this.fire("drawn")}#f(t){let{points:n}=this.#o;
if(!n||!this.#t)return;if(n.version!==this.#t.version)return this.#u(this.#t.source);let e=this.#d(n,t);this.tell({rows:e.
slice(0,ce).map(s=>n.row[s]),total:e.length})}#u(t){let{points:n}=this.#s;n.progress!=="loading"&&n.load(t),this.tell({reload:!0})}#m(t){
let{points:n}=this.#o;if(!n)return{places:[],spells:[]};let e=this.#d(n,t);return{places:Ut(n,e),spells:Lo(n,e)}}#d(t,n){
let{events:e,view:s}=this.#n;return e?No(t,e.shown,s,n,e.grid):[]}};function le(o){let t=o.focus.bind(o);o.focus=()=>t({
preventScroll:!0})}var Qo={color:G,weight:1.6,fillColor:G,fillOpacity:.07,interactive:!1},Ft={...Qo,dashArray:"5 5"},he={scale:1,left:0,top:0,
width:0,height:0},At=class extends d.Layer{#t=null;#o=[];#n=0;#e;#r;#i;#s;#c=d.layerGroup();constructor(t,n){super(),this.#e=
n,this.#r=t,this.#i=new $(t,()=>this.#f(),Number.POSITIVE_INFINITY),this.#s=new B(t.getContainer(),()=>this.#i.schedule())}onAdd(){
return d.Browser.mobile&&this.#r.dragging.disable(),this.#c.addTo(this.#r),this.#r.on("resize",this.#h,this),L(this.#e.labels).
then(t=>{this.#o=t,this.#i.schedule()}).catch(t=>console.error("could not load",t)),this}onRemove(){return this.#r.off("\
resize",this.#h,this),this.#i.remove(),this.#s.remove(),this.#c.remove(),this}update(t){this.#t=t,this.#r.getContainer().
setAttribute("aria-label",t.sentence),this.#h(),this.#c.clearLayers(),t.country?this.#l(t):t.radius&&this.#a(t,t.exact?Qo:
Ft),this.#i.schedule()}snapshot(){let t=this.#t;return{draws:this.#n,kind:t?this.#e.kinds[t.kind].code:null,sentence:t?.
sentence??""}}#a({lat:t,lon:n,radius:e},s){d.circle([t,n],{...s,radius:e*1e3}).addTo(this.#c)}async#l(t){try{let n=await L(
this.#e.countries);if(this.#t!==t)return;if(n.features=n.features.filter(({properties:s})=>s.iso===t.country),!n.features.
length)return this.#a(t,Ft);let e=d.geoJSON(n,{interactive:!1,style:()=>Ft}).addTo(this.#c);this.#r.fitBounds(e.getBounds(),
{animate:!1})}catch(n){console.error("could not load",n)}}#h(){let t=this.#t?.bounds;t&&this.#r.fitBounds(t,{animate:!1,
maxZoom:9.5,padding:[14,14]})}#f(){if(!this.#t)return;let{pen:t,view:n}=this.#i.clear();this.#u(t,n,this.#t),this.#n++}#u(t,n,{
lat:e,lon:s,kind:r,speakerLocation:c}){let{sign:i,colour:a}=this.#e.kinds[r],l=this.#r,{x:h,y:f}=l.latLngToContainerPoint(
[e,s]),u={x:h,y:f,count:1,counts:[]},m=ft(t),g={view:n,zoom:l.getZoom(),symbols:[u],boxes:this.#s.boxes,grounds:new Map,
measure:m},{placed:p}=J(this.#o,new Map,g);Z(t,p),c&&fe(t,l.latLngToContainerPoint(c),{x:h,y:f},a),_(t,h,f,8),wt(t,i,h,f,
7,{fill:a,edge:S,width:2})}};function fe(o,t,n,e){o.lineWidth=2,j(o,he,e,[t.x,t.y,n.x,n.y],.9),b(o,t.x,t.y,5,S),W(o,t.x,
t.y,4,{width:2,colour:e})}var ue={layer:null,location:null,openEvents(o,t,n){Tt(o,t),this.layer=new yt(o,n).addTo(o)},openLocation(o,t,n){Tt(o,t),
this.location=new At(o,n).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
ue);})();
