/* Made of the modules in frontend/src by `make bundle`: change those. */
var w="conflictmap:look",d="conflictMapLook";function p([t,e,n]){return`${t.toFixed(4)},${e.toFixed(4)},${Number(n.toFixed(
2))}`}function y(t){let[e,n,o,...r]=t.split(",").map(a=>a.trim()?Number(a):Number.NaN);return Math.abs(e)<=85&&Math.abs(n)<=180&&
o>=2&&o<=18&&!r.length?[e,n,o]:null}function u(){for(let t of document.querySelectorAll("iframe"))try{let e=Reflect.get(t.contentWindow??{},"ConflictMap")?.
layer;if(e)return e}catch{}return null}var m=new WeakMap,i=null,f="",g=!1,s=null;function L({data:t,parentElement:e}){let n=JSON.stringify(t);if(m.get(e)===n||
(b(),x(t.entry)))return;m.set(e,n);let o=window.history.state?.entry===void 0,r=t.step!==""&&t.step!==(o?f:window.history.
state.step);r?i=(o?h():null)??E(t.looks):i=h()??(o?i:null),f=t.step,k(t.query,t.entry),r&&u()?.lookAsTold()}function h(){
return E(new URLSearchParams(window.location.search).get("view")??"")}function E(t){let e=y(t);return e&&p(e)}function x(t){
return(s?.entry===void 0||s.entry===t)&&(s=null),!!s}function b(){g||(g=!0,R(),window.addEventListener("popstate",()=>{s=
{entry:window.history.state?.entry,path:window.location.pathname},i=h(),Reflect.set(window,d,i),u()?.lookAsTold()}),window.
addEventListener(w,t=>{i=t.detail||null;let e=new URLSearchParams(window.location.search);e.delete("view"),k(String(e),window.
history.state?.entry)}))}function R(){let{history:t,location:e}=window,n=t.pushState.bind(t);t.pushState=(r,c,a)=>{let l=new URL(
a??"",e.href).pathname;(!s||s.path===l)&&n(r,c,a)};let o=()=>{s=null};for(let r of["pointerdown","keydown","blur"])window.
addEventListener(r,o,{capture:!0})}function k(t,e){let{location:n,history:o}=window;Reflect.set(window,d,i);let r=[t,i&&
`view=${i}`].filter(Boolean).join("&"),c=o.state?.entry,a=c!==void 0&&c!==e,l=`${n.pathname}${r&&`?${r}`}${n.hash}`;l===
n.pathname+n.search+n.hash&&c===e||o[a?"pushState":"replaceState"]({...o.state,entry:e,step:f},"",l)}export{L as default};
