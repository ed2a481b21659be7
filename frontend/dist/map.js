/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function K(...o){let t=document.
createElement("span");return t.append(...o),t}function Jt(o,t){o.setAttribute("aria-label",t),o.title=t}var pe=Reflect.get(globalThis,"L"),m=pe;var it=class extends m.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=m.DomUtil.
create("div","leaflet-bar"),n=m.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),Jt(
n,this.#t),m.DomEvent.disableClickPropagation(e),m.DomEvent.on(n,"click",s=>{m.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
rt=class extends m.Control{#t;#o;#e;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#e=m.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=m.DomUtil.create("label","til\
e-switch"),n=m.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
m.DomEvent.disableClickPropagation(e),m.DomEvent.on(n,"change",()=>{let[s,i]=n.checked?[this.#o,this.#e]:[this.#e,this.#o];
s.remove(),i.addTo(t)}),e}};var ct=class{progress="nothing";source=null;#t=null;#o;#e;constructor(t,e){this.#o=t,this.#e=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#n("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#n("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#n("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#n(t,e){this.progress=t,this.#e(e,t)}};async function L(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Zt="#6d7178",N="#24476b",Vt="#f1efea",w="#ffffff",at="#4a4f57",X="#5d626a",qt="#6b7078",Qt="#8a8f96",to="#736d5f",j="\
#2b2b2b",oo="#fbfaf7",eo="#d9d5cb",no="#8d897f",so="#b9cfdd",io="#cfe0ea";var ge=new Set(["AM","AZ","GE"]),xe={color:eo,weight:.8,fill:!1},we={color:so,weight:.6,fillOpacity:1,fillColor:io},ye={
color:no,weight:1.2,fill:!1};function Pt(o,t){let e=m.layerGroup().addTo(o);Ae(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),m.control.scale({
position:"bottomright"}).addTo(o),new it(t.words.home,t.home).addTo(o),t.tiles&&new rt(t.words,t.tiles,e).addTo(o)}async function Ae(o,t,e){
let n=ro(o,"land",150),s=ro(o,"lines",250),i=lt(e.countries,n,Me).then(l=>l.addTo(o)),[r,c,a]=await Promise.all([lt(e.districts,
s,()=>xe),lt(e.water,s,()=>we),lt(e.borders,s,()=>ye),i]);r.addTo(o),t.addLayer(c),a.addTo(o)}function ro(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",m.canvas({pane:t,padding:.6})}async function lt(o,t,e){let n=await L(
o),s=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:s,style:e};return m.geoJSON(n,i)}function Me(o){let t=ge.
has(o?.properties.iso)?oo:Vt;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}var be="conflictmap:look",ve="conflictMapLook";function Ee([o,t,e]){return`${o.toFixed(4)},${t.toFixed(4)},${Number(e.toFixed(
2))}`}function It(){try{let o=Reflect.get(window.parent,ve);return typeof o=="string"?Oe(o):o}catch{return}}function Oe(o){
let[t,e,n,...s]=o.split(",").map(r=>r.trim()?Number(r):Number.NaN);return Math.abs(t)<=85&&Math.abs(e)<=180&&n>=2&&n<=18&&
!s.length?[t,e,n]:null}function co(o){try{let t=window.parent;t.dispatchEvent(new t.CustomEvent(be,{detail:o?Ee(o):""}))}catch(t){
console.debug("the page around the map cannot be reached",t)}}function O(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}var Rt=6,Dt=4,Se=2,Wt=13;function E({count:o,sign:t=0}){let e=O(
o);return t?(o===1?Wt:e+Rt)+Dt*(t-1)+1:e+Se}function S(o){let t=E(o);return[o.x-t,o.y-t,2*t,2*t]}function ht(o,t){o.count+=
t.count,o.counts=o.counts.map((e,n)=>e+(t.counts[n]??0))}function P(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+
t[3]&&t[1]<o[1]+o[3]}var Te=120,ao=8,lo=12;function fo(o,t){let e=t.map(Ut);for(let n of o){let[s,i]=ke(Ut(n),e);n.x=s,n.y=i,e.push(Ut(n))}}function Ut(o){
return[o.x,o.y,E(o)]}function ke([o,t,e],n){let s=ho(o,t,e,n);if(!s)return[o,t];let i=Math.atan2(t-s[1],o-s[0])||-.9;for(let r=ao;r<=
Te;r+=ao)for(let c=0;c<lo;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/lo,h=o+Math.cos(l)*r,f=t+Math.sin(l)*r;if(!ho(
h,f,e,n))return[h,f]}return[o,t]}function ho(o,t,e,n){for(let s of n){let i=s[0]-o,r=s[1]-t,c=s[2]+e;if(i*i+r*r<c*c)return s}
return null}var Ce=Date.UTC(1980,0,1);function uo(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function mo({
minute:o,last:t,lasting:e},[n,s]){let i=uo(o,n),r=[];for(let c=0;c<e.length&&e[c]<i;c++)t[e[c]]>=n&&r.push(e[c]);return{
earlier:r,low:i,high:uo(o,s)}}function I({earlier:o,low:t,high:e}){return o.length+e-t}function J({earlier:o,low:t},e){return e<
o.length?o[e]:t+e-o.length}function ft(o){return new Date(Ce+Math.floor(o/1440)*1440*6e4)}function ut(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function po(o,[
t,e]){let n=ft(t),s=ft(Math.max(e-1,t));return n.getTime()===s.getTime()?o.format(n):o.formatRange(n,s)}function M(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function go(o,t){let e=Math.sin(o*Math.PI/180);return[256*(t+
180)/360,256*(.5-Math.log((1+e)/(1-e))/(4*Math.PI))]}function xo(o){let t=o.getSize(),e=o.getPixelBounds().min;return{scale:2**
o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var Ft=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function yo(o,t,e,n,s){let i=Le(e,n),r=new Ft(2*i.plane,o.names.length,s);Ne(o,t,e,i,r,s);let c=Pe(r,s),a=$t(c.filter(
h=>wo(h,i))),l=$t(c.filter(h=>!wo(h,i)));return fo(l,a),{cells:[...a,...l],places:Ie(o,e,r,s),grid:i}}function Le(o,t){let e=o.
left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,i=Math.ceil((o.height+n)/t)+1;return{
cell:t,offX:e,offY:n,columns:s,plane:s*i}}function dt(o,t,e,n){let s=(t+o.offX)/o.cell|0,i=(e+o.offY)/o.cell|0;return s+
o.columns*i+(n?o.plane:0)}function wo(o,t){return o.cells[0]<t.plane}function Ne(o,t,e,n,s,i){let{x:r,y:c,kind:a,place:l,
sign:h}=o,{scale:f,left:d,top:u,width:g,height:D}=e,{kinds:y,sumX:p,sumY:T,last:W,sign:et,away:Ct,awayLast:Lt}=s,C=I(t);
for(let Nt=0;Nt<C;Nt++){let b=J(t,Nt),nt=r[b]*f-d,st=c[b]*f-u;if(nt<0||st<0||nt>=g||st>=D){Ct[l[b]*i+a[b]]++,Lt[l[b]]=b;
continue}let U=dt(n,nt,st,h[b]);y[U*i+a[b]]++,p[U]+=nt,T[U]+=st,W[U]=b,h[b]<et[U]&&(et[U]=h[b])}}function Pe({kinds:o,sumX:t,
sumY:e,last:n,sign:s},i){let r=[];for(let c=0;c<t.length;c++){let a=Mo(o,c,i);if(!a)continue;let l=Ao(o,c,i),[h,f]=[t[c]/
a,e[c]/a];r.push({cells:[c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return r}function Ie(o,t,{away:e,awayLast:n},s){
let i=[];for(let r=0;r<n.length;r++){let c=Mo(e,r,s);if(!c)continue;let[a,l]=M(t,o.x[n[r]],o.y[n[r]]);i.push({places:[r],
cells:[],x:a,y:l,count:c,counts:Ao(e,r,s)})}return i}function Ao(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);
return n}function Mo(o,t,e){let n=0;for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function $t(o){let t=[];for(let e of o.
sort((n,s)=>s.count-n.count)){let n=t.find(s=>Re(s,e));n?De(n,e):t.push(e)}return t.length<o.length?$t(t):t}function Re(o,t){
return Math.hypot(o.x-t.x,o.y-t.y)<E(o)+E(t)}function De(o,t){ht(o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.
sign)}function mt(o,t){let e=({x:s,y:i})=>Math.hypot(s-t.x,i-t.y);return o.filter(s=>We(s,t,e(s))).sort((s,i)=>e(s)-e(i))[0]??
null}function We(o,t,e){return"box"in o?vo(o.box,t,0,0):e<=Math.max(O(o.count)+3,12)}function bo(o,t){return o.find(({box:e})=>vo(
e,t,0,0))??null}function vo([o,t,e,n],{x:s,y:i},r,c){return s>=o-r&&s<=o+e+r&&i>=t-c&&i<=t+n+c}function Eo(o,t,e,n,s){let i=new Set(
"cells"in n?n.cells:[]),r=new Set("places"in n?n.places:[]),c=[],a=I(t);for(let l=0;l<a;l++){let h=J(t,l),[f,d]=M(e,o.x[h],
o.y[h]);(f>=0&&d>=0&&f<e.width&&d<e.height?i.has(dt(s,f,d,o.sign[h])):r.has(o.place[h]))&&c.push(h)}return c}function pt(o,t,e,n,s){
let i=new Map(n.flatMap(({cells:a},l)=>a.map(h=>[h,l]))),r=new Map(n.flatMap(({places:a=[]},l)=>a.map(h=>[h,l]))),c=n.map(
()=>new Map);for(let a=n.length?I(t)-1:-1;a>=0;a--){let l=J(t,a),[h,f]=M(e,o.x[l],o.y[l]),d=h>=0&&f>=0&&h<e.width&&f<e.height,
u=o.place[l],g=d?i.get(dt(s,h,f,o.sign[l])):r.get(u);g!==void 0&&c[g].set(u,(c[g].get(u)??0)+1)}return c.map(a=>[...a].sort(
(l,h)=>h[1]-l[1]).map(([l])=>l))}function _t(o,t){let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);
return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.names[n])}function Oo({minute:o,last:t},e){return e.filter(n=>t[n]>o[n]).
map(n=>[o[n],t[n]+1])}function So(o,t,e){let n=s=>{let i=S(s);return Z(i,t)&&!e.some(r=>P(r,i))};return{seen:o.filter(n),covered:o.filter(s=>!n(
s))}}function Z([o,t,e,n],s){return o>=0&&t>=0&&o+e<=s.width&&t+n<=s.height}function To(o,t,e,n,s){let i=pt(t,e,n,o,s);return o.
map(({x:r,y:c,count:a,counts:l,cells:h},f)=>({x:r,y:c,count:a,counts:l,cells:h,places:i[f]}))}var zt=10,ko=30,Ue=4,Fe=26;function Co({features:o}){return new Map(o.map(({properties:t,geometry:e})=>{let s=(e.type===
"Polygon"?[e.coordinates]:e.coordinates).flat().map(i=>Float64Array.from(i.flatMap(([r,c])=>go(c,r))));return[`country-${t.
iso.toLowerCase()}`,s]}))}function Lo(o,t,e,n){let s=[],i=n+2*Ue;for(let r=zt;r<=t.height-zt;r+=zt)for(let[c,a]of _e(o,t,
r)){let l=a-c<i?1e6:0,h=l?[(c+a)/2]:$e(c+i/2,a-i/2,e.x);s.push(...h.map(f=>({x:f,y:r,away:Math.hypot(f-e.x,r-e.y)+l})))}
return s.sort((r,c)=>r.away-c.away).map(({x:r,y:c})=>[r,c])}function $e(o,t,e){let n=Math.min(Math.max(e,o),t),s=Array.from(
{length:1+Math.floor((t-o)/ko)},(i,r)=>o+r*ko);return[n,...s,t]}function _e(o,{scale:t,left:e,top:n,width:s},i){let r=(i+
n)/t,c=[];for(let l of o)for(let h=0;h+3<l.length;h+=2){let[f,d]=[l[h+1],l[h+3]];f>r!=d>r&&c.push((l[h]+(r-f)/(d-f)*(l[h+
2]-l[h]))*t-e)}c.sort((l,h)=>l-h);let a=[];for(let l=0;l+1<c.length;l+=2){let[h,f]=[Math.max(c[l],0),Math.min(c[l+1],s)];
f-h>Fe&&a.push([h,f])}return a}var V=19,No=2,Po=14,ze=1,Io=7,Be=[0,1,-1,2,-2,3,-3,4,-4,5,-5,6,-6].map(o=>o*Math.PI/12);function q(o,t,e){let n=[...e.symbols.
map(S),...e.boxes],s=[],i=[];for(let r of o){let c=t.get(r.id),a=c||r.min_zoom<=e.zoom+.01?Ge(r,e):null,l=a&&Ye(r,c,a,e,
n);l&&(n.push(l.box),s.push(l),c&&i.push({...c,box:[l.left,l.middle-8,l.box[2]-4,16]}))}return{placed:s,marks:i}}function Ge(o,{
view:t,grounds:e}){let[n,s]=M(t,o.x,o.y);return e.has(o.id)?[n,s]:n<-40||s<0||n>t.width+40||s>t.height?null:[n,s]}function Ye(o,t,e,n,s){
let i=!R(o),r=i?n.symbols.find(p=>Math.hypot(p.x-e[0],p.y-e[1])<O(p.count)+6):void 0;if(i&&!t&&n.boxes.some(p=>P(p,[...e,
1,1])))return null;let c=t?t.steps.length*(V+No):0,a=n.measure(o)+(t?3:0),l=r??{x:e[0],y:e[1],count:0},h=Ro(He(o,a+c,l,n),
a+c,n,s),f=h??(t&&Ro(Do(o,c,l),c,n,s));if(!f)return null;let[d,u]=f,g=h?a:0,D=(t?.steps??[]).map((p,T)=>({left:d+g+T*(V+
No),report:p})),y=r||!i?null:e;return{label:o,text:h?Bt(o):"",left:d,middle:u,dot:y,marks:D,box:Wo(d,u,g+c)}}function Ro(o,t,{
view:e},n){for(let s of o){let i=Wo(...s,t);if(Z(i,e)&&!n.some(r=>P(r,i)))return s}return null}function*He(o,t,e,{view:n,
grounds:s}){if(!R(o))return yield*Do(o,t,e);let{x:i,y:r}=e;yield[i-t/2,r];let c=s.get(o.id);if(c)for(let[a,l]of Lo(c,n,e,
t))yield[a-t/2,l];for(let a=Io;o.region&&a<=ze*n.scale;a+=Io)for(let l of Be)yield[i+Math.cos(l)*a-t/2,r+Math.sin(l)*a]}
function Do({anchor:o},t,e){let{x:n,y:s,count:i}=e,[,,r]=S(e),c=i?r/2+3:6,a={right:[n+c,s],left:[n-c-t,s],bottom:[n-t/2,
s+c+6],top:[n-t/2,s-c-6]};return[a[o]??a.top,...Object.values(a)]}function Wo(o,t,e){return[o-2,t-Po/2,e+4,Po]}function R({
country:o,region:t}){return o||t}function Bt({name:o,country:t}){return t?o.toUpperCase():o}var v='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function k(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function F(o,t,e,n,{width:s,colour:i}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=i,o.stroke()}function $(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function _(o,t,e,n){k(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),k(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function Gt(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let i=0;i<s;i++)F(o,t,e,n+Dt*i,{width:1.4,colour:X});o.restore()}function gt(o,t,e,n,s,i){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=i,o.fillText(t,e,n)}function xt(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var Yt=new WeakMap;function Uo(){Yt=new WeakMap}function wt(o){return t=>{let e=Yt.get(t);return e===void 0&&(o.font=Fo(
t),e=o.measureText(Bt(t)).width,Yt.set(t,e)),e}}function Fo({country:o,region:t}){return o?`500 12px ${v}`:t?`italic 500\
 12px ${v}`:`11px ${v}`}function Q(o,t){for(let{label:e,text:n,left:s,middle:i,dot:r,marks:c}of t){r&&k(o,...r,1.8,Qt),n&&
(o.font=Fo(e),gt(o,n,s,i,"left",R(e)?to:Zt));for(let a of c)Ke(o,a.left,i,a.report)}}function Ke(o,t,e,{party:n,firm:s}){
o.save(),o.beginPath(),o.roundRect(t+.5,e-6.5,V-1,13,3),o.fillStyle=s?X:w,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=
1,o.strokeStyle=X,o.stroke(),o.restore(),o.font=`600 10px ${v}`,xt(o,n,t+V/2,e+.5,s?w:at)}var $o="move viewreset resize zoomend",z=class{#t=null;#o;#e;#n;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Uo(),this.schedule()};constructor(t,e,n){this.#o=t,this.#n=e,this.#i=n,this.#e=m.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on($o,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off($o,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#e.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#n()})}clear(){let t=xo(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#e;m.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var Xe=0,B=class{#t;#o=document.createElement("div");constructor(t,e){this.#t=t,this.#o.id=`map-description-${++Xe}`,this.#o.
hidden=!0,t.append(this.#o),t.setAttribute("role","application"),t.setAttribute("aria-label",e),t.setAttribute("aria-des\
cribedby",this.#o.id),je(e),Je(t)}tell(t){let e=t.join(" ");this.#o.textContent!==e&&(this.#o.textContent=e)}remove(){for(let t of[
"role","aria-label","aria-describedby"])this.#t.removeAttribute(t);this.#o.remove()}};function je(o){try{window.frameElement&&
window.frameElement.setAttribute("title",o)}catch(t){console.debug("the page around the map cannot be reached",t)}}function Je(o){
let t=o.focus.bind(o);o.focus=()=>t({preventScroll:!0})}var yt=class{#t;#o;#e={};constructor(t,e){this.#t=t,this.#o=e}remove(){this.#e={}}async ask(t,e,n,s=i=>i){if(this.#e[t]!==
e&&(this.#e[t]=e,this.#t[t]=n,!!e))try{let i=s(await L(e));if(this.#e[t]!==e)return;this.#t[t]=i,this.#o()}catch(i){console.
error("could not load",i)}}};var _o=".leaflet-control, .held-legend";var G=class{boxes=[];#t;#o;#e=new ResizeObserver(()=>this.#n());constructor(t,e){this.#t=t,this.#o=e;for(let n of[t,...t.
querySelectorAll(_o)])this.#e.observe(n)}remove(){this.#e.disconnect()}#n(){let{left:t,top:e}=this.#t.getBoundingClientRect(),
n=[...this.#t.querySelectorAll(_o)].map(s=>s.getBoundingClientRect());this.boxes=n.filter(({width:s,height:i})=>s&&i).map(
({x:s,y:i,width:r,height:c})=>[s-t-3,i-e-3,r+6,c+6]),this.#o()}};var At=class{#t=null;#o;#e;#n;constructor(t,{words:e,language:n}){this.#e=e,this.#n=ut(n),this.#o=m.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=ft(e-1),i=n?s.getTime():null;if(this.#t===
i||(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#e.held.replace("%(day)s",this.#n.format(s)),c=K(x("i",
"··","claim"),` ${this.#e.claimed}`);this.#o.replaceChildren(x("b",r),...Ze(t),c)}};function Ze(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>K(x("i",e,"firm"),x("span",` ${n}`,"party")))}var Ve=3,Mt=class{moving=!1;#t;#o;#e=null;#n=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#e=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#n={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||co(this.#a()?this.#e:this.look)}#a(){let t=this.#t;if(this.#n?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#n.middle).distanceTo(e)<Ve}};function Ht(o){let t=new Intl.PluralRules(o),e=new Intl.NumberFormat(o);return(n,s)=>(n[t.select(s)]??n.other).replace("\
%(count)s",e.format(s))}function Kt(o){let t=o.length>3?` +${o.length-3}`:"";return o.slice(0,3).join(" · ")+t}function zo(o,t,{
counted:e,words:n,language:s}){let i=Ht(s),r=o.counts.flatMap((l,h)=>l?[i(e.kinds[h],l)]:[]),c=new Intl.ListFormat(s,{type:"\
unit",style:"long"}).format(r),a=n.sign.replace("%(places)s",Kt(t)).replace("%(counts)s",c);return"box"in o?`${a} ${n.docked}`:
o.sign?`${a} ${o.sign===1?n.district:n.region}.`:a}var Bo=14,Go=6,bt=class{#t=null;#o;constructor(t){this.#o=m.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...e())),i.style.left=`${Math.min(n.x+Bo,s.x-i.offsetWidth-Go)}px`,i.style.top=`${Math.min(n.y+Bo,s.y-i.offsetHeight-Go)}\
px`}};function Yo({name:o,steps:t}){return[x("b",o),...t.map(e=>x("span",e.text))]}function Ho(o,{places:t,spells:e},{kinds:n,
words:s,language:i}){let r=[x("b",Kt(t))];if(o.counts.forEach((a,l)=>{a&&r.push(qe(n[l],a))}),e.length){let a=po(ut(i),e[0]),
l=s.lasting.replace("%(count)s",String(e.length));r.push(x("small",o.count===1?a:l))}let c="sign"in o?o.sign:0;return c&&
r.push(x("small",c===1?s.district:s.region)),r}function qe({sign:o,colour:t,edge:e,label:n},s){let i=x("i",o);return i.style.
color=t,i.style.setProperty("-webkit-text-stroke",`0.6px ${e}`),K(i,` ${n} `,x("em",String(s)))}var Qe=.6,vt=class{#t;#o;#e;#n;#i=()=>this.#n.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n,this.#n=new bt(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#n.remove()}#r({containerPoint:t}){let e=this.#a(t);e?this.#e.open(e):this.#c(this.#l(t),t)}#s({containerPoint:t}){
let e=this.#a(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#c(e??this.#l(t),t)}pointAt(t){if(!t)return this.#n.
hide();let e=Qe*("box"in t?t.radius:E(t));this.#c(t,{x:t.x+e,y:t.y+e})}#a(t){return mt(this.#e.scene()?.symbols??[],t)}#l(t){
return bo(this.#e.scene()?.marks??[],t)}#c(t,e){t?this.#n.show(t,()=>this.#h(t),e,this.#t.getSize()):this.#n.hide()}#h(t){
return"steps"in t?Yo(t):Ho(t,this.#e.describe(t),this.#o)}};var tn="CCM3";function Ko(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==tn)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),i=n.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,i))),a=12+i,l=u=>a+4*s*u,h=new Uint8Array(o,l(6),s);if(h.some(u=>u>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);let f=new Uint32Array(o,l(2),s),d=new Uint32Array(o,l(3),s);
return{n:s,version:c,names:r,x:new Float32Array(o,l(0),s),y:new Float32Array(o,l(1),s),minute:f,last:d,lasting:on(f,d),row:new Uint32Array(
o,l(4),s),place:new Uint32Array(o,l(5),s),kind:h,sign:new Uint8Array(o,l(6)+s,s)}}function on(o,t){let e=[];for(let n=0;n<
o.length;n++)t[n]>o[n]&&e.push(n);return Uint32Array.from(e)}function tt(o,t,e,[n,s,i,r],c){let[a,l]=M(t,n,s),[h,f]=M(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,
u=(l+f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(d,u,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.
globalAlpha=1}function Xo(o){let[t,e,n]=[1,3,5].map(s=>{let i=Number.parseInt(o.slice(s,s+2),16)/255;return i<=.04045?i/12.92:((i+.055)/
1.055)**2.4});return .2126*t+.7152*e+.0722*n}function jo(o,t){let[e,n]=[Xo(o),Xo(t)].sort((s,i)=>s-i);return(n+.05)/(e+.05)}
function Jo(o){return jo(w,o)>=jo(j,o)?w:j}var en={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>$(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>$(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>$(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function ot(o,t,e,n,s,{fill:i,edge:r,width:c}){o.fillStyle=i,o.
strokeStyle=r,o.lineWidth=c;let a=en[t];if(!a)return nn(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function Et(o,{sign:t,
colour:e,edge:n},s,i,r,c){ot(o,t,s,i,r,{fill:w,edge:w,width:4}),ot(o,t,s,i,r,{fill:e,edge:n,width:1.2}),c&&ot(o,t,s,i+(t===
"▲"?.6:0),r*.5,{fill:w,edge:n,width:1})}function nn(o,t,e,n,s){o.font=`600 ${Math.round(s*2.6)}px ${v}`,o.textAlign="c\
enter",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,n)}var Zo=13,sn=.29,rn=2.1,cn=-Math.PI/2;function Ot(o,{x:t,y:e,count:n,counts:s},i,r){_(o,t,e,i+1.5),k(o,t,e,i+1.5,w);let c=an(
s,n,r);for(let a of c)ln(o,t,e,i,a);if(c.length>1)for(let{from:a}of c)hn(o,t,e,i,a);for(let a of c)fn(o,t,e,i,a);o.font=
`600 ${i<Zo?10:12}px ${v}`,xt(o,un(n),t,e+.5,j)}function Y(o){return o*(o<Zo?.62:.54)}function an(o,t,e){let n=cn;return o.
flatMap((s,i)=>{let r=n;return n+=2*Math.PI*s/t,s?[{kind:e[i],from:r,to:n}]:[]})}function ln(o,t,e,n,{kind:s,from:i,to:r}){
o.beginPath(),o.arc(t,e,n,i,r),o.arc(t,e,Y(n),r,i,!0),o.fillStyle=s.colour,o.fill(),o.lineWidth=1,o.strokeStyle=s.edge;for(let c of[
n,Y(n)])o.beginPath(),o.arc(t,e,c,i,r),o.stroke()}function hn(o,t,e,n,s){let[i,r]=[Math.cos(s),Math.sin(s)];o.beginPath(),
o.moveTo(t+i*(Y(n)-.5),e+r*(Y(n)-.5)),o.lineTo(t+i*(n+1),e+r*(n+1)),o.lineWidth=1.2,o.strokeStyle=w,o.stroke()}function fn(o,t,e,n,{
kind:s,from:i,to:r}){let c=(n-Y(n))*sn,a=(n+Y(n))/2;if(c<rn||(r-i)*a<3.5*c)return;let[l,h]=[(i+r)/2,Jo(s.colour)],f={fill:h,
edge:h,width:.2};ot(o,s.sign,t+Math.cos(l)*a,e+Math.sin(l)*a,c,f)}function un(o){return o<1e3?String(o):`${(o/1e3).toFixed(
o<1e4?1:0)}k`}function Vo(o,t){if(o.beginPath(),"box"in t){let[e,n,s,i]=t.box;o.roundRect(e+2,n+2,s-4,i-4,i/2)}else o.arc(t.x,t.y,E(t)+
3,0,2*Math.PI);for(let[e,n]of[[7,w],[3,N]])o.lineWidth=e,o.strokeStyle=n,o.stroke()}var qo=`600 11px ${v}`;function Qo(o){return t=>(o.font=qo,o.measureText(t).width)}function te(o,t,e){let{x:n,y:s,radius:i,
name:r,onRight:c,towards:a,box:l}=t,[h,f]=[c?n-i-3:l[0],l[2]-6];o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(
h,s-i-3,f,2*i+6,i+3),o.fill(),Ot(o,t,i,e),o.font=qo,gt(o,r,c?n+i+5:n-i-5,s,c?"left":"right",at),dn(o,n,s,i,Math.atan2(a.
y-s,a.x-n))}function dn(o,t,e,n,s){$(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+
.5)*(n+3.5)],[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=qt,o.fill()}function oe(o,t){let e=new Map;for(let{id:n,name:s,steps:i}of o){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function ee(o,t,e){if(!e.size)return o;let n=new Set(o.map(r=>r.id)),s=t.filter(r=>!n.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1,region:!1})),i=[...o,...s];return[...i.filter(r=>e.
has(r.id)),...i.filter(r=>!e.has(r.id))]}var A=25,ne={x:92,y:34},mn=170,se=6,pn=[0,36,72],gn=pn.flatMap(o=>Array.from({length:1+2*mn/se},(t,e)=>({along:(e%2?1:-1)*
Math.ceil(e/2)*se,row:o}))).sort((o,t)=>Math.abs(o.along)+2*o.row-Math.abs(t.along)-2*t.row),xn=3,wn=9;function re(o,t){
let e=yn(o,t.view);for(;;){let{docks:n,homeless:s}=An(e,t);if(!s)return n;let[i]=e.filter(r=>r!==s).sort((r,c)=>ie(r,s)-
ie(c,s));if(!i)return[he(s,s.home,ae(s,t.names,t.measure),!0)];e.splice(e.indexOf(s),1),ce(i,s),e.sort((r,c)=>c.count-r.
count)}}function yn(o,t){let e=[];for(let n of o.sort((s,i)=>i.count-s.count)){let s=bn(n,t),i=e.find(r=>Math.abs(r.home.
x-s.x)<ne.x&&Math.abs(r.home.y-s.y)<ne.y);i?ce(i,n):e.push({...n,home:s})}return e}function An(o,t){let e=[],n=[...t.taken];
for(let s of o){let i=Mn(s,{...t,taken:n});if(!i)return{docks:e,homeless:s};e.push(i),n.push(i.box)}return{docks:e,homeless:null}}
function Mn(o,{view:t,taken:e,names:n,measure:s}){let i=ae(o,n,s);for(let{along:r,row:c}of gn){let a=vn(o.home,r,c,t);for(let l of[
!0,!1]){let h=le(a,i,l);if(Z(h,t)&&!e.some(f=>P(f,h)))return he(o,a,i,l)}}return null}function bn(o,{width:t,height:e}){
let[n,s]=[t/2,e/2],[i,r]=[o.x-n,o.y-s],c=Math.min((n-A)/Math.abs(i||1e-9),(s-A)/Math.abs(r||1e-9));return{x:n+i*c,y:s+r*
c}}function vn({x:o,y:t},e,n,{width:s,height:i}){let[r,c]=[Math.max(s-2*A,1),Math.max(i-2*A,1)],[a,l]=[o-A,t-A],h=2*(r+c),
f=[r,r+c,2*r+c],u=(((l<=.01?a:a>=r-.01?f[0]+l:l>=c-.01?f[2]-a:h-l)+e)%h+h)%h;return u<f[0]?{x:A+u,y:A+n}:u<f[1]?{x:A+r-n,
y:A+u-f[0]}:u<f[2]?{x:A+f[2]-u,y:A+c-n}:{x:A+n,y:A+h-u}}function ie(o,t){return Math.hypot(o.home.x-t.home.x,o.home.y-t.
home.y)}function ce(o,t){ht(o,t),o.places.push(...t.places),o.cells.push(...t.cells)}function ae({count:o,places:t},e,n){
let s=En(t,e);return{name:s,radius:Math.min(8+1.6*Math.log(o),15),width:n(s)+6}}function le({x:o,y:t},{radius:e,width:n},s){
let[i,r]=[e+wn,e+n+xn+2];return[o-(s?i:r),t-i,i+r,2*i]}function he({x:o,y:t,count:e,counts:n,places:s,cells:i},r,c,a){let{
name:l,radius:h}=c,f=le(r,c,a);return{...r,towards:{x:o,y:t},count:e,counts:n,places:s,cells:i,name:l,radius:h,onRight:a,
box:f}}function En(o,t){let e=new Set(o).size,n=t[o[0]];return e>1?`${n} +${e-1}`:n}var On=46;function fe(o,t,e,n,{points:s,labels:i,towns:r,kinds:c,fixtures:a,grounds:l}){let h=oe(r,n.window[1]),f=s&&Sn(
s,n,t,c.length,a),d=f?.seen??[],u={view:t,zoom:e,symbols:d,boxes:a,grounds:l,measure:wt(o)},[g,D]=[i.filter(R),i.filter(
C=>!R(C))],y=q(g,h,u).placed,p=[...a,...y.map(({box:C})=>C)],T=f&&s&&Tn(o,t,s,f,p),W=T?.indicators??[],et=[...p,...W.map(
({box:C})=>C)],{placed:Ct,marks:Lt}=q(ee(D,r,h),h,{...u,boxes:et});return{view:t,events:T,symbols:[...d,...W],placed:[...y,
...Ct],marks:Lt,anyMarked:h.size>0}}function Sn(o,{window:t},e,n,s){let i=mo(o,t),{cells:r,places:c,grid:a}=yo(o,i,e,On,
n);return{shown:i,grid:a,places:c,...So(r,e,s)}}function Tn(o,t,e,{shown:n,grid:s,places:i,seen:r,covered:c},a){let l=[...i,
...To(c,e,n,t,s)],h=[...a,...r.map(S)],f=re(l,{view:t,taken:h,names:e.names,measure:Qo(o)});return{shown:n,grid:s,cells:r,
indicators:f}}function ue(o,{view:t,events:e,placed:n},s,{points:i,arcs:r,kinds:c},a){if(!e||!i)return Q(o,n);kn(o,t,s,r,
c),Q(o,n);for(let l of e.cells)l.count===1?Ln(o,l,c[i.kind[l.last]]):Cn(o,l,c);for(let l of e.indicators)te(o,l,c);Nn(o,
t,s,e.cells,c),a&&Vo(o,a)}function kn(o,t,{window:e},n,s){let[i,r]=e;o.lineWidth=1.1;for(let[c,a,l,...h]of n)a>=i&&c<r&&
tt(o,t,s[l].colour,h,.4)}function Cn(o,t,e){let n=O(t.count);Ot(o,t,n,e),Gt(o,t.x,t.y,n+Rt,t.sign)}function Ln(o,{x:t,y:e,
sign:n},s){Gt(o,t,e,Wt,n),_(o,t,e,6.5),Et(o,s,t,e,7,n>0)}function Nn(o,t,{selected:e},n,s){if(!e)return;o.lineWidth=2.2;
for(let l of e.arcs)tt(o,t,s[e.kind].colour,l,.95);let[i,r]=M(t,...e.at),c=n.find(l=>Math.hypot(l.x-i,l.y-r)<O(l.count)+
6),a={width:2.5,colour:N};c?F(o,c.x,c.y,O(c.count)+5,a):F(o,i,r,13,a)}var Pn=150,In={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1,Home:-1/0,End:1/0},St=class{#t;#o;#e;#n=document.createElement(
"div");#i=[];#r=0;#s=0;constructor(t,e,n){this.#t=t,this.#o=e,this.#e=n;let s=this.#n;s.className="sign-list",s.tabIndex=
0,s.setAttribute("role","listbox"),s.setAttribute("aria-label",e.words.signs),s.addEventListener("focus",()=>this.#l()),
s.addEventListener("blur",()=>n.show(null)),s.addEventListener("keydown",i=>this.#h(i)),t.prepend(s)}remove(){clearTimeout(
this.#s),this.#n.remove()}get reached(){let t=this.#a?this.#i[this.#r]:void 0;return t?this.#e.symbols().find(e=>Xt(e)===
t.key)??null:null}refresh(){let t=this.#e.symbols().map(Xt);clearTimeout(this.#s),t.join()!==this.#i.map(({key:e})=>e).join()&&
(this.#s=window.setTimeout(()=>this.#l(),Pn))}get#a(){return document.activeElement===this.#n}#l(){let t=this.#i[this.#r]?.
place,e=this.#e.places(),n=this.#e.symbols().map((i,r)=>({key:Xt(i),place:e[r][0],text:zo(i,e[r],this.#o)}));this.#i=n,this.#n.
replaceChildren(...n.map(({text:i},r)=>Rn(i,r)));let s=n.findIndex(({place:i})=>i===t);this.#c(s<0?this.#r:s)}#c(t){this.#r=
Math.max(0,Math.min(t,this.#i.length-1));for(let[n,s]of[...this.#n.children].entries())s.setAttribute("aria-selected",String(
n===this.#r));let e=this.#n.children[this.#r]?.id;e?this.#n.setAttribute("aria-activedescendant",e):this.#n.removeAttribute(
"aria-activedescendant"),this.#a&&this.#e.show(this.reached)}#h(t){let{key:e,ctrlKey:n,altKey:s,metaKey:i}=t;if(n||s||i||
e==="Tab")return;t.stopPropagation();let r=In[e];if(r)this.#c(this.#r+r);else if(e==="Enter"||e===" ")this.#f();else if(e===
"Escape")this.#t.focus();else return;t.preventDefault()}#f(){this.reached||this.#l(),this.reached&&this.#e.open(this.reached)}};
function Xt({x:o,y:t,counts:e}){return`${Math.round(o)} ${Math.round(t)} ${e}`}function Rn(o,t){let e=x("div",o);return e.
id=`sign-${t}`,e.setAttribute("role","option"),e}function de(o,t,{points:e,kinds:n,arcs:s,fixtures:i},{progress:r,source:c,drawn:a,look:l,moving:h,reached:f}){let[d,u,g]=l;
return{settled:r==="ready"&&c===t?.source&&!a.waits&&a.times>0,loading:r,version:{told:t?.version??null,shown:e?.version??
null},source:{told:t?.source??null,shown:c},window:t?.window??[0,0],drawn:a,view:{lat:d,lng:u,zoom:g,moving:h},selected:t?.
selected?{kind:n[t.selected.kind].code}:null,symbols:e&&o?o.symbols.map((y,p)=>Dn(y,p,e,n)):[],reached:o&&f?o.symbols.indexOf(
f):null,labels:(o?.placed??[]).filter(({text:y})=>y).map(({label:y,box:p})=>({name:y.name,box:p})),fixtures:i,marks:(o?.
marks??[]).map(({name:y,steps:p,box:T})=>({name:y,reports:p.map(({text:W})=>W),box:T})),arcs:s.length}}function Dn(o,t,e,n){
let{x:s,y:i,count:r,counts:c}=o,a="box"in o,l=a?o.places[0]:e.place[o.last],h=a?o.box:S(o),f=c.flatMap((d,u)=>d?[[n[u].code,
d]]:[]);return{number:t,x:s,y:i,count:r,kinds:Object.fromEntries(f),place:e.names[l],offscreen:a,box:h}}var Wn=12,Un=1200,H=class{#t;#o;#e;#n=0;#i=null;#r=new AbortController;constructor(t,e){this.#t=t,this.#o=t.getContainer(),
this.#o.classList.add("two-fingers"),this.#e=x("div",e,"touch-hint"),this.#e.setAttribute("aria-hidden","true"),this.#e.
hidden=!0,this.#o.append(this.#e);let{signal:n}=this.#r,s={passive:!1,signal:n};this.#o.addEventListener("pointerdown",i=>this.#s(
i),{capture:!0,signal:n}),this.#o.addEventListener("touchstart",i=>this.#a(i),s),this.#o.addEventListener("touchmove",i=>this.#l(
i),s)}remove(){this.#r.abort(),clearTimeout(this.#n),this.#o.classList.remove("two-fingers"),this.#e.remove()}#s({pointerType:t}){
let{dragging:e}=this.#t;t==="touch"?e.disable():e.enable()}#a(t){let[{clientX:e,clientY:n}]=t.touches;this.#i=t.touches.
length===1?{x:e,y:n}:null,this.#i||this.#c(t)}#l(t){let[{clientX:e,clientY:n}]=t.touches;t.touches.length>1?this.#c(t):this.#i&&
Math.hypot(e-this.#i.x,n-this.#i.y)>Wn&&this.#h()}#c(t){t.cancelable&&t.preventDefault(),this.#e.hidden=!0}#h(){this.#e.
hidden=!1,clearTimeout(this.#n),this.#n=window.setTimeout(()=>{this.#e.hidden=!0},Un)}};var Fn=2e3,$n=2,Tt=class extends m.Layer{#t=null;#o;#e=null;#n={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds,fixtures:[],grounds:new Map};let n=async s=>Ko(
await s.arrayBuffer(),e.kinds.length);this.#s={map:t,canvas:new z(t,()=>this.#l(),$n),pointer:new vt(t,e,{scene:()=>this.#e,
describe:s=>this.#f(s),open:s=>this.#c(s)}),signs:new St(t.getContainer(),e,{symbols:()=>this.#e?.symbols??[],places:()=>this.#u(),
open:s=>this.#c(s),show:s=>{this.#s.pointer.pointAt(s),this.#s.canvas.schedule()}}),description:new B(t.getContainer(),e.
words.map),fingers:new H(t,e.words.fingers),legend:new At(t.getContainer(),e),fixtures:new G(t.getContainer(),()=>this.#s.
canvas.schedule()),extras:new yt(this.#o,()=>this.#s.canvas.schedule()),outlook:new Mt(t,e.home),points:new ct(n,(s,i)=>this.#a(
s,i))}}onAdd(){let{extras:t}=this.#s;return t.ask("labels",this.#r.labels,[]),t.ask("grounds",this.#r.countries,new Map,
Co),this}onRemove(){let{map:t,points:e,...n}=this.#s;e.stop();for(let s of Object.values(n))s.remove();return this}update(t){
let{points:e,extras:n,outlook:s}=this.#s,i=this.#t;if(this.#t=t,t.source!==i?.source&&e.load(t.source),n.ask("arcs",t.arcsSource,
[]),n.ask("towns",t.heldSource,[]),!i){let r=It();s.lookAt(r===void 0?t.view:r)}this.fire("told",t),this.#l()}lookAsTold(){
this.#s.outlook.lookAt(It()??null)}setWindow(t){String(t)!==String(this.getWindow())&&(this.#t&&(this.#t={...this.#t,window:t}),
this.#s.canvas.schedule())}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"Feature",geometry:null,properties:{
...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.map.getCenter(),layer:{toGeoJSON:()=>n}})}snapshot(){
let{canvas:t,points:e,outlook:n,signs:s}=this.#s,{times:i,milliseconds:r,window:c,events:a}=this.#n;return de(this.#e,this.#t,
this.#o,{progress:e.progress,source:e.source,drawn:{times:i,milliseconds:r,window:c,events:a,waits:t.waits},look:n.look,
moving:n.moving,reached:s.reached})}symbolAt(t){let e=this.#e?.symbols??[],n=mt(e,t);return n&&e.indexOf(n)}eventsAt(t){
let{points:e}=this.#o,n=this.#e?.symbols[t];if(!e||!n)return{rows:[],places:[]};let s=this.#d(e,n);return{rows:s.map(i=>e.
row[i]),places:_t(e,s)}}#a(t,e){let{classList:n}=this.#s.map.getContainer();n.toggle("loading",e==="loading"),e!=="loadi\
ng"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#l(){let t=this.#t;if(!t)return;let e=performance.
now(),{map:n,canvas:s,legend:i,fixtures:r,signs:c,description:a}=this.#s;this.#o.fixtures=r.boxes;let{pen:l,view:h}=s.clear(),
f=fe(l,h,n.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],f.anyMarked),this.#e=f,ue(l,f,t,this.#o,c.reached),this.#n.
milliseconds=performance.now()-e,this.#n.times++,this.#n.window=t.window,this.#n.events=f.events?I(f.events.shown):0;let{
counted:d,words:u,language:g}=this.#r;a.tell([Ht(g)(d.records,this.#n.events),t.sentence,u.keys]),c.refresh(),this.fire(
"drawn")}#c(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.version)return this.#h(this.#t.source);
let n=this.#d(e,t);this.tell({rows:n.slice(0,Fn).map(s=>e.row[s]),total:n.length})}#h(t){let{points:e}=this.#s;e.progress!==
"loading"&&e.load(t),this.tell({reload:!0})}#f(t){let{points:e}=this.#o;if(!e)return{places:[],spells:[]};let n=this.#d(
e,t);return{places:_t(e,n),spells:Oo(e,n)}}#u(){let{points:t}=this.#o,{symbols:e,events:n,view:s}=this.#e;return!t||!n?[]:
pt(t,n.shown,s,e,n.grid).map(r=>r.map(c=>t.names[c]))}#d(t,e){let{events:n,view:s}=this.#e;return n?Eo(t,n.shown,s,e,n.grid):
[]}};var me={color:N,weight:1.6,fillColor:N,fillOpacity:.07,interactive:!1},jt={...me,dashArray:"5 5"},_n={scale:1,left:0,top:0,
width:0,height:0},kt=class extends m.Layer{#t=null;#o=[];#e=0;#n;#i;#r;#s;#a;#l;#c=m.layerGroup();constructor(t,e){super(),
this.#n=e,this.#i=t,this.#r=new z(t,()=>this.#d(),Number.POSITIVE_INFINITY),this.#a=new B(t.getContainer(),e.words.map),
this.#l=new H(t,e.words.fingers),this.#s=new G(t.getContainer(),()=>this.#r.schedule())}onAdd(){return this.#c.addTo(this.#i),
this.#i.on("resize",this.#u,this),L(this.#n.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(t=>console.error("coul\
d not load",t)),this}onRemove(){return this.#i.off("resize",this.#u,this),this.#r.remove(),this.#s.remove(),this.#a.remove(),
this.#l.remove(),this.#c.remove(),this}update(t){this.#t=t,this.#a.tell([t.sentence]),this.#u(),this.#c.clearLayers(),t.
country?this.#f(t):t.radius&&this.#h(t,t.exact?me:jt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#e,kind:t?
this.#n.kinds[t.kind].code:null,sentence:t?.sentence??""}}#h({lat:t,lon:e,radius:n},s){m.circle([t,e],{...s,radius:n*1e3}).
addTo(this.#c)}async#f(t){try{let e=await L(this.#n.countries);if(this.#t!==t)return;if(e.features=e.features.filter(({properties:s})=>s.
iso===t.country),!e.features.length)return this.#h(t,jt);let n=m.geoJSON(e,{interactive:!1,style:()=>jt}).addTo(this.#c);
this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#u(){let t=this.#t?.bounds;t&&
this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#d(){if(!this.#t)return;let{pen:t,view:e}=this.#r.clear();
this.#m(t,e,this.#t),this.#e++}#m(t,e,{lat:n,lon:s,kind:i,speakerLocation:r}){let c=this.#n.kinds[i],a=this.#i,{x:l,y:h}=a.
latLngToContainerPoint([n,s]),f={x:l,y:h,count:1,counts:[]},d=wt(t),u={view:e,zoom:a.getZoom(),symbols:[f],boxes:this.#s.
boxes,grounds:new Map,measure:d},{placed:g}=q(this.#o,new Map,u);Q(t,g),r&&zn(t,a.latLngToContainerPoint(r),{x:l,y:h},c.
colour),_(t,l,h,8),Et(t,c,l,h,7,!1)}};function zn(o,t,e,n){o.lineWidth=2,tt(o,_n,n,[t.x,t.y,e.x,e.y],.9),k(o,t.x,t.y,5,w),
F(o,t.x,t.y,4,{width:2,colour:n})}var Bn={layer:null,location:null,openEvents(o,t,e){Pt(o,t),this.layer=new Tt(o,e).addTo(o)},openLocation(o,t,e){Pt(o,t),
this.location=new kt(o,e).addTo(o)},snapshot(){return this.layer?.snapshot()??null}};Reflect.set(globalThis,"ConflictMap",
Bn);})();
