/* Made of the modules in frontend/src by `make bundle`: change those. */
var y="conflictmap:look",d="conflictMapLook";function E([t,e,o]){return`${t.toFixed(4)},${e.toFixed(4)},${Number(o.toFixed(
2))}`}function S(t){let[e,o,n,...s]=t.split(",").map(r=>r.trim()?Number(r):Number.NaN);return Math.abs(e)<=85&&Math.abs(o)<=180&&
n>=2&&n<=18&&!s.length?[e,o,n]:null}var g='[data-testid="stMain"]',R='[data-test-script-state="notRunning"]';var N=["pointerdown","keydown","wheel"],f={path:"",top:0};function k(){let t=({target:e})=>{e instanceof Element&&e.matches(
g)&&(f={path:window.location.pathname,top:e.scrollTop})};document.addEventListener("scroll",t,{capture:!0,passive:!0})}function h(){
let{history:t,location:e}=window,o=f.path===e.pathname?f.top:0;t.replaceState({...t.state,top:o},"")}function x(){let t=Number(
window.history.state?.top??0);if(!t)return;let e=performance.now()+8e3,o=!1,n=()=>{o=!0};for(let r of N)window.addEventListener(
r,n,{capture:!0,once:!0});let s=0,i=()=>{let r=document.querySelector(g);o||performance.now()>e||(r&&(r.scrollTop=t),s=r&&
Math.abs(r.scrollTop-t)<2&&document.querySelector(R)?s+1:0,s<20&&requestAnimationFrame(i))};i()}function a(t=""){return[...document.querySelectorAll(`${t} iframe`)].map(v).filter(e=>e!==null)}function v(t){try{let{contentWindow:e}=t;
return Reflect.get(e??{},"ConflictMap")?.layer??null}catch{return null}}var L=new WeakMap,c=null,p="",b=!1,u=null,l=null;function A({data:t,parentElement:e}){let o=JSON.stringify(t);if(L.get(e)===
o||($(),O(t.entry)))return;L.set(e,o);let n=window.history.state?.entry===void 0,s=t.step!==""&&t.step!==(n?p:window.history.
state.step);if(s?c=(n?w():null)??M(t.looks):c=w()??(n?c:null),p=t.step,T(t.query,t.entry),s)for(let i of a())i.lookAsTold()}
function w(){return M(new URLSearchParams(window.location.search).get("view")??"")}function M(t){let e=S(t);return e&&E(
e)}function O(t){return(l?.entry===void 0||l.entry===t)&&(l=null),!!l}function $(){b||(b=!0,P(),k(),window.addEventListener(
"popstate",()=>{x(),l={entry:window.history.state?.entry,path:window.location.pathname},c=w(),Reflect.set(window,d,c);for(let t of a())
t.lookAsTold()}),window.addEventListener(y,t=>{c=t.detail||null;let e=new URLSearchParams(window.location.search);e.delete(
"view"),T(String(e),window.history.state?.entry),W()}))}function P(){let{history:t,location:e}=window;u=t.pushState.bind(
t),t.pushState=(n,s,i)=>{let r=new URL(i??"",e.href).pathname;l||r===e.pathname||(h(),u?.(n,s,i))};let o=()=>{l=null};for(let n of[
"pointerdown","keydown","blur"])window.addEventListener(n,o,{capture:!0})}function W(){let t=a();if(t.length>1)for(let e of t)
e.lookAsTold()}function T(t,e){let{location:o,history:n}=window;Reflect.set(window,d,c);let s=[t,c&&`view=${c}`].filter(
Boolean).join("&"),i=n.state?.entry,r=i!==void 0&&i!==e,m=`${o.pathname}${s&&`?${s}`}${o.hash}`;if(m===o.pathname+o.search+
o.hash&&i===e)return;r&&h(),(r&&u?u:n.replaceState.bind(n))({...n.state,entry:e,step:p},"",m)}export{A as default};
