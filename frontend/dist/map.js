/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function x(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function W(...o){let t=document.
createElement("span");return t.append(...o),t}function k(o,t){o.setAttribute("aria-label",t),o.title=t}var ko=Reflect.get(globalThis,"L"),u=ko;var Y=class extends u.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=u.DomUtil.
create("div","leaflet-bar"),n=u.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),k(
n,this.#t),u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"click",s=>{u.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
_=class extends u.Control{#t;#o;#n;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#n=u.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=u.DomUtil.create("label","til\
e-switch"),n=u.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"change",()=>{let[s,i]=n.checked?[this.#o,this.#n]:[this.#n,this.#o];
s.remove(),i.addTo(t)}),e}};var G=class{progress="nothing";source=null;#t=null;#o;#n;constructor(t,e){this.#o=t,this.#n=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#e("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#e("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#e("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#e(t,e){this.progress=t,this.#n(e,t)}};async function T(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var To=new Set(["AM","AZ","GE"]),Eo={color:"#D9D5CB",weight:.8,fill:!1},Oo={color:"#B9CFDD",weight:.6,fillOpacity:1,fillColor:"\
#CFE0EA"},Co={color:"#8D897F",weight:1.2,fill:!1};function ht(o,t){let e=u.layerGroup().addTo(o);Do(o,e,t).catch(n=>console.
error("could not load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),
u.control.scale({position:"bottomright"}).addTo(o),new Y(t.words.home,t.home).addTo(o),t.tiles&&new _(t.words,t.tiles,e).
addTo(o)}async function Do(o,t,e){let n=bt(o,"land",150),s=bt(o,"lines",250),i=J(e.countries,n,Po).then(l=>l.addTo(o)),[
r,c,a]=await Promise.all([J(e.districts,s,()=>Eo),J(e.water,s,()=>Oo),J(e.borders,s,()=>Co),i]);r.addTo(o),t.addLayer(c),
a.addTo(o)}function bt(o,t,e){let{style:n}=o.createPane(t);return n.zIndex=String(e),n.pointerEvents="none",u.canvas({pane:t,
padding:.6})}async function J(o,t,e){let n=await T(o),s=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:s,
style:e};return u.geoJSON(n,i)}function Po(o){let t=To.has(o?.properties.iso)?"#FBFAF7":"#F1EFEA";return{color:t,weight:.5,
fillOpacity:1,fillColor:t}}function g(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}function Z(o,t){o.count+=t.count,o.counts=o.counts.map((e,n)=>e+
(t.counts[n]??0))}function St(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+t[3]&&t[1]<o[1]+o[3]}function v(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function Mt(o){let t=o.getSize(),e=o.getPixelBounds().min;return{
scale:2**o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var $=19,kt=2,Tt=14;function H(o,t,e,n,s,i,r){let c=[...s.map(Wo),...i],a=[],l=[];for(let h of o){let f=t.get(h.id),d=f||
h.min_zoom<=n+.01?Lo(h,e):null;if(!d)continue;let p=s.find(w=>Math.hypot(w.x-d[0],w.y-d[1])<g(w.count)+6),m=$o(h,f,r(h),
d,p,c);m&&(c.push(m.box),a.push(m.label),f&&l.push({...f,box:[m.label.left,m.label.middle-8,m.box[2]-4,16]}))}return{placed:a,
marks:l}}function Lo(o,t){let[e,n]=v(t,o.x,o.y);return e<-40||n<0||e>t.width+40||n>t.height?null:[e,n]}function Wo({x:o,
y:t,count:e}){let n=g(e)+2;return[o-n,t-n,2*n,2*n]}function $o(o,t,e,n,s,i){let r=s&&!o.country?s:{x:n[0],y:n[1],count:0},
c=t?t.steps.length*($+kt):0,a=e+(t?3:0),l=Et(o,a+c,r,i),h=l??(t&&Et(o,c,r,i));if(!h)return null;let[f,d]=h,p=l?a:0,m=(t?.
steps??[]).map((w,M)=>({left:f+p+M*($+kt),report:w}));return{label:{label:o,text:l?ft(o):"",left:f,middle:d,dot:s||o.country?
null:n,marks:m},box:Ot(f,d,p+c)}}function Et(o,t,e,n){return Fo(o,t,e).find(([s,i])=>{let r=Ot(s,i,t);return!n.some(c=>St(
c,r))})}function Fo({country:o,anchor:t},e,{x:n,y:s,count:i}){if(o)return[[n-e/2,s]];let r=i?g(i)+5:6,c={right:[n+r,s],left:[
n-r-e,s],bottom:[n-e/2,s+r+6],top:[n-e/2,s-r-6]};return[c[t]??c.top,...Object.values(c)]}function Ot(o,t,e){return[o-2,t-
Tt/2,e+4,Tt]}function ft({name:o,country:t}){return t?o.toUpperCase():o}var b='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function S(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function O(o,t,e,n,{width:s,colour:i}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=i,o.stroke()}function C(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function D(o,t,e,n){S(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),S(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function ut(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let i=0;i<s;i++)O(o,t,e,n+4*i,{width:1.4,colour:"#5d626a"});o.restore()}function X(o,t,e,n,s,i){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=i,o.fillText(t,e,n)}function j(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var dt=new WeakMap;function Ct(){dt=new WeakMap}function K(o){return t=>{let e=dt.get(t);return e===void 0&&(o.font=Dt(t),
e=o.measureText(ft(t)).width,dt.set(t,e)),e}}function Dt({country:o}){return o?`600 12px ${b}`:`11px ${b}`}function F(o,t){
for(let{label:e,text:n,left:s,middle:i,dot:r,marks:c}of t){r&&S(o,...r,1.8,"#8a8f96"),n&&(o.font=Dt(e),X(o,n,s,i,"left",
e.country?"#b0aa9c":"#6d7178"));for(let a of c)Ro(o,a.left,i,a.report)}}function Ro(o,t,e,{party:n,firm:s}){o.save(),o.beginPath(),
o.roundRect(t+.5,e-6.5,$-1,13,3),o.fillStyle=s?"#5d626a":"#fff",o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=1,o.strokeStyle=
"#5d626a",o.stroke(),o.restore(),o.font=`600 10px ${b}`,j(o,n,t+$/2,e+.5,s?"#fff":"#4a4f57")}var Pt="move viewreset resize zoomend",P=class{#t=null;#o;#n;#e;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Ct(),this.schedule()};constructor(t,e,n){this.#o=t,this.#e=e,this.#i=n,this.#n=u.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(Pt,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(Pt,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#n.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#e()})}clear(){let t=Mt(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#n;u.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var pt=6,Uo=64,Lt=8,Wt=12;function Ft(o,t){let e=t.map(mt);for(let n of o){let[s,i]=Io(mt(n),e);n.x=s,n.y=i,e.push(mt(n))}}
function mt({x:o,y:t,count:e}){return[o,t,g(e)]}function Io([o,t,e],n){let s=$t(o,t,e,n);if(!s)return[o,t];let i=Math.atan2(
t-s[1],o-s[0])||-.9;for(let r=Lt;r<=Uo;r+=Lt)for(let c=0;c<Wt;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/Wt,h=o+
Math.cos(l)*r,f=t+Math.sin(l)*r;if(!$t(h,f,e,n))return[h,f]}return[o,t]}function $t(o,t,e,n){for(let s of n){let i=s[0]-
o,r=s[1]-t,c=s[2]+e+pt;if(i*i+r*r<c*c)return s}return null}var gt=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function It(o,t,e,n,s){let i=No(e,n),r=new gt(2*i.plane,o.names.length,s);zo(o,t,e,i,r,s);let c=Bo(r,s),a=Ut(c.filter(
h=>Rt(h,i)),0),l=Ut(c.filter(h=>!Rt(h,i)),pt);return Ft(l,a),{cells:[...a,...l],places:Yo(o,e,r,s),grid:i}}function No(o,t){
let e=o.left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,i=Math.ceil((o.height+n)/
t)+1;return{cell:t,offX:e,offY:n,columns:s,plane:s*i}}function wt(o,t,e,n){let s=(t+o.offX)/o.cell|0,i=(e+o.offY)/o.cell|
0;return s+o.columns*i+(n?o.plane:0)}function Rt(o,t){return o.cells[0]<t.plane}function zo(o,[t,e],n,s,i,r){let{x:c,y:a,
kind:l,place:h,sign:f}=o,{scale:d,left:p,top:m,width:w,height:M}=n,{kinds:L,sumX:vo,sumY:Ao,last:bo,sign:At,away:So,awayLast:Mo}=i;
for(let y=t;y<e;y++){let z=c[y]*d-p,B=a[y]*d-m;if(z<0||B<0||z>=w||B>=M){So[h[y]*r+l[y]]++,Mo[h[y]]=y;continue}let E=wt(s,
z,B,f[y]);L[E*r+l[y]]++,vo[E]+=z,Ao[E]+=B,bo[E]=y,f[y]<At[E]&&(At[E]=f[y])}}function Bo({kinds:o,sumX:t,sumY:e,last:n,sign:s},i){
let r=[];for(let c=0;c<t.length;c++){let a=zt(o,c,i);if(!a)continue;let l=Nt(o,c,i),[h,f]=[t[c]/a,e[c]/a];r.push({cells:[
c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return r}function Yo(o,t,{away:e,awayLast:n},s){let i=[];for(let r=0;r<
n.length;r++){let c=zt(e,r,s);if(!c)continue;let[a,l]=v(t,o.x[n[r]],o.y[n[r]]);i.push({places:[r],x:a,y:l,count:c,counts:Nt(
e,r,s)})}return i}function Nt(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);return n}function zt(o,t,e){let n=0;
for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function Ut(o,t){let e=[];for(let n of o.sort((s,i)=>i.count-s.count)){let s=g(
n.count)+2*t,i=e.find(r=>Math.hypot(r.x-n.x,r.y-n.y)<.97*(s+g(r.count)));i?_o(i,n):e.push(n)}return e}function _o(o,t){Z(
o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function q(o,t){let e=({x:s,y:i})=>Math.hypot(s-t.x,i-t.y);return o.filter(s=>Go(s,t,e(s))).sort((s,i)=>e(s)-e(i))[0]??null}
function Go(o,t,e){return"box"in o?Yt(o.box,t,4,6):e<=Math.max(g(o.count)+3,12)}function Bt(o,t){return o.find(({box:e})=>Yt(
e,t,0,0))??null}function Yt([o,t,e,n],{x:s,y:i},r,c){return s>=o-r&&s<=o+e+r&&i>=t-c&&i<=t+n+c}function _t(o,[t,e],n,s,i){
let r=new Set("cells"in s?s.cells:[]),c=new Set("places"in s?s.places:[]),a=[];for(let l=t;l<e;l++){let[h,f]=v(n,o.x[l],
o.y[l]);(h>=0&&f>=0&&h<n.width&&f<n.height?r.has(wt(i,h,f,o.sign[l])):c.has(o.place[l]))&&a.push(l)}return a}function yt(o,t){
let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.
names[n])}var Jo=Date.UTC(1980,0,1);function Gt(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function Zt(o,[
t,e]){return[Gt(o,t),Gt(o,e)]}function R(o){return new Date(Jo+Math.floor(o/1440)*1440*6e4)}function Jt(o){return R(o).toISOString().
slice(0,10)}function Ht([o,t]){return[Jt(o),Jt(t-1440)]}function V(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"\
long",year:"numeric",timeZone:"UTC"})}function Xt(o,[t,e]){let n=R(t),s=R(Math.max(e-1,t));return n.getTime()===s.getTime()?
o.format(n):o.formatRange(n,s)}var Q=class{#t=null;#o;#n;#e;constructor(t,{words:e,language:n}){this.#n=e,this.#e=V(n),this.#o=u.DomUtil.create("div","\
held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=R(e-1),i=n?s.getTime():null;if(this.#t===i||
(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#n.held.replace("%(day)s",this.#e.format(s)),c=W(x("i","·\
·","claim"),` ${this.#n.claimed}`);this.#o.replaceChildren(x("b",r),...Zo(t),c)}};function Zo(o){return[...new Map(o.flatMap(
e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>W(x("i",e,"firm"),x("span",` ${n}`,"party")))}function Ho(o,t){let e=new URL(o);if(t){let[n,s,i]=t;e.searchParams.set("view",`${n.toFixed(4)},${s.toFixed(4)},${Number(
i.toFixed(2))}`)}else e.searchParams.delete("view");return e.search=e.search.replaceAll("%2C",","),e.href}function jt(o){
try{let{location:t,history:e}=window.parent;e.replaceState(e.state,"",Ho(t.href,o))}catch(t){console.debug("the page aro\
und the map cannot be reached",t)}}var Xo=3,tt=class{moving=!1;#t;#o;#n=null;#e=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#n=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#e={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||jt(this.#a()?this.#n:this.look)}#a(){let t=this.#t;if(this.#e?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#e.middle).distanceTo(e)<Xo}};var Kt=14,qt=6,xt=3,ot=class{#t=null;#o;constructor(t){this.#o=u.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...e())),i.style.left=`${Math.min(n.x+Kt,s.x-i.offsetWidth-qt)}px`,i.style.top=`${Math.min(n.y+Kt,s.y-i.offsetHeight-qt)}\
px`}};function Vt({name:o,steps:t}){return[x("b",o),...t.map(e=>x("span",e.text))]}function Qt(o,t,{kinds:e,words:n}){let s=t.
length>xt?` +${t.length-xt}`:"",i=[x("b",t.slice(0,xt).join(" · ")+s)];o.counts.forEach((c,a)=>{c&&i.push(jo(e[a],c))});
let r="sign"in o?o.sign:0;return r&&i.push(x("small",r===1?n.district:n.region)),i}function jo({sign:o,colour:t,label:e},n){
let s=x("i",o);return s.style.color=t,W(s,` ${e} `,x("em",String(n)))}var et=class{#t;#o;#n;#e;#i=()=>this.#e.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#n=n,this.#e=new ot(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#e.remove()}#r({containerPoint:t}){let e=this.#a(t);e?this.#n.open(e):this.#c(this.#l(t),t)}#s({containerPoint:t}){
let e=this.#a(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#c(e??this.#l(t),t)}#a(t){return q(this.#n.scene()?.
symbols??[],t)}#l(t){return Bt(this.#n.scene()?.marks??[],t)}#c(t,e){t?this.#e.show(t,()=>this.#h(t),e,this.#t.getSize()):
this.#e.hide()}#h(t){return"steps"in t?Vt(t):Qt(t,this.#n.places(t),this.#o)}};var Ko="CCM2";function to(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==Ko)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),i=n.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,i))),a=12+i,l=f=>a+4*s*f,h=new Uint8Array(o,l(5),s);if(h.some(f=>f>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);return{n:s,version:c,names:r,x:new Float32Array(o,l(0),s),
y:new Float32Array(o,l(1),s),minute:new Uint32Array(o,l(2),s),row:new Uint32Array(o,l(3),s),place:new Uint32Array(o,l(4),
s),kind:h,sign:new Uint8Array(o,l(5)+s,s)}}function U(o,t,e,[n,s,i,r],c){let[a,l]=v(t,n,s),[h,f]=v(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,p=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(d,p,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function nt(o,{x:t,y:e,count:n,counts:s},i,r){D(o,t,e,i+1.5),S(o,t,e,i+1.5,"#fff");let c=-Math.PI/2;s.forEach((a,l)=>{if(!a)
return;let h=c+2*Math.PI*a/n;o.beginPath(),o.moveTo(t,e),o.arc(t,e,i,c,h),o.fillStyle=r[l].colour,o.fill(),c=h}),S(o,t,e,
i*.58,"#fff"),o.font=`600 ${i<13?10:12}px ${b}`,j(o,qo(n),t,e+.5,"#2b2b2b")}function qo(o){return o<1e3?String(o):`${(o/
1e3).toFixed(o<1e4?1:0)}k`}var oo=`600 11px ${b}`;function eo(o){return t=>(o.font=oo,o.measureText(t).width)}function no(o,t,e,n){let{x:s,y:i,radius:r,
name:c,onRight:a,box:l}=t,[h,f,d,p]=l;o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(h-3,f-3,d+8,p+6,r+3),
o.fill(),nt(o,t,r,n),o.font=oo,X(o,c,a?s+r+5:s-r-5,i,a?"left":"right","#4a4f57"),Vo(o,s,i,r,Math.atan2(i-e.height/2,s-e.
width/2))}function Vo(o,t,e,n,s){C(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+.5)*
(n+3.5)],[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle="#6b7078",o.fill()}var Qo={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>C(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>C(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>C(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function st(o,t,e,n,s,{fill:i,edge:r,width:c}){o.fillStyle=i,o.
strokeStyle=r,o.lineWidth=c;let a=Qo[t];if(!a)return te(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function te(o,t,e,n,s){
o.font=`600 ${Math.round(s*2.6)}px ${b}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,
n)}function so(o,t){let e=new Map;for(let{id:n,name:s,steps:i}of o){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function io(o,t,e){if(!e.size)return o;let n=new Set(o.map(r=>r.id)),s=t.filter(r=>!n.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1})),i=[...o,...s];return[...i.filter(r=>e.has(r.id)),
...i.filter(r=>!e.has(r.id))]}function ro(o,t,e,n){let s=[];for(let i of o.sort((r,c)=>c.count-r.count)){let[r,c]=oe(i,t,e),a=s.find(l=>Math.abs(l.x-r)<
n.x&&Math.abs(l.y-c)<n.y);a?ee(a,i):s.push({...i,x:r,y:c})}return s}function oe(o,t,e){let[n,s]=[t.width/2,t.height/2],[
i,r]=[o.x-n,o.y-s],c=i<0?n-e.left:t.width-e.right-n,a=r<0?s-e.top:t.height-e.bottom-s,l=Math.min(c/Math.abs(i||1e-9),a/Math.
abs(r||1e-9));return[n+i*l,s+r*l]}function ee(o,t){Z(o,t),o.places.push(...t.places)}function co(o,t,e,n){let s=ne(o.places,
t),i=Math.min(8+1.6*Math.log(o.count),15),r=n(s)+6,c=o.x+i+r+4<e.width,a=c?o.x-i:o.x-i-r;return{...o,name:s,radius:i,onRight:c,
box:[a,o.y-i,r+2*i,2*i]}}function ne(o,t){let e=t[o[0]];return o.length>1?`${e} +${o.length-1}`:e}var se=46,ie=480,re="#24476b",ce={x:92,y:44};function ao(o,t,e,n,{points:s,labels:i,towns:r,kinds:c}){let a=so(r,n.window[1]),
l=a.size>0,h=s&&ae(o,t,s,n,c,l),f=h?.cells??[],d=h?.indicators??[],p=d.map(L=>L.box),m=io(i,r,a),{placed:w,marks:M}=H(m,
a,t,e,f,p,K(o));return{view:t,events:h,symbols:[...f,...d],placed:w,marks:M,anyMarked:l}}function ae(o,t,e,{window:n},s,i){
let r=Zt(e.minute,n),{cells:c,places:a,grid:l}=It(e,r,t,se,s.length),h=eo(o),f=ro(a,t,le(t,i),ce).map(d=>co(d,e.names,t,
h));return{span:r,grid:l,cells:c,indicators:f}}function le({width:o},t){let e=o<ie;return{left:30,top:t?e?110:76:30,right:30,
bottom:e?112:84}}function lo(o,{view:t,events:e,placed:n},s,{points:i,arcs:r,kinds:c}){if(!e||!i)return F(o,n);he(o,t,s,
r,c),F(o,n);for(let a of e.cells)a.count===1?ue(o,a,c[i.kind[a.last]]):fe(o,a,c);for(let a of e.indicators)no(o,a,t,c);de(
o,t,s,e.cells,c)}function he(o,t,{window:e},n,s){let[i,r]=e;o.lineWidth=1.1;for(let[c,a,...l]of n)c>=i&&c<r&&U(o,t,s[a].
colour,l,.4)}function fe(o,t,e){let n=g(t.count);nt(o,t,n,e),ut(o,t.x,t.y,n+6,t.sign)}function ue(o,{x:t,y:e,sign:n},s){
ut(o,t,e,13,n),D(o,t,e,6.5);let i=n?{fill:"#fff",edge:s.colour,width:2.5}:{fill:s.colour,edge:"#fff",width:1.5};st(o,s.sign,
t,e,7,i)}function de(o,t,{selected:e},n,s){if(!e)return;o.lineWidth=2.2;for(let l of e.arcs)U(o,t,s[e.kind].colour,l,.95);
let[i,r]=v(t,...e.at),c=n.find(l=>Math.hypot(l.x-i,l.y-r)<g(l.count)+6),a={width:2.5,colour:re};c?O(o,c.x,c.y,g(c.count)+
5,a):O(o,i,r,13,a)}function ho(o,t,{points:e,kinds:n,arcs:s},{progress:i,source:r,drawn:c,look:a,moving:l}){let[h,f,d]=a;return{settled:i===
"ready"&&r===t?.source&&!c.waits&&c.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??null},source:{told:t?.
source??null,shown:r},window:t?.window??[0,0],drawn:c,view:{lat:h,lng:f,zoom:d,moving:l},selected:t?.selected?{kind:n[t.
selected.kind].code}:null,symbols:e&&o?o.symbols.map((m,w)=>me(m,w,e,n)):[],labels:(o?.placed??[]).filter(({text:m})=>m).
map(({label:m})=>m.name),marks:(o?.marks??[]).map(({name:m,steps:w,box:M})=>({name:m,reports:w.map(({text:L})=>L),box:M})),
arcs:s.length}}function me(o,t,e,n){let{x:s,y:i,count:r,counts:c}=o,a="cells"in o?e.place[o.last]:o.places[0],l=c.flatMap(
(f,d)=>f?[[n[d].code,f]]:[]),h=!("cells"in o);return{number:t,x:s,y:i,count:r,kinds:Object.fromEntries(l),place:e.names[a],
offscreen:h}}var pe=2e3,ge=2,it=class extends u.Layer{#t=null;#o;#n=null;#e={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds};let n=async s=>to(await s.arrayBuffer(),
e.kinds.length);this.#s={map:t,canvas:new P(t,()=>this.#h(),ge),pointer:new et(t,e,{scene:()=>this.#n,places:s=>this.#p(
s),open:s=>this.#f(s)}),legend:new Q(t.getContainer(),e),outlook:new tt(t,e.home),points:new G(n,(s,i)=>this.#a(s,i))}}onAdd(){
return we(this.#s.map.getContainer()),this.#c(this.#r.labels,t=>{this.#o.labels=t}),this}onRemove(){let{canvas:t,pointer:e,
legend:n,outlook:s,points:i}=this.#s;i.stop();for(let r of[t,e,n,s])r.remove();return this}update(t){let{map:e,points:n,
outlook:s}=this.#s,i=this.#t;this.#t=t,e.getContainer().setAttribute("aria-label",t.sentence),t.source!==i?.source&&n.load(
t.source),t.arcsSource!==i?.arcsSource&&this.#l("arcs","arcsSource"),t.heldSource!==i?.heldSource&&this.#l("towns","held\
Source"),(!i||String(t.view)!==String(i.view))&&s.lookAt(t.view),this.fire("told",t),this.#h()}setWindow(t){this.#t&&(this.#t=
{...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"Feature",
geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.map.getCenter(),
layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:e,outlook:n}=this.#s,{times:s,milliseconds:i,window:r,events:c}=this.#e;
return ho(this.#n,this.#t,this.#o,{progress:e.progress,source:e.source,drawn:{times:s,milliseconds:i,window:r,events:c,waits:t.
waits},look:n.look,moving:n.moving})}symbolAt(t){let e=this.#n?.symbols??[],n=q(e,t);return n&&e.indexOf(n)}eventsAt(t){
let{points:e}=this.#o,n=this.#n?.symbols[t];if(!e||!n)return{rows:[],places:[]};let s=this.#u(e,n);return{rows:s.map(i=>e.
row[i]),places:yt(e,s)}}#a(t,e){let{classList:n}=this.#s.map.getContainer();n.toggle("loading",e==="loading"),e!=="loadi\
ng"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#l(t,e){let n=this.#t?.[e];this.#o[t]=
[],n&&this.#c(n,s=>{this.#t?.[e]===n&&(this.#o[t]=s)})}#c(t,e){T(t).then(n=>{e(n),this.#s.canvas.schedule()}).catch(n=>console.
error("could not load",n))}#h(){let t=this.#t;if(!t)return;let e=performance.now(),{map:n,canvas:s,legend:i}=this.#s,{pen:r,
view:c}=s.clear(),a=ao(r,c,n.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],a.anyMarked),lo(r,a,t,this.#o),this.#n=
a,this.#e.milliseconds=performance.now()-e,this.#e.times++,this.#e.window=t.window,this.#e.events=a.events?a.events.span[1]-
a.events.span[0]:0,this.fire("drawn")}#f(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.version)
return this.#m(this.#t.source);let n=this.#u(e,t);this.tell({rows:n.slice(0,pe).map(s=>e.row[s]),total:n.length})}#m(t){
let{points:e}=this.#s;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#p(t){let{points:e}=this.#o;return e?yt(e,
this.#u(e,t)):[]}#u(t,e){let{events:n,view:s}=this.#n;return n?_t(t,n.span,s,e,n.grid):[]}};function we(o){let t=o.focus.
bind(o);o.focus=()=>t({preventScroll:!0})}var I=[1,2,4,8],ye=1.6,xe={day:1,week:7,month:30};function rt(o){return xe[o]*1440}function fo(o,t,e){return o/1e3*ye*t*
e}function uo(o,t,e,n){let[s,i]=o;if(i<t[1])return o;let r=i-s>=t[1]-t[0];return[t[0],t[0]+(r||n?e:i-s)]}function mo([o,
t],e,n,s){return[s.growing?s.from:Math.min(o+e,n-s.length),Math.min(t+e,n)]}function po([o,t],e,n,s){let i=s?o:o+e,r=t+e;
return i<n[0]||r>n[1]||r<=o?null:[i,r]}function go([o,t]){let e=Math.floor(o/1440)*1440,n=Math.ceil(t/1440)*1440-(o%1440?
1440:0);return[e,Math.max(n,e+1440)]}function ct(o,t){return Math.max(0,Math.min(100,100*(o-t[0])/(t[1]-t[0])))}var ve=700,wo=1200,at=class extends u.Control{playing=!1;#t;#o;#n;#e;#i=null;#r=0;#s=!1;#a=window.matchMedia("(prefers-r\
educed-motion: reduce)").matches;#l={from:0,length:0};#c=null;#h=0;#f;#m="";constructor(t,{words:e,language:n}){super({position:"\
bottomleft"}),this.#t=t,this.#o=e,this.#n=V(n),this.#e=this.#M()}onAdd(){return this.#t.on("told",this.#v,this).on("draw\
n",this.#A,this),this.#d(),this.#e.box}onRemove(){this.pause(),clearTimeout(this.#f),this.#t.off("told",this.#v,this).off(
"drawn",this.#A,this)}toggle(){this.playing?this.pause():this.play()}play(){if(!this.#i)return;let{range:t,step:e}=this.#i,
n=this.#t.getWindow();this.#t.setWindow(uo(n,t,rt(e),this.#s)),this.#x(),this.playing=!0,this.#c=null,clearTimeout(this.#f),
this.#h=requestAnimationFrame(s=>this.#p(s)),this.#d()}pause(){this.playing&&(this.#y(),this.#t.setWindow(go(this.#t.getWindow())),
this.#w())}snapshot(){return{playing:this.playing,speed:I[this.#r],growing:this.#s,days:this.#e.date.value}}#p(t){if(!this.
playing||!this.#i)return;let e=t-(this.#c??t),n=I[this.#r],s=rt(this.#i.step);this.#a?e>=wo/n&&this.#u(s):this.#u(fo(e,n,
s)),(!this.#a||this.#c===null||e>=wo/n)&&(this.#c=t),this.playing&&(this.#h=requestAnimationFrame(i=>this.#p(i)))}#u(t){
let e=this.#i?.range[1]??0,n=mo(this.#t.getWindow(),t,e,{growing:this.#s,...this.#l});this.#t.setWindow(n),n[1]>=e&&this.
pause()}#g(t){if(this.pause(),!this.#i)return;let e=rt(this.#i.step)*t,n=po(this.#t.getWindow(),e,this.#i.range,this.#s);
n&&(this.#t.setWindow(n),this.#w())}#w(){clearTimeout(this.#f),this.#f=setTimeout(()=>this.#t.tell({window:Ht(this.#t.getWindow())}),
ve)}#y(){this.playing=!1,cancelAnimationFrame(this.#h),this.#d()}#x(){let[t,e]=this.#t.getWindow();this.#l={from:t,length:e-
t}}#b(){this.#r=(this.#r+1)%I.length,this.#d()}#S(){this.#s=!this.#s,this.#x(),this.#d()}#v(t){let{range:e,step:n}=t;this.#i=
{range:e,step:n},this.playing&&this.#y(),clearTimeout(this.#f)}#d(){let t=this.#o,{play:e,pace:n,mode:s}=this.#e;k(e,this.
playing?t.pause:t.play),e.className=`player-button ${this.playing?"pause":"play"}`,n.textContent=`${I[this.#r]}×`,k(n,`${t.
speed} ${n.textContent}`),s.textContent=this.#s?t.growing:t.moving,k(s,`${t.mode}: ${s.textContent}`)}#A(){let[t,e]=this.#t.
getWindow();if(!this.#i||e<=t)return;let{range:n}=this.#i,s=`${Math.floor(t/1440)}-${Math.ceil(e/1440)}`;s!==this.#m&&(this.#e.
date.textContent=Xt(this.#n,[t,e])),this.#m=s;let{style:i}=this.#e.done;i.insetInlineStart=`${ct(t,n)}%`,i.width=`${ct(e,
n)-ct(t,n)}%`}#M(){let t=this.#o,e=u.DomUtil.create("div","player");u.DomEvent.disableClickPropagation(e),u.DomEvent.disableScrollPropagation(
e),e.setAttribute("role","group"),e.setAttribute("aria-label",t.player),N(e,"back",t.back,()=>this.#g(-1));let n=N(e,"pl\
ay",t.play,()=>this.toggle());N(e,"forward",t.forward,()=>this.#g(1));let s=u.DomUtil.create("output","player-date",e),i=N(
e,"pace",t.speed,()=>this.#b()),r=N(e,"mode",t.mode,()=>this.#S()),c=u.DomUtil.create("i","",u.DomUtil.create("div","pla\
yer-track",e));return{box:e,play:n,date:s,pace:i,mode:r,done:c}}};function N(o,t,e,n){let s=u.DomUtil.create("button",`p\
layer-button ${t}`,o);return s.type="button",k(s,e),u.DomEvent.on(s,"click",n),s}var yo="#24476b",xo={color:yo,weight:1.6,fillColor:yo,fillOpacity:.07,interactive:!1},vt={...xo,dashArray:"5 5"},Ae={scale:1,
left:0,top:0,width:0,height:0},lt=class extends u.Layer{#t=null;#o=[];#n=0;#e;#i;#r;#s=u.layerGroup();constructor(t,e){super(),
this.#e=e,this.#i=t,this.#r=new P(t,()=>this.#h(),Number.POSITIVE_INFINITY)}onAdd(){return u.Browser.mobile&&this.#i.dragging.
disable(),this.#s.addTo(this.#i),this.#i.on("resize",this.#c,this),T(this.#e.labels).then(t=>{this.#o=t,this.#r.schedule()}).
catch(t=>console.error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#c,this),this.#r.remove(),this.#s.
remove(),this}update(t){this.#t=t,this.#i.getContainer().setAttribute("aria-label",t.sentence),this.#c(),this.#s.clearLayers(),
t.country?this.#l(t):t.radius&&this.#a(t,t.exact?xo:vt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#n,
kind:t?this.#e.kinds[t.kind].code:null,sentence:t?.sentence??""}}#a({lat:t,lon:e,radius:n},s){u.circle([t,e],{...s,radius:n*
1e3}).addTo(this.#s)}async#l(t){try{let e=await T(this.#e.countries);if(this.#t!==t)return;if(e.features=e.features.filter(
({properties:s})=>s.iso===t.country),!e.features.length)return this.#a(t,vt);let n=u.geoJSON(e,{interactive:!1,style:()=>vt}).
addTo(this.#s);this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#c(){let t=this.#t?.
bounds;t&&this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#h(){if(!this.#t)return;let{pen:t,view:e}=this.#r.
clear();this.#f(t,e,this.#t),this.#n++}#f(t,e,{lat:n,lon:s,kind:i,seat:r}){let{sign:c,colour:a}=this.#e.kinds[i],l=this.#i,
{x:h,y:f}=l.latLngToContainerPoint([n,s]),d={x:h,y:f,count:1,counts:[]},{placed:p}=H(this.#o,new Map,e,l.getZoom(),[d],[],
K(t));F(t,p),r&&be(t,l.latLngToContainerPoint(r),{x:h,y:f},a),D(t,h,f,8),st(t,c,h,f,7,{fill:a,edge:"#fff",width:2})}};function be(o,t,e,n){
o.lineWidth=2,U(o,Ae,n,[t.x,t.y,e.x,e.y],.9),S(o,t.x,t.y,5,"#fff"),O(o,t.x,t.y,4,{width:2,colour:n})}var Se={layer:null,player:null,spot:null,openEvents(o,t,e,n){ht(o,t),this.layer=new it(o,e).addTo(o),this.player=new at(
this.layer,n).addTo(o)},openSpot(o,t,e){ht(o,t),this.spot=new lt(o,e).addTo(o)},snapshot(){return this.layer&&{...this.layer.
snapshot(),player:this.player?.snapshot()??null}}};Reflect.set(globalThis,"ConflictMap",Se);})();
