/* Made of the modules in frontend/src by `make bundle`: change those. */
var u="conflictmap:look",d="conflictMapLook";function f([t,e,n]){return`${t.toFixed(4)},${e.toFixed(4)},${Number(n.toFixed(
2))}`}function h(t){let[e,n,o,...r]=t.split(",").map(a=>a.trim()?Number(a):Number.NaN);return Math.abs(e)<=85&&Math.abs(n)<=180&&
o>=2&&o<=18&&!r.length?[e,n,o]:null}function w(){for(let t of document.querySelectorAll("iframe"))try{let e=Reflect.get(t.contentWindow??{},"ConflictMap")?.
layer;if(e)return e}catch{}return null}var p=new WeakMap,s=null,y=!1,i=null;function E({data:t,parentElement:e}){let n=JSON.stringify(t);p.get(e)!==n&&(x(),!L(
t.entry)&&(p.set(e,n),s=m()??(window.history.state?.entry===void 0?s:null),g(t.query,t.entry)))}function m(){let t=h(new URLSearchParams(
window.location.search).get("view")??"");return t&&f(t)}function L(t){return(i?.entry===void 0||i.entry===t)&&(i=null),!!i}
function x(){y||(y=!0,b(),window.addEventListener("popstate",()=>{i={entry:window.history.state?.entry,path:window.location.
pathname},s=m(),Reflect.set(window,d,s),w()?.lookAsTold()}),window.addEventListener(u,t=>{s=t.detail||null;let e=new URLSearchParams(
window.location.search);e.delete("view"),g(String(e),window.history.state?.entry)}))}function b(){let{history:t,location:e}=window,
n=t.pushState.bind(t);t.pushState=(r,c,a)=>{let l=new URL(a??"",e.href).pathname;(!i||i.path===l)&&n(r,c,a)};let o=()=>{
i=null};for(let r of["pointerdown","keydown","blur"])window.addEventListener(r,o,{capture:!0})}function g(t,e){let{location:n,
history:o}=window;Reflect.set(window,d,s);let r=[t,s&&`view=${s}`].filter(Boolean).join("&"),c=o.state?.entry,a=c!==void 0&&
c!==e,l=`${n.pathname}${r&&`?${r}`}${n.hash}`;l===n.pathname+n.search+n.hash&&c===e||o[a?"pushState":"replaceState"]({...o.
state,entry:e},"",l)}export{E as default};
