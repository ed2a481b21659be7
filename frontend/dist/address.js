/* Made of the modules in frontend/src by `make bundle`: change those. */
var p="conflictmap:look",d="conflictMapLook";function y([t,e,o]){return`${t.toFixed(4)},${e.toFixed(4)},${Number(o.toFixed(
2))}`}function m(t){let[e,o,n,...r]=t.split(",").map(a=>a.trim()?Number(a):Number.NaN);return Math.abs(e)<=85&&Math.abs(o)<=180&&
n>=2&&n<=18&&!r.length?[e,o,n]:null}function c(t=""){return[...document.querySelectorAll(`${t} iframe`)].map(b).filter(e=>e!==null)}function b(t){try{let{contentWindow:e}=t;
return Reflect.get(e??{},"ConflictMap")?.layer??null}catch{return null}}var g=new WeakMap,s=null,f="",E=!1,u=null,l=null;function x({data:t,parentElement:e}){let o=JSON.stringify(t);if(g.get(e)===
o||(M(),R(t.entry)))return;g.set(e,o);let n=window.history.state?.entry===void 0,r=t.step!==""&&t.step!==(n?f:window.history.
state.step);if(r?s=(n?h():null)??k(t.looks):s=h()??(n?s:null),f=t.step,L(t.query,t.entry),r)for(let i of c())i.lookAsTold()}
function h(){return k(new URLSearchParams(window.location.search).get("view")??"")}function k(t){let e=m(t);return e&&y(
e)}function R(t){return(l?.entry===void 0||l.entry===t)&&(l=null),!!l}function M(){E||(E=!0,O(),window.addEventListener(
"popstate",()=>{l={entry:window.history.state?.entry,path:window.location.pathname},s=h(),Reflect.set(window,d,s);for(let t of c())
t.lookAsTold()}),window.addEventListener(p,t=>{s=t.detail||null;let e=new URLSearchParams(window.location.search);e.delete(
"view"),L(String(e),window.history.state?.entry),S()}))}function O(){let{history:t,location:e}=window;u=t.pushState.bind(
t),t.pushState=(n,r,i)=>{let a=new URL(i??"",e.href).pathname;!l&&a!==e.pathname&&u?.(n,r,i)};let o=()=>{l=null};for(let n of[
"pointerdown","keydown","blur"])window.addEventListener(n,o,{capture:!0})}function S(){let t=c();if(t.length>1)for(let e of t)
e.lookAsTold()}function L(t,e){let{location:o,history:n}=window;Reflect.set(window,d,s);let r=[t,s&&`view=${s}`].filter(
Boolean).join("&"),i=n.state?.entry,a=i!==void 0&&i!==e,w=`${o.pathname}${r&&`?${r}`}${o.hash}`;if(w===o.pathname+o.search+
o.hash&&i===e)return;(a&&u?u:n.replaceState.bind(n))({...n.state,entry:e,step:f},"",w)}export{x as default};
