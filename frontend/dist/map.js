/* Made of the modules in frontend/src by `make bundle`: change those. */
"use strict";(()=>{function y(o,t,e=""){let s=document.createElement(o);return s.textContent=t,e&&(s.className=e),s}function R(...o){let t=document.
createElement("span");return t.append(...o),t}function E(o,t){o.setAttribute("aria-label",t),o.title=t}var Fo=Reflect.get(globalThis,"L"),u=Fo;var G=class extends u.Control{#t;#o;constructor(t,e){super({position:"topleft"}),this.#t=t,this.#o=e}onAdd(t){let e=u.DomUtil.
create("div","leaflet-bar"),s=u.DomUtil.create("a","home-button",e);return s.href="#",s.setAttribute("role","button"),E(
s,this.#t),u.DomEvent.disableClickPropagation(e),u.DomEvent.on(s,"click",n=>{u.DomEvent.stop(n),t.fitBounds(this.#o)}),e}},
J=class extends u.Control{#t;#o;#s;constructor(t,{url:e,attribution:s},n){super({position:"topright"}),this.#t=t,this.#o=
n,this.#s=u.tileLayer(e,{attribution:s,className:"light-tiles",maxZoom:17})}onAdd(t){let e=u.DomUtil.create("label","til\
e-switch"),s=u.DomUtil.create("input","",e);return s.type="checkbox",e.append(` ${this.#t.tiles}`),e.title=this.#t.elsewhere,
u.DomEvent.disableClickPropagation(e),u.DomEvent.on(s,"change",()=>{let[n,i]=s.checked?[this.#o,this.#s]:[this.#s,this.#o];
n.remove(),i.addTo(t)}),e}};var K=class{progress="nothing";source=null;#t=null;#o;#s;constructor(t,e){this.#o=t,this.#s=e}async load(t){this.#t?.abort();
let e=new AbortController;this.#t=e,this.#e("loading",null);try{let s=await fetch(t,{signal:e.signal});if(!s.ok)throw new Error(
`${s.status} ${t}`);let n=await this.#o(s);if(this.#t!==e)return;this.source=t,this.#e("ready",n)}catch(s){if(this.#t!==
e)return;console.error("could not load",s),this.#e("failed",null)}}stop(){this.#t?.abort(),this.#t=null,this.source=null,
this.progress="nothing"}#e(t,e){this.progress=t,this.#s(e,t)}};async function O(o){let t=await fetch(o);if(!t.ok)throw new Error(
`${t.status} ${o}`);return t.json()}var Et="#6d7178",W="#24476b",Ot="#f1efea",A="#ffffff",Z="#4a4f57",U="#5d626a",Ct="#6b7078",kt="#8a8f96",Lt="#b0aa9c",Pt="\
#2b2b2b",Dt="#fbfaf7",Nt="#d9d5cb",Rt="#8d897f",Wt="#b9cfdd",Ut="#cfe0ea";var _o=new Set(["AM","AZ","GE"]),Bo={color:Nt,weight:.8,fill:!1},Yo={color:Wt,weight:.6,fillOpacity:1,fillColor:Ut},zo={
color:Rt,weight:1.2,fill:!1};function mt(o,t){let e=u.layerGroup().addTo(o);Ho(o,e,t).catch(s=>console.error("could not \
load",s)),o.attributionControl.setPrefix("Leaflet"),o.attributionControl.addAttribution(t.attribution),u.control.scale({
position:"bottomright"}).addTo(o),new G(t.words.home,t.home).addTo(o),t.tiles&&new J(t.words,t.tiles,e).addTo(o)}async function Ho(o,t,e){
let s=It(o,"land",150),n=It(o,"lines",250),i=X(e.countries,s,Go).then(l=>l.addTo(o)),[r,c,a]=await Promise.all([X(e.districts,
n,()=>Bo),X(e.water,n,()=>Yo),X(e.borders,n,()=>zo),i]);r.addTo(o),t.addLayer(c),a.addTo(o)}function It(o,t,e){let{style:s}=o.
createPane(t);return s.zIndex=String(e),s.pointerEvents="none",u.canvas({pane:t,padding:.6})}async function X(o,t,e){let s=await O(
o),n=t.options.pane??"overlayPane",i={interactive:!1,renderer:t,pane:n,style:e};return u.geoJSON(s,i)}function Go(o){let t=_o.
has(o?.properties.iso)?Dt:Ot;return{color:t,weight:.5,fillOpacity:1,fillColor:t}}function g(o){return o===1?7:Math.min(9+3.6*Math.log(o),38)}function j(o,t){o.count+=t.count,o.counts=o.counts.map((e,s)=>e+
(t.counts[s]??0))}function $t(o,t){return o[0]<t[0]+t[2]&&t[0]<o[0]+o[2]&&o[1]<t[1]+t[3]&&t[1]<o[1]+o[3]}function b(o,t,e){return[t*o.scale-o.left,e*o.scale-o.top]}function Ft(o){let t=o.getSize(),e=o.getPixelBounds().min;return{
scale:2**o.getZoom(),left:e.x,top:e.y,width:t.x,height:t.y}}var I=19,_t=2,Bt=14;function q(o,t,e,s,n,i,r){let c=[...n.map(Ko),...i],a=[],l=[];for(let h of o){let f=t.get(h.id),d=f||
h.min_zoom<=s+.01?Jo(h,e):null;if(!d)continue;let p=n.find(w=>Math.hypot(w.x-d[0],w.y-d[1])<g(w.count)+6),m=Zo(h,f,r(h),
d,p,c);m&&(c.push(m.box),a.push(m.label),f&&l.push({...f,box:[m.label.left,m.label.middle-8,m.box[2]-4,16]}))}return{placed:a,
marks:l}}function Jo(o,t){let[e,s]=b(t,o.x,o.y);return e<-40||s<0||e>t.width+40||s>t.height?null:[e,s]}function Ko({x:o,
y:t,count:e}){let s=g(e)+2;return[o-s,t-s,2*s,2*s]}function Zo(o,t,e,s,n,i){let r=n&&!o.country?n:{x:s[0],y:s[1],count:0},
c=t?t.steps.length*(I+_t):0,a=e+(t?3:0),l=Yt(o,a+c,r,i),h=l??(t&&Yt(o,c,r,i));if(!h)return null;let[f,d]=h,p=l?a:0,m=(t?.
steps??[]).map((w,T)=>({left:f+p+T*(I+_t),report:w}));return{label:{label:o,text:l?pt(o):"",left:f,middle:d,dot:n||o.country?
null:s,marks:m},box:zt(f,d,p+c)}}function Yt(o,t,e,s){return Xo(o,t,e).find(([n,i])=>{let r=zt(n,i,t);return!s.some(c=>$t(
c,r))})}function Xo({country:o,anchor:t},e,{x:s,y:n,count:i}){if(o)return[[s-e/2,n]];let r=i?g(i)+5:6,c={right:[s+r,n],left:[
s-r-e,n],bottom:[s-e/2,n+r+6],top:[s-e/2,n-r-6]};return[c[t]??c.top,...Object.values(c)]}function zt(o,t,e){return[o-2,t-
Bt/2,e+4,Bt]}function pt({name:o,country:t}){return t?o.toUpperCase():o}var S='"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';function M(o,t,e,s,n){o.beginPath(),o.arc(t,
e,s,0,2*Math.PI),o.fillStyle=n,o.fill()}function k(o,t,e,s,{width:n,colour:i}){o.beginPath(),o.arc(t,e,s,0,2*Math.PI),o.
lineWidth=n,o.strokeStyle=i,o.stroke()}function L(o,t){o.beginPath(),t.forEach(([e,s],n)=>{n?o.lineTo(e,s):o.moveTo(e,s)}),
o.closePath()}function P(o,t,e,s){M(o,t,e+.8,s+2.2,"rgba(40,40,40,.10)"),M(o,t,e+.6,s+1,"rgba(40,40,40,.16)")}function gt(o,t,e,s,n){
o.save(),o.setLineDash([3,3]);for(let i=0;i<n;i++)k(o,t,e,s+4*i,{width:1.4,colour:U});o.restore()}function V(o,t,e,s,n,i){
o.textAlign=n,o.textBaseline="middle",o.lineJoin="round",o.lineWidth=3.5,o.strokeStyle="rgba(255,255,255,.92)",o.strokeText(
t,e,s),o.fillStyle=i,o.fillText(t,e,s)}function Q(o,t,e,s,n){o.textAlign="center",o.textBaseline="middle",o.fillStyle=n,
o.fillText(t,e,s)}var wt=new WeakMap;function Ht(){wt=new WeakMap}function tt(o){return t=>{let e=wt.get(t);return e===void 0&&(o.font=Gt(
t),e=o.measureText(pt(t)).width,wt.set(t,e)),e}}function Gt({country:o}){return o?`600 12px ${S}`:`11px ${S}`}function $(o,t){
for(let{label:e,text:s,left:n,middle:i,dot:r,marks:c}of t){r&&M(o,...r,1.8,kt),s&&(o.font=Gt(e),V(o,s,n,i,"left",e.country?
Lt:Et));for(let a of c)jo(o,a.left,i,a.report)}}function jo(o,t,e,{party:s,firm:n}){o.save(),o.beginPath(),o.roundRect(t+
.5,e-6.5,I-1,13,3),o.fillStyle=n?U:A,o.fill(),n||o.setLineDash([2.5,2]),o.lineWidth=1,o.strokeStyle=U,o.stroke(),o.restore(),
o.font=`600 10px ${S}`,Q(o,s,t+I/2,e+.5,n?A:Z)}var Jt="move viewreset resize zoomend",D=class{#t=null;#o;#s;#e;#i;#r=new ResizeObserver(()=>this.#o.invalidateSize());#n=()=>{
Ht(),this.schedule()};constructor(t,e,s){this.#o=t,this.#e=e,this.#i=s,this.#s=u.DomUtil.create("canvas","event-canvas l\
eaflet-zoom-hide",t.getPane("overlayPane")),t.on(Jt,this.schedule,this),this.#r.observe(t.getContainer()),document.fonts.
addEventListener("loadingdone",this.#n)}remove(){this.#o.off(Jt,this.schedule,this),this.#r.disconnect(),document.fonts.
removeEventListener("loadingdone",this.#n),this.#t!==null&&cancelAnimationFrame(this.#t),this.#s.remove()}get waits(){return this.#t!==
null}schedule(){this.#t??=requestAnimationFrame(()=>{this.#t=null,this.#e()})}clear(){let t=Ft(this.#o),e=Math.min(window.
devicePixelRatio||1,this.#i),s=this.#s;u.DomUtil.setPosition(s,this.#o.containerPointToLayerPoint([0,0])),(s.width!==t.width*
e||s.height!==t.height*e)&&(s.width=t.width*e,s.height=t.height*e,s.style.width=`${t.width}px`,s.style.height=`${t.height}\
px`);let n=s.getContext("2d");return n.setTransform(e,0,0,e,0,0),n.clearRect(0,0,t.width,t.height),{pen:n,view:t}}};var yt=6,qo=64,Kt=8,Zt=12;function jt(o,t){let e=t.map(xt);for(let s of o){let[n,i]=Vo(xt(s),e);s.x=n,s.y=i,e.push(xt(s))}}
function xt({x:o,y:t,count:e}){return[o,t,g(e)]}function Vo([o,t,e],s){let n=Xt(o,t,e,s);if(!n)return[o,t];let i=Math.atan2(
t-n[1],o-n[0])||-.9;for(let r=Kt;r<=qo;r+=Kt)for(let c=0;c<Zt;c++){let a=c%2?1:-1,l=i+a*Math.ceil(c/2)*2*Math.PI/Zt,h=o+
Math.cos(l)*r,f=t+Math.sin(l)*r;if(!Xt(h,f,e,s))return[h,f]}return[o,t]}function Xt(o,t,e,s){for(let n of s){let i=n[0]-
o,r=n[1]-t,c=n[2]+e+yt;if(i*i+r*r<c*c)return n}return null}var At=class{constructor(t,e,s){this.kinds=new Uint32Array(t*s),this.sumX=new Float64Array(t),this.sumY=new Float64Array(
t),this.last=new Int32Array(t),this.sign=new Uint8Array(t).fill(255),this.away=new Uint32Array(e*s),this.awayLast=new Int32Array(
e)}};function Qt(o,t,e,s,n){let i=Qo(e,s),r=new At(2*i.plane,o.names.length,n);te(o,t,e,i,r,n);let c=oe(r,n),a=Vt(c.filter(
h=>qt(h,i)),0),l=Vt(c.filter(h=>!qt(h,i)),yt);return jt(l,a),{cells:[...a,...l],places:ee(o,e,r,n),grid:i}}function Qo(o,t){
let e=o.left-Math.floor(o.left/t)*t,s=o.top-Math.floor(o.top/t)*t,n=Math.ceil((o.width+e)/t)+1,i=Math.ceil((o.height+s)/
t)+1;return{cell:t,offX:e,offY:s,columns:n,plane:n*i}}function bt(o,t,e,s){let n=(t+o.offX)/o.cell|0,i=(e+o.offY)/o.cell|
0;return n+o.columns*i+(s?o.plane:0)}function qt(o,t){return o.cells[0]<t.plane}function te(o,[t,e],s,n,i,r){let{x:c,y:a,
kind:l,place:h,sign:f}=o,{scale:d,left:p,top:m,width:w,height:T}=s,{kinds:N,sumX:Ro,sumY:Wo,last:Uo,sign:Tt,away:Io,awayLast:$o}=i;
for(let x=t;x<e;x++){let z=c[x]*d-p,H=a[x]*d-m;if(z<0||H<0||z>=w||H>=T){Io[h[x]*r+l[x]]++,$o[h[x]]=x;continue}let C=bt(n,
z,H,f[x]);N[C*r+l[x]]++,Ro[C]+=z,Wo[C]+=H,Uo[C]=x,f[x]<Tt[C]&&(Tt[C]=f[x])}}function oe({kinds:o,sumX:t,sumY:e,last:s,sign:n},i){
let r=[];for(let c=0;c<t.length;c++){let a=oo(o,c,i);if(!a)continue;let l=to(o,c,i),[h,f]=[t[c]/a,e[c]/a];r.push({cells:[
c],x:h,y:f,count:a,counts:l,sign:n[c],last:s[c]})}return r}function ee(o,t,{away:e,awayLast:s},n){let i=[];for(let r=0;r<
s.length;r++){let c=oo(e,r,n);if(!c)continue;let[a,l]=b(t,o.x[s[r]],o.y[s[r]]);i.push({places:[r],x:a,y:l,count:c,counts:to(
e,r,n)})}return i}function to(o,t,e){let s=[];for(let n=t*e;n<(t+1)*e;n++)s.push(o[n]);return s}function oo(o,t,e){let s=0;
for(let n=t*e;n<(t+1)*e;n++)s+=o[n];return s}function Vt(o,t){let e=[];for(let s of o.sort((n,i)=>i.count-n.count)){let n=g(
s.count)+2*t,i=e.find(r=>Math.hypot(r.x-s.x,r.y-s.y)<.97*(n+g(r.count)));i?se(i,s):e.push(s)}return e}function se(o,t){j(
o,t),o.cells.push(...t.cells),o.sign=Math.min(o.sign,t.sign)}function ot(o,t){let e=({x:n,y:i})=>Math.hypot(n-t.x,i-t.y);return o.filter(n=>ne(n,t,e(n))).sort((n,i)=>e(n)-e(i))[0]??
null}function ne(o,t,e){return"box"in o?so(o.box,t,4,6):e<=Math.max(g(o.count)+3,12)}function eo(o,t){return o.find(({box:e})=>so(
e,t,0,0))??null}function so([o,t,e,s],{x:n,y:i},r,c){return n>=o-r&&n<=o+e+r&&i>=t-c&&i<=t+s+c}function no(o,[t,e],s,n,i){
let r=new Set("cells"in n?n.cells:[]),c=new Set("places"in n?n.places:[]),a=[];for(let l=t;l<e;l++){let[h,f]=b(s,o.x[l],
o.y[l]);(h>=0&&f>=0&&h<s.width&&f<s.height?r.has(bt(i,h,f,o.sign[l])):c.has(o.place[l]))&&a.push(l)}return a}function vt(o,t){
let e=new Map;for(let s of t)e.set(o.place[s],(e.get(o.place[s])??0)+1);return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>o.
names[s])}var ie=Date.UTC(1980,0,1);function io(o,t){let e=0,s=o.length;for(;e<s;){let n=e+s>>1;o[n]<t?e=n+1:s=n}return e}function co(o,[
t,e]){return[io(o,t),io(o,e)]}function F(o){return new Date(ie+Math.floor(o/1440)*1440*6e4)}function ro(o){return F(o).toISOString().
slice(0,10)}function ao([o,t]){return[ro(o),ro(t-1440)]}function et(o){return new Intl.DateTimeFormat(o,{day:"numeric",month:"\
long",year:"numeric",timeZone:"UTC"})}function lo(o,[t,e]){let s=F(t),n=F(Math.max(e-1,t));return s.getTime()===n.getTime()?
o.format(s):o.formatRange(s,n)}var st=class{#t=null;#o;#s;#e;constructor(t,{words:e,language:s}){this.#s=e,this.#e=et(s),this.#o=u.DomUtil.create("div",
"held-legend",t),this.#o.hidden=!0}remove(){this.#o.remove()}tell(t,e,s){let n=F(e-1),i=s?n.getTime():null;if(this.#t===
i||(this.#t=i,this.#o.hidden=i===null,i===null))return;let r=this.#s.held.replace("%(day)s",this.#e.format(n)),c=R(y("i",
"··","claim"),` ${this.#s.claimed}`);this.#o.replaceChildren(y("b",r),...re(t),c)}};function re(o){return[...new Map(o.
flatMap(e=>e.steps.map(s=>[s.party,s.name])))].sort().map(([e,s])=>R(y("i",e,"firm"),y("span",` ${s}`,"party")))}function ce(o,t){let e=new URL(o);if(t){let[s,n,i]=t;e.searchParams.set("view",`${s.toFixed(4)},${n.toFixed(4)},${Number(
i.toFixed(2))}`)}else e.searchParams.delete("view");return e.search=e.search.replaceAll("%2C",","),e.href}function ho(o){
try{let{location:t,history:e}=window.parent;e.replaceState(e.state,"",ce(t.href,o))}catch(t){console.debug("the page aro\
und the map cannot be reached",t)}}var ae=3,nt=class{moving=!1;#t;#o;#s=null;#e=null;#i=!1;constructor(t,e){this.#t=t,this.#o=e,t.on("movestart",this.#r,this).
on("moveend",this.#n,this)}remove(){this.#t.off("movestart",this.#r,this).off("moveend",this.#n,this)}lookAt(t){let e=this.#t;
this.#s=t,this.#i=!0,t?e.setView([t[0],t[1]],t[2],{animate:!1}):e.fitBounds(this.#o,{animate:!1}),this.#i=!1,this.#e={middle:e.
getCenter(),zoom:e.getZoom()}}get look(){let{lat:t,lng:e}=this.#t.getCenter();return[t,e,this.#t.getZoom()]}#r(){this.moving=
!0}#n(){this.moving=!1,this.#i||ho(this.#a()?this.#s:this.look)}#a(){let t=this.#t;if(this.#e?.zoom!==t.getZoom())return!1;
let e=t.getSize().divideBy(2);return t.latLngToContainerPoint(this.#e.middle).distanceTo(e)<ae}};var fo=14,uo=6,St=3,it=class{#t=null;#o;constructor(t){this.#o=u.DomUtil.create("div","event-tip",t),this.#o.hidden=!0}remove(){
this.#o.remove()}hide(){this.#o.hidden=!0}show(t,e,s,n){let i=this.#o;i.hidden=!1,this.#t!==t&&(this.#t=t,i.replaceChildren(
...e())),i.style.left=`${Math.min(s.x+fo,n.x-i.offsetWidth-uo)}px`,i.style.top=`${Math.min(s.y+fo,n.y-i.offsetHeight-uo)}\
px`}};function mo({name:o,steps:t}){return[y("b",o),...t.map(e=>y("span",e.text))]}function po(o,t,{kinds:e,words:s}){let n=t.
length>St?` +${t.length-St}`:"",i=[y("b",t.slice(0,St).join(" · ")+n)];o.counts.forEach((c,a)=>{c&&i.push(le(e[a],c))});
let r="sign"in o?o.sign:0;return r&&i.push(y("small",r===1?s.district:s.region)),i}function le({sign:o,colour:t,label:e},s){
let n=y("i",o);return n.style.color=t,R(n,` ${e} `,y("em",String(s)))}var rt=class{#t;#o;#s;#e;#i=()=>this.#e.hide();constructor(t,e,s){this.#t=t,this.#o=e,this.#s=s,this.#e=new it(t.getContainer()),
t.on("click",this.#r,this).on("mousemove",this.#n,this),t.getContainer().addEventListener("mouseleave",this.#i)}remove(){
this.#t.off("click",this.#r,this).off("mousemove",this.#n,this),this.#t.getContainer().removeEventListener("mouseleave",
this.#i),this.#e.remove()}#r({containerPoint:t}){let e=this.#a(t);e?this.#s.open(e):this.#c(this.#l(t),t)}#n({containerPoint:t}){
let e=this.#a(t);this.#t.getContainer().style.cursor=e?"pointer":"",this.#c(e??this.#l(t),t)}#a(t){return ot(this.#s.scene()?.
symbols??[],t)}#l(t){return eo(this.#s.scene()?.marks??[],t)}#c(t,e){t?this.#e.show(t,()=>this.#h(t),e,this.#t.getSize()):
this.#e.hide()}#h(t){return"steps"in t?mo(t):po(t,this.#s.places(t),this.#o)}};var he="CCM2";function go(o,t){let e=String.fromCharCode(...new Uint8Array(o,0,4));if(e!==he)throw new Error(`not a column file of thi\
s layout: ${JSON.stringify(e)}`);let s=new DataView(o),n=s.getUint32(4,!0),i=s.getUint32(8,!0),{places:r,version:c}=JSON.
parse(new TextDecoder().decode(new Uint8Array(o,12,i))),a=12+i,l=f=>a+4*n*f,h=new Uint8Array(o,l(5),n);if(h.some(f=>f>=t))
throw new Error(`a kind beyond the ${t} that the page knows`);return{n,version:c,names:r,x:new Float32Array(o,l(0),n),y:new Float32Array(
o,l(1),n),minute:new Uint32Array(o,l(2),n),row:new Uint32Array(o,l(3),n),place:new Uint32Array(o,l(4),n),kind:h,sign:new Uint8Array(
o,l(5)+n,n)}}function _(o,t,e,[s,n,i,r],c){let[a,l]=b(t,s,n),[h,f]=b(t,i,r);if(Math.hypot(h-a,f-l)<4)return;let d=(a+h)/2+(f-l)*.16,p=(l+
f)/2-(h-a)*.16;o.beginPath(),o.moveTo(a,l),o.quadraticCurveTo(d,p,h,f),o.globalAlpha=c,o.strokeStyle=e,o.stroke(),o.globalAlpha=
1}function ct(o,{x:t,y:e,count:s,counts:n},i,r){P(o,t,e,i+1.5),M(o,t,e,i+1.5,A);let c=-Math.PI/2;n.forEach((a,l)=>{if(!a)return;
let h=c+2*Math.PI*a/s;o.beginPath(),o.moveTo(t,e),o.arc(t,e,i,c,h),o.fillStyle=r[l].colour,o.fill(),c=h}),M(o,t,e,i*.58,
A),o.font=`600 ${i<13?10:12}px ${S}`,Q(o,fe(s),t,e+.5,Pt)}function fe(o){return o<1e3?String(o):`${(o/1e3).toFixed(o<1e4?
1:0)}k`}var wo=`600 11px ${S}`;function xo(o){return t=>(o.font=wo,o.measureText(t).width)}function yo(o,t,e,s){let{x:n,y:i,radius:r,
name:c,onRight:a,box:l}=t,[h,f,d,p]=l;o.fillStyle="rgba(255,255,255,.82)",o.beginPath(),o.roundRect(h-3,f-3,d+8,p+6,r+3),
o.fill(),ct(o,t,r,s),o.font=wo,V(o,c,a?n+r+5:n-r-5,i,a?"left":"right",Z),ue(o,n,i,r,Math.atan2(i-e.height/2,n-e.width/2))}
function ue(o,t,e,s,n){L(o,[[t+Math.cos(n)*(s+9),e+Math.sin(n)*(s+9)],[t+Math.cos(n+.5)*(s+3.5),e+Math.sin(n+.5)*(s+3.5)],
[t+Math.cos(n-.5)*(s+3.5),e+Math.sin(n-.5)*(s+3.5)]]),o.fillStyle=Ct,o.fill()}var de={"●":(o,t,e,s)=>{o.beginPath(),o.arc(t,e,s,0,2*Math.PI)},"▲":(o,t,e,s)=>L(o,[[t,e-s*1.2],[t+s*1.15,e+s*.85],[
t-s*1.15,e+s*.85]]),"■":(o,t,e,s)=>L(o,[[t-s*.9,e-s*.9],[t+s*.9,e-s*.9],[t+s*.9,e+s*.9],[t-s*.9,e+s*.9]]),"◆":(o,t,e,s)=>L(
o,[[t,e-s*1.25],[t+s*1.25,e],[t,e+s*1.25],[t-s*1.25,e]])};function at(o,t,e,s,n,{fill:i,edge:r,width:c}){o.fillStyle=i,o.
strokeStyle=r,o.lineWidth=c;let a=de[t];if(!a)return me(o,t,e,s,n);a(o,e,s,n),o.fill(),o.stroke()}function me(o,t,e,s,n){
o.font=`600 ${Math.round(n*2.6)}px ${S}`,o.textAlign="center",o.textBaseline="middle",o.strokeText(t,e,s),o.fillText(t,e,
s)}function Ao(o,t){let e=new Map;for(let{id:s,name:n,steps:i}of o){let r=i.filter(f=>f.minute<t),c=r.findLastIndex(f=>f.firm),
a=r[c],l=r.slice(c+1).findLast(f=>!a||f.party!==a.party),h=[a,l].filter(f=>f!==void 0);h.length&&e.set(s,{name:n,steps:h})}
return e}function bo(o,t,e){if(!e.size)return o;let s=new Set(o.map(r=>r.id)),n=t.filter(r=>!s.has(r.id)).map(({id:r,name:c,
x:a,y:l})=>({id:r,name:c,x:a,y:l,min_zoom:99,anchor:"right",country:!1})),i=[...o,...n];return[...i.filter(r=>e.has(r.id)),
...i.filter(r=>!e.has(r.id))]}function vo(o,t,e,s){let n=[];for(let i of o.sort((r,c)=>c.count-r.count)){let[r,c]=pe(i,t,e),a=n.find(l=>Math.abs(l.x-r)<
s.x&&Math.abs(l.y-c)<s.y);a?ge(a,i):n.push({...i,x:r,y:c})}return n}function pe(o,t,e){let[s,n]=[t.width/2,t.height/2],[
i,r]=[o.x-s,o.y-n],c=i<0?s-e.left:t.width-e.right-s,a=r<0?n-e.top:t.height-e.bottom-n,l=Math.min(c/Math.abs(i||1e-9),a/Math.
abs(r||1e-9));return[s+i*l,n+r*l]}function ge(o,t){j(o,t),o.places.push(...t.places)}function So(o,t,e,s){let n=we(o.places,
t),i=Math.min(8+1.6*Math.log(o.count),15),r=s(n)+6,c=o.x+i+r+4<e.width,a=c?o.x-i:o.x-i-r;return{...o,name:n,radius:i,onRight:c,
box:[a,o.y-i,r+2*i,2*i]}}function we(o,t){let e=t[o[0]];return o.length>1?`${e} +${o.length-1}`:e}var xe=46,ye=480,Ae={x:92,y:44};function Mo(o,t,e,s,{points:n,labels:i,towns:r,kinds:c}){let a=Ao(r,s.window[1]),l=a.size>
0,h=n&&be(o,t,n,s,c,l),f=h?.cells??[],d=h?.indicators??[],p=d.map(N=>N.box),m=bo(i,r,a),{placed:w,marks:T}=q(m,a,t,e,f,p,
tt(o));return{view:t,events:h,symbols:[...f,...d],placed:w,marks:T,anyMarked:l}}function be(o,t,e,{window:s},n,i){let r=co(
e.minute,s),{cells:c,places:a,grid:l}=Qt(e,r,t,xe,n.length),h=xo(o),f=vo(a,t,ve(t,i),Ae).map(d=>So(d,e.names,t,h));return{
span:r,grid:l,cells:c,indicators:f}}function ve({width:o},t){let e=o<ye;return{left:30,top:t?e?110:76:30,right:30,bottom:e?
112:84}}function To(o,{view:t,events:e,placed:s},n,{points:i,arcs:r,kinds:c}){if(!e||!i)return $(o,s);Se(o,t,n,r,c),$(o,
s);for(let a of e.cells)a.count===1?Te(o,a,c[i.kind[a.last]]):Me(o,a,c);for(let a of e.indicators)yo(o,a,t,c);Ee(o,t,n,e.
cells,c)}function Se(o,t,{window:e},s,n){let[i,r]=e;o.lineWidth=1.1;for(let[c,a,...l]of s)c>=i&&c<r&&_(o,t,n[a].colour,l,
.4)}function Me(o,t,e){let s=g(t.count);ct(o,t,s,e),gt(o,t.x,t.y,s+6,t.sign)}function Te(o,{x:t,y:e,sign:s},n){gt(o,t,e,
13,s),P(o,t,e,6.5);let i=s?{fill:A,edge:n.colour,width:2.5}:{fill:n.colour,edge:A,width:1.5};at(o,n.sign,t,e,7,i)}function Ee(o,t,{
selected:e},s,n){if(!e)return;o.lineWidth=2.2;for(let l of e.arcs)_(o,t,n[e.kind].colour,l,.95);let[i,r]=b(t,...e.at),c=s.
find(l=>Math.hypot(l.x-i,l.y-r)<g(l.count)+6),a={width:2.5,colour:W};c?k(o,c.x,c.y,g(c.count)+5,a):k(o,i,r,13,a)}function Eo(o,t,{points:e,kinds:s,arcs:n},{progress:i,source:r,drawn:c,look:a,moving:l}){let[h,f,d]=a;return{settled:i===
"ready"&&r===t?.source&&!c.waits&&c.times>0,loading:i,version:{told:t?.version??null,shown:e?.version??null},source:{told:t?.
source??null,shown:r},window:t?.window??[0,0],drawn:c,view:{lat:h,lng:f,zoom:d,moving:l},selected:t?.selected?{kind:s[t.
selected.kind].code}:null,symbols:e&&o?o.symbols.map((m,w)=>Oe(m,w,e,s)):[],labels:(o?.placed??[]).filter(({text:m})=>m).
map(({label:m})=>m.name),marks:(o?.marks??[]).map(({name:m,steps:w,box:T})=>({name:m,reports:w.map(({text:N})=>N),box:T})),
arcs:n.length}}function Oe(o,t,e,s){let{x:n,y:i,count:r,counts:c}=o,a="cells"in o?e.place[o.last]:o.places[0],l=c.flatMap(
(f,d)=>f?[[s[d].code,f]]:[]),h=!("cells"in o);return{number:t,x:n,y:i,count:r,kinds:Object.fromEntries(l),place:e.names[a],
offscreen:h}}var Ce=2e3,ke=2,lt=class extends u.Layer{#t=null;#o;#s=null;#e={times:0,milliseconds:0,window:null,events:0};#i=0;#r;#n;constructor(t,e){
super(),this.#r=e,this.#o={points:null,labels:[],towns:[],arcs:[],kinds:e.kinds};let s=async n=>go(await n.arrayBuffer(),
e.kinds.length);this.#n={map:t,canvas:new D(t,()=>this.#h(),ke),pointer:new rt(t,e,{scene:()=>this.#s,places:n=>this.#p(
n),open:n=>this.#f(n)}),legend:new st(t.getContainer(),e),outlook:new nt(t,e.home),points:new K(s,(n,i)=>this.#a(n,i))}}onAdd(){
return Le(this.#n.map.getContainer()),this.#c(this.#r.labels,t=>{this.#o.labels=t}),this}onRemove(){let{canvas:t,pointer:e,
legend:s,outlook:n,points:i}=this.#n;i.stop();for(let r of[t,e,s,n])r.remove();return this}update(t){let{map:e,points:s,
outlook:n}=this.#n,i=this.#t;this.#t=t,e.getContainer().setAttribute("aria-label",t.sentence),t.source!==i?.source&&s.load(
t.source),t.arcsSource!==i?.arcsSource&&this.#l("arcs","arcsSource"),t.heldSource!==i?.heldSource&&this.#l("towns","held\
Source"),(!i||String(t.view)!==String(i.view))&&n.lookAt(t.view),this.fire("told",t),this.#h()}setWindow(t){this.#t&&(this.#t=
{...this.#t,window:t}),this.#n.canvas.schedule()}getWindow(){return this.#t?.window??[0,0]}tell(t){let s={type:"Feature",
geometry:null,properties:{...t,click:++this.#i,version:this.#t?.version}};this.fire("click",{latlng:this.#n.map.getCenter(),
layer:{toGeoJSON:()=>s}})}snapshot(){let{canvas:t,points:e,outlook:s}=this.#n,{times:n,milliseconds:i,window:r,events:c}=this.#e;
return Eo(this.#s,this.#t,this.#o,{progress:e.progress,source:e.source,drawn:{times:n,milliseconds:i,window:r,events:c,waits:t.
waits},look:s.look,moving:s.moving})}symbolAt(t){let e=this.#s?.symbols??[],s=ot(e,t);return s&&e.indexOf(s)}eventsAt(t){
let{points:e}=this.#o,s=this.#s?.symbols[t];if(!e||!s)return{rows:[],places:[]};let n=this.#u(e,s);return{rows:n.map(i=>e.
row[i]),places:vt(e,n)}}#a(t,e){let{classList:s}=this.#n.map.getContainer();s.toggle("loading",e==="loading"),e!=="loadi\
ng"&&s.toggle("failed",e==="failed"),t&&(this.#o.points=t,this.#n.canvas.schedule())}#l(t,e){let s=this.#t?.[e];this.#o[t]=
[],s&&this.#c(s,n=>{this.#t?.[e]===s&&(this.#o[t]=n)})}#c(t,e){O(t).then(s=>{e(s),this.#n.canvas.schedule()}).catch(s=>console.
error("could not load",s))}#h(){let t=this.#t;if(!t)return;let e=performance.now(),{map:s,canvas:n,legend:i}=this.#n,{pen:r,
view:c}=n.clear(),a=Mo(r,c,s.getZoom(),t,this.#o);i.tell(this.#o.towns,t.window[1],a.anyMarked),To(r,a,t,this.#o),this.#s=
a,this.#e.milliseconds=performance.now()-e,this.#e.times++,this.#e.window=t.window,this.#e.events=a.events?a.events.span[1]-
a.events.span[0]:0,this.fire("drawn")}#f(t){let{points:e}=this.#o;if(!e||!this.#t)return;if(e.version!==this.#t.version)
return this.#m(this.#t.source);let s=this.#u(e,t);this.tell({rows:s.slice(0,Ce).map(n=>e.row[n]),total:s.length})}#m(t){
let{points:e}=this.#n;e.progress!=="loading"&&e.load(t),this.tell({reload:!0})}#p(t){let{points:e}=this.#o;return e?vt(e,
this.#u(e,t)):[]}#u(t,e){let{events:s,view:n}=this.#s;return s?no(t,s.span,n,e,s.grid):[]}};function Le(o){let t=o.focus.
bind(o);o.focus=()=>t({preventScroll:!0})}var Oo={color:W,weight:1.6,fillColor:W,fillOpacity:.07,interactive:!1},Mt={...Oo,dashArray:"5 5"},Pe={scale:1,left:0,top:0,
width:0,height:0},ht=class extends u.Layer{#t=null;#o=[];#s=0;#e;#i;#r;#n=u.layerGroup();constructor(t,e){super(),this.#e=
e,this.#i=t,this.#r=new D(t,()=>this.#h(),Number.POSITIVE_INFINITY)}onAdd(){return u.Browser.mobile&&this.#i.dragging.disable(),
this.#n.addTo(this.#i),this.#i.on("resize",this.#c,this),O(this.#e.labels).then(t=>{this.#o=t,this.#r.schedule()}).catch(
t=>console.error("could not load",t)),this}onRemove(){return this.#i.off("resize",this.#c,this),this.#r.remove(),this.#n.
remove(),this}update(t){this.#t=t,this.#i.getContainer().setAttribute("aria-label",t.sentence),this.#c(),this.#n.clearLayers(),
t.country?this.#l(t):t.radius&&this.#a(t,t.exact?Oo:Mt),this.#r.schedule()}snapshot(){let t=this.#t;return{draws:this.#s,
kind:t?this.#e.kinds[t.kind].code:null,sentence:t?.sentence??""}}#a({lat:t,lon:e,radius:s},n){u.circle([t,e],{...n,radius:s*
1e3}).addTo(this.#n)}async#l(t){try{let e=await O(this.#e.countries);if(this.#t!==t)return;if(e.features=e.features.filter(
({properties:n})=>n.iso===t.country),!e.features.length)return this.#a(t,Mt);let s=u.geoJSON(e,{interactive:!1,style:()=>Mt}).
addTo(this.#n);this.#i.fitBounds(s.getBounds(),{animate:!1})}catch(e){console.error("could not load",e)}}#c(){let t=this.#t?.
bounds;t&&this.#i.fitBounds(t,{animate:!1,maxZoom:9.5,padding:[14,14]})}#h(){if(!this.#t)return;let{pen:t,view:e}=this.#r.
clear();this.#f(t,e,this.#t),this.#s++}#f(t,e,{lat:s,lon:n,kind:i,speakerLocation:r}){let{sign:c,colour:a}=this.#e.kinds[i],
l=this.#i,{x:h,y:f}=l.latLngToContainerPoint([s,n]),d={x:h,y:f,count:1,counts:[]},{placed:p}=q(this.#o,new Map,e,l.getZoom(),
[d],[],tt(t));$(t,p),r&&De(t,l.latLngToContainerPoint(r),{x:h,y:f},a),P(t,h,f,8),at(t,c,h,f,7,{fill:a,edge:A,width:2})}};
function De(o,t,e,s){o.lineWidth=2,_(o,Pe,s,[t.x,t.y,e.x,e.y],.9),M(o,t.x,t.y,5,A),k(o,t.x,t.y,4,{width:2,colour:s})}var B=[1,2,4,8],Ne=1.6,Re={day:1,week:7,month:30};function ft(o){return Re[o]*1440}function Co(o,t,e){return o/1e3*Ne*t*
e}function ko(o,t,e,s){let[n,i]=o;if(i<t[1])return o;let r=i-n>=t[1]-t[0];return[t[0],t[0]+(r||s?e:i-n)]}function Lo([o,
t],e,s,n){return[n.growing?n.from:Math.min(o+e,s-n.length),Math.min(t+e,s)]}function Po([o,t],e,s,n){let i=n?o:o+e,r=t+e;
return i<s[0]||r>s[1]||r<=o?null:[i,r]}function Do([o,t]){let e=Math.floor(o/1440)*1440,s=Math.ceil(t/1440)*1440-(o%1440?
1440:0);return[e,Math.max(s,e+1440)]}function ut(o,t){return Math.max(0,Math.min(100,100*(o-t[0])/(t[1]-t[0])))}var We=700,No=1200,dt=class extends u.Control{playing=!1;#t;#o;#s;#e;#i=null;#r=0;#n=!1;#a=window.matchMedia("(prefers-r\
educed-motion: reduce)").matches;#l={from:0,length:0};#c=null;#h=0;#f;#m="";constructor(t,{words:e,language:s}){super({position:"\
bottomleft"}),this.#t=t,this.#o=e,this.#s=et(s),this.#e=this.#M()}onAdd(){return this.#t.on("told",this.#A,this).on("dra\
wn",this.#b,this),this.#d(),this.#e.box}onRemove(){this.pause(),clearTimeout(this.#f),this.#t.off("told",this.#A,this).off(
"drawn",this.#b,this)}toggle(){this.playing?this.pause():this.play()}play(){if(!this.#i)return;let{range:t,step:e}=this.#i,
s=this.#t.getWindow();this.#t.setWindow(ko(s,t,ft(e),this.#n)),this.#y(),this.playing=!0,this.#c=null,clearTimeout(this.#f),
this.#h=requestAnimationFrame(n=>this.#p(n)),this.#d()}pause(){this.playing&&(this.#x(),this.#t.setWindow(Do(this.#t.getWindow())),
this.#w())}snapshot(){return{playing:this.playing,speed:B[this.#r],growing:this.#n,days:this.#e.date.value}}#p(t){if(!this.
playing||!this.#i)return;let e=t-(this.#c??t),s=B[this.#r],n=ft(this.#i.step);this.#a?e>=No/s&&this.#u(n):this.#u(Co(e,s,
n)),(!this.#a||this.#c===null||e>=No/s)&&(this.#c=t),this.playing&&(this.#h=requestAnimationFrame(i=>this.#p(i)))}#u(t){
let e=this.#i?.range[1]??0,s=Lo(this.#t.getWindow(),t,e,{growing:this.#n,...this.#l});this.#t.setWindow(s),s[1]>=e&&this.
pause()}#g(t){if(this.pause(),!this.#i)return;let e=ft(this.#i.step)*t,s=Po(this.#t.getWindow(),e,this.#i.range,this.#n);
s&&(this.#t.setWindow(s),this.#w())}#w(){clearTimeout(this.#f),this.#f=setTimeout(()=>this.#t.tell({window:ao(this.#t.getWindow())}),
We)}#x(){this.playing=!1,cancelAnimationFrame(this.#h),this.#d()}#y(){let[t,e]=this.#t.getWindow();this.#l={from:t,length:e-
t}}#v(){this.#r=(this.#r+1)%B.length,this.#d()}#S(){this.#n=!this.#n,this.#y(),this.#d()}#A(t){let{range:e,step:s}=t;this.#i=
{range:e,step:s},this.playing&&this.#x(),clearTimeout(this.#f)}#d(){let t=this.#o,{play:e,pace:s,mode:n}=this.#e;E(e,this.
playing?t.pause:t.play),e.className=`player-button ${this.playing?"pause":"play"}`,s.textContent=`${B[this.#r]}×`,E(s,`${t.
speed} ${s.textContent}`),n.textContent=this.#n?t.growing:t.moving,E(n,`${t.mode}: ${n.textContent}`)}#b(){let[t,e]=this.#t.
getWindow();if(!this.#i||e<=t)return;let{range:s}=this.#i,n=`${Math.floor(t/1440)}-${Math.ceil(e/1440)}`;n!==this.#m&&(this.#e.
date.textContent=lo(this.#s,[t,e])),this.#m=n;let{style:i}=this.#e.done;i.insetInlineStart=`${ut(t,s)}%`,i.width=`${ut(e,
s)-ut(t,s)}%`}#M(){let t=this.#o,e=u.DomUtil.create("div","player");u.DomEvent.disableClickPropagation(e),u.DomEvent.disableScrollPropagation(
e),e.setAttribute("role","group"),e.setAttribute("aria-label",t.player),Y(e,"back",t.back,()=>this.#g(-1));let s=Y(e,"pl\
ay",t.play,()=>this.toggle());Y(e,"forward",t.forward,()=>this.#g(1));let n=u.DomUtil.create("output","player-date",e),i=Y(
e,"pace",t.speed,()=>this.#v()),r=Y(e,"mode",t.mode,()=>this.#S()),c=u.DomUtil.create("i","",u.DomUtil.create("div","pla\
yer-track",e));return{box:e,play:s,date:n,pace:i,mode:r,done:c}}};function Y(o,t,e,s){let n=u.DomUtil.create("button",`p\
layer-button ${t}`,o);return n.type="button",E(n,e),u.DomEvent.on(n,"click",s),n}var Ue={layer:null,player:null,location:null,openEvents(o,t,e,s){mt(o,t),this.layer=new lt(o,e).addTo(o),this.player=new dt(
this.layer,s).addTo(o)},openLocation(o,t,e){mt(o,t),this.location=new ht(o,e).addTo(o)},snapshot(){return this.layer&&{...this.
layer.snapshot(),player:this.player?.snapshot()??null}}};Reflect.set(globalThis,"ConflictMap",Ue);})();
