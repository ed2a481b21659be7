/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function y(o,t,e=""){let n=document.createElement(o);return n.textContent=t,e&&(n.className=e),n}function R(...o){let t=document.
createElement("span");return t.append(...o),t}function E(o,t){o.setAttribute("aria-label",t),o.title=t}var Fo=Reflect.get(globalThis,"L"),u=Fo;var G=class extends u.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=u.DomUtil.
create("div","leaflet-bar"),n=u.DomUtil.create("a","home-button",e);return n.href="#",n.setAttribute("role","button"),E(
n,this.#t),u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"click",s=>{u.DomEvent.stop(s),t.fitBounds(this.#o)}),e}},
J=class extends u.Control{#t;#o;#n;constructor(t,{url:e,attribution:n},s){super({position:"topright"}),this.#t=t,this.#o=
s,this.#n=u.tileLayer(e,{attribution:n,className:"light-tiles",maxZoom:17})}onAdd(t){let e=u.DomUtil.create("label","til\
e-switch"),n=u.DomUtil.create("input","",e);return n.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
u.DomEvent.disableClickPropagation(e),u.DomEvent.on(n,"change",()=>{let[s,i]=n.checked?[this.#o,this.#n]:[this.#n,this.#o];
s.remove(),i.addTo(t)}),e}};var K=class{progress="nothing";source=null;#t=null;#o;#n;constructor(t,e){this.#o=t,this.#n=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#e("loading",null);try{let n=await fetch(t,{signal:e.signal});if(!n.ok)throw new Error(
`${n.status} ${t}`);let s=await this.#o(n);if(this.#t!==e)return;this.source=t,this.#e("ready",s)}catch(n){if(this.#t!==
e)return;console.error("could not load",n),this.#e("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#e(t,e){this.progress=t,this.#n(e,t)}};async function O(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Et="#6d7178",W="#24476b",Ot="#f1efea",A="#ffffff",Z="#4a4f57",U="#5d626a",Ct="#6b7078",kt="#8a8f96",Lt="#b0aa9c",Pt="\
#2b2b2b",Dt="#fbfaf7",Nt="#d9d5cb",Rt="#8d897f",Wt="#b9cfdd",Ut="#cfe0ea";var _o=new Set(["AM","AZ","GE"]),Bo={color:Nt,weight:.8,fill:!1},Yo={color:Wt,weight:.6,fillOpacity:1,fillColor:Ut},zo={
color:Rt,weight:1.2,fill:!1};function mt(o,t){let e=u.layerGroup().addTo(o);Ho(o,e,t).catch(n=>console.error("could not \
load",n)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),u.control.scale({
position:"bottomright"}).addTo(o),new G(t.words.home,t.home).addTo(o),t.tiles&&new J(t.words,t.tiles,e).addTo(o)}async function Ho(o,t,e){
let n=It(o,"land",150),s=It(o,"lines",250),i=X(e.countries,n,Go).then(l=>l.addTo(o)),[r,c,a]=await Promise.all([X(e.districts,
s,()=>Bo),X(e.water,s,()=>Yo),X(e.borders,s,()=>zo),i]);r.addTo(o),t.addLayer(c),a.addTo(o)}function It(o,t,e){let{style:n}=o.
createPane(t);return n.zIndex=String(e),n.pointerEvents="none",u.canvas({pane:t,padding:.6})}async function X(o,t,e){let n=await O(
o),s=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:s,style:e};return u.geoJSON(n,i)}function Go(o){let t=_o.
has(o?.properties.iso)?Dt:Ot;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}function g(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}function j(o,t){o.count+=t.count,o.counts=o.counts.map((e,n)=>e+
(t.counts[n]??0))}function $t(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+t[3]&&t[1]<o[1]+o[3]}function b(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function Ft(o){let t=o.getSize(),e=o.getPixelBounds().min;return{
scale:2**o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var I=19,_t=2,Bt=14;function q(o,t,e,n,s,i,r){let c=[...s.map(Ko),...i],a=[],l=[];for(let h of o){let f=t.get(h.id),d=f||
h.min_zoom<=n+.01?Jo(h,e):null;if(!d)continue;let p=s.find(w=>Math.hypot(w.x-d[0],w.y-d[1])<g(w.count)+6),m=Zo(h,f,r(h),
d,p,c);m&&(c.push(m.box),a.push(m.label),f&&l.push({...f,box:[m.label.left,m.label.middle-8,m.box[2]-4,16]}))}return{placed:a,
marks:l}}function Jo(o,t){let[e,n]=b(t,o.x,o.y);return e<-40||n<0||e>t.width+40||n>t.height?null:[e,n]}function Ko({x:o,
y:t,count:e}){let n=g(e)+2;return[o-n,t-n,2*n,2*n]}function Zo(o,t,e,n,s,i){let r=s&&!o.country?s:{x:n[0],y:n[1],count:0},
c=t?t.steps.length*(I+_t):0,a=e+(t?3:0),l=Yt(o,a+c,r,i),h=l??(t&&Yt(o,c,r,i));if(!h)return null;let[f,d]=h,p=l?a:0,m=(t?.
steps??[]).map((w,T)=>({left:f+p+T*(I+_t),report:w}));return{label:{label:o,text:l?pt(o):"",left:f,middle:d,dot:s||o.country?
null:n,marks:m},box:zt(f,d,p+c)}}function Yt(o,t,e,n){return Xo(o,t,e).find(([s,i])=>{let r=zt(s,i,t);return!n.some(c=>$t(
c,r))})}function Xo({country:o,anchor:t},e,{x:n,y:s,count:i}){if(o)return[[n-e/2,s]];let r=i?g(i)+5:6,c={right:[n+r,s],left:[
n-r-e,s],bottom:[n-e/2,s+r+6],top:[n-e/2,s-r-6]};return[c[t]??c.top,...Object.values(c)]}function zt(o,t,e){return[o-2,t-
Bt/2,e+4,Bt]}function pt({name:o,country:t}){return t?o.toUpperCase():o}var S='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function M(o,t,e,n,s){o.beginPath(),o.arc(t,
e,n,0,2*Math.PI),o.fillStyle=s,o.fill()}function k(o,t,e,n,{width:s,colour:i}){o.beginPath(),o.arc(t,e,n,0,2*Math.PI),o.
lineWidth=s,o.strokeStyle=i,o.stroke()}function L(o,t){o.beginPath(),t.forEach(([e,n],s)=>{s?o.lineTo(e,n):o.moveTo(e,n)}),
o.closePath()}function P(o,t,e,n){M(o,t,e+.8,n+2.2,"rgba(40,40,40,.10)"),M(o,t,e+.6,n+1,"rgba(40,40,40,.16)")}function gt(o,t,e,n,s){
o.save(),o.setLineDash([3,3]);for(let i=0;i<s;i++)k(o,t,e,n+4*i,{width:1.4,colour:U});o.restore()}function V(o,t,e,n,s,i){
o.textAlign=s,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,n),o.fillStyle=i,o.fillText(t,e,n)}function Q(o,t,e,n,s){o.textAlign="center",o.textBaseline="middle",o.fillStyle=s,
o.fillText(t,e,n)}var wt=new WeakMap;function Ht(){wt=new WeakMap}function tt(o){return t=>{let e=wt.get(t);return e===void 0&&(o.font=Gt(
t),e=o.measureText(pt(t)).width,wt.set(t,e)),e}}function Gt({country:o}){return o?`600 12px ${S}`:`11px ${S}`}function $(o,t){
for(let{label:e,text:n,left:s,middle:i,dot:r,marks:c}of t){r&&M(o,...r,1.8,kt),n&&(o.font=Gt(e),V(o,n,s,i,"left",e.country?
Lt:Et));for(let a of c)jo(o,a.left,i,a.report)}}function jo(o,t,e,{party:n,firm:s}){o.save(),o.beginPath(),o.roundRect(t+
.5,e-6.5,I-1,13,3),o.fillStyle=s?U:A,o.fill(),s||o.setLineDash([2.5,2]),o.lineWidth=1,o.strokeStyle=U,o.stroke(),o.restore(),
o.font=`600 10px ${S}`,Q(o,n,t+I/2,e+.5,s?A:Z)}var Jt="move viewreset resize zoomend",D=class{#t=null;#o;#n;#e;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#s=()=>{
Ht(),this.schedule()};constructor(t,e,n){this.#o=t,this.#e=e,this.#i=n,this.#n=u.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(Jt,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#s)}remove(){this.#o.off(Jt,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#s),this.#t!==null&&cancelAnimationFrame(this.#t),this.#n.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#e()})}clear(){let t=Ft(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),n=this.#n;u.DomUtil.setPosition(n,this.#o.containerPointToLayerPoint([0,0])),(n.width!==t.width*
e||n.height!==t.height*e)&&(n.width=t.width*e,n.height=t.height*e,n.style.width=`${t.width}px`,n.style.height=`${t.height}\
px`);let s=n.getContext("2d");return s.setTransform(e,0,0,e,0,0),s.clearRect(0,0,t.width,t.height),{pen:s,view:t}}};var yt=6,qo=64,Kt=8,Zt=12;function jt(o,t){let e=t.map(xt);for(let n of o){let[s,i]=Vo(xt(n),e);n.x=s,n.y=i,e.push(xt(n))}}
function xt({x:o,y:t,count:e}){return[o,t,g(e)]}function Vo([o,t,e],n){let s=Xt(o,t,e,n);if(!s)return[o,t];let i=Math.atan2(
t-s[1],o-s[0])||-.9;for(let r=Kt;r<=qo;r+=Kt)for(let c=0;c<Zt;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/Zt,h=o+
Math.cos(l)*r,f=t+Math.sin(l)*r;if(!Xt(h,f,e,n))return[h,f]}return[o,t]}function Xt(o,t,e,n){for(let s of n){let i=s[0]-
o,r=s[1]-t,c=s[2]+e+yt;if(i*i+r*r<c*c)return s}return null}var At=class{constructor(t,e,n){this.kinds=new Uint32Array(t*n),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*n),this.awayLast=new Int32Array(
e)}};function Qt(o,t,e,n,s){let i=Qo(e,n),r=new At(2*i.plane,o.names.length,s);te(o,t,e,i,r,s);let c=oe(r,s),a=Vt(c.filter(
h=>qt(h,i)),0),l=Vt(c.filter(h=>!qt(h,i)),yt);return jt(l,a),{cells:[...a,...l],places:ee(o,e,r,s),grid:i}}function Qo(o,t){
let e=o.left-Math.floor(o.left/t)*t,n=o.top-Math.floor(o.top/t)*t,s=Math.ceil((o.width+e)/t)+1,i=Math.ceil((o.height+n)/
t)+1;return{cell:t,offX:e,offY:n,columns:s,plane:s*i}}function bt(o,t,e,n){let s=(t+o.offX)/o.cell|0,i=(e+o.offY)/o.cell|
0;return s+o.columns*i+(n?o.plane:0)}function qt(o,t){return o.cells[0]<t.plane}function te(o,[t,e],n,s,i,r){let{x:c,y:a,
kind:l,place:h,sign:f}=o,{scale:d,left:p,top:m,width:w,height:T}=n,{kinds:N,sumX:Ro,sumY:Wo,last:Uo,sign:Tt,away:Io,awayLast:$o}=i;
for(let x=t;x<e;x++){let z=c[x]*d-p,H=a[x]*d-m;if(z<0||H<0||z>=w||H>=T){Io[h[x]*r+l[x]]++,$o[h[x]]=x;continue}let C=bt(s,
z,H,f[x]);N[C*r+l[x]]++,Ro[C]+=z,Wo[C]+=H,Uo[C]=x,f[x]<Tt[C]&&(Tt[C]=f[x])}}function oe({kinds:o,sumX:t,sumY:e,last:n,sign:s},i){
let r=[];for(let c=0;c<t.length;c++){let a=oo(o,c,i);if(!a)continue;let l=to(o,c,i),[h,f]=[t[c]/a,e[c]/a];r.push({cells:[
c],x:h,y:f,count:a,counts:l,sign:s[c],last:n[c]})}return r}function ee(o,t,{away:e,awayLast:n},s){let i=[];for(let r=0;r<
n.length;r++){let c=oo(e,r,s);if(!c)continue;let[a,l]=b(t,o.x[n[r]],o.y[n[r]]);i.push({places:[r],x:a,y:l,count:c,counts:to(
e,r,s)})}return i}function to(o,t,e){let n=[];for(let s=t*e;s<(t+1)*e;s++)n.push(o[s]);return n}function oo(o,t,e){let n=0;
for(let s=t*e;s<(t+1)*e;s++)n+=o[s];return n}function Vt(o,t){let e=[];for(let n of o.sort((s,i)=>i.count-s.count)){let s=g(
n.count)+2*t,i=e.find(r=>Math.hypot(r.x-n.x,r.y-n.y)<.97*(s+g(r.count)));i?ne(i,n):e.push(n)}return e}function ne(o,t){j(
o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function ot(o,t){let e=({x:s,y:i})=>Math.hypot(s-t.x,i-t.y);return o.filter(s=>se(s,t,e(s))).sort((s,i)=>e(s)-e(i))[0]??
null}function se(o,t,e){return"box"in o?no(o.box,t,4,6):e<=Math.max(g(o.count)+3,12)}function eo(o,t){return o.find(({box:e})=>no(
e,t,0,0))??null}function no([o,t,e,n],{x:s,y:i},r,c){return s>=o-r&&s<=o+e+r&&i>=t-c&&i<=t+n+c}function so(o,[t,e],n,s,i){
let r=new Set("cells"in s?s.cells:[]),c=new Set("places"in s?s.places:[]),a=[];for(let l=t;l<e;l++){let[h,f]=b(n,o.x[l],
o.y[l]);(h>=0&&f>=0&&h<n.width&&f<n.height?r.has(bt(i,h,f,o.sign[l])):c.has(o.place[l]))&&a.push(l)}return a}function vt(o,t){
let e=new Map;for(let n of t)e.set(o.place[n],(e.get(o.place[n])??0)+1);return[...e].sort((n,s)=>s[1]-n[1]).map(([n])=>o.
names[n])}var ie=Date.UTC(1980,0,1);function io(o,t){let e=0,n=o.length;for(;e<n;){let s=e+n>>1;o[s]<t?e=s+1:n=s}return e}function co(o,[
t,e]){return[io(o,t),io(o,e)]}function F(o){return new Date(ie+Math.floor(o/1440)*1440*6e4)}function ro(o){return F(o).toISOString().
slice(0,10)}function ao([o,t]){return[ro(o),ro(t-1440)]}function et(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"\
long",year:"numeric",timeZone:"UTC"})}function lo(o,[t,e]){let n=F(t),s=F(Math.max(e-1,t));return n.getTime()===s.getTime()?
o.format(n):o.formatRange(n,s)}var nt=class{#t=null;#o;#n;#e;constructor(t,{words:e,language:n}){this.#n=e,this.#e=et(n),this.#o=u.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,n){let s=F(e-1),i=n?s.getTime():null;if(this.#t===
i||(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#n.held.replace("%(day)s",this.#e.format(s)),c=R(y("i",
"··","claim"),` ${this.#n.claimed}`);this.#o.replaceChildren(y("b",r),...re(t),c)}};function re(o){return[...new Map(o.
flatMap(e=>e.steps.map(n=>[n.party,n.name])))].sort().map(([e,n])=>R(y("i",e,"firm"),y("span",` ${n}`,"party")))}function ce(o,t){let e=new URL(o);if(t){let[n,s,i]=t;e.searchParams.set("view",`${n.toFixed(4)},${s.toFixed(4)},${Number(
i.toFixed(2))}`)}else e.searchParams.delete("view");return e.search=e.search.replaceAll("%2C",","),e.href}function ho(o){
try{let{location:t,history:e}=window.parent;e.replaceState(e.state,"",ce(t.href,o))}catch(t){console.debug("the page aro\
und the map cannot be reached",t)}}var ae=3,st=class{moving=!1;#t;#o;#n=null;#e=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#s,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#s,this)}lookAt(t){let e=this.#t;
this.#n=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#e={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#s(){this.moving=!1,this.#i||ho(this.#a()?this.#n:this.look)}#a(){let t=this.#t;if(this.#e?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#e.middle).distanceTo(e)<ae}};var fo=14,uo=6,St=3,it=class{#t=null;#o;constructor(t){this.#o=u.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,n,s){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...e())),i.style.left=`${Math.min(n.x+fo,s.x-i.offsetWidth-uo)}px`,i.style.top=`${Math.min(n.y+fo,s.y-i.offsetHeight-uo)}\
px`}};function mo({name:o,steps:t}){return[y("b",o),...t.map(e=>y("span",e.text))]}function po(o,t,{kinds:e,words:n}){let s=t.
length>St?` +${t.length-St}`:"",i=[y("b",t.slice(0,St).join(" · ")+s)];o.counts.forEach((c,a)=>{c&&i.push(le(e[a],c))});
let r="sign"in o?o.sign:0;return r&&i.push(y("small",r===1?n.district:n.region)),i}function le({sign:o,colour:t,label:e},n){
let s=y("i",o);return s.style.color=t,R(s,` ${e} `,y("em",String(n)))}var rt=class{#t;#o;#n;#e;#i=()=>this.#e.hide();constructor(t,e,n){this.#t=t,this.#o=e,this.#n=n,this.#e=new it(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#s,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#s,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#e.remove()}#r({containerPoint:t}){let e=this.#a(t);e?this.#n.open(e):this.#c(this.#l(t),t)}#s({containerPoint:t}){
let e=this.#a(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#c(e??this.#l(t),t)}#a(t){return ot(this.#n.scene()?.
symbols??[],t)}#l(t){return eo(this.#n.scene()?.marks??[],t)}#c(t,e){t?this.#e.show(t,()=>this.#h(t),e,this.#t.getSize()):
this.#e.hide()}#h(t){return"steps"in t?mo(t):po(t,this.#n.places(t),this.#o)}};var he="CCM2";function go(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==he)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let n=new DataView(o),s=n.getUint32(4,!0),i=n.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,i))),a=12+i,l=f=>a+4*s*f,h=new Uint8Array(o,l(5),s);if(h.some(f=>f>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);return{n:s,version:c,names:r,x:new Float32Array(o,l(0),s),
y:new Float32Array(o,l(1),s),minute:new Uint32Array(o,l(2),s),row:new Uint32Array(o,l(3),s),place:new Uint32Array(o,l(4),
s),kind:h,sign:new Uint8Array(o,l(5)+s,s)}}function _(o,t,e,[n,s,i,r],c){let[a,l]=b(t,n,s),[h,f]=b(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,p=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(d,p,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function ct(o,{x:t,y:e,count:n,counts:s},i,r){P(o,t,e,i+1.5),M(o,t,e,i+1.5,A);let c=-Math.PI/2;s.forEach((a,l)=>{if(!a)return;
let h=c+2*Math.PI*a/n;o.beginPath(),o.moveTo(t,e),o.arc(t,e,i,c,h),o.fillStyle=r[l].colour,o.fill(),c=h}),M(o,t,e,i*.58,
A),o.font=`600 ${i<13?10:12}px ${S}`,Q(o,fe(n),t,e+.5,Pt)}function fe(o){return o<1e3?String(o):`${(o/1e3).toFixed(o<1e4?
1:0)}k`}var wo=`600 11px ${S}`;function xo(o){return t=>(o.font=wo,o.measureText(t).width)}function yo(o,t,e,n){let{x:s,y:i,radius:r,
name:c,onRight:a,box:l}=t,[h,f,d,p]=l;o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(h-3,f-3,d+8,p+6,r+3),
o.fill(),ct(o,t,r,n),o.font=wo,V(o,c,a?s+r+5:s-r-5,i,a?"left":"right",Z),ue(o,s,i,r,Math.atan2(i-e.height/2,s-e.width/2))}
function ue(o,t,e,n,s){L(o,[[t+Math.cos(s)*(n+9),e+Math.sin(s)*(n+9)],[t+Math.cos(s+.5)*(n+3.5),e+Math.sin(s+.5)*(n+3.5)],
[t+Math.cos(s-.5)*(n+3.5),e+Math.sin(s-.5)*(n+3.5)]]),o.fillStyle=Ct,o.fill()}var de={"●":(o,t,e,n)=>{o.beginPath(),o.arc(t,e,n,0,2*Math.PI)},"▲":(o,t,e,n)=>L(o,[[t,e-n*1.2],[t+n*1.15,e+n*.85],[
t-n*1.15,e+n*.85]]),"■":(o,t,e,n)=>L(o,[[t-n*.9,e-n*.9],[t+n*.9,e-n*.9],[t+n*.9,e+n*.9],[t-n*.9,e+n*.9]]),"◆":(o,t,e,n)=>L(
o,[[t,e-n*1.25],[t+n*1.25,e],[t,e+n*1.25],[t-n*1.25,e]])};function at(o,t,e,n,s,{fill:i,edge:r,width:c}){o.fillStyle=i,o.
strokeStyle=r,o.lineWidth=c;let a=de[t];if(!a)return me(o,t,e,n,s);a(o,e,n,s),o.fill(),o.stroke()}function me(o,t,e,n,s){
o.font=`600 ${Math.round(s*2.6)}px ${S}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,e,n),o.fillText(t,e,
n)}function Ao(o,t){let e=new Map;for(let{id:n,name:s,steps:i}of o){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(n,{name:s,steps:h})}
return e}function bo(o,t,e){if(!e.size)return o;let n=new Set(o.map(r=>r.id)),s=t.filter(r=>!n.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1})),i=[...o,...s];return[...i.filter(r=>e.has(r.id)),
...i.filter(r=>!e.has(r.id))]}function vo(o,t,e,n){let s=[];for(let i of o.sort((r,c)=>c.count-r.count)){let[r,c]=pe(i,t,e),a=s.find(l=>Math.abs(l.x-r)<
n.x&&Math.abs(l.y-c)<n.y);a?ge(a,i):s.push({...i,x:r,y:c})}return s}function pe(o,t,e){let[n,s]=[t.width/2,t.height/2],[
i,r]=[o.x-n,o.y-s],c=i<0?n-e.left:t.width-e.right-n,a=r<0?s-e.top:t.height-e.bottom-s,l=Math.min(c/Math.abs(i||1e-9),a/Math.
abs(r||1e-9));return[n+i*l,s+r*l]}function ge(o,t){j(o,t),o.places.push(...t.places)}function So(o,t,e,n){let s=we(o.places,
t),i=Math.min(8+1.6*Math.log(o.count),15),r=n(s)+6,c=o.x+i+r+4<e.width,a=c?o.x-i:o.x-i-r;return{...o,name:s,radius:i,onRight:c,
box:[a,o.y-i,r+2*i,2*i]}}function we(o,t){let e=t[o[0]];return o.length>1?`${e} +${o.length-1}`:e}var xe=46,ye=480,Ae={x:92,y:44};function Mo(o,t,e,n,{points:s,labels:i,towns:r,kinds:c}){let a=Ao(r,n.window[1]),l=a.size>
0,h=s&&be(o,t,s,n,c,l),f=h?.cells??[],d=h?.indicators??[],p=d.map(N=>N.box),m=bo(i,r,a),{placed:w,marks:T}=q(m,a,t,e,f,p,
tt(o));return{view:t,events:h,symbols:[...f,...d],placed:w,marks:T,anyMarked:l}}function be(o,t,e,{window:n},s,i){let r=co(
e.minute,n),{cells:c,places:a,grid:l}=Qt(e,r,t,xe,s.length),h=xo(o),f=vo(a,t,ve(t,i),Ae).map(d=>So(d,e.names,t,h));return{
span:r,grid:l,cells:c,indicators:f}}function ve({width:o},t){let e=o<ye;return{left:30,top:t?e?110:76:30,right:30,bottom:e?
112:84}}function To(o,{view:t,events:e,placed:n},s,{points:i,arcs:r,kinds:c}){if(!e||!i)return $(o,n);Se(o,t,s,r,c),$(o,
n);for(let a of e.cells)a.count===1?Te(o,a,c[i.kind[a.last]]):Me(o,a,c);for(let a of e.indicators)yo(o,a,t,c);Ee(o,t,s,e.
cells,c)}function Se(o,t,{window:e},n,s){let[i,r]=e;o.lineWidth=1.1;for(let[c,a,...l]of n)c>=i&&c<r&&_(o,t,s[a].colour,l,
.4)}function Me(o,t,e){let n=g(t.count);ct(o,t,n,e),gt(o,t.x,t.y,n+6,t.sign)}function Te(o,{x:t,y:e,sign:n},s){gt(o,t,e,
13,n),P(o,t,e,6.5);let i=n?{fill:A,edge:s.colour,width:2.5}:{fill:s.colour,edge:A,width:1.5};at(o,s.sign,t,e,7,i)}function Ee(o,t,{
selected:e},n,s){if(!e)return;o.lineWidth=2.2;for(let l of e.arcs)_(o,t,s[e.kind].colour,l,.95);let[i,r]=b(t,...e.at),c=n.
find(l=>Math.hypot(l.x-i,l.y-r)<g(l.count)+6),a={width:2.5,colour:W};c?k(o,c.x,c.y,g(c.count)+5,a):k(o,i,r,13,a)}function Eo(o,t,{points:e,kinds:n,arcs:s},{progress:i,source:r,drawn:c,look:a,moving:l}){let[h,f,d]=a;return{settled:i===
"ready"&&r===t?.source&&!c.waits&&c.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??null},source:{told:t?.
source??null,shown:r},window:t?.window??[0,0],drawn:c,view:{lat:h,lng:f,zoom:d,moving:l},selected:t?.selected?{kind:n[t.
selected.kind].code}:null,symbols:e&&o?o.symbols.map((m,w)=>Oe(m,w,e,n)):[],labels:(o?.placed??[]).filter(({text:m})=>m).
map(({label:m})=>m.name),marks:(o?.marks??[]).map(({name:m,steps:w,box:T})=>({name:m,reports:w.map(({text:N})=>N),box:T})),
arcs:s.length}}function Oe(o,t,e,n){let{x:s,y:i,count:r,counts:c}=o,a="cells"in o?e.place[o.last]:o.places[0],l=c.flatMap(
(f,d)=>f?[[n[d].code,f]]:[]),h=!("cells"in o);return{number:t,x:s,y:i,count:r,kinds:Object.fromEntries(l),place:e.names[a],
offscreen:h}}var Ce=2e3,ke=2,lt=class extends u.Layer{#t=null;#o;#n=null;#e={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#s;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds};let n=async s=>go(await s.arrayBuffer(),
e.kinds.length);this.#s={map:t,canvas:new D(t,()=>this.#h(),ke),pointer:new rt(t,e,{scene:()=>this.#n,places:s=>this.#p(
s),open:s=>this.#f(s)}),legend:new nt(t.getContainer(),e),outlook:new st(t,e.home),points:new K(n,(s,i)=>this.#a(s,i))}}onAdd(){
return Le(this.#s.map.getContainer()),this.#c(this.#r.labels,t=>{this.#o.labels=t}),this}onRemove(){let{canvas:t,pointer:e,
legend:n,outlook:s,points:i}=this.#s;i.stop();for(let r of[t,e,n,s])r.remove();return this}update(t){let{map:e,points:n,
outlook:s}=this.#s,i=this.#t;this.#t=t,e.getContainer().setAttribute("aria-label",t.sentence),t.source!==i?.source&&n.load(
t.source),t.arcsSource!==i?.arcsSource&&this.#l("arcs","arcsSource"),t.heldSource!==i?.heldSource&&this.#l("towns","held\
Source"),(!i||String(t.view)!==String(i.view))&&s.lookAt(t.view),this.fire("told",t),this.#h()}setWindow(t){this.#t&&(this.#t=
{...this.#t,window:t}),this.#s.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let n={type:"Feature",
geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#s.map.getCenter(),
layer:{toGeoJSON:()=>n}})}snapshot(){let{canvas:t,points:e,outlook:n}=this.#s,{times:s,milliseconds:i,window:r,events:c}=this.#e;
return Eo(this.#n,this.#t,this.#o,{progress:e.progress,source:e.source,drawn:{times:s,milliseconds:i,window:r,events:c,waits:t.
waits},look:n.look,moving:n.moving})}symbolAt(t){let e=this.#n?.symbols??[],n=ot(e,t);return n&&e.indexOf(n)}eventsAt(t){
let{points:e}=this.#o,n=this.#n?.symbols[t];if(!e||!n)return{rows:[],places:[]};let s=this.#u(e,n);return{rows:s.map(i=>e.
row[i]),places:vt(e,s)}}#a(t,e){let{classList:n}=this.#s.map.getContainer();n.toggle("loading",e==="loading"),e!=="loadi\
ng"&&n.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#s.canvas.schedule())}#l(t,e){let n=this.#t?.[e];this.#o[t]=
[],n&&this.#c(n,s=>{this.#t?.[e]===n&&(this.#o[t]=s)})}#c(t,e){O(t).then(n=>{e(n),this.#s.canvas.schedule()}).catch(n=>console.
error("could not load",n))}#h(){let t=this.#t;if(!t)return;let e=performance.now(),{map:n,canvas:s,legend:i}=this.#s,{pen:r,
view:c}=s.clear(),a=Mo(r,c,n.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],a.anyMarked),To(r,a,t,this.#o),this.#n=
a,this.#e.milliseconds=performance.now()-e,this.#e.times++,this.#e.window=t.window,this.#e.events=a.events?a.events.span[1]-
a.events.span[0]:0,this.fire("drawn")}#f(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.version)
return this.#m(this.#t.source);let n=this.#u(e,t);this.tell({rows:n.slice(0,Ce).map(s=>e.row[s]),total:n.length})}#m(t){
let{points:e}=this.#s;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#p(t){let{points:e}=this.#o;return e?vt(e,
this.#u(e,t)):[]}#u(t,e){let{events:n,view:s}=this.#n;return n?so(t,n.span,s,e,n.grid):[]}};function Le(o){let t=o.focus.
bind(o);o.focus=()=>t({preventScroll:!0})}var B=[1,2,4,8],Pe=1.6,De={day:1,week:7,month:30};function ht(o){return De[o]*1440}function Oo(o,t,e){return o/1e3*Pe*t*
e}function Co(o,t,e,n){let[s,i]=o;if(i<t[1])return o;let r=i-s>=t[1]-t[0];return[t[0],t[0]+(r||n?e:i-s)]}function ko([o,
t],e,n,s){return[s.growing?s.from:Math.min(o+e,n-s.length),Math.min(t+e,n)]}function Lo([o,t],e,n,s){let i=s?o:o+e,r=t+e;
return i<n[0]||r>n[1]||r<=o?null:[i,r]}function Po([o,t]){let e=Math.floor(o/1440)*1440,n=Math.ceil(t/1440)*1440-(o%1440?
1440:0);return[e,Math.max(n,e+1440)]}function ft(o,t){return Math.max(0,Math.min(100,100*(o-t[0])/(t[1]-t[0])))}var Ne=700,Do=1200,ut=class extends u.Control{playing=!1;#t;#o;#n;#e;#i=null;#r=0;#s=!1;#a=window.matchMedia("(prefers-r\
educed-motion: reduce)").matches;#l={from:0,length:0};#c=null;#h=0;#f;#m="";constructor(t,{words:e,language:n}){super({position:"\
bottomleft"}),this.#t=t,this.#o=e,this.#n=et(n),this.#e=this.#M()}onAdd(){return this.#t.on("told",this.#A,this).on("dra\
wn",this.#b,this),this.#d(),this.#e.box}onRemove(){this.pause(),clearTimeout(this.#f),this.#t.off("told",this.#A,this).off(
"drawn",this.#b,this)}toggle(){this.playing?this.pause():this.play()}play(){if(!this.#i)return;let{range:t,step:e}=this.#i,
n=this.#t.getWindow();this.#t.setWindow(Co(n,t,ht(e),this.#s)),this.#y(),this.playing=!0,this.#c=null,clearTimeout(this.#f),
this.#h=requestAnimationFrame(s=>this.#p(s)),this.#d()}pause(){this.playing&&(this.#x(),this.#t.setWindow(Po(this.#t.getWindow())),
this.#w())}snapshot(){return{playing:this.playing,speed:B[this.#r],growing:this.#s,days:this.#e.date.value}}#p(t){if(!this.
playing||!this.#i)return;let e=t-(this.#c??t),n=B[this.#r],s=ht(this.#i.step);this.#a?e>=Do/n&&this.#u(s):this.#u(Oo(e,n,
s)),(!this.#a||this.#c===null||e>=Do/n)&&(this.#c=t),this.playing&&(this.#h=requestAnimationFrame(i=>this.#p(i)))}#u(t){
let e=this.#i?.range[1]??0,n=ko(this.#t.getWindow(),t,e,{growing:this.#s,...this.#l});this.#t.setWindow(n),n[1]>=e&&this.
pause()}#g(t){if(this.pause(),!this.#i)return;let e=ht(this.#i.step)*t,n=Lo(this.#t.getWindow(),e,this.#i.range,this.#s);
n&&(this.#t.setWindow(n),this.#w())}#w(){clearTimeout(this.#f),this.#f=setTimeout(()=>this.#t.tell({window:ao(this.#t.getWindow())}),
Ne)}#x(){this.playing=!1,cancelAnimationFrame(this.#h),this.#d()}#y(){let[t,e]=this.#t.getWindow();this.#l={from:t,length:e-
t}}#v(){this.#r=(this.#r+1)%B.length,this.#d()}#S(){this.#s=!this.#s,this.#y(),this.#d()}#A(t){let{range:e,step:n}=t;this.#i=
{range:e,step:n},this.playing&&this.#x(),clearTimeout(this.#f)}#d(){let t=this.#o,{play:e,pace:n,mode:s}=this.#e;E(e,this.
playing?t.pause:t.play),e.className=`player-button ${this.playing?"pause":"play"}`,n.textContent=`${B[this.#r]}×`,E(n,`${t.
speed} ${n.textContent}`),s.textContent=this.#s?t.growing:t.moving,E(s,`${t.mode}: ${s.textContent}`)}#b(){let[t,e]=this.#t.
getWindow();if(!this.#i||e<=t)return;let{range:n}=this.#i,s=`${Math.floor(t/1440)}-${Math.ceil(e/1440)}`;s!==this.#m&&(this.#e.
date.textContent=lo(this.#n,[t,e])),this.#m=s;let{style:i}=this.#e.done;i.insetInlineStart=`${ft(t,n)}%`,i.width=`${ft(e,
n)-ft(t,n)}%`}#M(){let t=this.#o,e=u.DomUtil.create("div","player");u.DomEvent.disableClickPropagation(e),u.DomEvent.disableScrollPropagation(
e),e.setAttribute("role","group"),e.setAttribute("aria-label",t.player),Y(e,"back",t.back,()=>this.#g(-1));let n=Y(e,"pl\
ay",t.play,()=>this.toggle());Y(e,"forward",t.forward,()=>this.#g(1));let s=u.DomUtil.create("output","player-date",e),i=Y(
e,"pace",t.speed,()=>this.#v()),r=Y(e,"mode",t.mode,()=>this.#S()),c=u.DomUtil.create("i","",u.DomUtil.create("div","pla\
yer-track",e));return{box:e,play:n,date:s,pace:i,mode:r,done:c}}};function Y(o,t,e,n){let s=u.DomUtil.create("button",`p\
layer-button ${t}`,o);return s.type="button",E(s,e),u.DomEvent.on(s,"click",n),s}var No={color:W,weight:1.6,fillColor:W,fillOpacity:.07,interactive:!1},Mt={...No,dashArray:"5 5"},Re={scale:1,left:0,top:0,
width:0,height:0},dt=class extends u.Layer{#t=null;#o=[];#n=0;#e;#i;#r;#s=u.layerGroup();constructor(t,e){super(),this.#e=
e,this.#i=t,this.#r=new D(t,()=>this.#h(),Number.POSITIVE_INFINITY)}onAdd(){return u.Browser.mobile&&this.#i.dragging.disable(),
this.#s.addTo(this.#i),this.#i.on("resize",this.#c,this),O(this.#e.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(
t=>console.error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#c,this),this.#r.remove(),this.#s.
remove(),this}update(t){this.#t=t,this.#i.getContainer().setAttribute("aria-label",t.sentence),this.#c(),this.#s.clearLayers(),
t.country?this.#l(t):t.radius&&this.#a(t,t.exact?No:Mt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#n,
kind:t?this.#e.kinds[t.kind].code:null,sentence:t?.sentence??""}}#a({lat:t,lon:e,radius:n},s){u.circle([t,e],{...s,radius:n*
1e3}).addTo(this.#s)}async#l(t){try{let e=await O(this.#e.countries);if(this.#t!==t)return;if(e.features=e.features.filter(
({properties:s})=>s.iso===t.country),!e.features.length)return this.#a(t,Mt);let n=u.geoJSON(e,{interactive:!1,style:()=>Mt}).
addTo(this.#s);this.#i.fitBounds(n.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#c(){let t=this.#t?.
bounds;t&&this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#h(){if(!this.#t)return;let{pen:t,view:e}=this.#r.
clear();this.#f(t,e,this.#t),this.#n++}#f(t,e,{lat:n,lon:s,kind:i,seat:r}){let{sign:c,colour:a}=this.#e.kinds[i],l=this.#i,
{x:h,y:f}=l.latLngToContainerPoint([n,s]),d={x:h,y:f,count:1,counts:[]},{placed:p}=q(this.#o,new Map,e,l.getZoom(),[d],[],
tt(t));$(t,p),r&&We(t,l.latLngToContainerPoint(r),{x:h,y:f},a),P(t,h,f,8),at(t,c,h,f,7,{fill:a,edge:A,width:2})}};function We(o,t,e,n){
o.lineWidth=2,_(o,Re,n,[t.x,t.y,e.x,e.y],.9),M(o,t.x,t.y,5,A),k(o,t.x,t.y,4,{width:2,colour:n})}var Ue={layer:null,player:null,spot:null,openEvents(o,t,e,n){mt(o,t),this.layer=new lt(o,e).addTo(o),this.player=new ut(
this.layer,n).addTo(o)},openSpot(o,t,e){mt(o,t),this.spot=new dt(o,e).addTo(o)},snapshot(){return this.layer&&{...this.layer.
snapshot(),player:this.player?.snapshot()??null}}};Reflect.set(globalThis,"ConflictMap",Ue);})();
