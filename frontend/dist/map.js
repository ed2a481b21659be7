/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function w(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function H(...o){let t=document.
createElement("span");return t.append(...o),t}function jt(o,t){o.setAttribute("aria-label",t),o.title=t}var me=Reflect.get(globalThis,"L"),d=me;var st=class extends d.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=d.DomUtil.
create("div","leaflet-bar"),n=d.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),jt(
n,this.#t),d.DomEvent.disableClickPropagation(e),d.DomEvent.on(n,"click",s=>{d.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
rt=class extends d.Control{#t;#o;#e;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#e=d.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=d.DomUtil.create("label","til\
e-switch"),n=d.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
d.DomEvent.disableClickPropagation(e),d.DomEvent.on(n,"change",()=>{let[s,r]=n.checked?[this.#o,this.#e]:[this.#e,this.#o];
s.remove(),r.addTo(t)}),e}};var it=class{progress="nothing";source=null;#t=null;#o;#e;constructor(t,e){this.#o=t,this.#e=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#n("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#e(e,t)}};async function L(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Jt="#6d7178",N="#24476b",Zt="#f1efea",x="#ffffff",ct="#4a4f57",K="#5d626a",Vt="#6b7078",qt="#8a8f96",Qt="#736d5f",X="\
#2b2b2b",to="#fbfaf7",oo="#d9d5cb",eo="#8d897f",no="#b9cfdd",so="#cfe0ea";var pe=new Set(["AM","AZ","GE"]),ge={color:oo,weight:.8,fill:!1},xe={color:no,weight:.6,fillOpacity:1,fillColor:so},we={
color:eo,weight:1.2,fill:!1};function Nt(o,t){let e=d.layerGroup().addTo(o);ye(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),d.control.scale({
position:"bottomright"}).addTo(o),new st(t.words.home,t.home).addTo(o),t.tiles&&new rt(t.words,t.tiles,e).addTo(o)}async function ye(o,t,e){
let n=ro(o,"land",150),s=ro(o,"lines",250),r=at(e.countries,n,Ae).then(l=>l.addTo(o)),[i,c,a]=await Promise.all([at(e.districts,
s,()=>ge),at(e.water,s,()=>xe),at(e.borders,s,()=>we),r]);i.addTo(o),t.addLayer(c),a.addTo(o)}function ro(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",d.canvas({pane:t,padding:.6})}async function at(o,t,e){let n=await L(
o),s=t.options.pane??"overlayPane",r={interactive:!1,renderer:t,pane:s,style:e};return d.geoJSON(n,r)}function Ae(o){let t=pe.
has(o?.properties.iso)?to:Zt;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var Me="conflictmap:look",be="conflictMapLook";function Ee([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function Pt(){try{let o=Reflect.get(window.parent,be);return typeof o=="string"?Oe(o):o}catch{return}}function Oe(o){
let[t,e,n,...s]=o.split(",").map(i=>i.trim()?Number(i):Number.NaN);return Math.abs(t)<=85&&Math.abs(e)<=180&&n>=2&&n<=18&&
!s.length?[t,e,n]:null}function io(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(Me,{detail:o?Ee(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function S(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}var It=6,Rt=4,Se=2,Dt=13;function O({count:o,sign:t=0}){let e=S(
o);return t?(o===1?Dt:e+It)+Rt*(t-1)+1:e+Se}function v(o){let t=O(o);return[o.x-t,o.y-t,2*t,2*t]}function lt(o,t){o.count+=
t.count,o.counts=o.counts.map((e,n)=>e+(t.counts[n]??0))}function P(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+
t[3]&&t[1]<o[1]+o[3]}var ve=120,co=8,ao=12;function ho(o,t){let e=t.map(Wt);for(let n of o){let[s,r]=ke(Wt(n),e);n.x=s,n.y=r,e.push(Wt(n))}}function Wt(o){
return[o.x,o.y,O(o)]}function ke([o,t,e],n){let s=lo(o,t,e,n);if(!s)return[o,t];let r=Math.atan2(t-s[1],o-s[0])||-.9;for(let i=co;i<=
ve;i+=co)for(let c=0;c<ao;c++){let a=c%2?1:-1,l=r+a*Math.ceil(c/2)*2*Math.PI/ao,h=o+Math.cos(l)*i,f=t+Math.sin(l)*i;if(!lo(
h,f,e,n))return[h,f]}return[o,t]}function lo(o,t,e,n){for(let s of n){let r=s[0]-o,i=s[1]-t,c=s[2]+e;if(r*r+i*i<c*c)return s}
return null}var Te=Date.UTC(1980,0,1);function fo(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function uo({
minute:o,last:t,lasting:e},[n,s]){let r=fo(o,n),i=[];for(let c=0;c<e.length&&e[c]<r;c++)t[e[c]]>=n&&i.push(e[c]);return{
earlier:i,low:r,high:fo(o,s)}}function I({earlier:o,low:t,high:e}){return o.length+e-t}function j({earlier:o,low:t},e){return e<
o.length?o[e]:t+e-o.length}function ht(o){return new Date(Te+Math.floor(o/1440)*1440*6e4)}function ft(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function mo(o,[
t,e]){let n=ht(t),s=ht(Math.max(e-1,t));return n.getTime()===s.getTime()?o.format(n):o.formatRange(n,s)}function M(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function po(o,t){let e=Math.sin(o*Math.PI/180);return[256*(t+
180)/360,256*(.5-Math.log((1+e)/(1-e))/(4*Math.PI))]}function go(o){let t=o.getSize(),e=o.getPixelBounds().min;return{scale:2**
o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var Ut=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function wo(o,t,e,n,s){let r=Ce(e,n),i=new Ut(2*r.plane,o.names.length,s);Le(o,t,e,r,i,s);let c=Ne(i,s),a=$t(c.filter(
h=>xo(h,r))),l=$t(c.filter(h=>!xo(h,r)));return ho(l,a),{cells:[...a,...l],places:Pe(o,e,i,s),grid:r}}function Ce(o,t){let e=o.
left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,r=Math.ceil((o.height+n)/t)+1;return{
cell:t,offX:e,offY:n,columns:s,plane:s*r}}function ut(o,t,e,n){let s=(t+o.offX)/o.cell|0,r=(e+o.offY)/o.cell|0;return s+
o.columns*r+(n?o.plane:0)}function xo(o,t){return o.cells[0]<t.plane}function Le(o,t,e,n,s,r){let{x:i,y:c,kind:a,place:l,
sign:h}=o,{scale:f,left:m,top:u,width:g,height:D}=e,{kinds:y,sumX:p,sumY:k,last:W,sign:ot,away:Tt,awayLast:Ct}=s,C=I(t);
for(let Lt=0;Lt<C;Lt++){let b=j(t,Lt),et=i[b]*f-m,nt=c[b]*f-u;if(et<0||nt<0||et>=g||nt>=D){Tt[l[b]*r+a[b]]++,Ct[l[b]]=b;
continue}let U=ut(n,et,nt,h[b]);y[U*r+a[b]]++,p[U]+=et,k[U]+=nt,W[U]=b,h[b]<ot[U]&&(ot[U]=h[b])}}function Ne({kinds:o,sumX:t,
sumY:e,last:n,sign:s},r){let i=[];for(let c=0;c<t.length;c++){let a=Ao(o,c,r);if(!a)continue;let l=yo(o,c,r),[h,f]=[t[c]/
a,e[c]/a];i.push({cells:[c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return i}function Pe(o,t,{away:e,awayLast:n},s){
let r=[];for(let i=0;i<n.length;i++){let c=Ao(e,i,s);if(!c)continue;let[a,l]=M(t,o.x[n[i]],o.y[n[i]]);r.push({places:[i],
cells:[],x:a,y:l,count:c,counts:yo(e,i,s)})}return r}function yo(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);
return n}function Ao(o,t,e){let n=0;for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function $t(o){let t=[];for(let e of o.
sort((n,s)=>s.count-n.count)){let n=t.find(s=>Ie(s,e));n?Re(n,e):t.push(e)}return t.length<o.length?$t(t):t}function Ie(o,t){
return Math.hypot(o.x-t.x,o.y-t.y)<O(o)+O(t)}function Re(o,t){lt(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.
sign)}function dt(o,t){let e=({x:s,y:r})=>Math.hypot(s-t.x,r-t.y);return o.filter(s=>De(s,t,e(s))).sort((s,r)=>e(s)-e(r))[0]??
null}function De(o,t,e){return"box"in o?bo(o.box,t,0,0):e<=Math.max(S(o.count)+3,12)}function Mo(o,t){return o.find(({box:e})=>bo(
e,t,0,0))??null}function bo([o,t,e,n],{x:s,y:r},i,c){return s>=o-i&&s<=o+e+i&&r>=t-c&&r<=t+n+c}function Eo(o,t,e,n,s){let r=new Set(
"cells"in n?n.cells:[]),i=new Set("places"in n?n.places:[]),c=[],a=I(t);for(let l=0;l<a;l++){let h=j(t,l),[f,m]=M(e,o.x[h],
o.y[h]);(f>=0&&m>=0&&f<e.width&&m<e.height?r.has(ut(s,f,m,o.sign[h])):i.has(o.place[h]))&&c.push(h)}return c}function mt(o,t,e,n,s){
let r=new Map(n.flatMap(({cells:a},l)=>a.map(h=>[h,l]))),i=new Map(n.flatMap(({places:a=[]},l)=>a.map(h=>[h,l]))),c=n.map(
()=>new Map);for(let a=n.length?I(t)-1:-1;a>=0;a--){let l=j(t,a),[h,f]=M(e,o.x[l],o.y[l]),m=h>=0&&f>=0&&h<e.width&&f<e.height,
u=o.place[l],g=m?r.get(ut(s,h,f,o.sign[l])):i.get(u);g!==void 0&&c[g].set(u,(c[g].get(u)??0)+1)}return c.map(a=>[...a].sort(
(l,h)=>h[1]-l[1]).map(([l])=>l))}function Ft(o,t){let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);
return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.names[n])}function Oo({minute:o,last:t},e){return e.filter(n=>t[n]>o[n]).
map(n=>[o[n],t[n]+1])}function So(o,t,e){let n=s=>{let r=v(s);return J(r,t)&&!e.some(i=>P(i,r))};return{seen:o.filter(n),covered:o.filter(s=>!n(
s))}}function J([o,t,e,n],s){return o>=0&&t>=0&&o+e<=s.width&&t+n<=s.height}function vo(o,t,e,n,s){let r=mt(t,e,n,o,s);return o.
map(({x:i,y:c,count:a,counts:l,cells:h},f)=>({x:i,y:c,count:a,counts:l,cells:h,places:r[f]}))}var _t=10,ko=30,We=4,Ue=26;function To({features:o}){return new Map(o.map(({properties:t,geometry:e})=>{let s=(e.type===
"Polygon"?[e.coordinates]:e.coordinates).flat().map(r=>Float64Array.from(r.flatMap(([i,c])=>po(c,i))));return[`country-${t.
iso.toLowerCase()}`,s]}))}function Co(o,t,e,n){let s=[],r=n+2*We;for(let i=_t;i<=t.height-_t;i+=_t)for(let[c,a]of Fe(o,t,
i)){let l=a-c<r?1e6:0,h=l?[(c+a)/2]:$e(c+r/2,a-r/2,e.x);s.push(...h.map(f=>({x:f,y:i,away:Math.hypot(f-e.x,i-e.y)+l})))}
return s.sort((i,c)=>i.away-c.away).map(({x:i,y:c})=>[i,c])}function $e(o,t,e){let n=Math.min(Math.max(e,o),t),s=Array.from(
{length:1+Math.floor((t-o)/ko)},(r,i)=>o+i*ko);return[n,...s,t]}function Fe(o,{scale:t,left:e,top:n,width:s},r){let i=(r+
n)/t,c=[];for(let l of o)for(let h=0;h+3<l.length;h+=2){let[f,m]=[l[h+1],l[h+3]];f>i!=m>i&&c.push((l[h]+(i-f)/(m-f)*(l[h+
2]-l[h]))*t-e)}c.sort((l,h)=>l-h);let a=[];for(let l=0;l+1<c.length;l+=2){let[h,f]=[Math.max(c[l],0),Math.min(c[l+1],s)];
f-h>Ue&&a.push([h,f])}return a}var Z=19,Lo=2,No=14,_e=1,Po=7,Be=[0,1,-1,2,-2,3,-3,4,-4,5,-5,6,-6].map(o=>o*Math.PI/12);function V(o,t,e){let n=[...e.symbols.
map(v),...e.boxes],s=[],r=[];for(let i of o){let c=t.get(i.id),a=c||i.min_zoom<=e.zoom+.01?ze(i,e):null,l=a&&Ge(i,c,a,e,
n);l&&(n.push(l.box),s.push(l),c&&r.push({...c,box:[l.left,l.middle-8,l.box[2]-4,16]}))}return{placed:s,marks:r}}function ze(o,{
view:t,grounds:e}){let[n,s]=M(t,o.x,o.y);return e.has(o.id)?[n,s]:n<-40||s<0||n>t.width+40||s>t.height?null:[n,s]}function Ge(o,t,e,n,s){
let r=!R(o),i=r?n.symbols.find(p=>Math.hypot(p.x-e[0],p.y-e[1])<S(p.count)+6):void 0;if(r&&!t&&n.boxes.some(p=>P(p,[...e,
1,1])))return null;let c=t?t.steps.length*(Z+Lo):0,a=n.measure(o)+(t?3:0),l=i??{x:e[0],y:e[1],count:0},h=Io(Ye(o,a+c,l,n),
a+c,n,s),f=h??(t&&Io(Ro(o,c,l),c,n,s));if(!f)return null;let[m,u]=f,g=h?a:0,D=(t?.steps??[]).map((p,k)=>({left:m+g+k*(Z+
Lo),report:p})),y=i||!r?null:e;return{label:o,text:h?Bt(o):"",left:m,middle:u,dot:y,marks:D,box:Do(m,u,g+c)}}function Io(o,t,{
view:e},n){for(let s of o){let r=Do(...s,t);if(J(r,e)&&!n.some(i=>P(i,r)))return s}return null}function*Ye(o,t,e,{view:n,
grounds:s}){if(!R(o))return yield*Ro(o,t,e);let{x:r,y:i}=e;yield[r-t/2,i];let c=s.get(o.id);if(c)for(let[a,l]of Co(c,n,e,
t))yield[a-t/2,l];for(let a=Po;o.region&&a<=_e*n.scale;a+=Po)for(let l of Be)yield[r+Math.cos(l)*a-t/2,i+Math.sin(l)*a]}
function Ro({anchor:o},t,e){let{x:n,y:s,count:r}=e,[,,i]=v(e),c=r?i/2+3:6,a={right:[n+c,s],left:[n-c-t,s],bottom:[n-t/2,
s+c+6],top:[n-t/2,s-c-6]};return[a[o]??a.top,...Object.values(a)]}function Do(o,t,e){return[o-2,t-No/2,e+4,No]}function R({
country:o,region:t}){return o||t}function Bt({name:o,country:t}){return t?o.toUpperCase():o}var E='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function T(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function $(o,t,e,n,{width:s,colour:r}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=r,o.stroke()}function F(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function _(o,t,e,n){T(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),T(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function zt(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let r=0;r<s;r++)$(o,t,e,n+Rt*r,{width:1.4,colour:K});o.restore()}function pt(o,t,e,n,s,r){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=r,o.fillText(t,e,n)}function gt(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var Gt=new WeakMap;function Wo(){Gt=new WeakMap}function xt(o){return t=>{let e=Gt.get(t);return e===void 0&&(o.font=Uo(
t),e=o.measureText(Bt(t)).width,Gt.set(t,e)),e}}function Uo({country:o,region:t}){return o?`500 12px ${E}`:t?`italic 500\
 12px ${E}`:`11px ${E}`}function q(o,t){for(let{label:e,text:n,left:s,middle:r,dot:i,marks:c}of t){i&&T(o,...i,1.8,qt),n&&
(o.font=Uo(e),pt(o,n,s,r,"left",R(e)?Qt:Jt));for(let a of c)He(o,a.left,r,a.report)}}function He(o,t,e,{party:n,firm:s}){
o.save(),o.beginPath(),o.roundRect(t+.5,e-6.5,Z-1,13,3),o.fillStyle=s?K:x,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=
1,o.strokeStyle=K,o.stroke(),o.restore(),o.font=`600 10px ${E}`,gt(o,n,t+Z/2,e+.5,s?x:ct)}var $o="move viewreset resize zoomend",B=class{#t=null;#o;#e;#n;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Wo(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#i=n,this.#e=d.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on($o,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off($o,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=go(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#e;d.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var Ke=0,z=class{#t;#o=document.createElement("div");constructor(t,e){this.#t=t,this.#o.id=`map-description-${++Ke}`,this.#o.
hidden=!0,t.append(this.#o),t.setAttribute("role","application"),t.setAttribute("aria-label",e),t.setAttribute("aria-des\
cribedby",this.#o.id),Xe(e),je(t)}tell(t){let e=t.join(" ");this.#o.textContent!==e&&(this.#o.textContent=e)}remove(){for(let t of[
"role","aria-label","aria-describedby"])this.#t.removeAttribute(t);this.#o.remove()}};function Xe(o){try{window.frameElement&&
window.frameElement.setAttribute("title",o)}catch(t){console.debug("the page around the map cannot be reached",t)}}function je(o){
let t=o.focus.bind(o);o.focus=()=>t({preventScroll:!0})}var wt=class{#t;#o;#e={};constructor(t,e){this.#t=t,this.#o=e}remove(){this.#e={}}async ask(t,e,n,s=r=>r){if(this.#e[t]!==
e&&(this.#e[t]=e,this.#t[t]=n,!!e))try{let r=s(await L(e));if(this.#e[t]!==e)return;this.#t[t]=r,this.#o()}catch(r){console.
error("could not load",r)}}};var Fo=".leaflet-control, .held-legend";var G=class{boxes=[];#t;#o;#e=new ResizeObserver(()=>this.#n());constructor(t,e){this.#t=t,this.#o=e;for(let n of[t,...t.
querySelectorAll(Fo)])this.#e.observe(n)}remove(){this.#e.disconnect()}#n(){let{left:t,top:e}=this.#t.getBoundingClientRect(),
n=[...this.#t.querySelectorAll(Fo)].map(s=>s.getBoundingClientRect());this.boxes=n.filter(({width:s,height:r})=>s&&r).map(
({x:s,y:r,width:i,height:c})=>[s-t-3,r-e-3,i+6,c+6]),this.#o()}};var yt=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=ft(n),this.#o=d.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=ht(e-1),r=n?s.getTime():null;if(this.#t===
r||(this.#t=r,this.#o.hidden=r===null,r===null))return;let i=this.#e.held.replace("%(day)s",this.#n.format(s)),c=H(w("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(w("b",i),...Je(t),c)}};function Je(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>H(w("i",e,"firm"),w("span",` ${n}`,"party")))}var Ze=3,At=class{moving=!1;#t;#o;#e=null;#n=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#e=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#n={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||io(this.#a()?this.#e:this.look)}#a(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<Ze}};function Yt(o){let t=new Intl.PluralRules(o),e=new Intl.NumberFormat(o);return(n,s)=>(n[t.select(s)]??n.other).replace("\
%(count)s",e.format(s))}function Ht(o){let t=o.length>3?` +${o.length-3}`:"";return o.slice(0,3).join(" · ")+t}function _o(o,t,{
counted:e,words:n,language:s}){let r=Yt(s),i=o.counts.flatMap((l,h)=>l?[r(e.kinds[h],l)]:[]),c=new Intl.ListFormat(s,{type:"\
unit",style:"long"}).format(i),a=n.sign.replace("%(places)s",Ht(t)).replace("%(counts)s",c);return"box"in o?`${a} ${n.docked}`:
o.sign?`${a} ${o.sign===1?n.district:n.region}.`:a}var Bo=14,zo=6,Mt=class{#t=null;#o;constructor(t){this.#o=d.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let r=this.#o;r.hidden=!1,this.#t!==t&&(this.#t=t,r.replaceChildren(
...e())),r.style.left=`${Math.min(n.x+Bo,s.x-r.offsetWidth-zo)}px`,r.style.top=`${Math.min(n.y+Bo,s.y-r.offsetHeight-zo)}\
px`}};function Go({name:o,steps:t}){return[w("b",o),...t.map(e=>w("span",e.text))]}function Yo(o,{places:t,spells:e},{kinds:n,
words:s,language:r}){let i=[w("b",Ht(t))];if(o.counts.forEach((a,l)=>{a&&i.push(Ve(n[l],a))}),e.length){let a=mo(ft(r),e[0]),
l=s.lasting.replace("%(count)s",String(e.length));i.push(w("small",o.count===1?a:l))}let c="sign"in o?o.sign:0;return c&&
i.push(w("small",c===1?s.district:s.region)),i}function Ve({sign:o,colour:t,edge:e,label:n},s){let r=w("i",o);return r.style.
color=t,r.style.setProperty("-webkit-text-stroke",`0.6px ${e}`),H(r,` ${n} `,w("em",String(s)))}var qe=.6,bt=class{#t;#o;#e;#n;#i=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new Mt(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#n.remove()}#r({containerPoint:t}){let e=this.#a(t);e?this.#e.open(e):this.#l(this.#c(t),t)}#s({containerPoint:t}){
let e=this.#a(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#l(e??this.#c(t),t)}pointAt(t){if(!t)return this.#n.
hide();let e=qe*("box"in t?t.radius:O(t));this.#l(t,{x:t.x+e,y:t.y+e})}#a(t){return dt(this.#e.scene()?.symbols??[],t)}#c(t){
return Mo(this.#e.scene()?.marks??[],t)}#l(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):this.#n.hide()}#h(t){
return"steps"in t?Go(t):Yo(t,this.#e.describe(t),this.#o)}};var Qe="CCM3";function Ho(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==Qe)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),r=n.getUint32(8,!0),{places:i,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,r))),a=12+r,l=u=>a+4*s*u,h=new Uint8Array(o,l(6),s);if(h.some(u=>u>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,l(2),s),m=new Uint32Array(o,l(3),s);
return{n:s,version:c,names:i,x:new Float32Array(o,l(0),s),y:new Float32Array(o,l(1),s),minute:f,last:m,lasting:tn(f,m),row:new Uint32Array(
o,l(4),s),place:new Uint32Array(o,l(5),s),kind:h,sign:new Uint8Array(o,l(6)+s,s)}}function tn(o,t){let e=[];for(let n=0;n<
o.length;n++)t[n]>o[n]&&e.push(n);return Uint32Array.from(e)}function Q(o,t,e,[n,s,r,i],c){let[a,l]=M(t,n,s),[h,f]=M(t,r,i);if(Math.hypot(h-a,f-l)<4)return;let m=(a+h)/2+(f-l)*.16,u=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(m,u,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function Ko(o){let[t,e,n]=[1,3,5].map(s=>{let r=Number.parseInt(o.slice(s,s+2),16)/255;return r<=.04045?r/12.92:((r+.055)/
1.055)**2.4});return .2126*t+.7152*e+.0722*n}function Xo(o,t){let[e,n]=[Ko(o),Ko(t)].sort((s,r)=>s-r);return(n+.05)/(e+.05)}
function jo(o){return Xo(x,o)>=Xo(X,o)?x:X}var on={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>F(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>F(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>F(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function tt(o,t,e,n,s,{fill:r,edge:i,width:c}){o.fillStyle=r,o.
strokeStyle=i,o.lineWidth=c;let a=on[t];if(!a)return en(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function Et(o,{sign:t,
colour:e,edge:n},s,r,i,c){tt(o,t,s,r,i,{fill:x,edge:x,width:4}),tt(o,t,s,r,i,{fill:e,edge:n,width:1.2}),c&&tt(o,t,s,r+(t===
"▲"?.6:0),i*.5,{fill:x,edge:n,width:1})}function en(o,t,e,n,s){o.font=`600 ${Math.round(s*2.6)}px ${E}`,o.textAlign="c\
enter",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,n)}var Jo=13,nn=.29,sn=2.1,rn=-Math.PI/2;function Ot(o,{x:t,y:e,count:n,counts:s},r,i){_(o,t,e,r+1.5),T(o,t,e,r+1.5,x);let c=cn(
s,n,i);for(let a of c)an(o,t,e,r,a);if(c.length>1)for(let{from:a}of c)ln(o,t,e,r,a);for(let a of c)hn(o,t,e,r,a);o.font=
`600 ${r<Jo?10:12}px ${E}`,gt(o,fn(n),t,e+.5,X)}function Y(o){return o*(o<Jo?.62:.54)}function cn(o,t,e){let n=rn;return o.
flatMap((s,r)=>{let i=n;return n+=2*Math.PI*s/t,s?[{kind:e[r],from:i,to:n}]:[]})}function an(o,t,e,n,{kind:s,from:r,to:i}){
o.beginPath(),o.arc(t,e,n,r,i),o.arc(t,e,Y(n),i,r,!0),o.fillStyle=s.colour,o.fill(),o.lineWidth=1,o.strokeStyle=s.edge;for(let c of[
n,Y(n)])o.beginPath(),o.arc(t,e,c,r,i),o.stroke()}function ln(o,t,e,n,s){let[r,i]=[Math.cos(s),Math.sin(s)];o.beginPath(),
o.moveTo(t+r*(Y(n)-.5),e+i*(Y(n)-.5)),o.lineTo(t+r*(n+1),e+i*(n+1)),o.lineWidth=1.2,o.strokeStyle=x,o.stroke()}function hn(o,t,e,n,{
kind:s,from:r,to:i}){let c=(n-Y(n))*nn,a=(n+Y(n))/2;if(c<sn||(i-r)*a<3.5*c)return;let[l,h]=[(r+i)/2,jo(s.colour)],f={fill:h,
edge:h,width:.2};tt(o,s.sign,t+Math.cos(l)*a,e+Math.sin(l)*a,c,f)}function fn(o){return o<1e3?String(o):`${(o/1e3).toFixed(
o<1e4?1:0)}k`}function Zo(o,t){if(o.beginPath(),"box"in t){let[e,n,s,r]=t.box;o.roundRect(e+2,n+2,s-4,r-4,r/2)}else o.arc(t.x,t.y,O(t)+
3,0,2*Math.PI);for(let[e,n]of[[7,x],[3,N]])o.lineWidth=e,o.strokeStyle=n,o.stroke()}var Vo=`600 11px ${E}`;function qo(o){return t=>(o.font=Vo,o.measureText(t).width)}function Qo(o,t,e){let{x:n,y:s,radius:r,
name:i,onRight:c,towards:a,box:l}=t,[h,f]=[c?n-r-3:l[0],l[2]-6];o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(
h,s-r-3,f,2*r+6,r+3),o.fill(),Ot(o,t,r,e),o.font=Vo,pt(o,i,c?n+r+5:n-r-5,s,c?"left":"right",ct),un(o,n,s,r,Math.atan2(a.
y-s,a.x-n))}function un(o,t,e,n,s){F(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+
.5)*(n+3.5)],[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=Vt,o.fill()}function te(o,t){let e=new Map;for(let{id:n,name:s,steps:r}of o){let i=r.filter(f=>f.minute<t),c=i.findLastIndex(f=>f.firm),
a=i[c],l=i.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function oe(o,t,e){if(!e.size)return o;let n=new Set(o.map(i=>i.id)),s=t.filter(i=>!n.has(i.id)).map(({id:i,name:c,
x:a,y:l})=>({id:i,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1,region:!1})),r=[...o,...s];return[...r.filter(i=>e.
has(i.id)),...r.filter(i=>!e.has(i.id))]}var A=25,ee={x:92,y:34},dn=170,ne=6,mn=[0,36,72],pn=mn.flatMap(o=>Array.from({length:1+2*dn/ne},(t,e)=>({along:(e%2?1:-1)*
Math.ceil(e/2)*ne,row:o}))).sort((o,t)=>Math.abs(o.along)+2*o.row-Math.abs(t.along)-2*t.row),gn=3,xn=9;function re(o,t){
let e=wn(o,t.view);for(;;){let{docks:n,homeless:s}=yn(e,t);if(!s)return n;let[r]=e.filter(i=>i!==s).sort((i,c)=>se(i,s)-
se(c,s));if(!r)return[le(s,s.home,ce(s,t.names,t.measure),!0)];e.splice(e.indexOf(s),1),ie(r,s),e.sort((i,c)=>c.count-i.
count)}}function wn(o,t){let e=[];for(let n of o.sort((s,r)=>r.count-s.count)){let s=Mn(n,t),r=e.find(i=>Math.abs(i.home.
x-s.x)<ee.x&&Math.abs(i.home.y-s.y)<ee.y);r?ie(r,n):e.push({...n,home:s})}return e}function yn(o,t){let e=[],n=[...t.taken];
for(let s of o){let r=An(s,{...t,taken:n});if(!r)return{docks:e,homeless:s};e.push(r),n.push(r.box)}return{docks:e,homeless:null}}
function An(o,{view:t,taken:e,names:n,measure:s}){let r=ce(o,n,s);for(let{along:i,row:c}of pn){let a=bn(o.home,i,c,t);for(let l of[
!0,!1]){let h=ae(a,r,l);if(J(h,t)&&!e.some(f=>P(f,h)))return le(o,a,r,l)}}return null}function Mn(o,{width:t,height:e}){
let[n,s]=[t/2,e/2],[r,i]=[o.x-n,o.y-s],c=Math.min((n-A)/Math.abs(r||1e-9),(s-A)/Math.abs(i||1e-9));return{x:n+r*c,y:s+i*
c}}function bn({x:o,y:t},e,n,{width:s,height:r}){let[i,c]=[Math.max(s-2*A,1),Math.max(r-2*A,1)],[a,l]=[o-A,t-A],h=2*(i+c),
f=[i,i+c,2*i+c],u=(((l<=.01?a:a>=i-.01?f[0]+l:l>=c-.01?f[2]-a:h-l)+e)%h+h)%h;return u<f[0]?{x:A+u,y:A+n}:u<f[1]?{x:A+i-n,
y:A+u-f[0]}:u<f[2]?{x:A+f[2]-u,y:A+c-n}:{x:A+n,y:A+h-u}}function se(o,t){return Math.hypot(o.home.x-t.home.x,o.home.y-t.
home.y)}function ie(o,t){lt(o,t),o.places.push(...t.places),o.cells.push(...t.cells)}function ce({count:o,places:t},e,n){
let s=En(t,e);return{name:s,radius:Math.min(8+1.6*Math.log(o),15),width:n(s)+6}}function ae({x:o,y:t},{radius:e,width:n},s){
let[r,i]=[e+xn,e+n+gn+2];return[o-(s?r:i),t-r,r+i,2*r]}function le({x:o,y:t,count:e,counts:n,places:s,cells:r},i,c,a){let{
name:l,radius:h}=c,f=ae(i,c,a);return{...i,towards:{x:o,y:t},count:e,counts:n,places:s,cells:r,name:l,radius:h,onRight:a,
box:f}}function En(o,t){let e=new Set(o).size,n=t[o[0]];return e>1?`${n} +${e-1}`:n}var On=46;function he(o,t,e,n,{points:s,labels:r,towns:i,kinds:c,fixtures:a,grounds:l}){let h=te(i,n.window[1]),f=s&&Sn(
s,n,t,c.length,a),m=f?.seen??[],u={view:t,zoom:e,symbols:m,boxes:a,grounds:l,measure:xt(o)},[g,D]=[r.filter(R),r.filter(
C=>!R(C))],y=V(g,h,u).placed,p=[...a,...y.map(({box:C})=>C)],k=f&&s&&vn(o,t,s,f,p),W=k?.indicators??[],ot=[...p,...W.map(
({box:C})=>C)],{placed:Tt,marks:Ct}=V(oe(D,i,h),h,{...u,boxes:ot});return{view:t,events:k,symbols:[...m,...W],placed:[...y,
...Tt],marks:Ct,anyMarked:h.size>0}}function Sn(o,{window:t},e,n,s){let r=uo(o,t),{cells:i,places:c,grid:a}=wo(o,r,e,On,
n);return{shown:r,grid:a,places:c,...So(i,e,s)}}function vn(o,t,e,{shown:n,grid:s,places:r,seen:i,covered:c},a){let l=[...r,
...vo(c,e,n,t,s)],h=[...a,...i.map(v)],f=re(l,{view:t,taken:h,names:e.names,measure:qo(o)});return{shown:n,grid:s,cells:i,
indicators:f}}function fe(o,{view:t,events:e,placed:n},s,{points:r,arcs:i,kinds:c},a){if(!e||!r)return q(o,n);kn(o,t,s,i,
c),q(o,n);for(let l of e.cells)l.count===1?Cn(o,l,c[r.kind[l.last]]):Tn(o,l,c);for(let l of e.indicators)Qo(o,l,c);Ln(o,
t,s,e.cells,c),a&&Zo(o,a)}function kn(o,t,{window:e},n,s){let[r,i]=e;o.lineWidth=1.1;for(let[c,a,l,...h]of n)a>=r&&c<i&&
Q(o,t,s[l].colour,h,.4)}function Tn(o,t,e){let n=S(t.count);Ot(o,t,n,e),zt(o,t.x,t.y,n+It,t.sign)}function Cn(o,{x:t,y:e,
sign:n},s){zt(o,t,e,Dt,n),_(o,t,e,6.5),Et(o,s,t,e,7,n>0)}function Ln(o,t,{selected:e},n,s){if(!e)return;o.lineWidth=2.2;
for(let l of e.arcs)Q(o,t,s[e.kind].colour,l,.95);let[r,i]=M(t,...e.at),c=n.find(l=>Math.hypot(l.x-r,l.y-i)<S(l.count)+6),
a={width:2.5,colour:N};c?$(o,c.x,c.y,S(c.count)+5,a):$(o,r,i,13,a)}var Nn=150,Pn={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1,Home:-1/0,End:1/0},St=class{#t;#o;#e;#n=document.createElement(
"div");#i=[];#r=0;#s=0;constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n;let s=this.#n;s.className="sign-list",s.tabIndex=
0,s.setAttribute("role","listbox"),s.setAttribute("aria-label",e.words.signs),s.addEventListener("focus",()=>this.#c()),
s.addEventListener("blur",()=>n.show(null)),s.addEventListener("keydown",r=>this.#h(r)),t.prepend(s)}remove(){clearTimeout(
this.#s),this.#n.remove()}get reached(){let t=this.#a?this.#i[this.#r]:void 0;return t?this.#e.symbols().find(e=>Kt(e)===
t.key)??null:null}refresh(){let t=this.#e.symbols().map(Kt);clearTimeout(this.#s),t.join()!==this.#i.map(({key:e})=>e).join()&&
(this.#s=window.setTimeout(()=>this.#c(),Nn))}get#a(){return document.activeElement===this.#n}#c(){let t=this.#i[this.#r]?.
place,e=this.#e.places(),n=this.#e.symbols().map((r,i)=>({key:Kt(r),place:e[i][0],text:_o(r,e[i],this.#o)}));this.#i=n,this.#n.
replaceChildren(...n.map(({text:r},i)=>In(r,i)));let s=n.findIndex(({place:r})=>r===t);this.#l(s<0?this.#r:s)}#l(t){this.#r=
Math.max(0,Math.min(t,this.#i.length-1));for(let[n,s]of[...this.#n.children].entries())s.setAttribute("aria-selected",String(
n===this.#r));let e=this.#n.children[this.#r]?.id;e?this.#n.setAttribute("aria-activedescendant",e):this.#n.removeAttribute(
"aria-activedescendant"),this.#a&&this.#e.show(this.reached)}#h(t){let{key:e,ctrlKey:n,altKey:s,metaKey:r}=t;if(n||s||r||
e==="Tab")return;t.stopPropagation();let i=Pn[e];if(i)this.#l(this.#r+i);else if(e==="Enter"||e===" ")this.#f();else if(e===
"Escape")this.#t.focus();else return;t.preventDefault()}#f(){this.reached||this.#c(),this.reached&&this.#e.open(this.reached)}};
function Kt({x:o,y:t,counts:e}){return`${Math.round(o)} ${Math.round(t)} ${e}`}function In(o,t){let e=w("div",o);return e.
id=`sign-${t}`,e.setAttribute("role","option"),e}function ue(o,t,{points:e,kinds:n,arcs:s,fixtures:r},{progress:i,source:c,drawn:a,look:l,moving:h,reached:f}){let[m,u,g]=l;
return{settled:i==="ready"&&c===t?.source&&!a.waits&&a.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??
null},source:{told:t?.source??null,shown:c},window:t?.window??[0,0],drawn:a,view:{lat:m,lng:u,zoom:g,moving:h},selected:t?.
selected?{kind:n[t.selected.kind].code}:null,symbols:e&&o?o.symbols.map((y,p)=>Rn(y,p,e,n)):[],reached:o&&f?o.symbols.indexOf(
f):null,labels:(o?.placed??[]).filter(({text:y})=>y).map(({label:y,box:p})=>({name:y.name,box:p})),fixtures:r,marks:(o?.
marks??[]).map(({name:y,steps:p,box:k})=>({name:y,reports:p.map(({text:W})=>W),box:k})),arcs:s.length}}function Rn(o,t,e,n){
let{x:s,y:r,count:i,counts:c}=o,a="box"in o,l=a?o.places[0]:e.place[o.last],h=a?o.box:v(o),f=c.flatMap((m,u)=>m?[[n[u].code,
m]]:[]);return{number:t,x:s,y:r,count:i,kinds:Object.fromEntries(f),place:e.names[l],offscreen:a,box:h}}var Dn=2e3,Wn=2,vt=class extends d.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds,fixtures:[],grounds:new Map};let n=async s=>Ho(
await s.arrayBuffer(),e.kinds.length);this.#s={map:t,canvas:new B(t,()=>this.#c(),Wn),pointer:new bt(t,e,{scene:()=>this.#e,
describe:s=>this.#f(s),open:s=>this.#l(s)}),signs:new St(t.getContainer(),e,{symbols:()=>this.#e?.symbols??[],places:()=>this.#d(),
open:s=>this.#l(s),show:s=>{this.#s.pointer.pointAt(s),this.#s.canvas.schedule()}}),description:new z(t.getContainer(),e.
words.map),legend:new yt(t.getContainer(),e),fixtures:new G(t.getContainer(),()=>this.#s.canvas.schedule()),extras:new wt(
this.#o,()=>this.#s.canvas.schedule()),outlook:new At(t,e.home),points:new it(n,(s,r)=>this.#a(s,r))}}onAdd(){let{extras:t}=this.#s;
return t.ask("labels",this.#r.labels,[]),t.ask("grounds",this.#r.countries,new Map,To),this}onRemove(){let{map:t,points:e,
...n}=this.#s;e.stop();for(let s of Object.values(n))s.remove();return this}update(t){let{points:e,extras:n,outlook:s}=this.#s,
r=this.#t;this.#t=t,t.source!==r?.source&&e.load(t.source),n.ask("arcs",t.arcsSource,[]),n.ask("towns",t.heldSource,[]),
r||s.lookAt(Pt()??t.view),this.fire("told",t),this.#c()}lookAsTold(){this.#s.outlook.lookAt(Pt()??null)}setWindow(t){this.#t&&
(this.#t={...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"\
Feature",geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.map.
getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:e,outlook:n,signs:s}=this.#s,{times:r,milliseconds:i,
window:c,events:a}=this.#n;return ue(this.#e,this.#t,this.#o,{progress:e.progress,source:e.source,drawn:{times:r,milliseconds:i,
window:c,events:a,waits:t.waits},look:n.look,moving:n.moving,reached:s.reached})}symbolAt(t){let e=this.#e?.symbols??[],
n=dt(e,t);return n&&e.indexOf(n)}eventsAt(t){let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],places:[]};
let s=this.#u(e,n);return{rows:s.map(r=>e.row[r]),places:Ft(e,s)}}#a(t,e){let{classList:n}=this.#s.map.getContainer();n.
toggle("loading",e==="loading"),e!=="loading"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#c(){
let t=this.#t;if(!t)return;let e=performance.now(),{map:n,canvas:s,legend:r,fixtures:i,signs:c,description:a}=this.#s;this.#o.
fixtures=i.boxes;let{pen:l,view:h}=s.clear(),f=he(l,h,n.getZoom(),t,this.#o);r.tell(this.#o.towns,t.window[1],f.anyMarked),
this.#e=f,fe(l,f,t,this.#o,c.reached),this.#n.milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,this.#n.
events=f.events?I(f.events.shown):0;let{counted:m,words:u,language:g}=this.#r;a.tell([Yt(g)(m.records,this.#n.events),t.
sentence,u.keys]),c.refresh(),this.fire("drawn")}#l(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.
version)return this.#h(this.#t.source);let n=this.#u(e,t);this.tell({rows:n.slice(0,Dn).map(s=>e.row[s]),total:n.length})}#h(t){
let{points:e}=this.#s;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#f(t){let{points:e}=this.#o;if(!e)return{
places:[],spells:[]};let n=this.#u(e,t);return{places:Ft(e,n),spells:Oo(e,n)}}#d(){let{points:t}=this.#o,{symbols:e,events:n,
view:s}=this.#e;return!t||!n?[]:mt(t,n.shown,s,e,n.grid).map(i=>i.map(c=>t.names[c]))}#u(t,e){let{events:n,view:s}=this.#e;
return n?Eo(t,n.shown,s,e,n.grid):[]}};var de={color:N,weight:1.6,fillColor:N,fillOpacity:.07,interactive:!1},Xt={...de,dashArray:"5 5"},Un={scale:1,left:0,top:0,
width:0,height:0},kt=class extends d.Layer{#t=null;#o=[];#e=0;#n;#i;#r;#s;#a;#c=d.layerGroup();constructor(t,e){super(),
this.#n=e,this.#i=t,this.#r=new B(t,()=>this.#d(),Number.POSITIVE_INFINITY),this.#a=new z(t.getContainer(),e.words.map),
this.#s=new G(t.getContainer(),()=>this.#r.schedule())}onAdd(){return d.Browser.mobile&&this.#i.dragging.disable(),this.#c.
addTo(this.#i),this.#i.on("resize",this.#f,this),L(this.#n.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(t=>console.
error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#f,this),this.#r.remove(),this.#s.remove(),this.#a.
remove(),this.#c.remove(),this}update(t){this.#t=t,this.#a.tell([t.sentence]),this.#f(),this.#c.clearLayers(),t.country?
this.#h(t):t.radius&&this.#l(t,t.exact?de:Xt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,kind:t?this.#n.
kinds[t.kind].code:null,sentence:t?.sentence??""}}#l({lat:t,lon:e,radius:n},s){d.circle([t,e],{...s,radius:n*1e3}).addTo(
this.#c)}async#h(t){try{let e=await L(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(({properties:s})=>s.
iso===t.country),!e.features.length)return this.#l(t,Xt);let n=d.geoJSON(e,{interactive:!1,style:()=>Xt}).addTo(this.#c);
this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#f(){let t=this.#t?.bounds;t&&
this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#d(){if(!this.#t)return;let{pen:t,view:e}=this.#r.clear();
this.#u(t,e,this.#t),this.#e++}#u(t,e,{lat:n,lon:s,kind:r,speakerLocation:i}){let c=this.#n.kinds[r],a=this.#i,{x:l,y:h}=a.
latLngToContainerPoint([n,s]),f={x:l,y:h,count:1,counts:[]},m=xt(t),u={view:e,zoom:a.getZoom(),symbols:[f],boxes:this.#s.
boxes,grounds:new Map,measure:m},{placed:g}=V(this.#o,new Map,u);q(t,g),i&&$n(t,a.latLngToContainerPoint(i),{x:l,y:h},c.
colour),_(t,l,h,8),Et(t,c,l,h,7,!1)}};function $n(o,t,e,n){o.lineWidth=2,Q(o,Un,n,[t.x,t.y,e.x,e.y],.9),T(o,t.x,t.y,5,x),
$(o,t.x,t.y,4,{width:2,colour:n})}var Fn={layer:null,location:null,openEvents(o,t,e){Nt(o,t),this.layer=new vt(o,e).addTo(o)},openLocation(o,t,e){Nt(o,t),
this.location=new kt(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
Fn);})();
