/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function K(...o){let t=document.
createElement("span");return t.append(...o),t}function Jt(o,t){o.setAttribute("aria-label",t),o.title=t}var ye=Reflect.get(globalThis,"L"),m=ye;var it=class extends m.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=m.DomUtil.
create("div","leaflet-bar"),n=m.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),Jt(
n,this.#t),m.DomEvent.disableClickPropagation(e),m.DomEvent.on(n,"click",s=>{m.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
ct=class extends m.Control{#t;#o;#e;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#e=m.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=m.DomUtil.create("label","til\
e-switch"),n=m.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
m.DomEvent.disableClickPropagation(e),m.DomEvent.on(n,"change",()=>{let[s,r]=n.checked?[this.#o,this.#e]:[this.#e,this.#o];
s.remove(),r.addTo(t)}),e}};var at=class{progress="nothing";source=null;#t=null;#o;#e;constructor(t,e){this.#o=t,this.#e=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#n("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#e(e,t)}};async function N(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Zt="#6d7178",P="#24476b",Vt="#f1efea",w="#ffffff",lt="#4a4f57",X="#5d626a",qt="#6b7078",Qt="#8a8f96",to="#736d5f",j="\
#2b2b2b",oo="#fbfaf7",eo="#d9d5cb",no="#8d897f",so="#b9cfdd",ro="#cfe0ea";var Ae="--primary-color";function io(o){new MutationObserver(()=>{let e=[...o.querySelectorAll("style")].filter(n=>n.textContent?.
includes(Ae));for(let n of e.slice(0,-1))n.remove()}).observe(o,{childList:!0})}var Me=new Set(["AM","AZ","GE"]),be={color:eo,weight:.8,fill:!1},Ee={color:so,weight:.6,fillOpacity:1,fillColor:ro},Oe={
color:no,weight:1.2,fill:!1};function It(o,t){io(document.head);let e=m.layerGroup().addTo(o);Se(o,e,t).catch(n=>console.
error("could not load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),
m.control.scale({position:"bottomright"}).addTo(o),new it(t.words.home,t.home).addTo(o),t.tiles&&new ct(t.words,t.tiles,
e).addTo(o)}async function Se(o,t,e){let n=co(o,"land",150),s=co(o,"lines",250),r=ht(e.countries,n,Te).then(l=>l.addTo(o)),
[i,c,a]=await Promise.all([ht(e.districts,s,()=>be),ht(e.water,s,()=>Ee),ht(e.borders,s,()=>Oe),r]);i.addTo(o),t.addLayer(
c),a.addTo(o)}function co(o,t,e){let{style:n}=o.createPane(t);return n.zIndex=String(e),n.pointerEvents="none",m.canvas(
{pane:t,padding:.6})}async function ht(o,t,e){let n=await N(o),s=t.options.pane??"overlayPane",r={interactive:!1,renderer:t,
pane:s,style:e};return m.geoJSON(n,r)}function Te(o){let t=Me.has(o?.properties.iso)?oo:Vt;return{color:t,weight:.5,fillOpacity:1,
fillColor:t}}var ke="conflictmap:look",ve="conflictMapLook";function Le([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function Rt(){try{let o=Reflect.get(window.parent,ve);return typeof o=="string"?Ce(o):o}catch{return}}function Ce(o){
let[t,e,n,...s]=o.split(",").map(i=>i.trim()?Number(i):Number.NaN);return Math.abs(t)<=85&&Math.abs(e)<=180&&n>=2&&n<=18&&
!s.length?[t,e,n]:null}function ao(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(ke,{detail:o?Le(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function lo(o){let[t,e,n]=[1,3,5].map(s=>{let r=Number.parseInt(o.slice(s,s+2),16)/255;return r<=.04045?r/12.92:((r+.055)/
1.055)**2.4});return .2126*t+.7152*e+.0722*n}function ho(o,t){let[e,n]=[lo(o),lo(t)].sort((s,r)=>s-r);return(n+.05)/(e+.05)}
var fo=new Map;function uo(o){let t=fo.get(o)??(ho(w,o)>=ho(j,o)?w:j);return fo.set(o,t),t}function T(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}var Dt=6,Wt=4,Ne=2,Ut=13;function O({count:o,sign:t=0}){let e=T(
o);return t?(o===1?Ut:e+Dt)+Wt*(t-1)+1:e+Ne}function k(o){let t=O(o);return[o.x-t,o.y-t,2*t,2*t]}function ft(o,t){o.count+=
t.count,o.counts=o.counts.map((e,n)=>e+(t.counts[n]??0))}function I(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+
t[3]&&t[1]<o[1]+o[3]}var E='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function L(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function F(o,t,e,n,{width:s,colour:r}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=r,o.stroke()}function $(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function _(o,t,e,n){L(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),L(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function Ft(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let r=0;r<s;r++)F(o,t,e,n+Wt*r,{width:1.4,colour:X});o.restore()}function ut(o,t,e,n,s,r){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=r,o.fillText(t,e,n)}function dt(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var Pe={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>$(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>$(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>$(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function J(o,t,e,n,s,{fill:r,edge:i,width:c}){o.fillStyle=r,o.
strokeStyle=i,o.lineWidth=c;let a=Pe[t];if(!a)return Ie(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function mt(o,{sign:t,
colour:e,edge:n},s,r,i,c){J(o,t,s,r,i,{fill:w,edge:w,width:4}),J(o,t,s,r,i,{fill:e,edge:n,width:1.2}),c&&J(o,t,s,r+(t===
"▲"?.6:0),i*.5,{fill:w,edge:n,width:1})}function Ie(o,t,e,n,s){o.font=`600 ${Math.round(s*2.6)}px ${E}`,o.textAlign="c\
enter",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,n)}var mo=13,Re=.29,De=2.1,We=-Math.PI/2;function pt(o,{x:t,y:e,count:n,counts:s},r,i){_(o,t,e,r+1.5),L(o,t,e,r+1.5,w);let c=Ue(
s,n,i);for(let a of c)Fe(o,t,e,r,a);if(c.length>1)for(let{from:a}of c)$e(o,t,e,r,a);for(let a of c)_e(o,t,e,r,a);o.font=
`600 ${r<mo?10:12}px ${E}`,dt(o,ze(n),t,e+.5,j)}function z(o){return o*(o<mo?.62:.54)}function Ue(o,t,e){let n=We;return o.
flatMap((s,r)=>{let i=n;return n+=2*Math.PI*s/t,s?[{kind:e[r],from:i,to:n}]:[]})}function Fe(o,t,e,n,{kind:s,from:r,to:i}){
o.beginPath(),o.arc(t,e,n,r,i),o.arc(t,e,z(n),i,r,!0),o.fillStyle=s.colour,o.fill(),o.lineWidth=1,o.strokeStyle=s.edge;for(let c of[
n,z(n)])o.beginPath(),o.arc(t,e,c,r,i),o.stroke()}function $e(o,t,e,n,s){let[r,i]=[Math.cos(s),Math.sin(s)];o.beginPath(),
o.moveTo(t+r*(z(n)-.5),e+i*(z(n)-.5)),o.lineTo(t+r*(n+1),e+i*(n+1)),o.lineWidth=1.2,o.strokeStyle=w,o.stroke()}function _e(o,t,e,n,{
kind:s,from:r,to:i}){let c=(n-z(n))*Re,a=(n+z(n))/2;if(c<De||(i-r)*a<3.5*c)return;let[l,h]=[(r+i)/2,uo(s.colour)],f={fill:h,
edge:h,width:.2};J(o,s.sign,t+Math.cos(l)*a,e+Math.sin(l)*a,c,f)}function ze(o){return o<1e3?String(o):`${(o/1e3).toFixed(
o<1e4?1:0)}k`}var po=`600 11px ${E}`,Z=new Map,Be=2e3;function go(){Z.clear()}function xo(o){return Z.size>Be&&Z.clear(),t=>{let e=Z.get(
t);if(e!==void 0)return e;o.font=po;let{width:n}=o.measureText(t);return Z.set(t,n),n}}function wo(o,t,e){let{x:n,y:s,radius:r,
name:i,onRight:c,towards:a,box:l}=t,[h,f]=[c?n-r-3:l[0],l[2]-6];o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(
h,s-r-3,f,2*r+6,r+3),o.fill(),pt(o,t,r,e),o.font=po,ut(o,i,c?n+r+5:n-r-5,s,c?"left":"right",lt),Ge(o,n,s,r,Math.atan2(a.
y-s,a.x-n))}function Ge(o,t,e,n,s){$(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+
.5)*(n+3.5)],[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=qt,o.fill()}var Ye=120,yo=8,Ao=12;function bo(o,t){let e=t.map($t);for(let n of o){let[s,r]=He($t(n),e);n.x=s,n.y=r,e.push($t(n))}}function $t(o){
return[o.x,o.y,O(o)]}function He([o,t,e],n){let s=Mo(o,t,e,n);if(!s)return[o,t];let r=Math.atan2(t-s[1],o-s[0])||-.9;for(let i=yo;i<=
Ye;i+=yo)for(let c=0;c<Ao;c++){let a=c%2?1:-1,l=r+a*Math.ceil(c/2)*2*Math.PI/Ao,h=o+Math.cos(l)*i,f=t+Math.sin(l)*i;if(!Mo(
h,f,e,n))return[h,f]}return[o,t]}function Mo(o,t,e,n){for(let s of n){let r=s[0]-o,i=s[1]-t,c=s[2]+e;if(r*r+i*i<c*c)return s}
return null}var Ke=Date.UTC(1980,0,1);function Eo(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function Oo({
minute:o,last:t,lasting:e},[n,s]){let r=Eo(o,n),i=[];for(let c=0;c<e.length&&e[c]<r;c++)t[e[c]]>=n&&i.push(e[c]);return{
earlier:i,low:r,high:Eo(o,s)}}function R({earlier:o,low:t,high:e}){return o.length+e-t}function V({earlier:o,low:t},e){return e<
o.length?o[e]:t+e-o.length}function gt(o){return new Date(Ke+Math.floor(o/1440)*1440*6e4)}function xt(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function So(o,[
t,e]){let n=gt(t),s=gt(Math.max(e-1,t));return n.getTime()===s.getTime()?o.format(n):o.formatRange(n,s)}function M(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function To(o,t){let e=Math.sin(o*Math.PI/180);return[256*(t+
180)/360,256*(.5-Math.log((1+e)/(1-e))/(4*Math.PI))]}function ko(o){let t=o.getSize(),e=o.getPixelBounds().min;return{scale:2**
o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var _t=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function Lo(o,t,e,n,s){let r=Xe(e,n),i=new _t(2*r.plane,o.names.length,s);je(o,t,e,r,i,s);let c=Je(i,s),a=zt(c.filter(
h=>vo(h,r))),l=zt(c.filter(h=>!vo(h,r)));return bo(l,a),{cells:[...a,...l],places:Ze(o,e,i,s),grid:r}}function Xe(o,t){let e=o.
left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,r=Math.ceil((o.height+n)/t)+1;return{
cell:t,offX:e,offY:n,columns:s,plane:s*r}}function wt(o,t,e,n){let s=(t+o.offX)/o.cell|0,r=(e+o.offY)/o.cell|0;return s+
o.columns*r+(n?o.plane:0)}function vo(o,t){return o.cells[0]<t.plane}function je(o,t,e,n,s,r){let{x:i,y:c,kind:a,place:l,
sign:h}=o,{scale:f,left:u,top:d,width:p,height:S}=e,{kinds:y,sumX:g,sumY:v,last:W,sign:nt,away:Ct,awayLast:Nt}=s,C=R(t);
for(let Pt=0;Pt<C;Pt++){let b=V(t,Pt),st=i[b]*f-u,rt=c[b]*f-d;if(st<0||rt<0||st>=p||rt>=S){Ct[l[b]*r+a[b]]++,Nt[l[b]]=b;
continue}let U=wt(n,st,rt,h[b]);y[U*r+a[b]]++,g[U]+=st,v[U]+=rt,W[U]=b,h[b]<nt[U]&&(nt[U]=h[b])}}function Je({kinds:o,sumX:t,
sumY:e,last:n,sign:s},r){let i=[];for(let c=0;c<t.length;c++){let a=No(o,c,r);if(!a)continue;let l=Co(o,c,r),[h,f]=[t[c]/
a,e[c]/a];i.push({cells:[c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return i}function Ze(o,t,{away:e,awayLast:n},s){
let r=[];for(let i=0;i<n.length;i++){let c=No(e,i,s);if(!c)continue;let[a,l]=M(t,o.x[n[i]],o.y[n[i]]);r.push({places:[i],
cells:[],x:a,y:l,count:c,counts:Co(e,i,s)})}return r}function Co(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);
return n}function No(o,t,e){let n=0;for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function zt(o){let t=[];for(let e of o.
sort((n,s)=>s.count-n.count)){let n=t.find(s=>Ve(s,e));n?qe(n,e):t.push(e)}return t.length<o.length?zt(t):t}function Ve(o,t){
return Math.hypot(o.x-t.x,o.y-t.y)<O(o)+O(t)}function qe(o,t){ft(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.
sign)}function yt(o,t){let e=({x:s,y:r})=>Math.hypot(s-t.x,r-t.y);return o.filter(s=>Qe(s,t,e(s))).sort((s,r)=>e(s)-e(r))[0]??
null}function Qe(o,t,e){return"box"in o?Io(o.box,t,0,0):e<=Math.max(T(o.count)+3,12)}function Po(o,t){return o.find(({box:e})=>Io(
e,t,0,0))??null}function Io([o,t,e,n],{x:s,y:r},i,c){return s>=o-i&&s<=o+e+i&&r>=t-c&&r<=t+n+c}function Ro(o,t,e,n,s){let r=new Set(
"cells"in n?n.cells:[]),i=new Set("places"in n?n.places:[]),c=[],a=R(t);for(let l=0;l<a;l++){let h=V(t,l),[f,u]=M(e,o.x[h],
o.y[h]);(f>=0&&u>=0&&f<e.width&&u<e.height?r.has(wt(s,f,u,o.sign[h])):i.has(o.place[h]))&&c.push(h)}return c}function At(o,t,e,n,s){
let r=new Map(n.flatMap(({cells:a},l)=>a.map(h=>[h,l]))),i=new Map(n.flatMap(({places:a=[]},l)=>a.map(h=>[h,l]))),c=n.map(
()=>new Map);for(let a=n.length?R(t)-1:-1;a>=0;a--){let l=V(t,a),[h,f]=M(e,o.x[l],o.y[l]),u=h>=0&&f>=0&&h<e.width&&f<e.height,
d=o.place[l],p=u?r.get(wt(s,h,f,o.sign[l])):i.get(d);p!==void 0&&c[p].set(d,(c[p].get(d)??0)+1)}return c.map(a=>[...a].sort(
(l,h)=>h[1]-l[1]).map(([l])=>l))}function Bt(o,t){let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);
return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.names[n])}function Do({minute:o,last:t},e){return e.filter(n=>t[n]>o[n]).
map(n=>[o[n],t[n]+1])}function Wo(o,t,e){let n=s=>{let r=k(s);return q(r,t)&&!e.some(i=>I(i,r))};return{seen:o.filter(n),covered:o.filter(s=>!n(
s))}}function q([o,t,e,n],s){return o>=0&&t>=0&&o+e<=s.width&&t+n<=s.height}function Uo(o,t,e,n,s){let r=At(t,e,n,o,s);return o.
map(({x:i,y:c,count:a,counts:l,cells:h},f)=>({x:i,y:c,count:a,counts:l,cells:h,places:r[f]}))}var Fo=16,$o=48,tn=4,on=26;function _o({features:o}){return new Map(o.map(({properties:t,geometry:e})=>{let s=(e.type===
"Polygon"?[e.coordinates]:e.coordinates).flat().map(r=>en(r.flatMap(([i,c])=>To(c,i))));return[`country-${t.iso.toLowerCase()}`,
s]}))}function en(o){let[t,e]=[0,1].map(r=>o.filter((i,c)=>c%2===r)),[n,s]=[Math.min(...t),Math.max(...t)];return{corners:Float64Array.
from(o),west:n,east:s,north:Math.min(...e),south:Math.max(...e)}}function zo(o,t,e,n){let s=[],r=n+2*tn,[i,c]=[(t.left+t.
width)/t.scale,(t.top+t.height)/t.scale],a=o.filter(h=>h.west<i&&h.east>t.left/t.scale&&h.north<c);if(!a.length)return[];
let l=Array.from({length:Math.floor(t.height/Fo)},(h,f)=>(f+.5)*Fo);for(let h of e.y>0&&e.y<t.height?[e.y,...l]:l)for(let[
f,u]of sn(a,t,h)){let d=u-f<r?1e6:0,p=d?[(f+u)/2]:nn(f+r/2,u-r/2,e.x);s.push(...p.map(S=>({x:S,y:h,away:Math.hypot(S-e.x,
h-e.y)+d})))}return s.sort((h,f)=>h.away-f.away).map(({x:h,y:f})=>[h,f])}function nn(o,t,e){let n=Math.min(Math.max(e,o),
t),s=Array.from({length:1+Math.floor((t-o)/$o)},(r,i)=>o+i*$o);return[n,...s,t]}function sn(o,{scale:t,left:e,top:n,width:s},r){
let i=(r+n)/t,c=[];for(let{corners:l,north:h,south:f}of o)if(!(h>i||f<i))for(let u=0;u+3<l.length;u+=2){let d=l[u+1],p=l[u+
3];d>i!=p>i&&c.push((l[u]+(i-d)/(p-d)*(l[u+2]-l[u]))*t-e)}c.sort((l,h)=>l-h);let a=[];for(let l=0;l+1<c.length;l+=2){let[
h,f]=[Math.max(c[l],0),Math.min(c[l+1],s)];f-h>on&&a.push([h,f])}return a}var Q=19,Bo=2,Go=14,rn=1,Yo=7,cn=[0,1,-1,2,-2,3,-3,4,-4,5,-5,6,-6].map(o=>o*Math.PI/12);function tt(o,t,e){let n=[...e.symbols.
map(k),...e.boxes],s=[],r=[];for(let i of o){let c=t.get(i.id),a=c||i.min_zoom<=e.zoom+.01?an(i,e):null,l=a&&ln(i,c,a,e,
n);l&&(n.push(l.box),s.push(l),c&&r.push({...c,box:[l.left,l.middle-8,l.box[2]-4,16]}))}return{placed:s,marks:r}}function an(o,{
view:t,grounds:e}){let[n,s]=M(t,o.x,o.y);return e.has(o.id)?[n,s]:n<-40||s<0||n>t.width+40||s>t.height?null:[n,s]}function ln(o,t,e,n,s){
let r=!D(o),i=r?n.symbols.find(g=>Math.hypot(g.x-e[0],g.y-e[1])<T(g.count)+6):void 0;if(r&&!t&&n.boxes.some(g=>I(g,[...e,
1,1])))return null;let c=t?t.steps.length*(Q+Bo):0,a=n.measure(o)+(t?3:0),l=i??{x:e[0],y:e[1],count:0},h=Ho(hn(o,a+c,l,n),
a+c,n,s),f=h??(t&&Ho(Ko(o,c,l),c,n,s));if(!f)return null;let[u,d]=f,p=h?a:0,S=(t?.steps??[]).map((g,v)=>({left:u+p+v*(Q+
Bo),report:g})),y=i||!r?null:e;return{label:o,text:h?Gt(o):"",left:u,middle:d,dot:y,marks:S,box:Xo(u,d,p+c)}}function Ho(o,t,{
view:e},n){for(let s of o){let r=Xo(...s,t);if(q(r,e)&&!n.some(i=>I(i,r)))return s}return null}function*hn(o,t,e,{view:n,
grounds:s}){if(!D(o))return yield*Ko(o,t,e);let{x:r,y:i}=e;yield[r-t/2,i];let c=s.get(o.id);if(c)for(let[a,l]of zo(c,n,e,
t))yield[a-t/2,l];for(let a=Yo;o.region&&a<=rn*n.scale;a+=Yo)for(let l of cn)yield[r+Math.cos(l)*a-t/2,i+Math.sin(l)*a]}
function Ko({anchor:o},t,e){let{x:n,y:s,count:r}=e,[,,i]=k(e),c=r?i/2+3:6,a={right:[n+c,s],left:[n-c-t,s],bottom:[n-t/2,
s+c+6],top:[n-t/2,s-c-6]};return[a[o]??a.top,...Object.values(a)]}function Xo(o,t,e){return[o-2,t-Go/2,e+4,Go]}function D({
country:o,region:t}){return o||t}function Gt({name:o,country:t}){return t?o.toUpperCase():o}var Yt=new WeakMap;function jo(){Yt=new WeakMap}function Mt(o){return t=>{let e=Yt.get(t);return e===void 0&&(o.font=Jo(
t),e=o.measureText(Gt(t)).width,Yt.set(t,e)),e}}function Jo({country:o,region:t}){return o?`500 12px ${E}`:t?`italic 500\
 12px ${E}`:`11px ${E}`}function ot(o,t){for(let{label:e,text:n,left:s,middle:r,dot:i,marks:c}of t){i&&L(o,...i,1.8,Qt),
n&&(o.font=Jo(e),ut(o,n,s,r,"left",D(e)?to:Zt));for(let a of c)fn(o,a.left,r,a.report)}}function fn(o,t,e,{party:n,firm:s}){
o.save(),o.beginPath(),o.roundRect(t+.5,e-6.5,Q-1,13,3),o.fillStyle=s?X:w,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=
1,o.strokeStyle=X,o.stroke(),o.restore(),o.font=`600 10px ${E}`,dt(o,n,t+Q/2,e+.5,s?w:lt)}var Zo="move viewreset resize zoomend",B=class{#t=null;#o;#e;#n;#r;#s=new ResizeObserver(()=>this.#o.invalidateSize());#c=()=>{
jo(),go(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#r=n,this.#e=m.DomUtil.create("canvas","event-can\
vas leaflet-zoom-hide",t.getPane("overlayPane")),t.on(Zo,this.schedule,this),this.#s.observe(t.getContainer()),document.
fonts.addEventListener("loadingdone",this.#c)}remove(){this.#o.off(Zo,this.schedule,this),this.#s.disconnect(),document.
fonts.removeEventListener("loadingdone",this.#c),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){
return this.#t!==null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=ko(this.#o),
e=Math.min(window.devicePixelRatio||1,this.#r),n=this.#e;m.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),
(n.width!==t.width*e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.
height=`${t.height}px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,
view:t}}};var un=0,G=class{#t;#o=document.createElement("div");constructor(t,e){this.#t=t,this.#o.id=`map-description-${++un}`,this.#o.
hidden=!0,t.append(this.#o),t.setAttribute("role","application"),t.setAttribute("aria-label",e),t.setAttribute("aria-des\
cribedby",this.#o.id),dn(e),mn(t)}tell(t){let e=t.join(" ");this.#o.textContent!==e&&(this.#o.textContent=e)}remove(){for(let t of[
"role","aria-label","aria-describedby"])this.#t.removeAttribute(t);this.#o.remove()}};function dn(o){try{window.frameElement&&
window.frameElement.setAttribute("title",o)}catch(t){console.debug("the page around the map cannot be reached",t)}}function mn(o){
let t=o.focus.bind(o);o.focus=()=>t({preventScroll:!0})}var bt=class{#t;#o;#e={};constructor(t,e){this.#t=t,this.#o=e}remove(){this.#e={}}async ask(t,e,n,s=r=>r){if(this.#e[t]!==
e&&(this.#e[t]=e,this.#t[t]=n,!!e))try{let r=s(await N(e));if(this.#e[t]!==e)return;this.#t[t]=r,this.#o()}catch(r){console.
error("could not load",r)}}};var Vo=".leaflet-control, .held-legend";var Y=class{boxes=[];#t;#o;#e=new ResizeObserver(()=>this.#n());constructor(t,e){this.#t=t,this.#o=e;for(let n of[t,...t.
querySelectorAll(Vo)])this.#e.observe(n)}remove(){this.#e.disconnect()}#n(){let{left:t,top:e}=this.#t.getBoundingClientRect(),
n=[...this.#t.querySelectorAll(Vo)].map(s=>s.getBoundingClientRect());this.boxes=n.filter(({width:s,height:r})=>s&&r).map(
({x:s,y:r,width:i,height:c})=>[s-t-3,r-e-3,i+6,c+6]),this.#o()}};var Et=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=xt(n),this.#o=m.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=gt(e-1),r=n?s.getTime():null;if(this.#t===
r||(this.#t=r,this.#o.hidden=r===null,r===null))return;let i=this.#e.held.replace("%(day)s",this.#n.format(s)),c=K(x("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(x("b",i),...pn(t),c)}};function pn(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>K(x("i",e,"firm"),x("span",` ${n}`,"party")))}var gn=3,Ot=class{moving=!1;#t;#o;#e=null;#n=null;#r=!1;#s=!0;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#c,
this).on("moveend",this.#i,this).on("resize",this.#l,this)}remove(){this.#t.off("movestart",this.#c,this).off("moveend",
this.#i,this).off("resize",this.#l,this)}lookAt(t){let e=this.#t;this.#e=t,this.#r=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):
e.fitBounds(this.#o,{animate:!1}),this.#r=!1,this.#n={middle:e.getCenter(),zoom:e.getZoom()},this.#s=!0}get look(){let{lat:t,
lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#c(){this.moving=!0}#i(){this.moving=!1,!this.#r&&(this.#s=this.#a(),
ao(this.#s?this.#e:this.look))}#l(){this.#s&&!this.#e&&this.lookAt(null)}#a(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())
return!1;let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<gn}};function Ht(o){let t=new Intl.PluralRules(o),e=new Intl.NumberFormat(o);return(n,s)=>(n[t.select(s)]??n.other).replace("\
%(count)s",e.format(s))}function Kt(o){let t=o.length>3?` +${o.length-3}`:"";return o.slice(0,3).join(" · ")+t}function qo(o,t,{
counted:e,words:n,language:s}){let r=Ht(s),i=o.counts.flatMap((l,h)=>l?[r(e.kinds[h],l)]:[]),c=new Intl.ListFormat(s,{type:"\
unit",style:"long"}).format(i),a=n.sign.replace("%(places)s",Kt(t)).replace("%(counts)s",c);return"box"in o?`${a} ${n.docked}`:
o.sign?`${a} ${o.sign===1?n.district:n.region}.`:a}var Qo=14,te=6,St=class{#t=null;#o;constructor(t){this.#o=m.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let r=this.#o;r.hidden=!1,this.#t!==t&&(this.#t=t,r.replaceChildren(
...e())),r.style.left=`${Math.min(n.x+Qo,s.x-r.offsetWidth-te)}px`,r.style.top=`${Math.min(n.y+Qo,s.y-r.offsetHeight-te)}\
px`}};function oe({name:o,steps:t}){return[x("b",o),...t.map(e=>x("span",e.text))]}function ee(o,{places:t,spells:e},{kinds:n,
words:s,language:r}){let i=[x("b",Kt(t))];if(o.counts.forEach((a,l)=>{a&&i.push(xn(n[l],a))}),e.length){let a=So(xt(r),e[0]),
l=s.lasting.replace("%(count)s",String(e.length));i.push(x("small",o.count===1?a:l))}let c="sign"in o?o.sign:0;return c&&
i.push(x("small",c===1?s.district:s.region)),i}function xn({sign:o,colour:t,edge:e,label:n},s){let r=x("i",o);return r.style.
color=t,r.style.setProperty("-webkit-text-stroke",`0.6px ${e}`),K(r,` ${n} `,x("em",String(s)))}var wn=.6,Tt=class{#t;#o;#e;#n;#r=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new St(t.getContainer()),
t.on("click",this.#s,this).on("mousemove",this.#c,this),t.getContainer().addEventListener("mouseleave",this.#r)}remove(){
this.#t.off("click",this.#s,this).off("mousemove",this.#c,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#r),this.#n.remove()}#s({containerPoint:t}){let e=this.#i(t);this.#n.hide(),e?this.#e.open(e):this.#a(this.#l(t),t)}#c({
containerPoint:t}){let e=this.#i(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#a(e??this.#l(t),t)}pointAt(t){
if(!t)return this.#n.hide();let e=wn*("box"in t?t.radius:O(t));this.#a(t,{x:t.x+e,y:t.y+e})}#i(t){return yt(this.#e.scene()?.
symbols??[],t)}#l(t){return Po(this.#e.scene()?.marks??[],t)}#a(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):
this.#n.hide()}#h(t){return"steps"in t?oe(t):ee(t,this.#e.describe(t),this.#o)}};var yn="CCM3";function ne(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==yn)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),r=n.getUint32(8,!0),{places:i,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,r))),a=12+r,l=d=>a+4*s*d,h=new Uint8Array(o,l(6),s);if(h.some(d=>d>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,l(2),s),u=new Uint32Array(o,l(3),s);
return{n:s,version:c,names:i,x:new Float32Array(o,l(0),s),y:new Float32Array(o,l(1),s),minute:f,last:u,lasting:An(f,u),row:new Uint32Array(
o,l(4),s),place:new Uint32Array(o,l(5),s),kind:h,sign:new Uint8Array(o,l(6)+s,s)}}function An(o,t){let e=[];for(let n=0;n<
o.length;n++)t[n]>o[n]&&e.push(n);return Uint32Array.from(e)}function et(o,t,e,[n,s,r,i],c){let[a,l]=M(t,n,s),[h,f]=M(t,r,i);if(Math.hypot(h-a,f-l)<4)return;let u=(a+h)/2+(f-l)*.16,
d=(l+f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(u,d,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.
globalAlpha=1}function se(o,t){if(o.beginPath(),"box"in t){let[e,n,s,r]=t.box;o.roundRect(e+2,n+2,s-4,r-4,r/2)}else o.arc(t.x,t.y,O(t)+
3,0,2*Math.PI);for(let[e,n]of[[7,w],[3,P]])o.lineWidth=e,o.strokeStyle=n,o.stroke()}function re(o,t){let e=new Map;for(let{id:n,name:s,steps:r}of o){let i=r.filter(f=>f.minute<t),c=i.findLastIndex(f=>f.firm),
a=i[c],l=i.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function ie(o,t,e){if(!e.size)return o;let n=new Set(o.map(i=>i.id)),s=t.filter(i=>!n.has(i.id)).map(({id:i,name:c,
x:a,y:l})=>({id:i,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1,region:!1})),r=[...o,...s];return[...r.filter(i=>e.
has(i.id)),...r.filter(i=>!e.has(i.id))]}var A=25,ce={x:92,y:34},Mn=170,ae=6,bn=[0,36,72],En=bn.flatMap(o=>Array.from({length:1+2*Mn/ae},(t,e)=>({along:(e%2?1:-1)*
Math.ceil(e/2)*ae,row:o}))).sort((o,t)=>Math.abs(o.along)+2*o.row-Math.abs(t.along)-2*t.row),On=3,Sn=9;function he(o,t){
let e=Tn(o,t.view);for(;;){let{docks:n,homeless:s}=kn(e,t);if(!s)return n;let[r]=e.filter(i=>i!==s).sort((i,c)=>le(i,s)-
le(c,s));if(!r)return[me(s,s.home,ue(s,t.names,t.measure),!0)];e.splice(e.indexOf(s),1),fe(r,s),e.sort((i,c)=>c.count-i.
count)}}function Tn(o,t){let e=[];for(let n of o.sort((s,r)=>r.count-s.count)){let s=Ln(n,t),r=e.find(i=>Math.abs(i.home.
x-s.x)<ce.x&&Math.abs(i.home.y-s.y)<ce.y);r?fe(r,n):e.push({...n,home:s})}return e}function kn(o,t){let e=[],n=[...t.taken];
for(let s of o){let r=vn(s,{...t,taken:n});if(!r)return{docks:e,homeless:s};e.push(r),n.push(r.box)}return{docks:e,homeless:null}}
function vn(o,{view:t,taken:e,names:n,measure:s}){let r=ue(o,n,s);for(let{along:i,row:c}of En){let a=Cn(o.home,i,c,t);for(let l of[
!0,!1]){let h=de(a,r,l);if(q(h,t)&&!e.some(f=>I(f,h)))return me(o,a,r,l)}}return null}function Ln(o,{width:t,height:e}){
let[n,s]=[t/2,e/2],[r,i]=[o.x-n,o.y-s],c=Math.min((n-A)/Math.abs(r||1e-9),(s-A)/Math.abs(i||1e-9));return{x:n+r*c,y:s+i*
c}}function Cn({x:o,y:t},e,n,{width:s,height:r}){let[i,c]=[Math.max(s-2*A,1),Math.max(r-2*A,1)],[a,l]=[o-A,t-A],h=2*(i+c),
f=[i,i+c,2*i+c],d=(((l<=.01?a:a>=i-.01?f[0]+l:l>=c-.01?f[2]-a:h-l)+e)%h+h)%h;return d<f[0]?{x:A+d,y:A+n}:d<f[1]?{x:A+i-n,
y:A+d-f[0]}:d<f[2]?{x:A+f[2]-d,y:A+c-n}:{x:A+n,y:A+h-d}}function le(o,t){return Math.hypot(o.home.x-t.home.x,o.home.y-t.
home.y)}function fe(o,t){ft(o,t),o.places.push(...t.places),o.cells.push(...t.cells)}function ue({count:o,places:t},e,n){
let s=Nn(t,e);return{name:s,radius:Math.min(8+1.6*Math.log(o),15),width:n(s)+6}}function de({x:o,y:t},{radius:e,width:n},s){
let[r,i]=[e+Sn,e+n+On+2];return[o-(s?r:i),t-r,r+i,2*r]}function me({x:o,y:t,count:e,counts:n,places:s,cells:r},i,c,a){let{
name:l,radius:h}=c,f=de(i,c,a);return{...i,towards:{x:o,y:t},count:e,counts:n,places:s,cells:r,name:l,radius:h,onRight:a,
box:f}}function Nn(o,t){let e=new Set(o).size,n=t[o[0]];return e>1?`${n} +${e-1}`:n}var Pn=46;function pe(o,t,e,n,{points:s,labels:r,towns:i,kinds:c,fixtures:a,grounds:l}){let h=re(i,n.window[1]),f=s&&In(
s,n,t,c.length,a),u=f?.seen??[],d={view:t,zoom:e,symbols:u,boxes:a,grounds:l,measure:Mt(o)},[p,S]=[r.filter(D),r.filter(
C=>!D(C))],y=tt(p,h,d).placed,g=[...a,...y.map(({box:C})=>C)],v=f&&s&&Rn(o,t,s,f,g),W=v?.indicators??[],nt=[...g,...W.map(
({box:C})=>C)],{placed:Ct,marks:Nt}=tt(ie(S,i,h),h,{...d,boxes:nt});return{view:t,events:v,symbols:[...u,...W],placed:[...y,
...Ct],marks:Nt,anyMarked:h.size>0}}function In(o,{window:t},e,n,s){let r=Oo(o,t),{cells:i,places:c,grid:a}=Lo(o,r,e,Pn,
n);return{shown:r,grid:a,places:c,...Wo(i,e,s)}}function Rn(o,t,e,{shown:n,grid:s,places:r,seen:i,covered:c},a){let l=[...r,
...Uo(c,e,n,t,s)],h=[...a,...i.map(k)],f=he(l,{view:t,taken:h,names:e.names,measure:xo(o)});return{shown:n,grid:s,cells:i,
indicators:f}}function ge(o,{view:t,events:e,placed:n},s,{points:r,arcs:i,kinds:c},a){if(!e||!r)return ot(o,n);Dn(o,t,s,
i,c),ot(o,n);for(let l of e.cells)l.count===1?Un(o,l,c[r.kind[l.last]]):Wn(o,l,c);for(let l of e.indicators)wo(o,l,c);Fn(
o,t,s,e.cells,c),a&&se(o,a)}function Dn(o,t,{window:e},n,s){let[r,i]=e;o.lineWidth=1.1;for(let[c,a,l,...h]of n)a>=r&&c<i&&
et(o,t,s[l].colour,h,.4)}function Wn(o,t,e){let n=T(t.count);pt(o,t,n,e),Ft(o,t.x,t.y,n+Dt,t.sign)}function Un(o,{x:t,y:e,
sign:n},s){Ft(o,t,e,Ut,n),_(o,t,e,6.5),mt(o,s,t,e,7,n>0)}function Fn(o,t,{selected:e},n,s){if(!e)return;o.lineWidth=2.2;
for(let l of e.arcs)et(o,t,s[e.kind].colour,l,.95);let[r,i]=M(t,...e.at),c=n.find(l=>Math.hypot(l.x-r,l.y-i)<T(l.count)+
6),a={width:2.5,colour:P};c?F(o,c.x,c.y,T(c.count)+5,a):F(o,r,i,13,a)}var $n=150,_n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1,Home:-1/0,End:1/0},kt=class{#t;#o;#e;#n=document.createElement(
"div");#r=[];#s=0;#c=0;constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n;let s=this.#n;s.className="sign-list",s.tabIndex=
0,s.setAttribute("role","listbox"),s.setAttribute("aria-label",e.words.signs),s.addEventListener("focus",()=>this.#l()),
s.addEventListener("blur",()=>n.show(null)),s.addEventListener("keydown",r=>this.#h(r)),t.prepend(s)}remove(){clearTimeout(
this.#c),this.#n.remove()}get reached(){let t=this.#i?this.#r[this.#s]:void 0;return t?this.#e.symbols().find(e=>Xt(e)===
t.key)??null:null}refresh(){let t=this.#e.symbols().map(Xt);clearTimeout(this.#c),t.join()!==this.#r.map(({key:e})=>e).join()&&
(this.#c=window.setTimeout(()=>this.#l(),$n))}get#i(){return document.activeElement===this.#n}#l(){let t=this.#r[this.#s]?.
place,e=this.#e.places(),n=this.#e.symbols().map((r,i)=>({key:Xt(r),place:e[i][0],text:qo(r,e[i],this.#o)}));this.#r=n,this.#n.
replaceChildren(...n.map(({text:r},i)=>zn(r,i)));let s=n.findIndex(({place:r})=>r===t);this.#a(s<0?this.#s:s)}#a(t){this.#s=
Math.max(0,Math.min(t,this.#r.length-1));for(let[n,s]of[...this.#n.children].entries())s.setAttribute("aria-selected",String(
n===this.#s));let e=this.#n.children[this.#s]?.id;e?this.#n.setAttribute("aria-activedescendant",e):this.#n.removeAttribute(
"aria-activedescendant"),this.#i&&this.#e.show(this.reached)}#h(t){let{key:e,ctrlKey:n,altKey:s,metaKey:r}=t;if(n||s||r||
e==="Tab")return;t.stopPropagation();let i=_n[e];if(i)this.#a(this.#s+i);else if(e==="Enter"||e===" ")this.#f();else if(e===
"Escape")this.#t.focus();else return;t.preventDefault()}#f(){this.reached||this.#l(),this.reached&&this.#e.open(this.reached)}};
function Xt({x:o,y:t,counts:e}){return`${Math.round(o)} ${Math.round(t)} ${e}`}function zn(o,t){let e=x("div",o);return e.
id=`sign-${t}`,e.setAttribute("role","option"),e}function xe(o,t,{points:e,kinds:n,arcs:s,fixtures:r},{progress:i,source:c,drawn:a,look:l,moving:h,reached:f}){let[u,d,p]=l;
return{settled:i==="ready"&&c===t?.source&&!a.waits&&a.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??
null},source:{told:t?.source??null,shown:c},window:t?.window??[0,0],drawn:a,view:{lat:u,lng:d,zoom:p,moving:h},selected:t?.
selected?{kind:n[t.selected.kind].code}:null,symbols:e&&o?o.symbols.map((y,g)=>Bn(y,g,e,n)):[],reached:o&&f?o.symbols.indexOf(
f):null,labels:(o?.placed??[]).filter(({text:y})=>y).map(({label:y,box:g})=>({name:y.name,box:g})),fixtures:r,marks:(o?.
marks??[]).map(({name:y,steps:g,box:v})=>({name:y,reports:g.map(({text:W})=>W),box:v})),arcs:s.length}}function Bn(o,t,e,n){
let{x:s,y:r,count:i,counts:c}=o,a="box"in o,l=a?o.places[0]:e.place[o.last],h=a?o.box:k(o),f=c.flatMap((u,d)=>u?[[n[d].code,
u]]:[]);return{number:t,x:s,y:r,count:i,kinds:Object.fromEntries(f),place:e.names[l],offscreen:a,box:h}}var Gn=12,Yn=1200,H=class{#t;#o;#e;#n=0;#r=null;#s=new AbortController;constructor(t,e){this.#t=t,this.#o=t.getContainer(),
this.#o.classList.add("two-fingers"),this.#e=x("div",e,"touch-hint"),this.#e.setAttribute("aria-hidden","true"),this.#e.
hidden=!0,this.#o.append(this.#e);let{signal:n}=this.#s,s={passive:!1,signal:n};this.#o.addEventListener("pointerdown",r=>this.#c(
r),{capture:!0,signal:n}),this.#o.addEventListener("touchstart",r=>this.#i(r),s),this.#o.addEventListener("touchmove",r=>this.#l(
r),s)}remove(){this.#s.abort(),clearTimeout(this.#n),this.#o.classList.remove("two-fingers"),this.#e.remove()}#c({pointerType:t}){
let{dragging:e}=this.#t;t==="touch"?e.disable():e.enable()}#i(t){let[{clientX:e,clientY:n}]=t.touches;this.#r=t.touches.
length===1?{x:e,y:n}:null,this.#r||this.#a(t)}#l(t){let[{clientX:e,clientY:n}]=t.touches;t.touches.length>1?this.#a(t):this.#r&&
Math.hypot(e-this.#r.x,n-this.#r.y)>Gn&&this.#h()}#a(t){t.cancelable&&t.preventDefault(),this.#e.hidden=!0}#h(){this.#e.
hidden=!1,clearTimeout(this.#n),this.#n=window.setTimeout(()=>{this.#e.hidden=!0},Yn)}};var Hn=2e3,Kn=2,vt=class extends m.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#r=0;#s;#c;#i;constructor(t,e){
super(),this.#s=e,this.#c=Ht(e.language),this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds,fixtures:[],grounds:new Map};
let n=async s=>ne(await s.arrayBuffer(),e.kinds.length);this.#i={map:t,canvas:new B(t,()=>this.#a(),Kn),pointer:new Tt(t,
e,{scene:()=>this.#e,describe:s=>this.#u(s),open:s=>this.#h(s)}),signs:new kt(t.getContainer(),e,{symbols:()=>this.#e?.symbols??
[],places:()=>this.#m(),open:s=>this.#h(s),show:s=>{this.#i.pointer.pointAt(s),this.#i.canvas.schedule()}}),description:new G(
t.getContainer(),e.words.map),fingers:new H(t,e.words.fingers),legend:new Et(t.getContainer(),e),fixtures:new Y(t.getContainer(),
()=>this.#i.canvas.schedule()),extras:new bt(this.#o,()=>this.#i.canvas.schedule()),outlook:new Ot(t,e.home),points:new at(
n,(s,r)=>this.#l(s,r))}}onAdd(){let{extras:t}=this.#i;return t.ask("labels",this.#s.labels,[]),t.ask("grounds",this.#s.countries,
new Map,_o),this}onRemove(){let{map:t,points:e,...n}=this.#i;e.stop();for(let s of Object.values(n))s.remove();return this}update(t){
let{points:e,extras:n,outlook:s}=this.#i,r=this.#t;if(this.#t=t,t.source!==r?.source&&e.load(t.source),n.ask("arcs",t.arcsSource,
[]),n.ask("towns",t.heldSource,[]),!r){let i=Rt();s.lookAt(i===void 0?t.view:i)}this.fire("told",t),this.#a()}lookAsTold(){
this.#i.outlook.lookAt(Rt()??null)}setWindow(t){String(t)!==String(this.getWindow())&&(this.#t&&(this.#t={...this.#t,window:t}),
this.#i.canvas.schedule())}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"Feature",geometry:null,properties:{
...t,click:++this.#r,version:this.#t?.version}};this.fire("click",{latlng:this.#i.map.getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){
let{canvas:t,points:e,outlook:n,signs:s}=this.#i,{times:r,milliseconds:i,window:c,events:a}=this.#n;return xe(this.#e,this.#t,
this.#o,{progress:e.progress,source:e.source,drawn:{times:r,milliseconds:i,window:c,events:a,waits:t.waits},look:n.look,
moving:n.moving,reached:s.reached})}symbolAt(t){let e=this.#e?.symbols??[],n=yt(e,t);return n&&e.indexOf(n)}eventsAt(t){
let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],places:[]};let s=this.#d(e,n);return{rows:s.map(r=>e.
row[r]),places:Bt(e,s)}}#l(t,e){let{classList:n}=this.#i.map.getContainer();n.toggle("loading",e==="loading"),e!=="loadi\
ng"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#i.canvas.schedule())}#a(){let t=this.#t;if(!t)return;let e=performance.
now(),{map:n,canvas:s,legend:r,fixtures:i,signs:c,description:a}=this.#i;this.#o.fixtures=i.boxes;let{pen:l,view:h}=s.clear(),
f=pe(l,h,n.getZoom(),t,this.#o);r.tell(this.#o.towns,t.window[1],f.anyMarked),this.#e=f,ge(l,f,t,this.#o,c.reached),this.#n.
milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,this.#n.events=f.events?R(f.events.shown):0;let{
counted:u,words:d}=this.#s;a.tell([this.#c(u.records,this.#n.events),t.sentence,d.keys]),c.refresh(),this.fire("drawn")}#h(t){
let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.version)return this.#f(this.#t.source);let n=this.#d(
e,t);this.tell({rows:n.slice(0,Hn).map(s=>e.row[s]),total:n.length})}#f(t){let{points:e}=this.#i;e.progress!=="loading"&&
e.load(t),this.tell({reload:!0})}#u(t){let{points:e}=this.#o;if(!e)return{places:[],spells:[]};let n=this.#d(e,t);return{
places:Bt(e,n),spells:Do(e,n)}}#m(){let{points:t}=this.#o,{symbols:e,events:n,view:s}=this.#e;return!t||!n?[]:At(t,n.shown,
s,e,n.grid).map(i=>i.map(c=>t.names[c]))}#d(t,e){let{events:n,view:s}=this.#e;return n?Ro(t,n.shown,s,e,n.grid):[]}};var we={color:P,weight:1.6,fillColor:P,fillOpacity:.07,interactive:!1},jt={...we,dashArray:"5 5"},Xn={scale:1,left:0,top:0,
width:0,height:0},Lt=class extends m.Layer{#t=null;#o=[];#e=0;#n;#r;#s;#c;#i;#l;#a=m.layerGroup();constructor(t,e){super(),
this.#n=e,this.#r=t,this.#s=new B(t,()=>this.#m(),Number.POSITIVE_INFINITY),this.#i=new G(t.getContainer(),e.words.map),
this.#l=new H(t,e.words.fingers),this.#c=new Y(t.getContainer(),()=>this.#s.schedule())}onAdd(){return this.#a.addTo(this.#r),
this.#r.on("resize",this.#u,this),N(this.#n.labels).then(t=>{this.#o=t,this.#s.schedule()}).catch(t=>console.error("coul\
d not load",t)),this}onRemove(){return this.#r.off("resize",this.#u,this),this.#s.remove(),this.#c.remove(),this.#i.remove(),
this.#l.remove(),this.#a.remove(),this}update(t){this.#t=t,this.#i.tell([t.sentence]),this.#u(),this.#a.clearLayers(),t.
country?this.#f(t):t.radius&&this.#h(t,t.exact?we:jt),this.#s.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,kind:t?
this.#n.kinds[t.kind].code:null,sentence:t?.sentence??""}}#h({lat:t,lon:e,radius:n},s){m.circle([t,e],{...s,radius:n*1e3}).
addTo(this.#a)}async#f(t){try{let e=await N(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(({properties:s})=>s.
iso===t.country),!e.features.length)return this.#h(t,jt);let n=m.geoJSON(e,{interactive:!1,style:()=>jt}).addTo(this.#a);
this.#r.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#u(){let t=this.#t?.bounds;t&&
this.#r.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#m(){if(!this.#t)return;let{pen:t,view:e}=this.#s.clear();
this.#d(t,e,this.#t),this.#e++}#d(t,e,{lat:n,lon:s,kind:r,speakerLocation:i}){let c=this.#n.kinds[r],a=this.#r,{x:l,y:h}=a.
latLngToContainerPoint([n,s]),f={x:l,y:h,count:1,counts:[]},u=Mt(t),d={view:e,zoom:a.getZoom(),symbols:[f],boxes:this.#c.
boxes,grounds:new Map,measure:u},{placed:p}=tt(this.#o,new Map,d);ot(t,p),i&&jn(t,a.latLngToContainerPoint(i),{x:l,y:h},
c.colour),_(t,l,h,8),mt(t,c,l,h,7,!1)}};function jn(o,t,e,n){o.lineWidth=2,et(o,Xn,n,[t.x,t.y,e.x,e.y],.9),L(o,t.x,t.y,5,
w),F(o,t.x,t.y,4,{width:2,colour:n})}var Jn={layer:null,location:null,openEvents(o,t,e){It(o,t),this.layer=new vt(o,e).addTo(o)},openLocation(o,t,e){It(o,t),
this.location=new Lt(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
Jn);})();
