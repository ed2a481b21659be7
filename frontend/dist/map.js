/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function K(...o){let t=document.
createElement("span");return t.append(...o),t}function Jt(o,t){o.setAttribute("aria-label",t),o.title=t}var we=Reflect.get(globalThis,"L"),m=we;var it=class extends m.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=m.DomUtil.
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
#2b2b2b",oo="#fbfaf7",eo="#d9d5cb",no="#8d897f",so="#b9cfdd",ro="#cfe0ea";var ye=new Set(["AM","AZ","GE"]),Ae={color:eo,weight:.8,fill:!1},Me={color:so,weight:.6,fillOpacity:1,fillColor:ro},be={
color:no,weight:1.2,fill:!1};function It(o,t){let e=m.layerGroup().addTo(o);Ee(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),m.control.scale({
position:"bottomright"}).addTo(o),new it(t.words.home,t.home).addTo(o),t.tiles&&new ct(t.words,t.tiles,e).addTo(o)}async function Ee(o,t,e){
let n=io(o,"land",150),s=io(o,"lines",250),r=ht(e.countries,n,Oe).then(l=>l.addTo(o)),[i,c,a]=await Promise.all([ht(e.districts,
s,()=>Ae),ht(e.water,s,()=>Me),ht(e.borders,s,()=>be),r]);i.addTo(o),t.addLayer(c),a.addTo(o)}function io(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",m.canvas({pane:t,padding:.6})}async function ht(o,t,e){let n=await N(
o),s=t.options.pane??"overlayPane",r={interactive:!1,renderer:t,pane:s,style:e};return m.geoJSON(n,r)}function Oe(o){let t=ye.
has(o?.properties.iso)?oo:Vt;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var Se="conflictmap:look",Te="conflictMapLook";function ke([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function Rt(){try{let o=Reflect.get(window.parent,Te);return typeof o=="string"?ve(o):o}catch{return}}function ve(o){
let[t,e,n,...s]=o.split(",").map(i=>i.trim()?Number(i):Number.NaN);return Math.abs(t)<=85&&Math.abs(e)<=180&&n>=2&&n<=18&&
!s.length?[t,e,n]:null}function co(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(Se,{detail:o?ke(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function ao(o){let[t,e,n]=[1,3,5].map(s=>{let r=Number.parseInt(o.slice(s,s+2),16)/255;return r<=.04045?r/12.92:((r+.055)/
1.055)**2.4});return .2126*t+.7152*e+.0722*n}function lo(o,t){let[e,n]=[ao(o),ao(t)].sort((s,r)=>s-r);return(n+.05)/(e+.05)}
var ho=new Map;function fo(o){let t=ho.get(o)??(lo(w,o)>=lo(j,o)?w:j);return ho.set(o,t),t}function T(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}var Dt=6,Wt=4,Ce=2,Ut=13;function O({count:o,sign:t=0}){let e=T(
o);return t?(o===1?Ut:e+Dt)+Wt*(t-1)+1:e+Ce}function k(o){let t=O(o);return[o.x-t,o.y-t,2*t,2*t]}function ft(o,t){o.count+=
t.count,o.counts=o.counts.map((e,n)=>e+(t.counts[n]??0))}function I(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+
t[3]&&t[1]<o[1]+o[3]}var E='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function C(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function F(o,t,e,n,{width:s,colour:r}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=r,o.stroke()}function $(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function _(o,t,e,n){C(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),C(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function Ft(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let r=0;r<s;r++)F(o,t,e,n+Wt*r,{width:1.4,colour:X});o.restore()}function ut(o,t,e,n,s,r){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=r,o.fillText(t,e,n)}function dt(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var Le={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>$(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>$(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>$(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function J(o,t,e,n,s,{fill:r,edge:i,width:c}){o.fillStyle=r,o.
strokeStyle=i,o.lineWidth=c;let a=Le[t];if(!a)return Ne(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function mt(o,{sign:t,
colour:e,edge:n},s,r,i,c){J(o,t,s,r,i,{fill:w,edge:w,width:4}),J(o,t,s,r,i,{fill:e,edge:n,width:1.2}),c&&J(o,t,s,r+(t===
"▲"?.6:0),i*.5,{fill:w,edge:n,width:1})}function Ne(o,t,e,n,s){o.font=`600 ${Math.round(s*2.6)}px ${E}`,o.textAlign="c\
enter",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,n)}var uo=13,Pe=.29,Ie=2.1,Re=-Math.PI/2;function pt(o,{x:t,y:e,count:n,counts:s},r,i){_(o,t,e,r+1.5),C(o,t,e,r+1.5,w);let c=De(
s,n,i);for(let a of c)We(o,t,e,r,a);if(c.length>1)for(let{from:a}of c)Ue(o,t,e,r,a);for(let a of c)Fe(o,t,e,r,a);o.font=
`600 ${r<uo?10:12}px ${E}`,dt(o,$e(n),t,e+.5,j)}function z(o){return o*(o<uo?.62:.54)}function De(o,t,e){let n=Re;return o.
flatMap((s,r)=>{let i=n;return n+=2*Math.PI*s/t,s?[{kind:e[r],from:i,to:n}]:[]})}function We(o,t,e,n,{kind:s,from:r,to:i}){
o.beginPath(),o.arc(t,e,n,r,i),o.arc(t,e,z(n),i,r,!0),o.fillStyle=s.colour,o.fill(),o.lineWidth=1,o.strokeStyle=s.edge;for(let c of[
n,z(n)])o.beginPath(),o.arc(t,e,c,r,i),o.stroke()}function Ue(o,t,e,n,s){let[r,i]=[Math.cos(s),Math.sin(s)];o.beginPath(),
o.moveTo(t+r*(z(n)-.5),e+i*(z(n)-.5)),o.lineTo(t+r*(n+1),e+i*(n+1)),o.lineWidth=1.2,o.strokeStyle=w,o.stroke()}function Fe(o,t,e,n,{
kind:s,from:r,to:i}){let c=(n-z(n))*Pe,a=(n+z(n))/2;if(c<Ie||(i-r)*a<3.5*c)return;let[l,h]=[(r+i)/2,fo(s.colour)],f={fill:h,
edge:h,width:.2};J(o,s.sign,t+Math.cos(l)*a,e+Math.sin(l)*a,c,f)}function $e(o){return o<1e3?String(o):`${(o/1e3).toFixed(
o<1e4?1:0)}k`}var mo=`600 11px ${E}`,Z=new Map,_e=2e3;function po(){Z.clear()}function go(o){return Z.size>_e&&Z.clear(),t=>{let e=Z.get(
t);if(e!==void 0)return e;o.font=mo;let{width:n}=o.measureText(t);return Z.set(t,n),n}}function xo(o,t,e){let{x:n,y:s,radius:r,
name:i,onRight:c,towards:a,box:l}=t,[h,f]=[c?n-r-3:l[0],l[2]-6];o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(
h,s-r-3,f,2*r+6,r+3),o.fill(),pt(o,t,r,e),o.font=mo,ut(o,i,c?n+r+5:n-r-5,s,c?"left":"right",lt),ze(o,n,s,r,Math.atan2(a.
y-s,a.x-n))}function ze(o,t,e,n,s){$(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+
.5)*(n+3.5)],[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=qt,o.fill()}var Be=120,wo=8,yo=12;function Mo(o,t){let e=t.map($t);for(let n of o){let[s,r]=Ge($t(n),e);n.x=s,n.y=r,e.push($t(n))}}function $t(o){
return[o.x,o.y,O(o)]}function Ge([o,t,e],n){let s=Ao(o,t,e,n);if(!s)return[o,t];let r=Math.atan2(t-s[1],o-s[0])||-.9;for(let i=wo;i<=
Be;i+=wo)for(let c=0;c<yo;c++){let a=c%2?1:-1,l=r+a*Math.ceil(c/2)*2*Math.PI/yo,h=o+Math.cos(l)*i,f=t+Math.sin(l)*i;if(!Ao(
h,f,e,n))return[h,f]}return[o,t]}function Ao(o,t,e,n){for(let s of n){let r=s[0]-o,i=s[1]-t,c=s[2]+e;if(r*r+i*i<c*c)return s}
return null}var Ye=Date.UTC(1980,0,1);function bo(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function Eo({
minute:o,last:t,lasting:e},[n,s]){let r=bo(o,n),i=[];for(let c=0;c<e.length&&e[c]<r;c++)t[e[c]]>=n&&i.push(e[c]);return{
earlier:i,low:r,high:bo(o,s)}}function R({earlier:o,low:t,high:e}){return o.length+e-t}function V({earlier:o,low:t},e){return e<
o.length?o[e]:t+e-o.length}function gt(o){return new Date(Ye+Math.floor(o/1440)*1440*6e4)}function xt(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function Oo(o,[
t,e]){let n=gt(t),s=gt(Math.max(e-1,t));return n.getTime()===s.getTime()?o.format(n):o.formatRange(n,s)}function M(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function So(o,t){let e=Math.sin(o*Math.PI/180);return[256*(t+
180)/360,256*(.5-Math.log((1+e)/(1-e))/(4*Math.PI))]}function To(o){let t=o.getSize(),e=o.getPixelBounds().min;return{scale:2**
o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var _t=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function vo(o,t,e,n,s){let r=He(e,n),i=new _t(2*r.plane,o.names.length,s);Ke(o,t,e,r,i,s);let c=Xe(i,s),a=zt(c.filter(
h=>ko(h,r))),l=zt(c.filter(h=>!ko(h,r)));return Mo(l,a),{cells:[...a,...l],places:je(o,e,i,s),grid:r}}function He(o,t){let e=o.
left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,r=Math.ceil((o.height+n)/t)+1;return{
cell:t,offX:e,offY:n,columns:s,plane:s*r}}function wt(o,t,e,n){let s=(t+o.offX)/o.cell|0,r=(e+o.offY)/o.cell|0;return s+
o.columns*r+(n?o.plane:0)}function ko(o,t){return o.cells[0]<t.plane}function Ke(o,t,e,n,s,r){let{x:i,y:c,kind:a,place:l,
sign:h}=o,{scale:f,left:u,top:d,width:p,height:S}=e,{kinds:y,sumX:g,sumY:v,last:W,sign:nt,away:Lt,awayLast:Nt}=s,L=R(t);
for(let Pt=0;Pt<L;Pt++){let b=V(t,Pt),st=i[b]*f-u,rt=c[b]*f-d;if(st<0||rt<0||st>=p||rt>=S){Lt[l[b]*r+a[b]]++,Nt[l[b]]=b;
continue}let U=wt(n,st,rt,h[b]);y[U*r+a[b]]++,g[U]+=st,v[U]+=rt,W[U]=b,h[b]<nt[U]&&(nt[U]=h[b])}}function Xe({kinds:o,sumX:t,
sumY:e,last:n,sign:s},r){let i=[];for(let c=0;c<t.length;c++){let a=Lo(o,c,r);if(!a)continue;let l=Co(o,c,r),[h,f]=[t[c]/
a,e[c]/a];i.push({cells:[c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return i}function je(o,t,{away:e,awayLast:n},s){
let r=[];for(let i=0;i<n.length;i++){let c=Lo(e,i,s);if(!c)continue;let[a,l]=M(t,o.x[n[i]],o.y[n[i]]);r.push({places:[i],
cells:[],x:a,y:l,count:c,counts:Co(e,i,s)})}return r}function Co(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);
return n}function Lo(o,t,e){let n=0;for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function zt(o){let t=[];for(let e of o.
sort((n,s)=>s.count-n.count)){let n=t.find(s=>Je(s,e));n?Ze(n,e):t.push(e)}return t.length<o.length?zt(t):t}function Je(o,t){
return Math.hypot(o.x-t.x,o.y-t.y)<O(o)+O(t)}function Ze(o,t){ft(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.
sign)}function yt(o,t){let e=({x:s,y:r})=>Math.hypot(s-t.x,r-t.y);return o.filter(s=>Ve(s,t,e(s))).sort((s,r)=>e(s)-e(r))[0]??
null}function Ve(o,t,e){return"box"in o?Po(o.box,t,0,0):e<=Math.max(T(o.count)+3,12)}function No(o,t){return o.find(({box:e})=>Po(
e,t,0,0))??null}function Po([o,t,e,n],{x:s,y:r},i,c){return s>=o-i&&s<=o+e+i&&r>=t-c&&r<=t+n+c}function Io(o,t,e,n,s){let r=new Set(
"cells"in n?n.cells:[]),i=new Set("places"in n?n.places:[]),c=[],a=R(t);for(let l=0;l<a;l++){let h=V(t,l),[f,u]=M(e,o.x[h],
o.y[h]);(f>=0&&u>=0&&f<e.width&&u<e.height?r.has(wt(s,f,u,o.sign[h])):i.has(o.place[h]))&&c.push(h)}return c}function At(o,t,e,n,s){
let r=new Map(n.flatMap(({cells:a},l)=>a.map(h=>[h,l]))),i=new Map(n.flatMap(({places:a=[]},l)=>a.map(h=>[h,l]))),c=n.map(
()=>new Map);for(let a=n.length?R(t)-1:-1;a>=0;a--){let l=V(t,a),[h,f]=M(e,o.x[l],o.y[l]),u=h>=0&&f>=0&&h<e.width&&f<e.height,
d=o.place[l],p=u?r.get(wt(s,h,f,o.sign[l])):i.get(d);p!==void 0&&c[p].set(d,(c[p].get(d)??0)+1)}return c.map(a=>[...a].sort(
(l,h)=>h[1]-l[1]).map(([l])=>l))}function Bt(o,t){let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);
return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.names[n])}function Ro({minute:o,last:t},e){return e.filter(n=>t[n]>o[n]).
map(n=>[o[n],t[n]+1])}function Do(o,t,e){let n=s=>{let r=k(s);return q(r,t)&&!e.some(i=>I(i,r))};return{seen:o.filter(n),covered:o.filter(s=>!n(
s))}}function q([o,t,e,n],s){return o>=0&&t>=0&&o+e<=s.width&&t+n<=s.height}function Wo(o,t,e,n,s){let r=At(t,e,n,o,s);return o.
map(({x:i,y:c,count:a,counts:l,cells:h},f)=>({x:i,y:c,count:a,counts:l,cells:h,places:r[f]}))}var Uo=16,Fo=48,qe=4,Qe=26;function $o({features:o}){return new Map(o.map(({properties:t,geometry:e})=>{let s=(e.type===
"Polygon"?[e.coordinates]:e.coordinates).flat().map(r=>tn(r.flatMap(([i,c])=>So(c,i))));return[`country-${t.iso.toLowerCase()}`,
s]}))}function tn(o){let[t,e]=[0,1].map(r=>o.filter((i,c)=>c%2===r)),[n,s]=[Math.min(...t),Math.max(...t)];return{corners:Float64Array.
from(o),west:n,east:s,north:Math.min(...e),south:Math.max(...e)}}function _o(o,t,e,n){let s=[],r=n+2*qe,[i,c]=[(t.left+t.
width)/t.scale,(t.top+t.height)/t.scale],a=o.filter(h=>h.west<i&&h.east>t.left/t.scale&&h.north<c);if(!a.length)return[];
let l=Array.from({length:Math.floor(t.height/Uo)},(h,f)=>(f+.5)*Uo);for(let h of e.y>0&&e.y<t.height?[e.y,...l]:l)for(let[
f,u]of en(a,t,h)){let d=u-f<r?1e6:0,p=d?[(f+u)/2]:on(f+r/2,u-r/2,e.x);s.push(...p.map(S=>({x:S,y:h,away:Math.hypot(S-e.x,
h-e.y)+d})))}return s.sort((h,f)=>h.away-f.away).map(({x:h,y:f})=>[h,f])}function on(o,t,e){let n=Math.min(Math.max(e,o),
t),s=Array.from({length:1+Math.floor((t-o)/Fo)},(r,i)=>o+i*Fo);return[n,...s,t]}function en(o,{scale:t,left:e,top:n,width:s},r){
let i=(r+n)/t,c=[];for(let{corners:l,north:h,south:f}of o)if(!(h>i||f<i))for(let u=0;u+3<l.length;u+=2){let d=l[u+1],p=l[u+
3];d>i!=p>i&&c.push((l[u]+(i-d)/(p-d)*(l[u+2]-l[u]))*t-e)}c.sort((l,h)=>l-h);let a=[];for(let l=0;l+1<c.length;l+=2){let[
h,f]=[Math.max(c[l],0),Math.min(c[l+1],s)];f-h>Qe&&a.push([h,f])}return a}var Q=19,zo=2,Bo=14,nn=1,Go=7,sn=[0,1,-1,2,-2,3,-3,4,-4,5,-5,6,-6].map(o=>o*Math.PI/12);function tt(o,t,e){let n=[...e.symbols.
map(k),...e.boxes],s=[],r=[];for(let i of o){let c=t.get(i.id),a=c||i.min_zoom<=e.zoom+.01?rn(i,e):null,l=a&&cn(i,c,a,e,
n);l&&(n.push(l.box),s.push(l),c&&r.push({...c,box:[l.left,l.middle-8,l.box[2]-4,16]}))}return{placed:s,marks:r}}function rn(o,{
view:t,grounds:e}){let[n,s]=M(t,o.x,o.y);return e.has(o.id)?[n,s]:n<-40||s<0||n>t.width+40||s>t.height?null:[n,s]}function cn(o,t,e,n,s){
let r=!D(o),i=r?n.symbols.find(g=>Math.hypot(g.x-e[0],g.y-e[1])<T(g.count)+6):void 0;if(r&&!t&&n.boxes.some(g=>I(g,[...e,
1,1])))return null;let c=t?t.steps.length*(Q+zo):0,a=n.measure(o)+(t?3:0),l=i??{x:e[0],y:e[1],count:0},h=Yo(an(o,a+c,l,n),
a+c,n,s),f=h??(t&&Yo(Ho(o,c,l),c,n,s));if(!f)return null;let[u,d]=f,p=h?a:0,S=(t?.steps??[]).map((g,v)=>({left:u+p+v*(Q+
zo),report:g})),y=i||!r?null:e;return{label:o,text:h?Gt(o):"",left:u,middle:d,dot:y,marks:S,box:Ko(u,d,p+c)}}function Yo(o,t,{
view:e},n){for(let s of o){let r=Ko(...s,t);if(q(r,e)&&!n.some(i=>I(i,r)))return s}return null}function*an(o,t,e,{view:n,
grounds:s}){if(!D(o))return yield*Ho(o,t,e);let{x:r,y:i}=e;yield[r-t/2,i];let c=s.get(o.id);if(c)for(let[a,l]of _o(c,n,e,
t))yield[a-t/2,l];for(let a=Go;o.region&&a<=nn*n.scale;a+=Go)for(let l of sn)yield[r+Math.cos(l)*a-t/2,i+Math.sin(l)*a]}
function Ho({anchor:o},t,e){let{x:n,y:s,count:r}=e,[,,i]=k(e),c=r?i/2+3:6,a={right:[n+c,s],left:[n-c-t,s],bottom:[n-t/2,
s+c+6],top:[n-t/2,s-c-6]};return[a[o]??a.top,...Object.values(a)]}function Ko(o,t,e){return[o-2,t-Bo/2,e+4,Bo]}function D({
country:o,region:t}){return o||t}function Gt({name:o,country:t}){return t?o.toUpperCase():o}var Yt=new WeakMap;function Xo(){Yt=new WeakMap}function Mt(o){return t=>{let e=Yt.get(t);return e===void 0&&(o.font=jo(
t),e=o.measureText(Gt(t)).width,Yt.set(t,e)),e}}function jo({country:o,region:t}){return o?`500 12px ${E}`:t?`italic 500\
 12px ${E}`:`11px ${E}`}function ot(o,t){for(let{label:e,text:n,left:s,middle:r,dot:i,marks:c}of t){i&&C(o,...i,1.8,Qt),
n&&(o.font=jo(e),ut(o,n,s,r,"left",D(e)?to:Zt));for(let a of c)ln(o,a.left,r,a.report)}}function ln(o,t,e,{party:n,firm:s}){
o.save(),o.beginPath(),o.roundRect(t+.5,e-6.5,Q-1,13,3),o.fillStyle=s?X:w,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=
1,o.strokeStyle=X,o.stroke(),o.restore(),o.font=`600 10px ${E}`,dt(o,n,t+Q/2,e+.5,s?w:lt)}var Jo="move viewreset resize zoomend",B=class{#t=null;#o;#e;#n;#s;#r=new ResizeObserver(()=>this.#o.invalidateSize());#c=()=>{
Xo(),po(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#s=n,this.#e=m.DomUtil.create("canvas","event-can\
vas leaflet-zoom-hide",t.getPane("overlayPane")),t.on(Jo,this.schedule,this),this.#r.observe(t.getContainer()),document.
fonts.addEventListener("loadingdone",this.#c)}remove(){this.#o.off(Jo,this.schedule,this),this.#r.disconnect(),document.
fonts.removeEventListener("loadingdone",this.#c),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){
return this.#t!==null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=To(this.#o),
e=Math.min(window.devicePixelRatio||1,this.#s),n=this.#e;m.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),
(n.width!==t.width*e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.
height=`${t.height}px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,
view:t}}};var hn=0,G=class{#t;#o=document.createElement("div");constructor(t,e){this.#t=t,this.#o.id=`map-description-${++hn}`,this.#o.
hidden=!0,t.append(this.#o),t.setAttribute("role","application"),t.setAttribute("aria-label",e),t.setAttribute("aria-des\
cribedby",this.#o.id),fn(e),un(t)}tell(t){let e=t.join(" ");this.#o.textContent!==e&&(this.#o.textContent=e)}remove(){for(let t of[
"role","aria-label","aria-describedby"])this.#t.removeAttribute(t);this.#o.remove()}};function fn(o){try{window.frameElement&&
window.frameElement.setAttribute("title",o)}catch(t){console.debug("the page around the map cannot be reached",t)}}function un(o){
let t=o.focus.bind(o);o.focus=()=>t({preventScroll:!0})}var bt=class{#t;#o;#e={};constructor(t,e){this.#t=t,this.#o=e}remove(){this.#e={}}async ask(t,e,n,s=r=>r){if(this.#e[t]!==
e&&(this.#e[t]=e,this.#t[t]=n,!!e))try{let r=s(await N(e));if(this.#e[t]!==e)return;this.#t[t]=r,this.#o()}catch(r){console.
error("could not load",r)}}};var Zo=".leaflet-control, .held-legend";var Y=class{boxes=[];#t;#o;#e=new ResizeObserver(()=>this.#n());constructor(t,e){this.#t=t,this.#o=e;for(let n of[t,...t.
querySelectorAll(Zo)])this.#e.observe(n)}remove(){this.#e.disconnect()}#n(){let{left:t,top:e}=this.#t.getBoundingClientRect(),
n=[...this.#t.querySelectorAll(Zo)].map(s=>s.getBoundingClientRect());this.boxes=n.filter(({width:s,height:r})=>s&&r).map(
({x:s,y:r,width:i,height:c})=>[s-t-3,r-e-3,i+6,c+6]),this.#o()}};var Et=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=xt(n),this.#o=m.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=gt(e-1),r=n?s.getTime():null;if(this.#t===
r||(this.#t=r,this.#o.hidden=r===null,r===null))return;let i=this.#e.held.replace("%(day)s",this.#n.format(s)),c=K(x("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(x("b",i),...dn(t),c)}};function dn(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>K(x("i",e,"firm"),x("span",` ${n}`,"party")))}var mn=3,Ot=class{moving=!1;#t;#o;#e=null;#n=null;#s=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#c,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#c,this)}lookAt(t){let e=this.#t;
this.#e=t,this.#s=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#s=!1,this.#n={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#c(){this.moving=!1,this.#s||co(this.#i()?this.#e:this.look)}#i(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<mn}};function Ht(o){let t=new Intl.PluralRules(o),e=new Intl.NumberFormat(o);return(n,s)=>(n[t.select(s)]??n.other).replace("\
%(count)s",e.format(s))}function Kt(o){let t=o.length>3?` +${o.length-3}`:"";return o.slice(0,3).join(" · ")+t}function Vo(o,t,{
counted:e,words:n,language:s}){let r=Ht(s),i=o.counts.flatMap((l,h)=>l?[r(e.kinds[h],l)]:[]),c=new Intl.ListFormat(s,{type:"\
unit",style:"long"}).format(i),a=n.sign.replace("%(places)s",Kt(t)).replace("%(counts)s",c);return"box"in o?`${a} ${n.docked}`:
o.sign?`${a} ${o.sign===1?n.district:n.region}.`:a}var qo=14,Qo=6,St=class{#t=null;#o;constructor(t){this.#o=m.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let r=this.#o;r.hidden=!1,this.#t!==t&&(this.#t=t,r.replaceChildren(
...e())),r.style.left=`${Math.min(n.x+qo,s.x-r.offsetWidth-Qo)}px`,r.style.top=`${Math.min(n.y+qo,s.y-r.offsetHeight-Qo)}\
px`}};function te({name:o,steps:t}){return[x("b",o),...t.map(e=>x("span",e.text))]}function oe(o,{places:t,spells:e},{kinds:n,
words:s,language:r}){let i=[x("b",Kt(t))];if(o.counts.forEach((a,l)=>{a&&i.push(pn(n[l],a))}),e.length){let a=Oo(xt(r),e[0]),
l=s.lasting.replace("%(count)s",String(e.length));i.push(x("small",o.count===1?a:l))}let c="sign"in o?o.sign:0;return c&&
i.push(x("small",c===1?s.district:s.region)),i}function pn({sign:o,colour:t,edge:e,label:n},s){let r=x("i",o);return r.style.
color=t,r.style.setProperty("-webkit-text-stroke",`0.6px ${e}`),K(r,` ${n} `,x("em",String(s)))}var gn=.6,Tt=class{#t;#o;#e;#n;#s=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new St(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#c,this),t.getContainer().addEventListener("mouseleave",this.#s)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#c,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#s),this.#n.remove()}#r({containerPoint:t}){let e=this.#i(t);e?this.#e.open(e):this.#a(this.#l(t),t)}#c({containerPoint:t}){
let e=this.#i(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#a(e??this.#l(t),t)}pointAt(t){if(!t)return this.#n.
hide();let e=gn*("box"in t?t.radius:O(t));this.#a(t,{x:t.x+e,y:t.y+e})}#i(t){return yt(this.#e.scene()?.symbols??[],t)}#l(t){
return No(this.#e.scene()?.marks??[],t)}#a(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):this.#n.hide()}#h(t){
return"steps"in t?te(t):oe(t,this.#e.describe(t),this.#o)}};var xn="CCM3";function ee(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==xn)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),r=n.getUint32(8,!0),{places:i,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,r))),a=12+r,l=d=>a+4*s*d,h=new Uint8Array(o,l(6),s);if(h.some(d=>d>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,l(2),s),u=new Uint32Array(o,l(3),s);
return{n:s,version:c,names:i,x:new Float32Array(o,l(0),s),y:new Float32Array(o,l(1),s),minute:f,last:u,lasting:wn(f,u),row:new Uint32Array(
o,l(4),s),place:new Uint32Array(o,l(5),s),kind:h,sign:new Uint8Array(o,l(6)+s,s)}}function wn(o,t){let e=[];for(let n=0;n<
o.length;n++)t[n]>o[n]&&e.push(n);return Uint32Array.from(e)}function et(o,t,e,[n,s,r,i],c){let[a,l]=M(t,n,s),[h,f]=M(t,r,i);if(Math.hypot(h-a,f-l)<4)return;let u=(a+h)/2+(f-l)*.16,
d=(l+f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(u,d,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.
globalAlpha=1}function ne(o,t){if(o.beginPath(),"box"in t){let[e,n,s,r]=t.box;o.roundRect(e+2,n+2,s-4,r-4,r/2)}else o.arc(t.x,t.y,O(t)+
3,0,2*Math.PI);for(let[e,n]of[[7,w],[3,P]])o.lineWidth=e,o.strokeStyle=n,o.stroke()}function se(o,t){let e=new Map;for(let{id:n,name:s,steps:r}of o){let i=r.filter(f=>f.minute<t),c=i.findLastIndex(f=>f.firm),
a=i[c],l=i.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function re(o,t,e){if(!e.size)return o;let n=new Set(o.map(i=>i.id)),s=t.filter(i=>!n.has(i.id)).map(({id:i,name:c,
x:a,y:l})=>({id:i,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1,region:!1})),r=[...o,...s];return[...r.filter(i=>e.
has(i.id)),...r.filter(i=>!e.has(i.id))]}var A=25,ie={x:92,y:34},yn=170,ce=6,An=[0,36,72],Mn=An.flatMap(o=>Array.from({length:1+2*yn/ce},(t,e)=>({along:(e%2?1:-1)*
Math.ceil(e/2)*ce,row:o}))).sort((o,t)=>Math.abs(o.along)+2*o.row-Math.abs(t.along)-2*t.row),bn=3,En=9;function le(o,t){
let e=On(o,t.view);for(;;){let{docks:n,homeless:s}=Sn(e,t);if(!s)return n;let[r]=e.filter(i=>i!==s).sort((i,c)=>ae(i,s)-
ae(c,s));if(!r)return[de(s,s.home,fe(s,t.names,t.measure),!0)];e.splice(e.indexOf(s),1),he(r,s),e.sort((i,c)=>c.count-i.
count)}}function On(o,t){let e=[];for(let n of o.sort((s,r)=>r.count-s.count)){let s=kn(n,t),r=e.find(i=>Math.abs(i.home.
x-s.x)<ie.x&&Math.abs(i.home.y-s.y)<ie.y);r?he(r,n):e.push({...n,home:s})}return e}function Sn(o,t){let e=[],n=[...t.taken];
for(let s of o){let r=Tn(s,{...t,taken:n});if(!r)return{docks:e,homeless:s};e.push(r),n.push(r.box)}return{docks:e,homeless:null}}
function Tn(o,{view:t,taken:e,names:n,measure:s}){let r=fe(o,n,s);for(let{along:i,row:c}of Mn){let a=vn(o.home,i,c,t);for(let l of[
!0,!1]){let h=ue(a,r,l);if(q(h,t)&&!e.some(f=>I(f,h)))return de(o,a,r,l)}}return null}function kn(o,{width:t,height:e}){
let[n,s]=[t/2,e/2],[r,i]=[o.x-n,o.y-s],c=Math.min((n-A)/Math.abs(r||1e-9),(s-A)/Math.abs(i||1e-9));return{x:n+r*c,y:s+i*
c}}function vn({x:o,y:t},e,n,{width:s,height:r}){let[i,c]=[Math.max(s-2*A,1),Math.max(r-2*A,1)],[a,l]=[o-A,t-A],h=2*(i+c),
f=[i,i+c,2*i+c],d=(((l<=.01?a:a>=i-.01?f[0]+l:l>=c-.01?f[2]-a:h-l)+e)%h+h)%h;return d<f[0]?{x:A+d,y:A+n}:d<f[1]?{x:A+i-n,
y:A+d-f[0]}:d<f[2]?{x:A+f[2]-d,y:A+c-n}:{x:A+n,y:A+h-d}}function ae(o,t){return Math.hypot(o.home.x-t.home.x,o.home.y-t.
home.y)}function he(o,t){ft(o,t),o.places.push(...t.places),o.cells.push(...t.cells)}function fe({count:o,places:t},e,n){
let s=Cn(t,e);return{name:s,radius:Math.min(8+1.6*Math.log(o),15),width:n(s)+6}}function ue({x:o,y:t},{radius:e,width:n},s){
let[r,i]=[e+En,e+n+bn+2];return[o-(s?r:i),t-r,r+i,2*r]}function de({x:o,y:t,count:e,counts:n,places:s,cells:r},i,c,a){let{
name:l,radius:h}=c,f=ue(i,c,a);return{...i,towards:{x:o,y:t},count:e,counts:n,places:s,cells:r,name:l,radius:h,onRight:a,
box:f}}function Cn(o,t){let e=new Set(o).size,n=t[o[0]];return e>1?`${n} +${e-1}`:n}var Ln=46;function me(o,t,e,n,{points:s,labels:r,towns:i,kinds:c,fixtures:a,grounds:l}){let h=se(i,n.window[1]),f=s&&Nn(
s,n,t,c.length,a),u=f?.seen??[],d={view:t,zoom:e,symbols:u,boxes:a,grounds:l,measure:Mt(o)},[p,S]=[r.filter(D),r.filter(
L=>!D(L))],y=tt(p,h,d).placed,g=[...a,...y.map(({box:L})=>L)],v=f&&s&&Pn(o,t,s,f,g),W=v?.indicators??[],nt=[...g,...W.map(
({box:L})=>L)],{placed:Lt,marks:Nt}=tt(re(S,i,h),h,{...d,boxes:nt});return{view:t,events:v,symbols:[...u,...W],placed:[...y,
...Lt],marks:Nt,anyMarked:h.size>0}}function Nn(o,{window:t},e,n,s){let r=Eo(o,t),{cells:i,places:c,grid:a}=vo(o,r,e,Ln,
n);return{shown:r,grid:a,places:c,...Do(i,e,s)}}function Pn(o,t,e,{shown:n,grid:s,places:r,seen:i,covered:c},a){let l=[...r,
...Wo(c,e,n,t,s)],h=[...a,...i.map(k)],f=le(l,{view:t,taken:h,names:e.names,measure:go(o)});return{shown:n,grid:s,cells:i,
indicators:f}}function pe(o,{view:t,events:e,placed:n},s,{points:r,arcs:i,kinds:c},a){if(!e||!r)return ot(o,n);In(o,t,s,
i,c),ot(o,n);for(let l of e.cells)l.count===1?Dn(o,l,c[r.kind[l.last]]):Rn(o,l,c);for(let l of e.indicators)xo(o,l,c);Wn(
o,t,s,e.cells,c),a&&ne(o,a)}function In(o,t,{window:e},n,s){let[r,i]=e;o.lineWidth=1.1;for(let[c,a,l,...h]of n)a>=r&&c<i&&
et(o,t,s[l].colour,h,.4)}function Rn(o,t,e){let n=T(t.count);pt(o,t,n,e),Ft(o,t.x,t.y,n+Dt,t.sign)}function Dn(o,{x:t,y:e,
sign:n},s){Ft(o,t,e,Ut,n),_(o,t,e,6.5),mt(o,s,t,e,7,n>0)}function Wn(o,t,{selected:e},n,s){if(!e)return;o.lineWidth=2.2;
for(let l of e.arcs)et(o,t,s[e.kind].colour,l,.95);let[r,i]=M(t,...e.at),c=n.find(l=>Math.hypot(l.x-r,l.y-i)<T(l.count)+
6),a={width:2.5,colour:P};c?F(o,c.x,c.y,T(c.count)+5,a):F(o,r,i,13,a)}var Un=150,Fn={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1,Home:-1/0,End:1/0},kt=class{#t;#o;#e;#n=document.createElement(
"div");#s=[];#r=0;#c=0;constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n;let s=this.#n;s.className="sign-list",s.tabIndex=
0,s.setAttribute("role","listbox"),s.setAttribute("aria-label",e.words.signs),s.addEventListener("focus",()=>this.#l()),
s.addEventListener("blur",()=>n.show(null)),s.addEventListener("keydown",r=>this.#h(r)),t.prepend(s)}remove(){clearTimeout(
this.#c),this.#n.remove()}get reached(){let t=this.#i?this.#s[this.#r]:void 0;return t?this.#e.symbols().find(e=>Xt(e)===
t.key)??null:null}refresh(){let t=this.#e.symbols().map(Xt);clearTimeout(this.#c),t.join()!==this.#s.map(({key:e})=>e).join()&&
(this.#c=window.setTimeout(()=>this.#l(),Un))}get#i(){return document.activeElement===this.#n}#l(){let t=this.#s[this.#r]?.
place,e=this.#e.places(),n=this.#e.symbols().map((r,i)=>({key:Xt(r),place:e[i][0],text:Vo(r,e[i],this.#o)}));this.#s=n,this.#n.
replaceChildren(...n.map(({text:r},i)=>$n(r,i)));let s=n.findIndex(({place:r})=>r===t);this.#a(s<0?this.#r:s)}#a(t){this.#r=
Math.max(0,Math.min(t,this.#s.length-1));for(let[n,s]of[...this.#n.children].entries())s.setAttribute("aria-selected",String(
n===this.#r));let e=this.#n.children[this.#r]?.id;e?this.#n.setAttribute("aria-activedescendant",e):this.#n.removeAttribute(
"aria-activedescendant"),this.#i&&this.#e.show(this.reached)}#h(t){let{key:e,ctrlKey:n,altKey:s,metaKey:r}=t;if(n||s||r||
e==="Tab")return;t.stopPropagation();let i=Fn[e];if(i)this.#a(this.#r+i);else if(e==="Enter"||e===" ")this.#f();else if(e===
"Escape")this.#t.focus();else return;t.preventDefault()}#f(){this.reached||this.#l(),this.reached&&this.#e.open(this.reached)}};
function Xt({x:o,y:t,counts:e}){return`${Math.round(o)} ${Math.round(t)} ${e}`}function $n(o,t){let e=x("div",o);return e.
id=`sign-${t}`,e.setAttribute("role","option"),e}function ge(o,t,{points:e,kinds:n,arcs:s,fixtures:r},{progress:i,source:c,drawn:a,look:l,moving:h,reached:f}){let[u,d,p]=l;
return{settled:i==="ready"&&c===t?.source&&!a.waits&&a.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??
null},source:{told:t?.source??null,shown:c},window:t?.window??[0,0],drawn:a,view:{lat:u,lng:d,zoom:p,moving:h},selected:t?.
selected?{kind:n[t.selected.kind].code}:null,symbols:e&&o?o.symbols.map((y,g)=>_n(y,g,e,n)):[],reached:o&&f?o.symbols.indexOf(
f):null,labels:(o?.placed??[]).filter(({text:y})=>y).map(({label:y,box:g})=>({name:y.name,box:g})),fixtures:r,marks:(o?.
marks??[]).map(({name:y,steps:g,box:v})=>({name:y,reports:g.map(({text:W})=>W),box:v})),arcs:s.length}}function _n(o,t,e,n){
let{x:s,y:r,count:i,counts:c}=o,a="box"in o,l=a?o.places[0]:e.place[o.last],h=a?o.box:k(o),f=c.flatMap((u,d)=>u?[[n[d].code,
u]]:[]);return{number:t,x:s,y:r,count:i,kinds:Object.fromEntries(f),place:e.names[l],offscreen:a,box:h}}var zn=12,Bn=1200,H=class{#t;#o;#e;#n=0;#s=null;#r=new AbortController;constructor(t,e){this.#t=t,this.#o=t.getContainer(),
this.#o.classList.add("two-fingers"),this.#e=x("div",e,"touch-hint"),this.#e.setAttribute("aria-hidden","true"),this.#e.
hidden=!0,this.#o.append(this.#e);let{signal:n}=this.#r,s={passive:!1,signal:n};this.#o.addEventListener("pointerdown",r=>this.#c(
r),{capture:!0,signal:n}),this.#o.addEventListener("touchstart",r=>this.#i(r),s),this.#o.addEventListener("touchmove",r=>this.#l(
r),s)}remove(){this.#r.abort(),clearTimeout(this.#n),this.#o.classList.remove("two-fingers"),this.#e.remove()}#c({pointerType:t}){
let{dragging:e}=this.#t;t==="touch"?e.disable():e.enable()}#i(t){let[{clientX:e,clientY:n}]=t.touches;this.#s=t.touches.
length===1?{x:e,y:n}:null,this.#s||this.#a(t)}#l(t){let[{clientX:e,clientY:n}]=t.touches;t.touches.length>1?this.#a(t):this.#s&&
Math.hypot(e-this.#s.x,n-this.#s.y)>zn&&this.#h()}#a(t){t.cancelable&&t.preventDefault(),this.#e.hidden=!0}#h(){this.#e.
hidden=!1,clearTimeout(this.#n),this.#n=window.setTimeout(()=>{this.#e.hidden=!0},Bn)}};var Gn=2e3,Yn=2,vt=class extends m.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#s=0;#r;#c;#i;constructor(t,e){
super(),this.#r=e,this.#c=Ht(e.language),this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds,fixtures:[],grounds:new Map};
let n=async s=>ee(await s.arrayBuffer(),e.kinds.length);this.#i={map:t,canvas:new B(t,()=>this.#a(),Yn),pointer:new Tt(t,
e,{scene:()=>this.#e,describe:s=>this.#u(s),open:s=>this.#h(s)}),signs:new kt(t.getContainer(),e,{symbols:()=>this.#e?.symbols??
[],places:()=>this.#m(),open:s=>this.#h(s),show:s=>{this.#i.pointer.pointAt(s),this.#i.canvas.schedule()}}),description:new G(
t.getContainer(),e.words.map),fingers:new H(t,e.words.fingers),legend:new Et(t.getContainer(),e),fixtures:new Y(t.getContainer(),
()=>this.#i.canvas.schedule()),extras:new bt(this.#o,()=>this.#i.canvas.schedule()),outlook:new Ot(t,e.home),points:new at(
n,(s,r)=>this.#l(s,r))}}onAdd(){let{extras:t}=this.#i;return t.ask("labels",this.#r.labels,[]),t.ask("grounds",this.#r.countries,
new Map,$o),this}onRemove(){let{map:t,points:e,...n}=this.#i;e.stop();for(let s of Object.values(n))s.remove();return this}update(t){
let{points:e,extras:n,outlook:s}=this.#i,r=this.#t;if(this.#t=t,t.source!==r?.source&&e.load(t.source),n.ask("arcs",t.arcsSource,
[]),n.ask("towns",t.heldSource,[]),!r){let i=Rt();s.lookAt(i===void 0?t.view:i)}this.fire("told",t),this.#a()}lookAsTold(){
this.#i.outlook.lookAt(Rt()??null)}setWindow(t){String(t)!==String(this.getWindow())&&(this.#t&&(this.#t={...this.#t,window:t}),
this.#i.canvas.schedule())}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"Feature",geometry:null,properties:{
...t,click:++this.#s,version:this.#t?.version}};this.fire("click",{latlng:this.#i.map.getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){
let{canvas:t,points:e,outlook:n,signs:s}=this.#i,{times:r,milliseconds:i,window:c,events:a}=this.#n;return ge(this.#e,this.#t,
this.#o,{progress:e.progress,source:e.source,drawn:{times:r,milliseconds:i,window:c,events:a,waits:t.waits},look:n.look,
moving:n.moving,reached:s.reached})}symbolAt(t){let e=this.#e?.symbols??[],n=yt(e,t);return n&&e.indexOf(n)}eventsAt(t){
let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],places:[]};let s=this.#d(e,n);return{rows:s.map(r=>e.
row[r]),places:Bt(e,s)}}#l(t,e){let{classList:n}=this.#i.map.getContainer();n.toggle("loading",e==="loading"),e!=="loadi\
ng"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#i.canvas.schedule())}#a(){let t=this.#t;if(!t)return;let e=performance.
now(),{map:n,canvas:s,legend:r,fixtures:i,signs:c,description:a}=this.#i;this.#o.fixtures=i.boxes;let{pen:l,view:h}=s.clear(),
f=me(l,h,n.getZoom(),t,this.#o);r.tell(this.#o.towns,t.window[1],f.anyMarked),this.#e=f,pe(l,f,t,this.#o,c.reached),this.#n.
milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,this.#n.events=f.events?R(f.events.shown):0;let{
counted:u,words:d}=this.#r;a.tell([this.#c(u.records,this.#n.events),t.sentence,d.keys]),c.refresh(),this.fire("drawn")}#h(t){
let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.version)return this.#f(this.#t.source);let n=this.#d(
e,t);this.tell({rows:n.slice(0,Gn).map(s=>e.row[s]),total:n.length})}#f(t){let{points:e}=this.#i;e.progress!=="loading"&&
e.load(t),this.tell({reload:!0})}#u(t){let{points:e}=this.#o;if(!e)return{places:[],spells:[]};let n=this.#d(e,t);return{
places:Bt(e,n),spells:Ro(e,n)}}#m(){let{points:t}=this.#o,{symbols:e,events:n,view:s}=this.#e;return!t||!n?[]:At(t,n.shown,
s,e,n.grid).map(i=>i.map(c=>t.names[c]))}#d(t,e){let{events:n,view:s}=this.#e;return n?Io(t,n.shown,s,e,n.grid):[]}};var xe={color:P,weight:1.6,fillColor:P,fillOpacity:.07,interactive:!1},jt={...xe,dashArray:"5 5"},Hn={scale:1,left:0,top:0,
width:0,height:0},Ct=class extends m.Layer{#t=null;#o=[];#e=0;#n;#s;#r;#c;#i;#l;#a=m.layerGroup();constructor(t,e){super(),
this.#n=e,this.#s=t,this.#r=new B(t,()=>this.#m(),Number.POSITIVE_INFINITY),this.#i=new G(t.getContainer(),e.words.map),
this.#l=new H(t,e.words.fingers),this.#c=new Y(t.getContainer(),()=>this.#r.schedule())}onAdd(){return this.#a.addTo(this.#s),
this.#s.on("resize",this.#u,this),N(this.#n.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(t=>console.error("coul\
d not load",t)),this}onRemove(){return this.#s.off("resize",this.#u,this),this.#r.remove(),this.#c.remove(),this.#i.remove(),
this.#l.remove(),this.#a.remove(),this}update(t){this.#t=t,this.#i.tell([t.sentence]),this.#u(),this.#a.clearLayers(),t.
country?this.#f(t):t.radius&&this.#h(t,t.exact?xe:jt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,kind:t?
this.#n.kinds[t.kind].code:null,sentence:t?.sentence??""}}#h({lat:t,lon:e,radius:n},s){m.circle([t,e],{...s,radius:n*1e3}).
addTo(this.#a)}async#f(t){try{let e=await N(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(({properties:s})=>s.
iso===t.country),!e.features.length)return this.#h(t,jt);let n=m.geoJSON(e,{interactive:!1,style:()=>jt}).addTo(this.#a);
this.#s.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#u(){let t=this.#t?.bounds;t&&
this.#s.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#m(){if(!this.#t)return;let{pen:t,view:e}=this.#r.clear();
this.#d(t,e,this.#t),this.#e++}#d(t,e,{lat:n,lon:s,kind:r,speakerLocation:i}){let c=this.#n.kinds[r],a=this.#s,{x:l,y:h}=a.
latLngToContainerPoint([n,s]),f={x:l,y:h,count:1,counts:[]},u=Mt(t),d={view:e,zoom:a.getZoom(),symbols:[f],boxes:this.#c.
boxes,grounds:new Map,measure:u},{placed:p}=tt(this.#o,new Map,d);ot(t,p),i&&Kn(t,a.latLngToContainerPoint(i),{x:l,y:h},
c.colour),_(t,l,h,8),mt(t,c,l,h,7,!1)}};function Kn(o,t,e,n){o.lineWidth=2,et(o,Hn,n,[t.x,t.y,e.x,e.y],.9),C(o,t.x,t.y,5,
w),F(o,t.x,t.y,4,{width:2,colour:n})}var Xn={layer:null,location:null,openEvents(o,t,e){It(o,t),this.layer=new vt(o,e).addTo(o)},openLocation(o,t,e){It(o,t),
this.location=new Ct(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
Xn);})();
