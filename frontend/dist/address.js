/* Made of the modules in frontend/src by `make bundle`: change those. */
var w="conflictmap:look",d="conflictMapLook";function p([t,e,n]){return`${t.toFixed(4)},${e.toFixed(4)},${Number(n.toFixed(
2))}`}function y(t){let[e,n,o,...r]=t.split(",").map(a=>a.trim()?Number(a):Number.NaN);return Math.abs(e)<=85&&Math.abs(n)<=180&&
o>=2&&o<=18&&!r.length?[e,n,o]:null}function u(t=""){return[...document.querySelectorAll(`${t} iframe`)].map(L).filter(e=>e!==null)}function L(t){try{let{contentWindow:e}=t;
return Reflect.get(e??{},"ConflictMap")?.layer??null}catch{return null}}var m=new WeakMap,s=null,f="",g=!1,l=null;function x({data:t,parentElement:e}){let n=JSON.stringify(t);if(m.get(e)===n||
(R(),b(t.entry)))return;m.set(e,n);let o=window.history.state?.entry===void 0,r=t.step!==""&&t.step!==(o?f:window.history.
state.step);if(r?s=(o?h():null)??E(t.looks):s=h()??(o?s:null),f=t.step,k(t.query,t.entry),r)for(let i of u())i.lookAsTold()}
function h(){return E(new URLSearchParams(window.location.search).get("view")??"")}function E(t){let e=y(t);return e&&p(
e)}function b(t){return(l?.entry===void 0||l.entry===t)&&(l=null),!!l}function R(){g||(g=!0,S(),window.addEventListener(
"popstate",()=>{l={entry:window.history.state?.entry,path:window.location.pathname},s=h(),Reflect.set(window,d,s);for(let t of u())
t.lookAsTold()}),window.addEventListener(w,t=>{s=t.detail||null;let e=new URLSearchParams(window.location.search);e.delete(
"view"),k(String(e),window.history.state?.entry),M()}))}function S(){let{history:t,location:e}=window,n=t.pushState.bind(
t);t.pushState=(r,i,a)=>{let c=new URL(a??"",e.href).pathname;(!l||l.path===c)&&n(r,i,a)};let o=()=>{l=null};for(let r of[
"pointerdown","keydown","blur"])window.addEventListener(r,o,{capture:!0})}function M(){let t=u();if(t.length>1)for(let e of t)
e.lookAsTold()}function k(t,e){let{location:n,history:o}=window;Reflect.set(window,d,s);let r=[t,s&&`view=${s}`].filter(
Boolean).join("&"),i=o.state?.entry,a=i!==void 0&&i!==e,c=`${n.pathname}${r&&`?${r}`}${n.hash}`;c===n.pathname+n.search+
n.hash&&i===e||o[a?"pushState":"replaceState"]({...o.state,entry:e,step:f},"",c)}export{x as default};
